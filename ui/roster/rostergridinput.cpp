// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/rostergrid.h"

#include "ui/roster/rostereditor.h"
#include "ui/roster/rosterhand.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

namespace fw::ui {

using namespace Qt::StringLiterals;

bool RosterGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        m_hand.wants(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void RosterGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_drag != Drag::None) {
        cancelDrag();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit editRequested();
    } else if (event->key() == Qt::Key_Menu) {
        emit menuRequested(viewport()->mapToGlobal(cellArea(currentCell()).center()));
    } else if (cellCount() == 0 || !m_hand.press(*event)) {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void RosterGrid::mousePressEvent(QMouseEvent *event)
{
    const Place place = placeAt(event->pos());
    if (!place.isCell()) {
        return;
    }
    const bool isSelected = m_cursor.isSelected(place.row, place.date);
    if (event->button() == Qt::RightButton) {
        if (!isSelected) {
            m_cursor.moveTo(place.row, place.date);
        }
        return;
    }
    if (event->button() != Qt::LeftButton) {
        return;
    }
    m_pressed = place;
    m_over = place;
    if (!m_brush.isEmpty()) {
        m_drag = Drag::Paint;
        m_cursor.moveTo(place.row, place.date);
    } else if (event->modifiers().testFlag(Qt::ControlModifier) && !isSelected) {
        m_cursor.toggle(place.row, place.date);
    } else if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_drag = Drag::Select;
        m_cursor.moveTo(place.row, place.date, true);
    } else if (isSelected && m_editor.canEdit()) {
        m_drag = Drag::Move;
        m_carried = m_cursor.cells();
    } else {
        m_drag = Drag::Select;
        m_cursor.moveTo(place.row, place.date);
    }
}

void RosterGrid::mouseMoveEvent(QMouseEvent *event)
{
    const Place place = placeAt(event->pos());
    if (m_drag == Drag::None || !place.isCell() ||
        (place.row == m_over.row && place.date == m_over.date)) {
        return;
    }
    dragTo(place, event->modifiers().testFlag(Qt::ControlModifier));
}

void RosterGrid::dragTo(const Place &place, bool isCopy)
{
    m_over = place;
    if (m_drag == Drag::Move) {
        m_editor.tryCells(m_hand.strokes().carried(
            m_carried, int(m_pressed.date.daysTo(place.date)), place.row - m_pressed.row, isCopy));
        return;
    }
    m_cursor.moveTo(place.row, place.date, true);
    if (m_drag == Drag::Paint) {
        const roster::ShiftPattern *pattern = m_editor.base().patterns.find(m_brush);
        std::vector<roster::CellChange> tried;
        if (pattern != nullptr) {
            for (const roster::CellKey &key : m_cursor.cells()) {
                tried.push_back({key, roster::Cell::shift(*pattern)});
            }
        }
        m_editor.tryCells(tried);
    }
}

void RosterGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        drop(event->modifiers().testFlag(Qt::ControlModifier));
    }
}

void RosterGrid::drop(bool isCopy)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    m_editor.endTrial();
    if (drag == Drag::Paint) {
        m_hand.strokes().paint(m_cursor.cells(), m_brush);
    } else if (drag == Drag::Move) {
        const int days = int(m_pressed.date.daysTo(m_over.date));
        const int rows = m_over.row - m_pressed.row;
        if (days != 0 || rows != 0) {
            m_hand.strokes().carry(m_carried, days, rows, isCopy);
        }
        m_cursor.moveTo(m_over.row, m_over.date);
    }
}

void RosterGrid::cancelDrag()
{
    m_drag = Drag::None;
    m_editor.endTrial();
}

void RosterGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (placeAt(event->pos()).isCell()) {
        emit editRequested();
    }
}

void RosterGrid::contextMenuEvent(QContextMenuEvent *event)
{
    if (cellCount() > 0) {
        emit menuRequested(event->globalPos());
    }
}

void RosterGrid::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void RosterGrid::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    announceCell(*this, currentCell());
}

void RosterGrid::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool RosterGrid::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int cell = cellAt(help->pos());
        if (cell >= 0) {
            QToolTip::showText(help->globalPos(), cellText(cell).toHtmlEscaped(), viewport());
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace fw::ui
