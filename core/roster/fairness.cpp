// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/fairness.h"

#include <algorithm>
#include <utility>

namespace fw::roster {

namespace {

constexpr int kNightWithoutPattern = 180; ///< minutes

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

BurdenCounts::BurdenCounts(std::size_t people)
    : m_ofPerson(people, kNotCounted)
{
}

void BurdenCounts::set(std::size_t person, int count)
{
    const int before = std::exchange(m_ofPerson[person], count);
    if (before != kNotCounted) {
        --m_people[static_cast<std::size_t>(before)];
        --m_counted;
    }
    if (count != kNotCounted) {
        ++m_people[static_cast<std::size_t>(count)];
        ++m_counted;
    }
}

int BurdenCounts::countAt(int place) const
{
    std::size_t count = 0;
    for (int passed = m_people[0]; passed <= place; passed += m_people[count]) {
        ++count;
    }
    return static_cast<int>(count);
}

double BurdenCounts::median() const
{
    if (m_counted == 0) {
        return 0;
    }
    return (countAt((m_counted - 1) / 2) + countAt(m_counted / 2)) / 2.0;
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
{
    for (const CellChange &change : changes) {
        m_changed.insert(change.key.person);
    }
}

double TeamBurden::nights()
{
    count();
    return m_nights.median();
}

double TeamBurden::weekends()
{
    count();
    return m_weekends.median();
}

void TeamBurden::countAnew(const QString &person)
{
    m_changed.insert(person);
}

void TeamBurden::count()
{
    const std::vector<Person> &people = m_view.base().people;
    const bool isWhole = !m_isCounted && m_before == nullptr;
    if (isWhole) {
        m_nights = BurdenCounts(people.size());
        m_weekends = BurdenCounts(people.size());
    } else if (!m_isCounted) {
        m_before->count();
        m_nights = m_before->m_nights;
        m_weekends = m_before->m_weekends;
    }
    m_isCounted = true;
    if (!isWhole && m_changed.empty()) {
        return;
    }
    for (std::size_t at = 0; at < people.size(); ++at) {
        if (isWhole || m_changed.contains(people[at].id)) {
            countPerson(at);
        }
    }
    m_changed.clear();
}

void TeamBurden::countPerson(std::size_t at)
{
    const Person &person = m_view.base().people[at];
    const bool isEmployed = person.isEmployedOn(m_last);
    const Burden burden = isEmployed ? burdenOf(m_view, person.id, m_last) : Burden();
    const bool worksNights = isEmployed && !isProtectedOn(person, m_last);
    m_weekends.set(at, isEmployed ? burden.weekends : BurdenCounts::kNotCounted);
    m_nights.set(at, worksNights ? burden.nights : BurdenCounts::kNotCounted);
}

bool isProtectedOn(const Person &person, QDate date)
{
    return person.isProtectedOn(date, Protection::Pregnancy) ||
           person.isProtectedOn(date, Protection::Nursing) ||
           person.isProtectedOn(date, Protection::Minor);
}

} // namespace fw::roster
