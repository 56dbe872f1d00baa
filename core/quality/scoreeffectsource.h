// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/scoreeffect.h"

namespace fw::quality {

/// Says what a score is worth in a month's settlement; whoever knows the contract does. Asked in
/// the thread of the screens, whenever a score is shown: it has to answer at once.
class ScoreEffectSource
{
    Q_DISABLE_COPY_MOVE(ScoreEffectSource)

public:
    virtual ~ScoreEffectSource() = default;

    /// What the month of the team would lose or gain if its mean were after instead of before.
    [[nodiscard]] virtual SettlementEffect worthOf(const Evaluation &evaluation,
                                                   const MonthEffect &team) const = 0;

protected:
    ScoreEffectSource() = default;
};

} // namespace fw::quality
