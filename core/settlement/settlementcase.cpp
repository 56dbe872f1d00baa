// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settlement/settlementcase.h"

#include <algorithm>

namespace fw::settlement {

using namespace Qt::StringLiterals;

namespace {

Error conflict(const QString &what)
{
    return {ErrorCode::Conflict, what};
}

Error invalid(const QString &what)
{
    return {ErrorCode::InvalidArgument, what};
}

/// Says that the figures are right, and does not only put the month forward.
bool isSigned(CaseStep step)
{
    return step > CaseStep::Calculate && step < CaseStep::Lock;
}

} // namespace

SettlementCase::SettlementCase(std::optional<Exact> limit)
    : m_limit(std::move(limit))
{
}

Result<SettlementCase> SettlementCase::restored(std::optional<Exact> limit,
                                                const std::vector<CaseReturn> &returns,
                                                const std::vector<CaseSignature> &signatures,
                                                const Exact &payable)
{
    SettlementCase made(std::move(limit));
    for (std::size_t index = 0; index < returns.size(); ++index) {
        const CaseReturn &each = returns[index];
        const QString where = u"returns[%1]"_s.arg(index);
        // What a void calculation came to is not kept: above the limit when that was approved.
        const bool wasAbove = std::ranges::any_of(each.signatures, [](const CaseSignature &it) {
            return it.step == CaseStep::ApproveAboveLimit;
        });
        const Exact assumed = wasAbove && made.m_limit ? *made.m_limit + Exact(1) : Exact();
        if (const Outcome done = made.replay(each.signatures, assumed, where + u'.'); !done) {
            return done.error();
        }
        if (const Outcome done = made.sendBack(each.login, each.at, each.reason); !done) {
            return Error{ErrorCode::Malformed, where + u": "_s + done.error().detail};
        }
    }
    if (const Outcome done = made.replay(signatures, payable, {}); !done) {
        return done.error();
    }
    return made;
}

Outcome SettlementCase::replay(const std::vector<CaseSignature> &signatures, const Exact &payable,
                               const QString &where)
{
    for (std::size_t index = 0; index < signatures.size(); ++index) {
        const CaseSignature &each = signatures[index];
        const Outcome done =
            each.step == CaseStep::Calculate ? calculate(each, payable) : sign(each);
        if (!done || m_signatures.size() != index + 1) { // a second calculation takes no place
            return Error{ErrorCode::Malformed,
                         u"%1signatures[%2]: %3"_s.arg(where, QString::number(index),
                                                       done ? u"order"_s : done.error().detail)};
        }
    }
    return success();
}

std::optional<CaseStep> SettlementCase::state() const
{
    return m_signatures.empty() ? std::nullopt : std::optional(m_signatures.back().step);
}

std::optional<CaseStep> SettlementCase::next() const
{
    const std::optional<CaseStep> done = state();
    if (!done) {
        return CaseStep::FreezeHours;
    }
    if (*done == CaseStep::Lock) {
        return std::nullopt;
    }
    const bool isAboveLimit = m_limit && m_payable > *m_limit;
    if (*done == CaseStep::ApproveSecond && !isAboveLimit) {
        return CaseStep::Lock;
    }
    return static_cast<CaseStep>(static_cast<int>(*done) + 1);
}

Outcome SettlementCase::sign(const CaseSignature &signature)
{
    if (signature.step == CaseStep::Calculate) {
        return invalid(u"order"_s);
    }
    if (const Outcome checked = check(signature); !checked) {
        return checked;
    }
    if (const Outcome checked = checkSigner(signature); !checked) {
        return checked;
    }
    m_signatures.push_back(signature);
    return success();
}

Outcome SettlementCase::calculate(const CaseSignature &signature, const Exact &payable)
{
    const bool isAgain = state() == CaseStep::Calculate && signature.step == CaseStep::Calculate;
    if (signature.step != CaseStep::Calculate) {
        return invalid(u"order"_s);
    }
    if (signature.login.isEmpty() || signature.hash.isEmpty()) {
        return invalid(signature.login.isEmpty() ? u"login"_s : u"hash"_s);
    }
    if (!isAgain) {
        if (const Outcome checked = check(signature); !checked) {
            return checked;
        }
        m_signatures.push_back(signature);
    } else {
        m_signatures.back() = signature;
    }
    m_payable = payable;
    return success();
}

Outcome SettlementCase::sendBack(const QString &login, TimePoint at, const QString &reason)
{
    if (isLocked()) {
        return conflict(u"locked"_s);
    }
    if (m_signatures.empty()) {
        return invalid(u"order"_s);
    }
    if (login.isEmpty() || reason.trimmed().isEmpty()) {
        return invalid(login.isEmpty() ? u"login"_s : u"reason"_s);
    }
    m_returns.push_back({login, at, reason, std::move(m_signatures)});
    m_signatures.clear();
    m_payable = Exact();
    return success();
}

Outcome SettlementCase::check(const CaseSignature &signature) const
{
    if (isLocked()) {
        return conflict(u"locked"_s);
    }
    if (signature.step != next()) {
        return invalid(u"order"_s);
    }
    return signature.login.isEmpty() ? Outcome(invalid(u"login"_s)) : success();
}

Outcome SettlementCase::checkSigner(const CaseSignature &signature) const
{
    if (signature.step < CaseStep::Calculate) {
        return success();
    }
    const auto calculated =
        std::ranges::find(m_signatures, CaseStep::Calculate, &CaseSignature::step);
    if (calculated == m_signatures.end() || signature.hash != calculated->hash) {
        return conflict(u"hash"_s);
    }
    if (!isSigned(signature.step)) {
        return success();
    }
    const SignerSide side =
        signature.step == CaseStep::Confirm ? SignerSide::Partner : SignerSide::Carrier;
    if (signature.side != side) {
        return invalid(u"side"_s);
    }
    // Freezing hours or scores is no opinion of the figures; calculating them is.
    const bool hasSigned =
        std::any_of(calculated, m_signatures.end(), [&signature](const CaseSignature &earlier) {
            return earlier.login.compare(signature.login, Qt::CaseInsensitive) == 0;
        });
    return hasSigned ? Outcome(invalid(u"signer"_s)) : success();
}

Result<Exact> sumOf(const std::vector<PriorAdjustment> &adjustments, QDate month)
{
    Exact sum;
    for (const PriorAdjustment &adjustment : adjustments) {
        if (!adjustment.month.isValid() || adjustment.month >= month) {
            return invalid(u"month"_s);
        }
        if (adjustment.reason.trimmed().isEmpty() || adjustment.login.isEmpty()) {
            return invalid(adjustment.login.isEmpty() ? u"login"_s : u"reason"_s);
        }
        sum += adjustment.amount;
    }
    return sum;
}

} // namespace fw::settlement
