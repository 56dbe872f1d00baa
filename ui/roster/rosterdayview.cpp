// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/rosterdayview.h"

#include "ui/roster/rostereditor.h"
#include "ui/roster/rosterhand.h"
#include "ui/roster/rosterpaint.h"
#include "ui/roster/rostertext.h"

#include <QScrollBar>

namespace fw::ui {

using namespace Qt::StringLiterals;
using roster::Cell;
using roster::CellKey;
using roster::MinuteSpan;

RosterDayView::RosterDayView(RosterEditor &editor, RosterCursor &cursor, RosterHand &hand,
                             const Theme &theme, QWidget *parent)
    : RosterSurface(u"rosterDay"_s, editor, cursor, hand, theme, parent)
{
    setAccessibleName(tr("People and hours of the day"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&editor, &RosterEditor::cellsChanged, this, [this] { viewport()->update(); });
}

int RosterDayView::xOf(int minute) const
{
    const int width = viewport()->width() - peopleWidth() - 8;
    return peopleWidth() + int(qint64(width) * minute / kMinutes);
}

int RosterDayView::minuteAt(int x) const
{
    const int width = std::max(1, viewport()->width() - peopleWidth() - 8);
    return int(qint64(x - peopleWidth()) * kMinutes / width);
}

QRect RosterDayView::areaOf(int row, const MinuteSpan &span) const
{
    const int top = kHeadHeight + row * kRowHeight - verticalScrollBar()->value();
    return {xOf(span.from), top + 4, xOf(span.to) - xOf(span.from), kRowHeight - 8};
}

void RosterDayView::layOut()
{
    const int room = viewport()->height() - kHeadHeight;
    verticalScrollBar()->setRange(0, std::max(0, rosterCursor().rows() * kRowHeight - room));
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(kRowHeight);
    viewport()->update();
}

QRect RosterDayView::currentArea() const
{
    // Its line: there is nothing to scroll to at the sides.
    const int top = kHeadHeight + rosterCursor().row() * kRowHeight - verticalScrollBar()->value();
    return {peopleWidth(), top, 1, kRowHeight};
}

QString RosterDayView::cellText(int cell) const
{
    const CellKey key = rosterCursor().keyAt(cell, rosterCursor().date());
    const roster::PlanningBase &base = editor().base();
    const Cell &planned = editor().cell(key);
    QStringList parts{RosterText::person(base, key.person), RosterText::date(key.date),
                      RosterText::cell(planned, base.patterns)};
    for (const roster::Activity &each : planned.activities) {
        parts << RosterText::activity(each.kind) + u' ' + RosterText::hours({each.span});
    }
    for (const roster::Violation &each : editor().findings().at(key)) {
        parts << RosterText::title(each, base);
    }
    return parts.join(u", "_s);
}

QRect RosterDayView::cellArea(int cell) const
{
    return areaOf(cell, {0, kMinutes});
}

int RosterDayView::cellAt(const QPoint &point) const
{
    const int row = (point.y() - kHeadHeight + verticalScrollBar()->value()) / kRowHeight;
    return point.y() < kHeadHeight || row >= rosterCursor().rows() ? -1 : row;
}

bool RosterDayView::isCellSelected(int cell) const
{
    return rosterCursor().isSelected(cell, rosterCursor().date());
}

RosterDayView::Grip RosterDayView::gripAt(const QPoint &point) const
{
    constexpr int kEdge = 5; // pixels
    const int row = cellAt(point);
    if (row < 0 || point.x() < peopleWidth()) {
        return {};
    }
    const Cell &cell = editor().cell(rosterCursor().keyAt(row, rosterCursor().date()));
    for (std::size_t each = 0; each < cell.spans.size(); ++each) {
        const QRect area = areaOf(row, cell.spans[each]);
        if (std::abs(point.x() - area.left()) <= kEdge) {
            return {Part::Begin, each};
        }
        if (std::abs(point.x() - area.right()) <= kEdge) {
            return {Part::End, each};
        }
    }
    for (std::size_t each = 0; each < cell.activities.size(); ++each) {
        if (areaOf(row, cell.activities[each].span).contains(point)) {
            return {Part::Activity, each};
        }
    }
    for (std::size_t each = 0; each < cell.spans.size(); ++each) {
        if (areaOf(row, cell.spans[each]).contains(point)) {
            return {Part::Whole, each};
        }
    }
    return {};
}

Cell RosterDayView::dragged(int minutes) const
{
    Cell cell = m_before;
    MinuteSpan moved;
    switch (m_grip.part) {
    case Part::None:
        return cell;
    case Part::Whole:
        return cell.extent().from + minutes < 0 ||
                       cell.extent().from + minutes >= roster::kMinutesOfDay
                   ? cell
                   : cell.movedBy(minutes);
    case Part::Begin:
        moved = cell.spans[m_grip.index];
        moved.from = std::clamp(moved.from + minutes, 0, moved.to - kSnap);
        cell.spans[m_grip.index] = moved;
        break;
    case Part::End:
        moved = cell.spans[m_grip.index];
        moved.to = std::clamp(moved.to + minutes, moved.from + kSnap, kMinutes + 6 * 60);
        cell.spans[m_grip.index] = moved;
        break;
    case Part::Activity:
        moved = cell.activities[m_grip.index].span;
        cell.activities[m_grip.index].span = {moved.from + minutes, moved.to + minutes};
        return cell;
    }
    std::erase_if(cell.activities, [&cell](const roster::Activity &each) {
        return std::none_of(cell.spans.begin(), cell.spans.end(), [&each](const MinuteSpan &span) {
            return span.from <= each.span.from && each.span.to <= span.to;
        });
    });
    return cell;
}

} // namespace fw::ui
