// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monthclose/settlementdesk.h"

#include "core/monthclose/monthinput.h"

#include <algorithm>

namespace fw::monthclose {

using namespace Qt::StringLiterals;
using access::ProtectedObject;
using access::Right;
using access::Step;
using settlement::CaseStep;

namespace {

Error invalid(const QString &what)
{
    return {ErrorCode::InvalidArgument, what};
}

constexpr CaseStep kSteps[] = {
    CaseStep::FreezeHours,  CaseStep::FreezeScores,  CaseStep::Calculate,         CaseStep::Confirm,
    CaseStep::ApproveFirst, CaseStep::ApproveSecond, CaseStep::ApproveAboveLimit, CaseStep::Lock};

} // namespace

SettlementDesk::SettlementDesk(const guard::DeskSession &session, const live::FloorStore &floor,
                               const MonthFacts &facts, SettlementStore &store, const Clock &clock,
                               guard::DeskName name, QObject *parent)
    : QObject(parent)
    , m_facts(facts)
    , m_store(&store)
    , m_author(session, floor, clock, std::move(name))
{
    connect(&session, &guard::DeskSession::changed, this, &SettlementDesk::changed);
    connect(&floor, &live::FloorStore::begunAnew, this, &SettlementDesk::changed);
}

Outcome SettlementDesk::useStore(SettlementStore &store)
{
    m_store = &store;
    emit changed();
    return success();
}

// Who may.

Outcome SettlementDesk::allow(ProtectedObject object, Right right, const QString &scope,
                              Step step) const
{
    access::Circumstances how;
    how.step = step;
    how.purpose = access::Purpose::Settlement;
    return m_author.allow(object, right, scope, how);
}

/// Whoever sees the contract or its settlements.
Outcome SettlementDesk::allowAny(const QString &scope) const
{
    const Outcome settlements = allow(ProtectedObject::Settlement, Right::Read, scope);
    return settlements ? settlements : allow(ProtectedObject::Contracts, Right::Read, scope);
}

/// Who has a say in the course of a month: signs, or sends it back.
Outcome SettlementDesk::allowSigning(const QString &scope) const
{
    for (const Step step : {Step::First, Step::Second, Step::Last, Step::AboveLimit}) {
        if (allow(ProtectedObject::Settlement, Right::Approve, scope, step)) {
            return success();
        }
    }
    return allow(ProtectedObject::Settlement, Right::Write, scope);
}

Outcome SettlementDesk::allowStep(const MonthFile &month, const QString &scope, CaseStep step) const
{
    if (Outcome seen = allow(ProtectedObject::Settlement, Right::Read, scope); !seen) {
        return seen;
    }
    const auto approve = [&](Step which) {
        return allow(ProtectedObject::Settlement, Right::Approve, scope, which);
    };
    switch (step) {
    case CaseStep::FreezeHours: {
        const Outcome executed = allow(ProtectedObject::HoursFreeze, Right::Execute, scope);
        return executed ? executed : allow(ProtectedObject::HoursFreeze, Right::Approve, scope);
    }
    case CaseStep::FreezeScores: {
        const QString own = m_author.hasAccounts() ? m_author.userName() : QString();
        const bool isOwn =
            !own.isEmpty() && std::ranges::any_of(month.figures, [&own](const MonthFigure &each) {
                return each.by.compare(own, Qt::CaseInsensitive) == 0;
            });
        const Outcome allowed = allow(ProtectedObject::KpiActuals, Right::Approve, scope);
        return allowed && isOwn ? Outcome(Error{ErrorCode::NotPermitted, u"own"_s}) : allowed;
    }
    case CaseStep::Calculate: {
        const Outcome written = allow(ProtectedObject::Settlement, Right::Write, scope);
        return written || !approve(Step::AboveLimit) ? written : success();
    }
    case CaseStep::Confirm:
        return approve(Step::Last);
    case CaseStep::ApproveFirst:
        return approve(Step::First);
    case CaseStep::ApproveSecond:
        return approve(Step::Second);
    case CaseStep::ApproveAboveLimit:
        return approve(Step::AboveLimit);
    case CaseStep::Lock:
        break;
    }
    // Whoever of the carrier approves.
    const Outcome first = approve(Step::First);
    return first || !(approve(Step::Second) || approve(Step::AboveLimit)) ? first : success();
}

bool SettlementDesk::mayTake(const MonthFile &month, CaseStep step) const
{
    const bool isAgain = step == CaseStep::Calculate && month.course.state() == step;
    if (month.course.next() != step && !isAgain) {
        return false;
    }
    const QString own = m_author.userName();
    const std::vector<settlement::CaseSignature> &signatures = month.course.signatures();
    // As the case says: who calculated signs nothing after it, and nobody signs twice.
    const bool isOpinion = step > CaseStep::Calculate && step < CaseStep::Lock;
    const bool hasSigned = std::ranges::any_of(signatures, [&own](const auto &each) {
        return each.step >= CaseStep::Calculate &&
               each.login.compare(own, Qt::CaseInsensitive) == 0;
    });
    return !(isOpinion && hasSigned) && allowStep(month, scopeOf(month.contract), step);
}

bool SettlementDesk::mayChange(const MonthFile &month) const
{
    const QString scope = scopeOf(month.contract);
    return !month.hasTaken(CaseStep::Calculate) &&
           allow(ProtectedObject::Settlement, Right::Read, scope) &&
           (allow(ProtectedObject::Settlement, Right::Write, scope) ||
            allow(ProtectedObject::KpiActuals, Right::Approve, scope) ||
            allow(ProtectedObject::HoursFreeze, Right::Approve, scope) ||
            allow(ProtectedObject::HoursFreeze, Right::Execute, scope));
}

bool SettlementDesk::maySendBack(const MonthFile &month) const
{
    return month.course.state() && !month.course.isLocked() &&
           allowSigning(scopeOf(month.contract));
}

bool SettlementDesk::mayEditTerms(const QString &contract) const
{
    return bool(allow(ProtectedObject::Contracts, Right::Write,
                      contract.isEmpty() ? m_author.ownScope() : scopeOf(contract)));
}

bool SettlementDesk::mayApproveTerms(const ContractTerms &terms) const
{
    access::Circumstances how;
    how.enteredBy = terms.proposedBy;
    const bool isOwn = terms.proposedBy.compare(m_author.userName(), Qt::CaseInsensitive) == 0;
    return terms.id > 0 && !terms.isApproved() && !isOwn &&
           m_author.allow(ProtectedObject::Contracts, Right::Approve, scopeOf(terms.contract), how);
}

// Contracts.

Result<ContractHead> SettlementDesk::head(const QString &contract) const
{
    const Result<std::vector<ContractHead>> all = m_store->contracts();
    if (!all) {
        return all.error();
    }
    const auto found = std::ranges::find(*all, contract, &ContractHead::id);
    return found != all->end() ? Result<ContractHead>(*found)
                               : Result<ContractHead>(Error{ErrorCode::NotFound, u"contract"_s});
}

/// One that lies nowhere for a contract that is not known: nobody may anything with it.
QString SettlementDesk::scopeOf(const QString &contract) const
{
    const Result<ContractHead> found = head(contract);
    return found ? found->scope : u"?"_s;
}

Result<std::vector<ContractHead>> SettlementDesk::contracts() const
{
    Result<std::vector<ContractHead>> all = m_store->contracts();
    if (all) {
        std::erase_if(*all, [this](const ContractHead &each) { return !allowAny(each.scope); });
    }
    return all;
}

Result<std::vector<ContractTerms>> SettlementDesk::terms(const QString &contract) const
{
    const Result<ContractHead> found = head(contract);
    if (!found) {
        return found.error();
    }
    if (Outcome allowed = allow(ProtectedObject::Contracts, Right::Read, found->scope); !allowed) {
        return allowed.error();
    }
    Result<std::vector<ContractTerms>> all = m_store->terms();
    if (all) {
        std::erase_if(*all, [&contract](const auto &each) { return each.contract != contract; });
        std::ranges::reverse(*all);
    }
    return all;
}

Outcome SettlementDesk::saveContract(const ContractHead &contract)
{
    if (Outcome allowed = allow(ProtectedObject::Contracts, Right::Write, contract.scope);
        !allowed) {
        return allowed;
    }
    if (Outcome checked = check(contract); !checked) {
        return checked;
    }
    if (contract.scope.isEmpty() || !m_author.organisation().find(contract.scope)) {
        return invalid(u"scope"_s);
    }
    const Result<ContractHead> before = head(contract.id);
    if (!before && before.error().code != ErrorCode::NotFound) {
        return before.error();
    }
    if (before) { // nobody takes it out of somebody else's part
        if (Outcome allowed = allow(ProtectedObject::Contracts, Right::Write, before->scope);
            !allowed) {
            return allowed;
        }
    }
    access::AuditEntry entry = m_author.entry(u"contract.save"_s, contract.id, contract.scope);
    entry.detail = contract.from.toString(Qt::ISODate) + u'/' + contract.to.toString(Qt::ISODate);
    return after(m_store->saveContract(contract, entry));
}

Outcome SettlementDesk::proposeTerms(const ContractTerms &terms)
{
    const Result<ContractHead> contract = head(terms.contract);
    if (!contract) {
        return contract.error();
    }
    if (Outcome allowed = allow(ProtectedObject::Contracts, Right::Write, contract->scope);
        !allowed) {
        return allowed;
    }
    if (Outcome checked = check(terms, *contract); !checked) {
        return checked;
    }
    const Result<std::vector<ContractTerms>> all = m_store->terms();
    if (!all) {
        return all.error();
    }
    const bool isTaken = std::ranges::any_of(*all, [&terms](const ContractTerms &each) {
        return each.contract == terms.contract && each.from == terms.from && each.isApproved();
    });
    if (isTaken) {
        return Error{ErrorCode::Conflict, u"from"_s};
    }
    access::AuditEntry entry =
        m_author.entry(u"contract.propose"_s, terms.contract, contract->scope);
    entry.detail = terms.from.toString(u"yyyy-MM"_s);
    ContractTerms made = terms;
    made.id = 0;
    made.proposedBy = m_author.userName();
    made.proposedAt = m_author.now();
    made.approvedBy.clear();
    made.approvedAt = kNoTime;
    const Result<std::int64_t> id = m_store->proposeTerms(made, entry);
    return after(id ? success() : Outcome(id.error()));
}

Outcome SettlementDesk::approveTerms(const ContractTerms &terms)
{
    const Result<std::vector<ContractTerms>> all = m_store->terms();
    if (!all) {
        return all.error();
    }
    const auto found = std::ranges::find(*all, terms.id, &ContractTerms::id);
    if (found == all->end()) {
        return Error{ErrorCode::NotFound, u"terms"_s};
    }
    const QString scope = scopeOf(found->contract);
    access::Circumstances how;
    how.enteredBy = found->proposedBy;
    if (Outcome allowed = m_author.allow(ProtectedObject::Contracts, Right::Approve, scope, how);
        !allowed) {
        return allowed;
    }
    if (found->isApproved()) {
        return Error{ErrorCode::Conflict, u"approved"_s};
    }
    // Prices are agreed on by two persons, also where nobody asks the matrix.
    if (found->proposedBy.compare(m_author.userName(), Qt::CaseInsensitive) == 0) {
        return Error{ErrorCode::NotPermitted, u"own"_s};
    }
    const auto sameMonth = [&found](const ContractTerms &each) {
        return each.contract == found->contract && each.from == found->from && each.isApproved();
    };
    if (std::ranges::any_of(*all, sameMonth)) {
        return Error{ErrorCode::Conflict, u"from"_s};
    }
    access::AuditEntry entry = m_author.entry(u"contract.approve"_s, found->contract, scope);
    entry.detail = found->from.toString(u"yyyy-MM"_s);
    return after(m_store->approveTerms(found->id, m_author.userName(), m_author.now(), entry));
}

// Months.

Result<std::vector<QDate>> SettlementDesk::months(const QString &contract) const
{
    const Result<ContractHead> found = head(contract);
    if (!found) {
        return found.error();
    }
    if (Outcome allowed = allow(ProtectedObject::Settlement, Right::Read, found->scope); !allowed) {
        return allowed.error();
    }
    return m_store->months(contract);
}

Result<MonthFile> SettlementDesk::month(const QString &contract, QDate month) const
{
    const Result<ContractHead> found = head(contract);
    if (!found) {
        return found.error();
    }
    if (Outcome allowed = allow(ProtectedObject::Settlement, Right::Read, found->scope); !allowed) {
        return allowed.error();
    }
    return kept(*found, {month.year(), month.month(), 1});
}

settlement::Settlement SettlementDesk::preview(const MonthFile &month) const
{
    return month.result ? *month.result : settlement::settle(month.input);
}

std::vector<CloseItem> SettlementDesk::closeList(const MonthFile &month) const
{
    const auto &limit = month.course.limit();
    const Exact payable = month.course.payable();
    std::vector<CloseItem> items;
    for (const CaseStep step : kSteps) {
        if (step == CaseStep::ApproveAboveLimit && !(limit && payable > *limit)) {
            continue;
        }
        CloseItem item;
        item.step = step;
        const auto &signatures = month.course.signatures();
        const auto signature =
            std::ranges::find(signatures, step, &settlement::CaseSignature::step);
        if (signature != signatures.end()) {
            item.state = CloseItem::State::Done;
            item.by = signature->login;
            item.at = signature->at;
        }
        if (step == CaseStep::FreezeHours && item.state != CloseItem::State::Done) {
            item.missing = month.unfrozen;
        } else if (step == CaseStep::FreezeScores) {
            item.missing = missingFigures(month) + month.unjudged;
        }
        if (month.course.next() == step) {
            item.state =
                item.missing.isEmpty() ? CloseItem::State::Ready : CloseItem::State::Missing;
        }
        items.push_back(std::move(item));
    }
    return items;
}

Outcome SettlementDesk::after(Outcome done)
{
    if (done) {
        emit changed();
    }
    return done;
}

} // namespace fw::monthclose
