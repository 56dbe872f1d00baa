// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/person.h"
#include "core/roster/shiftpattern.h"
#include "core/rosterfiles/filefields.h"
#include "core/rosterfiles/linefault.h"

namespace fw::rosterfiles {

/// A fault and the field that has it.
template<typename Field>
struct FieldFault
{
    Field field{};
    Fault fault = Fault::Empty;
    QString value;

    bool operator==(const FieldFault &) const = default;
};

/// What no person can have: no number, an end before its begin.
[[nodiscard]] std::vector<FieldFault<PersonField>> faultsOf(const roster::Person &person);

/// What no pattern can have: letters that cells can't hold, spans that overlap or make more than a
/// day, breaks outside of the hours, too long for their windows, or without room for all of them.
[[nodiscard]] std::vector<FieldFault<PatternField>> faultsOf(const roster::ShiftPattern &pattern);

/// The breaks of a pattern whose hours become others: they keep their place by the begin of the
/// span that they lie in, windows are cut at its end, and what has no room any more is left out.
[[nodiscard]] std::vector<roster::BreakRule>
movedBreaks(const roster::ShiftPattern &pattern, const std::vector<roster::MinuteSpan> &hours);

} // namespace fw::rosterfiles
