// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/quality/recording.h"
#include "core/quality/scorecardversion.h"
#include "ui/replay/replaymarks.h"
#include "ui/widgets/painting.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace fw::ui {

/// Words about recordings and their scores.
class ReplayText final
{
    Q_DECLARE_TR_FUNCTIONS(ReplayText)

public:
    /// mm:ss of a recording; what was before it has a minus.
    [[nodiscard]] static QString clock(quality::Milliseconds at);
    /// In a zone: "11-20 09:51".
    [[nodiscard]] static QString moment(TimePoint time, const QTimeZone &zone);
    [[nodiscard]] static QString phase(quality::PhaseKind kind);
    [[nodiscard]] static QString purpose(quality::PlayPurpose purpose);
    [[nodiscard]] static QString state(quality::EvaluationState state);
    [[nodiscard]] static QString critical(quality::CriticalClass critical);
    [[nodiscard]] static QString result(MarkResult result);
    [[nodiscard]] static QString outcome(quality::AppealOutcome outcome);
    /// Or the dash.
    [[nodiscard]] static QString score(const std::optional<Exact> &score);
    /// Exact to one decimal where there is a fraction.
    [[nodiscard]] static QString points(const Exact &points);
    /// By the grades of the card, or without them by 60 and 85.
    [[nodiscard]] static Tone tone(const std::optional<Exact> &score,
                                   const quality::ScorecardVersion *card);
    [[nodiscard]] static Token token(MarkResult result);
    /// "3 Privacy".
    [[nodiscard]] static QString question(const ReplayMark &mark);
    /// All about a mark in one sentence, for tips and screen readers.
    [[nodiscard]] static QString mark(const ReplayMark &mark);
    [[nodiscard]] static QString refusal(const Error &error);

private:
    [[nodiscard]] static QString invalid(const QString &what);
};

} // namespace fw::ui
