// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intraday/intradaychart.h"

#include "ui/intraday/intradaytext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/duration.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace fw::ui {

using namespace Qt::StringLiterals;
using intraday::IntervalRow;

namespace {

constexpr int kLeft = 40;
constexpr int kRight = 40;
constexpr int kHead = 22;
constexpr int kAxis = 20;
constexpr double kShort = -0.5;     ///< a gap from here on is painted
constexpr double kHourWidth = 46;   ///< of a label below the chart
constexpr double kCallsShare = 0.5; ///< of the height

QString countText(double value)
{
    return QString::number(value, 'f', 0);
}

} // namespace

IntradayChart::IntradayChart(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(u"intradayChart"_s);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void IntradayChart::retranslate()
{
    setAccessibleName(tr("Calls and people of the day"));
    update();
}

void IntradayChart::setRows(const intraday::DayGrid &grid, TimePoint now,
                            const std::vector<IntervalRow> &rows, double target)
{
    m_grid = grid;
    m_now = now;
    m_rows = rows;
    m_target = target;
    findRange();
    const std::size_t running = m_grid.at(m_now);
    setAccessibleDescription(running < m_rows.size() ? textOf(running) : QString());
    update();
}

void IntradayChart::findRange()
{
    const auto isUsed = [](const IntervalRow &row) {
        return row.forecast > 0.5 || row.actual.value_or(0) > 0 || row.scheduled > 0.5;
    };
    m_first = 0;
    m_last = m_rows.size();
    while (m_first < m_last && !isUsed(m_rows[m_first])) {
        ++m_first;
    }
    while (m_last > m_first + 1 && !isUsed(m_rows[m_last - 1])) {
        --m_last;
    }
}

QString IntradayChart::textOf(std::size_t interval) const
{
    const IntervalRow &row = m_rows[interval];
    const QTimeZone &zone = m_grid.zone();
    const auto figure = [](const std::optional<double> &value) {
        return value ? IntradayText::people(*value) : QString(kNoFigure);
    };
    //: %1 to %4 numbers of calls and a percentage; parts of a tool tip
    return IntradayText::span(row.start, m_grid.start(interval + 1), zone) + u"\n"_s +
           tr("Forecast %1, updated %2, came %3")
               .arg(countText(row.forecast), countText(row.updated), figure(row.actual)) +
           u"\n"_s +
           tr("Required %1, scheduled %2, present %3")
               .arg(QString::number(row.requiredUpdated), IntradayText::people(row.scheduled),
                    figure(row.present)) +
           u"\n"_s +
           tr("Service level %1, expected %2")
               .arg(formatShare(row.level), formatShare(row.outlook));
}

IntradayChart::Plot IntradayChart::callsPlot() const
{
    const double height = double(this->height() - 2 * kHead - kAxis) * kCallsShare;
    Plot plot{QRectF(kLeft, kHead, width() - kLeft - kRight, height), 1};
    for (const IntervalRow &row : m_rows) {
        plot.most = std::max({plot.most, row.forecast, row.updated, row.actual.value_or(0)});
    }
    plot.most *= 1.12;
    return plot;
}

IntradayChart::Plot IntradayChart::peoplePlot() const
{
    const double top = callsPlot().area.bottom() + kHead;
    Plot plot{QRectF(kLeft, top, width() - kLeft - kRight, height() - kAxis - top), 1};
    for (const IntervalRow &row : m_rows) {
        plot.most = std::max({plot.most, double(row.requiredUpdated), double(row.required),
                              row.scheduled, row.present.value_or(0)});
    }
    plot.most *= 1.12;
    return plot;
}

double IntradayChart::xAt(const Plot &plot, double interval) const
{
    const double count = double(std::max<std::size_t>(1, m_last - m_first));
    return plot.area.left() + plot.area.width() * (interval - double(m_first)) / count;
}

double IntradayChart::yAt(const Plot &plot, double value)
{
    return plot.area.bottom() - plot.area.height() * value / plot.most;
}

template<typename Value>
QPolygonF IntradayChart::steps(const Plot &plot, std::size_t from, std::size_t to,
                               Value value) const
{
    QPolygonF line;
    for (std::size_t at = std::max(from, m_first); at < std::min(to, m_last); ++at) {
        const double y = yAt(plot, value(m_rows[at]));
        line << QPointF(xAt(plot, double(at)), y) << QPointF(xAt(plot, double(at) + 1), y);
    }
    return line;
}

template<typename Value>
QPolygonF IntradayChart::middles(const Plot &plot, Value value) const
{
    QPolygonF line;
    for (std::size_t at = m_first; at < m_last; ++at) {
        if (const std::optional<double> known = value(m_rows[at])) {
            line << QPointF(xAt(plot, double(at) + 0.5), yAt(plot, *known));
        }
    }
    return line;
}

void IntradayChart::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.font(FontRole::Small));
    if (m_rows.empty()) {
        return;
    }
    const Plot calls = callsPlot();
    const Plot people = peoplePlot();
    paintScale(painter, calls);
    paintScale(painter, people);
    paintHours(painter, people);
    paintCalls(painter, calls);
    paintLevels(painter, {calls.area, 1});
    paintPeople(painter, people);
    paintNow(painter);
    paintKeys(painter);
}

void IntradayChart::paintScale(QPainter &painter, const Plot &plot) const
{
    const double step = std::max(1.0, std::pow(10.0, std::floor(std::log10(plot.most / 2))));
    const double spread = plot.most / step > 10 ? step * 5 : plot.most / step > 4 ? step * 2 : step;
    for (double value = 0; value < plot.most; value += spread) {
        const double y = yAt(plot, value);
        painter.setPen(m_theme.color(Token::Divider));
        painter.drawLine(QPointF(plot.area.left(), y), QPointF(plot.area.right(), y));
        painter.setPen(m_theme.color(Token::MutedText));
        painter.drawText(QRectF(0, y - 8, kLeft - 5, 16), Qt::AlignRight | Qt::AlignVCenter,
                         countText(value));
    }
}

void IntradayChart::paintHours(QPainter &painter, const Plot &plot) const
{
    painter.setPen(m_theme.color(Token::MutedText));
    const auto hour = std::max<std::int64_t>(1, 60 / m_grid.interval().count());
    const auto hours = double(m_last - m_first) / double(hour);
    const std::int64_t every = hour * (hours * kHourWidth > plot.area.width() ? 2 : 1);
    for (std::size_t at = m_first; at <= m_last; ++at) {
        if (m_grid.minuteOf(m_grid.start(at)) % (60 * every / hour) == 0) {
            painter.drawText(
                QRectF(xAt(plot, double(at)) - 24, plot.area.bottom() + 5, 48, kAxis - 5),
                Qt::AlignCenter, IntradayText::clock(m_grid.start(at), m_grid.zone()));
        }
    }
}

void IntradayChart::paintCalls(QPainter &painter, const Plot &plot) const
{
    painter.setPen(Qt::NoPen);
    QColor bar = m_theme.color(Token::Accent);
    bar.setAlpha(90);
    painter.setBrush(bar);
    for (std::size_t at = m_first; at < m_last; ++at) {
        if (const std::optional<double> came = m_rows[at].actual) {
            const double left = xAt(plot, double(at)) + 1;
            const double right = xAt(plot, double(at) + 1) - 1;
            painter.drawRect(QRectF(QPointF(left, yAt(plot, *came)),
                                    QPointF(std::max(left, right), plot.area.bottom())));
        }
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(Token::Text), 1.4, Qt::DashLine));
    painter.drawPolyline(
        middles(plot, [](const IntervalRow &row) { return std::optional(row.forecast); }));
    painter.setPen(QPen(m_theme.color(Token::Accent), 2));
    const std::size_t running = m_grid.at(m_now);
    painter.drawPolyline(middles(plot, [&](const IntervalRow &row) {
        return row.start >= m_grid.start(running) ? std::optional(row.updated) : std::nullopt;
    }));
}

/// On a scale of their own, at the right.
void IntradayChart::paintLevels(QPainter &painter, const Plot &plot) const
{
    painter.setPen(m_theme.color(Token::MutedText));
    for (const double share : {0.0, 0.5, 1.0}) {
        painter.drawText(QRectF(plot.area.right() + 4, yAt(plot, share) - 8, kRight - 4, 16),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         QString::number(share * 100, 'f', 0) + u'%');
    }
    if (m_target > 0) {
        painter.setPen(QPen(m_theme.color(Token::MutedText), 1, Qt::DotLine));
        painter.drawLine(QPointF(plot.area.left(), yAt(plot, m_target)),
                         QPointF(plot.area.right(), yAt(plot, m_target)));
    }
    const std::size_t running = m_grid.at(m_now);
    painter.setPen(QPen(m_theme.color(Token::Good), 2));
    painter.drawPolyline(middles(plot, [](const IntervalRow &row) { return row.level; }));
    painter.setPen(QPen(m_theme.color(Token::Good), 1.6, Qt::DotLine));
    painter.drawPolyline(middles(plot, [&](const IntervalRow &row) {
        return row.start >= m_grid.start(running) ? row.outlook : std::nullopt;
    }));
}

void IntradayChart::paintPeople(QPainter &painter, const Plot &plot) const
{
    const std::size_t running = m_grid.at(m_now);
    QPolygonF face = steps(plot, 0, m_rows.size(), [](const auto &row) { return row.scheduled; });
    const QPolygonF scheduled = face;
    face << QPointF(xAt(plot, double(m_last)), plot.area.bottom())
         << QPointF(plot.area.left(), plot.area.bottom());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::AccentSoft));
    painter.drawPolygon(face);
    QColor gap = m_theme.color(Token::Critical);
    gap.setAlpha(110);
    for (std::size_t at = m_first; at < m_last; ++at) {
        const IntervalRow &row = m_rows[at];
        if (row.gap < kShort && (row.present || at >= running)) {
            painter.fillRect(QRectF(QPointF(xAt(plot, double(at)), yAt(plot, row.requiredUpdated)),
                                    QPointF(xAt(plot, double(at) + 1), yAt(plot, row.expected))),
                             gap);
        }
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.color(Token::Accent), 2));
    painter.drawPolyline(scheduled);
    painter.setPen(QPen(m_theme.color(Token::Text), 1.4, Qt::DashLine));
    painter.drawPolyline(
        steps(plot, 0, m_rows.size(), [](const auto &row) { return double(row.requiredUpdated); }));
    std::size_t heard = 0;
    while (heard < m_rows.size() && !m_rows[heard].present) {
        ++heard;
    }
    const auto there = [](const IntervalRow &row) { return row.expected; };
    painter.setPen(QPen(m_theme.color(Token::Warning), 2));
    painter.drawPolyline(steps(plot, heard, running + 1, there));
    painter.setPen(QPen(m_theme.color(Token::Warning), 1.6, Qt::DotLine));
    painter.drawPolyline(steps(plot, running + 1, m_rows.size(), there));
}

void IntradayChart::paintNow(QPainter &painter) const
{
    const std::size_t running = m_grid.at(m_now);
    if (running < m_first || running >= m_last) {
        return;
    }
    const double part = double((m_now - m_grid.start(running)).count()) / 1e6 / m_grid.seconds();
    const Plot calls = callsPlot();
    const double x = xAt(calls, double(running) + part);
    painter.setPen(QPen(m_theme.color(Token::MutedText), 1));
    painter.drawLine(QPointF(x, calls.area.top()), QPointF(x, peoplePlot().area.bottom()));
}

void IntradayChart::paintKeys(QPainter &painter) const
{
    double left = kLeft;
    double top = 0;
    const auto key = [&](const QPen &pen, const QString &text) {
        painter.setPen(pen);
        painter.drawLine(QPointF(left, top + kHead / 2.0), QPointF(left + 16, top + kHead / 2.0));
        left += 20;
        const double room = painter.fontMetrics().horizontalAdvance(text);
        painter.setPen(m_theme.color(Token::MutedText));
        painter.drawText(QRectF(left, top, room + 4, kHead), Qt::AlignLeft | Qt::AlignVCenter,
                         text);
        left += room + 14;
    };
    QColor bar = m_theme.color(Token::Accent);
    bar.setAlpha(90);
    key(QPen(bar, 8, Qt::SolidLine, Qt::FlatCap), tr("calls"));
    key(QPen(m_theme.color(Token::Text), 1.4, Qt::DashLine), tr("forecast"));
    key(QPen(m_theme.color(Token::Accent), 2), tr("updated forecast"));
    key(QPen(m_theme.color(Token::Good), 2), tr("service level"));
    key(QPen(m_theme.color(Token::Good), 1.6, Qt::DotLine), tr("expected"));
    left = kLeft;
    top = callsPlot().area.bottom();
    key(QPen(m_theme.color(Token::Accent), 2), tr("scheduled"));
    key(QPen(m_theme.color(Token::Text), 1.4, Qt::DashLine), tr("required"));
    key(QPen(m_theme.color(Token::Warning), 2), tr("present"));
    key(QPen(m_theme.color(Token::Warning), 1.6, Qt::DotLine), tr("expected to be there"));
}

bool IntradayChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_last > m_first) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Plot plot = callsPlot();
        const double part = (help->pos().x() - plot.area.left()) / plot.area.width();
        const double at = double(m_first) + part * double(m_last - m_first);
        if (at >= double(m_first) && at < double(m_last)) {
            QToolTip::showText(help->globalPos(), textOf(static_cast<std::size_t>(at)), this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace fw::ui
