// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/evaluation.h"
#include "core/quality/jsonfield.h"

namespace fw::quality {

// Parts that are within more than one of the things that are kept.

[[nodiscard]] QJsonObject jsonOf(const JudgedCall &call);
[[nodiscard]] JudgedCall callOf(const JsonField &field);

/// By question: "yes", "no", "na" or a number.
[[nodiscard]] QJsonObject jsonOf(const Answers &answers);
[[nodiscard]] Answers answersOf(const JsonField &field);

[[nodiscard]] QJsonObject jsonOf(const std::map<QString, AnswerNote> &notes);
[[nodiscard]] std::map<QString, AnswerNote> notesOf(const JsonField &field);

[[nodiscard]] QJsonObject jsonOf(const EvaluationScore &score);
[[nodiscard]] EvaluationScore scoreOf(const JsonField &field);

} // namespace fw::quality
