// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/publishedtab.h"

#include "ui/floor/floordelegate.h"
#include "ui/floor/linemodel.h"
#include "ui/forecast/forecasttext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/livetableview.h"
#include "ui/widgets/visibletext.h"

#include <QLocale>
#include <QVBoxLayout>

#include <cmath>

namespace fw::ui {

using namespace Qt::StringLiterals;
using forecast::Judgement;

namespace {

constexpr int kMostJudged = 12;
constexpr int kFigures = 9;
constexpr int kColumns = 4 + kFigures;
constexpr int kLeadColumns = 1 + kFigures;
constexpr int kOursColumn = 1; ///< of the figures

QString number(double value)
{
    return std::isfinite(value) ? QLocale().toString(value, 'f', 3) : QString(kNoFigure);
}

QString bias(double value)
{
    return std::isfinite(value) && value > 0 ? u"+"_s + ForecastText::share(value)
                                             : ForecastText::share(value);
}

/// Better than both simple methods, or worse than one.
Tone toneOf(const Judgement &judgement)
{
    if (judgement.intervals == 0 || !std::isfinite(judgement.ours.wape)) {
        return Tone::Neutral;
    }
    return judgement.ours.wape <= judgement.naive.wape &&
                   judgement.ours.wape <= judgement.fourWeekMean.wape
               ? Tone::Good
               : Tone::Warning;
}

} // namespace

PublishedTab::PublishedTab(demand::DemandDesk &desk, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model(new LineModel(kColumns, 4, kColumns - 1, this))
    , m_leads(new LineModel(kLeadColumns, 1, kLeadColumns - 1, this))
    , m_card(new Card(this))
    , m_leadCard(new Card(this))
    , m_view(new LiveTableView(u"publishedForecasts"_s, theme, m_card))
    , m_leadView(new LiveTableView(u"publishedLeads"_s, theme, m_leadCard))
{
    setObjectName(u"publishedTab"_s);
    for (LiveTableView *view : {m_view, m_leadView}) {
        view->setSelectionMode(QAbstractItemView::SingleSelection);
        view->setItemDelegate(new FloorDelegate(theme, -1, -1, view));
    }
    m_view->setModel(m_model);
    m_leadView->setModel(m_leads);
    m_view->setColumnPlan({116, 116, -60, -150, 74, 84, 76, 80, 66, 66, 66, 66, 74}, {8, 10, 9});
    m_leadView->setColumnPlan({-120, 74, 84, 76, 80, 66, 66, 66, 66, 74}, {5, 7, 6});
    m_card->setBody(m_view);
    m_leadCard->setBody(m_leadView);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_card, 1);
    layout->addWidget(m_leadCard, 1);
    setFocusProxy(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &PublishedTab::fillLeads);
    retranslate();
}

void PublishedTab::show(const QString &queue, const forecast::CallSeries &heard)
{
    m_zone = heard.grid().zone();
    m_judged.clear();
    const auto all = m_desk.published(queue, kMostJudged);
    if (all) {
        for (const forecast::ForecastStore::Published &each : *all) {
            const auto whole = m_desk.published(each.id);
            m_judged.push_back(
                {each.forecast, whole ? forecast::judge(*whole, heard) : std::vector<Judgement>()});
        }
    }
    fill();
}

QStringList PublishedTab::cellsOf(const Judgement &judgement) const
{
    if (judgement.intervals == 0) {
        QStringList none{QLocale().toString(0)};
        none.resize(kFigures);
        return none;
    }
    return {QLocale().toString(judgement.intervals),
            ForecastText::share(judgement.ours.wape),
            ForecastText::share(judgement.naive.wape),
            ForecastText::share(judgement.fourWeekMean.wape),
            number(judgement.ours.mase),
            number(judgement.naive.mase),
            bias(judgement.ours.bias),
            bias(judgement.naive.bias),
            ForecastText::share(judgement.covered)};
}

void PublishedTab::fill()
{
    std::vector<Line> lines;
    for (const Judged &each : m_judged) {
        const Judgement all = each.byLead.empty() ? Judgement() : each.byLead.front();
        QString model = ForecastText::model(each.forecast.model);
        if (each.forecast.isFallback) {
            //: %1 a simple method that took the place of a better one
            model = tr("%1 (fallback)").arg(model);
        }
        lines.push_back({std::int64_t(lines.size()) + 1,
                         QStringList{ForecastText::moment(each.forecast.madeAt, m_zone),
                                     ForecastText::moment(each.forecast.origin, m_zone),
                                     visibleText(each.forecast.madeBy), model} +
                             cellsOf(all),
                         4 + kOursColumn, toneOf(all)});
    }
    m_model->setLines(std::move(lines));
    if (!m_judged.empty() && !m_view->currentIndex().isValid()) {
        m_view->selectRow(0);
    }
    fillLeads();
}

void PublishedTab::fillLeads()
{
    std::vector<Line> lines;
    const int row = m_view->currentIndex().row();
    if (row >= 0 && row < int(m_judged.size())) {
        for (const Judgement &each : m_judged[std::size_t(row)].byLead) {
            if (each.lead < 0) {
                continue;
            }
            lines.push_back({each.lead + 1,
                             QStringList{tr("%n day(s) ahead", nullptr, each.lead)} + cellsOf(each),
                             1 + kOursColumn, toneOf(each)});
        }
    }
    m_leads->setLines(std::move(lines));
}

void PublishedTab::retranslate()
{
    const QStringList figures{tr("Judged", "intervals of which the calls are known"),
                              tr("WAPE", "weighted absolute percentage error"),
                              tr("Naive", "error of the last same weekday"),
                              tr("4-week", "error of the 4-week mean"),
                              tr("MASE", "mean absolute scaled error"),
                              tr("Naive M.", "MASE of the last same weekday"),
                              tr("Bias"),
                              tr("Naive b.", "bias of the last same weekday"),
                              tr("Covered", "share of the intervals between low and high")};
    m_card->setTitle(tr("Published forecasts"));
    m_card->setRemark(tr("each is kept, and judged by the calls that came"));
    m_leadCard->setTitle(tr("By lead time"));
    m_view->setAccessibleName(tr("Published forecasts"));
    m_leadView->setAccessibleName(tr("By lead time"));
    m_model->setHeaders(QStringList{tr("Published"), tr("Origin"), tr("By"), tr("Model")} +
                        figures);
    m_leads->setHeaders(QStringList{tr("Lead")} + figures);
    m_view->setEmptyText(tr("Nothing was published for this queue"));
    m_leadView->setEmptyText(tr("None of its intervals has passed yet"));
    m_view->layOutColumns();
    m_leadView->layOutColumns();
    fill();
}

} // namespace fw::ui
