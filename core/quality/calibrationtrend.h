// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/calibration.h"

namespace fw::quality {

/// How far those who calibrated in a month agreed on the scores of its calls.
struct MonthAgreement
{
    QDate month; ///< its first day
    int sessions = 0;
    int calls = 0;              ///< that at least two scored
    std::optional<Exact> alpha; ///< interval, of the final scores of all its calls
    Reliability verdict = Reliability::Unknown;
    std::optional<Exact> change; ///< of alpha, since the last month that has one

    bool operator==(const MonthAgreement &) const = default;
};

/// Of the sessions that are revealed, the newest month first. A session belongs to the local month
/// in which its last sheet was submitted; who was at one session and not at another is missing
/// there, which alpha allows.
[[nodiscard]] std::vector<MonthAgreement> agreementByMonth(const std::vector<Calibration> &sessions,
                                                           const QTimeZone &zone);

} // namespace fw::quality
