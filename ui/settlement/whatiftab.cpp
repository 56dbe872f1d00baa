// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/whatiftab.h"

#include "ui/settlement/settlementtext.h"
#include "ui/settlement/trialslider.h"
#include "ui/settlement/waterfallchart.h"
#include "ui/widgets/card.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace fw::ui {

using namespace Qt::StringLiterals;
using settlement::Kpi;
using settlement::Settlement;

namespace {

constexpr int kSteps = 200;

/// From somewhat below everything that matters to somewhat above it.
TrialSlider::Range rangeOf(const Kpi &kpi, const settlement::KpiScore *score)
{
    TrialSlider::Range range;
    const KpiMarks marks = marksOf(kpi);
    std::vector<Exact> ends;
    for (const std::optional<Exact> &each : {marks.standard, marks.challenge}) {
        if (each) {
            ends.push_back(*each);
        }
    }
    if (score != nullptr && score->value) {
        range.actual = score->value;
        ends.push_back(*score->value);
    }
    if (ends.empty()) {
        ends.emplace_back();
    }
    const auto [low, high] = std::ranges::minmax(ends);
    const Exact room = std::max((high - low) / Exact(2), Exact::ratio(1, 2));
    range.low = std::max(Exact(), low - room).rounded(2, Rounding::HalfUp);
    range.high = (high + room).rounded(2, Rounding::HalfUp);
    constexpr int kPercentScale = 100;
    if (kpi.scale == Exact(kPercentScale)) {
        range.unit = u"%"_s;
        range.high = std::min(range.high, Exact(kPercentScale));
    }
    range.step = std::max(((range.high - range.low) / Exact(kSteps)).rounded(2, Rounding::HalfUp),
                          Exact::lastPlace(2));
    return range;
}

} // namespace

WhatIfTab::WhatIfTab(const SheetContext &context, QWidget *parent)
    : SheetTab(context, parent)
    , m_scoreCard(new Card(this))
    , m_kpiCard(new Card(this))
    , m_resultCard(new Card(this))
    , m_reset(new QPushButton(m_resultCard))
    , m_kpiList(new QWidget(m_kpiCard))
    , m_kpiColumn(new QVBoxLayout(m_kpiList))
    , m_result(new QLabel(m_resultCard))
    , m_change(new QLabel(m_resultCard))
    , m_note(new QLabel(m_resultCard))
    , m_fee(new WaterfallChart(u"triedFee"_s, context.theme, m_resultCard))
{
    setObjectName(u"settlementWhatIf"_s);
    build();
    setTexts();
}

void WhatIfTab::build()
{
    auto *scores = new QWidget(m_scoreCard);
    auto *scoreColumn = new QVBoxLayout(scores);
    scoreColumn->setContentsMargins({});
    for (const settlement::Dimension dimension : settlement::kDimensions) {
        auto *slider = new TrialSlider(u"trialScore%1"_s.arg(int(dimension)), scores);
        m_scores.emplace(dimension, slider);
        scoreColumn->addWidget(slider);
        connect(slider, &TrialSlider::changed, this, &WhatIfTab::showResult);
    }
    m_scoreCard->setBody(scores);
    m_kpiColumn->setContentsMargins({});
    m_kpiColumn->setSpacing(0);
    auto *area = new QScrollArea(m_kpiCard);
    area->setObjectName(u"trialKpis"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(m_kpiList);
    area->viewport()->setAutoFillBackground(false);
    m_kpiList->setAutoFillBackground(false);
    m_kpiCard->setBody(area);
    m_reset->setObjectName(u"trialReset"_s);
    m_result->setObjectName(u"trialResult"_s);
    m_change->setObjectName(u"trialChange"_s);
    for (QLabel *label : {m_result, m_change, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setContentsMargins(12, 0, 12, 0);
    }
    m_result->setFont(context().theme.font(FontRole::Figure));
    m_note->setProperty("role", u"muted"_s);
    auto *result = new QWidget(m_resultCard);
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins({});
    column->addWidget(m_result);
    column->addWidget(m_change);
    column->addWidget(m_fee, 1);
    column->addWidget(m_note);
    m_resultCard->addControl(m_reset);
    m_resultCard->setBody(result);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_scoreCard);
    left->addWidget(m_kpiCard, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addLayout(left, 1);
    layout->addWidget(m_resultCard, 1);
    setFocusProxy(m_scores.begin()->second);
    connect(m_reset, &QPushButton::clicked, this, &WhatIfTab::reset);
}

void WhatIfTab::reset()
{
    for (const auto &[dimension, slider] : m_scores) {
        slider->reset();
    }
    for (const auto &[id, slider] : m_kpis) {
        slider->reset();
    }
    showResult();
}

MonthSheet::Trial WhatIfTab::trial() const
{
    MonthSheet::Trial trial;
    for (const auto &[dimension, slider] : m_scores) {
        if (const std::optional<Exact> value = slider->moved()) {
            trial.scores.emplace(dimension, *value);
        }
    }
    for (const auto &[id, slider] : m_kpis) {
        if (const std::optional<Exact> value = slider->moved()) {
            trial.kpis.emplace(id, *value);
        }
    }
    return trial;
}

void WhatIfTab::fill()
{
    fillScores();
    fillKpis();
    nameSliders();
    showResult();
}

void WhatIfTab::fillScores()
{
    constexpr int kFull = 100;
    for (const auto &[dimension, slider] : m_scores) {
        TrialSlider::Range range;
        range.high = Exact(kFull);
        range.step = Exact::lastPlace(1);
        if (sheet() != nullptr && !sheet()->settled().refusal) {
            range.actual = sheet()->settled().scores.score(dimension);
        }
        slider->setRange(range);
        slider->setEnabled(range.actual.has_value());
    }
}

void WhatIfTab::fillKpis()
{
    const std::vector<Kpi> none;
    const std::vector<Kpi> &kpis = sheet() != nullptr ? sheet()->input().kpis : none;
    std::set<QString> wanted;
    for (const Kpi &kpi : kpis) {
        wanted.insert(kpi.id);
        TrialSlider *&slider = m_kpis[kpi.id];
        if (slider == nullptr) {
            slider = new TrialSlider(u"trialKpi"_s + kpi.id, m_kpiList);
            connect(slider, &TrialSlider::changed, this, &WhatIfTab::showResult);
        }
        slider->setRange(rangeOf(kpi, sheet()->score(kpi.id)));
        m_kpiColumn->addWidget(slider); // at the end, in the order of the terms
    }
    for (auto each = m_kpis.begin(); each != m_kpis.end();) {
        if (wanted.contains(each->first)) {
            ++each;
        } else {
            each->second->deleteLater();
            each = m_kpis.erase(each);
        }
    }
}

void WhatIfTab::nameSliders()
{
    for (const auto &[dimension, slider] : m_scores) {
        slider->setName(SettlementText::dimension(dimension));
    }
    for (const auto &[id, slider] : m_kpis) {
        slider->setName(sheet() != nullptr ? id + u' ' + SettlementText::name(sheet()->kpiName(id))
                                           : id);
    }
}

void WhatIfTab::showResult()
{
    const MonthSheet::Trial trial = this->trial();
    m_reset->setEnabled(!trial.isEmpty());
    if (sheet() == nullptr || sheet()->settled().refusal) {
        m_result->setText(
            sheet() == nullptr ? QString() : SettlementText::refusal(*sheet()->settled().refusal));
        m_change->clear();
        m_fee->show(nullptr);
        return;
    }
    const Settlement &now = sheet()->settled();
    const Settlement other = trial.isEmpty() ? now : sheet()->tried(trial);
    m_result->setText(u"¥ "_s + SettlementText::money(other.payable));
    //: %1 a score, %2 the coefficient
    const QString scores = tr("Lowest score %1 → coefficient %2")
                               .arg(SettlementText::number(other.lowestScore, 2),
                                    SettlementText::number(other.coefficient, 2));
    m_change->setText(trial.isEmpty()
                          ? scores
                          //: behind the sentence above: %1 an amount of money
                          : scores + u" · "_s +
                                tr("¥ %1 against what there is now")
                                    .arg(SettlementText::change(other.payable - now.payable)));
    m_fee->show(&other);
}

void WhatIfTab::setTexts()
{
    m_scoreCard->setTitle(tr("If a score were…"));
    m_kpiCard->setTitle(tr("If an indicator were…"));
    m_kpiCard->findChild<QScrollArea *>(u"trialKpis"_s)
        ->setAccessibleName(tr("If an indicator were…"));
    m_kpiCard->setRemark(tr("its group and the overall result follow").toHtmlEscaped());
    m_resultCard->setTitle(tr("Payable then"));
    m_reset->setText(tr("Reset"));
    m_note->setText(tr("Only tried, never saved: the month stays as it is."));
    nameSliders();
}

} // namespace fw::ui
