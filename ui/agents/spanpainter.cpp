// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/spanpainter.h"

#include "ui/floor/statetext.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/painting.h"

#include <QPainter>
#include <QTimeZone>

namespace fw::ui {

using namespace Qt::StringLiterals;
using live::AgentState;
using live::StateSpan;

namespace {

constexpr int kPatternAlpha = 90;
constexpr int kLeastForPattern = 4;
constexpr int kLeastForSign = 14;
constexpr int kTickRoom = 64;

/// Told apart in grey: by pattern here, by height in heightOf().
Qt::BrushStyle patternOf(AgentState state)
{
    switch (state) {
    case AgentState::Ringing:
        return Qt::Dense6Pattern;
    case AgentState::OnHold:
        return Qt::VerPattern;
    case AgentState::OtherCall:
        return Qt::BDiagPattern;
    case AgentState::WrapUp:
        return Qt::HorPattern;
    case AgentState::OnBreak:
        return Qt::FDiagPattern;
    case AgentState::Unreachable:
        return Qt::DiagCrossPattern;
    case AgentState::LoggedOut:
    case AgentState::Available:
    case AgentState::Talking:
    case AgentState::Count:
        break;
    }
    return Qt::NoBrush;
}

QRect barOf(const QRect &piece, AgentState state)
{
    // Away is a line, waiting for work a low bar; all that keeps a person busy is high.
    if (state == AgentState::LoggedOut) {
        return {piece.left(), piece.center().y(), piece.width(), 2};
    }
    if (state == AgentState::Available) {
        return piece.adjusted(0, piece.height() / 2, 0, 0);
    }
    return piece;
}

} // namespace

SpanPainter::SpanPainter(const Theme &theme, const live::FloorConfig &config)
    : m_theme(theme)
    , m_config(config)
    , m_metrics(theme.font(FontRole::Small))
{
}

void SpanPainter::paint(QPainter &painter, const QRect &area, const TimelineScale &scale,
                        const std::deque<StateSpan> &spans, TimePoint now) const
{
    painter.setFont(m_theme.font(FontRole::Small));
    for (std::size_t index = firstSpanAfter(spans, scale.from); index < spans.size(); ++index) {
        const StateSpan &span = spans[index];
        if (span.from >= scale.to) {
            break;
        }
        const TimePoint end = endOf(span, now);
        const int left = scale.xOf(span.from);
        const int right = scale.xOf(end);
        if (right <= left) {
            continue;
        }
        const QRect piece(left, area.top(), right - left, area.height());
        paintPiece(painter, piece, span);
        const auto limit = span.state == AgentState::OnBreak
                               ? reasonOf(span).limit
                               : m_config.stateLimits[live::indexOf(span.state)];
        if (limit && end - span.from > *limit) {
            const int over = scale.xOf(span.from + *limit);
            painter.fillRect(QRect(over, area.bottom() - 2, right - over, 3),
                             m_theme.color(Token::Critical));
        }
        paintSign(painter, piece, span);
    }
}

void SpanPainter::paintPiece(QPainter &painter, const QRect &piece, const StateSpan &span) const
{
    const QRect bar = barOf(piece, span.state);
    painter.fillRect(bar, m_theme.stateFill(span.state));
    if (span.state == AgentState::LoggedOut) {
        return;
    }
    if (piece.width() >= kLeastForPattern && patternOf(span.state) != Qt::NoBrush) {
        QColor ink(Qt::black);
        ink.setAlpha(kPatternAlpha);
        painter.fillRect(bar, QBrush(ink, patternOf(span.state)));
    }
    if (const QColor outline = m_theme.color(Token::StateOutline); outline.alpha() > 0) {
        painter.fillRect(QRect(bar.left(), bar.top(), bar.width(), 1), outline);
        painter.fillRect(QRect(bar.left(), bar.bottom(), bar.width(), 1), outline);
    }
    // A gap of the card's face between pieces shows where one of the same look ended.
    painter.fillRect(QRect(bar.right(), bar.top(), 1, bar.height()), m_theme.color(Token::Card));
}

void SpanPainter::paintSign(QPainter &painter, const QRect &piece, const StateSpan &span) const
{
    if (span.state == AgentState::LoggedOut || span.state == AgentState::Available) {
        return; // told by their height
    }
    const QString word =
        span.reason.empty() ? StateText::tag(span.state) : StateText::reason(span.reason, m_config);
    for (const QString &sign : {word, QString(StateText::glyph(span.state))}) {
        const int width = m_metrics.horizontalAdvance(sign);
        if (width + 8 > piece.width()) {
            continue;
        }
        const QRect plate(piece.left() + 3, piece.top() + 2, width + 2, piece.height() - 4);
        painter.fillRect(plate, m_theme.stateFill(span.state)); // letters never on a pattern
        painter.setPen(Qt::black);
        paintText(painter, plate.translated(1, 0), Qt::AlignLeft, sign);
        return;
    }
}

const SpanPainter::Reason &SpanPainter::reasonOf(const StateSpan &span) const
{
    auto known = m_reasons.find(span.reason);
    if (known == m_reasons.end()) {
        known = m_reasons
                    .emplace(span.reason, Reason{StateText::reason(span.reason, m_config),
                                                 limitOf(span, m_config)})
                    .first;
    }
    return known->second;
}

void SpanPainter::paintAxis(QPainter &painter, const Theme &theme, const QRect &area, int bottom,
                            const TimelineScale &scale, const QTimeZone &zone)
{
    painter.setFont(theme.font(FontRole::Small));
    for (const TimelineScale::Tick &tick : scale.ticks(zone, kTickRoom)) {
        painter.setPen(theme.color(Token::Divider));
        painter.drawLine(tick.x, area.top() + area.height() / 2 + 6, tick.x, bottom);
        const int width = painter.fontMetrics().horizontalAdvance(tick.label);
        const int left = std::clamp(tick.x - width / 2, area.left(), area.right() - width);
        painter.setPen(theme.color(Token::MutedText));
        paintText(painter, QRect(left, area.top(), width, area.height() - 4), Qt::AlignLeft,
                  tick.label);
    }
}

QString SpanPainter::describe(const StateSpan &span, const live::FloorConfig &config, TimePoint now)
{
    QString what = StateText::word(span.state, config);
    if (!span.reason.empty()) {
        what += u", "_s + StateText::reason(span.reason, config);
    }
    const QTimeZone &zone = config.grid.zone();
    const QString from = formatClock(span.from, zone, true);
    const QString lasted = formatDuration(endOf(span, now) - span.from);
    if (!isKnown(span.to)) {
        //: what an agent does: %1 state, %2 a time of day, %3 how long
        return tr("%1, since %2, %3").arg(what, from, lasted);
    }
    //: what an agent did: %1 state, %2 and %3 times of day, %4 how long
    return tr("%1, %2 to %3, %4").arg(what, from, formatClock(span.to, zone, true), lasted);
}

std::optional<std::chrono::seconds> SpanPainter::limitOf(const StateSpan &span,
                                                         const live::FloorConfig &config)
{
    if (span.state == AgentState::OnBreak) {
        const live::ReasonCode *reason = config.reason(span.reason);
        if (reason != nullptr && reason->limit) {
            return reason->limit;
        }
    }
    return config.stateLimits[live::indexOf(span.state)];
}

} // namespace fw::ui
