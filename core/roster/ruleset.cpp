// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/ruleset.h"

#include <algorithm>

namespace fw::roster {

namespace {

std::vector<RuleSet> usualSets()
{
    RuleSet before;
    before.monthlySeconds = 599'904;
    RuleSet since;
    since.from = QDate(2025, 1, 1);
    return {before, since};
}

} // namespace

DatedRules::DatedRules()
    : m_sets(usualSets())
{
}

DatedRules::DatedRules(std::vector<RuleSet> sets)
    : m_sets(std::move(sets))
{
    if (m_sets.empty()) {
        m_sets = usualSets();
    }
    std::stable_sort(m_sets.begin(), m_sets.end(), [](const RuleSet &one, const RuleSet &other) {
        return one.from < other.from;
    });
}

const RuleSet &DatedRules::on(QDate date) const
{
    const auto next = std::find_if(m_sets.begin() + 1, m_sets.end(),
                                   [date](const RuleSet &set) { return date < set.from; });
    return *(next - 1);
}

} // namespace fw::roster
