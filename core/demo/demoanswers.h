// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/evaluation.h"
#include "core/simulation/random.h"

namespace fw::demo {

/// How a call of the demo was.
enum class CallLevel : std::uint8_t { Good, Low, Fatal };

/// What an evaluator fills in for a call of that level: below 80 when it is low, from 80 on when it
/// is good. Each failed answer has its words, and the span of \a talk that shows it.
[[nodiscard]] quality::Revision answersFor(CallLevel level, const quality::Scorecard &card,
                                           const quality::Span &talk, simulation::Random &random);
/// The same call as somebody else hears it: an answer or two differ.
[[nodiscard]] quality::Answers heardByAnother(const quality::Answers &answers,
                                              const quality::Scorecard &card,
                                              simulation::Random &random);

} // namespace fw::demo
