// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/timepoint.h"
#include "core/exact/exact.h"

#include <QByteArray>
#include <QDate>

#include <cstdint>
#include <optional>
#include <vector>

namespace fw::settlement {

/// What is done to a month, in this order; the state of a month is the last one that was.
enum class CaseStep : std::uint8_t {
    FreezeHours,
    FreezeScores,
    Calculate,
    Confirm,           ///< the partner's project manager
    ApproveFirst,      ///< the carrier's project manager
    ApproveSecond,     ///< the carrier's commercial manager
    ApproveAboveLimit, ///< the carrier's group leader, and only above the contract's limit
    Lock
};

/// The partner confirms; the carrier does all of the approvals.
enum class SignerSide : std::uint8_t { Carrier, Partner };

/// A step as somebody took it. Whether their post permits it is asked of the access policy before.
struct CaseSignature
{
    CaseStep step = CaseStep::FreezeHours;
    QString login;
    SignerSide side = SignerSide::Carrier;
    TimePoint at = kNoTime;
    QByteArray hash; ///< of the input that was settled: what this signature is about

    bool operator==(const CaseSignature &) const = default;
};

/// A month that was sent back, and why. Its signatures are void, and are kept here.
struct CaseReturn
{
    QString login;
    TimePoint at = kNoTime;
    QString reason;
    std::vector<CaseSignature> signatures;

    bool operator==(const CaseReturn &) const = default;
};

/// The way of a settlement from open to locked (domain notes 3.1): pure, without a clock and
/// without rights. Signatures stand for the figures of one hash; who calculated signs nothing
/// afterwards, and nobody signs twice: a month needs the partner and two persons of the carrier.
class SettlementCase final
{
public:
    /// \a limit in yuan: above it the group leader approves too.
    explicit SettlementCase(std::optional<Exact> limit = {});

    /// As it was kept: each signature is given again and each return made again, so that nothing
    /// is read back that could not have been done. Malformed, as "returns[0].signatures[2]:
    /// signer". \a payable counts once it was calculated.
    [[nodiscard]] static Result<SettlementCase>
    restored(std::optional<Exact> limit, const std::vector<CaseReturn> &returns,
             const std::vector<CaseSignature> &signatures, const Exact &payable);

    /// Above it the group leader approves too.
    [[nodiscard]] const std::optional<Exact> &limit() const { return m_limit; }

    /// Nothing while the month is open.
    [[nodiscard]] std::optional<CaseStep> state() const;
    /// Nothing once it is locked.
    [[nodiscard]] std::optional<CaseStep> next() const;

    [[nodiscard]] bool isLocked() const { return state() == CaseStep::Lock; }

    /// What was calculated; 0 before.
    [[nodiscard]] const Exact &payable() const { return m_payable; }

    [[nodiscard]] const std::vector<CaseSignature> &signatures() const { return m_signatures; }

    [[nodiscard]] const std::vector<CaseReturn> &returns() const { return m_returns; }

    /// Takes any step but the calculation. Conflict with "locked", or with "hash": it is about
    /// other figures than those that were calculated. InvalidArgument with "order", "side",
    /// "signer" (who calculated, or has signed before) or "login".
    [[nodiscard]] Outcome sign(const CaseSignature &signature);
    /// Calculates, or calculates again as long as nobody has signed the figures: the same, and
    /// "hash" when there is none.
    [[nodiscard]] Outcome calculate(const CaseSignature &signature, const Exact &payable);
    /// Opens the month again; all of its signatures are void. Conflict with "locked": what is
    /// locked is corrected by an adjustment in a later month. InvalidArgument with "reason",
    /// "login" or "order" (nothing was done yet).
    [[nodiscard]] Outcome sendBack(const QString &login, TimePoint at, const QString &reason);

private:
    [[nodiscard]] Outcome replay(const std::vector<CaseSignature> &signatures, const Exact &payable,
                                 const QString &where);
    [[nodiscard]] Outcome check(const CaseSignature &signature) const;
    [[nodiscard]] Outcome checkSigner(const CaseSignature &signature) const;

    std::optional<Exact> m_limit;
    Exact m_payable;
    std::vector<CaseSignature> m_signatures;
    std::vector<CaseReturn> m_returns;
};

/// An adjustment of a locked month, to be added to a later one.
struct PriorAdjustment
{
    QDate month; ///< the first day of the month that it is about
    Exact amount;
    QString reason;
    QString login;

    bool operator==(const PriorAdjustment &) const = default;
};

/// The sum for the contract of \a month. InvalidArgument with "month" (not an earlier one),
/// "reason" or "login".
[[nodiscard]] Result<Exact> sumOf(const std::vector<PriorAdjustment> &adjustments, QDate month);

} // namespace fw::settlement
