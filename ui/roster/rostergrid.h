// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roster/rostersurface.h"

namespace fw::ui {

class RosterPaint;

/// People by days: a week with hours in its chips, or a month of letters. Own-painted, so that only
/// what is in sight costs. The columns of people and the line of days stay in place.
class RosterGrid final : public RosterSurface
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RosterGrid)

public:
    static constexpr int kHeadHeight = 40;
    static constexpr int kRowHeight = 28;

    RosterGrid(RosterEditor &editor, RosterCursor &cursor, RosterHand &hand, const Theme &theme,
               QWidget *parent = nullptr);

    /// The shift pattern that a drag paints with; empty: dragging selects and moves.
    void setBrush(const QString &patternCode);

    [[nodiscard]] const QString &brush() const { return m_brush; }

    void setToday(QDate today);
    /// All that is to be said of a cell: person, date, shift, problems.
    [[nodiscard]] QString textOf(const roster::CellKey &key) const;
    [[nodiscard]] QRect areaOf(int row, QDate date) const;

    [[nodiscard]] int cellCount() const override;
    [[nodiscard]] QString cellText(int cell) const override;
    [[nodiscard]] QRect cellArea(int cell) const override;
    [[nodiscard]] int cellAt(const QPoint &point) const override;
    [[nodiscard]] int currentCell() const override;
    [[nodiscard]] bool isCellSelected(int cell) const override;

protected:
    void layOut() override;
    [[nodiscard]] QRect currentArea() const override;

    [[nodiscard]] int headHeight() const override { return kHeadHeight; }

    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    enum class Drag { None, Select, Move, Paint };

    struct Place
    {
        int row = -1;
        QDate date;

        [[nodiscard]] bool isCell() const { return row >= 0 && date.isValid(); }
    };

    void repaintCells(const std::vector<roster::CellKey> &keys);
    void paintHead(QPainter &painter);
    void paintDayHead(QPainter &painter, const QRect &area, QDate date);
    void paintRow(QPainter &painter, RosterPaint &paint, int row, const QRect &dirty);
    void paintCell(QPainter &painter, RosterPaint &paint, int row, QDate date);
    [[nodiscard]] double dayWidth() const;
    [[nodiscard]] Place placeAt(const QPoint &point) const;
    void dragTo(const Place &place, bool isCopy);
    void drop(bool isCopy);
    void cancelDrag();

    QString m_brush;
    QDate m_today;
    Drag m_drag = Drag::None;
    Place m_pressed;
    Place m_over;
    std::vector<roster::CellKey> m_carried;
};

} // namespace fw::ui
