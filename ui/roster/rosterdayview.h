// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roster/rostersurface.h"

namespace fw::ui {

class RosterPaint;

/// The people of one day against a time axis: each span and each activity a bar that can be moved
/// and made longer in quarters of an hour; the coverage follows while it is being dragged.
class RosterDayView final : public RosterSurface
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RosterDayView)

public:
    static constexpr int kHeadHeight = 32;
    static constexpr int kRowHeight = 30;
    static constexpr int kMinutes = 30 * 60; ///< midnight to six on the next day
    static constexpr int kSnap = 15;

    RosterDayView(RosterEditor &editor, RosterCursor &cursor, RosterHand &hand, const Theme &theme,
                  QWidget *parent = nullptr);

    /// Of minutes of the day of a person.
    [[nodiscard]] QRect areaOf(int row, const roster::MinuteSpan &span) const;

    [[nodiscard]] int cellCount() const override { return rosterCursor().rows(); }

    [[nodiscard]] QString cellText(int cell) const override;
    [[nodiscard]] QRect cellArea(int cell) const override;
    [[nodiscard]] int cellAt(const QPoint &point) const override;

    [[nodiscard]] int currentCell() const override
    {
        return rosterCursor().rows() == 0 ? -1 : rosterCursor().row();
    }

    [[nodiscard]] bool isCellSelected(int cell) const override;

protected:
    void layOut() override;
    [[nodiscard]] QRect currentArea() const override;

    [[nodiscard]] int headHeight() const override { return kHeadHeight; }

    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    enum class Part { None, Whole, Begin, End, Activity };

    struct Grip
    {
        Part part = Part::None;
        std::size_t index = 0; ///< of the span or the activity
    };

    [[nodiscard]] int xOf(int minute) const;
    [[nodiscard]] int minuteAt(int x) const;
    [[nodiscard]] Grip gripAt(const QPoint &point) const;
    /// The pressed cell with its grip moved by so many minutes.
    [[nodiscard]] roster::Cell dragged(int minutes) const;
    void paintHead(QPainter &painter);
    void paintRow(QPainter &painter, RosterPaint &paint, int row);
    void paintShift(RosterPaint &paint, int row, const roster::Cell &cell);

    Grip m_grip;
    int m_pressedMinute = 0;
    roster::CellKey m_key;
    roster::Cell m_before;
    int m_moved = 0;
};

} // namespace fw::ui
