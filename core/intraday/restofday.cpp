// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intraday/restofday.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace fw::intraday {

using attendance::DutySpan;

namespace {

constexpr double kNoChange = 1e-6;
constexpr double kMostCalls =
    150'000; ///< that are played through for one move, so that nobody waits
constexpr int kLeastReplications = 12;

double secondsBetween(TimePoint from, TimePoint to)
{
    return double((to - from).count()) / 1e6;
}

/// Mean and half of the 95 % confidence interval of the mean.
whatif::Estimate estimateOf(const std::vector<double> &values)
{
    const double count = double(values.size());
    double sum = 0;
    double squares = 0;
    for (const double value : values) {
        sum += value;
        squares += value * value;
    }
    const double mean = sum / count;
    if (values.size() < 2) {
        return {mean, 1};
    }
    const double variance = std::max(0.0, squares - count * mean * mean) / (count - 1);
    const double student = 1.96 + 2.4 / (count - 1); // 97.5 %, within one per cent from eleven on
    return {mean, student * std::sqrt(variance / count)};
}

} // namespace

RestOfDay::RestOfDay(const MoveQuestion &question, const IntradayDay &day)
    : m_question(question)
{
    const DayInput &input = question.day;
    const DayGrid &grid = input.grid;
    m_plain.interval = grid.seconds();
    m_plain.replications = 1;
    m_plain.seed = question.seed;
    const double left = std::max(0.0, secondsBetween(input.now, grid.end()));
    const auto steps = static_cast<std::size_t>(std::ceil(left / grid.seconds()));
    for (std::size_t queue = 0; queue < input.queues.size(); ++queue) {
        const demand::QueueStandard &standard = input.queues[queue].standard;
        whatif::QueueLoad load;
        load.calls.resize(steps);
        load.aht = standard.aht;
        load.patience = standard.patience;
        load.threshold = standard.threshold;
        load.formula = standard.formula;
        for (std::size_t at = day.running(); at < grid.size(); ++at) {
            // Calls of an interval of the day come in two of those that are counted from now on.
            const IntervalRow &row = day.queues[queue][at];
            const double calls = std::max(0.0, row.updated - row.actual.value_or(0));
            const double from = std::max(0.0, secondsBetween(input.now, row.start));
            const double to = secondsBetween(input.now, grid.start(at + 1));
            for (std::size_t step = 0; step < steps && to > from; ++step) {
                const double begin = double(step) * grid.seconds();
                const double common = std::min(to, begin + grid.seconds()) - std::max(from, begin);
                load.calls[step] += calls * std::max(0.0, common) / (to - from);
            }
        }
        m_plain.queues.push_back(std::move(load));
    }
    double calls = 1;
    for (const whatif::QueueLoad &load : m_plain.queues) {
        calls += std::accumulate(load.calls.begin(), load.calls.end(), 0.0);
    }
    m_replications = std::min(question.replications,
                              std::max(kLeastReplications, static_cast<int>(kMostCalls / calls)));
    for (const PersonOfDay &person : input.people) {
        const bool isThere = !person.isGone() && !person.skills.empty();
        m_plain.agents.push_back(
            planOf(person.skills, isThere ? person.duties : std::vector<DutySpan>()));
    }
}

bool RestOfDay::isPlayable() const
{
    return std::any_of(m_plain.queues.begin(), m_plain.queues.end(), [](const auto &queue) {
        return std::any_of(queue.calls.begin(), queue.calls.end(),
                           [](double calls) { return calls > 0; });
    });
}

whatif::AgentPlan RestOfDay::planOf(const std::vector<whatif::AgentSkill> &skills,
                                    const std::vector<DutySpan> &duties) const
{
    whatif::AgentPlan plan;
    plan.skills = skills;
    const TimePoint now = m_question.day.now;
    const double last = secondsBetween(now, m_question.day.grid.end());
    for (const DutySpan &span : duties) {
        const double from = std::max(0.0, secondsBetween(now, span.from));
        const double to = std::min(last, secondsBetween(now, span.to));
        if (span.duty != attendance::Duty::Serve || from >= to) {
            continue;
        }
        if (!plan.spans.empty() && plan.spans.back().to >= from) {
            plan.spans.back().to = std::max(plan.spans.back().to, to);
        } else {
            plan.spans.push_back({from, to});
        }
    }
    return plan;
}

std::optional<std::vector<RestOfDay::Run>> RestOfDay::play(const whatif::Question &question,
                                                           const std::stop_token &stop) const
{
    std::vector<Run> runs;
    whatif::Question one = question;
    for (int run = 0; run < m_replications; ++run) {
        one.seed = m_question.seed + static_cast<std::uint64_t>(run);
        const Result<whatif::Answer> answer = whatif::simulate(one, stop);
        if (!answer || stop.stop_requested()) {
            return std::nullopt;
        }
        Run made;
        for (const whatif::IntervalEstimate &each : answer->all) {
            made.offered.push_back(each.offered);
            made.levels.push_back(each.serviceLevel.mean);
        }
        made.whole = answer->whole.serviceLevel.mean;
        runs.push_back(std::move(made));
    }
    return runs;
}

bool RestOfDay::playBefore(const std::stop_token &stop)
{
    if (m_before.empty()) {
        if (auto runs = play(m_plain, stop)) {
            m_before = std::move(*runs);
        }
    }
    return !m_before.empty();
}

whatif::Question RestOfDay::with(const Candidate &candidate) const
{
    whatif::Question question = m_plain;
    const PersonOfDay &person = m_question.day.people[candidate.person];
    const DayGrid &grid = m_question.day.grid;
    const Move &move = candidate.move;
    whatif::AgentPlan &plan = question.agents[candidate.person];
    if (move.kind == MoveKind::Lend) {
        std::vector<DutySpan> away;
        const TimePoint from = attendance::timeOfMinute(move.date, move.becomes.from, grid.zone());
        const TimePoint to = attendance::timeOfMinute(move.date, move.becomes.to, grid.zone());
        for (DutySpan duty : person.duties) {
            duty.from = std::max(duty.from, from);
            duty.to = std::min(duty.to, to);
            if (duty.from < duty.to) {
                away.push_back(duty);
            }
        }
        plan = planOf(move.skills, away);
        return question;
    }
    std::vector<DutySpan> duties = attendance::dutiesOf(move.after, move.date, grid.zone());
    const TimePoint midnight = grid.start(0);
    for (const DutySpan &duty : person.duties) { // of a night that began yesterday
        if (duty.from < midnight) {
            duties.push_back(duty);
        }
    }
    std::sort(duties.begin(), duties.end(),
              [](const DutySpan &one, const DutySpan &two) { return one.from < two.from; });
    plan = planOf(person.skills, duties);
    return question;
}

void RestOfDay::findWindow(const Candidate &candidate, MoveEffect &effect) const
{
    const DayGrid &grid = m_question.day.grid;
    for (std::size_t at = grid.at(m_question.day.now); at < candidate.delta.size(); ++at) {
        if (std::abs(candidate.delta[at]) > kNoChange) {
            effect.from = isKnown(effect.from) ? effect.from : grid.start(at);
            effect.to = grid.start(at + 1);
        }
    }
    effect.from = std::max(effect.from, m_question.day.now);
}

std::optional<MoveEffect> RestOfDay::effectOf(const Candidate &candidate,
                                              const std::stop_token &stop)
{
    if (!playBefore(stop)) {
        return std::nullopt;
    }
    const auto after = play(with(candidate), stop);
    if (!after) {
        return std::nullopt;
    }
    MoveEffect effect;
    findWindow(candidate, effect);
    const double length = m_plain.interval;
    const double from = secondsBetween(m_question.day.now, effect.from);
    const double to = secondsBetween(m_question.day.now, effect.to);
    const auto levelIn = [&](const Run &run) {
        double part = 0;
        double whole = 0;
        for (std::size_t step = 0; step < run.levels.size(); ++step) {
            if (double(step) * length<to &&double(step + 1) * length> from) {
                part += run.offered[step] * run.levels[step];
                whole += run.offered[step];
            }
        }
        return whole > 0 ? part / whole : 0;
    };
    std::vector<double> window;
    std::vector<double> rest;
    for (std::size_t run = 0; run < after->size(); ++run) {
        const double before = levelIn(m_before[run]);
        window.push_back(levelIn((*after)[run]) - before);
        rest.push_back((*after)[run].whole - m_before[run].whole);
        effect.windowBefore += before / double(after->size());
        effect.restBefore += m_before[run].whole / double(after->size());
    }
    effect.window = estimateOf(window);
    effect.rest = estimateOf(rest);
    return effect;
}

std::optional<whatif::Estimate> RestOfDay::level(const std::stop_token &stop)
{
    if (!playBefore(stop)) {
        return std::nullopt;
    }
    std::vector<double> levels;
    for (const Run &run : m_before) {
        levels.push_back(run.whole);
    }
    return estimateOf(levels);
}

} // namespace fw::intraday
