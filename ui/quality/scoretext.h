// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/live/floorconfig.h"
#include "core/quality/evaluation.h"
#include "core/quality/scorecardversion.h"

#include <QCoreApplication>

namespace fw::ui {

/// Words for scorecards and what is scored by them; plain text, safe to show.
class ScoreText final
{
    Q_DECLARE_TR_FUNCTIONS(ScoreText)

public:
    /// In the language of the program, the other one where that is empty.
    [[nodiscard]] static QString of(const LocalizedText &text);
    [[nodiscard]] static QString type(quality::QuestionType type);
    /// Empty for none.
    [[nodiscard]] static QString critical(quality::CriticalClass critical);
    [[nodiscard]] static QString state(quality::EvaluationState state);
    [[nodiscard]] static QString state(quality::ScorecardState state);
    /// "Yes", "18 of 20", the label of a choice; empty when it was not answered.
    [[nodiscard]] static QString answer(const quality::Question &question,
                                        const quality::Answer *answer);
    /// At most \a decimals places, and none that say nothing: "18", "7.5".
    [[nodiscard]] static QString number(const Exact &value, int decimals = 1);
    /// "02:41" of a recording.
    [[nodiscard]] static QString moment(quality::Milliseconds at);
    /// Date and time to the minute, in the zone; a dash when it is not known.
    [[nodiscard]] static QString minute(TimePoint time, const QTimeZone &zone);
    /// What a person is called in the language of the program; as \a kept when it was written down
    /// where the site knows nobody of that id, and the id without that.
    [[nodiscard]] static QString person(const live::FloorConfig &config, const QString &id,
                                        const QString &kept);
    /// The same of a queue, by the switch's name of it, which also names the skill.
    [[nodiscard]] static QString queue(const live::FloorConfig &config, const QString &name);
    /// Why a step was refused, as one sentence.
    [[nodiscard]] static QString refusal(const Error &error);
};

} // namespace fw::ui
