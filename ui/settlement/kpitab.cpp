// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/kpitab.h"

#include "ui/settlement/groupradar.h"
#include "ui/settlement/settlementtext.h"
#include "ui/settlement/sheettables.h"
#include "ui/widgets/card.h"
#include "ui/widgets/livetableview.h"

#include <QLabel>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;
using settlement::Kpi;
using settlement::KpiRule;

namespace {

using Tables = SheetTables;

enum LeverColumn { Indicator, Earned, Lowest, Coefficient, Change, LeverColumns };

} // namespace

KpiTab::KpiTab(const SheetContext &context, QWidget *parent)
    : SheetTab(context, parent)
    , m_kpis(new SheetModel(Tables::KpiColumns, {1, 2, 3, 4, 5, 6}, this))
    , m_levers(new SheetModel(LeverColumns, {1, 2, 3, 4}, this))
    , m_kpiCard(new Card(this))
    , m_detailCard(new Card(this))
    , m_leverCard(new Card(this))
    , m_groupCard(new Card(this))
    , m_kpiView(new LiveTableView(u"sheetKpis"_s, context.theme, m_kpiCard))
    , m_leverView(new LiveTableView(u"sheetLevers"_s, context.theme, m_leverCard))
    , m_detail(new QLabel(m_detailCard))
    , m_groups(new GroupRadar(u"sheetGroups"_s, context.theme, m_groupCard))
{
    setObjectName(u"settlementKpis"_s);
    Tables::dress(*m_kpiView, *m_kpis, context.theme, Tables::BulletChart);
    Tables::dress(*m_leverView, *m_levers, context.theme);
    m_kpiView->setColumnPlan({-180, 56, 76, 80, 92, 70, 70, -110, 96},
                             {Tables::Percent, Tables::Source});
    m_leverView->setColumnPlan({-130, 72, 72, 88, 108}, {Lowest});
    m_detail->setObjectName(u"sheetKpiDetail"_s);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_detail->setContentsMargins(12, 0, 12, 2);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_kpiCard->setBody(m_kpiView);
    m_detailCard->setBody(m_detail);
    m_leverCard->setBody(m_leverView);
    m_groupCard->setBody(m_groups);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_detailCard);
    right->addWidget(m_leverCard, 1);
    right->addWidget(m_groupCard);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_kpiCard, 8);
    layout->addLayout(right, 5);
    setFocusProxy(m_kpiView);
    connect(m_kpiView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &KpiTab::fillDetail);
    connect(m_leverView, &QTableView::activated, this,
            [this](const QModelIndex &index) { showKpi(m_levers->keyAt(index.row())); });
    setTexts();
}

void KpiTab::showKpi(const QString &id)
{
    if (const int row = m_kpis->rowOf(id); row >= 0) {
        m_kpiView->selectRow(row);
    }
}

void KpiTab::fill()
{
    m_groups->show(sheet());
    m_kpis->setRows(sheet() != nullptr ? Tables::kpis(*sheet()) : std::vector<SheetRow>());
    fillLevers();
    if (m_kpis->rowCount() > 0 && !m_kpiView->currentIndex().isValid()) {
        m_kpiView->selectRow(0);
    }
    fillDetail();
}

void KpiTab::fillLevers()
{
    std::vector<SheetRow> rows;
    if (sheet() != nullptr) {
        for (const settlement::KpiLever &lever : sheet()->whatIf().levers()) {
            SheetRow row;
            row.key = lever.id;
            row.cells = {lever.id + u' ' + SettlementText::name(sheet()->kpiName(lever.id)),
                         SettlementText::number(lever.percent, 2),
                         SettlementText::number(lever.lowestScore, 2),
                         SettlementText::number(lever.coefficient, 2),
                         SettlementText::change(lever.payable)};
            if (lever.movesBand) {
                row.toneColumn = Change;
                row.tone = Tone::Good;
            }
            rows.push_back(row);
        }
        const bool isOpen = !sheet()->isCalculated();
        m_leverCard->setRemark((isOpen ? tr("if it earned all of its points")
                                       : tr("scores are frozen; for the next month"))
                                   .toHtmlEscaped());
    }
    m_levers->setRows(std::move(rows));
}

QString KpiTab::ruleOf(const Kpi &kpi) const
{
    const KpiMarks marks = marksOf(kpi);
    const auto text = [&kpi](const std::optional<Exact> &mark) {
        return mark ? Tables::value(kpi, *mark) : QString(u'–');
    };
    if (!kpi.rule) {
        return tr("Nobody knows its rule.");
    }
    switch (*kpi.rule) {
    case KpiRule::Linear:
        //: %1 percent of the points at %2, all points at %3
        return tr("Linear: %1% of the points at %2, all of them at %3.")
            .arg(SettlementText::plain(kpi.basePercent), text(marks.standard),
                 text(marks.challenge));
    case KpiRule::PassFail:
        return tr("All points from %1 on, else none.").arg(text(marks.challenge));
    case KpiRule::Deduct:
        //: points are lost for each unit above a limit
        return tr("%1% of the points are lost for each %2 above %3.")
            .arg(SettlementText::plain(kpi.deductPercent), text(kpi.unit), text(kpi.free));
    case KpiRule::Piecewise:
    case KpiRule::Step:
        break;
    }
    QStringList knots;
    for (const settlement::Knot &knot : kpi.steps) {
        knots << text(knot.value) + u" → "_s + SettlementText::plain(knot.percent) + u"%"_s;
    }
    return kpi.rule == KpiRule::Step ? tr("Steps: %1.").arg(knots.join(u", "_s))
                                     : tr("Between these values: %1.").arg(knots.join(u", "_s));
}

void KpiTab::fillDetail()
{
    const QString id = m_kpis->keyAt(m_kpiView->currentIndex().row());
    const Kpi *kpi = sheet() != nullptr ? sheet()->kpi(id) : nullptr;
    if (kpi == nullptr) {
        m_detail->clear();
        m_detailCard->setRemark({});
        return;
    }
    QStringList lines{SettlementText::group(kpi->group) + u" · "_s +
                      //: %1 points
                      tr("weight %1").arg(SettlementText::plain(kpi->weight))};
    lines << ruleOf(*kpi);
    const settlement::KpiScore *score = sheet()->score(id);
    if (score != nullptr && score->isGuarded) {
        lines << tr("Its guard has taken points away.");
    }
    lines << Tables::provenance(*sheet(), id, context().zone);
    m_detail->setText(lines.join(u'\n'));
    m_detailCard->setRemark(
        QString(id + u' ' + SettlementText::name(sheet()->kpiName(id))).toHtmlEscaped());
}

void KpiTab::setTexts()
{
    m_kpiCard->setTitle(tr("Indicators"));
    m_kpiCard->setRemark(
        tr("thick line: standard value, thin line: challenge value").toHtmlEscaped());
    m_detailCard->setTitle(tr("Source"));
    m_leverCard->setTitle(tr("What could still move the band"));
    m_groupCard->setTitle(tr("Groups"));
    m_kpiView->setAccessibleName(tr("Indicators"));
    m_leverView->setAccessibleName(tr("What could still move the band"));
    m_kpiView->setEmptyText(tr("The terms have no indicators"));
    m_leverView->setEmptyText(tr("Every indicator earns all of its points"));
    m_kpis->setHeaders(Tables::kpiHeaders());
    m_levers->setHeaders(
        {tr("Indicator"), tr("Earned %"), tr("Lowest"), tr("Coefficient"), tr("Payable ¥")});
    m_kpiView->layOutColumns();
    m_leverView->layOutColumns();
}

} // namespace fw::ui
