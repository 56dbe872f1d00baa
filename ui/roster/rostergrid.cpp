// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/rostergrid.h"

#include "ui/roster/rostereditor.h"
#include "ui/roster/rosterhand.h"
#include "ui/roster/rostertext.h"

#include <QScrollBar>

#include <cmath>

namespace fw::ui {

using namespace Qt::StringLiterals;
using roster::CellKey;

namespace {

constexpr double kLeastWide = 84.0;   // pixels of a day of a week: a letter and hours
constexpr double kLeastNarrow = 22.0; // of a month: a letter
constexpr int kWideDays = 8;

} // namespace

RosterGrid::RosterGrid(RosterEditor &editor, RosterCursor &cursor, RosterHand &hand,
                       const Theme &theme, QWidget *parent)
    : RosterSurface(u"rosterGrid"_s, editor, cursor, hand, theme, parent)
{
    setAccessibleName(tr("People and days"));
    verticalScrollBar()->setSingleStep(kRowHeight);
    connect(&editor, &RosterEditor::cellsChanged, this, &RosterGrid::repaintCells);
}

void RosterGrid::setBrush(const QString &patternCode)
{
    m_brush = patternCode;
    viewport()->setCursor(m_brush.isEmpty() ? Qt::ArrowCursor : Qt::CrossCursor);
}

void RosterGrid::setToday(QDate today)
{
    m_today = today;
    viewport()->update();
}

double RosterGrid::dayWidth() const
{
    const int days = std::max(1, rosterCursor().days());
    const double least = days <= kWideDays ? kLeastWide : kLeastNarrow;
    return std::max(least, double(viewport()->width() - peopleWidth()) / days);
}

void RosterGrid::layOut()
{
    const int days = int(std::ceil(dayWidth() * rosterCursor().days()));
    const int room = viewport()->width() - peopleWidth();
    horizontalScrollBar()->setRange(0, std::max(0, days - room - 1));
    horizontalScrollBar()->setPageStep(room);
    horizontalScrollBar()->setSingleStep(int(dayWidth()));
    const int rows = viewport()->height() - kHeadHeight;
    verticalScrollBar()->setRange(0, std::max(0, rosterCursor().rows() * kRowHeight - rows));
    verticalScrollBar()->setPageStep(rows);
    viewport()->update();
}

QRect RosterGrid::areaOf(int row, QDate date) const
{
    const auto day = double(rosterCursor().first().daysTo(date));
    const double width = dayWidth();
    const int left = int(std::round(day * width));
    const int right = int(std::round((day + 1) * width));
    return {peopleWidth() + left - horizontalScrollBar()->value(),
            kHeadHeight + row * kRowHeight - verticalScrollBar()->value(), right - left,
            kRowHeight};
}

RosterGrid::Place RosterGrid::placeAt(const QPoint &point) const
{
    if (point.x() < peopleWidth() || point.y() < kHeadHeight) {
        return {};
    }
    const int row = (point.y() - kHeadHeight + verticalScrollBar()->value()) / kRowHeight;
    const int day = int((point.x() - peopleWidth() + horizontalScrollBar()->value()) / dayWidth());
    if (row >= rosterCursor().rows() || day >= rosterCursor().days()) {
        return {};
    }
    return {row, rosterCursor().first().addDays(day)};
}

QRect RosterGrid::currentArea() const
{
    return areaOf(rosterCursor().row(), rosterCursor().date());
}

void RosterGrid::repaintCells(const std::vector<CellKey> &keys)
{
    constexpr std::size_t kMany = 64;
    if (keys.size() > kMany) {
        viewport()->update();
        return;
    }
    for (const CellKey &key : keys) {
        const int row = rosterCursor().rowOf(key.person);
        if (row >= 0) {
            const QRect area = areaOf(row, key.date);
            // The sums in front change with it.
            viewport()->update(area);
            viewport()->update(0, area.top(), peopleWidth(), kRowHeight);
        }
    }
}

QString RosterGrid::textOf(const CellKey &key) const
{
    const roster::PlanningBase &base = editor().base();
    QStringList parts{RosterText::person(base, key.person), RosterText::date(key.date),
                      RosterText::cell(editor().cell(key), base.patterns)};
    for (const roster::Violation &each : editor().findings().at(key)) {
        parts << RosterText::title(each, base) + u" ("_s + RosterText::rule(each) + u')';
    }
    return parts.join(u", "_s);
}

int RosterGrid::cellCount() const
{
    return rosterCursor().first().isValid() ? rosterCursor().rows() * rosterCursor().days() : 0;
}

QString RosterGrid::cellText(int cell) const
{
    const int days = rosterCursor().days();
    return textOf(rosterCursor().keyAt(cell / days, rosterCursor().first().addDays(cell % days)));
}

QRect RosterGrid::cellArea(int cell) const
{
    const int days = rosterCursor().days();
    return areaOf(cell / days, rosterCursor().first().addDays(cell % days));
}

int RosterGrid::cellAt(const QPoint &point) const
{
    const Place place = placeAt(point);
    return place.isCell()
               ? place.row * rosterCursor().days() + int(rosterCursor().first().daysTo(place.date))
               : -1;
}

int RosterGrid::currentCell() const
{
    return cellCount() == 0 ? -1
                            : rosterCursor().row() * rosterCursor().days() +
                                  int(rosterCursor().first().daysTo(rosterCursor().date()));
}

bool RosterGrid::isCellSelected(int cell) const
{
    const int days = rosterCursor().days();
    return rosterCursor().isSelected(cell / days, rosterCursor().first().addDays(cell % days));
}

} // namespace fw::ui
