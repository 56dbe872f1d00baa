// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/requirement.h"

namespace fw::roster {

Requirement::Requirement(int minutes)
    : m_minutes(minutes)
{
}

void Requirement::set(QDate date, std::vector<double> people)
{
    people.resize(static_cast<std::size_t>(intervals()));
    m_days[date] = std::move(people);
}

const std::vector<double> &Requirement::on(QDate date) const
{
    static const std::vector<double> kNone;
    const auto found = m_days.find(date);
    return found != m_days.end() ? found->second : kNone;
}

} // namespace fw::roster
