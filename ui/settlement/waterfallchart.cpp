// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/waterfallchart.h"

#include "ui/settlement/settlementtext.h"
#include "ui/widgets/painting.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using settlement::PaymentStep;
using settlement::Settlement;

namespace {

/// What is below this share of the lowest sum is left out of the plot.
constexpr double kCut = 0.94;

std::vector<WaterfallChart::Bar> barsOf(const Settlement &settled)
{
    std::vector<WaterfallChart::Bar> bars;
    Exact sum;
    const auto total = [&](const QString &label, const Exact &amount) {
        sum = amount;
        bars.push_back(
            {label, SettlementText::money(amount), 0, SettlementText::length(amount), true});
    };
    const auto step = [&](const QString &label, const Exact &amount) {
        const Exact before = sum;
        sum += amount;
        bars.push_back({label, SettlementText::change(amount), SettlementText::length(before),
                        SettlementText::length(sum), false});
    };
    total(WaterfallChart::tr("Base fee"), settled.seats.baseFee);
    //: %1 the assessment coefficient
    step(WaterfallChart::tr("Coefficient ×%1").arg(SettlementText::number(settled.coefficient, 2)),
         settled.adjustedFee - settled.seats.baseFee);
    step(SettlementText::line(u"bonus"_s), settled.bonus.amount);
    step(SettlementText::step(PaymentStep::Deductions), -settled.deductions);
    step(SettlementText::step(PaymentStep::PriorAdjustment), settled.priorAdjustment);
    if (!settled.carryIn.isZero()) {
        step(SettlementText::step(PaymentStep::CarryIn), -settled.carryIn);
    }
    if (settled.payable != settled.total) {
        step(SettlementText::step(PaymentStep::Floor), settled.payable - settled.total);
    }
    total(SettlementText::line(u"payable"_s), settled.payable);
    return bars;
}

} // namespace

WaterfallChart::WaterfallChart(const QString &objectName, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void WaterfallChart::show(const Settlement *settled)
{
    m_bars = settled == nullptr || settled->refusal ? std::vector<Bar>() : barsOf(*settled);
    QStringList words;
    for (const Bar &bar : m_bars) {
        words << bar.label + u' ' + bar.figure;
    }
    setAccessibleName(tr("Fee waterfall"));
    setAccessibleDescription(words.join(u", "_s));
    update();
}

void WaterfallChart::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    if (m_bars.empty()) {
        return;
    }
    QPainter painter(this);
    painter.setFont(m_theme.font(FontRole::Small));
    const int line = painter.fontMetrics().height();
    double high = 0;
    double low = m_bars.front().to;
    for (const Bar &bar : m_bars) {
        high = std::max({high, bar.from, bar.to});
        low = std::min(low, bar.to);
    }
    low = low > 0 && low > high / 2 ? low * kCut : std::min(0.0, low);
    const bool isCut = low > 0;
    const QRectF plot =
        QRectF(rect()).adjusted(8, line + 6, -8, -2.0 * line - (isCut ? line + 8 : 6));
    painter.setPen(m_theme.color(Token::Divider));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    for (std::size_t index = 0; index < m_bars.size(); ++index) {
        paintBar(painter, plot, index, low, std::max(high, low + 1));
    }
    if (isCut) {
        painter.setPen(m_theme.color(Token::MutedText));
        const Exact shown(static_cast<qint64>(low));
        //: below a chart: %1 an amount of money
        paintText(painter, QRect(8, height() - line - 2, width() - 16, line), Qt::AlignLeft,
                  tr("Bars begin at ¥ %1").arg(SettlementText::number(shown, 0)));
    }
}

void WaterfallChart::paintBar(QPainter &painter, const QRectF &plot, std::size_t index, double low,
                              double high) const
{
    const Bar &bar = m_bars[index];
    const double place = plot.width() / double(m_bars.size());
    const auto yOf = [&](double value) {
        return plot.bottom() - (std::max(value, low) - low) / (high - low) * plot.height();
    };
    const double from = yOf(bar.isSum ? low : bar.from);
    const double to = yOf(bar.to);
    const double left = plot.left() + double(index) * place + place * 0.12;
    const QRectF box(left, std::min(from, to), place * 0.76, std::max(2.0, std::abs(from - to)));
    const Token fill = bar.isSum            ? Token::Accent
                       : bar.to >= bar.from ? Token::Good
                                            : Token::Critical;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath round;
    round.addRoundedRect(box, std::min(3.0, box.height() / 2), 3);
    painter.fillPath(round, m_theme.color(fill));
    painter.restore();
    if (index + 1 < m_bars.size()) {
        painter.setPen(QPen(m_theme.color(Token::FaintText), 1, Qt::DotLine));
        painter.drawLine(QPointF(box.right(), to), QPointF(box.right() + place * 0.24, to));
    }
    const int line = painter.fontMetrics().height();
    const int cell = int(plot.left() + double(index) * place);
    painter.setPen(m_theme.color(Token::Text));
    paintText(painter, QRect(cell, int(box.top()) - line - 3, int(place), line), Qt::AlignHCenter,
              bar.figure);
    painter.setPen(m_theme.color(Token::MutedText));
    painter.drawText(QRect(cell + 2, int(plot.bottom()) + 3, int(place) - 4, 2 * line),
                     int(Qt::AlignHCenter | Qt::AlignTop) | int(Qt::TextWordWrap), bar.label);
}

} // namespace fw::ui
