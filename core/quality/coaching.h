// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/timepoint.h"
#include "core/exact/exact.h"
#include "core/quality/replayclock.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace fw::quality {

/// A stretch of a recording to talk about.
struct CoachingClip
{
    QString call;
    Span span;
    QString words;

    bool operator==(const CoachingClip &) const = default;
};

enum class CoachingState : std::uint8_t { Planned, Held, Stated, Closed };

/// What a low score leads to: a talk with its aim, its clips, what was said, and whether it helped.
struct CoachingTask
{
    std::int64_t id = 0; ///< 0: not kept yet
    QString agent;
    QString agentName;
    QString scope;               ///< team
    std::int64_t evaluation = 0; ///< that it comes from; 0: none
    QString goal;
    std::vector<CoachingClip> clips;
    QString coach;
    QDate due;
    CoachingState state = CoachingState::Planned;
    QString notes; ///< of the session
    QDate heldOn;
    QString statement; ///< the agent's own words
    QString savedBy;
    TimePoint savedAt = kNoTime;

    bool operator==(const CoachingTask &) const = default;
};

// Steps of a coaching task; who may take one at all is the matrix's to say. Errors are
// InvalidArgument with the word in brackets; (state): it is not the turn of this step.

/// InvalidArgument naming the first field that makes no sense: "agent", "goal", "coach", "due" or
/// "clips" (without a call, or ending before it begins).
[[nodiscard]] Outcome check(const CoachingTask &task);
/// The talk took place. (coach) by anybody else, (notes) without any, (day) without one,
/// or after \a today.
[[nodiscard]] Result<CoachingTask> held(CoachingTask task, const QString &by, const QString &notes,
                                        QDate on, QDate today);
/// What the agent says to it. (agent) by anybody else, (statement) without any.
[[nodiscard]] Result<CoachingTask> stated(CoachingTask task, const QString &by,
                                          const QString &statement);
/// Over, once the agent has spoken. (coach) by anybody else.
[[nodiscard]] Result<CoachingTask> closed(CoachingTask task, const QString &by);
/// Planned and its day is over.
[[nodiscard]] bool isOverdue(const CoachingTask &task, QDate today);

/// The final score of a call of somebody.
struct ScoredCall
{
    QString agent;
    TimePoint at = kNoTime; ///< of the call
    Exact score;
};

/// Whether a talk helped: the means of the agent's scores, and of how many.
struct CoachingEffect
{
    std::optional<Exact> before; ///< exact; nothing where n is 0
    std::optional<Exact> after;
    int countBefore = 0;
    int countAfter = 0;

    [[nodiscard]] std::optional<Exact> change() const;
};

/// Calls of the days before the talk against those of the days after it; those of the day itself
/// are left out. Empty before it was held.
[[nodiscard]] CoachingEffect effectOf(const CoachingTask &task,
                                      const std::vector<ScoredCall> &calls, const QTimeZone &zone);

/// That somebody may serve calls of a skill (上岗证).
struct Certificate
{
    std::int64_t id = 0; ///< 0: not kept yet
    QString person;
    QString personName;
    QString scope; ///< team
    QString skill;
    int level = 1;
    int examPoints = 0; ///< of 100
    int supervisedCalls = 0;
    QDate issuedOn;
    QDate validUntil; ///< included
    QString issuedBy;
    QDate withdrawnOn; ///< invalid: it holds
    QString reason;    ///< of the withdrawal
    QString savedBy;
    TimePoint savedAt = kNoTime;

    bool operator==(const Certificate &) const = default;
};

enum class CertificateState : std::uint8_t {
    NotYet,
    Valid,
    EndsInMonth, ///< valid, for 30 days or less
    EndsInWeek,  ///< valid, for 7 days or less
    Expired,
    Withdrawn
};

inline constexpr int kExamPassMark = 80;

/// InvalidArgument naming the first field that makes no sense: "person", "skill", "level" (below
/// 1), "exam" (below the pass mark, or above 100), "supervised" (below 0), "period" (missing, or
/// its end before its begin) or "issuer".
[[nodiscard]] Outcome check(const Certificate &certificate);
[[nodiscard]] CertificateState stateOn(const Certificate &certificate, QDate day);
[[nodiscard]] bool isValidOn(const Certificate &certificate, QDate day);
/// Days that it is still valid after \a day; 0 on its last one, below 0 when it is over.
[[nodiscard]] qint64 daysLeft(const Certificate &certificate, QDate day);
/// Takes it away from \a on. (reason) without any; (state) when it was withdrawn or is over; (day)
/// before it was issued.
[[nodiscard]] Result<Certificate> withdrawn(Certificate certificate, QDate on,
                                            const QString &reason);

} // namespace fw::quality
