// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallboard/wallcomparison.h"

#include "ui/floor/freshness.h"
#include "ui/wallboard/wallfigures.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/visibletext.h"

#include <QLocale>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> within20(const live::QueueCounters &counters)
{
    const double all = double(counters.answered) + double(counters.abandoned);
    return all > 0 ? std::optional(double(counters.answeredWithin20) / all) : std::nullopt;
}

} // namespace

WallComparison::WallComparison(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"wallComparison"_s);
    setFocusPolicy(Qt::NoFocus);
}

void WallComparison::setScale(const WallScale &scale)
{
    m_scale = scale;
    update();
}

WallComparison::Part WallComparison::partOf(const live::FloorStore &store, int scope)
{
    const ScopeFilter filter{scope};
    const TimePoint now = store.now();
    const ScopeFigures figures = figuresOf(store.floor(), filter, now);
    Part part;
    part.scope = scope;
    part.name = visibleText(
        store.floor().config().scopes.scopes()[std::size_t(scope)].name.in(QLocale().name()));
    part.level = within20(figures.last15);
    part.trend = {figures.trendOf(within20), figures.settings.serviceLevel.target};
    part.tone = toneAtLeast(part.level, figures.settings.serviceLevel.target);
    part.waiting = figures.waiting;
    part.longest = isKnown(figures.oldestSince) ? formatDuration(now - figures.oldestSince)
                                                : QString(kNoFigure);
    part.available = figures.agents[live::indexOf(live::AgentState::Available)];
    part.talking = talkingOf(figures.agents);
    part.isStale = freshnessOf(store, filter).isWhollyStale;
    return part;
}

void WallComparison::show(std::vector<Part> parts)
{
    m_parts = std::move(parts);
    setAccessibleName(tr("Comparison"));
    QStringList lines;
    for (const Part &part : m_parts) {
        lines << part.name + u' ' + formatShare(part.level);
    }
    setAccessibleDescription(lines.join(u", "_s));
    setVisible(true);
    update();
}

void WallComparison::paintLevels(QPainter &painter, const QRectF &area, const Part &part) const
{
    const auto yOf = [&](double share) { return area.bottom() - share * area.height(); };
    painter.setRenderHint(QPainter::Antialiasing);
    const double thin = std::max(1.0, m_scale.px(0.15));
    painter.setPen(QPen(m_theme.color(Token::Divider), thin));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.drawLine(area.topLeft(), area.topRight());
    if (part.trend.target) {
        painter.setPen(QPen(m_theme.color(Token::MutedText), thin, Qt::DashLine));
        painter.drawLine(QPointF(area.left(), yOf(*part.trend.target)),
                         QPointF(area.right(), yOf(*part.trend.target)));
    }
    const qsizetype count = part.trend.values.size();
    QPolygonF points;
    for (qsizetype index = 0; index < count; ++index) {
        if (const std::optional<double> &value = part.trend.values.at(index)) {
            const double share = double(index) / double(std::max<qsizetype>(1, count - 1));
            points << QPointF(area.left() + share * area.width(), yOf(*value));
        }
    }
    const QColor ink = toneColour(m_theme, part.tone);
    painter.setPen(QPen(ink, thin * 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points);
    if (!points.isEmpty()) {
        painter.setBrush(ink);
        painter.drawEllipse(points.last(), thin * 2, thin * 2);
    }
}

void WallComparison::paintPart(QPainter &painter, const QRect &area, const Part &part) const
{
    const auto px = [this](double hundredths) { return qRound(m_scale.px(hundredths)); };
    const bool isMarked = part.tone == Tone::Warning || part.tone == Tone::Critical;
    const QColor ink = toneColour(m_theme, part.tone);
    paintWallCard(painter, area, m_theme, m_scale, isMarked ? ink : QColor());
    const QRect inner = area.adjusted(px(2), px(1.2), -px(2), -px(1.2));
    const int nameHeight = px(5);
    painter.setFont(m_scale.font(m_theme, FontRole::Strong, 3.4));
    if (isMarked) {
        painter.setPen(ink);
        painter.drawText(QRect(inner.right() - px(4), inner.top(), px(4), nameHeight),
                         int(Qt::AlignRight | Qt::AlignVCenter), toneGlyph(part.tone));
    }
    painter.setPen(m_theme.color(Token::Text));
    paintText(painter, QRect(inner.left(), inner.top(), inner.width() - px(5), nameHeight),
              Qt::AlignLeft, part.name);
    const int footHeight = px(4.2);
    const QRect middle(inner.left(), inner.top() + nameHeight, inner.width(),
                       inner.height() - nameHeight - footHeight);
    const int levelHeight = std::min(px(13), middle.height() * 2 / 3);
    painter.setFont(m_scale.font(m_theme, FontRole::Figure, 11.2));
    painter.setPen(ink);
    paintText(painter, QRect(middle.left(), middle.top(), middle.width(), levelHeight),
              Qt::AlignHCenter, formatShare(part.level));
    paintLevels(painter,
                QRectF(middle.left(), middle.top() + levelHeight + px(0.5), middle.width(),
                       middle.height() - levelHeight - px(1.5)),
                part);
    painter.setFont(m_scale.font(m_theme, FontRole::Small, 2.5));
    painter.setPen(m_theme.color(Token::MutedText));
    const QRect foot(inner.left(), inner.bottom() - footHeight + 1, inner.width(), footHeight);
    //: %1 callers that wait, %2 the longest wait
    const QString calls = tr("Waiting %1 · %2").arg(QString::number(part.waiting), part.longest);
    //: %1 agents that are free, %2 agents on calls
    const QString agents = tr("Available %1 · talking %2").arg(part.available).arg(part.talking);
    paintText(painter, foot.adjusted(0, 0, -foot.width() * 56 / 100, 0), Qt::AlignLeft, calls);
    paintText(painter, foot.adjusted(foot.width() * 45 / 100, 0, 0, 0), Qt::AlignRight, agents);
    if (part.isStale) {
        paintWallHatch(painter, area, m_theme, m_scale);
    }
}

void WallComparison::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    const int count = static_cast<int>(m_parts.size());
    if (count == 0) {
        return;
    }
    const int columns = count <= 2 ? count : count == 4 ? 2 : 3;
    const int rows = (count + columns - 1) / columns;
    const double gap = m_scale.px(kWallGap);
    const double cellWidth = (width() - gap * (columns - 1)) / columns;
    const double cellHeight = (height() - gap * (rows - 1)) / rows;
    for (int index = 0; index < count; ++index) {
        const QRectF cell(index % columns * (cellWidth + gap), index / columns * (cellHeight + gap),
                          cellWidth, cellHeight);
        paintPart(painter, cell.toRect(), m_parts[std::size_t(index)]);
    }
}

} // namespace fw::ui
