// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/agreementtab.h"

#include "core/organisation/servicecatalogue.h"
#include "ui/settlement/annexdialogs.h"
#include "ui/settlement/settlementtext.h"
#include "ui/settlement/sheettables.h"
#include "ui/widgets/card.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/livetableview.h"
#include "ui/widgets/visibletext.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using monthclose::Commitment;
using organisation::Duty;
using organisation::ServiceGroup;
using organisation::ServiceItem;

namespace {

enum ServiceColumn { Service, Group, Included, ServiceColumns };

enum DutyColumn { DutyName, Kind, DutySide, DutyColumns };

enum CommitmentColumn { Indicator, Promised, Since, Actual, State, CommitmentColumns };

enum BreachColumn { Month, BreachKpi, Committed, Delivered, By, BreachSince, BreachColumns };

QString sideText(organisation::Side side)
{
    return SettlementText::side(side == organisation::Side::Carrier
                                    ? settlement::SignerSide::Carrier
                                    : settlement::SignerSide::Partner);
}

QString groupText(ServiceGroup group)
{
    switch (group) {
    case ServiceGroup::Menu:
        return AgreementTab::tr("Menu");
    case ServiceGroup::Linked:
        return AgreementTab::tr("Linked");
    case ServiceGroup::Reserved:
        break;
    }
    return AgreementTab::tr("Not to be outsourced");
}

} // namespace

AgreementTab::AgreementTab(const SheetContext &context, QWidget *parent)
    : SheetTab(context, parent)
    , m_services(new SheetModel(ServiceColumns, {}, this))
    , m_duties(new SheetModel(DutyColumns, {}, this))
    , m_commitments(new SheetModel(CommitmentColumns, {Promised, Actual}, this))
    , m_breaches(new SheetModel(BreachColumns, {Committed, Delivered, By}, this))
    , m_serviceCard(new Card(this))
    , m_dutyCard(new Card(this))
    , m_commitmentCard(new Card(this))
    , m_breachCard(new Card(this))
    , m_serviceView(new LiveTableView(u"agreedServices"_s, context.theme, m_serviceCard))
    , m_dutyView(new LiveTableView(u"agreedDuties"_s, context.theme, m_dutyCard))
    , m_commitmentView(new LiveTableView(u"agreedCommitments"_s, context.theme, m_commitmentCard))
    , m_breachView(new LiveTableView(u"agreedBreaches"_s, context.theme, m_breachCard))
    , m_change(new QPushButton(m_commitmentCard))
    , m_turn(new QPushButton(m_dutyCard))
{
    setObjectName(u"settlementAgreement"_s);
    build();
    connect(m_change, &QPushButton::clicked, this, &AgreementTab::changeCommitments);
    connect(m_turn, &QPushButton::clicked, this, &AgreementTab::turnDuty);
    setTexts();
}

void AgreementTab::build()
{
    SheetTables::dress(*m_serviceView, *m_services, context().theme);
    SheetTables::dress(*m_dutyView, *m_duties, context().theme);
    SheetTables::dress(*m_commitmentView, *m_commitments, context().theme);
    SheetTables::dress(*m_breachView, *m_breaches, context().theme);
    m_serviceView->setColumnPlan({-170, 140, 110});
    m_dutyView->setColumnPlan({-200, 90, 90});
    m_commitmentView->setColumnPlan({-170, 90, 126, 90, 110});
    m_breachView->setColumnPlan({126, -140, 84, 84, 76, 126}, {Committed});
    m_change->setObjectName(u"commitmentsChange"_s);
    m_turn->setObjectName(u"dutyTurn"_s);
    m_commitmentCard->addControl(m_change);
    m_dutyCard->addControl(m_turn);
    m_serviceCard->setBody(m_serviceView);
    m_dutyCard->setBody(m_dutyView);
    m_commitmentCard->setBody(m_commitmentView);
    m_breachCard->setBody(m_breachView);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_serviceCard, 1);
    left->addWidget(m_dutyCard, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(m_commitmentCard, 1);
    right->addWidget(m_breachCard, 1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addLayout(left, 5);
    layout->addLayout(right, 7);
    setFocusProxy(m_commitmentView);
}

void AgreementTab::fill()
{
    m_annex = {};
    if (sheet() != nullptr && context().contracts != nullptr) {
        auto annex = context().contracts->annex(sheet()->contract().id);
        if (!annex) {
            emit failed(SettlementText::refusal(annex.error()));
        } else {
            m_annex = std::move(*annex);
        }
    }
    const bool mayEdit =
        !m_annex.contract.isEmpty() && context().contracts->mayEditAnnex(m_annex.contract);
    m_change->setEnabled(mayEdit);
    m_turn->setEnabled(mayEdit);
    fillServices();
    fillDuties();
    fillCommitments();
    fillBreaches();
}

void AgreementTab::fillServices()
{
    std::vector<SheetRow> rows;
    if (sheet() != nullptr) {
        for (const ServiceItem &item : organisation::usualServices()) {
            const bool isIncluded = sheet()->contract().services.contains(item.id);
            SheetRow row;
            row.key = item.id;
            row.cells = {SettlementText::name(item.name), groupText(item.group),
                         isIncluded ? tr("included") : QString(kNoFigure)};
            row.toneColumn = item.isOutsourceable() ? int(Included) : int(Group);
            row.tone = !item.isOutsourceable() ? Tone::Warning
                       : isIncluded            ? Tone::Good
                                               : Tone::Neutral;
            rows.push_back(row);
        }
    }
    m_services->setRows(std::move(rows));
}

void AgreementTab::fillDuties()
{
    std::vector<SheetRow> rows;
    for (const Duty &duty : m_annex.duties) {
        SheetRow row;
        row.key = duty.id;
        row.cells = {SettlementText::name(duty.name), duty.isCost ? tr("pays") : tr("does"),
                     sideText(duty.side)};
        rows.push_back(row);
    }
    m_duties->setRows(std::move(rows));
}

void AgreementTab::fillCommitments()
{
    std::vector<SheetRow> rows;
    for (const Commitment &each : m_annex.commitments) {
        const settlement::Kpi *kpi = sheet()->kpi(each.kpi);
        const QDate month = sheet()->file().month;
        const bool holds = commitmentOf(m_annex.commitments, each.kpi, month) == &each;
        const auto actual = kpiValueOf(sheet()->file(), each.kpi);
        const bool isBroken = actual && shortfallOf(each, *actual);
        const auto text = [kpi](const Exact &value) {
            return kpi != nullptr ? SheetTables::value(*kpi, value) : SettlementText::plain(value);
        };
        SheetRow row;
        row.key = each.kpi + each.from.toString(Qt::ISODate);
        row.cells = {each.kpi + u' ' + SettlementText::name(sheet()->kpiName(each.kpi)),
                     (each.isUpward ? u"≥ "_s : u"≤ "_s) + text(each.value),
                     SettlementText::month(each.from),
                     holds && actual ? text(*actual) : QString(kNoFigure),
                     !holds     ? tr("not in this month")
                     : !actual  ? tr("missing")
                     : isBroken ? tr("broken")
                                : tr("kept")};
        row.toneColumn = State;
        row.tone = !holds     ? Tone::Neutral
                   : !actual  ? Tone::Warning
                   : isBroken ? Tone::Critical
                              : Tone::Good;
        rows.push_back(row);
    }
    m_commitments->setRows(std::move(rows));
}

void AgreementTab::showEvent(QShowEvent *event)
{
    SheetTab::showEvent(event);
    if (m_isStale) {
        fillBreaches();
    }
}

void AgreementTab::fillBreaches()
{
    m_isStale = !isVisible();
    if (m_isStale) {
        return;
    }
    std::vector<SheetRow> rows;
    if (!m_annex.contract.isEmpty()) {
        const auto breaches = context().contracts->breaches(m_annex.contract);
        if (!breaches) {
            m_breaches->setRows({});
            return;
        }
        for (const monthclose::CommitmentBreach &each : *breaches) {
            const settlement::Kpi *kpi = sheet()->kpi(each.kpi);
            const auto text = [kpi](const Exact &value) {
                return kpi != nullptr ? SheetTables::value(*kpi, value)
                                      : SettlementText::plain(value);
            };
            SheetRow row;
            row.key = each.kpi + each.month.toString(Qt::ISODate);
            row.cells = {SettlementText::month(each.month),
                         each.kpi + u' ' + SettlementText::name(sheet()->kpiName(each.kpi)),
                         text(each.committed),
                         text(each.actual),
                         text(each.by),
                         SettlementText::month(each.since)};
            row.toneColumn = By;
            row.tone = Tone::Critical;
            rows.push_back(row);
        }
    }
    m_breachCard->setBadge(rows.empty() ? QString() : QString::number(rows.size()));
    m_breaches->setRows(std::move(rows));
}

void AgreementTab::changeCommitments()
{
    if (sheet() != nullptr && context().contracts != nullptr) {
        auto *dialog = new CommitmentsDialog(*context().contracts, *sheet(), m_annex, window());
        connect(dialog, &CommitmentsDialog::saved, this, &AgreementTab::told);
        dialog->open();
    }
}

void AgreementTab::turnDuty()
{
    const QString id = m_duties->keyAt(m_dutyView->currentIndex().row());
    monthclose::ContractAnnex annex = m_annex;
    const auto duty = std::ranges::find(annex.duties, id, &Duty::id);
    if (duty == annex.duties.end()) {
        emit failed(tr("Choose a line first."));
        return;
    }
    duty->side = duty->side == organisation::Side::Carrier ? organisation::Side::Partner
                                                           : organisation::Side::Carrier;
    //: %1 a duty, %2 one of the sides
    const QString sentence =
        tr("%1: %2 from now on.").arg(SettlementText::name(duty->name), sideText(duty->side));
    tell(context().contracts->saveAnnex(annex), sentence);
}

void AgreementTab::setTexts()
{
    m_serviceCard->setTitle(tr("Service catalogue (9+4)"));
    m_dutyCard->setTitle(tr("Who does and pays what"));
    m_commitmentCard->setTitle(tr("Commitments"));
    m_breachCard->setTitle(tr("Breaches"));
    m_breachCard->setRemark(tr("over all months of the contract").toHtmlEscaped());
    m_serviceView->setAccessibleName(tr("Service catalogue (9+4)"));
    m_dutyView->setAccessibleName(tr("Who does and pays what"));
    m_commitmentView->setAccessibleName(tr("Commitments"));
    m_breachView->setAccessibleName(tr("Breaches"));
    m_commitmentView->setEmptyText(tr("Nothing is promised yet"));
    m_breachView->setEmptyText(tr("Every promise was kept"));
    m_services->setHeaders({tr("Service"), tr("Group"), tr("Contract")});
    m_duties->setHeaders({tr("What"), tr("Kind"), tr("Side")});
    m_commitments->setHeaders(
        {tr("Indicator"), tr("Promised"), tr("From"), tr("This month"), tr("State")});
    m_breaches->setHeaders(
        {tr("Month"), tr("Indicator"), tr("Promised"), tr("Delivered"), tr("By"), tr("Since")});
    m_change->setText(tr("Change…"));
    m_turn->setText(tr("To the other side"));
    for (LiveTableView *view : {m_serviceView, m_dutyView, m_commitmentView, m_breachView}) {
        view->layOutColumns();
    }
}

} // namespace fw::ui
