// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/heatmap.h"

#include "ui/reports/reporttext.h"
#include "ui/theme/contrast.h"
#include "ui/widgets/painting.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDayWidth = 96;
constexpr int kHeadHeight = 22;
constexpr int kMargin = 8;
constexpr double kPalest = 0.06; ///< the colour of the least that was recorded

QColor blend(const QColor &from, const QColor &to, double share)
{
    const auto mix = [share](float a, float b) { return a + (b - a) * float(share); };
    return QColor::fromRgbF(mix(from.redF(), to.redF()), mix(from.greenF(), to.greenF()),
                            mix(from.blueF(), to.blueF()));
}

} // namespace

HeatMap::HeatMap(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
{
    setObjectName(u"heatMap"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(150);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    exposePaintedCells();
    connect(&theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

void HeatMap::show(const HeatMapData &cells, const reports::Metric &metric)
{
    m_data = cells;
    m_metric = &metric;
    findRange();
    m_current = cellCount() == 0 ? -1 : std::clamp(m_current, 0, cellCount() - 1);
    viewport()->update();
    emit currentChanged(m_current);
}

void HeatMap::findRange()
{
    m_firstSlot = HeatMapData::kSlots;
    m_lastSlot = -1;
    for (const auto &day : m_data.cells) {
        for (int slot = 0; slot < HeatMapData::kSlots; ++slot) {
            if (day[std::size_t(slot)].hasQueues) {
                m_firstSlot = std::min(m_firstSlot, slot);
                m_lastSlot = std::max(m_lastSlot, slot);
            }
        }
    }
    bool isFirst = true;
    for (int cell = 0; cell < cellCount(); ++cell) {
        if (const std::optional<double> figure = figureOf(cell)) {
            m_least = isFirst ? *figure : std::min(m_least, *figure);
            m_most = isFirst ? *figure : std::max(m_most, *figure);
            isFirst = false;
        }
    }
}

void HeatMap::retranslate()
{
    setAccessibleName(tr("Weekdays by time of day"));
    viewport()->update();
}

int HeatMap::cellCount() const
{
    return m_lastSlot < m_firstSlot ? 0 : HeatMapData::kDays * shownSlots();
}

std::optional<double> HeatMap::figureOf(int cell) const
{
    const auto day = std::size_t(cell / shownSlots());
    const auto slot = std::size_t(cell % shownSlots() + m_firstSlot);
    return m_metric == nullptr ? std::nullopt : m_metric->value(m_data.cells[day][slot]);
}

QString HeatMap::dayName(int day) const
{
    return QLocale().standaloneDayName(day + 1, QLocale::LongFormat);
}

QString HeatMap::slotText(int slot)
{
    return QTime(slot / 2, slot % 2 * 30).toString(u"HH:mm"_s);
}

QString HeatMap::cellText(int cell) const
{
    if (cell < 0 || cell >= cellCount()) {
        return {};
    }
    return u"%1 %2 · %3 %4"_s.arg(
        dayName(cell / shownSlots()), slotText(cell % shownSlots() + m_firstSlot),
        ReportText::title(*m_metric), ReportText::figure(m_metric->unit, figureOf(cell)));
}

QRectF HeatMap::plot() const
{
    return QRectF(viewport()->rect())
        .adjusted(kMargin + kDayWidth, kHeadHeight, -kMargin, -kMargin / 2);
}

QRect HeatMap::cellArea(int cell) const
{
    const QRectF area = plot();
    const double width = area.width() / std::max(1, shownSlots());
    const double height = area.height() / HeatMapData::kDays;
    const int slot = cell % std::max(1, shownSlots());
    const int day = cell / std::max(1, shownSlots());
    // From edge to edge, so that rounding leaves no gap.
    const QPoint from(qRound(area.left() + slot * width), qRound(area.top() + day * height));
    const QPoint to(qRound(area.left() + (slot + 1) * width),
                    qRound(area.top() + (day + 1) * height));
    return {from, QSize(to.x() - from.x(), to.y() - from.y())};
}

int HeatMap::cellAt(const QPoint &point) const
{
    const QRectF area = plot();
    if (cellCount() == 0 || !area.contains(point)) {
        return -1;
    }
    const int slot = int((point.x() - area.left()) / area.width() * shownSlots());
    const int day = int((point.y() - area.top()) / area.height() * HeatMapData::kDays);
    return std::clamp(day, 0, HeatMapData::kDays - 1) * shownSlots() +
           std::clamp(slot, 0, shownSlots() - 1);
}

void HeatMap::paintCell(QPainter &painter, int cell) const
{
    const QRect area = cellArea(cell).adjusted(0, 0, -1, -1);
    const std::optional<double> figure = figureOf(cell);
    if (!figure) {
        painter.fillRect(area, m_theme.color(Token::Window));
        return;
    }
    const double range = m_most - m_least;
    const double share = range > 0.0 ? (*figure - m_least) / range : 1.0;
    const QColor face = blend(m_theme.color(Token::Card), m_theme.color(Token::Accent),
                              kPalest + (1.0 - kPalest) * share);
    painter.fillRect(area, face);
    const QString text = m_metric->unit == reports::MetricUnit::Share
                             ? QString::number(qRound(*figure * 100.0))
                             : ReportText::figure(m_metric->unit, figure);
    if (painter.fontMetrics().horizontalAdvance(text) + 4 <= area.width()) {
        const QColor dark = m_theme.color(Token::Text);
        const QColor light = m_theme.color(Token::OnAccent);
        painter.setPen(contrastRatio(dark, face) >= contrastRatio(light, face) ? dark : light);
        paintText(painter, area, Qt::AlignHCenter, text);
    }
}

void HeatMap::paintHeads(QPainter &painter) const
{
    painter.setPen(m_theme.color(Token::MutedText));
    for (int day = 0; day < HeatMapData::kDays; ++day) {
        const QRect row = cellArea(day * shownSlots());
        paintText(painter, QRect(kMargin, row.top(), kDayWidth - kMargin, row.height()),
                  Qt::AlignLeft, dayName(day));
    }
    int free = 0;
    for (int slot = 0; slot < shownSlots(); ++slot) {
        const int left = cellArea(slot).left();
        const QString text = slotText(slot + m_firstSlot);
        const int width = painter.fontMetrics().horizontalAdvance(text);
        if ((slot + m_firstSlot) % 2 == 0 && left >= free && left + width <= viewport()->width()) {
            paintText(painter, QRect(left, 0, width + 2, kHeadHeight), Qt::AlignLeft, text);
            free = left + width + 14;
        }
    }
}

void HeatMap::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.color(Token::Card));
    if (cellCount() == 0) {
        return;
    }
    painter.setFont(m_theme.font(FontRole::Small));
    paintHeads(painter);
    for (int cell = 0; cell < cellCount(); ++cell) {
        paintCell(painter, cell);
    }
    if (hasFocus() && m_current >= 0) {
        painter.setPen(QPen(m_theme.color(Token::FocusRing), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(cellArea(m_current).adjusted(0, 0, -1, -1));
    }
}

void HeatMap::choose(int cell)
{
    if (cell < 0 || cell >= cellCount()) {
        return;
    }
    m_current = cell;
    setAccessibleDescription(cellText(cell));
    announceCell(*this, cell);
    viewport()->update();
    emit currentChanged(cell);
}

void HeatMap::keyPressEvent(QKeyEvent *event)
{
    const int slot = m_current % std::max(1, shownSlots());
    switch (event->key()) {
    case Qt::Key_Left:
        choose(slot > 0 ? m_current - 1 : m_current);
        break;
    case Qt::Key_Right:
        choose(slot + 1 < shownSlots() ? m_current + 1 : m_current);
        break;
    case Qt::Key_Up:
        choose(m_current - shownSlots());
        break;
    case Qt::Key_Down:
        choose(m_current + shownSlots());
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    event->accept();
}

void HeatMap::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    choose(cellAt(event->pos()));
    event->accept();
}

void HeatMap::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void HeatMap::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool HeatMap::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), cellText(cellAt(help->pos())).toHtmlEscaped(), this);
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace fw::ui
