// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/comparetab.h"

#include "ui/settlement/settlementtext.h"
#include "ui/settlement/sheettables.h"
#include "ui/widgets/card.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/livetableview.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using monthclose::ContractHead;
using settlement::ComparedFigure;

namespace {

enum Column { Figure, Before, After, Difference, Share, Columns };

const auto kMonth = "month"_L1;
const auto kBudget = "budget"_L1;

/// Whether more is good for whoever pays.
enum class Wish { None, Less, More };

SheetRow rowOf(const QString &key, const QString &name, const ComparedFigure &figure, int decimals,
               Wish wish = Wish::None, bool isStrong = false)
{
    SheetRow row;
    row.key = key;
    row.isStrong = isStrong;
    const std::optional<Exact> difference = figure.difference();
    row.cells = {name, SettlementText::number(figure.before, decimals),
                 SettlementText::number(figure.after, decimals),
                 difference ? SettlementText::change(*difference, decimals) : QString(kNoFigure),
                 QString(kNoFigure)};
    if (difference && !figure.before->isZero()) {
        row.cells[Share] =
            SettlementText::change(*difference * Exact(100) / *figure.before, 1) + u"%"_s;
    }
    if (difference && !difference->isZero() && wish != Wish::None) {
        const bool isGood = difference->isPositive() == (wish == Wish::More);
        row.toneColumn = Difference;
        row.tone = isGood ? Tone::Good : Tone::Warning;
    }
    return row;
}

} // namespace

CompareTab::CompareTab(const SheetContext &context, QWidget *parent)
    : SheetTab(context, parent)
    , m_with(new QComboBox(this))
    , m_model(new SheetModel(Columns, {Before, After, Difference, Share}, this))
    , m_card(new Card(this))
    , m_view(new LiveTableView(u"sheetComparison"_s, context.theme, m_card))
{
    setObjectName(u"settlementComparison"_s);
    m_with->setObjectName(u"compareWith"_s);
    m_with->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    SheetTables::dress(*m_view, *m_model, context.theme);
    m_view->setColumnPlan({-220, -140, -140, -140, 110});
    m_card->addControl(m_with);
    m_card->setBody(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);
    setFocusProxy(m_view);
    connect(m_with, &QComboBox::currentIndexChanged, this, &CompareTab::fill);
    setTexts();
}

void CompareTab::compareWith(const QString &what)
{
    fillChoices();
    m_with->setCurrentIndex(std::max(0, m_with->findData(what)));
}

void CompareTab::fillChoices()
{
    const QVariant kept = m_with->currentData();
    const QSignalBlocker blocker(m_with);
    m_with->clear();
    m_with->addItem(tr("with the month before"), QString(kMonth));
    m_with->addItem(tr("with the budget"), QString(kBudget));
    const auto contracts = context().desk.contracts();
    const organisation::ScopeTree &tree = context().desk.author().organisation();
    for (const ContractHead &each : contracts ? *contracts : std::vector<ContractHead>()) {
        if (sheet() == nullptr || each.id == sheet()->contract().id) {
            continue;
        }
        const std::optional<int> scope = tree.find(each.scope);
        const bool isOwn =
            scope && tree.operationOf(*scope) == organisation::Operation::SelfOperated;
        const QString name = SettlementText::name(each.name);
        //: a contract of another region that is compared with
        m_with->addItem(isOwn ? tr("with self-operated: %1").arg(name) : tr("with %1").arg(name),
                        each.id);
    }
    m_with->setCurrentIndex(std::max(0, m_with->findData(kept)));
}

void CompareTab::fill()
{
    fillChoices();
    if (sheet() == nullptr) {
        m_model->setRows({});
        return;
    }
    const QString with = m_with->currentData().toString();
    if (with == kBudget) {
        fillBudget();
    } else if (with == kMonth) {
        fillOther(sheet()->contract().id, sheet()->file().month.addMonths(-1));
    } else {
        fillOther(with, sheet()->file().month);
    }
}

void CompareTab::fillBudget()
{
    const monthclose::ContractTerms *terms = sheet()->terms();
    const settlement::Settlement &settled = sheet()->settled();
    m_model->setHeaders(
        {tr("Figure"), tr("Budget ¥"), tr("This month ¥"), tr("Difference"), tr("Share")});
    if (terms == nullptr || !terms->budget || settled.refusal) {
        m_view->setEmptyText(tr("The terms have no budget"));
        m_model->setRows({});
        return;
    }
    m_model->setRows({rowOf(u"payable"_s, SettlementText::line(u"payable"_s),
                            {terms->budget, settled.payable}, 2, Wish::Less, true)});
}

void CompareTab::fillOther(const QString &contract, QDate month)
{
    const auto file = context().desk.month(contract, month);
    const bool isThere = file && file->revision > 0;
    const QString name = SettlementText::month(month);
    m_model->setHeaders(
        {tr("Figure"), contract == sheet()->contract().id ? name : tr("The other contract"),
         SettlementText::month(sheet()->file().month), tr("Difference"), tr("Share")});
    if (!isThere) {
        m_view->setEmptyText(file ? tr("That month was never opened")
                                  : SettlementText::refusal(file.error()));
        m_model->setRows({});
        return;
    }
    showRows(settlement::compare(context().desk.preview(*file), sheet()->settled()));
}

void CompareTab::showRows(const settlement::SettlementComparison &compared)
{
    std::vector<SheetRow> rows;
    for (const settlement::SeatType type : settlement::kSeatTypes) {
        const std::size_t place = settlement::indexOf(type);
        //: %1 a kind of seat
        rows.push_back(rowOf(u"hours%1"_s.arg(place),
                             tr("%1, hours").arg(SettlementText::seat(type)), compared.hours[place],
                             2));
    }
    for (const settlement::SeatType type : settlement::kSeatTypes) {
        const std::size_t place = settlement::indexOf(type);
        //: %1 a kind of seat
        rows.push_back(rowOf(u"seats%1"_s.arg(place),
                             tr("%1, billed").arg(SettlementText::seat(type)),
                             compared.billedSeats[place], 4));
    }
    for (const settlement::Dimension dimension : settlement::kDimensions) {
        const std::size_t place = settlement::indexOf(dimension);
        rows.push_back(rowOf(u"score%1"_s.arg(place), SettlementText::dimension(dimension),
                             compared.scores[place], 2, Wish::More));
    }
    rows.push_back(rowOf(u"lowest"_s, tr("Lowest score"), compared.lowestScore, 2, Wish::More));
    rows.push_back(rowOf(u"coefficient"_s, tr("Coefficient"), compared.coefficient, 4, Wish::More));
    for (std::size_t step = 0; step < compared.steps.size(); ++step) {
        rows.push_back(rowOf(u"step%1"_s.arg(step),
                             SettlementText::step(settlement::PaymentStep(step)) + u" ¥"_s,
                             compared.steps[step], 2));
    }
    rows.push_back(rowOf(u"payable"_s, SettlementText::line(u"payable"_s) + u" ¥"_s,
                         compared.payable, 2, Wish::None, true));
    rows.push_back(rowOf(u"carry"_s, tr("Carried on ¥"), compared.carryOut, 2));
    m_model->setRows(std::move(rows));
}

void CompareTab::setTexts()
{
    m_card->setTitle(tr("Comparison"));
    m_card->setRemark(
        tr("the differences of the steps add up to that of the payable").toHtmlEscaped());
    m_with->setAccessibleName(tr("Compare with"));
    m_view->setAccessibleName(tr("Comparison"));
    m_model->setHeaders({tr("Figure"), QString(), QString(), tr("Difference"), tr("Share")});
    m_view->layOutColumns();
}

} // namespace fw::ui
