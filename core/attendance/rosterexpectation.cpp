// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attendance/rosterexpectation.h"

namespace fw::attendance {

std::vector<live::Expectation::Line>
expectedPeople(const std::vector<roster::Person> &people,
               const std::map<roster::CellKey, roster::Cell> &cells, QDate from, QDate to,
               std::chrono::minutes interval)
{
    const int minutes = static_cast<int>(interval.count());
    std::map<std::pair<QString, QDate>, roster::Coverage> teams;
    for (const roster::Person &person : people) {
        for (QDate date = from; date <= to; date = date.addDays(1)) {
            const auto team =
                teams.try_emplace({person.team, date}, roster::Coverage(date, minutes)).first;
            for (const QDate start : {date.addDays(-1), date}) {
                const auto found = cells.find({person.id, start});
                if (found != cells.end()) {
                    roster::Cell present = found->second;
                    present.activities.clear();
                    team->second.add(start, present);
                }
            }
        }
    }
    std::vector<live::Expectation::Line> lines;
    for (const auto &[key, coverage] : teams) {
        const std::vector<double> amounts = coverage.people();
        for (std::size_t number = 0; number < amounts.size(); ++number) {
            lines.push_back({live::Expectation::Kind::Agents, key.first,
                             live::ExpectedDays::on(key.second), static_cast<int>(number),
                             amounts[number]});
        }
    }
    return lines;
}

} // namespace fw::attendance
