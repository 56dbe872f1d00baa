// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportchart.h"

#include "ui/reports/reporttext.h"

#include <QBarSet>
#include <QCategoryAxis>
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
using reports::MetricUnit;

namespace {

constexpr double kPercent = 100.0;
constexpr int kMarks = 4;
constexpr double kHeadroom = 1.06; ///< so that a full mark is not cut at the top

/// The next value that four steps divide into round ones.
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

/// The first that says anything.
int firstPlace(const ChartPicture &picture)
{
    for (qsizetype place = 0; place < picture.places.size(); ++place) {
        for (const ChartSeries &series : picture.series) {
            if (series.values.at(place) && !series.isDashed) {
                return int(place);
            }
        }
    }
    return picture.places.isEmpty() ? -1 : 0;
}

QPen linePen(const QColor &colour, qreal width, Qt::PenStyle style = Qt::SolidLine)
{
    QPen pen(colour, width, style);
    pen.setCosmetic(true);
    return pen;
}

} // namespace

ReportChart::ReportChart(const Theme &theme, QWidget *parent)
    : QChartView(parent)
    , m_theme(theme)
    , m_places(new QCategoryAxis(this))
    , m_values(new QValueAxis(this))
{
    setObjectName(u"reportChart"_s);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setFocusPolicy(Qt::NoFocus); // one stop for the Tab key, not two
    setRenderHint(QPainter::Antialiasing);
    setMinimumHeight(150);
    exposePaintedCells();
    chart()->setAnimationOptions(QChart::NoAnimation);
    chart()->setMargins(QMargins(4, 0, 4, 0));
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->addAxis(m_places, Qt::AlignBottom);
    chart()->addAxis(m_values, Qt::AlignLeft);
    m_places->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_places->setGridLineVisible(false);
    m_values->setTickType(QValueAxis::TicksDynamic);
    m_values->setTickAnchor(0.0);
    applyTheme();
    connect(&theme, &Theme::changed, this, [this] {
        applyTheme();
        draw();
    });
}

void ReportChart::show(const ChartPicture &picture)
{
    if (picture == m_picture) {
        return;
    }
    if (picture.places != m_picture.places) {
        m_current = firstPlace(picture);
    }
    m_picture = picture;
    draw();
    emit currentChanged(m_current);
}

void ReportChart::draw()
{
    chart()->removeAllSeries();
    // Few stand beside, where they cost no height; more would not fit there.
    constexpr std::size_t kFew = 4;
    chart()->legend()->setAlignment(m_picture.series.size() <= kFew ? Qt::AlignRight
                                                                    : Qt::AlignTop);
    drawBars();
    for (const ChartSeries &series : m_picture.series) {
        if (series.isLine) {
            drawLine(series);
        }
    }
    fillAxes();
    viewport()->update();
}

void ReportChart::drawBars()
{
    auto *bars = new QStackedBarSeries;
    bars->setBarWidth(0.7);
    for (const ChartSeries &series : m_picture.series) {
        if (series.isLine) {
            continue;
        }
        auto *set = new QBarSet(series.name, bars);
        for (const std::optional<double> &value : series.values) {
            set->append(value.value_or(0.0));
        }
        set->setColor(series.ink.on(m_theme));
        set->setBorderColor(Qt::transparent);
        bars->append(set);
    }
    if (bars->count() == 0) {
        delete bars;
        return;
    }
    chart()->addSeries(bars);
    bars->attachAxis(m_places);
    bars->attachAxis(m_values);
}

void ReportChart::drawLine(const ChartSeries &series)
{
    const double factor = m_picture.unit == MetricUnit::Share ? kPercent : 1.0;
    auto *line = new QLineSeries;
    line->setName(series.name);
    line->setPen(linePen(series.ink.on(m_theme), series.isDashed ? 1.2 : 2.0,
                         series.isDashed ? Qt::DashLine : Qt::SolidLine));
    line->setColor(series.ink.on(m_theme));
    line->setPointsVisible(!series.isDashed);
    for (qsizetype place = 0; place < series.values.size(); ++place) {
        if (const std::optional<double> &value = series.values.at(place)) {
            line->append(double(place), *value * factor);
        }
    }
    if (series.isDashed && line->count() > 0) {
        line->append(double(series.values.size()) - 0.5, line->at(line->count() - 1).y());
        line->insert(0, QPointF(-0.5, line->at(0).y()));
    }
    chart()->addSeries(line);
    line->attachAxis(m_places);
    line->attachAxis(m_values);
    const QList<QLegendMarker *> markers = chart()->legend()->markers(line);
    for (QLegendMarker *marker : markers) {
        marker->setShape(QLegend::MarkerShapeFromSeries); // the target is dashed
    }
}

double ReportChart::highest() const
{
    double most = 1.0;
    for (qsizetype place = 0; place < m_picture.places.size(); ++place) {
        double stack = 0.0;
        for (const ChartSeries &series : m_picture.series) {
            const double value = series.values.at(place).value_or(0.0);
            stack += series.isLine ? 0.0 : value;
            most = std::max(most, value);
        }
        most = std::max(most, stack);
    }
    return most;
}

void ReportChart::fillAxes()
{
    const bool isShare = m_picture.unit == MetricUnit::Share;
    const double most = isShare ? kPercent : niceMaximum(highest());
    m_values->setRange(0.0, most * kHeadroom);
    m_values->setTickInterval(most / kMarks);
    m_values->setLabelFormat(isShare ? u"%.0f%%"_s : u"%.0f"_s);
    const QStringList former = m_places->categoriesLabels();
    for (const QString &label : former) {
        m_places->remove(label);
    }
    const int count = cellCount();
    constexpr int kMostLabels = 12;
    const int step = std::max(1, (count + kMostLabels - 1) / kMostLabels);
    m_places->setRange(-0.5, std::max(1, count) - 0.5);
    m_places->setStartValue(-0.5);
    for (int place = 0; place < count; place += step) {
        m_places->append(m_picture.places.at(place), place);
    }
}

void ReportChart::applyTheme()
{
    setBackgroundBrush(m_theme.color(Token::Card));
    chart()->setBackgroundBrush(m_theme.color(Token::Card));
    chart()->setBackgroundPen(Qt::NoPen);
    chart()->legend()->setFont(m_theme.font(FontRole::Small));
    chart()->legend()->setLabelColor(m_theme.color(Token::MutedText));
    for (QAbstractAxis *axis : std::initializer_list<QAbstractAxis *>{m_places, m_values}) {
        axis->setLabelsFont(m_theme.font(FontRole::Small));
        axis->setLabelsColor(m_theme.color(Token::MutedText));
        axis->setLinePen(linePen(m_theme.color(Token::Divider), 1.0));
        axis->setGridLinePen(linePen(m_theme.color(Token::Divider), 1.0));
    }
}

// --- the chosen place ---

void ReportChart::choose(int place)
{
    if (cellCount() == 0) {
        return;
    }
    m_current = std::clamp(place, 0, cellCount() - 1);
    setAccessibleDescription(cellText(m_current));
    announceCell(*this, m_current);
    viewport()->update();
    emit currentChanged(m_current);
}

QString ReportChart::cellText(int cell) const
{
    if (cell < 0 || cell >= cellCount()) {
        return {};
    }
    QStringList parts{m_picture.places.at(cell)};
    for (const ChartSeries &series : m_picture.series) {
        parts << series.name + u' ' + ReportText::figure(m_picture.unit, series.values.at(cell));
    }
    return parts.join(u" · "_s);
}

QRectF ReportChart::bandOf(int place) const
{
    const QRectF plot = chart()->mapRectToScene(chart()->plotArea());
    const double width = plot.width() / std::max(1, cellCount());
    return {plot.left() + place * width, plot.top(), width, plot.height()};
}

QRect ReportChart::cellArea(int cell) const
{
    return mapFromScene(bandOf(cell)).boundingRect();
}

int ReportChart::cellAt(const QPoint &point) const
{
    const QRectF plot = chart()->mapRectToScene(chart()->plotArea());
    const QPointF inScene = mapToScene(point);
    if (cellCount() == 0 || !plot.contains(inScene)) {
        return -1;
    }
    const int place = int((inScene.x() - plot.left()) / plot.width() * cellCount());
    return std::clamp(place, 0, cellCount() - 1);
}

void ReportChart::drawForeground(QPainter *painter, const QRectF &area)
{
    QChartView::drawForeground(painter, area);
    if (m_current < 0 || !hasFocus()) {
        return;
    }
    const QRectF band = bandOf(m_current);
    QColor face = m_theme.color(Token::Accent);
    constexpr int kVeil = 40;
    face.setAlpha(kVeil);
    painter->fillRect(band, face);
    painter->setPen(QPen(m_theme.color(Token::FocusRing), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(band.adjusted(1, 1, -1, -1));
}

void ReportChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        choose(m_current - 1);
        break;
    case Qt::Key_Right:
        choose(m_current + 1);
        break;
    case Qt::Key_Home:
        choose(0);
        break;
    case Qt::Key_End:
        choose(cellCount() - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0) {
            emit activated(m_current);
        }
        break;
    default:
        QChartView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void ReportChart::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    if (const int place = cellAt(event->pos()); place >= 0) {
        choose(place);
    }
    event->accept();
}

void ReportChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_current >= 0 && cellAt(event->pos()) == m_current) {
        emit activated(m_current);
    }
    event->accept();
}

void ReportChart::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void ReportChart::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

bool ReportChart::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), cellText(cellAt(help->pos())).toHtmlEscaped(), this);
        return true;
    }
    return QChartView::viewportEvent(event);
}

} // namespace fw::ui
