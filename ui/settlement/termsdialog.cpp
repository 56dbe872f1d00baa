// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/termsdialog.h"

#include "core/base/csvreader.h"
#include "core/settlement/contracttext.h"
#include "core/settlement/kpicatalogue.h"
#include "core/settlement/kpitext.h"
#include "ui/settlement/settlementtext.h"
#include "ui/settlement/termstext.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTabWidget>
#include <QTableWidget>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using monthclose::ContractTerms;

namespace {

constexpr int kMonthsAhead = 12;
constexpr int kSpareBands = 3;

QTableWidgetItem *fixed(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

QString textAt(const QTableWidget &table, int row, int column)
{
    const QTableWidgetItem *item = table.item(row, column);
    return item != nullptr ? item->text().trimmed() : QString();
}

QTableWidget *tableOf(const QString &name, int columns, QWidget *parent)
{
    auto *table = new QTableWidget(0, columns, parent);
    table->setObjectName(name);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setTabKeyNavigation(false);
    return table;
}

/// The columns of kpis.csv behind those of the dialog.
qsizetype fileColumn(int column)
{
    static constexpr std::array kNames{"kpi_id"_L1, "weight"_L1, "base"_L1, "full"_L1, "steps"_L1};
    return settlement::kpiColumns().indexOf(kNames[std::size_t(column)]);
}

/// A yuan amount that may be left empty; false when it is something else.
bool takeAmount(const QString &text, std::optional<Exact> &amount)
{
    amount = Exact::parse(text);
    return text.isEmpty() || (amount && !amount->isNegative());
}

} // namespace

TermsDialog::TermsDialog(monthclose::SettlementDesk &desk, ContractTerms base, QDate firstMonth,
                         QWidget *parent)
    : StepDialog(u"termsDialog"_s, tr("Propose terms"), tr("Propose"), parent)
    , m_desk(desk)
    , m_base(std::move(base))
    , m_from(new QComboBox(this))
    , m_parameters(tableOf(u"termsParameters"_s, 2, this))
    , m_bands(tableOf(u"termsBands"_s, 2, this))
    , m_kpis(tableOf(u"termsKpis"_s, KpiColumns, this))
{
    auto *tabs = new QTabWidget(this);
    tabs->setObjectName(u"termsTabs"_s);
    tabs->addTab(m_parameters, tr("Parameters"));
    tabs->addTab(m_bands, tr("Score bands"));
    tabs->addTab(m_kpis, tr("Indicators"));
    tabs->setMinimumSize(680, 380);
    addWide(*tabs);
    setMinimumWidth(760);
    for (int month = 0; month < kMonthsAhead; ++month) {
        const QDate from = firstMonth.addMonths(month);
        m_from->addItem(SettlementText::month(from), from);
    }
    m_from->setObjectName(u"termsFrom"_s);
    addField(tr("Hold from"), *m_from);
    m_parameters->setAccessibleName(tr("Parameters"));
    m_bands->setAccessibleName(tr("Score bands"));
    m_kpis->setAccessibleName(tr("Indicators"));
    fillParameters();
    fillBands();
    fillKpis();
    setSubmit([this] { return submitted(); });
}

void TermsDialog::fillParameters()
{
    m_parameters->setHorizontalHeaderLabels({tr("Parameter"), tr("Value")});
    const auto add = [this](const QString &key, const QString &value) {
        const int row = m_parameters->rowCount();
        m_parameters->insertRow(row);
        QTableWidgetItem *name = fixed(TermsText::parameter(key));
        name->setData(Qt::UserRole, key);
        m_parameters->setItem(row, 0, name);
        m_parameters->setItem(row, 1, new QTableWidgetItem(value));
    };
    for (const QStringList &row : settlement::rowsOf(m_base.terms)) {
        if (TermsText::isTerm(row.at(0))) {
            add(row.at(0), row.at(1));
        }
    }
    add(u"limit"_s, m_base.approvalLimit ? m_base.approvalLimit->text() : QString());
    add(u"budget"_s, m_base.budget ? m_base.budget->text() : QString());
    m_parameters->setColumnWidth(1, 200);
}

void TermsDialog::fillBands()
{
    m_bands->setHorizontalHeaderLabels({tr("From score"), tr("Coefficient")});
    m_bands->setRowCount(int(m_base.bands.size()) + kSpareBands);
    int row = 0;
    for (const settlement::Band &band : m_base.bands) {
        m_bands->setItem(row, 0, new QTableWidgetItem(band.lower.text()));
        m_bands->setItem(row, 1, new QTableWidgetItem(band.coefficient.text()));
        ++row;
    }
    m_bands->setColumnWidth(1, 200);
}

void TermsDialog::fillKpis()
{
    m_kpis->setHorizontalHeaderLabels({tr("Indicator"), tr("Weight"), tr("Standard"),
                                       tr("Challenge"), tr("Steps (value:percent;…)")});
    const settlement::KpiCatalogue catalogue = settlement::usualKpis();
    m_kpis->setRowCount(int(m_base.kpis.size()));
    int row = 0;
    for (const settlement::Kpi &kpi : m_base.kpis) {
        const settlement::KpiStandard *known =
            catalogue.standard(kpi.id, m_base.terms.region, m_base.from);
        m_kpis->setItem(
            row, Id,
            fixed(known != nullptr ? kpi.id + u' ' + SettlementText::name(known->name) : kpi.id));
        const QStringList cells = settlement::rowOf(kpi);
        for (int column = Weight; column < KpiColumns; ++column) {
            m_kpis->setItem(row, column, new QTableWidgetItem(cells.value(fileColumn(column))));
        }
        ++row;
    }
    m_kpis->setColumnWidth(Steps, 190);
}

QString TermsDialog::takeParameters(ContractTerms &terms) const
{
    QList<QStringList> rows = settlement::rowsOf(m_base.terms);
    // Terms have no month of their own; the reader wants one.
    const QStringList month{u"month"_s, terms.from.toString(u"yyyy-MM"_s)};
    std::ranges::replace_if(
        rows, [](const QStringList &each) { return each.at(0) == "month"_L1; }, month);
    for (int row = 0; row < m_parameters->rowCount(); ++row) {
        const QString key = m_parameters->item(row, 0)->data(Qt::UserRole).toString();
        const QString name = m_parameters->item(row, 0)->text();
        const QString value = textAt(*m_parameters, row, 1);
        //: %1 the name of a field
        const QString refusal = tr("%1: this can't be as it is.").arg(name);
        if (key == "limit"_L1 || key == "budget"_L1) {
            if (!takeAmount(value, key == "limit"_L1 ? terms.approvalLimit : terms.budget)) {
                return refusal;
            }
            continue;
        }
        const auto known = std::ranges::find_if(
            rows, [&key](const QStringList &each) { return each.at(0) == key; });
        known->replace(1, value);
        // By itself, so that the field can be named.
        const auto alone = settlement::contractOf(
            CsvTable(u"terms"_s, {u"key"_s, u"value"_s}, {{1, month}, {2, {key, value}}}));
        if (!alone && !value.isEmpty()) {
            return refusal;
        }
    }
    std::vector<CsvTable::Row> lines;
    for (const QStringList &row : std::as_const(rows)) {
        lines.push_back({int(lines.size()) + 1, row});
    }
    const auto contract =
        settlement::contractOf(CsvTable(u"terms"_s, {u"key"_s, u"value"_s}, std::move(lines)));
    if (!contract) {
        return SettlementText::refusal(contract.error());
    }
    terms.terms = *contract;
    terms.terms.month = m_base.terms.month;
    if (!terms.terms.ratioMode || !terms.terms.rounding || !terms.terms.overtimeBasis ||
        !terms.terms.proration || !terms.terms.negativePolicy) {
        return tr("Ratio, rounding, overtime or what is done below zero: use one of the words in "
                  "brackets.");
    }
    return {};
}

QString TermsDialog::takeBands(ContractTerms &terms) const
{
    terms.bands.clear();
    bool beginsAtZero = false;
    for (int row = 0; row < m_bands->rowCount(); ++row) {
        const QString lowerText = textAt(*m_bands, row, 0);
        const QString coefficientText = textAt(*m_bands, row, 1);
        if (lowerText.isEmpty() && coefficientText.isEmpty()) {
            continue;
        }
        const std::optional<Exact> lower = Exact::parse(lowerText);
        const std::optional<Exact> coefficient = Exact::parse(coefficientText);
        if (!lower || !coefficient || lower->isNegative() || coefficient->isNegative()) {
            //: %1 the number of a line
            return tr("Score bands, line %1: write a score and a coefficient, such as 95 and 1.00.")
                .arg(row + 1);
        }
        if (std::ranges::find(terms.bands, *lower, &settlement::Band::lower) != terms.bands.end()) {
            return tr("Score bands, line %1: this score is there twice.").arg(row + 1);
        }
        beginsAtZero = beginsAtZero || lower->isZero();
        terms.bands.push_back({*lower, *coefficient});
    }
    std::ranges::sort(terms.bands, {}, &settlement::Band::lower);
    return beginsAtZero ? QString() : tr("Score bands: one of them has to begin at 0.");
}

QString TermsDialog::takeKpis(ContractTerms &terms) const
{
    for (int row = 0; row < m_kpis->rowCount(); ++row) {
        settlement::Kpi &kpi = terms.kpis.at(std::size_t(row));
        QStringList cells = settlement::rowOf(kpi);
        for (int column = Weight; column < KpiColumns; ++column) {
            cells[fileColumn(column)] = textAt(*m_kpis, row, column);
        }
        const auto read =
            settlement::kpisOf(CsvTable(u"kpis"_s, settlement::kpiColumns(), {{row + 1, cells}}));
        if (!read || read->front().weight.isNegative() ||
            std::holds_alternative<settlement::Refusal>(
                settlement::scoreOf(read->front(), Rounding::HalfUp))) {
            //: %1 an indicator
            return tr("%1: weight, values or steps can't be as they are.").arg(kpi.id);
        }
        kpi = read->front();
    }
    return {};
}

QString TermsDialog::submitted()
{
    ContractTerms terms = m_base;
    terms.id = 0;
    terms.from = m_from->currentData().toDate();
    terms.approvedBy.clear();
    terms.approvedAt = kNoTime;
    for (const QString &refusal : {takeParameters(terms), takeBands(terms), takeKpis(terms)}) {
        if (!refusal.isEmpty()) {
            return refusal;
        }
    }
    const bool isFirst = m_base.id == 0;
    if (!isFirst && TermsText::differences(m_base, terms).empty()) {
        return tr("Nothing is changed yet.");
    }
    if (const Outcome kept = m_desk.proposeTerms(terms); !kept) {
        return SettlementText::refusal(kept.error());
    }
    emit proposed(tr("Proposed; a second person has to approve it."));
    return {};
}

} // namespace fw::ui
