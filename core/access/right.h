// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace fw::access {

enum class Right : std::uint8_t { Read, Write, Approve, Execute };

/// Who writes or decides about something also sees it; who sets something off need not.
[[nodiscard]] constexpr bool includes(Right granted, Right asked)
{
    return granted == asked ||
           (asked == Right::Read && (granted == Right::Write || granted == Right::Approve));
}

/// How far a right reaches.
enum class Reach : std::uint8_t { OwnPerson, AssignedTeams, OwnRegions, Everything };

/// What a right depends on beside its reach; the numbers are those of the matrix.
enum class Condition : std::uint8_t {
    None,
    RulesChecked,    ///< 1: published, and the rules are checked
    ExceptionsOnly,  ///< 2: write-offs and exceptions
    InternalOnly,    ///< 3: what comes of it never counts for settlement
    AppealLadder,    ///< 4: each role at its own step
    TrainingOnly,    ///< 5: for the purpose of training
    ReleasedOnly,    ///< 6: what has been released to the person
    ApprovedByOther, ///< 7: somebody else has approved it
    StatementOnly,   ///< 8: a written statement beside what others wrote
    SettlementSteps, ///< 9: each role at its own step
    RequestOnly      ///< 10: asks for it; others do it
};

struct Grant
{
    Right right = Right::Read;
    Reach reach = Reach::OwnPerson;
    Condition condition = Condition::None;

    bool operator==(const Grant &) const = default;
};

using Grants = std::vector<Grant>;

} // namespace fw::access
