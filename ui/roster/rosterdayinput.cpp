// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/rosterdayview.h"
#include "ui/roster/rostereditor.h"
#include "ui/roster/rosterhand.h"
#include "ui/roster/rosterpaint.h"
#include "ui/roster/rostertext.h"

#include <QMouseEvent>
#include <QScrollBar>

#include <cmath>

namespace fw::ui {

using namespace Qt::StringLiterals;
using roster::Cell;

void RosterDayView::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme().color(Token::Card));
    RosterPaint paint(painter, theme(), editor().base().patterns);
    const int first = verticalScrollBar()->value() / kRowHeight;
    const int last = std::min(rosterCursor().rows() - 1,
                              first + (viewport()->height() - kHeadHeight) / kRowHeight + 1);
    for (int row = first; row <= last; ++row) {
        paintRow(painter, paint, row);
    }
    paintHead(painter);
}

void RosterDayView::paintHead(QPainter &painter)
{
    const QRect head(0, 0, viewport()->width(), kHeadHeight);
    painter.fillRect(head, theme().color(Token::Card));
    columns().paintHead(painter, QRect(0, 0, peopleWidth(), kHeadHeight));
    painter.setFont(theme().font(FontRole::Small));
    for (int hour = 0; hour < kMinutes / 60; hour += 2) {
        const int x = xOf(hour * 60);
        painter.setPen(theme().color(Token::MutedText));
        painter.drawText(QRect(x + 3, 0, 40, kHeadHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         u"%1"_s.arg(hour % 24, 2, 10, QChar(u'0')));
    }
    painter.setPen(theme().color(Token::CardBorder));
    painter.drawLine(head.bottomLeft(), head.bottomRight());
}

void RosterDayView::paintRow(QPainter &painter, RosterPaint &paint, int row)
{
    const QRect line(0, kHeadHeight + row * kRowHeight - verticalScrollBar()->value(),
                     viewport()->width(), kRowHeight);
    const QDate date = rosterCursor().date();
    if (rosterCursor().isSelected(row, date)) {
        painter.fillRect(line, theme().color(Token::RowSelected));
    }
    columns().paintRow(painter, QRect(0, line.top(), peopleWidth(), kRowHeight),
                       editor().base().people[std::size_t(row)], date, date);
    for (int hour = 0; hour <= kMinutes / 60; hour += 2) {
        painter.setPen(theme().color(hour == 24 ? Token::FaintText : Token::Divider));
        painter.drawLine(xOf(hour * 60), line.top(), xOf(hour * 60), line.bottom());
    }
    const roster::CellKey key = rosterCursor().keyAt(row, date);
    const Cell &cell = editor().cell(key);
    if (cell.isShift()) {
        paintShift(paint, row, cell);
    } else {
        painter.setFont(theme().font(FontRole::Small));
        painter.setPen(theme().color(Token::MutedText));
        painter.drawText(areaOf(row, {0, kMinutes}).adjusted(8, 0, 0, 0),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         RosterText::cell(cell, editor().base().patterns));
    }
    paint.outline(line.adjusted(peopleWidth(), 0, -8, 0), editor().findings().markAt(key));
    painter.setPen(theme().color(Token::Divider));
    painter.drawLine(line.bottomLeft(), line.bottomRight());
    if (row == rosterCursor().row()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().color(hasFocus() ? Token::FocusRing : Token::FaintText), 1));
        painter.drawRect(line.adjusted(0, 0, -1, -1));
    }
}

void RosterDayView::paintShift(RosterPaint &paint, int row, const Cell &cell)
{
    const roster::ShiftPattern *pattern = editor().base().patterns.find(cell.pattern);
    const QString letter = pattern != nullptr ? RosterText::letter(*pattern) : cell.pattern;
    for (const roster::MinuteSpan &span : cell.spans) {
        paint.bar(areaOf(row, span), cell, letter + u' ' + RosterText::hours({span}));
    }
    for (const roster::Activity &each : cell.activities) {
        // Below the words, so that both can be read.
        paint.activity(areaOf(row, each.span).adjusted(0, kRowHeight - 15, 0, -1), each.kind);
    }
}

void RosterDayView::mousePressEvent(QMouseEvent *event)
{
    const int row = cellAt(event->pos());
    if (row < 0) {
        return;
    }
    rosterCursor().moveTo(row, rosterCursor().date(),
                          event->modifiers().testFlag(Qt::ShiftModifier));
    if (event->button() == Qt::LeftButton && editor().canEdit()) {
        m_grip = gripAt(event->pos());
        m_pressedMinute = minuteAt(event->pos().x());
        m_key = rosterCursor().current();
        m_before = editor().roster().cell(m_key);
        m_moved = 0;
    }
}

void RosterDayView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_grip.part == Part::None) {
        const Part part = gripAt(event->pos()).part;
        viewport()->setCursor(part == Part::Begin || part == Part::End ? Qt::SizeHorCursor
                              : part == Part::None                     ? Qt::ArrowCursor
                                                                       : Qt::OpenHandCursor);
        return;
    }
    const int moved =
        int(std::lround(double(minuteAt(event->pos().x()) - m_pressedMinute) / kSnap)) * kSnap;
    if (moved != m_moved) {
        m_moved = moved;
        editor().tryCells({{m_key, dragged(moved)}});
    }
}

void RosterDayView::mouseReleaseEvent(QMouseEvent *event)
{
    Q_UNUSED(event)
    if (m_grip.part != Part::None && m_moved != 0) {
        editor().change(
            tr("Change the hours of %1").arg(RosterText::person(editor().base(), m_key.person)),
            {{m_key, dragged(m_moved)}});
    }
    m_grip = {};
    m_moved = 0;
}

} // namespace fw::ui
