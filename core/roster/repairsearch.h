// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/changecheck.h"

namespace fw::roster {

/// Looks for changes that mend one violation, a change at a time: of those that break no binding
/// rule the one that leaves least of it, and among equals the one that costs the team least.
/// Cells that are pinned and people's leave stay as they are.
class RepairSearch final
{
public:
    RepairSearch(ChangeCheck &check, Violation violation);

    [[nodiscard]] std::optional<std::vector<CellChange>> find();

private:
    /// A set of changes with what it comes to.
    struct Thought
    {
        std::vector<CellChange> changes;
        double left = 0;  ///< of the violation
        double price = 0; ///< what it breaks of the advice
    };

    [[nodiscard]] std::optional<Thought> nextAfter(const Thought &thought);
    [[nodiscard]] double leftAfter(const std::vector<CellChange> &changes);
    /// Nothing when a binding rule would be broken.
    [[nodiscard]] std::optional<double> priceOf(const std::vector<CellChange> &changes);

    ChangeCheck &m_check;
    Violation m_violation;
    int m_prices = 0;
};

} // namespace fw::roster
