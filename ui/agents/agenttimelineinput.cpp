// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/agenttimeline.h"

#include "ui/agents/agentselection.h"
#include "ui/floor/statetext.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QRubberBand>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

// What mouse and keyboard do in the timeline.
namespace fw::ui {

void AgentTimeline::keyPressEvent(QKeyEvent *event)
{
    m_sinceKey.start();
    if (m_rows.size() == 0) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const int page = std::max(1, verticalScrollBar()->pageStep() / kRowHeight - 1);
    const bool isOnHead = m_current >= 0 && m_rows.at(m_current).isHead();
    switch (event->key()) {
    case Qt::Key_Up:
        moveTo(m_current - 1, event->modifiers());
        break;
    case Qt::Key_Down:
        moveTo(m_current + 1, event->modifiers());
        break;
    case Qt::Key_PageUp:
        moveTo(m_current - page, event->modifiers());
        break;
    case Qt::Key_PageDown:
        moveTo(m_current + page, event->modifiers());
        break;
    case Qt::Key_Home:
        moveTo(0, event->modifiers());
        break;
    case Qt::Key_End:
        moveTo(m_rows.size() - 1, event->modifiers());
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (event->modifiers().testFlag(Qt::ControlModifier)) {
            horizontalScrollBar()->triggerAction(event->key() == Qt::Key_Left
                                                     ? QAbstractSlider::SliderSingleStepSub
                                                     : QAbstractSlider::SliderSingleStepAdd);
        } else if (isOnHead) {
            setFolded(m_rows.at(m_current).scope, event->key() == Qt::Key_Left);
        } else if (m_current >= 0) {
            moveSpan(event->key() == Qt::Key_Left ? -1 : 1);
        }
        break;
    case Qt::Key_Space:
        toggleCurrent();
        break;
    default:
        if (event->matches(QKeySequence::SelectAll)) {
            selectAll();
        } else {
            QAbstractScrollArea::keyPressEvent(event);
        }
    }
}

void AgentTimeline::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->pos().y());
    if (event->button() != Qt::LeftButton || row < 0) {
        return;
    }
    m_pressed = event->pos();
    m_isBandAdding = event->modifiers().testFlag(Qt::ControlModifier);
    moveTo(row, event->modifiers());
    if (m_rows.at(row).isHead()) {
        toggleFold(row);
    } else if (m_isBandAdding) {
        toggleCurrent();
    }
}

void AgentTimeline::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton) || m_pressed.isNull()) {
        return;
    }
    if (m_band == nullptr &&
        (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_band = new QRubberBand(QRubberBand::Rectangle, viewport());
        m_band->show();
    }
    if (m_band != nullptr) {
        m_band->setGeometry(
            QRect(m_pressed, event->pos()).normalized().intersected(viewport()->rect()));
    }
}

void AgentTimeline::mouseReleaseEvent(QMouseEvent *event)
{
    Q_UNUSED(event)
    m_pressed = QPoint();
    if (m_band == nullptr) {
        return;
    }
    const QRect band = m_band->geometry();
    delete std::exchange(m_band, nullptr); // shows for as long as the button is down
    const int first = std::max(0, rowAt(std::max(band.top(), kRowHeight)));
    const int last = rowAt(band.bottom());
    selectRows(first, last < 0 ? m_rows.size() - 1 : last, m_isBandAdding);
    viewport()->update();
}

void AgentTimeline::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int row = rowAt(event->pos().y());
    if (row >= 0 && !m_rows.at(row).isHead()) {
        emit activated(m_rows.at(row).agent);
    }
}

void AgentTimeline::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        emit zoomWished(event->angleDelta().y() > 0 ? 1 : -1);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void AgentTimeline::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current < 0 && m_rows.size() > 0) {
        m_current = 0;
    }
    viewport()->update();
}

void AgentTimeline::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void AgentTimeline::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

bool AgentTimeline::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) {
        return QAbstractScrollArea::viewportEvent(event);
    }
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = rowAt(help->pos().y());
    QString text;
    if (row >= 0) {
        const int span = spanAt(row, help->pos().x());
        text = span >= 0 ? spanText(row, std::size_t(span)) : cellText(row);
    }
    QToolTip::showText(help->globalPos(), text.toHtmlEscaped(), viewport());
    return true;
}

void AgentTimeline::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Timeline of the agents"));
        viewport()->update();
    }
    QAbstractScrollArea::changeEvent(event);
}

} // namespace fw::ui
