// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timepoint.h"
#include "core/quality/evaluationscore.h"
#include "core/quality/judgedcall.h"
#include "core/quality/replayclock.h"

#include <QDate>
#include <QTimeZone>

#include <functional>

namespace fw::quality {

/// Counted up from 1 by the store; 0: not kept yet.
using EvaluationId = std::int64_t;

enum class EvaluationState : std::uint8_t {
    Assigned,
    InProgress,
    Submitted, ///< waits for the second check when it is fatal, else for its release
    Confirmed, ///< a second person agrees that it is fatal
    Released,  ///< the agent and both sides see it
    Acknowledged,
    Appealed,  ///< waits for the first review, by the outsourcer's supervisor
    Endorsed,  ///< waits for the final review, by the carrier's quality supervisor
    Escalated, ///< waits for the project managers of both sides
    Closed,
    Voided
};

/// Where in the recording a question was answered, and what is said about it.
struct AnswerNote
{
    std::optional<Span> evidence;
    QString comment;

    bool operator==(const AnswerNote &) const = default;
};

/// The answers as somebody gave them at a time. A later one never changes an earlier one.
struct Revision
{
    Answers answers;
    std::map<QString, AnswerNote> notes; ///< by question
    EvaluationScore score;
    QString by;
    TimePoint at = kNoTime;
    QString reason; ///< of every one but the first

    bool operator==(const Revision &) const = default;
};

/// One answer that is contested.
struct AppealPoint
{
    QString question;
    QString text;
    std::optional<Span> span;

    bool operator==(const AppealPoint &) const = default;
};

enum class AppealOutcome : std::uint8_t { Open, Kept, Changed, Voided };

/// Who decided at one rung of the ladder, and with which words.
struct AppealStep
{
    QString by;
    TimePoint at = kNoTime;
    QString words;

    [[nodiscard]] bool isDone() const { return at != kNoTime; }

    bool operator==(const AppealStep &) const = default;
};

struct Appeal
{
    AppealStep lodged;
    std::vector<AppealPoint> points;
    AppealStep first; ///< endorsed or rejected by the outsourcer's supervisor
    bool isEndorsed = false;
    AppealStep final;     ///< by the carrier's quality supervisor
    AppealStep escalated; ///< asked once for the project managers
    AppealStep last;      ///< their decision
    AppealOutcome outcome = AppealOutcome::Open;

    bool operator==(const Appeal &) const = default;
};

/// A call that is judged, from the draw to the end of its appeal.
struct Evaluation
{
    EvaluationId id = 0;
    JudgedCall about;
    std::int64_t plan = 0; ///< that it was drawn for; 0: chosen by hand
    QString form;          ///< ScorecardVersion::key(): "10086-inbound/3"
    QString evaluator;
    bool isInternal = false; ///< of the outsourcer: never counts for settlement
    EvaluationState state = EvaluationState::Assigned;
    TimePoint assignedAt = kNoTime;
    TimePoint startedAt = kNoTime;
    Revision draft; ///< as far as it is filled in; until it is submitted
    std::vector<Revision> revisions;
    AppealStep second; ///< who confirmed a fatal score
    TimePoint releasedAt = kNoTime;
    AppealStep acknowledged;
    std::optional<Appeal> appeal;
    AppealStep voided; ///< with its reason

    /// What counts: the newest revision. Null before it is submitted, and when it is void.
    [[nodiscard]] const Revision *counting() const;
    /// What was submitted; the original score stays visible.
    [[nodiscard]] const Revision *original() const;
    [[nodiscard]] bool isOver() const;

    bool operator==(const Evaluation &) const = default;
};

/// Days on which a deadline runs.
using IsWorkday = std::function<bool(QDate)>;

/// The end of the \a workdays th working day after the local day of \a from: who gets a score on a
/// Friday has until the end of Wednesday for three.
[[nodiscard]] TimePoint deadlineAfter(TimePoint from, int workdays, const IsWorkday &isWorkday,
                                      const QTimeZone &zone);

/// How long each rung has, in working days.
struct AppealDays
{
    int lodge = 3;
    int first = 2;
    int final = 3;
};

/// Until when the person whose turn it is has time; nothing where nobody is awaited.
[[nodiscard]] std::optional<TimePoint> dueAt(const Evaluation &evaluation, const AppealDays &days,
                                             const IsWorkday &isWorkday, const QTimeZone &zone);

} // namespace fw::quality
