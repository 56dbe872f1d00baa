// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monthclose/contractbook.h"

#include "core/monthclose/monthfile.h"
#include "core/organisation/servicecatalogue.h"
#include "core/settlement/kpiscore.h"
#include "core/settlement/refusalcheck.h"

#include <set>
#include <tuple>

namespace fw::monthclose {

using namespace Qt::StringLiterals;

namespace {

Error invalid(const QString &what)
{
    return {ErrorCode::InvalidArgument, what};
}

bool isNegative(const std::optional<Exact> &amount)
{
    return amount && amount->isNegative();
}

/// What the engine would refuse any month for.
Outcome checkRates(const ContractTerms &terms)
{
    settlement::SettlementInput empty;
    empty.contract = terms.terms;
    empty.contract.month = terms.from;
    empty.bands = terms.bands;
    const std::optional<settlement::Refusal> refusal = settlement::refusalOf(empty);
    if (!refusal) {
        return success();
    }
    return invalid(refusal == settlement::Refusal::Bands ? u"bands"_s : u"terms"_s);
}

Outcome checkKpis(const ContractTerms &terms)
{
    std::set<QString> seen;
    for (const settlement::Kpi &kpi : terms.kpis) {
        settlement::Kpi tried = kpi;
        tried.numerator = Exact(1);
        tried.denominator = Exact(1);
        const auto score =
            settlement::scoreOf(tried, terms.terms.rounding.value_or(Rounding::HalfUp));
        const bool isRefused = std::holds_alternative<settlement::Refusal>(score);
        if (kpi.id.trimmed().isEmpty() || kpi.id == kVolumeFigure || kpi.weight.isNegative() ||
            isRefused || !seen.insert(kpi.id).second) {
            return invalid(u"kpis: "_s + kpi.id);
        }
    }
    return success();
}

} // namespace

const ContractTerms *termsOf(const std::vector<ContractTerms> &all, const QString &contract,
                             QDate month)
{
    const ContractTerms *newest = nullptr;
    for (const ContractTerms &each : all) {
        const bool holds = each.contract == contract && each.isApproved() && each.from <= month;
        if (holds && (newest == nullptr ||
                      std::tie(newest->from, newest->id) < std::tie(each.from, each.id))) {
            newest = &each;
        }
    }
    return newest;
}

Outcome check(const ContractHead &contract)
{
    if (contract.id.trimmed().isEmpty() || contract.id.size() > kLongestId) {
        return invalid(u"id"_s);
    }
    if (contract.name.isEmpty()) {
        return invalid(u"name"_s);
    }
    if (!contract.from.isValid()) {
        return invalid(u"from"_s);
    }
    if (!contract.to.isValid() || contract.to < contract.from) {
        return invalid(u"to"_s);
    }
    if (!organisation::reservedServices(contract.services).isEmpty()) {
        return invalid(u"services"_s);
    }
    return success();
}

Outcome check(const ContractTerms &terms, const ContractHead &contract)
{
    const QDate firstMonth(contract.from.year(), contract.from.month(), 1);
    if (!terms.from.isValid() || terms.from.day() != 1 || terms.from < firstMonth ||
        terms.from > contract.to) {
        return invalid(u"from"_s);
    }
    if (isNegative(terms.approvalLimit)) {
        return invalid(u"limit"_s);
    }
    if (isNegative(terms.budget)) {
        return invalid(u"budget"_s);
    }
    if (Outcome checked = checkRates(terms); !checked) {
        return checked;
    }
    return checkKpis(terms);
}

} // namespace fw::monthclose
