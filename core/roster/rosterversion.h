// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timepoint.h"
#include "core/roster/roster.h"

namespace fw::roster {

/// Where a version of a plan is on its way. The partner submits with a signature; the carrier
/// releases it after the check of rules (domain.md, note 1), and from then on it is what people are
/// held to. A released one is never changed: a later one takes its place.
enum class VersionState : std::uint8_t {
    Draft,
    Submitted, ///< published by the partner, waits for the carrier
    Released,  ///< in force
    Refused,   ///< by the carrier, with a reason
    Superseded ///< a later version was released
};

/// One version of the plan of a team for some days.
struct RosterVersion
{
    qint64 id = 0;   ///< 0: not stored yet
    int number = 1;  ///< by team and dates, from 1
    int basedOn = 0; ///< the number of the version that it was copied from; 0: none
    VersionState state = VersionState::Draft;
    qint64 revision = 0; ///< counts the saves; one that starts from an older one is a Conflict
    QString savedBy;
    TimePoint savedAt;
    QString submittedBy; ///< the signature: who, when, and the hash of what was signed
    TimePoint submittedAt;
    QString decidedBy; ///< released or refused
    TimePoint decidedAt;
    QString reason;
    QByteArray hash; ///< SHA-256 of the cells, in hexadecimal; empty for a draft

    bool operator==(const RosterVersion &) const = default;
};

/// A version with its cells.
struct RosterDocument
{
    RosterVersion version;
    Roster roster;

    bool operator==(const RosterDocument &) const = default;
};

} // namespace fw::roster
