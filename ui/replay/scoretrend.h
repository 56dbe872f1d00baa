// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/evaluation.h"

#include <array>

namespace fw::ui {

/// Scores of an agent and of the team by week.
struct ScoreTrend
{
    static constexpr int kWeeks = 12;

    struct Week
    {
        QDate monday;
        std::optional<Exact> agent; ///< mean of the final scores; nothing: none was scored
        std::optional<Exact> team;
        int count = 0; ///< of the agent
    };

    std::array<Week, kWeeks> weeks;
    quality::QualitySummary agent;
    quality::QualitySummary team;
};

/// Up to the week of \a today; \a all are those of the team. Void ones and those that are not
/// submitted don't count.
[[nodiscard]] ScoreTrend trendOf(const std::vector<quality::Evaluation> &all, const QString &agent,
                                 QDate today, const QTimeZone &zone);

} // namespace fw::ui
