// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/shiftstrip.h"

#include "ui/agents/spanpainter.h"
#include "ui/widgets/painting.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kMargin = 12;
constexpr int kAxisHeight = 22;
constexpr int kBarHeight = 24;
constexpr int kWordsHeight = 20;

} // namespace

ShiftStrip::ShiftStrip(live::FloorStore &store, const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_store(store)
    , m_theme(theme)
{
    exposePaintedCells();
    setObjectName(u"shiftStrip"_s);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFixedHeight(kAxisHeight + kBarHeight + kWordsHeight + 8);
}

void ShiftStrip::setAgent(live::AgentId agent)
{
    m_agent = agent;
    m_spanFrom = kNoTime;
    viewport()->update();
}

const std::deque<live::StateSpan> &ShiftStrip::spans() const
{
    return m_store.floor().agentSpans(m_agent);
}

TimelineScale ShiftStrip::scale() const
{
    const TimePoint now = m_store.now();
    const TimePoint start = m_agent.isValid() ? shiftStart(spans(), now) : kNoTime;
    const TimePoint from = isKnown(start) ? std::min(start, now - 1h) : now - 1h;
    return {from, now, kMargin, std::max(1, viewport()->width() - 2 * kMargin)};
}

std::size_t ShiftStrip::first() const
{
    return firstSpanAfter(spans(), scale().from);
}

int ShiftStrip::cellCount() const
{
    return m_agent.isValid() ? int(spans().size() - first()) : 0;
}

QString ShiftStrip::cellText(int cell) const
{
    return SpanPainter::describe(spans()[first() + std::size_t(cell)], m_store.floor().config(),
                                 m_store.now());
}

QRect ShiftStrip::cellArea(int cell) const
{
    const live::StateSpan &span = spans()[first() + std::size_t(cell)];
    const TimelineScale sight = scale();
    const int left = sight.xOf(span.from);
    return {left, kAxisHeight, std::max(1, sight.xOf(endOf(span, m_store.now())) - left),
            kBarHeight};
}

int ShiftStrip::cellAt(const QPoint &point) const
{
    const TimelineScale sight = scale();
    if (cellCount() == 0 || point.x() < sight.left || point.x() >= sight.left + sight.width) {
        return -1;
    }
    const TimePoint time = sight.timeAt(point.x());
    const std::size_t span = firstSpanAfter(spans(), time);
    return span < spans().size() && spans()[span].from <= time ? int(span - first()) : -1;
}

int ShiftStrip::currentCell() const
{
    if (!isKnown(m_spanFrom) || !m_agent.isValid()) {
        return -1;
    }
    const auto found = std::ranges::find(spans(), m_spanFrom, &live::StateSpan::from);
    const qint64 cell = found - spans().begin() - qint64(first());
    return found == spans().end() || cell < 0 ? -1 : int(cell);
}

void ShiftStrip::setCurrent(int cell)
{
    if (cell >= 0 && cell < cellCount()) {
        m_spanFrom = spans()[first() + std::size_t(cell)].from;
        announceCell(*this, cell);
        viewport()->update();
    }
}

void ShiftStrip::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.color(Token::Card));
    if (!m_agent.isValid()) {
        return;
    }
    const TimelineScale sight = scale();
    const live::FloorConfig &config = m_store.floor().config();
    const QRect bar(sight.left, kAxisHeight, sight.width, kBarHeight);
    SpanPainter::paintAxis(painter, m_theme, QRect(sight.left, 0, sight.width, kAxisHeight),
                           bar.bottom(), sight, config.grid.zone());
    SpanPainter(m_theme, config).paint(painter, bar, sight, spans(), m_store.now());
    const int current = currentCell();
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(Token::FocusRing), 2));
        painter.drawRect(current < 0 ? bar.adjusted(-2, -2, 2, 2)
                                     : cellArea(current).adjusted(-1, -2, 1, 2));
    }
    if (cellCount() > 0) {
        painter.setFont(m_theme.font(FontRole::Small));
        painter.setPen(m_theme.color(Token::MutedText));
        paintText(painter, QRect(sight.left, bar.bottom() + 4, sight.width, kWordsHeight),
                  Qt::AlignLeft, cellText(current < 0 ? cellCount() - 1 : current));
    }
}

void ShiftStrip::keyPressEvent(QKeyEvent *event)
{
    const int last = cellCount() - 1;
    const int current = currentCell();
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(current < 0 ? last : std::max(0, current - 1));
        break;
    case Qt::Key_Right:
        setCurrent(current < 0 ? last : std::min(last, current + 1));
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(last);
        break;
    default:
        event->ignore();
    }
}

void ShiftStrip::mousePressEvent(QMouseEvent *event)
{
    setCurrent(cellAt(event->pos()));
}

void ShiftStrip::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ShiftStrip::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool ShiftStrip::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int cell = cellAt(help->pos());
        QToolTip::showText(help->globalPos(), cell < 0 ? QString() : cellText(cell).toHtmlEscaped(),
                           viewport());
        return true;
    }
    if (event->type() == QEvent::Wheel) {
        event->ignore(); // the sheet scrolls
        return false;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace fw::ui
