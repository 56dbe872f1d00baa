// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/dimensionspanel.h"

#include "ui/settlement/settlementtext.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/painting.h"

#include <QPainter>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using settlement::BandStep;
using settlement::DimensionStanding;
using settlement::Settlement;

namespace {

constexpr double kFull = 100.0;
constexpr int kBar = 10;

QString upText(const BandStep &step)
{
    // What it brings alone may be nothing while another score stays lower.
    return step.alone == step.together
               //: %1 points to a score band, %2 its coefficient, %3 an amount of money
               ? DimensionsPanel::tr("▲ %1 points → ×%2: ¥ %3")
                     .arg(SettlementText::number(step.points, 2),
                          SettlementText::number(step.coefficient, 2),
                          SettlementText::change(step.alone))
               //: as above; %4 the money when the lower scores get there too
               : DimensionsPanel::tr("▲ %1 points → ×%2: ¥ %3 alone, %4 with the lower ones")
                     .arg(SettlementText::number(step.points, 2),
                          SettlementText::number(step.coefficient, 2),
                          SettlementText::change(step.alone),
                          SettlementText::change(step.together));
}

QString downText(const BandStep &step)
{
    //: %1 points to a score band, %2 its coefficient, %3 an amount of money
    return DimensionsPanel::tr("▼ %1 points → ×%2: ¥ %3")
        .arg(SettlementText::number(step.points, 2), SettlementText::number(step.coefficient, 2),
             SettlementText::change(step.alone));
}

QString conclusionOf(const Settlement &settled)
{
    //: %1 a score's name, %2 the score, %3 the coefficient
    const QString text = DimensionsPanel::tr("Lowest: %1 %2 → coefficient %3")
                             .arg(SettlementText::dimension(settled.lowest),
                                  SettlementText::number(settled.lowestScore, 2),
                                  SettlementText::number(settled.coefficient, 2));
    return settled.coefficient == settled.coefficientOfBand
               ? text
               //: behind the sentence above: %1 the coefficient of the score band
               : text + u' ' +
                     DimensionsPanel::tr("(band %1, capped by an incident)")
                         .arg(SettlementText::number(settled.coefficientOfBand, 2));
}

} // namespace

DimensionsPanel::DimensionsPanel(const QString &objectName, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(objectName);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void DimensionsPanel::show(const MonthSheet *sheet)
{
    m_standings.clear();
    m_bounds.clear();
    m_conclusion.clear();
    if (sheet != nullptr && sheet->settled().refusal) {
        m_conclusion = SettlementText::refusal(*sheet->settled().refusal);
    } else if (sheet != nullptr) {
        const Settlement &settled = sheet->settled();
        m_conclusion = conclusionOf(settled);
        for (const settlement::Band &band : sheet->input().bands) {
            m_bounds.push_back(SettlementText::length(band.lower) / kFull);
        }
        const std::vector<DimensionStanding> known = sheet->whatIf().standings();
        for (const settlement::Dimension dimension : settlement::kDimensions) {
            Standing standing;
            standing.name = SettlementText::dimension(dimension);
            standing.score = SettlementText::number(settled.scores.score(dimension), 2);
            const auto found = std::ranges::find(known, dimension, &DimensionStanding::dimension);
            if (found != known.end()) {
                standing.isKnown = true;
                standing.share = SettlementText::length(found->score) / kFull;
                standing.isLowest = found->isLowest;
                standing.up = found->up ? upText(*found->up) : tr("highest band");
                standing.down = found->down ? downText(*found->down) : tr("lowest band");
            }
            m_standings.push_back(standing);
        }
    }
    QStringList words;
    for (const Standing &each : m_standings) {
        words << each.name + u' ' + each.score + u": "_s + each.up + u", "_s + each.down;
    }
    setAccessibleName(tr("Three dimensions"));
    setAccessibleDescription((words << m_conclusion).join(u". "_s));
    setToolTip(accessibleDescription());
    update();
}

void DimensionsPanel::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr int kMargin = 12;
    const QRect area = rect().adjusted(kMargin, 2, -kMargin, -4);
    painter.setFont(m_theme.font(FontRole::Strong));
    const int line = painter.fontMetrics().height() + 4;
    const int each = (area.height() - line) / 3;
    for (std::size_t index = 0; index < m_standings.size(); ++index) {
        paintStanding(painter,
                      QRect(area.left(), area.top() + int(index) * each, area.width(), each),
                      m_standings[index]);
    }
    painter.setFont(m_theme.font(FontRole::Strong));
    painter.setPen(m_theme.color(Token::Text));
    paintText(painter, QRect(area.left(), area.bottom() - line, area.width(), line), Qt::AlignLeft,
              m_conclusion);
}

void DimensionsPanel::paintStanding(QPainter &painter, const QRect &area,
                                    const Standing &standing) const
{
    painter.setFont(m_theme.font(FontRole::Strong));
    const int line = painter.fontMetrics().height();
    const Token ink = standing.isLowest ? Token::Warning : Token::Accent;
    painter.setPen(m_theme.color(Token::Text));
    const QRect head(area.left(), area.top(), area.width(), line);
    paintText(painter, head, Qt::AlignLeft, standing.name);
    paintText(painter, head, Qt::AlignRight, standing.score);
    if (standing.isLowest) {
        const int left = painter.fontMetrics().horizontalAdvance(standing.name) + 10;
        painter.setPen(m_theme.color(Token::Warning));
        paintText(painter, head.adjusted(left, 0, -60, 0), Qt::AlignLeft,
                  toneGlyph(Tone::Warning) + QString(u' ') + tr("lowest, decides"));
    }
    const QRectF bar(area.left(), area.top() + line + 2, area.width(), kBar);
    paintStackedBar(painter, bar, {}, m_theme.color(Token::Track));
    if (standing.isKnown) {
        constexpr int kParts = 10'000;
        const int share = int(standing.share * kParts);
        QRectF filled = bar;
        filled.setWidth(bar.width() * standing.share);
        paintStackedBar(painter, filled, {{m_theme.color(ink), std::max(1, share)}},
                        m_theme.color(Token::Track));
    }
    for (const double bound : m_bounds) {
        if (bound > 0) {
            painter.fillRect(QRectF(bar.left() + bound * bar.width(), bar.top(), 1, kBar),
                             m_theme.color(Token::Card));
        }
    }
    painter.setFont(m_theme.font(FontRole::Small));
    painter.setPen(m_theme.color(Token::MutedText));
    const QRect foot(area.left(), int(bar.bottom()) + 2, area.width(),
                     painter.fontMetrics().height());
    paintText(painter, foot, Qt::AlignLeft, standing.up);
    paintText(painter, foot.translated(0, foot.height()), Qt::AlignLeft, standing.down);
}

} // namespace fw::ui
