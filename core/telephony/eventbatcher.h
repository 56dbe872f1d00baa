// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorfeed.h"

#include <QTimer>

#include <vector>

namespace fw::telephony {

/// Gathers events for a moment and hands them over as one immutable batch, so that a burst costs
/// the other thread one wake-up and not thousands.
class EventBatcher final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EventBatcher)

public:
    explicit EventBatcher(std::chrono::milliseconds coalesce, QObject *parent = nullptr);

    /// Append here, then call touched().
    [[nodiscard]] std::vector<live::StampedEvent> &events() { return m_events; }

    void touched();
    /// Hands over now what there is.
    void flush();

signals:
    void batchReady(const fw::live::EventBatch &batch);

private:
    std::vector<live::StampedEvent> m_events;
    QTimer m_timer;
};

} // namespace fw::telephony
