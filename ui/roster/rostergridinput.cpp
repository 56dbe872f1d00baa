// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/rostergrid.h"

#include "ui/roster/rostereditor.h"
#include "ui/roster/rosterhand.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace fw::ui {

using namespace Qt::StringLiterals;

void RosterGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_drag != Drag::None) {
        cancelDrag();
    } else {
        RosterSurface::keyPressEvent(event);
    }
}

void RosterGrid::mousePressEvent(QMouseEvent *event)
{
    const Place place = placeAt(event->pos());
    if (!place.isCell()) {
        return;
    }
    const bool isSelected = rosterCursor().isSelected(place.row, place.date);
    if (event->button() == Qt::RightButton) {
        if (!isSelected) {
            rosterCursor().moveTo(place.row, place.date);
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
        rosterCursor().moveTo(place.row, place.date);
    } else if (event->modifiers().testFlag(Qt::ControlModifier) && !isSelected) {
        rosterCursor().toggle(place.row, place.date);
    } else if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_drag = Drag::Select;
        rosterCursor().moveTo(place.row, place.date, true);
    } else if (isSelected && editor().canEdit()) {
        m_drag = Drag::Move;
        m_carried = rosterCursor().cells();
    } else {
        m_drag = Drag::Select;
        rosterCursor().moveTo(place.row, place.date);
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
        editor().tryCells(hand().strokes().carried(
            m_carried, int(m_pressed.date.daysTo(place.date)), place.row - m_pressed.row, isCopy));
        return;
    }
    rosterCursor().moveTo(place.row, place.date, true);
    if (m_drag == Drag::Paint) {
        const roster::ShiftPattern *pattern = editor().base().patterns.find(m_brush);
        std::vector<roster::CellChange> tried;
        if (pattern != nullptr) {
            for (const roster::CellKey &key : rosterCursor().cells()) {
                tried.push_back({key, roster::Cell::shift(*pattern)});
            }
        }
        editor().tryCells(tried);
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
    editor().endTrial();
    if (drag == Drag::Paint) {
        hand().strokes().paint(rosterCursor().cells(), m_brush);
    } else if (drag == Drag::Move) {
        const int days = int(m_pressed.date.daysTo(m_over.date));
        const int rows = m_over.row - m_pressed.row;
        if (days != 0 || rows != 0) {
            hand().strokes().carry(m_carried, days, rows, isCopy);
        }
        rosterCursor().moveTo(m_over.row, m_over.date);
    }
}

void RosterGrid::cancelDrag()
{
    m_drag = Drag::None;
    editor().endTrial();
}

} // namespace fw::ui
