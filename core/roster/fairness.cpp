// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/fairness.h"

#include <algorithm>

namespace fw::roster {

namespace {

constexpr int kNightWithoutPattern = 180; ///< minutes

double medianOf(std::vector<int> counts)
{
    std::erase_if(counts, [](int count) { return count < 0; }); // people who are not counted
    if (counts.empty()) {
        return 0;
    }
    std::sort(counts.begin(), counts.end());
    const std::size_t middle = counts.size() / 2;
    return counts.size() % 2 == 1 ? counts[middle] : (counts[middle - 1] + counts[middle]) / 2.0;
}

} // namespace

int nightMinutes(const Cell &cell, const MinuteSpan &nightHours)
{
    int minutes = 0;
    for (const MinuteSpan &span : cell.spans) {
        for (const int day : {-kMinutesOfDay, 0, kMinutesOfDay}) {
            const int from = std::max(span.from, nightHours.from + day);
            minutes += std::max(0, std::min(span.to, nightHours.to + day) - from);
        }
    }
    return minutes;
}

bool isNight(const Cell &cell, const ShiftPatterns &patterns, const MinuteSpan &nightHours)
{
    const int minutes = cell.isShift() ? nightMinutes(cell, nightHours) : 0;
    if (minutes == 0) {
        return false;
    }
    const ShiftPattern *const pattern = patterns.find(cell.pattern);
    return pattern != nullptr ? pattern->kind == ShiftKind::Night : minutes >= kNightWithoutPattern;
}

Burden burdenOf(const RosterView &view, const QString &person, QDate last)
{
    Burden burden;
    QDate date = last.addDays(1 - kQuarterDays);
    QDate weekend; // the Saturday of the one that was counted last
    for (const Cell *const cell : view.days(person, date, last)) {
        if (cell->isShift()) {
            const RuleSet &rules = view.base().rules.on(date);
            burden.nights += isNight(*cell, view.base().patterns, rules.nightHours) ? 1 : 0;
            if (date.dayOfWeek() >= Qt::Saturday) {
                const QDate saturday = date.addDays(Qt::Saturday - date.dayOfWeek());
                burden.weekends += saturday != weekend ? 1 : 0;
                weekend = saturday;
            }
        }
        date = date.addDays(1);
    }
    return burden;
}

TeamBurden::TeamBurden(const RosterView &view, QDate last)
    : m_view(view)
    , m_last(last)
{
}

TeamBurden::TeamBurden(const RosterView &view, TeamBurden &before,
                       const std::vector<CellChange> &changes)
    : m_view(view)
    , m_last(before.m_last)
    , m_before(&before)
    , m_changes(&changes)
{
}

double TeamBurden::nights()
{
    count();
    return m_nights;
}

double TeamBurden::weekends()
{
    count();
    return m_weekends;
}

void TeamBurden::count()
{
    if (m_isCounted) {
        return;
    }
    m_isCounted = true;
    const std::vector<Person> &people = m_view.base().people;
    if (m_before != nullptr) {
        m_before->count();
        m_nightsOf = m_before->m_nightsOf;
        m_weekendsOf = m_before->m_weekendsOf;
    } else {
        m_nightsOf.resize(people.size());
        m_weekendsOf.resize(people.size());
    }
    for (std::size_t at = 0; at < people.size(); ++at) {
        const bool isChanged =
            m_before == nullptr ||
            std::any_of(m_changes->begin(), m_changes->end(), [&](const CellChange &change) {
                return change.key.person == people[at].id;
            });
        if (isChanged) {
            countPerson(at);
        }
    }
    m_nights = medianOf(m_nightsOf);
    m_weekends = medianOf(m_weekendsOf);
}

void TeamBurden::countPerson(std::size_t at)
{
    const Person &person = m_view.base().people[at];
    const bool isEmployed = person.isEmployedOn(m_last);
    const Burden burden = isEmployed ? burdenOf(m_view, person.id, m_last) : Burden();
    m_weekendsOf[at] = isEmployed ? burden.weekends : kNotCounted;
    m_nightsOf[at] = isEmployed && !isProtectedOn(person, m_last) ? burden.nights : kNotCounted;
}

bool isProtectedOn(const Person &person, QDate date)
{
    return person.isProtectedOn(date, Protection::Pregnancy) ||
           person.isProtectedOn(date, Protection::Nursing) ||
           person.isProtectedOn(date, Protection::Minor);
}

} // namespace fw::roster
