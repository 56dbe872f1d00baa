// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/planningbase.h"

#include <algorithm>

namespace fw::roster {

const Person *PlanningBase::find(const QString &person) const
{
    const auto found = std::find_if(people.begin(), people.end(),
                                    [&person](const Person &it) { return it.id == person; });
    return found != people.end() ? &*found : nullptr;
}

const Cell &PlanningBase::cell(const Roster &roster, const CellKey &key) const
{
    if (!roster.covers(key.date)) {
        const auto found = around.find(key);
        if (found != around.end()) {
            return found->second;
        }
    }
    return roster.cell(key);
}

} // namespace fw::roster
