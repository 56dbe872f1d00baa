// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monthclose/monthfile.h"

namespace fw::monthclose {

/// What the contract promises of an indicator, in the indicator's own unit.
struct Commitment
{
    QString kpi;
    Exact value;
    bool isUpward = true; ///< at least that much; else at most
    QDate from;           ///< the first day of the first month

    bool operator==(const Commitment &) const = default;
};

/// A month in which less was delivered than was promised.
struct CommitmentBreach
{
    QString kpi;
    QDate month;
    Exact committed;
    Exact actual;
    Exact by;    ///< how much is missing, or too much; above 0
    QDate since; ///< the first of the months in a row in which it was so

    bool operator==(const CommitmentBreach &) const = default;
};

/// The indicator's value of the month, not rounded; nothing while it is missing.
[[nodiscard]] std::optional<Exact> kpiValueOf(const MonthFile &month, const QString &kpi);
/// The commitment that holds for the indicator in the month; null: none does.
[[nodiscard]] const Commitment *commitmentOf(const std::vector<Commitment> &all, const QString &kpi,
                                             QDate month);
/// How far \a actual is from what was promised; nothing when it is kept.
[[nodiscard]] std::optional<Exact> shortfallOf(const Commitment &commitment, const Exact &actual);
/// The newest months first, and by indicator. A month without the figure says nothing, and ends a
/// row of months.
[[nodiscard]] std::vector<CommitmentBreach> breachesOf(const std::vector<Commitment> &commitments,
                                                       const std::vector<MonthFile> &months);

} // namespace fw::monthclose
