// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/eventencoder.h"

#include "core/live/packedevents.h"

#include <utility>

namespace fw::journal {

EventEncoder::EventEncoder()
{
    m_pack.number(kEventVersion);
}

void EventEncoder::add(const live::StampedEvent &event)
{
    const std::size_t source = event.source.index();
    if (m_sequences.size() <= source) {
        m_sequences.resize(source + 1);
    }
    // What the next event of the same switch has as a rule is told by a zero.
    const std::uint64_t before = std::exchange(m_sequences[source], event.sequence);
    const std::uint64_t step = event.sequence - before - 1;
    m_pack.number(event.event.index());
    m_pack(event.source, event.time);
    m_pack.number(zigzag(static_cast<std::int64_t>(step)));
    std::visit([this](const auto &each) { m_pack(each); }, event.event);
    ++m_events;
}

QByteArray EventEncoder::take()
{
    QByteArray chunk = m_pack.packed();
    chunk.detach();
    m_pack.clear();
    m_pack.number(kEventVersion);
    m_sequences.clear();
    m_events = 0;
    return chunk;
}

} // namespace fw::journal
