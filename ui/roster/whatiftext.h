// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outlook/rosterquestion.h"
#include "ui/floor/linemodel.h"

#include <QCoreApplication>

namespace fw::ui {

/// Words and lines for what a simulation answered.
class WhatIfText final
{
    Q_DECLARE_TR_FUNCTIONS(WhatIfText)

public:
    static constexpr int kColumns = 10;
    static constexpr int kLevelColumn = 3;
    static constexpr int kReleasedColumn = 8;

    [[nodiscard]] static QStringList headers();
    /// The whole day first, then its intervals. \a queue: by the demand's order; -1: all.
    [[nodiscard]] static std::vector<Line> lines(const outlook::SimulatedDay &plan,
                                                 const outlook::SimulatedDay *released, int queue);
    /// The day's figures as one sentence.
    [[nodiscard]] static QString totals(const QString &title, const outlook::SimulatedDay &day,
                                        int queue);
    /// How much better \a plan is, in points of the service level.
    [[nodiscard]] static QString difference(const outlook::SimulatedDay &plan,
                                            const outlook::SimulatedDay &released, int queue);
    /// "83.6% ± 0.8%".
    [[nodiscard]] static QString share(const whatif::Estimate &estimate);
    [[nodiscard]] static const whatif::IntervalEstimate &dayOf(const outlook::SimulatedDay &day,
                                                               int queue);
    [[nodiscard]] static const std::vector<whatif::IntervalEstimate> &
    intervalsOf(const outlook::SimulatedDay &day, int queue);
    [[nodiscard]] static double targetOf(const outlook::SimulatedDay &day, int queue);
};

} // namespace fw::ui
