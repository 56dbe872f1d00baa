// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outlook/daydemand.h"
#include "core/roster/roster.h"
#include "core/whatif/whatif.h"

#include <functional>

namespace fw::outlook {

/// Somebody who serves calls on a day.
struct ServingPerson
{
    std::vector<whatif::AgentSkill> skills; ///< by the demand's queues
    /// Without breaks, in minutes of the day; negative ones are of the day before.
    std::vector<roster::MinuteSpan> spans;
};

/// What a person does on a day: of a plan, of the days around it, or of what is being tried.
using CellOf = std::function<const roster::Cell &(const roster::CellKey &)>;

/// Whether a skill of a person means the queue: its id, or what stands behind its last stroke.
[[nodiscard]] bool isSkillOf(const QString &skill, const QString &queue);

/// Those who serve between an hour before the day and two hours after it, when nobody comes any
/// more but who waits is still served. The order of a person's skills is their priority. A person
/// whose skills name no queue at all serves each of the queues that the team has a part in.
[[nodiscard]] std::vector<ServingPerson>
servingOn(const DayDemand &day, const std::vector<roster::Person> &people, const CellOf &cellOf);

/// The spans of a cell without its activities, in minutes of the day that \a shift days lie behind.
[[nodiscard]] std::vector<roster::MinuteSpan> servingSpans(const roster::Cell &cell, int shift);

/// How many serve in each of the day's intervals, on the average of its minutes.
[[nodiscard]] std::vector<double> servingPeople(const DayDemand &day,
                                                const std::vector<ServingPerson> &people);

} // namespace fw::outlook
