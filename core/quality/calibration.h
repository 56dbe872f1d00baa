// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"
#include "core/quality/agreement.h"
#include "core/quality/evaluation.h"

#include <QStringList>

namespace fw::quality {

/// What one participant gave to one call of a session.
struct CalibrationSheet
{
    QString by;
    QString call;
    Answers answers;
    std::map<QString, AnswerNote> notes;
    EvaluationScore score;
    TimePoint at = kNoTime; ///< kNoTime: still being filled in

    [[nodiscard]] bool isSubmitted() const { return at != kNoTime; }

    bool operator==(const CalibrationSheet &) const = default;
};

/// Several people score the same calls blind, and compare. Never enters anybody's results.
struct Calibration
{
    static constexpr std::size_t kLeastCalls = 3;
    static constexpr std::size_t kMostCalls = 10;

    std::int64_t id = 0; ///< 0: not kept yet
    LocalizedText title;
    QString scope;                 ///< node of the organisation; empty: everything
    QString form;                  ///< ScorecardVersion::key()
    std::vector<JudgedCall> calls; ///< three to ten
    QStringList participants;      ///< of both sides
    QString expert;                ///< one of them; or empty
    QString facilitator;
    std::vector<CalibrationSheet> sheets;
    bool isOpened = false; ///< by the facilitator, before all have submitted
    QString savedBy;
    TimePoint savedAt = kNoTime;

    /// Everybody sees everybody's scores: all have submitted all calls, or the facilitator opened
    /// it.
    [[nodiscard]] bool isRevealed() const;
    /// Null: not begun.
    [[nodiscard]] const CalibrationSheet *sheet(const QString &by, const QString &call) const;
    /// How many calls somebody has submitted.
    [[nodiscard]] int submittedBy(const QString &by) const;
    /// Until it is revealed everybody sees their own sheets alone, the facilitator too.
    [[nodiscard]] Calibration seenBy(const QString &reader) const;

    bool operator==(const Calibration &) const = default;
};

/// InvalidArgument naming the first field that makes no sense: "title", "form", "calls" (fewer than
/// three, more than ten, or one twice), "participants" (fewer than two, or one twice), "expert"
/// (none of them) or "facilitator".
[[nodiscard]] Outcome check(const Calibration &calibration);

// Steps of a session. Errors are InvalidArgument with the word in brackets.

/// Keeps what somebody filled in so far. (participant); (call) that is not of the session; (state)
/// when it was submitted, or everybody sees the others' already.
[[nodiscard]] Result<Calibration> filledIn(Calibration calibration, const QString &by,
                                           const QString &call, const Answers &answers,
                                           const std::map<QString, AnswerNote> &notes);
/// Ends the scoring of a call, as above; (answers) when one doesn't fit its question or none was
/// given.
[[nodiscard]] Result<Calibration> submitted(Calibration calibration, const Scorecard &scorecard,
                                            const QString &by, const QString &call, TimePoint at);
/// Shows all to all; (facilitator) by anybody else, (state) when it is revealed already.
[[nodiscard]] Result<Calibration> opened(Calibration calibration, const QString &by);

/// How far the participants agree on one question. Not applicable is an answer like the others.
struct QuestionAgreement
{
    QString question;
    bool isFatal = false;
    int units = 0;                  ///< calls that at least two answered
    std::optional<Exact> agreement; ///< share of the pairs that gave the same, 0 to 1
    std::optional<Exact> kappa;     ///< where two took part
    std::optional<Exact> alpha;     ///< nominal, where more did
    bool isDisputedFatal = false;   ///< fatal, and not all agree that it failed or did not

    /// Nothing where nothing varies: that is no agreement of 1.
    [[nodiscard]] const std::optional<Exact> &measure() const { return kappa ? kappa : alpha; }

    /// Of the measure; a disputed fatal question is never usable.
    [[nodiscard]] Reliability verdict() const;
};

/// How a participant scores beside the expert.
struct ParticipantDeviation
{
    QString participant;
    int calls = 0; ///< that both scored
    Deviation deviation;

    /// A bias of at most 3 points, a mean absolute deviation of at most 5. Nothing without calls.
    [[nodiscard]] std::optional<bool> isWithin() const;
};

struct CalibrationMeasures
{
    std::vector<QuestionAgreement> questions; ///< in the order of the scorecard, but for texts
    std::optional<Exact> totalAlpha;          ///< interval, of the final scores
    Reliability verdict = Reliability::Unknown;
    std::vector<ParticipantDeviation> participants; ///< but for the expert; empty without one
    bool areFatalsAgreed = true;
};

/// Of the sheets that were submitted.
[[nodiscard]] CalibrationMeasures measuresOf(const Calibration &calibration,
                                             const Scorecard &scorecard);

/// Who was outside of the limits in both of their last two revealed sessions with an expert: out of
/// scoring that counts for settlement until certified again. \a sessions: the newest first.
[[nodiscard]] QStringList outsideTwice(const std::vector<Calibration> &sessions);

} // namespace fw::quality
