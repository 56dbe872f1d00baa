// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/person.h"
#include "core/roster/roster.h"
#include "core/simulation/random.h"

namespace fw::demo {

/// Somebody with the shift that they always work.
struct Worker
{
    roster::Person person;
    const roster::ShiftPattern *pattern = nullptr;
};

/// Makes leads of as many as it takes that one is there whenever somebody of the team is: two of
/// each of the early, late and night shift, and of the others where those have too few.
void chooseLeads(std::vector<Worker> &team);

/// A plan without a broken law for the days: five shifts and three days off in turn, at night four
/// and two, leads by turns, and agents only under a lead. On \a today everybody works, as on the
/// demo floor.
[[nodiscard]] roster::Roster planOf(const QString &name, const std::vector<Worker> &team,
                                    QDate first, QDate last, QDate today, std::uint64_t seed);

} // namespace fw::demo
