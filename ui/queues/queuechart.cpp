// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queues/queuechart.h"

#include "ui/theme/theme.h"
#include "ui/widgets/duration.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QDateTime>
#include <QGraphicsLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLegend>
#include <QLegendMarker>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QToolTip>
#include <QValueAxis>

#include <cmath>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kPercent = 100.0;
constexpr int kMarks = 4;          ///< steps of both vertical axes, so that their lines coincide
constexpr double kHeadroom = 1.06; ///< so that a full mark is not cut at the top

/// The next number of calls that four steps divide into whole ones.
double niceMaximum(double highest)
{
    double step = 1.0;
    while (step * kMarks < highest) {
        const double magnitude = std::pow(10.0, std::floor(std::log10(step)));
        const double lead = step / magnitude;
        step = (lead < 2.0 ? 2.0 : lead < 5.0 ? 5.0 : 10.0) * magnitude;
    }
    return step * kMarks;
}

QPen linePen(const QColor &colour, qreal width, Qt::PenStyle style = Qt::SolidLine)
{
    QPen pen(colour, width, style);
    pen.setCosmetic(true);
    return pen;
}

} // namespace

QueueChart::QueueChart(const Theme &theme, QWidget *parent)
    : QChartView(parent)
    , m_theme(theme)
    , m_answered(new QBarSet(QString(), this))
    , m_abandoned(new QBarSet(QString(), this))
    , m_others(new QBarSet(QString(), this))
    , m_bars(new QStackedBarSeries(this))
    , m_offered(new QLineSeries(this))
    , m_level(new QLineSeries(this))
    , m_target(new QLineSeries(this))
    , m_times(new QCategoryAxis(this))
    , m_counts(new QValueAxis(this))
    , m_shares(new QValueAxis(this))
{
    setObjectName(u"queueChart"_s);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setFocusPolicy(Qt::NoFocus); // one stop for the Tab key, not two
    setRenderHint(QPainter::Antialiasing);
    setMinimumHeight(180);
    exposePaintedCells();
    makeSeries();
    applyTheme();
    retranslate();
    connect(&theme, &Theme::changed, this, &QueueChart::applyTheme);
}

void QueueChart::makeSeries()
{
    m_bars->append({m_answered, m_abandoned, m_others});
    m_bars->setBarWidth(0.7);
    m_level->setPointsVisible(true);
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setMargins(QMargins(4, 0, 4, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->addAxis(m_times, Qt::AlignBottom);
    chart()->addAxis(m_counts, Qt::AlignLeft);
    chart()->addAxis(m_shares, Qt::AlignRight);
    m_times->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_times->setGridLineVisible(false);
    m_counts->setLabelFormat(u"%.0f"_s);
    m_shares->setLabelFormat(u"%.0f%%"_s);
    m_shares->setRange(0.0, kPercent * kHeadroom);
    m_shares->setTickInterval(kPercent / kMarks);
    for (QValueAxis *axis : {m_counts, m_shares}) {
        axis->setTickType(QValueAxis::TicksDynamic);
        axis->setTickAnchor(0.0);
    }
    m_shares->setGridLineVisible(false);
    chart()->addSeries(m_bars);
    for (QLineSeries *line : {m_offered, m_level, m_target}) {
        chart()->addSeries(line);
        line->attachAxis(m_times);
        line->attachAxis(line == m_offered ? m_counts : m_shares);
        for (QLegendMarker *marker : chart()->legend()->markers(line)) {
            marker->setShape(QLegend::MarkerShapeFromSeries); // the target is dashed
        }
    }
    m_bars->attachAxis(m_times);
    m_bars->attachAxis(m_counts);
}

void QueueChart::applyTheme()
{
    setBackgroundBrush(m_theme.color(Token::Card));
    chart()->setBackgroundBrush(m_theme.color(Token::Card));
    chart()->setBackgroundPen(Qt::NoPen);
    chart()->legend()->setFont(m_theme.font(FontRole::Small));
    chart()->legend()->setLabelColor(m_theme.color(Token::MutedText));
    const std::array<std::pair<QBarSet *, Token>, 3> sets{
        {{m_answered, Token::Accent}, {m_abandoned, Token::Warning}, {m_others, Token::FaintText}}};
    for (const auto &[set, token] : sets) {
        set->setColor(m_theme.color(token));
        set->setBorderColor(Qt::transparent);
    }
    const QList<QLegendMarker *> markers = chart()->legend()->markers(m_bars);
    for (qsizetype at = 0; at < qMin(markers.size(), qsizetype(sets.size())); ++at) {
        markers.at(at)->setBrush(m_theme.color(sets[std::size_t(at)].second));
        markers.at(at)->setPen(Qt::NoPen);
    }
    m_offered->setPen(linePen(m_theme.color(Token::Text), 1.6));
    m_level->setPen(linePen(m_theme.color(Token::Good), 2.0));
    m_level->setColor(m_theme.color(Token::Good));
    m_target->setPen(linePen(m_theme.color(Token::Good), 1.2, Qt::DashLine));
    for (QAbstractAxis *axis :
         std::initializer_list<QAbstractAxis *>{m_times, m_counts, m_shares}) {
        axis->setLabelsFont(m_theme.font(FontRole::Small));
        axis->setLabelsColor(m_theme.color(Token::MutedText));
        axis->setLinePen(linePen(m_theme.color(Token::Divider), 1.0));
        axis->setGridLinePen(linePen(m_theme.color(Token::Divider), 1.0));
    }
    viewport()->update();
}

void QueueChart::retranslate()
{
    m_answered->setLabel(tr("Answered"));
    m_abandoned->setLabel(tr("Abandoned"));
    //: bars of a chart: callers who left the queue in any other way
    m_others->setLabel(tr("Left otherwise"));
    m_offered->setName(tr("Offered"));
    m_level->setName(tr("Service level"));
    m_target->setName(tr("Target"));
    setAccessibleName(tr("Intervals of today"));
    setAccessibleDescription(currentText());
}

void QueueChart::show(const IntervalSeries &series, const QTimeZone &zone)
{
    if (series == m_series && zone == m_zone) {
        return;
    }
    m_series = series;
    m_zone = zone;
    fill();
    emit currentChanged();
}

void QueueChart::fill()
{
    ++m_drawings;
    const auto &intervals = m_series.intervals;
    QList<qreal> answered;
    QList<qreal> abandoned;
    QList<qreal> others;
    QList<QPointF> offered;
    QList<QPointF> level;
    for (std::size_t at = 0; at < intervals.size(); ++at) {
        const live::QueueCounters &counters = intervals[at].counters;
        answered << counters.answered;
        abandoned << counters.abandoned;
        others << double(counters.overflowed()) + counters.lost;
        offered << QPointF(double(at), counters.offered);
        if (intervals[at].serviceLevel) {
            level << QPointF(double(at), *intervals[at].serviceLevel * kPercent);
        }
    }
    const std::array<std::pair<QBarSet *, const QList<qreal> &>, 3> sets{
        {{m_answered, answered}, {m_abandoned, abandoned}, {m_others, others}}};
    for (const auto &[set, values] : sets) {
        if (set->count() != values.size()) {
            if (set->count() > 0) {
                set->remove(0, set->count());
            }
            set->append(values);
            continue;
        }
        for (qsizetype at = 0; at < values.size(); ++at) {
            if (set->at(int(at)) != values.at(at)) {
                set->replace(int(at), values.at(at));
            }
        }
    }
    m_offered->replace(offered);
    m_level->replace(level);
    const double target = m_series.rule.target * kPercent;
    m_target->replace(QList<QPointF>{{-0.5, target}, {double(intervals.size()) - 0.5, target}});
    fillAxes();
    setAccessibleDescription(currentText());
    viewport()->update();
}

void QueueChart::fillAxes()
{
    double highest = 1.0;
    for (const ChartInterval &each : m_series.intervals) {
        const live::QueueCounters &counters = each.counters;
        highest = std::max({highest, double(counters.offered),
                            double(counters.answered) + counters.abandoned + counters.overflowed() +
                                counters.lost});
    }
    const double most = niceMaximum(highest);
    m_counts->setRange(0.0, most * kHeadroom);
    m_counts->setTickInterval(most / kMarks);
    for (const QString &label : m_times->categoriesLabels()) {
        m_times->remove(label);
    }
    constexpr int kMostLabels = 12;
    const int count = int(m_series.intervals.size());
    const int step = qMax(1, (count + kMostLabels - 1) / kMostLabels);
    m_times->setRange(-0.5, qMax(1, count) - 0.5);
    m_times->setStartValue(-0.5);
    for (int at = 0; at < count; at += step) {
        m_times->append(timeText(m_series.intervals[std::size_t(at)].start), at);
    }
}

// --- the chosen interval ---

int QueueChart::chosen() const
{
    for (std::size_t at = 0; at < m_series.intervals.size(); ++at) {
        if (m_series.intervals[at].start == m_chosen) {
            return int(at);
        }
    }
    return int(m_series.intervals.size()) - 1;
}

const ChartInterval *QueueChart::current() const
{
    return m_series.intervals.empty() ? nullptr : &m_series.intervals[std::size_t(chosen())];
}

const ChartInterval *QueueChart::last() const
{
    return m_series.intervals.empty() ? nullptr : &m_series.intervals.back();
}

QString QueueChart::currentText() const
{
    return current() == nullptr ? QString() : textOf(*current());
}

QString QueueChart::timeText(TimePoint time) const
{
    return QDateTime::fromMSecsSinceEpoch(toMicroseconds(time) / 1000, m_zone).toString(u"HH:mm"_s);
}

QString QueueChart::textOf(const ChartInterval &interval) const
{
    const live::QueueCounters &counters = interval.counters;
    QStringList parts{
        u"%1–%2"_s.arg(timeText(interval.start), timeText(interval.end)),
        tr("offered %1").arg(counters.offered),
        tr("answered %1").arg(counters.answered),
        tr("abandoned %1").arg(counters.abandoned),
    };
    if (const std::uint32_t others = counters.overflowed() + counters.lost; others > 0) {
        parts << tr("left otherwise %1").arg(others);
    }
    parts << u"SL-%1 %2"_s.arg(QString::number(int(m_series.rule.formula)),
                               formatShare(interval.serviceLevel));
    return parts.join(u" · "_s);
}

void QueueChart::choose(int interval)
{
    const int last = int(m_series.intervals.size()) - 1;
    if (last < 0) {
        return;
    }
    const int next = qBound(0, interval, last);
    // The running one stays the running one when the next begins.
    m_chosen = next == last ? kNoTime : m_series.intervals[std::size_t(next)].start;
    setAccessibleDescription(currentText());
    announceCell(*this, next);
    viewport()->update();
    emit currentChanged();
}

int QueueChart::intervalAt(const QPoint &position) const
{
    const QPointF inScene = mapToScene(position);
    if (!chart()->plotArea().contains(chart()->mapFromScene(inScene))) {
        return -1;
    }
    const double at = chart()->mapToValue(chart()->mapFromScene(inScene), m_offered).x();
    const int interval = int(std::lround(at));
    return interval < int(m_series.intervals.size()) ? interval : -1;
}

QRectF QueueChart::bandOf(int interval) const
{
    const auto place = [this](double x) {
        return chart()->mapToScene(chart()->mapToPosition(QPointF(x, 0.0), m_offered)).x();
    };
    const QRectF plot = chart()->mapRectToScene(chart()->plotArea());
    return {QPointF(place(interval - 0.5), plot.top()),
            QPointF(place(interval + 0.5), plot.bottom())};
}

QString QueueChart::cellText(int cell) const
{
    return cell >= 0 && cell < cellCount() ? textOf(m_series.intervals[std::size_t(cell)])
                                           : QString();
}

QRect QueueChart::cellArea(int cell) const
{
    return mapFromScene(bandOf(cell)).boundingRect();
}

void QueueChart::drawForeground(QPainter *painter, const QRectF &area)
{
    QChartView::drawForeground(painter, area);
    if (current() == nullptr) {
        return;
    }
    const QRectF band = bandOf(chosen());
    QColor face = m_theme.color(Token::Accent);
    constexpr int kVeil = 40;
    face.setAlpha(kVeil);
    painter->fillRect(band, face);
    if (hasFocus()) {
        painter->setPen(QPen(m_theme.color(Token::FocusRing), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(band.adjusted(1, 1, -1, -1));
    }
}

void QueueChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        choose(chosen() - 1);
        break;
    case Qt::Key_Right:
        choose(chosen() + 1);
        break;
    case Qt::Key_Home:
        choose(0);
        break;
    case Qt::Key_End:
        choose(int(m_series.intervals.size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (current() != nullptr) {
            emit activated();
        }
        break;
    default:
        QChartView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void QueueChart::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    if (const int at = intervalAt(event->pos()); at >= 0) {
        choose(at);
    }
    event->accept();
}

void QueueChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && intervalAt(event->pos()) == chosen() &&
        current() != nullptr) {
        emit activated();
    }
    event->accept();
}

void QueueChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void QueueChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

bool QueueChart::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int at = intervalAt(help->pos());
        QToolTip::showText(
            help->globalPos(),
            at < 0 ? QString() : textOf(m_series.intervals[std::size_t(at)]).toHtmlEscaped(), this);
        return true;
    }
    return QChartView::viewportEvent(event);
}

} // namespace fw::ui
