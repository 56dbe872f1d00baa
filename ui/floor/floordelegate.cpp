// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/floor/floordelegate.h"

#include "ui/floor/floorroles.h"
#include "ui/floor/statetext.h"
#include "ui/widgets/hatch.h"
#include "ui/widgets/headset.h"
#include "ui/widgets/painting.h"

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

QColor faceOf(const Theme &theme, const QStyleOptionViewItem &option)
{
    if (option.state.testFlag(QStyle::State_Selected)) {
        return theme.color(Token::RowSelected);
    }
    return theme.color(option.state.testFlag(QStyle::State_MouseOver) ? Token::RowHover
                                                                      : Token::Card);
}

void paintFocus(QPainter &painter, const Theme &theme, const QStyleOptionViewItem &option)
{
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter.setPen(QPen(theme.color(Token::FocusRing), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
}

} // namespace

FloorDelegate::FloorDelegate(const Theme &theme, int stateColumn, int trendColumn, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_stateColumn(stateColumn)
    , m_trendColumn(trendColumn)
{
}

void FloorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->fillRect(option.rect, faceOf(m_theme, option));
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      m_theme.color(Token::Divider));
    const QRect inner = option.rect.adjusted(8, 0, -8, -1);
    if (index.column() == m_stateColumn) {
        paintStates(*painter, inner, index);
    } else if (index.column() == m_trendColumn) {
        paintTrend(*painter, QRectF(inner.adjusted(0, 6, -2, -6)),
                   index.data(int(FloorRole::Trend)).value<Trend>(), m_theme.color(Token::Accent),
                   m_theme.color(Token::MutedText));
    } else {
        paintWords(*painter, inner, index);
    }
    if (index.data(int(FloorRole::Stale)).toBool()) {
        paintHatch(*painter, option.rect, m_theme);
    }
    paintFocus(*painter, m_theme, option);
}

void FloorDelegate::paintStates(QPainter &painter, const QRect &area,
                                const QModelIndex &index) const
{
    using live::AgentState;
    const QList<int> counts = index.data(int(FloorRole::StateCounts)).value<QList<int>>();
    if (counts.size() != qsizetype(live::kAgentStateCount)) {
        return;
    }
    QList<BarPart> parts;
    for (std::size_t state = 1; state < live::kAgentStateCount; ++state) {
        parts << BarPart{m_theme.stateInk(AgentState(state)), counts.at(qsizetype(state))};
    }
    const auto count = [&](AgentState state) { return counts.at(qsizetype(live::indexOf(state))); };
    const int talking =
        count(AgentState::Talking) + count(AgentState::OnHold) + count(AgentState::OtherCall);
    const QString text = u"%1/%2/%3/%4"_s.arg(count(AgentState::Available))
                             .arg(talking)
                             .arg(count(AgentState::WrapUp))
                             .arg(count(AgentState::OnBreak));
    const int textWidth = 76;
    const int barWidth = area.width() - textWidth;
    if (barWidth > 24) {
        paintStackedBar(painter, QRectF(area.left(), area.center().y() - 3, barWidth - 8, 8), parts,
                        m_theme.color(Token::Track));
    }
    painter.setFont(m_theme.font(FontRole::Small));
    painter.setPen(m_theme.color(Token::MutedText));
    paintText(painter, QRect(area.right() - textWidth, area.top(), textWidth, area.height()),
              Qt::AlignLeft, text);
}

void FloorDelegate::paintWords(QPainter &painter, QRect area, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const auto tone = Tone(index.data(int(FloorRole::Tone)).toInt());
    const auto alignment =
        Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask;
    QColor ink = tone == Tone::Neutral ? m_theme.color(Token::Text) : toneColour(m_theme, tone);
    const bool isStrong = index.data(int(FloorRole::Strong)).toBool() || tone != Tone::Neutral;
    painter.setFont(m_theme.font(isStrong ? FontRole::Strong : FontRole::Body));
    if (const QVariant state = index.data(int(FloorRole::State)); state.isValid()) {
        const auto agentState = live::AgentState(state.toInt());
        ink = m_theme.stateInk(agentState);
        painter.setPen(ink);
        painter.drawText(QRect(area.left(), area.top(), 18, area.height()),
                         int(Qt::AlignLeft | Qt::AlignVCenter), StateText::glyph(agentState));
        area.setLeft(area.left() + 20);
    }
    if (index.data(int(FloorRole::Heard)).toBool()) {
        constexpr int kHeadset = 15;
        area.setRight(area.right() - kHeadset - 2);
        paintHeadset(
            painter,
            QRectF(area.right() + 2, area.center().y() - kHeadset / 2.0, kHeadset, kHeadset),
            m_theme.color(Token::Accent));
    }
    if (const QVariant share = index.data(int(FloorRole::LimitShare)); share.isValid()) {
        const QColor bar = share.toDouble() > 1.0 ? toneColour(m_theme, Tone::Warning)
                                                  : m_theme.color(Token::Accent);
        paintLimitBar(painter, QRectF(area.left(), area.bottom() - 3, area.width(), 3),
                      share.toDouble(), bar, m_theme.color(Token::Track));
    }
    painter.setPen(ink);
    const bool isBad = tone == Tone::Warning || tone == Tone::Critical;
    paintText(painter, area, alignment, isBad ? toneGlyph(tone) + u' ' + text : text);
}

ScopeDelegate::ScopeDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

void ScopeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->fillRect(option.rect, faceOf(m_theme, option));
    QRect area = option.rect.adjusted(4, 0, -8, 0);
    painter->setFont(m_theme.font(FontRole::Small));
    painter->setPen(m_theme.color(Token::MutedText));
    const QString agents = index.data(int(FloorRole::StateCounts)).toString();
    const int width = painter->fontMetrics().horizontalAdvance(agents);
    paintText(*painter, area, Qt::AlignRight, agents);
    area.setRight(area.right() - width - 8);
    if (const auto tone = Tone(index.data(int(FloorRole::Tone)).toInt()); tone != Tone::Neutral) {
        painter->setPen(toneColour(m_theme, tone));
        paintText(*painter, area, Qt::AlignRight, toneGlyph(tone));
        area.setRight(area.right() - 14);
    }
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    painter->setFont(m_theme.font(isCurrent ? FontRole::Strong : FontRole::Body));
    painter->setPen(m_theme.color(Token::Text));
    paintText(*painter, area, Qt::AlignLeft, index.data().toString());
    paintFocus(*painter, m_theme, option);
}

QSize ScopeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), 28};
}

} // namespace fw::ui
