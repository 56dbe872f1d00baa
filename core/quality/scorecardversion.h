// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"
#include "core/base/timepoint.h"
#include "core/quality/scorecard.h"

namespace fw::quality {

enum class ScorecardState : std::uint8_t {
    Draft,     ///< may be changed
    Published, ///< frozen: calls are scored by it
    Retired    ///< frozen; no new calls are scored by it
};

/// From this final score on, the grade.
struct GradeBand
{
    Exact lower;
    LocalizedText name;

    bool operator==(const GradeBand &) const = default;
};

/// A scorecard as it was at a time. Once published it is never changed: a change is a version of
/// its own.
struct ScorecardVersion
{
    QString form; ///< "10086-inbound": what all of its versions share
    int version = 1;
    LocalizedText title;
    ScorecardState state = ScorecardState::Draft;
    Scorecard card;
    std::vector<GradeBand> grades; ///< ascending, the first from 0
    QString savedBy;
    TimePoint savedAt = kNoTime;

    /// What evaluations name: "10086-inbound/3".
    [[nodiscard]] QString key() const;
    /// The band that a score lies in; null where it lies in none.
    [[nodiscard]] const GradeBand *gradeOf(const Exact &score) const;

    bool operator==(const ScorecardVersion &) const = default;
};

/// What check() of its card says, and: "form" (empty, or not of letters, digits, "-", "_" and "."),
/// "version" (below 1), "title" (empty in both languages), "grades" (not ascending from 0, or
/// without a name).
[[nodiscard]] Outcome check(const ScorecardVersion &version);
/// Whether any question of it counts.
[[nodiscard]] bool isScorable(const Scorecard &scorecard);

} // namespace fw::quality
