// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demosettlement.h"
#include "core/monthclose/contractstore.h"

namespace fw::demo {

/// What the demo's contracts say beside prices: promises of which some were not kept, both sides'
/// people in their posts, with a post that is short of one and a team lead who has too many agents.
class DemoAnnexes final
{
public:
    DemoAnnexes(const simulation::DemoFloor &floor, const DemoSettlement &settlement);

    [[nodiscard]] const std::vector<monthclose::ContractAnnex> &annexes() const
    {
        return m_annexes;
    }

    [[nodiscard]] const std::vector<monthclose::ContractStaff> &staff() const { return m_staff; }

    /// Once, into a store that knows the contracts.
    [[nodiscard]] Outcome store(monthclose::ContractStore &store, TimePoint now) const;

private:
    std::vector<monthclose::ContractAnnex> m_annexes;
    std::vector<monthclose::ContractStaff> m_staff;
    std::vector<QString> m_scopes; ///< of the contracts
};

} // namespace fw::demo
