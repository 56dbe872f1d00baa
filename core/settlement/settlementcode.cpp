// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settlement/settlementcode.h"

#include <array>

namespace fw::settlement {

using namespace Qt::StringLiterals;

QLatin1StringView codeOf(Refusal refusal)
{
    static constexpr std::array kCodes{"E_CONFIG"_L1,       "E_BANDS"_L1,   "E_UNKNOWN_ROLE"_L1,
                                       "E_OUT_OF_MONTH"_L1, "E_OVERLAP"_L1, "E_NEGATIVE_HOURS"_L1,
                                       "E_NO_SCORE"_L1};
    static_assert(kCodes.size() == static_cast<std::size_t>(Refusal::NoScore) + 1);
    return kCodes[static_cast<std::size_t>(refusal)];
}

QLatin1StringView codeOf(Warning warning)
{
    static constexpr std::array kCodes{"W_ABSENCE_EXCEEDS_SCHEDULE"_L1,
                                       "W_BONUS_UNDISTRIBUTED"_L1,
                                       "W_COEF_CAPPED"_L1,
                                       "W_DOUBLE_BILLING"_L1,
                                       "W_NEGATIVE_CARRIED"_L1,
                                       "W_NO_VOLUME_TARGET"_L1,
                                       "W_OT_LIMIT"_L1,
                                       "W_SCORE_NA"_L1,
                                       "W_SEAT_CAP"_L1,
                                       "W_TRAINEE_OVERTIME"_L1};
    static_assert(kCodes.size() == static_cast<std::size_t>(Warning::TraineeOvertime) + 1);
    return kCodes[static_cast<std::size_t>(warning)];
}

} // namespace fw::settlement
