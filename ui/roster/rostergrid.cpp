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
    : QAbstractScrollArea(parent)
    , m_editor(editor)
    , m_cursor(cursor)
    , m_hand(hand)
    , m_theme(theme)
    , m_columns(editor, theme)
{
    exposePaintedCells();
    setObjectName(u"rosterGrid"_s);
    setAccessibleName(tr("People and days"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(kRowHeight);
    const auto repaint = [this] { viewport()->update(); };
    connect(&editor, &RosterEditor::opened, this, &RosterGrid::layOut);
    connect(&editor, &RosterEditor::cellsChanged, this, &RosterGrid::repaintCells);
    connect(&editor, &RosterEditor::findingsChanged, this, repaint);
    connect(&cursor, &RosterCursor::daysChanged, this, &RosterGrid::layOut);
    connect(&cursor, &RosterCursor::changed, this, &RosterGrid::follow);
    connect(&theme, &Theme::changed, this, repaint);
}

void RosterGrid::setAdherence(const std::map<QString, double> &adherence)
{
    m_columns.setAdherence(adherence);
    layOut();
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

int RosterGrid::peopleWidth() const
{
    return m_columns.width(viewport()->width());
}

double RosterGrid::dayWidth() const
{
    const int days = std::max(1, m_cursor.days());
    const double least = days <= kWideDays ? kLeastWide : kLeastNarrow;
    return std::max(least, double(viewport()->width() - peopleWidth()) / days);
}

void RosterGrid::layOut()
{
    const int days = int(std::ceil(dayWidth() * m_cursor.days()));
    const int room = viewport()->width() - peopleWidth();
    horizontalScrollBar()->setRange(0, std::max(0, days - room - 1));
    horizontalScrollBar()->setPageStep(room);
    horizontalScrollBar()->setSingleStep(int(dayWidth()));
    const int rows = viewport()->height() - kHeadHeight;
    verticalScrollBar()->setRange(0, std::max(0, m_cursor.rows() * kRowHeight - rows));
    verticalScrollBar()->setPageStep(rows);
    viewport()->update();
}

QRect RosterGrid::areaOf(int row, QDate date) const
{
    const auto day = double(m_cursor.first().daysTo(date));
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
    if (row >= m_cursor.rows() || day >= m_cursor.days()) {
        return {};
    }
    return {row, m_cursor.first().addDays(day)};
}

void RosterGrid::follow()
{
    const QRect area = areaOf(m_cursor.row(), m_cursor.date());
    const auto shift = [](QScrollBar *bar, int low, int high, int from, int to) {
        if (low < from) {
            bar->setValue(bar->value() - (from - low));
        } else if (high > to) {
            bar->setValue(bar->value() + high - to);
        }
    };
    shift(verticalScrollBar(), area.top(), area.bottom(), kHeadHeight, viewport()->height());
    shift(horizontalScrollBar(), area.left(), area.right(), peopleWidth(), viewport()->width());
    viewport()->update();
    if (hasFocus()) {
        announceCell(*this, currentCell());
    }
}

void RosterGrid::repaintCells(const std::vector<CellKey> &keys)
{
    constexpr std::size_t kMany = 64;
    if (keys.size() > kMany) {
        viewport()->update();
        return;
    }
    for (const CellKey &key : keys) {
        const int row = m_cursor.rowOf(key.person);
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
    const roster::PlanningBase &base = m_editor.base();
    QStringList parts{RosterText::person(base, key.person), RosterText::date(key.date),
                      RosterText::cell(m_editor.cell(key), base.patterns)};
    for (const roster::Violation &each : m_editor.findings().at(key)) {
        parts << RosterText::title(each, base) + u" ("_s + RosterText::rule(each) + u')';
    }
    return parts.join(u", "_s);
}

int RosterGrid::cellCount() const
{
    return m_cursor.first().isValid() ? m_cursor.rows() * m_cursor.days() : 0;
}

QString RosterGrid::cellText(int cell) const
{
    const int days = m_cursor.days();
    return textOf(m_cursor.keyAt(cell / days, m_cursor.first().addDays(cell % days)));
}

QRect RosterGrid::cellArea(int cell) const
{
    const int days = m_cursor.days();
    return areaOf(cell / days, m_cursor.first().addDays(cell % days));
}

int RosterGrid::cellAt(const QPoint &point) const
{
    const Place place = placeAt(point);
    return place.isCell() ? place.row * m_cursor.days() + int(m_cursor.first().daysTo(place.date))
                          : -1;
}

int RosterGrid::currentCell() const
{
    return cellCount() == 0
               ? -1
               : m_cursor.row() * m_cursor.days() + int(m_cursor.first().daysTo(m_cursor.date()));
}

bool RosterGrid::isCellSelected(int cell) const
{
    const int days = m_cursor.days();
    return m_cursor.isSelected(cell / days, m_cursor.first().addDays(cell % days));
}

} // namespace fw::ui
