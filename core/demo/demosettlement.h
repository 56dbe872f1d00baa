// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monthclose/settlementstore.h"
#include "core/roster/person.h"
#include "core/simulation/demofloor.h"

namespace fw::demo {

/// What the demo floor's months cost: two partners under contract and the self-operated region as
/// their reference, with three ended months. The older two are locked and signed by both sides, the
/// last one is calculated and waits for the partner. The same floor, people, day and seed give the
/// same.
class DemoSettlement final
{
public:
    DemoSettlement(const simulation::DemoFloor &floor, const std::vector<roster::Person> &people,
                   QDate today, std::uint64_t seed = 1);

    [[nodiscard]] const std::vector<monthclose::ContractHead> &contracts() const
    {
        return m_contracts;
    }

    /// By contract and date; their ids are their places, counted from 1.
    [[nodiscard]] const std::vector<monthclose::ContractTerms> &terms() const { return m_terms; }

    /// By contract, the oldest first.
    [[nodiscard]] const std::vector<monthclose::MonthFile> &months() const { return m_months; }

    /// Puts all of it there: once, into a store without contracts.
    [[nodiscard]] Outcome store(monthclose::SettlementStore &store, TimePoint now) const;

private:
    struct Region;

    void addRegion(const simulation::DemoFloor &floor, const std::vector<roster::Person> &people,
                   const Region &region);
    void addTerms(const Region &region);
    void addMonth(const std::vector<roster::Person> &people, const Region &region, QDate month,
                  int age);

    QDate m_last; ///< first day of the last ended month
    std::uint64_t m_seed;
    std::vector<monthclose::ContractHead> m_contracts;
    std::vector<monthclose::ContractTerms> m_terms;
    std::vector<monthclose::MonthFile> m_months;
};

} // namespace fw::demo
