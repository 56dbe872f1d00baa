// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intraday/movecandidates.h"

#include "core/roster/request.h"

#include <algorithm>
#include <array>

namespace fw::intraday {

using roster::Activity;
using roster::ActivityKind;
using roster::Cell;
using roster::MinuteSpan;

namespace {

constexpr int kBreakNotice = 10; ///< minutes
constexpr int kShiftNotice = 15;
constexpr int kEarlyNotice = 60;
constexpr int kCallInNotice = 120;
constexpr int kStep = 15; ///< between the places that an activity is tried at
constexpr int kMostMoved = 180;
constexpr std::array kExtensions{30, 60, 90, 120};
constexpr std::array kReleases{120, 90, 60, 30};
constexpr int kCallInMinutes = 240;
constexpr int kLendMinutes = 120;

int roundedUp(int minute)
{
    return (minute + kStep - 1) / kStep * kStep;
}

bool isRest(ActivityKind kind)
{
    return kind == ActivityKind::Break || kind == ActivityKind::Meal;
}

void sortActivities(Cell &cell)
{
    std::sort(cell.activities.begin(), cell.activities.end(),
              [](const Activity &one, const Activity &two) { return one.span < two.span; });
}

class Collector final
{
public:
    explicit Collector(const MoveQuestion &question)
        : m_question(question)
        , m_grid(question.day.grid)
        , m_now(m_grid.minuteOf(question.day.now))
    {
    }

    std::vector<Candidate> collect(bool isShort)
    {
        for (std::size_t person = 0; person < m_question.day.people.size(); ++person) {
            const PersonOfDay &given = m_question.day.people[person];
            const std::size_t plan = planOf(given.team);
            if (given.id.isEmpty() || plan == m_question.plans.size() || given.isGone() ||
                given.isAsked) {
                continue;
            }
            m_person = person;
            m_plan = plan;
            m_cell = m_question.plans[plan].roster.cell({given.id, m_grid.date()});
            if (!isShort) {
                release();
            } else if (given.skills.empty()) {
                lend();
            } else {
                shiftActivities();
                extend();
                callIn();
            }
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] std::size_t planOf(const QString &team) const
    {
        const auto found =
            std::find_if(m_question.plans.begin(), m_question.plans.end(),
                         [&team](const TeamPlan &each) { return each.roster.team() == team; });
        return static_cast<std::size_t>(found - m_question.plans.begin());
    }

    [[nodiscard]] const TeamPlan &plan() const { return m_question.plans[m_plan]; }

    [[nodiscard]] const PersonOfDay &person() const { return m_question.day.people[m_person]; }

    [[nodiscard]] Move begin(MoveKind kind, const Cell &after) const
    {
        Move move;
        move.kind = kind;
        move.person = person().id;
        move.name = person().name;
        move.team = person().team;
        move.date = m_grid.date();
        move.before = m_cell;
        move.after = after;
        move.was = m_cell.isShift() ? m_cell.extent() : MinuteSpan();
        move.becomes = after.isShift() ? after.extent() : MinuteSpan();
        return move;
    }

    [[nodiscard]] double hourlyCost(const Move &move) const
    {
        const roster::PayMinutes &pay = move.pay;
        return m_question.costs.paidHour *
               (pay.normal + 1.5 * pay.longer + 2.0 * pay.restDay + 3.0 * pay.holiday) / 60;
    }

    [[nodiscard]] std::vector<double> sharesOf(const Cell &cell) const
    {
        return servingShares(attendance::dutiesOf(cell, m_grid.date(), m_grid.zone()), m_grid);
    }

    void add(Move move, double cost)
    {
        const roster::PlanningBase &base = plan().base;
        const roster::Person *const known = base.find(move.person);
        move.pay = roster::payMinutesOf(move.after, move.date, known, base) -
                   roster::payMinutesOf(move.before, move.date, known, base);
        move.cost = cost + hourlyCost(move);
        Candidate candidate{std::move(move), m_person, m_plan, {}};
        candidate.delta = sharesOf(candidate.move.after);
        const std::vector<double> before = sharesOf(m_cell);
        for (std::size_t at = 0; at < candidate.delta.size(); ++at) {
            candidate.delta[at] -= before[at];
        }
        m_found.push_back(std::move(candidate));
    }

    /// Where the pattern lets a break of that kind and length be; anywhere in a shift without one.
    [[nodiscard]] MinuteSpan windowOf(const Activity &activity) const
    {
        const roster::ShiftPattern *const pattern = plan().base.patterns.find(m_cell.pattern);
        if (isRest(activity.kind) && pattern != nullptr) {
            for (const roster::BreakRule &rule : pattern->breaks) {
                if (rule.kind == activity.kind && rule.minutes == activity.span.length() &&
                    rule.window.from <= activity.span.from && activity.span.to <= rule.window.to) {
                    return rule.window;
                }
            }
        }
        return m_cell.extent();
    }

    void shiftActivities()
    {
        for (std::size_t at = 0; at < m_cell.activities.size(); ++at) {
            const Activity activity = m_cell.activities[at];
            if (activity.span.from < m_now + kBreakNotice) {
                continue;
            }
            const MinuteSpan window = windowOf(activity);
            const int from =
                std::max({window.from, activity.span.from - kMostMoved, m_now + kBreakNotice});
            const int last =
                std::min(window.to - activity.span.length(), activity.span.from + kMostMoved);
            for (int start = roundedUp(from); start <= last; start += kStep) {
                if (start != activity.span.from) {
                    shiftActivity(at, start);
                }
            }
            if (!isRest(activity.kind)) {
                Cell after = m_cell;
                after.activities.erase(after.activities.begin() + static_cast<std::ptrdiff_t>(at));
                Move move = begin(MoveKind::CancelActivity, after);
                move.activity = activity.kind;
                move.was = activity.span;
                move.becomes = {};
                add(std::move(move), m_question.costs.cancelActivity);
            }
        }
    }

    void shiftActivity(std::size_t at, int start)
    {
        const Activity &activity = m_cell.activities[at];
        Cell after = m_cell;
        after.activities[at].span = {start, start + activity.span.length()};
        sortActivities(after);
        const bool isBreak = isRest(activity.kind);
        Move move = begin(isBreak ? MoveKind::ShiftBreak : MoveKind::ShiftActivity, after);
        move.activity = activity.kind;
        move.was = activity.span;
        move.becomes = {start, start + activity.span.length()};
        const MoveCosts &costs = m_question.costs;
        add(std::move(move), !isBreak                              ? costs.shiftActivity
                             : activity.kind == ActivityKind::Meal ? costs.shiftMeal
                                                                   : costs.shiftBreak);
    }

    /// As the request for overtime would change the roster.
    [[nodiscard]] std::optional<Cell> withOvertime(const MinuteSpan &span) const
    {
        roster::Request request;
        request.kind = roster::RequestKind::Overtime;
        request.team = person().team;
        request.person = person().id;
        request.from = request.to = m_grid.date();
        request.span = span;
        const auto changes = roster::changesOf(request, plan().roster, plan().base);
        return changes.empty() ? std::nullopt : std::optional(changes.front().cell);
    }

    void addOvertime(MoveKind kind, const MinuteSpan &span, double cost)
    {
        if (const std::optional<Cell> after = withOvertime(span)) {
            Move move = begin(kind, *after);
            move.becomes = span;
            add(std::move(move), cost);
        }
    }

    void extend()
    {
        if (!m_cell.isShift()) {
            return;
        }
        const MinuteSpan hours = m_cell.extent();
        for (const int minutes : kExtensions) {
            if (hours.to >= m_now + kShiftNotice) {
                addOvertime(MoveKind::ExtendShift, {hours.to, hours.to + minutes}, 0);
            }
            if (hours.from - minutes >= m_now + kEarlyNotice) {
                addOvertime(MoveKind::BeginEarlier, {hours.from - minutes, hours.from}, 0);
            }
        }
    }

    void callIn()
    {
        const bool isFree = m_cell.kind == Cell::Kind::DayOff || m_cell.kind == Cell::Kind::Empty;
        const int first = roundedUp(m_now + kCallInNotice);
        for (int from = first; isFree && from + kCallInMinutes <= roster::kMinutesOfDay;
             from += 4 * kStep) {
            addOvertime(MoveKind::CallIn, {from, from + kCallInMinutes},
                        m_question.costs.brokenDayOff);
        }
    }

    void lend()
    {
        if (person().lendable.empty() || !person().isServingNow) {
            return;
        }
        const int from = roundedUp(m_now + kBreakNotice);
        Move move = begin(MoveKind::Lend, m_cell);
        move.skills = person().lendable;
        move.becomes = {from, from + kLendMinutes};
        Cell serves = m_cell;
        serves.activities.clear();
        serves.spans = {move.becomes};
        Candidate candidate{std::move(move), m_person, m_plan, sharesOf(serves)};
        const std::vector<double> duty = servingShares(person().duties, m_grid);
        for (std::size_t at = 0; at < candidate.delta.size(); ++at) {
            candidate.delta[at] = std::min(candidate.delta[at], duty[at]);
        }
        candidate.move.cost = m_question.costs.lend * (1 + kLendMinutes / 60.0);
        m_found.push_back(std::move(candidate));
    }

    void release()
    {
        if (!m_cell.isShift() || person().skills.empty()) {
            return;
        }
        const MinuteSpan hours = m_cell.extent();
        for (const int minutes : kReleases) {
            const int end = hours.to - minutes;
            if (end < m_now + kShiftNotice || end <= m_cell.spans.back().from) {
                continue;
            }
            Cell after = m_cell;
            after.spans.back().to = end;
            after.overtimeMinutes = std::max(0, after.overtimeMinutes - minutes);
            std::erase_if(after.activities,
                          [end](const Activity &each) { return each.span.to > end; });
            add(begin(MoveKind::EndEarlier, after), 0);
        }
    }

    const MoveQuestion &m_question;
    const DayGrid &m_grid;
    int m_now;
    std::size_t m_person = 0;
    std::size_t m_plan = 0;
    Cell m_cell;
    std::vector<Candidate> m_found;
};

} // namespace

std::vector<Candidate> candidatesOf(const MoveQuestion &question, bool isShort)
{
    return Collector(question).collect(isShort);
}

} // namespace fw::intraday
