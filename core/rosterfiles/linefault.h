// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace fw::rosterfiles {

/// What is wrong with a cell of a file, or with a value that somebody typed.
enum class Fault : std::uint8_t {
    NoColumn,       ///< a field that is needed has no column; value: its id
    BeyondHeadings, ///< something stands behind the last heading
    Empty,
    Twice, ///< another line has the same; value: what
    NotADate,
    NotHours,
    NotANumber,
    NotAWord, ///< none of the words that are known there
    NotAList,
    BadCode, ///< letters of a pattern with signs that cells can't have
    UnknownTeam,
    UnknownPerson,
    UnknownPattern, ///< or no cell at all
    OutsidePlan,
    EndsBeforeBegin, ///< the last day is before the first
    StartsLate,      ///< a shift begins after the midnight that ends its day
    TooLong,         ///< more than a day
    SpansOverlap,
    BreakOutside, ///< a break lies outside of the shift's hours
    BreakTooLong, ///< a break is longer than the span in which it may lie
    BreaksOverlap
};

/// Where, and which.
struct LineFault
{
    int line = 0;   ///< of the file, from 1; 0: of all of it
    QString column; ///< its heading; empty: of the whole line
    Fault fault = Fault::Empty;
    QString value; ///< what stands there

    bool operator==(const LineFault &) const = default;
};

} // namespace fw::rosterfiles
