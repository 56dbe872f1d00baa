// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/outlookchart.h"

#include <QPainter>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHead = 24;
constexpr int kAxis = 20;
constexpr int kLeft = 44;
constexpr int kMargin = 10;
constexpr double kFewCalls = 0.005; // a mean below it: an interval without any

} // namespace

OutlookChart::OutlookChart(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"outlookChart"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void OutlookChart::show(const Curve &main, const Curve &other, double target)
{
    m_main = main;
    m_other = other;
    m_target = target;
    update();
}

QRectF OutlookChart::plot() const
{
    return QRectF(rect()).adjusted(kLeft, kHead, -kMargin, -kAxis);
}

void OutlookChart::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter);
    if (m_main.intervals.empty()) {
        return;
    }
    paintKeys(painter);
    paintCurve(painter, m_main, Token::Accent, true);
    paintCurve(painter, m_other, Token::Warning, false);
    const QRectF area = plot();
    const double y = area.bottom() - area.height() * m_target;
    painter.setPen(QPen(m_theme.color(Token::Text), 1.4, Qt::DashLine));
    painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
}

void OutlookChart::paintAxes(QPainter &painter) const
{
    const QRectF area = plot();
    painter.setFont(m_theme.font(FontRole::Small));
    for (int percent = 0; percent <= 100; percent += 25) {
        const double y = area.bottom() - area.height() * percent / 100.0;
        painter.setPen(m_theme.color(Token::Divider));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(m_theme.color(Token::MutedText));
        painter.drawText(QRectF(0, y - 9, kLeft - 6, 18), Qt::AlignRight | Qt::AlignVCenter,
                         QString::number(percent) + u'%');
    }
    for (int hour = 0; hour <= 24; hour += 2) {
        const double x = area.left() + area.width() * hour / 24.0;
        painter.drawText(QRectF(x - 20, area.bottom() + 2, 40, kAxis - 2), Qt::AlignCenter,
                         u"%1"_s.arg(hour, 2, 10, QChar(u'0')));
    }
}

void OutlookChart::paintKeys(QPainter &painter) const
{
    painter.setFont(m_theme.font(FontRole::Small));
    double left = kLeft;
    const auto key = [&](const QPen &pen, const QString &text) {
        painter.setPen(pen);
        painter.drawLine(QPointF(left, kHead / 2.0), QPointF(left + 16, kHead / 2.0));
        painter.setPen(m_theme.color(Token::MutedText));
        const double width = painter.fontMetrics().horizontalAdvance(text);
        painter.drawText(QRectF(left + 21, 0, width + 4, kHead), Qt::AlignLeft | Qt::AlignVCenter,
                         text);
        left += width + 40;
    };
    key(QPen(m_theme.color(Token::Accent), 2), m_main.title);
    if (!m_other.intervals.empty()) {
        key(QPen(m_theme.color(Token::Warning), 2, Qt::DotLine), m_other.title);
    }
    //: %1 a percentage
    key(QPen(m_theme.color(Token::Text), 1.4, Qt::DashLine),
        tr("target %1").arg(QString::number(m_target * 100, 'f', 0) + u'%'));
}

void OutlookChart::paintCurve(QPainter &painter, const Curve &curve, Token line, bool hasBand) const
{
    const QRectF area = plot();
    const double width = area.width() / double(std::max<std::size_t>(1, curve.intervals.size()));
    const auto y = [&area](double share) {
        return area.bottom() - area.height() * std::clamp(share, 0.0, 1.0);
    };
    QPolygonF steps;
    const auto drawSteps = [&] {
        painter.setPen(QPen(m_theme.color(line), 2, hasBand ? Qt::SolidLine : Qt::DotLine));
        painter.drawPolyline(steps);
        steps.clear();
    };
    QColor face = m_theme.color(line);
    face.setAlphaF(0.25F);
    for (std::size_t each = 0; each < curve.intervals.size(); ++each) {
        const whatif::IntervalEstimate &interval = curve.intervals[each];
        if (interval.offered < kFewCalls) { // nothing to say: no line
            drawSteps();
            continue;
        }
        const double left = area.left() + width * double(each);
        const whatif::Estimate &level = interval.serviceLevel;
        if (hasBand) {
            painter.fillRect(QRectF(QPointF(left, y(level.mean + level.halfWidth)),
                                    QPointF(left + width, y(level.mean - level.halfWidth))),
                             face);
        }
        steps << QPointF(left, y(level.mean)) << QPointF(left + width, y(level.mean));
    }
    drawSteps();
}

} // namespace fw::ui
