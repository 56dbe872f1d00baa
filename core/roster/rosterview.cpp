// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/rosterview.h"

#include <algorithm>

namespace fw::roster {

namespace {

QDate lastOfAll()
{
    return {9999, 12, 31};
}

const Cell &emptyCell()
{
    static const Cell kEmpty;
    return kEmpty;
}

} // namespace

const std::vector<CellChange> RosterView::kNoChanges;

RosterView::RosterView(const Roster &roster, const PlanningBase &base,
                       const std::vector<CellChange> &changes)
    : m_roster(roster)
    , m_base(base)
    , m_changes(changes)
{
}

const Cell *RosterView::changed(const CellKey &key) const
{
    const auto found = std::find_if(m_changes.rbegin(), m_changes.rend(),
                                    [&key](const CellChange &change) { return change.key == key; });
    return found != m_changes.rend() && m_roster.covers(key.date) ? &found->cell : nullptr;
}

const Cell &RosterView::cell(const CellKey &key) const
{
    const Cell *const change = changed(key);
    return change != nullptr ? *change : m_base.cell(m_roster, key);
}

std::vector<const Cell *> RosterView::days(const QString &person, QDate from, QDate to) const
{
    std::vector<const Cell *> found(static_cast<std::size_t>(from.daysTo(to) + 1), &emptyCell());
    const auto place = [&](QDate date, const Cell &cell) {
        found[static_cast<std::size_t>(from.daysTo(date))] = &cell;
    };
    const auto take = [&](const std::map<CellKey, Cell> &cells, bool isInRoster) {
        for (auto it = cells.lower_bound({person, from});
             it != cells.end() && it->first.person == person && it->first.date <= to; ++it) {
            if (m_roster.covers(it->first.date) == isInRoster) {
                place(it->first.date, it->second);
            }
        }
    };
    take(m_base.around, false);
    take(m_roster.cells(), true);
    for (const CellChange &change : m_changes) {
        const QDate date = change.key.date;
        if (change.key.person == person && from <= date && date <= to && m_roster.covers(date)) {
            place(date, change.cell);
        }
    }
    return found;
}

std::vector<PersonCell> RosterView::on(QDate date) const
{
    std::vector<PersonCell> found;
    const bool isInRoster = m_roster.covers(date);
    const std::map<CellKey, Cell> &cells = isInRoster ? m_roster.cells() : m_base.around;
    for (auto it = cells.begin(); it != cells.end();) {
        const QString person = it->first.person;
        const CellKey key{person, date};
        it = cells.lower_bound(key);
        if (it != cells.end() && it->first == key && changed(key) == nullptr) {
            found.push_back({person, &it->second});
        }
        it = cells.upper_bound({person, lastOfAll()});
    }
    for (const CellChange &change : m_changes) {
        if (change.key.date == date && changed(change.key) == &change.cell &&
            change.cell.kind != Cell::Kind::Empty) {
            found.push_back({change.key.person, &change.cell});
        }
    }
    return found;
}

} // namespace fw::roster
