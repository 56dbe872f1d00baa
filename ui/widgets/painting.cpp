// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/painting.h"

#include <QPainterPath>

#include <algorithm>

namespace fw::ui {

QColor toneColour(const Theme &theme, Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return theme.color(Token::Good);
    case Tone::Warning:
        return theme.color(Token::Warning);
    case Tone::Critical:
        return theme.color(Token::Critical);
    case Tone::Neutral:
        break;
    }
    return theme.color(Token::Accent);
}

QChar toneGlyph(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return QChar(0x25cf); // filled circle
    case Tone::Warning:
        return QChar(0x25c6); // diamond
    case Tone::Critical:
        return QChar(0x25b2); // triangle
    case Tone::Neutral:
        break;
    }
    return {};
}

void paintTrend(QPainter &painter, const QRectF &area, const Trend &trend, const QColor &line,
                const QColor &targetLine)
{
    double low = trend.target.value_or(0.0);
    double high = low;
    qsizetype known = 0;
    for (const std::optional<double> &value : trend.values) {
        if (value) {
            low = known == 0 && !trend.target ? *value : std::min(low, *value);
            high = known == 0 && !trend.target ? *value : std::max(high, *value);
            ++known;
        }
    }
    if (known < 2) {
        return;
    }
    low *= low > 0.0 ? 0.9 : 1.0;
    const double span = std::max(high - low, 1e-9);
    const double step = area.width() / double(std::max<qsizetype>(1, trend.values.size() - 1));
    const auto yOf = [&](double value) {
        return area.bottom() - (value - low) / span * area.height();
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPolygonF points;
    for (qsizetype index = 0; index < trend.values.size(); ++index) {
        if (const std::optional<double> &value = trend.values.at(index)) {
            points << QPointF(area.left() + double(index) * step, yOf(*value));
        }
    }
    QPolygonF face = points;
    face << QPointF(points.last().x(), area.bottom()) << QPointF(points.first().x(), area.bottom());
    QColor soft = line;
    soft.setAlphaF(0.14F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(soft);
    painter.drawPolygon(face);
    if (trend.target) {
        painter.setPen(QPen(targetLine, 1, Qt::DashLine));
        painter.drawLine(QPointF(area.left(), yOf(*trend.target)),
                         QPointF(area.right(), yOf(*trend.target)));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(line, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points);
    painter.setPen(Qt::NoPen);
    painter.setBrush(line);
    painter.drawEllipse(points.last(), 2.2, 2.2);
    painter.restore();
}

void paintStackedBar(QPainter &painter, const QRectF &area, const QList<BarPart> &parts,
                     const QColor &track)
{
    int total = 0;
    for (const BarPart &part : parts) {
        total += part.value;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath round;
    round.addRoundedRect(area, area.height() / 2, area.height() / 2);
    painter.fillPath(round, track);
    painter.setClipPath(round);
    double left = area.left();
    for (const BarPart &part : parts) {
        if (part.value > 0) {
            const double width = area.width() * part.value / total;
            painter.fillRect(QRectF(left, area.top(), width, area.height()), part.colour);
            left += width;
        }
    }
    painter.restore();
}

void paintLimitBar(QPainter &painter, const QRectF &area, double share, const QColor &colour,
                   const QColor &track)
{
    painter.fillRect(area, track);
    QRectF filled = area;
    filled.setWidth(area.width() * std::clamp(share, 0.0, 1.0));
    painter.fillRect(filled, colour);
}

void paintText(QPainter &painter, const QRect &area, Qt::Alignment alignment, const QString &text)
{
    // By hand: drawText() with a rectangle lays out paragraphs, which costs more than the letters.
    const QFontMetrics metrics = painter.fontMetrics();
    QString shown = text;
    int width = metrics.horizontalAdvance(text);
    if (width > area.width()) {
        shown = metrics.elidedText(text, Qt::ElideRight, area.width());
        width = metrics.horizontalAdvance(shown);
    }
    int left = area.left();
    if (alignment.testFlag(Qt::AlignRight)) {
        left += area.width() - width;
    } else if (alignment.testFlag(Qt::AlignHCenter)) {
        left += (area.width() - width) / 2;
    }
    const int top = area.top() + (area.height() - metrics.height()) / 2;
    painter.drawText(QPoint(left, top + metrics.ascent()), shown);
}

} // namespace fw::ui
