// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"
#include "ui/floor/scopefigures.h"
#include "ui/wallboard/wallscale.h"

#include <QWidget>

#include <vector>

namespace fw::ui {

/// Queues as lines, worst first. As many as there is room for; the rest is counted.
class WallQueues final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WallQueues)

public:
    WallQueues(const live::FloorStore &store, const Theme &theme, QWidget *parent = nullptr);

    void setScale(const WallScale &scale);
    /// \a isTroubleOnly: only queues beyond a limit, in larger lines.
    void show(const ScopeFilter &filter, bool isTroubleOnly);

    /// What is shown now, as on the lines; for tests and for readers of the screen.
    [[nodiscard]] const std::vector<live::QueueId> &queues() const { return m_queues; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Columns;

    /// \a more: queues that have no room.
    void paintHead(QPainter &painter, const Columns &columns, const QRect &area, int more) const;
    void paintRow(QPainter &painter, const Columns &columns, const QRect &area,
                  const live::QueueView &queue) const;
    void paintCalm(QPainter &painter) const;
    [[nodiscard]] Columns columnsOf(const QRect &area) const;

    const live::FloorStore &m_store;
    const Theme &m_theme;
    WallScale m_scale;
    std::vector<live::QueueId> m_queues;
    ScopeFilter m_filter;
    TimePoint m_orderedAt = kNoTime;
    bool m_isTroubleOnly = false;
};

/// Whether the queue's longest wait or its service level of 15 minutes is beyond its limit.
[[nodiscard]] Tone troubleOf(const live::QueueView &queue, TimePoint now);

} // namespace fw::ui
