// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditentry.h"
#include "core/live/expectation.h"
#include "core/operations/floorexcerpt.h"
#include "core/operations/task.h"

namespace fw::operations {

/// Counted up from 1 by the store; 0: not kept yet.
using HandoverId = std::int64_t;

/// A queue over a shift.
struct ShiftQueue
{
    QString source; ///< empty: all queues together
    QString key;
    LocalizedText name;
    CallFigures calls;
    std::optional<double> expected;     ///< calls by the forecast
    std::optional<double> serviceLevel; ///< share by the formula
    int formula = 1;                    ///< number of a live::ServiceLevelFormula
    int longestWaitS = 0;
    TimePoint longestWaitAt = kNoTime; ///< start of the interval in which it ended; the end of the
                                       ///< shift when it went on

    bool operator==(const ShiftQueue &) const = default;
};

/// Something with a number and a title that goes on, or happened, in a shift.
struct ShiftItem
{
    enum class Kind : std::uint8_t { Incident, Task };

    Kind kind = Kind::Incident;
    std::int64_t id = 0;
    QString title;
    QString owner;
    TimePoint at = kNoTime; ///< opened, or due
    bool isUrgent = false;  ///< severity high, or overdue

    bool operator==(const ShiftItem &) const = default;
};

/// What somebody did from a desk, as the audit trail has it.
struct ShiftAction
{
    TimePoint at = kNoTime;
    QString by;
    QString action; ///< AuditEntry::action
    QString object;

    bool operator==(const ShiftAction &) const = default;
};

/// What the machine says of a shift.
struct ShiftFacts
{
    TimePoint from = kNoTime;
    TimePoint until = kNoTime;
    bool isWhole = true; ///< false: calls of the shift were forgotten already
    ShiftQueue total;
    std::vector<ShiftQueue> queues;
    int present = 0; ///< people who were signed in at any time of it
    live::PerState<int> agents{};
    int alarmsRaised = 0; ///< as far as they are remembered
    int criticalRaised = 0;
    std::vector<ExcerptAlarm> alarms; ///< that nobody has acknowledged
    std::vector<ShiftItem> incidents; ///< open, or opened or closed in it
    std::vector<ShiftItem> tasks;     ///< not done
    std::vector<ShiftAction> actions; ///< newest first

    bool operator==(const ShiftFacts &) const = default;
};

/// The part that the floor tells of what \a sight has: figures, people.
[[nodiscard]] ShiftFacts factsOf(const live::Floor &floor, TimePoint from, TimePoint now,
                                 const live::Expectation &expectation,
                                 const PaperSight &sight = {});
/// What goes on, or happened, between \a from and \a until.
[[nodiscard]] std::vector<ShiftItem> itemsOf(const std::vector<Incident> &incidents, TimePoint from,
                                             TimePoint until);
[[nodiscard]] std::vector<ShiftItem> itemsOf(const std::vector<Task> &tasks, TimePoint now);
/// When the shift that ends \a now began: where the last handover ended, but no longer ago than 12
/// hours; 8 hours ago when there is none.
[[nodiscard]] TimePoint shiftStart(TimePoint lastEnd, TimePoint now, const IntervalGrid &grid);

enum class HandoverState : std::uint8_t { Given, Signed };

/// Something that the incoming lead has to look after.
struct FollowUp
{
    QString text;
    bool isSeen = false;

    bool operator==(const FollowUp &) const = default;
};

/// A shift, given by who leaves and signed by who comes.
struct Handover
{
    static constexpr std::chrono::minutes kSignWithin{15};

    HandoverId id = 0;
    QString scope; ///< id of the node of the organisation that it lies in; empty: the root
    ShiftFacts facts;
    QString notes;
    std::vector<FollowUp> followUps;
    QString outgoing;
    TimePoint givenAt = kNoTime;
    QString incoming;
    TimePoint signedAt = kNoTime;
    TimePoint escalatedAt = kNoTime;

    [[nodiscard]] HandoverState state() const
    {
        return isKnown(signedAt) ? HandoverState::Signed : HandoverState::Given;
    }

    /// Time that is left to sign it; negative afterwards.
    [[nodiscard]] Microseconds remaining(TimePoint now) const
    {
        return givenAt + kSignWithin - now;
    }

    /// Nobody signed it in time, and nobody has been told.
    [[nodiscard]] bool needsEscalation(TimePoint now) const;

    bool operator==(const Handover &) const = default;
};

// Errors are InvalidArgument with the word in brackets.

/// (outgoing) without a name; (text) when notes or a point to follow are too long. Empty points are
/// left out.
[[nodiscard]] Result<Handover> given(ShiftFacts facts, const QString &notes,
                                     const QStringList &followUps, const QString &scope,
                                     const QString &by, TimePoint at);
/// (state) when it is signed; (own) by who gave it; (incoming) without a name; (follow) unless
/// every point was \a seen, by its number.
[[nodiscard]] Result<Handover> signedBy(const Handover &handover, const std::vector<bool> &seen,
                                        const QString &by, TimePoint at);
/// (state) unless needsEscalation().
[[nodiscard]] Result<Handover> escalated(const Handover &handover, TimePoint at);

} // namespace fw::operations
