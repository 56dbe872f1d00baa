// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/queues/queuetreemodel.h"
#include "ui/widgets/painting.h"

#include <QCoreApplication>

namespace fw::ui {

/// What the row of a queue says: figures of now, of the last 15 minutes and of the day.
class QueueFigures final
{
    Q_DECLARE_TR_FUNCTIONS(QueueFigures)

public:
    using Column = QueueTreeModel::Column;

    QueueFigures(const live::QueueView &queue, const live::FloorStore &store);

    [[nodiscard]] QVariant data(Column column, int role) const;
    [[nodiscard]] double sortKey(Column column) const;
    /// Waiting callers per available agent; nothing when somebody waits and nobody is available.
    [[nodiscard]] std::optional<double> load() const;

    [[nodiscard]] static QString header(Column column, int role);
    [[nodiscard]] static int alignment(Column column);

private:
    [[nodiscard]] QString text(Column column) const;
    [[nodiscard]] QString tip(Column column) const;
    [[nodiscard]] Tone tone(Column column) const;
    [[nodiscard]] QVariant limitShare(Column column) const;
    [[nodiscard]] Trend trend() const;
    [[nodiscard]] std::optional<double> serviceLevel(const live::QueueCounters &counters) const;
    [[nodiscard]] live::QueueCounters last15() const;
    [[nodiscard]] live::QueueCounters day() const;
    [[nodiscard]] int signedIn() const;
    [[nodiscard]] int available() const;

    const live::QueueView &m_queue;
    const live::FloorStore &m_store;
    TimePoint m_now;
};

} // namespace fw::ui
