// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/forecastchart.h"

#include "ui/forecast/forecasttext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeadHeight = 22;
constexpr int kAxisHeight = 20;
constexpr int kLeft = 52;
constexpr int kMargin = 12;
constexpr int kLabelGap = 16;

std::optional<double> heardOf(const ForecastPlace &place)
{
    return place.heard;
}

std::optional<double> callsOf(const ForecastPlace &place)
{
    return place.calls;
}

std::optional<double> naiveOf(const ForecastPlace &place)
{
    return place.calls ? std::optional(place.naive) : std::nullopt;
}

std::optional<double> meanOf(const ForecastPlace &place)
{
    return place.calls ? std::optional(place.fourWeekMean) : std::nullopt;
}

} // namespace

ForecastChart::ForecastChart(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
{
    setObjectName(u"forecastChart"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setFocusPolicy(Qt::NoFocus); // one stop for the Tab key, not two
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(150);
    exposePaintedCells();
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

void ForecastChart::retranslate()
{
    setAccessibleName(tr("Calls that came, and the forecast"));
    viewport()->update();
}

void ForecastChart::setPlaces(std::vector<ForecastPlace> places)
{
    if (places == m_places) {
        return;
    }
    m_places = std::move(places);
    m_current = std::min(m_current, cellCount() - 1);
    viewport()->update();
}

void ForecastChart::setCurrent(int place)
{
    m_current = std::clamp(place, -1, cellCount() - 1);
    setAccessibleDescription(cellText(m_current));
    viewport()->update();
}

void ForecastChart::choose(int place)
{
    if (m_places.empty()) {
        return;
    }
    setCurrent(std::clamp(place, 0, cellCount() - 1));
    announceCell(*this, m_current);
    emit placeChosen(m_current);
}

QString ForecastChart::cellText(int cell) const
{
    if (cell < 0 || cell >= cellCount()) {
        return {};
    }
    const ForecastPlace &place = m_places[std::size_t(cell)];
    QStringList parts{place.name};
    if (place.heard) {
        //: %1 a number
        parts << tr("%1 calls came").arg(ForecastText::calls(*place.heard));
    }
    if (place.calls) {
        //: three numbers of calls: the forecast and its interval
        parts << tr("forecast %1, from %2 to %3")
                     .arg(ForecastText::calls(*place.calls), ForecastText::calls(place.low),
                          ForecastText::calls(place.high));
        //: two numbers of calls
        parts << tr("last same weekday %1, 4-week mean %2")
                     .arg(ForecastText::calls(place.naive),
                          ForecastText::calls(place.fourWeekMean));
    }
    return parts.join(u" · "_s);
}

QRectF ForecastChart::plot() const
{
    return QRectF(viewport()->rect()).adjusted(kLeft, kHeadHeight + 4, -kMargin, -kAxisHeight);
}

QRect ForecastChart::cellArea(int cell) const
{
    const QRectF area = plot();
    const double width = area.width() / std::max(1, cellCount());
    return QRectF(area.left() + width * cell, area.top(), width, area.height()).toAlignedRect();
}

int ForecastChart::cellAt(const QPoint &point) const
{
    const QRectF area = plot();
    if (m_places.empty() || point.x() < area.left() || point.x() >= area.right()) {
        return -1;
    }
    return int((point.x() - area.left()) * cellCount() / area.width());
}

double ForecastChart::top() const
{
    double most = 1;
    for (const ForecastPlace &each : m_places) {
        most = std::max(most, each.heard.value_or(0));
        if (each.calls) {
            most = std::max({most, each.high, each.naive, each.fourWeekMean});
        }
    }
    constexpr double kHeadroom = 1.08;
    return most * kHeadroom;
}

QPointF ForecastChart::pointOf(std::size_t place, double value, double most) const
{
    const QRectF area = plot();
    return {area.left() + area.width() * (double(place) + 0.5) / double(m_places.size()),
            area.bottom() - area.height() * value / most};
}

void ForecastChart::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), m_theme.color(Token::Card));
    painter.setFont(m_theme.font(FontRole::Small));
    if (m_places.empty()) {
        return;
    }
    const double most = top();
    if (m_current >= 0) {
        painter.fillRect(cellArea(m_current), m_theme.color(Token::RowSelected));
    }
    paintAxis(painter, most);
    paintBand(painter, most);
    const QColor muted = m_theme.color(Token::MutedText);
    paintLine(painter, most, QPen(muted, 1.2, Qt::DashLine), naiveOf);
    paintLine(painter, most, QPen(muted, 1.4, Qt::DotLine), meanOf);
    paintLine(painter, most, QPen(m_theme.color(Token::Text), 1.8), heardOf);
    paintLine(painter, most, QPen(m_theme.color(Token::Accent), 2.2), callsOf);
    paintLegend(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.color(Token::FocusRing), 2));
        painter.drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
}

void ForecastChart::paintAxis(QPainter &painter, double most) const
{
    const QRectF area = plot();
    const double magnitude = std::max(1.0, std::pow(10.0, std::floor(std::log10(most / 2.0))));
    const double step = most / magnitude > 6   ? magnitude * 5
                        : most / magnitude > 3 ? magnitude * 2
                                               : magnitude;
    for (double calls = 0; calls < most; calls += step) {
        const double y = area.bottom() - area.height() * calls / most;
        painter.setPen(m_theme.color(Token::Divider));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(m_theme.color(Token::MutedText));
        painter.drawText(QRectF(0, y - 9, kLeft - 6, 18), Qt::AlignRight | Qt::AlignVCenter,
                         ForecastText::calls(calls));
    }
    int widest = 1; // dates are wider in Chinese
    for (const ForecastPlace &place : m_places) {
        widest = std::max(widest, painter.fontMetrics().horizontalAdvance(place.label));
    }
    const int labelWidth = widest + kLabelGap;
    const int every =
        std::max(1, int(std::ceil(labelWidth * cellCount() / std::max(1.0, area.width()))));
    for (int place = 0; place < cellCount(); place += every) {
        const QPointF at = pointOf(std::size_t(place), 0, most);
        painter.drawText(
            QRectF(at.x() - labelWidth / 2.0, area.bottom() + 2, labelWidth, kAxisHeight - 4),
            Qt::AlignCenter, m_places[std::size_t(place)].label);
    }
}

void ForecastChart::paintBand(QPainter &painter, double most) const
{
    QPolygonF upper;
    QPolygonF lower;
    for (std::size_t place = 0; place < m_places.size(); ++place) {
        if (m_places[place].calls) {
            upper << pointOf(place, m_places[place].high, most);
            lower << pointOf(place, m_places[place].low, most);
        }
    }
    std::reverse(lower.begin(), lower.end());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(Token::AccentSoft));
    painter.drawPolygon(upper + lower);
}

void ForecastChart::paintLine(QPainter &painter, double most, const QPen &pen, Value value) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    QPolygonF line;
    for (std::size_t place = 0; place <= m_places.size(); ++place) {
        const std::optional<double> known =
            place < m_places.size() ? value(m_places[place]) : std::nullopt;
        if (known) {
            line << pointOf(place, *known, most);
            continue;
        }
        if (line.size() == 1) {
            painter.drawEllipse(line.front(), 1.5, 1.5); // alone between what is not known
        }
        painter.drawPolyline(line);
        line.clear();
    }
}

void ForecastChart::paintLegend(QPainter &painter) const
{
    const QColor muted = m_theme.color(Token::MutedText);
    const std::pair<QPen, QString> entries[]{
        {QPen(m_theme.color(Token::Text), 1.8), tr("came")},
        {QPen(m_theme.color(Token::Accent), 2.2), tr("forecast with its interval")},
        {QPen(muted, 1.2, Qt::DashLine), tr("last same weekday")},
        {QPen(muted, 1.4, Qt::DotLine), tr("4-week mean")}};
    double x = kLeft;
    for (const auto &[pen, words] : entries) {
        painter.setPen(pen);
        painter.drawLine(QPointF(x, kHeadHeight / 2.0), QPointF(x + 22, kHeadHeight / 2.0));
        painter.setPen(muted);
        const double width = painter.fontMetrics().horizontalAdvance(words);
        painter.drawText(QRectF(x + 28, 0, width + 4, kHeadHeight), Qt::AlignVCenter, words);
        x += 28 + width + 20;
    }
}

void ForecastChart::keyPressEvent(QKeyEvent *event)
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
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ForecastChart::mousePressEvent(QMouseEvent *event)
{
    if (const int place = cellAt(event->position().toPoint()); place >= 0) {
        choose(place);
    }
}

bool ForecastChart::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), cellText(cellAt(help->pos())), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace fw::ui
