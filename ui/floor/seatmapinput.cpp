// SPDX-License-Identifier: GPL-3.0-or-later
// What hands do on a map of seats: choosing by mouse, rubber band and keys.
#include "ui/floor/agentdrag.h"
#include "ui/floor/seatmap.h"

#include <QApplication>
#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QRubberBand>
#include <QScrollBar>

#include <algorithm>

namespace fw::ui {

namespace {

constexpr int kSlack = 4; ///< kept free beside the current seat when it scrolls into view

} // namespace

void SeatMap::setCurrent(live::AgentId agent)
{
    if (current() == agent && m_selection.size() == 1) {
        return;
    }
    const live::AgentId before = current();
    m_selection.choose(agent);
    showSelection(before);
}

void SeatMap::chooseSeat(live::AgentId agent, Qt::KeyboardModifiers modifiers, bool isKey)
{
    const live::AgentId before = current();
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        m_selection.extendTo(agent, m_order);
    } else if (modifiers.testFlag(Qt::ControlModifier) && isKey) {
        m_selection.moveTo(agent);
    } else if (modifiers.testFlag(Qt::ControlModifier)) {
        m_selection.toggle(agent);
    } else {
        m_selection.choose(agent);
    }
    showSelection(before);
}

void SeatMap::showSelection(live::AgentId before)
{
    if (const int seat = indexOf(current()); seat >= 0 && current() != before) {
        const QRect area = cellArea(seat);
        if (area.top() < 0) {
            verticalScrollBar()->setValue(verticalScrollBar()->value() + area.top() - kSlack);
        } else if (area.bottom() > viewport()->height()) {
            verticalScrollBar()->setValue(verticalScrollBar()->value() + area.bottom() -
                                          viewport()->height() + kSlack);
        }
        announceCell(*this, seat);
    }
    viewport()->update();
    if (current() != before) {
        emit currentChanged(current());
    }
    emit selectionChanged();
}

void SeatMap::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos() + QPoint(0, verticalScrollBar()->value());
    m_beforeBand = event->modifiers().testFlag(Qt::ControlModifier) ? selected()
                                                                    : std::vector<live::AgentId>();
    m_held = {};
    const int seat = cellAt(event->pos());
    if (seat < 0) {
        return;
    }
    const live::AgentId agent = m_order[std::size_t(seat)];
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier &&
        isSelected(agent)) {
        m_held = agent;
    } else if (event->button() == Qt::RightButton && isSelected(agent)) {
        const live::AgentId before = current();
        m_selection.moveTo(agent); // the menu is about all that are chosen
        showSelection(before);
    } else {
        chooseSeat(agent, event->modifiers(), false);
    }
}

void SeatMap::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint pressed = m_pressed - QPoint(0, verticalScrollBar()->value());
    const bool isFar =
        (event->pos() - pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!event->buttons().testFlag(Qt::LeftButton) || (!m_band->isVisible() && !isFar)) {
        return;
    }
    if (m_held.isValid()) {
        carryAway();
    } else {
        growBand(event->pos());
    }
}

/// All that are chosen, to wherever they are let go; a list of queues takes them.
void SeatMap::carryAway()
{
    m_held = {};
    auto *drag = new QDrag(this);
    drag->setMimeData(AgentDrag::toMimeData(selected()).release());
    drag->exec(Qt::MoveAction);
}

void SeatMap::growBand(const QPoint &point)
{
    const int beyond = point.y() < 0 ? point.y() : qMax(0, point.y() - viewport()->height());
    verticalScrollBar()->setValue(verticalScrollBar()->value() + beyond);
    const QPoint scrolled(0, verticalScrollBar()->value());
    const QRect band = QRect(m_pressed, point + scrolled).normalized();
    m_band->setGeometry(band.translated(-scrolled));
    m_band->show();
    std::vector<live::AgentId> inside;
    for (const Seat &seat : m_seats) {
        if (seat.area.intersects(band)) {
            inside.push_back(seat.agent);
        }
    }
    m_selection.chooseBand(m_beforeBand, inside);
    viewport()->update();
    emit selectionChanged();
}

void SeatMap::mouseReleaseEvent(QMouseEvent *event)
{
    Q_UNUSED(event)
    m_band->hide();
    if (m_held.isValid()) {
        chooseSeat(std::exchange(m_held, {}), Qt::NoModifier, false);
    }
}

void SeatMap::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int seat = cellAt(event->pos()); seat >= 0) {
        emit activated(m_seats[std::size_t(seat)].agent);
    }
}

int SeatMap::seatTowards(int key, int from) const
{
    switch (key) {
    case Qt::Key_Left:
        return from - 1;
    case Qt::Key_Right:
        return from + 1;
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return int(m_seats.size()) - 1;
    default:
        break;
    }
    const int height = m_seats[std::size_t(from)].area.height();
    const int step = key == Qt::Key_Down ? height : -height;
    const QPoint point = cellArea(from).center();
    // Over the gap between teams, and over rows that are shorter than this one.
    const int farthest = 4 * height;
    for (int moved = step; std::abs(moved) <= farthest; moved += step / 4) {
        if (const int hit = cellAt(point + QPoint(0, moved)); hit >= 0 && hit != from) {
            return hit;
        }
    }
    return from;
}

void SeatMap::keyPressEvent(QKeyEvent *event)
{
    if (m_seats.empty()) {
        return;
    }
    const live::AgentId before = current();
    const int seat = std::max(0, indexOf(before));
    if (event->matches(QKeySequence::SelectAll)) {
        m_selection.chooseAll(m_order);
        showSelection(before);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int last = int(m_seats.size()) - 1;
        const int target = std::clamp(seatTowards(event->key(), seat), 0, last);
        chooseSeat(m_order[std::size_t(target)], event->modifiers(), true);
        return;
    }
    case Qt::Key_Space:
        if (event->modifiers().testFlag(Qt::ControlModifier)) {
            chooseSeat(m_order[std::size_t(seat)], Qt::ControlModifier, false);
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (before.isValid()) {
            emit activated(before);
            return;
        }
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

QVariant SeatMap::inputMethodQuery(Qt::InputMethodQuery query) const
{
    // The menu key opens the menu here.
    const int seat = indexOf(current());
    return query == Qt::ImCursorRectangle && seat >= 0
               ? QVariant(cellArea(seat))
               : QAbstractScrollArea::inputMethodQuery(query);
}

} // namespace fw::ui
