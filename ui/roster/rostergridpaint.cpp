// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/rostereditor.h"
#include "ui/roster/rostergrid.h"
#include "ui/roster/rosterpaint.h"
#include "ui/roster/rostertext.h"

#include <QPaintEvent>
#include <QScrollBar>

namespace fw::ui {

using namespace Qt::StringLiterals;
using roster::CellKey;

void RosterGrid::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), theme().color(Token::Card));
    if (cellCount() == 0) {
        painter.setFont(theme().font(FontRole::Body));
        painter.setPen(theme().color(Token::MutedText));
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("Nobody is in this team."));
        return;
    }
    RosterPaint paint(painter, theme(), editor().base().patterns);
    const int first = std::max(0, verticalScrollBar()->value() / kRowHeight);
    const int last =
        std::min(rosterCursor().rows() - 1,
                 (verticalScrollBar()->value() + viewport()->height() - kHeadHeight) / kRowHeight);
    for (int row = first; row <= last; ++row) {
        paintRow(painter, paint, row, event->rect());
    }
    paintHead(painter);
}

void RosterGrid::paintRow(QPainter &painter, RosterPaint &paint, int row, const QRect &dirty)
{
    const QRect line(0, kHeadHeight + row * kRowHeight - verticalScrollBar()->value(),
                     viewport()->width(), kRowHeight);
    if (!line.intersects(dirty)) {
        return;
    }
    painter.setClipRect(
        QRect(peopleWidth(), kHeadHeight, viewport()->width(), viewport()->height()));
    for (int day = 0; day < rosterCursor().days(); ++day) {
        const QDate date = rosterCursor().first().addDays(day);
        if (areaOf(row, date).intersects(dirty)) {
            paintCell(painter, paint, row, date);
        }
    }
    painter.setClipRect(QRect(0, kHeadHeight, viewport()->width(), viewport()->height()));
    const QRect people(0, line.top(), peopleWidth(), kRowHeight);
    painter.fillRect(people,
                     theme().color(row == rosterCursor().row() ? Token::RowSelected : Token::Card));
    columns().paintRow(painter, people, editor().base().people[std::size_t(row)],
                       rosterCursor().first(), rosterCursor().last());
    painter.setPen(theme().color(Token::Divider));
    painter.drawLine(line.bottomLeft(), line.bottomRight());
    painter.setClipping(false);
}

void RosterGrid::paintCell(QPainter &painter, RosterPaint &paint, int row, QDate date)
{
    const QRect area = areaOf(row, date);
    const CellKey key = rosterCursor().keyAt(row, date);
    const roster::PlanningBase &base = editor().base();
    const bool isRest = date.dayOfWeek() > 5 || base.publicHolidays.contains(date);
    if (rosterCursor().isSelected(row, date)) {
        painter.fillRect(area, theme().color(Token::RowSelected));
    } else if (isRest) {
        painter.fillRect(area, theme().color(Token::RowHover));
    }
    RosterPaint::Look look;
    look.mark = editor().findings().markAt(key);
    // An empty plan shows that something is missing by being empty.
    const roster::Cell &cell = editor().cell(key);
    if (cell.kind == roster::Cell::Kind::Empty && look.mark == RosterFindings::Mark::Advice) {
        look.mark = RosterFindings::Mark::None;
    }
    look.isOutside = !editor().roster().covers(date);
    look.isTried = editor().isTrying() && cell != editor().roster().cell(key);
    // All as wide as the narrowest, so that hours are in each of them or in none.
    paint.cell(QRect(area.left(), area.top(), int(dayWidth()), area.height()), cell, look);
    if (row == rosterCursor().row() && date == rosterCursor().date()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().color(hasFocus() ? Token::FocusRing : Token::FaintText), 2));
        painter.drawRect(area.adjusted(1, 1, -1, -2));
    }
}

void RosterGrid::paintHead(QPainter &painter)
{
    const QRect head(0, 0, viewport()->width(), kHeadHeight);
    painter.fillRect(head, theme().color(Token::Card));
    painter.setClipRect(head.adjusted(peopleWidth(), 0, 0, 0));
    for (int day = 0; day < rosterCursor().days(); ++day) {
        const QDate date = rosterCursor().first().addDays(day);
        QRect area = areaOf(0, date);
        area.setTop(0);
        area.setBottom(kHeadHeight - 1);
        paintDayHead(painter, area, date);
    }
    painter.setClipping(false);
    columns().paintHead(painter, QRect(0, 0, peopleWidth(), kHeadHeight));
    painter.setPen(theme().color(Token::CardBorder));
    painter.drawLine(head.bottomLeft(), head.bottomRight());
    painter.drawLine(peopleWidth() - 1, 0, peopleWidth() - 1, viewport()->height());
}

void RosterGrid::paintDayHead(QPainter &painter, const QRect &area, QDate date)
{
    const bool isRest = date.dayOfWeek() > 5 || editor().base().publicHolidays.contains(date);
    if (isRest) {
        painter.fillRect(area, theme().color(Token::RowHover));
    }
    const bool isCurrent = date == rosterCursor().date();
    painter.setFont(theme().font(isCurrent ? FontRole::Strong : FontRole::Small));
    const bool isHoliday = editor().base().publicHolidays.contains(date);
    painter.setPen(theme().color(isHoliday   ? Token::Critical
                                 : isCurrent ? Token::Text
                                             : Token::MutedText));
    constexpr int kOneLine = 60;
    if (area.width() >= kOneLine) {
        painter.drawText(area, Qt::AlignCenter, RosterText::day(date));
    } else {
        const int half = area.height() / 2;
        QString weekday = RosterText::weekday(date);
        //: the character of a weekday's short name that is shown where there is room for one
        const bool isLast = tr("first") == u"last"_s;
        weekday = isLast ? weekday.right(1) : weekday.left(1);
        painter.drawText(area.adjusted(0, 3, 0, -half), Qt::AlignCenter, weekday);
        painter.drawText(area.adjusted(0, half - 2, 0, -3), Qt::AlignCenter,
                         QString::number(date.day()));
    }
    if (date == m_today) {
        painter.fillRect(QRect(area.left() + 2, area.bottom() - 2, area.width() - 4, 3),
                         theme().color(Token::Accent));
    }
}

} // namespace fw::ui
