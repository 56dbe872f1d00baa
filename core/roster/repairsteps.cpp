// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/repairsteps.h"

#include "core/roster/fairness.h"
#include "core/roster/hoursbalance.h"

#include <algorithm>
#include <cmath>

namespace fw::roster {

namespace {

constexpr int kStep = 15;         ///< minutes by which shifts are moved
constexpr int kMostEmptyDays = 2; ///< longer runs want a plan, not days off
constexpr int kDaysOfSwaps = 7;   ///< colleagues are asked for that many days at most

int distanceOf(const MinuteSpan &one, const MinuteSpan &other)
{
    return std::abs(one.from - other.from) + std::abs(one.to - other.to);
}

bool isFree(const Cell &cell)
{
    return cell.kind == Cell::Kind::DayOff || cell.kind == Cell::Kind::Empty;
}

/// Collects the steps for one violation.
class Steps final
{
public:
    Steps(const RosterView &view, const Violation &violation)
        : m_view(view)
        , m_violation(violation)
    {
    }

    [[nodiscard]] std::vector<std::vector<CellChange>> collect();

private:
    [[nodiscard]] CellKey key(QDate date) const { return {m_violation.person, date}; }

    [[nodiscard]] bool isOurs(const CellKey &it) const
    {
        const Cell &cell = m_view.cell(it);
        return m_view.roster().covers(it.date) && !cell.isPinned && cell.kind != Cell::Kind::Leave;
    }

    void add(const CellKey &at, const Cell &cell)
    {
        if (isOurs(at)) {
            m_steps.push_back({{at, cell}});
        }
    }

    [[nodiscard]] HoursPeriod reachOf() const;
    [[nodiscard]] std::vector<QDate> dates() const;
    [[nodiscard]] std::vector<QDate> shiftsOf(const HoursPeriod &days) const;
    [[nodiscard]] std::vector<const ShiftPattern *> patternsLike(const Cell &cell,
                                                                 QDate date) const;
    void addOtherPatterns(const CellKey &at);
    void addMoves();
    void addBreaks();
    void addShorter(QDate date, double minutes);
    void addSwaps(QDate date);
    void addDaysOff();
    void addEmptyDays();
    void addGentle(const std::vector<QDate> &days);
    void addForPerson();
    void addForTeam();
    void addForTeam(const CellKey &at, bool isLead);
    void addMovedBreaks(const CellKey &at, const MinuteSpan &needed);
    void addInsteadOf(const CellKey &at, const Cell &shift);

    const RosterView &m_view;
    const Violation &m_violation;
    std::vector<std::vector<CellChange>> m_steps;
    std::vector<std::vector<CellChange>> m_exchanges; ///< come after all others
};

std::vector<QDate> Steps::shiftsOf(const HoursPeriod &days) const
{
    std::vector<QDate> found;
    const QDate from = std::max(days.from, m_view.roster().first());
    for (QDate date = std::min(days.to, m_view.roster().last()); date >= from;
         date = date.addDays(-1)) {
        if (m_view.cell(key(date)).isShift()) {
            found.push_back(date);
        }
    }
    return found;
}

/// The days that the rule goes over.
HoursPeriod Steps::reachOf() const
{
    const QDate date = m_violation.date;
    const Rule rule = m_violation.rule;
    if (rule == Rule::WeeklyRestDay || rule == Rule::WeeklyHours || rule == Rule::HourlyStaff) {
        return periodOf(HoursScheme::ByWeek, date);
    }
    if (rule == Rule::MonthlyOvertime) {
        return periodOf(HoursScheme::ByMonth, date);
    }
    if (rule == Rule::PeriodHours) {
        const Person *const person = m_view.base().find(m_violation.person);
        return periodOf(person != nullptr ? person->scheme : HoursScheme::ByMonth, date);
    }
    if (rule == Rule::ConsecutiveDays || rule == Rule::NightsInRow) {
        const int run = static_cast<int>(m_violation.amount);
        return {date.addDays(-run), date.addDays(run)};
    }
    if (rule == Rule::NightFairness || rule == Rule::WeekendFairness) {
        return {m_view.roster().first(), m_view.roster().last()};
    }
    return {rule == Rule::Rest ? date.addDays(-2) : date, date};
}

/// Days whose shifts take part in what is broken, the one that it shows on first.
std::vector<QDate> Steps::dates() const
{
    const QDate date = m_violation.date;
    const HoursPeriod reach = reachOf();
    if (reach.from == reach.to) {
        return {date};
    }
    std::vector<QDate> found = shiftsOf(reach);
    const auto isOther = [&](QDate it) {
        const bool isNightRule =
            m_violation.rule == Rule::NightFairness || m_violation.rule == Rule::NightsInRow;
        const MinuteSpan &hours = m_view.base().rules.on(it).nightHours;
        return (m_violation.rule == Rule::WeekendFairness && it.dayOfWeek() < Qt::Saturday) ||
               (isNightRule && !isNight(m_view.cell(key(it)), m_view.base().patterns, hours));
    };
    found.erase(std::remove_if(found.begin(), found.end(), isOther), found.end());
    std::stable_partition(found.begin(), found.end(), [date](QDate it) { return it == date; });
    return found;
}

std::vector<const ShiftPattern *> Steps::patternsLike(const Cell &cell, QDate date) const
{
    std::vector<const ShiftPattern *> found;
    for (const ShiftPattern &pattern : m_view.base().patterns.all()) {
        if (pattern.isValidOn(date) && !pattern.spans.empty()) {
            found.push_back(&pattern);
        }
    }
    const MinuteSpan hours = cell.extent();
    std::stable_sort(found.begin(), found.end(), [&](const auto *one, const auto *other) {
        return distanceOf(one->extent(), hours) < distanceOf(other->extent(), hours);
    });
    return found;
}

void Steps::addOtherPatterns(const CellKey &at)
{
    const Cell &cell = m_view.cell(at);
    for (const ShiftPattern *const pattern : patternsLike(cell, at.date)) {
        const Cell other = Cell::shift(*pattern);
        if (other.spans != cell.spans || other.pattern != cell.pattern) {
            add(at, other);
        }
    }
}

void Steps::addMoves()
{
    const double missing = m_violation.limit - m_violation.amount;
    const int minutes = static_cast<int>(std::ceil(missing / kStep)) * kStep;
    for (const QDate date : dates()) {
        const Cell &cell = m_view.cell(key(date));
        for (const int by : {minutes, -minutes}) {
            const Cell moved = cell.movedBy(by);
            if (moved.extent().from >= 0 && moved.extent().from < kMinutesOfDay) {
                add(key(date), moved);
            }
        }
    }
}

void Steps::addBreaks()
{
    const CellKey at = key(m_violation.date);
    Cell cell = m_view.cell(at);
    if (const ShiftPattern *const pattern = m_view.base().patterns.find(cell.pattern)) {
        Cell usual = cell;
        usual.activities = pattern->usualActivities();
        add(at, usual);
        // The shift was moved as a whole, and its breaks stayed.
        const int by = cell.extent().from - pattern->extent().from;
        for (Activity &activity : usual.activities) {
            activity.span = {activity.span.from + by, activity.span.to + by};
        }
        add(at, usual);
    }
    const Cell before = cell;
    int end = cell.extent().from;
    for (Activity &activity : cell.activities) { // one after the other, where they fit
        const int length = activity.span.length();
        for (const MinuteSpan &span : cell.spans) {
            const int from =
                std::max({span.from, end, std::min(activity.span.from, span.to - length)});
            if (from + length <= span.to) {
                activity.span = {from, from + length};
                end = from + length;
                break;
            }
        }
    }
    add(at, cell);
    cell = before;
    cell.activities.clear();
    add(at, cell);
}

/// The end is cut off, with the breaks that lie in it.
void Steps::addShorter(QDate date, double minutes)
{
    Cell cell = m_view.cell(key(date));
    const int target = cell.scheduledMinutes() - static_cast<int>(std::ceil(minutes));
    if (!cell.isShift() || target <= 0) {
        return;
    }
    while (!cell.spans.empty() && cell.scheduledMinutes() > target) {
        MinuteSpan &last = cell.spans.back();
        last.to -= 1;
        std::erase_if(cell.activities,
                      [&last](const Activity &it) { return it.span.to > last.to; });
        if (last.length() <= 0) {
            cell.spans.pop_back();
        }
    }
    if (!cell.spans.empty()) {
        cell.overtimeMinutes =
            std::max(0, cell.overtimeMinutes - static_cast<int>(std::ceil(minutes)));
        add(key(date), cell);
    }
}

void Steps::addSwaps(QDate date)
{
    const CellKey ours = key(date);
    if (!isOurs(ours)) {
        return;
    }
    const Cell &cell = m_view.cell(ours);
    for (const Person &colleague : m_view.base().people) {
        const CellKey theirs{colleague.id, date};
        const Cell &other = m_view.cell(theirs);
        const bool isSame = other.kind == cell.kind && other.spans == cell.spans;
        if (colleague.id != m_violation.person && isOurs(theirs) && !isSame) {
            const bool isEmpty = other.kind == Cell::Kind::Empty;
            m_steps.push_back({{ours, isEmpty ? Cell::dayOff() : other}, {theirs, cell}});
        }
    }
}

void Steps::addDaysOff()
{
    for (const QDate date : dates()) {
        if (!isFree(m_view.cell(key(date)))) {
            add(key(date), Cell::dayOff());
        }
    }
}

void Steps::addEmptyDays()
{
    if (m_violation.amount > kMostEmptyDays) {
        return;
    }
    std::vector<CellChange> all;
    for (int day = 0; day < static_cast<int>(m_violation.amount); ++day) {
        all.push_back({key(m_violation.date.addDays(day)), Cell::dayOff()});
    }
    m_steps.push_back(all);
}

/// Shifts moved or shortened.
void Steps::addGentle(const std::vector<QDate> &days)
{
    const Rule rule = m_violation.rule;
    const double above = m_violation.amount - m_violation.limit;
    if (rule == Rule::Rest) {
        addMoves();
    }
    if (rule == Rule::DailyHours || rule == Rule::SpecialOvertime ||
        rule == Rule::ProtectedOvertime) {
        addShorter(m_violation.date, above);
    }
    for (std::size_t at = 0; rule == Rule::MonthlyOvertime && at < days.size(); ++at) {
        const int overtime =
            overtimeMinutes(m_view.cell(key(days[at])), m_view.base().find(m_violation.person),
                            m_view.base().rules.on(days[at]));
        if (overtime > 0) {
            addShorter(days[at], std::min<double>(above, overtime));
        }
    }
}

void Steps::addForPerson()
{
    if (m_violation.rule == Rule::BreakMisplaced) {
        addBreaks();
        return;
    }
    if (m_violation.rule == Rule::NotEmployed) {
        m_steps.push_back({{key(m_violation.date), Cell()}});
        return;
    }
    if (m_violation.rule == Rule::EmptyDay) {
        addEmptyDays();
        return;
    }
    const std::vector<QDate> days = dates();
    addGentle(days);
    const bool isOfOneDay = days.size() == 1 || m_violation.rule == Rule::Rest;
    for (std::size_t at = 0; isOfOneDay && at < days.size(); ++at) {
        addOtherPatterns(key(days[at]));
    }
    for (std::size_t at = 0; at < std::min<std::size_t>(days.size(), kDaysOfSwaps); ++at) {
        addSwaps(days[at]);
    }
    for (std::size_t at = 0; !isOfOneDay && at < days.size(); ++at) {
        addOtherPatterns(key(days[at]));
    }
    addDaysOff();
}

/// Breaks that lie in the minutes needed go right before them or right after.
void Steps::addMovedBreaks(const CellKey &at, const MinuteSpan &needed)
{
    const Cell &cell = m_view.cell(at);
    for (std::size_t index = 0; index < cell.activities.size(); ++index) {
        const MinuteSpan span = cell.activities[index].span;
        if (!span.overlaps(needed)) {
            continue;
        }
        for (const int from : {needed.from - span.length(), needed.to}) {
            Cell moved = cell;
            moved.activities[index].span = {from, from + span.length()};
            add(at, moved);
        }
    }
}

/// The shift is worked in the place of another one of its week, which becomes a day off.
void Steps::addInsteadOf(const CellKey &at, const Cell &shift)
{
    const HoursPeriod week = periodOf(HoursScheme::ByWeek, at.date);
    for (QDate date = week.from; date <= week.to; date = date.addDays(1)) {
        const CellKey other{at.person, date};
        if (date != at.date && isOurs(other) && m_view.cell(other).isShift()) {
            m_exchanges.push_back({{at, shift}, {other, Cell::dayOff()}});
        }
    }
}

/// What one person could do about the minutes that lack somebody, or have too many.
void Steps::addForTeam(const CellKey &at, bool isLead)
{
    const Rule rule = m_violation.rule;
    const Cell &cell = m_view.cell(at);
    const Person *const person = m_view.base().find(at.person);
    const int shift = static_cast<int>(at.date.daysTo(m_violation.date)) * kMinutesOfDay;
    const MinuteSpan needed{m_violation.span.from + shift, m_violation.span.to + shift};
    const bool isThere = cell.isShift() && cell.extent().overlaps(needed);
    if (person == nullptr || !person->isEmployedOn(at.date) || !isOurs(at) ||
        (rule == Rule::NoLead && !isLead)) {
        return;
    }
    if (rule == Rule::Surplus) {
        if (isThere) {
            addOtherPatterns(at);
            add(at, Cell::dayOff());
        }
        return;
    }
    if (rule == Rule::Shortfall && isThere) {
        addMovedBreaks(at, needed);
    }
    for (const ShiftPattern *const pattern : patternsLike(cell, at.date)) {
        if (pattern->extent().overlaps(needed) && pattern->code != cell.pattern &&
            pattern->kind != ShiftKind::Training) {
            const Cell worked = Cell::shift(*pattern);
            add(at, worked);
            if (isFree(cell)) {
                addInsteadOf(at, worked);
            }
        }
    }
}

void Steps::addForTeam()
{
    for (const QDate date : {m_violation.date, m_violation.date.addDays(-1)}) {
        for (const Person &person : m_view.base().people) {
            addForTeam({person.id, date}, person.roleOn(date) == PersonRole::Lead);
        }
    }
}

std::vector<std::vector<CellChange>> Steps::collect()
{
    m_violation.person.isEmpty() ? addForTeam() : addForPerson();
    m_steps.insert(m_steps.end(), m_exchanges.begin(), m_exchanges.end());
    return std::move(m_steps);
}

} // namespace

std::vector<std::vector<CellChange>> repairSteps(const RosterView &view, const Violation &violation)
{
    return Steps(view, violation).collect();
}

} // namespace fw::roster
