// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intraday/dayreckoner.h"

#include "core/demand/requiredstaff.h"
#include "core/live/servicelevelfraction.h"

#include <algorithm>
#include <cmath>

namespace fw::intraday {

namespace {

constexpr double kSameCalls = 0.05; ///< a difference that changes no requirement

double valueAt(const std::vector<double> &values, std::size_t at)
{
    return at < values.size() ? values[at] : 0;
}

double secondsBetween(TimePoint from, TimePoint to)
{
    return double((to - from).count()) / 1e6;
}

/// An interval that was heard in part says nothing but of itself, while it runs.
bool isHeard(const DayInput &input, std::size_t at)
{
    if (!isKnown(input.heardSince)) {
        return false;
    }
    return input.heardSince <= input.grid.start(at) || at == input.grid.at(input.now);
}

live::ServiceLevelFraction soFar(const QueueOfDay &queue)
{
    live::QueueCounters sums;
    for (const live::QueueCounters &each : queue.heard) {
        sums += each;
    }
    return live::ServiceLevelFraction::of(queue.formula, sums);
}

/// A level before it is divided, of what came and of what is expected.
struct Levels
{
    live::ServiceLevelFraction heard;
    live::ServiceLevelFraction rest;

    void add(const Levels &other)
    {
        heard.part += other.heard.part;
        heard.whole += other.heard.whole;
        rest.part += other.rest.part;
        rest.whole += other.rest.whole;
    }

    void fill(DayFigures &figures, bool isRestKnown) const
    {
        if (heard.whole > 0) {
            figures.levelSoFar = heard.part / heard.whole;
        }
        if (isRestKnown && heard.whole + rest.whole > 0) {
            figures.levelOfDay = (heard.part + rest.part) / (heard.whole + rest.whole);
        }
    }
};

Levels levelsOf(const QueueOfDay &queue, const std::vector<IntervalRow> &rows, std::size_t running)
{
    Levels levels{soFar(queue), {}};
    for (std::size_t at = running; at < rows.size(); ++at) {
        const double calls = std::max(0.0, rows[at].updated - rows[at].actual.value_or(0));
        if (rows[at].outlook) {
            levels.rest.part += calls * *rows[at].outlook;
            levels.rest.whole += calls;
        }
    }
    return levels;
}

} // namespace

std::optional<double> levelOf(double people, double calls, double seconds,
                              const demand::QueueStandard &standard)
{
    if (!(calls > 0)) {
        return std::nullopt;
    }
    const staffing::Aim aim = standard.aim();
    const staffing::Traffic traffic = standard.traffic(calls, seconds);
    const double whole = std::floor(std::max(0.0, people));
    const double part = std::max(0.0, people) - whole;
    const auto grade = [&](double agents) {
        return staffing::gradeOf(static_cast<int>(agents), traffic, aim)
            .serviceLevel(standard.formula);
    };
    const double low = grade(whole);
    return part > 0 ? low + part * (grade(whole + 1) - low) : low;
}

IntradayDay DayReckoner::reckon(const DayInput &input)
{
    IntradayDay day;
    day.grid = input.grid;
    day.now = input.now;
    for (const QueueOfDay &queue : input.queues) {
        DayFigures figures;
        day.queues.push_back(callsOf(input, queue, figures));
        day.queueFigures.push_back(figures);
    }
    addPeople(input, day);
    for (std::size_t queue = 0; queue < input.queues.size(); ++queue) {
        judge(input, queue, day);
    }
    sum(input, day);
    return day;
}

/// What came takes the place of what was said; the rest is corrected by it.
std::vector<IntervalRow> DayReckoner::callsOf(const DayInput &input, const QueueOfDay &queue,
                                              DayFigures &figures) const
{
    const DayGrid &grid = input.grid;
    const std::size_t running = grid.at(input.now);
    std::vector<IntervalRow> rows(grid.size());
    std::vector<double> planned(grid.size());
    std::vector<double> came(grid.size());
    for (std::size_t at = 0; at < rows.size(); ++at) {
        IntervalRow &row = rows[at];
        row.start = grid.start(at);
        row.forecast = at < queue.forecast.points.size() ? queue.forecast.points[at].calls : 0;
        row.updated = row.forecast;
        figures.forecastDay += row.forecast;
        if (at > running || !isHeard(input, at)) {
            continue;
        }
        const live::QueueCounters counters =
            at < queue.heard.size() ? queue.heard[at] : live::QueueCounters();
        row.actual = counters.offered;
        row.level = live::serviceLevel(queue.formula, counters);
        figures.callsSoFar += *row.actual;
        if (at < running) {
            row.updated = *row.actual;
            figures.forecastSoFar += row.forecast;
            planned[at] = row.forecast;
            came[at] = *row.actual;
        }
    }
    figures.factor = queue.update.factor(planned, came, static_cast<int>(running));
    const bool hasSaid =
        std::any_of(planned.begin(), planned.end(), [](double it) { return it > 0; });
    figures.factorSince = hasSaid && running < grid.size() ? grid.start(running) : kNoTime;
    for (std::size_t at = running; at < rows.size(); ++at) {
        IntervalRow &row = rows[at];
        const double rest = row.forecast * figures.factor;
        const double left =
            secondsBetween(std::max(input.now, row.start), grid.start(at + 1)) / grid.seconds();
        row.updated = row.actual ? *row.actual + rest * std::clamp(left, 0.0, 1.0) : rest;
        if (at == running) {
            figures.forecastSoFar +=
                row.actual ? row.forecast * (1 - std::clamp(left, 0.0, 1.0)) : 0;
        }
    }
    for (const IntervalRow &row : rows) {
        figures.updatedDay += row.updated;
    }
    return rows;
}

/// Splits everybody's time among the queues that they serve.
void DayReckoner::addPeople(const DayInput &input, IntradayDay &day) const
{
    const std::size_t running = day.running();
    for (const PersonOfDay &person : input.people) {
        if (person.skills.empty()) {
            continue;
        }
        const std::vector<double> serving = servingShares(person.duties, input.grid);
        for (std::size_t at = 0; at < input.grid.size(); ++at) {
            double loads = 0;
            const auto loadOf = [&](const whatif::AgentSkill &skill) {
                return day.queues[skill.queue][at].updated * input.queues[skill.queue].standard.aht;
            };
            for (const whatif::AgentSkill &skill : person.skills) {
                loads += loadOf(skill);
            }
            const bool isThere = at == running ? person.isServingNow : false;
            for (const whatif::AgentSkill &skill : person.skills) {
                const double part =
                    loads > 0 ? loadOf(skill) / loads : 1.0 / double(person.skills.size());
                IntervalRow &row = day.queues[skill.queue][at];
                row.scheduled += part * serving[at];
                if (at <= running && isHeard(input, at)) {
                    const double present =
                        at == running ? (isThere ? 1 : 0) : valueAt(person.served, at);
                    row.present = row.present.value_or(0) + part * present;
                }
                row.expected += person.isGone() ? 0 : part * serving[at];
            }
        }
    }
}

int DayReckoner::requiredOf(const QueueOfDay &queue, std::size_t at, double calls)
{
    if (m_standards[queue.id] != queue.standard) {
        m_standards[queue.id] = queue.standard;
        std::erase_if(m_required, [&](const auto &each) { return each.first.first == queue.id; });
    }
    const forecast::ForecastPoint &said = queue.forecast.points[at];
    Known &known = m_required[{queue.id, said.start}];
    if (std::abs(known.calls - calls) < kSameCalls) {
        return known.agents;
    }
    known.calls = calls;
    forecast::PublishedForecast one = queue.forecast;
    const double ratio = said.calls > 0 ? calls / said.calls : 1;
    one.points = {said};
    one.points[0].calls = calls;
    one.points[0].low = said.low * ratio;
    one.points[0].high = said.high * ratio;
    demand::QueueStandard standard = queue.standard;
    standard.from = QDate(1970, 1, 1); // whatever day it is of, it is the one that holds
    const auto required = demand::requiredStaff(one, {standard}, QTimeZone::utc());
    known.agents = required && !required->empty() ? required->front().agents : 0;
    return known.agents;
}

void DayReckoner::judge(const DayInput &input, std::size_t queue, IntradayDay &day)
{
    const QueueOfDay &given = input.queues[queue];
    const std::size_t running = day.running();
    DayFigures &figures = day.queueFigures[queue];
    figures.gone = static_cast<int>(
        std::count_if(input.people.begin(), input.people.end(), [queue](const PersonOfDay &it) {
            return it.isGone() &&
                   std::any_of(it.skills.begin(), it.skills.end(),
                               [queue](const auto &one) { return one.queue == queue; });
        }));
    for (std::size_t at = 0; at < day.queues[queue].size(); ++at) {
        IntervalRow &row = day.queues[queue][at];
        row.required = at < given.required.size() ? given.required[at] : 0;
        const bool isSame = std::abs(row.updated - row.forecast) < kSameCalls;
        row.requiredUpdated = isSame || at >= given.forecast.points.size()
                                  ? row.required
                                  : requiredOf(given, at, row.updated);
        row.expected = row.present.value_or(row.expected);
        row.gap = row.expected - row.requiredUpdated;
        if (row.present || input.hasRoster) {
            row.outlook = levelOf(row.expected, row.updated, input.grid.seconds(), given.standard);
        }
        if (at == running) {
            figures.gap = row.gap;
            figures.present = row.present.value_or(0);
            figures.scheduled = row.scheduled;
            figures.required = row.requiredUpdated;
        }
    }
    levelsOf(given, day.queues[queue], running).fill(figures, input.hasRoster);
}

void DayReckoner::sum(const DayInput &input, IntradayDay &day) const
{
    day.all.resize(input.grid.size());
    Levels levels;
    DayFigures &figures = day.figures;
    double rest = 0;
    double corrected = 0;
    for (std::size_t queue = 0; queue < day.queues.size(); ++queue) {
        levels.add(levelsOf(input.queues[queue], day.queues[queue], day.running()));
        const DayFigures &one = day.queueFigures[queue];
        figures.callsSoFar += one.callsSoFar;
        figures.forecastSoFar += one.forecastSoFar;
        figures.forecastDay += one.forecastDay;
        figures.updatedDay += one.updatedDay;
        figures.factorSince = std::max(figures.factorSince, one.factorSince);
        figures.gap += one.gap;
        figures.present += one.present;
        figures.scheduled += one.scheduled;
        figures.required += one.required;
        for (std::size_t at = day.running(); at < input.grid.size(); ++at) {
            rest += day.queues[queue][at].forecast;
            corrected += day.queues[queue][at].forecast * one.factor;
        }
    }
    figures.factor = rest > 0 ? corrected / rest : 1;
    figures.gone = static_cast<int>(
        std::count_if(input.people.begin(), input.people.end(),
                      [](const PersonOfDay &it) { return it.isGone() && !it.skills.empty(); }));
    levels.fill(figures, input.hasRoster);
    for (std::size_t at = 0; at < day.all.size(); ++at) {
        sumAt(input, at, day);
    }
}

void DayReckoner::sumAt(const DayInput &input, std::size_t at, IntradayDay &day)
{
    IntervalRow &row = day.all[at];
    row.start = input.grid.start(at);
    live::ServiceLevelFraction level;
    live::ServiceLevelFraction outlook;
    for (std::size_t queue = 0; queue < day.queues.size(); ++queue) {
        const IntervalRow &one = day.queues[queue][at];
        row.forecast += one.forecast;
        row.updated += one.updated;
        row.required += one.required;
        row.requiredUpdated += one.requiredUpdated;
        row.scheduled += one.scheduled;
        row.expected += one.expected;
        row.gap += one.gap;
        if (one.actual) {
            row.actual = row.actual.value_or(0) + *one.actual;
        }
        if (one.present) {
            row.present = row.present.value_or(0) + *one.present;
        }
        if (one.outlook) {
            outlook.part += *one.outlook * one.updated;
            outlook.whole += one.updated;
        }
        if (one.level) {
            const auto heard = live::ServiceLevelFraction::of(input.queues[queue].formula,
                                                              input.queues[queue].heard[at]);
            level.part += heard.part;
            level.whole += heard.whole;
        }
    }
    row.level = level.whole > 0 ? std::optional(level.part / level.whole) : std::nullopt;
    row.outlook = outlook.whole > 0 ? std::optional(outlook.part / outlook.whole) : std::nullopt;
}

} // namespace fw::intraday
