// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monthclose/contractdesk.h"

#include "core/organisation/servicecatalogue.h"
#include "core/settlement/kpicatalogue.h"

#include <algorithm>

namespace fw::monthclose {

using namespace Qt::StringLiterals;
using access::ProtectedObject;
using access::Right;

namespace {

/// Names what of an import it is about.
Error about(const Error &error, const QString &what)
{
    return {error.code, error.detail + u'\n' + what};
}

} // namespace

ContractDesk::ContractDesk(SettlementDesk &settlements, ContractStore &store, QObject *parent)
    : QObject(parent)
    , m_settlements(settlements)
    , m_store(&store)
{
}

void ContractDesk::useStore(ContractStore &store)
{
    m_store = &store;
    emit changed();
}

Outcome ContractDesk::allow(ProtectedObject object, const QString &scope) const
{
    access::Circumstances how;
    how.purpose = access::Purpose::Settlement;
    return m_settlements.author().allow(object, Right::Write, scope, how);
}

Result<ContractHead> ContractDesk::head(const QString &contract) const
{
    const auto all = m_settlements.contracts();
    if (!all) {
        return all.error();
    }
    const auto found = std::ranges::find(*all, contract, &ContractHead::id);
    return found != all->end() ? Result<ContractHead>(*found)
                               : Result<ContractHead>(Error{ErrorCode::NotFound, u"contract"_s});
}

Outcome ContractDesk::after(Outcome done)
{
    if (done) {
        emit changed();
    }
    return done;
}

Result<ContractAnnex> ContractDesk::annex(const QString &contract) const
{
    if (const Result<ContractHead> found = head(contract); !found) {
        return found.error();
    }
    Result<ContractAnnex> kept = m_store->annex(contract);
    const bool isNew = !kept && kept.error().code == ErrorCode::NotFound;
    return isNew ? Result<ContractAnnex>(usualAnnex(contract)) : kept;
}

Outcome ContractDesk::saveAnnex(const ContractAnnex &annex)
{
    const Result<ContractHead> found = head(annex.contract);
    if (!found) {
        return found.error();
    }
    if (Outcome allowed = allow(ProtectedObject::Contracts, found->scope); !allowed) {
        return allowed;
    }
    if (Outcome checked = check(annex); !checked) {
        return checked;
    }
    access::AuditEntry entry =
        m_settlements.author().entry(u"contract.annex"_s, annex.contract, found->scope);
    entry.detail = QString::number(annex.revision + 1);
    return after(m_store->saveAnnex(annex, entry));
}

Result<ContractStaff> ContractDesk::staff(const QString &contract) const
{
    if (const Result<ContractHead> found = head(contract); !found) {
        return found.error();
    }
    Result<ContractStaff> kept = m_store->staff(contract);
    if (!kept && kept.error().code == ErrorCode::NotFound) {
        ContractStaff none;
        none.contract = contract;
        return none;
    }
    return kept;
}

Outcome ContractDesk::saveStaff(const ContractStaff &staff)
{
    const Result<ContractHead> found = head(staff.contract);
    if (!found) {
        return found.error();
    }
    if (Outcome checked = checkStaff(staff, {}); !checked) {
        return checked;
    }
    access::AuditEntry entry =
        m_settlements.author().entry(u"contract.staff"_s, staff.contract, found->scope);
    entry.detail = QString::number(staff.people.size());
    return after(m_store->saveStaff(staff, entry));
}

Result<std::vector<CommitmentBreach>> ContractDesk::breaches(const QString &contract) const
{
    const Result<ContractAnnex> kept = annex(contract);
    if (!kept) {
        return kept.error();
    }
    const auto months = m_settlements.months(contract);
    if (!months) {
        return months.error();
    }
    std::vector<MonthFile> files;
    for (const QDate month : *months) {
        auto file = m_settlements.month(contract, month);
        if (!file) {
            return file.error();
        }
        files.push_back(std::move(*file));
    }
    return breachesOf(kept->commitments, files);
}

ContractTerms ContractDesk::termsToBeginWith(const ContractHead &contract, QDate from) const
{
    ContractTerms made;
    made.contract = contract.id;
    made.from = from;
    const auto known = m_settlements.terms(contract.id);
    if (known && !known->empty()) {
        made = known->front();
        made.id = 0;
        made.from = from;
        return made;
    }
    made.terms.id = contract.id;
    made.terms.region = contract.scope;
    made.terms.parameterVersion = u"1"_s;
    made.bands = {{Exact(0), Exact(1)}};
    const settlement::KpiCatalogue catalogue = settlement::usualKpis();
    for (const settlement::KpiStandard *each : catalogue.standards(made.terms.region, from)) {
        made.kpis.push_back(each->terms);
    }
    return made;
}

// Imports.

Result<ContractHead> ContractDesk::headWith(const QString &contract,
                                            const ContractImport &with) const
{
    const auto found = std::ranges::find(with.contracts, contract, &ContractHead::id);
    return found != with.contracts.end() ? Result<ContractHead>(*found) : head(contract);
}

Outcome ContractDesk::checkContract(const ContractHead &contract) const
{
    if (Outcome allowed = allow(ProtectedObject::Contracts, contract.scope); !allowed) {
        return allowed;
    }
    if (Outcome checked = check(contract); !checked) {
        return checked;
    }
    if (!m_settlements.author().organisation().find(contract.scope)) {
        return Error{ErrorCode::InvalidArgument, u"scope"_s};
    }
    const Result<ContractHead> before = head(contract.id);
    return before ? allow(ProtectedObject::Contracts, before->scope) : success();
}

Outcome ContractDesk::checkTerms(const ContractTerms &terms, const ContractImport &with) const
{
    const Result<ContractHead> contract = headWith(terms.contract, with);
    if (!contract) {
        return contract.error();
    }
    if (Outcome allowed = allow(ProtectedObject::Contracts, contract->scope); !allowed) {
        return allowed;
    }
    if (Outcome checked = check(terms, *contract); !checked) {
        return checked;
    }
    const auto known = m_settlements.terms(terms.contract);
    const bool isTaken = known && std::ranges::any_of(*known, [&terms](const ContractTerms &each) {
                             return each.from == terms.from && each.isApproved();
                         });
    return isTaken ? Outcome(Error{ErrorCode::Conflict, u"from"_s}) : success();
}

Outcome ContractDesk::checkStaff(const ContractStaff &staff, const ContractImport &with) const
{
    const Result<ContractHead> contract = headWith(staff.contract, with);
    if (!contract) {
        return contract.error();
    }
    if (Outcome allowed = allow(ProtectedObject::People, contract->scope); !allowed) {
        return allowed;
    }
    const Result<ContractAnnex> kept = m_store->annex(staff.contract);
    return check(staff.people, kept ? kept->posts : organisation::usualPosts(),
                 organisation::Side::Partner);
}

Outcome ContractDesk::checkBatch(const ContractImport &import) const
{
    for (const ContractHead &each : import.contracts) {
        if (const Outcome checked = checkContract(each); !checked) {
            return about(checked.error(), each.id);
        }
    }
    for (const ContractTerms &each : import.terms) {
        if (const Outcome checked = checkTerms(each, import); !checked) {
            return about(checked.error(), each.contract + u' ' + each.from.toString(u"yyyy-MM"_s));
        }
    }
    for (const ContractStaff &each : import.staff) {
        if (const Outcome checked = checkStaff(each, import); !checked) {
            return about(checked.error(), each.contract);
        }
    }
    return success();
}

ContractImport ContractDesk::dryRun(const std::vector<ImportedFile> &files) const
{
    ContractImport import = readContractImport(files, m_settlements.author().organisation());
    for (ContractTerms &each : import.terms) {
        const Result<ContractHead> contract = headWith(each.contract, import);
        if (contract) {
            const ContractTerms base = termsToBeginWith(*contract, each.from);
            each.kpis = base.kpis;
            each.terms.id = base.terms.id;
            if (each.terms.region.isEmpty()) {
                each.terms.region = base.terms.region;
            }
        }
    }
    if (import.faults.empty()) {
        if (const Outcome checked = checkBatch(import); !checked) {
            import.faults.push_back(checked.error());
        }
    }
    return import;
}

Outcome ContractDesk::take(const ContractImport &import)
{
    if (!import.faults.empty()) {
        return import.faults.front();
    }
    if (Outcome checked = checkBatch(import); !checked) {
        return checked;
    }
    const guard::DeskAuthor &author = m_settlements.author();
    ContractBatch batch;
    const auto note = [&](const QString &action, const QString &contract, const QString &detail) {
        const Result<ContractHead> of = headWith(contract, import);
        access::AuditEntry entry = author.entry(action, contract, of ? of->scope : QString());
        entry.detail = detail;
        batch.entries.push_back(std::move(entry));
    };
    batch.contracts = import.contracts;
    batch.terms = import.terms;
    batch.staff = import.staff;
    for (const ContractHead &each : batch.contracts) {
        note(u"contract.save"_s, each.id,
             each.from.toString(Qt::ISODate) + u'/' + each.to.toString(Qt::ISODate));
    }
    for (ContractTerms &each : batch.terms) {
        each.proposedBy = author.userName();
        each.proposedAt = author.now();
        note(u"contract.propose"_s, each.contract, each.from.toString(u"yyyy-MM"_s));
    }
    for (ContractStaff &each : batch.staff) {
        const Result<ContractStaff> kept = m_store->staff(each.contract);
        each.revision = kept ? kept->revision : 0;
        note(u"contract.staff"_s, each.contract, QString::number(each.people.size()));
    }
    return after(m_store->saveBatch(batch));
}

// Who may.

bool ContractDesk::mayEditAnnex(const QString &contract) const
{
    const Result<ContractHead> found = head(contract);
    return found && allow(ProtectedObject::Contracts, found->scope);
}

bool ContractDesk::mayEditStaff(const QString &contract) const
{
    const Result<ContractHead> found = head(contract);
    return found && allow(ProtectedObject::People, found->scope);
}

bool ContractDesk::mayImport() const
{
    const QString own = m_settlements.author().ownScope();
    return allow(ProtectedObject::Contracts, own) || allow(ProtectedObject::People, own);
}

} // namespace fw::monthclose
