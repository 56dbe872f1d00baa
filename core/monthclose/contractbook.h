// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"
#include "core/base/result.h"
#include "core/base/timepoint.h"
#include "core/settlement/settlementinput.h"

namespace fw::monthclose {

/// Who a settlement is between, and about which part of the organisation.
struct ContractHead
{
    QString id; ///< "GD-2026-01"
    LocalizedText name;
    QString scope; ///< node of the organisation: the partner's part of a region
    LocalizedText region;
    LocalizedText partner;
    QDate from;
    QDate to;             ///< included
    QStringList services; ///< of the catalogue ("9+4")

    bool operator==(const ContractHead &) const = default;
};

/// What a contract says from a month on. Never changed once approved: other terms begin later.
struct ContractTerms
{
    std::int64_t id = 0; ///< 0: not kept yet
    QString contract;
    QDate from;                 ///< first day of a month
    settlement::Contract terms; ///< without what belongs to a month: volumes, adjustments, carry-in
    std::vector<settlement::Band> bands;
    std::vector<settlement::Kpi> kpis;  ///< rules and weights, without numbers
    std::optional<Exact> approvalLimit; ///< yuan; above it the group leader approves too
    std::optional<Exact> budget;        ///< yuan a month
    QString proposedBy;
    TimePoint proposedAt = kNoTime;
    QString approvedBy; ///< another person than who proposed it; empty: does not hold yet
    TimePoint approvedAt = kNoTime;

    [[nodiscard]] bool isApproved() const { return approvedAt != kNoTime; }
};

/// The approved ones that hold in the month: the newest that has begun. Null: nobody agreed on any.
[[nodiscard]] const ContractTerms *termsOf(const std::vector<ContractTerms> &all,
                                           const QString &contract, QDate month);

inline constexpr qsizetype kLongestId = 64;

/// InvalidArgument with the field: "id", "name", "from", "to", or "services" (one that can't be
/// outsourced).
[[nodiscard]] Outcome check(const ContractHead &contract);
/// Whether a month could be settled by them. InvalidArgument with "from" (no first day of a month
/// of the contract), "limit", "budget", "terms", "bands" or "kpis: ID".
[[nodiscard]] Outcome check(const ContractTerms &terms, const ContractHead &contract);

} // namespace fw::monthclose
