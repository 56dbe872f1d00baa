// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallboard/wallpeople.h"

#include "ui/floor/freshness.h"
#include "ui/floor/statetext.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/visibletext.h"

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using live::AgentState;

WallPeople::WallPeople(const live::FloorStore &store, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_theme(theme)
{
    setObjectName(u"wallPeople"_s);
    setFocusPolicy(Qt::NoFocus);
}

void WallPeople::setScale(const WallScale &scale)
{
    m_scale = scale;
    update();
}

QString WallPeople::publicId(const live::AgentView &agent)
{
    const bool isName = agent.personId == agent.name || agent.personId.empty();
    return visibleText(isName ? agent.address : agent.personId);
}

void WallPeople::show(const ScopeFilter &filter, bool hasNames)
{
    const live::Floor &floor = m_store.floor();
    const TimePoint now = m_store.now();
    m_counts = {};
    m_late.clear();
    m_isStale = freshnessOf(m_store, filter).isWhollyStale;
    for (const live::AgentView &agent : floor.agents()) {
        if (!filter.hasAgent(floor, agent)) {
            continue;
        }
        ++m_counts[live::indexOf(agent.state)];
        const double share = limitShare(agent, now);
        if (share > 1.0) {
            const QString name = StateText::agentName(agent);
            m_late.push_back({hasNames && !name.isEmpty() ? name : publicId(agent), agent.state,
                              StateText::reason(agent.reason, floor.config()),
                              formatDuration(now - agent.stateSince), share,
                              m_store.isStale(agent.source)});
        }
    }
    std::ranges::stable_sort(m_late, std::greater{}, &Late::share);
    setAccessibleName(tr("Agents"));
    setAccessibleDescription(tr("Over their limit: %1").arg(m_late.size()));
    setVisible(true);
    update();
}

void WallPeople::paintStates(QPainter &painter, const QRect &area) const
{
    const auto px = [this](double hundredths) { return qRound(m_scale.px(hundredths)); };
    paintWallCard(painter, area, m_theme, m_scale);
    const QRect inner = area.adjusted(px(2), px(1.5), -px(2), -px(1.5));
    const int most = std::max(1, *std::max_element(m_counts.begin() + 1, m_counts.end()));
    const int height = inner.height() / int(live::kAgentStateCount - 1);
    painter.setFont(m_scale.font(m_theme, FontRole::Figure, 8));
    const int numberWidth =
        std::max(px(15), painter.fontMetrics().horizontalAdvance(QString::number(most)) + px(1));
    for (std::size_t index = 1; index < live::kAgentStateCount; ++index) {
        const auto state = AgentState(index);
        const int top = inner.top() + int(index - 1) * height;
        const QColor ink = m_theme.stateInk(state);
        painter.setFont(m_scale.font(m_theme, FontRole::Body, 3.6));
        painter.setPen(ink);
        painter.drawText(QRect(inner.left(), top, px(5), height),
                         int(Qt::AlignLeft | Qt::AlignVCenter), StateText::glyph(state));
        painter.setPen(m_theme.color(Token::Text));
        paintText(painter, QRect(inner.left() + px(5.5), top, px(24), height), Qt::AlignLeft,
                  StateText::word(state, m_store.floor().config()));
        const int barLeft = inner.left() + px(31);
        const int barRoom = inner.right() - numberWidth - barLeft;
        if (barRoom > 0) {
            painter.fillRect(QRect(barLeft, top + height / 2 - px(0.8),
                                   barRoom * m_counts[index] / most, px(1.6)),
                             ink);
        }
        painter.setFont(m_scale.font(m_theme, FontRole::Figure, 8));
        painter.setPen(m_theme.color(Token::Text));
        paintText(painter, QRect(inner.right() - numberWidth, top, numberWidth, height),
                  Qt::AlignRight, QString::number(m_counts[index]));
    }
    if (m_isStale) {
        paintWallHatch(painter, area, m_theme, m_scale);
    }
}

void WallPeople::paintLate(QPainter &painter, const QRect &area) const
{
    const auto px = [this](double hundredths) { return qRound(m_scale.px(hundredths)); };
    paintWallCard(painter, area, m_theme, m_scale);
    const QRect inner = area.adjusted(px(2), px(1.5), -px(2), -px(1.5));
    const int headHeight = px(6);
    painter.setFont(m_scale.font(m_theme, FontRole::Body, 3.2));
    painter.setPen(m_theme.color(Token::MutedText));
    paintText(painter, QRect(inner.left(), inner.top(), inner.width(), headHeight), Qt::AlignLeft,
              tr("Over their limit: %1").arg(m_late.size()));
    const int height = px(7);
    const int room = (inner.height() - headHeight) / std::max(1, height);
    int top = inner.top() + headHeight;
    for (int row = 0; row < std::min(room, static_cast<int>(m_late.size())); ++row, top += height) {
        const Late &late = m_late[std::size_t(row)];
        const QRect line(inner.left(), top, inner.width(), height);
        painter.fillRect(QRect(line.left(), top, line.width(), std::max(1, px(0.12))),
                         m_theme.color(Token::Divider));
        painter.setFont(m_scale.font(m_theme, FontRole::Strong, 3.6));
        painter.setPen(m_theme.color(Token::Text));
        paintText(painter, line.adjusted(0, 0, -line.width() * 62 / 100, 0), Qt::AlignLeft,
                  late.who);
        painter.setFont(m_scale.font(m_theme, FontRole::Body, 3.2));
        painter.setPen(m_theme.stateInk(late.state));
        const QString what = late.reason.isEmpty()
                                 ? StateText::word(late.state, m_store.floor().config())
                                 : late.reason;
        paintText(painter, line.adjusted(line.width() * 40 / 100, 0, -line.width() * 26 / 100, 0),
                  Qt::AlignLeft, StateText::glyph(late.state) + u' ' + what);
        painter.setFont(m_scale.font(m_theme, FontRole::Strong, 3.6));
        painter.setPen(toneColour(m_theme, Tone::Warning));
        paintText(painter, line.adjusted(line.width() * 74 / 100, 0, 0, 0), Qt::AlignRight,
                  toneGlyph(Tone::Warning) + u' ' + late.time);
        if (late.isStale) {
            paintWallHatch(painter, line, m_theme, m_scale);
        }
    }
}

void WallPeople::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const int gap = qRound(m_scale.px(kWallGap));
    const int left = (width() - gap) / 2;
    paintStates(painter, QRect(0, 0, left, height()));
    paintLate(painter, QRect(left + gap, 0, width() - left - gap, height()));
}

} // namespace fw::ui
