// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/agentselection.h"
#include "ui/agents/agenttimeline.h"
#include "ui/agents/spanpainter.h"
#include "ui/floor/freshness.h"
#include "ui/floor/statetext.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/hatch.h"
#include "ui/widgets/headset.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/visibletext.h"

#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>

// How the timeline looks.
namespace fw::ui {

using namespace Qt::StringLiterals;

void AgentTimeline::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.color(Token::Card));
    const live::FloorConfig &config = m_store.floor().config();
    const TimelineScale sight = scale();
    paintAxis(painter);
    painter.setClipRect(viewport()->rect().adjusted(0, kAxisHeight, 0, 0));
    const SpanPainter spans(m_theme, config);
    const bool isPartlyStale = freshnessOf(m_store, {}).isPartlyStale();
    const int first = verticalScrollBar()->value() / kRowHeight;
    for (int row = first; row < m_rows.size(); ++row) {
        const QRect area = rowArea(row);
        if (area.top() > event->rect().bottom()) {
            break;
        }
        if (!area.intersects(event->rect())) {
            continue;
        }
        const TimelineRows::Row &line = m_rows.at(row);
        if (line.isHead()) {
            paintHead(painter, area, line);
        } else {
            if (m_selection.has(line.agent)) {
                painter.fillRect(area, m_theme.color(Token::RowSelected));
            }
            paintCaption(painter, area, m_store.floor().agent(line.agent));
            spans.paint(painter, QRect(sight.left, area.top() + 3, sight.width, area.height() - 6),
                        sight, spansOf(row), m_store.now());
            if (isPartlyStale && m_store.isStale(m_store.floor().agent(line.agent).source)) {
                paintHatch(painter, area, m_theme);
            }
        }
        if (row == m_current && hasFocus()) {
            paintFocus(painter, area);
        }
    }
    if (m_store.now() <= sight.to) {
        painter.fillRect(QRect(sight.xOf(m_store.now()), kAxisHeight, 2, viewport()->height()),
                         m_theme.color(Token::Accent));
    }
    if (m_rows.size() == 0) {
        painter.setFont(m_theme.font(FontRole::Body));
        painter.setPen(m_theme.color(Token::MutedText));
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("No agents here"));
    }
}

void AgentTimeline::paintAxis(QPainter &painter) const
{
    const TimelineScale sight = scale();
    const QRect area(sight.left, 0, sight.width, kAxisHeight);
    SpanPainter::paintAxis(painter, m_theme, area, viewport()->height(), sight,
                           m_store.floor().config().grid.zone());
}

void AgentTimeline::paintHead(QPainter &painter, const QRect &area,
                              const TimelineRows::Row &row) const
{
    painter.fillRect(area, m_theme.color(Token::Window));
    const QString name = StateText::scopeName(row.scope, m_store.floor().config());
    painter.setFont(m_theme.font(FontRole::Body));
    painter.setPen(m_theme.color(Token::MutedText));
    // Triangles to the right and down.
    paintText(painter, QRect(area.left() + 8, area.top(), 16, area.height()), Qt::AlignLeft,
              QChar(m_rows.isFolded(row.scope) ? 0x25b8 : 0x25be));
    painter.setFont(m_theme.font(FontRole::Strong));
    painter.setPen(m_theme.color(Token::Text));
    const int width = std::min(painter.fontMetrics().horizontalAdvance(name) + 2, area.width() / 2);
    paintText(painter, QRect(area.left() + 26, area.top(), width, area.height()), Qt::AlignLeft,
              name);
    painter.setFont(m_theme.font(FontRole::Small));
    painter.setPen(m_theme.color(Token::MutedText));
    //: agents of a team signed in / all
    paintText(painter, area.adjusted(26 + width + 12, 0, -8, 0), Qt::AlignLeft,
              tr("In %1/%2").arg(row.present).arg(row.total));
}

void AgentTimeline::paintCaption(QPainter &painter, const QRect &area,
                                 const live::AgentView &agent) const
{
    const bool isOver = limitShare(agent, m_store.now()) > 1.0;
    const QRect caption(area.left() + 8, area.top(), captionWidth() - 18, area.height());
    painter.setFont(m_theme.font(FontRole::Small));
    painter.setPen(m_theme.stateInk(agent.state));
    paintText(painter, QRect(caption.left(), caption.top(), 16, caption.height()), Qt::AlignLeft,
              StateText::glyph(agent.state));
    const QString timer = isKnown(agent.stateSince) && agent.state != live::AgentState::LoggedOut
                              ? formatDuration(m_store.now() - agent.stateSince)
                              : QString();
    const QString shown = isOver ? toneGlyph(Tone::Warning) + timer : timer;
    painter.setPen(m_theme.color(isOver ? Token::Warning : Token::MutedText));
    paintText(painter, caption, Qt::AlignRight, shown);
    int room = painter.fontMetrics().horizontalAdvance(shown) + 6;
    if (!agent.listeners.empty()) {
        constexpr int kHeadset = 14;
        room += kHeadset + 2;
        paintHeadset(painter,
                     QRectF(caption.right() - room + 4, caption.center().y() - kHeadset / 2.0,
                            kHeadset, kHeadset),
                     m_theme.color(Token::Accent));
    }
    const QString id = visibleText(agent.personId);
    const QString name = StateText::agentName(agent);
    painter.setFont(m_theme.font(FontRole::Body));
    painter.setPen(
        m_theme.color(agent.state == live::AgentState::LoggedOut ? Token::MutedText : Token::Text));
    paintText(painter, caption.adjusted(18, 0, -room, 0), Qt::AlignLeft,
              name.isEmpty() || name == id ? id : id + u"  "_s + name);
}

void AgentTimeline::paintFocus(QPainter &painter, const QRect &row) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(Token::FocusRing), 2));
    painter.drawRect(row.adjusted(1, 1, -1, -1));
    if (const int cell = currentCell(); cell >= m_rows.size()) {
        painter.drawRect(cellArea(cell).adjusted(-1, 2, 1, -2));
    }
}

} // namespace fw::ui
