// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/eventbatcher.h"

#include <utility>

namespace fw::telephony {

namespace {

constexpr std::size_t kFullBatch = 4096;

} // namespace

EventBatcher::EventBatcher(std::chrono::milliseconds coalesce, QObject *parent)
    : QObject(parent)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(coalesce);
    connect(&m_timer, &QTimer::timeout, this, &EventBatcher::flush);
}

void EventBatcher::touched()
{
    if (m_events.size() >= kFullBatch) {
        flush();
    } else if (!m_events.empty() && !m_timer.isActive()) {
        m_timer.start();
    }
}

void EventBatcher::flush()
{
    m_timer.stop();
    if (!m_events.empty()) {
        emit batchReady(
            std::make_shared<const std::vector<live::StampedEvent>>(std::exchange(m_events, {})));
    }
}

} // namespace fw::telephony
