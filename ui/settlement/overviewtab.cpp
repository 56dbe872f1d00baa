// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/overviewtab.h"

#include "ui/settlement/dimensionspanel.h"
#include "ui/settlement/settlementtext.h"
#include "ui/settlement/sheettables.h"
#include "ui/settlement/waterfallchart.h"
#include "ui/widgets/card.h"
#include "ui/widgets/livetableview.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

using Tables = SheetTables;

} // namespace

OverviewTab::OverviewTab(const SheetContext &context, QWidget *parent)
    : SheetTab(context, parent)
    , m_seats(new SheetModel(Tables::SeatColumns, {1, 2, 3, 4, 5}, this))
    , m_kpis(new SheetModel(Tables::KpiColumns, {1, 2, 3, 4, 5, 6}, this))
    , m_seatCard(new Card(this))
    , m_scoreCard(new Card(this))
    , m_kpiCard(new Card(this))
    , m_feeCard(new Card(this))
    , m_seatView(new LiveTableView(u"settledSeats"_s, context.theme, m_seatCard))
    , m_kpiView(new LiveTableView(u"settledKpis"_s, context.theme, m_kpiCard))
    , m_scores(new DimensionsPanel(u"settledScores"_s, context.theme, m_scoreCard))
    , m_fee(new WaterfallChart(u"settledFee"_s, context.theme, m_feeCard))
    , m_formula(new QLabel(m_feeCard))
{
    setObjectName(u"settlementOverview"_s);
    Tables::dress(*m_seatView, *m_seats, context.theme);
    Tables::dress(*m_kpiView, *m_kpis, context.theme, Tables::BulletChart);
    m_seatView->setColumnPlan({-120, 96, 88, 88, 96, 116}, {Tables::Used});
    m_kpiView->setColumnPlan({-140, 52, 68, 76, 92, 66, 68, 72, 92},
                             {Tables::Percent, Tables::BulletChart, Tables::Source});
    m_formula->setProperty("role", u"muted"_s);
    m_formula->setTextFormat(Qt::PlainText);
    m_formula->setWordWrap(true);
    m_formula->setContentsMargins(12, 0, 12, 2);
    auto *fee = new QWidget(m_feeCard);
    auto *column = new QVBoxLayout(fee);
    column->setContentsMargins({});
    column->addWidget(m_fee, 1);
    column->addWidget(m_formula);
    m_seatCard->setBody(m_seatView);
    m_scoreCard->setBody(m_scores);
    m_kpiCard->setBody(m_kpiView);
    m_feeCard->setBody(fee);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(8);
    grid->addWidget(m_seatCard, 0, 0);
    grid->addWidget(m_scoreCard, 0, 1);
    grid->addWidget(m_kpiCard, 1, 0);
    grid->addWidget(m_feeCard, 1, 1);
    grid->setColumnStretch(0, 11);
    grid->setColumnStretch(1, 10);
    grid->setRowStretch(1, 1);
    // Five rows and a header are all that this table ever has.
    m_seatView->setMinimumHeight(7 * m_seatView->verticalHeader()->defaultSectionSize());
    m_seatView->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusProxy(m_seatView);
    join();
    setTexts();
}

void OverviewTab::join()
{
    connect(m_seatView, &QTableView::activated, this, [this](const QModelIndex &index) {
        const bool isLine = index.row() < int(settlement::kSeatTypes.size());
        emit peopleRequested(isLine ? std::optional(settlement::SeatType(index.row()))
                                    : std::nullopt);
    });
    connect(m_kpiView, &QTableView::activated, this,
            [this](const QModelIndex &index) { emit kpiRequested(m_kpis->keyAt(index.row())); });
}

void OverviewTab::fill()
{
    m_scores->show(sheet());
    if (sheet() == nullptr) {
        m_seats->setRows({});
        m_kpis->setRows({});
        m_fee->show(nullptr);
        m_feeCard->setBadge({});
        return;
    }
    const settlement::Settlement &settled = sheet()->settled();
    m_seats->setRows(Tables::seats(*sheet()));
    m_kpis->setRows(Tables::kpis(*sheet()));
    m_fee->show(&settled);
    m_seatCard->setRemark(Tables::seatFormula(*sheet()).toHtmlEscaped());
    //: %1 a region
    m_kpiCard->setRemark(tr("standard values of %1")
                             .arg(SettlementText::name(sheet()->contract().region))
                             .toHtmlEscaped());
    QStringList warnings;
    for (const settlement::Warning warning : settled.warnings) {
        warnings << SettlementText::warning(warning);
    }
    m_feeCard->setBadge(warnings.isEmpty() ? QString()
                                           : tr("%n warning(s)", nullptr, int(warnings.size())));
    m_feeCard->setToolTip(warnings.join(u'\n'));
}

void OverviewTab::setTexts()
{
    m_seatCard->setTitle(tr("Settled seats"));
    m_scoreCard->setTitle(tr("Three dimensions"));
    m_kpiCard->setTitle(tr("Indicators"));
    m_feeCard->setTitle(tr("Fee waterfall (¥)"));
    m_seatView->setAccessibleName(tr("Settled seats"));
    m_kpiView->setAccessibleName(tr("Indicators"));
    m_seatView->setEmptyText(tr("Nothing can be settled yet"));
    m_kpiView->setEmptyText(tr("The terms have no indicators"));
    m_seats->setHeaders(Tables::seatHeaders());
    m_kpis->setHeaders(Tables::kpiHeaders());
    m_seatView->layOutColumns();
    m_kpiView->layOutColumns();
    m_formula->setText(tr("Payable = settled seats × unit price × assessment coefficient + "
                          "over-target bonus − deductions ± prior adjustment"));
}

} // namespace fw::ui
