// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timepoint.h"
#include "core/roster/rostercheck.h"

namespace fw::roster {

enum class RequestKind : std::uint8_t { Leave, Swap, Overtime };
enum class RequestState : std::uint8_t { Open, Approved, Refused, Withdrawn };

/// What somebody asks of a released roster: days of leave, the exchange of two cells with another
/// person, or hours of overtime that are offered.
struct Request
{
    qint64 id = 0;
    RequestKind kind = RequestKind::Leave;
    RequestState state = RequestState::Open;
    QString team;
    QString person;
    QDate from;
    QDate to; ///< the last day; a swap and overtime are of one day
    LeaveKind leave = LeaveKind::Annual;
    QString other;   ///< of a swap: the other person
    QDate otherDate; ///< of a swap: the other's day, often the same
    MinuteSpan span; ///< of overtime: its minutes
    QString reason;
    QString askedBy;
    TimePoint askedAt;
    QString decidedBy;
    TimePoint decidedAt;
    QString decision; ///< the words of who decided

    bool operator==(const Request &) const = default;
};

/// What the roster would have in its cells if the request were granted.
[[nodiscard]] std::vector<CellChange> changesOf(const Request &request, const Roster &roster,
                                                const PlanningBase &base);

/// What is shown before anyone approves.
struct RequestEffect
{
    std::vector<CellChange> changes;
    std::vector<Violation> broken; ///< new ones
    /// By interval of each day touched: people fewer (-) or more (+).
    std::map<QDate, std::vector<double>> coverage;
    double shortfallBefore = 0; ///< person-hours below the requirement on those days
    double shortfallAfter = 0;
    /// Of each person touched: seconds scheduled in the month, and what of the month's standard is
    /// left after.
    std::map<QString, qint64> scheduledSeconds;
    std::map<QString, qint64> secondsLeft;
    std::map<QString, int> nightsOfQuarter;
    std::map<QString, int> weekendsOfQuarter;
};

[[nodiscard]] RequestEffect effectOf(const Request &request, const Roster &roster,
                                     const PlanningBase &base);

} // namespace fw::roster
