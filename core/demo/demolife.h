// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demoanswers.h"

namespace fw::demo {

/// Where in its life an evaluation of the demo is.
enum class DemoLife : std::uint8_t {
    Assigned,
    InProgress, ///< half filled in
    Submitted,
    Confirmed,
    Released,
    Acknowledged,
    Appealed,
    Endorsed,
    Kept,    ///< closed with the score as it was
    Changed, ///< closed with another revision
    Escalated,
    Voided
};

/// Leads \a evaluation, which has its call, evaluator and form, to where it is to be: by the steps
/// that people take, all of them between the call and \a now.
[[nodiscard]] quality::Evaluation livedTo(DemoLife life, quality::Evaluation evaluation,
                                          const quality::Revision &answers,
                                          const quality::Scorecard &card, TimePoint now);

} // namespace fw::demo
