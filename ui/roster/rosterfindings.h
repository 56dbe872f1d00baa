// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/standingcheck.h"

#include <map>
#include <set>
#include <vector>

namespace fw::ui {

/// What is wrong with a plan, kept by person and by day, so that an edit costs the check of whom
/// and of what it touches.
class RosterFindings final
{
public:
    /// How a cell stands.
    enum class Mark { None, Advice, Binding };

    /// \a found: all of checkRoster().
    void set(const std::vector<roster::Violation> &found);
    /// Checks anew what is about these people, and about the whole team on these days.
    void recheck(roster::StandingCheck &check, const std::set<QString> &people,
                 const std::set<QDate> &days);

    /// The binding ones first, then by date, rule and person.
    [[nodiscard]] std::vector<roster::Violation> all() const;
    /// Those of one person on one day.
    [[nodiscard]] std::vector<roster::Violation> at(const roster::CellKey &key) const;
    [[nodiscard]] Mark markAt(const roster::CellKey &key) const;

    [[nodiscard]] int binding() const { return m_binding; }

    [[nodiscard]] int advice() const { return m_advice; }

    bool operator==(const RosterFindings &) const = default;

private:
    void put(const std::vector<roster::Violation> &found);
    void count();

    std::map<QString, std::vector<roster::Violation>> m_people;
    std::map<QDate, std::vector<roster::Violation>> m_days; ///< of the whole team
    std::map<roster::CellKey, Mark> m_marks;
    int m_binding = 0;
    int m_advice = 0;
};

} // namespace fw::ui
