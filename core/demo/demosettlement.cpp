// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demosettlement.h"

#include "core/demo/demoledger.h"
#include "core/monthclose/monthinput.h"
#include "core/settlement/kpicatalogue.h"
#include "core/settlement/settlementtexts.h"

#include <algorithm>
#include <array>

namespace fw::demo {

using namespace Qt::StringLiterals;
using monthclose::ContractHead;
using monthclose::ContractTerms;
using monthclose::LineComment;
using monthclose::MonthFile;
using settlement::CaseSignature;
using settlement::CaseStep;
using settlement::Incident;
using settlement::SeatType;
using settlement::SignerSide;

/// A region of the demo floor under contract.
struct DemoSettlement::Region
{
    QString id;    ///< of the scopes: "r2"
    QString code;  ///< of the contract: "SZ"
    double skill;  ///< how good its figures are
    int agent;     ///< yuan of an agent seat
    qint64 budget; ///< thousands of yuan a month
};

namespace {

constexpr int kMonths = 3;
constexpr int kFigureDays = 4; ///< after the month, until its figures are there

const QString kManager = u"cpm"_s;    ///< the carrier's project manager
const QString kDeputy = u"cpm2"_s;    ///< who calculates signs nothing afterwards
const QString kCommercial = u"ccm"_s; ///< the carrier's commercial manager
const QString kPartner = u"opm"_s;
const QString kGeneral = u"ga"_s; ///< of the partner

access::AuditEntry entryOf(const QString &action, const QString &object, const QString &user,
                           const QString &scope, TimePoint at)
{
    access::AuditEntry entry;
    entry.at = at;
    entry.user = user;
    entry.action = action;
    entry.object = object;
    entry.scope = scope;
    return entry;
}

settlement::Contract contractOf(const QString &id, const QString &region, int agentPrice)
{
    settlement::Contract terms;
    terms.id = id;
    terms.region = region;
    terms.ratio = Exact::ratio(16, 10);
    const std::array<int, settlement::kSeatTypes.size()> prices{5200, agentPrice, 11'800, 12'400};
    for (std::size_t type = 0; type < prices.size(); ++type) {
        terms.seats[type].price = Exact(prices[type]);
    }
    return terms;
}

std::vector<settlement::Band> usualBands()
{
    constexpr std::array<std::pair<int, int>, 8> kBands{
        {{0, 50}, {60, 70}, {70, 80}, {75, 85}, {80, 90}, {85, 95}, {90, 98}, {95, 100}}};
    std::vector<settlement::Band> bands;
    for (const auto &[lower, coefficient] : kBands) {
        bands.push_back({Exact(lower), Exact::ratio(coefficient, 100)});
    }
    return bands;
}

CaseSignature signedBy(CaseStep step, const QString &login, SignerSide side, QDate day,
                       const QByteArray &hash)
{
    return {step, login, side, demoMorning(day), step < CaseStep::Calculate ? QByteArray() : hash};
}

/// Everything that was done to a month; one that is not closed waits for the partner.
void goThrough(MonthFile &file, const std::optional<Exact> &limit, bool isClosed)
{
    const QDate after = file.month.addMonths(1);
    file.course = settlement::SettlementCase(limit);
    const auto sign = [&](CaseStep step, const QString &login, SignerSide side, int day) {
        const Outcome done =
            file.course.sign(signedBy(step, login, side, after.addDays(day), file.hash));
        Q_ASSERT(done);
        Q_UNUSED(done)
    };
    sign(CaseStep::FreezeHours, kGeneral, SignerSide::Partner, 1);
    sign(CaseStep::FreezeScores, kManager, SignerSide::Carrier, kFigureDays);
    const Outcome calculated =
        file.course.calculate(signedBy(CaseStep::Calculate, kDeputy, SignerSide::Carrier,
                                       after.addDays(kFigureDays + 1), file.hash),
                              file.result->payable);
    Q_ASSERT(calculated);
    Q_UNUSED(calculated)
    if (isClosed) {
        sign(CaseStep::Confirm, kPartner, SignerSide::Partner, 7);
        sign(CaseStep::ApproveFirst, kManager, SignerSide::Carrier, 8);
        sign(CaseStep::ApproveSecond, kCommercial, SignerSide::Carrier, 9);
        sign(CaseStep::Lock, kCommercial, SignerSide::Carrier, 9);
    }
}

/// Reckons the month by these terms, and lets everybody do what they did.
void settleMonth(MonthFile &file, const ContractTerms &terms, bool isClosed)
{
    const Outcome composed = monthclose::compose(file, terms, Exact());
    Q_ASSERT(composed);
    Q_UNUSED(composed)
    file.result = settlement::settle(file.input);
    file.hash = settlement::hashOf(file.input);
    file.engineVersion = settlement::kEngineVersion;
    goThrough(file, terms.approvalLimit, isClosed);
}

std::vector<Incident> incidentsOf(int age)
{
    std::vector<Incident> incidents;
    if (age == 0) {
        incidents.push_back({u"INC-1043"_s, u"B"_s, Incident::Kind::Fixed, Exact(2000), {}});
        incidents.push_back({u"INC-1047"_s, u"C"_s, Incident::Kind::Fixed, Exact(500), {}});
    } else if (age == 1) {
        incidents.push_back(
            {u"INC-0981"_s, u"B"_s, Incident::Kind::PercentOfBase, Exact::ratio(1, 1), {}});
    } else {
        incidents.push_back({u"INC-0917"_s, u"C"_s, Incident::Kind::Fixed, Exact(300), {}});
    }
    return incidents;
}

std::vector<LineComment> commentsOf(QDate month)
{
    const QDate after = month.addMonths(1);
    return {{u"kpi_B5"_s, kManager, SignerSide::Carrier,
             u"工单抽检表未按时送达，本月该指标按不适用处理。"_s, demoMorning(after.addDays(4))},
            {u"kpi_B5"_s, kGeneral, SignerSide::Partner, u"已联系贵方质检组，抽检表下月补送。"_s,
             demoMorning(after.addDays(5))},
            {u"deductions"_s, kPartner, SignerSide::Partner,
             u"INC-1043 为共用账号，已整改并处理当事人。"_s, demoMorning(after.addDays(5))},
            {u"fee_overtime"_s, kManager, SignerSide::Carrier,
             u"加班工时较上月增加，请附审批单。"_s, demoMorning(after.addDays(5))}};
}

} // namespace

DemoSettlement::DemoSettlement(const simulation::DemoFloor &floor,
                               const std::vector<roster::Person> &people, QDate today,
                               std::uint64_t seed)
    : m_last(QDate(today.year(), today.month(), 1).addMonths(-1))
    , m_seed(seed)
{
    // The self-operated region is settled as if it were a partner's: the reference of the others.
    for (const Region &region :
         {Region{u"r1"_s, u"GZ"_s, 0.82, 9650, 640}, Region{u"r2"_s, u"SZ"_s, 0.72, 9650, 620},
          Region{u"r3"_s, u"DG"_s, 0.58, 9480, 600}}) {
        addRegion(floor, people, region);
    }
}

void DemoSettlement::addRegion(const simulation::DemoFloor &floor,
                               const std::vector<roster::Person> &people, const Region &region)
{
    const auto &tree = floor.config.scopes;
    const auto scope = tree.find(region.id + u"-partner"_s);
    if (!scope) {
        return;
    }
    ContractHead head;
    head.scope = region.id + u"-partner"_s;
    head.id = u"%1-%2-01"_s.arg(region.code).arg(m_last.addMonths(1 - kMonths).year());
    head.partner = tree.scopes()[static_cast<std::size_t>(*scope)].name;
    head.region = tree.regionOf(*scope);
    head.name = {head.region.en + u" · "_s + head.partner.en,
                 head.region.zh + u" · "_s + head.partner.zh};
    const int year = m_last.addMonths(1 - kMonths).year();
    head.from = QDate(year, 1, 1);
    head.to = QDate(year + 1, 12, 31);
    head.services = {u"seats"_s,      u"platform"_s,   u"staff"_s,
                     u"operations"_s, u"consulting"_s, u"lines"_s};
    m_contracts.push_back(head);
    addTerms(region);
    for (int age = kMonths - 1; age >= 0; --age) {
        addMonth(people, region, m_last.addMonths(-age), age);
    }
}

void DemoSettlement::addTerms(const Region &region)
{
    const ContractHead &head = m_contracts.back();
    const QDate second = m_last.addMonths(-1);
    for (const QDate from : {head.from, second}) {
        ContractTerms terms;
        terms.id = static_cast<std::int64_t>(m_terms.size()) + 1;
        terms.contract = head.id;
        terms.from = from;
        const bool isFirst = from == head.from;
        terms.terms = contractOf(head.id, region.code, isFirst ? region.agent : region.agent + 150);
        terms.terms.parameterVersion = isFirst ? u"1"_s : u"2"_s;
        terms.bands = usualBands();
        const settlement::KpiCatalogue catalogue = settlement::usualKpis();
        for (const settlement::KpiStandard *each : catalogue.standards(region.code, from)) {
            terms.kpis.push_back(each->terms);
        }
        terms.approvalLimit = Exact(1'000'000);
        terms.budget = Exact(region.budget * 1000);
        terms.proposedBy = kCommercial;
        terms.proposedAt = demoMorning(from.addDays(-20));
        terms.approvedBy = u"cgl"_s;
        terms.approvedAt = demoMorning(from.addDays(-15));
        m_terms.push_back(terms);
    }
}

void DemoSettlement::addMonth(const std::vector<roster::Person> &all, const Region &region,
                              QDate month, int age)
{
    const ContractHead &head = m_contracts.back();
    simulation::Random random(m_seed * 7919 + static_cast<std::uint64_t>(month.toJulianDay()) +
                              static_cast<std::uint64_t>(region.code.at(0).unicode()));
    const ContractTerms *terms = nullptr;
    for (const ContractTerms &each : m_terms) {
        if (each.contract == head.id && each.from <= month) {
            terms = &each;
        }
    }
    std::vector<const roster::Person *> people;
    for (const roster::Person &person : all) {
        if (person.team.startsWith(region.id + u'-') && person.joined <= month) {
            people.push_back(&person);
        }
    }
    MonthFile file;
    file.contract = head.id;
    file.month = month;
    file.input.contract.region = region.code;
    file.input.people = demoLedger(people, month, random);
    file.input.incidents = incidentsOf(age);
    file.figures = demoFigures(terms->kpis, month, region.skill + 0.06 * age,
                               age == 0 ? u"B5"_s : QString(), random);
    file.figures.push_back(demoVolume(file.input.people, month));
    if (age == 0) {
        file.adjustments = {{month.addMonths(-1), Exact::ratio(-128'550, 100),
                             u"上月两名话务员加班工时重复登记，予以冲减"_s, kManager}};
        file.comments = commentsOf(month);
    }
    settleMonth(file, *terms, age > 0);
    m_months.push_back(std::move(file));
}

Outcome DemoSettlement::store(monthclose::SettlementStore &store, TimePoint now) const
{
    const auto scopeOf = [this](const QString &contract) {
        return std::ranges::find(m_contracts, contract, &ContractHead::id)->scope;
    };
    for (const ContractHead &each : m_contracts) {
        if (Outcome kept = store.saveContract(
                each, entryOf(u"contract.save"_s, each.id, kCommercial, each.scope, now));
            !kept) {
            return kept;
        }
    }
    std::vector<ContractTerms> kept;
    for (const ContractTerms &each : m_terms) {
        ContractTerms proposal = each;
        proposal.id = 0;
        proposal.approvedBy.clear();
        proposal.approvedAt = kNoTime;
        const QString scope = scopeOf(each.contract);
        const auto id = store.proposeTerms(
            proposal, entryOf(u"contract.propose"_s, each.contract, each.proposedBy, scope, now));
        if (!id) {
            return id.error();
        }
        if (Outcome approved = store.approveTerms(
                *id, each.approvedBy, each.approvedAt,
                entryOf(u"contract.approve"_s, each.contract, each.approvedBy, scope, now));
            !approved) {
            return approved;
        }
        kept.push_back(each);
        kept.back().id = *id;
    }
    for (MonthFile file : m_months) {
        // Under the number that the store gave to the terms: it is part of what is signed.
        settleMonth(file, kept.at(static_cast<std::size_t>(file.terms - 1)),
                    file.course.isLocked());
        file.savedBy = kDeputy;
        file.savedAt = now;
        const QString scope = scopeOf(file.contract);
        if (Outcome saved = store.saveMonth(
                file, scope, entryOf(u"settlement.save"_s, file.contract, kDeputy, scope, now));
            !saved) {
            return saved;
        }
    }
    return success();
}

} // namespace fw::demo
