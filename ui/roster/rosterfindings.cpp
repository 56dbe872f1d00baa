// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/rosterfindings.h"

#include <algorithm>
#include <tuple>

namespace fw::ui {

using roster::CellKey;
using roster::StandingCheck;
using roster::Violation;

void RosterFindings::set(const std::vector<Violation> &found)
{
    m_people.clear();
    m_days.clear();
    m_marks.clear();
    put(found);
    count();
}

void RosterFindings::recheck(StandingCheck &check, const std::set<QString> &people,
                             const std::set<QDate> &days)
{
    for (const QString &person : people) {
        m_people.erase(person);
        m_marks.erase(m_marks.lower_bound({person, QDate()}),
                      m_marks.upper_bound({person, QDate(9999, 12, 31)}));
        put(check.ofPerson(person));
    }
    for (const QDate day : days) {
        m_days.erase(day);
        put(check.ofDay(day));
    }
    count();
}

void RosterFindings::put(const std::vector<Violation> &found)
{
    for (const Violation &violation : found) {
        if (violation.person.isEmpty()) {
            m_days[violation.date].push_back(violation);
            continue;
        }
        m_people[violation.person].push_back(violation);
        Mark &mark = m_marks[{violation.person, violation.date}];
        mark = std::max(mark, isBinding(violation.rule) ? Mark::Binding : Mark::Advice);
    }
}

void RosterFindings::count()
{
    m_binding = 0;
    m_advice = 0;
    const auto add = [this](const std::vector<Violation> &found) {
        for (const Violation &violation : found) {
            ++(isBinding(violation.rule) ? m_binding : m_advice);
        }
    };
    for (const auto &[person, found] : m_people) {
        add(found);
    }
    for (const auto &[day, found] : m_days) {
        add(found);
    }
}

std::vector<Violation> RosterFindings::all() const
{
    std::vector<Violation> found;
    found.reserve(std::size_t(m_binding) + std::size_t(m_advice));
    for (const auto &[person, each] : m_people) {
        found.insert(found.end(), each.begin(), each.end());
    }
    for (const auto &[day, each] : m_days) {
        found.insert(found.end(), each.begin(), each.end());
    }
    std::stable_sort(found.begin(), found.end(), [](const Violation &one, const Violation &other) {
        return std::make_tuple(!isBinding(one.rule), one.date, one.rule, one.person) <
               std::make_tuple(!isBinding(other.rule), other.date, other.rule, other.person);
    });
    return found;
}

std::vector<Violation> RosterFindings::at(const CellKey &key) const
{
    std::vector<Violation> found;
    const auto person = m_people.find(key.person);
    if (person != m_people.end()) {
        std::copy_if(person->second.begin(), person->second.end(), std::back_inserter(found),
                     [&key](const Violation &each) { return each.date == key.date; });
    }
    return found;
}

RosterFindings::Mark RosterFindings::markAt(const CellKey &key) const
{
    const auto found = m_marks.find(key);
    return found != m_marks.end() ? found->second : Mark::None;
}

} // namespace fw::ui
