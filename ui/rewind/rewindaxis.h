// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalstore.h"
#include "ui/agents/timelinescale.h"
#include "ui/rewind/happening.h"
#include "ui/theme/theme.h"

#include <QAbstractSlider>
#include <QTimeZone>

namespace fw::ui {

/// A day of the journal with what happened on it, and the moment that is shown: dragged, or moved
/// by keys (a minute, ten minutes, the ends). Its value is in seconds from the left end.
class RewindAxis final : public QAbstractSlider
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RewindAxis)

public:
    explicit RewindAxis(const Theme &theme, QWidget *parent = nullptr);

    /// The axis covers [from, to) and the journal \a span of it, but for its holes.
    void setDay(TimePoint from, TimePoint to, const journal::JournalStore::Span &span,
                const QTimeZone &zone);
    void setMoment(TimePoint moment);
    void setHappenings(std::vector<Happening> happenings);

    [[nodiscard]] TimePoint from() const { return m_from; }

    [[nodiscard]] TimePoint to() const { return m_to; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The user wants to see this moment.
    void sought(fw::TimePoint moment);

protected:
    bool event(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] TimelineScale scale() const;
    [[nodiscard]] QString textAt(int x) const;
    void seekTo(int x);
    void takeValue(int value);
    void paintTrack(QPainter &painter, const TimelineScale &scale) const;
    void paintHappening(QPainter &painter, const TimelineScale &scale,
                        const Happening &happening) const;
    void paintMoment(QPainter &painter, const TimelineScale &scale) const;

    const Theme &m_theme;
    TimePoint m_from = kNoTime;
    TimePoint m_to = kNoTime;
    journal::JournalStore::Span m_span;
    TimePoint m_moment = kNoTime;
    QTimeZone m_zone = QTimeZone::utc();
    std::vector<Happening> m_happenings;
};

} // namespace fw::ui
