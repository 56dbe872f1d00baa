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
    painter.fillRect(event->rect(), m_theme.color(Token::Card));
    if (cellCount() == 0) {
        painter.setFont(m_theme.font(FontRole::Body));
        painter.setPen(m_theme.color(Token::MutedText));
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("Nobody is in this team."));
        return;
    }
    RosterPaint paint(painter, m_theme, m_editor.base().patterns);
    const int first = std::max(0, verticalScrollBar()->value() / kRowHeight);
    const int last =
        std::min(m_cursor.rows() - 1,
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
    for (int day = 0; day < m_cursor.days(); ++day) {
        const QDate date = m_cursor.first().addDays(day);
        if (areaOf(row, date).intersects(dirty)) {
            paintCell(painter, paint, row, date);
        }
    }
    painter.setClipRect(QRect(0, kHeadHeight, viewport()->width(), viewport()->height()));
    const QRect people(0, line.top(), peopleWidth(), kRowHeight);
    painter.fillRect(people,
                     m_theme.color(row == m_cursor.row() ? Token::RowSelected : Token::Card));
    m_columns.paintRow(painter, people, m_editor.base().people[std::size_t(row)], m_cursor.first(),
                       m_cursor.last());
    painter.setPen(m_theme.color(Token::Divider));
    painter.drawLine(line.bottomLeft(), line.bottomRight());
    painter.setClipping(false);
}

void RosterGrid::paintCell(QPainter &painter, RosterPaint &paint, int row, QDate date)
{
    const QRect area = areaOf(row, date);
    const CellKey key = m_cursor.keyAt(row, date);
    const roster::PlanningBase &base = m_editor.base();
    const bool isRest = date.dayOfWeek() > 5 || base.publicHolidays.contains(date);
    if (m_cursor.isSelected(row, date)) {
        painter.fillRect(area, m_theme.color(Token::RowSelected));
    } else if (isRest) {
        painter.fillRect(area, m_theme.color(Token::RowHover));
    }
    RosterPaint::Look look;
    look.mark = m_editor.findings().markAt(key);
    // An empty plan shows that something is missing by being empty.
    const roster::Cell &cell = m_editor.cell(key);
    if (cell.kind == roster::Cell::Kind::Empty && look.mark == RosterFindings::Mark::Advice) {
        look.mark = RosterFindings::Mark::None;
    }
    look.isOutside = !m_editor.roster().covers(date);
    look.isTried = m_editor.isTrying() && cell != m_editor.roster().cell(key);
    paint.cell(area, cell, look);
    if (row == m_cursor.row() && date == m_cursor.date()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(hasFocus() ? Token::FocusRing : Token::FaintText), 2));
        painter.drawRect(area.adjusted(1, 1, -1, -2));
    }
}

void RosterGrid::paintHead(QPainter &painter)
{
    const QRect head(0, 0, viewport()->width(), kHeadHeight);
    painter.fillRect(head, m_theme.color(Token::Card));
    painter.setClipRect(head.adjusted(peopleWidth(), 0, 0, 0));
    for (int day = 0; day < m_cursor.days(); ++day) {
        const QDate date = m_cursor.first().addDays(day);
        QRect area = areaOf(0, date);
        area.setTop(0);
        area.setBottom(kHeadHeight - 1);
        paintDayHead(painter, area, date);
    }
    painter.setClipping(false);
    m_columns.paintHead(painter, QRect(0, 0, peopleWidth(), kHeadHeight));
    painter.setPen(m_theme.color(Token::CardBorder));
    painter.drawLine(head.bottomLeft(), head.bottomRight());
    painter.drawLine(peopleWidth() - 1, 0, peopleWidth() - 1, viewport()->height());
}

void RosterGrid::paintDayHead(QPainter &painter, const QRect &area, QDate date)
{
    const bool isRest = date.dayOfWeek() > 5 || m_editor.base().publicHolidays.contains(date);
    if (isRest) {
        painter.fillRect(area, m_theme.color(Token::RowHover));
    }
    const bool isCurrent = date == m_cursor.date();
    painter.setFont(m_theme.font(isCurrent ? FontRole::Strong : FontRole::Small));
    const bool isHoliday = m_editor.base().publicHolidays.contains(date);
    painter.setPen(m_theme.color(isHoliday   ? Token::Critical
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
                         m_theme.color(Token::Accent));
    }
}

} // namespace fw::ui
