// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/rostersurface.h"

#include "ui/roster/rostereditor.h"
#include "ui/roster/rosterhand.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

namespace fw::ui {

RosterSurface::RosterSurface(const QString &objectName, RosterEditor &editor, RosterCursor &cursor,
                             RosterHand &hand, const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_editor(editor)
    , m_cursor(cursor)
    , m_hand(hand)
    , m_theme(theme)
    , m_columns(editor, theme)
{
    exposePaintedCells();
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    const auto repaint = [this] { viewport()->update(); };
    const auto relay = [this] { layOut(); };
    connect(&editor, &RosterEditor::opened, this, relay);
    connect(&editor, &RosterEditor::findingsChanged, this, repaint);
    connect(&cursor, &RosterCursor::daysChanged, this, relay);
    connect(&cursor, &RosterCursor::changed, this, &RosterSurface::follow);
    connect(&theme, &Theme::changed, this, repaint);
}

void RosterSurface::setAdherence(const std::map<QString, double> &adherence)
{
    m_columns.setAdherence(adherence);
    layOut();
}

int RosterSurface::peopleWidth() const
{
    return m_columns.width(viewport()->width());
}

void RosterSurface::follow()
{
    const QRect area = currentArea();
    const auto shift = [](QScrollBar *bar, int low, int high, int from, int to) {
        if (low < from) {
            bar->setValue(bar->value() - (from - low));
        } else if (high > to) {
            bar->setValue(bar->value() + high - to);
        }
    };
    shift(verticalScrollBar(), area.top(), area.bottom(), headHeight(), viewport()->height());
    shift(horizontalScrollBar(), area.left(), area.right(), peopleWidth(), viewport()->width());
    viewport()->update();
    if (hasFocus()) {
        announceCell(*this, currentCell());
    }
}

bool RosterSurface::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        m_hand.wants(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void RosterSurface::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit editRequested();
    } else if (event->key() == Qt::Key_Menu && cellCount() > 0) {
        emit menuRequested(viewport()->mapToGlobal(cellArea(currentCell()).center()));
    } else if (cellCount() == 0 || !m_hand.press(*event)) {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void RosterSurface::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (cellAt(event->pos()) >= 0) {
        emit editRequested();
    }
}

void RosterSurface::contextMenuEvent(QContextMenuEvent *event)
{
    if (cellCount() > 0) {
        emit menuRequested(event->globalPos());
    }
}

void RosterSurface::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void RosterSurface::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    if (cellCount() > 0) {
        announceCell(*this, currentCell());
    }
}

void RosterSurface::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool RosterSurface::viewportEvent(QEvent *event)
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
