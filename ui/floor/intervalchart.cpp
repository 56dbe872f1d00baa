// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/floor/intervalchart.h"

#include <QDateTime>
#include <QPainter>
#include <QTimeZone>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;

IntervalChart::IntervalChart(const Theme &theme, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(theme)
{
    exposePaintedCells();
    setObjectName(u"intervalChart"_s);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // nothing to do here; screen readers see its bars
}

void IntervalChart::show(const std::array<live::QueueCounters, 60> &minutes, TimePoint now,
                         const QTimeZone &zone)
{
    for (std::size_t number = 0; number < m_steps.size(); ++number) {
        Step step;
        for (std::size_t minute = number * 5; minute < number * 5 + 5; ++minute) {
            step.offered += int(minutes[minute].offered);
            step.answered += int(minutes[minute].answered);
            step.abandoned += int(minutes[minute].abandoned);
        }
        const auto begin = std::chrono::floor<std::chrono::minutes>(now) -
                           std::chrono::minutes(59 - qint64(number) * 5);
        step.label =
            QDateTime::fromSecsSinceEpoch(qint64(begin.time_since_epoch().count()) * 60, zone)
                .toString(u"HH:mm"_s);
        m_steps[number] = step;
    }
    viewport()->update();
}

QString IntervalChart::cellText(int cell) const
{
    const Step &step = m_steps.at(std::size_t(cell));
    //: a bar of a chart for screen readers: %1 a time of day, %2 to %4 numbers of calls
    return tr("%1: %2 offered, %3 answered, %4 abandoned")
        .arg(step.label)
        .arg(step.offered)
        .arg(step.answered)
        .arg(step.abandoned);
}

QRect IntervalChart::plotArea() const
{
    return viewport()->rect().adjusted(36, 28, -12, -24);
}

QRect IntervalChart::cellArea(int cell) const
{
    const QRect plot = plotArea();
    const int slot = plot.width() / cellCount();
    return {plot.left() + cell * slot, plot.top(), slot, plot.height()};
}

int IntervalChart::cellAt(const QPoint &point) const
{
    for (int cell = 0; cell < cellCount(); ++cell) {
        if (cellArea(cell).contains(point)) {
            return cell;
        }
    }
    return -1;
}

void IntervalChart::paintLegend(QPainter &painter, const QRect &area) const
{
    int left = area.left();
    const auto entry = [&](const QColor &colour, const QString &text) {
        painter.fillRect(QRect(left, area.center().y() - 3, 9, 9), colour);
        painter.setPen(m_theme.color(Token::MutedText));
        const int width = painter.fontMetrics().horizontalAdvance(text);
        painter.drawText(QRect(left + 14, area.top(), width + 2, area.height()),
                         int(Qt::AlignLeft | Qt::AlignVCenter), text);
        left += width + 28;
    };
    entry(m_theme.color(Token::Text), tr("Offered"));
    entry(m_theme.color(Token::Accent), tr("Answered"));
    entry(m_theme.color(Token::Warning), tr("Abandoned"));
}

void IntervalChart::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_theme.color(Token::Card));
    painter.setFont(m_theme.font(FontRole::Small));
    paintLegend(painter, QRect(12, 0, width() - 24, 20));
    const QRect plot = plotArea();
    int high = 4;
    for (const Step &step : m_steps) {
        high = std::max({high, step.offered, step.answered + step.abandoned});
    }
    high = (high + 3) / 4 * 4;
    const auto yOf = [&](int value) { return plot.bottom() - plot.height() * value / high; };
    for (int line = 0; line <= 4; line += 2) {
        const int value = high * line / 4;
        painter.setPen(m_theme.color(Token::Divider));
        painter.drawLine(plot.left(), yOf(value), plot.right(), yOf(value));
        painter.setPen(m_theme.color(Token::MutedText));
        painter.drawText(QRect(0, yOf(value) - 9, 30, 18), int(Qt::AlignRight | Qt::AlignVCenter),
                         QString::number(value));
    }
    const int slot = plot.width() / int(m_steps.size());
    QPolygon offered;
    for (int number = 0; number < int(m_steps.size()); ++number) {
        const Step &step = m_steps[std::size_t(number)];
        const int left = plot.left() + number * slot;
        const int top = yOf(step.answered);
        painter.fillRect(QRect(left + 2, top, slot - 4, plot.bottom() - top),
                         m_theme.color(Token::Accent));
        const int upper = yOf(step.answered + step.abandoned);
        painter.fillRect(QRect(left + 2, upper, slot - 4, top - upper),
                         m_theme.color(Token::Warning));
        offered << QPoint(left + slot / 2, yOf(step.offered));
        if (number % 3 == 0) {
            painter.setPen(m_theme.color(Token::MutedText));
            painter.drawText(QRect(left - 8, plot.bottom() + 4, 60, 18), Qt::AlignLeft, step.label);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Token::Text), 1.5));
    painter.drawPolyline(offered);
}

} // namespace fw::ui
