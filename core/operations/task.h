// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/role.h"
#include "core/base/result.h"
#include "core/base/timepoint.h"
#include "core/operations/incident.h"

namespace fw::operations {

/// Counted up from 1 by the store; 0: not kept yet.
using TaskId = std::int64_t;

enum class TaskKind : std::uint8_t {
    Improvement, ///< either side asks the other to do better
    Directive    ///< the carrier tells the outsourcer what to do
};

enum class TaskState : std::uint8_t { Issued, Acknowledged, Done };

/// What one company wants of the other by a certain time, and what came of it.
struct Task
{
    TaskId id = 0;
    TaskKind kind = TaskKind::Improvement;
    access::Side from = access::Side::Carrier;
    QString scope; ///< id of the node of the organisation that it lies in; empty: the root
    QString title;
    QString text;
    IncidentId incident = 0; ///< what it comes from; 0: nothing
    TimePoint issuedAt = kNoTime;
    QString issuedBy;
    TimePoint deadline = kNoTime;
    TimePoint acknowledgedAt = kNoTime;
    QString acknowledgedBy;
    TimePoint doneAt = kNoTime;
    QString doneBy;
    QString evidence; ///< what shows that it is done: a sentence, an address, a number of a paper

    /// The side that has to do it.
    [[nodiscard]] access::Side to() const;
    [[nodiscard]] TaskState state() const;
    /// Not done by its deadline; also when it was done later than that.
    [[nodiscard]] bool isOverdue(TimePoint now) const;

    bool operator==(const Task &) const = default;
};

struct TaskDraft
{
    TaskKind kind = TaskKind::Improvement;
    access::Side from = access::Side::Carrier;
    QString scope;
    QString title;
    QString text;
    IncidentId incident = 0;
    TimePoint deadline = kNoTime;
};

/// Who acts. A desk without accounts knows no sides, and lets everyone do everything.
struct Party
{
    QString login;
    std::optional<access::Side> side;
};

// Errors are InvalidArgument with the word in brackets.

/// (side) when it is not the party's own to issue; (title), (text) too long, (deadline) not after
/// \a at.
[[nodiscard]] Result<Task> issued(const TaskDraft &draft, const Party &party, TimePoint at);
/// (side) unless the party is of the side that has to do it; (state) when it is acknowledged.
[[nodiscard]] Result<Task> acknowledged(const Task &task, const Party &party, TimePoint at);
/// (side); (state) when nobody acknowledged it, or it is done; (evidence) when none is given.
[[nodiscard]] Result<Task> done(const Task &task, const QString &evidence, const Party &party,
                                TimePoint at);

} // namespace fw::operations
