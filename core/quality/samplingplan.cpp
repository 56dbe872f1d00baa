// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/samplingplan.h"

#include "core/base/csvtext.h"
#include "core/quality/samplingcells.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace fw::quality {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostCalls = 500; ///< of one agent
constexpr int kNewMonths = 3;
constexpr double kLongDeviations = 3;
constexpr std::chrono::hours kRepeatWithin{2};
constexpr std::chrono::seconds kLongSilence{10};
constexpr std::chrono::seconds kLongOvertalk{3};

using Facts = std::map<QString, std::vector<Trigger>>;

bool areHours(const SamplingPlan &plan)
{
    return plan.fromHour >= 0 && plan.fromHour < 24 && plan.untilHour >= 0 &&
           plan.untilHour <= 24 && plan.fromHour != plan.untilHour;
}

bool isWithin(int hour, const SamplingPlan &plan)
{
    return plan.fromHour < plan.untilHour ? hour >= plan.fromHour && hour < plan.untilHour
                                          : hour >= plan.fromHour || hour < plan.untilHour;
}

bool areReplacements(const std::vector<Replacement> &replacements)
{
    QSet<QString> calls;
    for (const Replacement &each : replacements) {
        if (each.call.isEmpty() || each.reason.trimmed().isEmpty() || calls.contains(each.call)) {
            return false;
        }
        calls.insert(each.call);
    }
    return true;
}

bool areQuotas(const SamplingPlan &plan)
{
    const auto [least, most] = std::minmax(plan.perAgent, plan.perNewAgent);
    return least >= 0 && most > 0 && most <= kMostCalls;
}

bool areLimits(const SamplingPlan &plan)
{
    return plan.shortTalk.count() > 0 && plan.longHold.count() > 0 && plan.manyTransfers > 0;
}

bool areEvaluators(const QStringList &evaluators)
{
    const QSet<QString> different(evaluators.begin(), evaluators.end());
    return !evaluators.isEmpty() && different.size() == evaluators.size() &&
           !different.contains(QString());
}

/// Milliseconds that a talk must last to be a long one.
double longTalk(const std::vector<JudgedCall> &population)
{
    double sum = 0;
    double squares = 0;
    for (const JudgedCall &call : population) {
        const auto talked = static_cast<double>(call.talked.count());
        sum += talked;
        squares += talked * talked;
    }
    const double count = std::max<double>(1, static_cast<double>(population.size()));
    const double mean = sum / count;
    return mean + kLongDeviations * std::sqrt(std::max(0.0, squares / count - mean * mean));
}

/// Calls of a number that called again in time, or before.
QSet<QString> repeatCalls(const std::vector<JudgedCall> &calls)
{
    std::map<QString, std::map<std::pair<TimePoint, QString>, bool>> byNumber;
    for (const JudgedCall &call : calls) {
        if (!call.maskedNumber.isEmpty()) {
            byNumber[call.maskedNumber].emplace(std::pair(call.at, call.id), true);
        }
    }
    QSet<QString> found;
    for (const auto &[number, times] : byNumber) {
        auto before = times.begin();
        for (auto next = std::next(before); next != times.end(); before = next++) {
            if (next->first.first - before->first.first <= kRepeatWithin) {
                found.insert(before->first.second);
                found.insert(next->first.second);
            }
        }
    }
    return found;
}

template<typename Value>
const Value *known(const std::map<QString, Value> &facts, const QString &key)
{
    const auto found = facts.find(key);
    return found != facts.end() ? &found->second : nullptr;
}

bool isAtLeast(const std::map<QString, std::chrono::milliseconds> &facts, const QString &call,
               std::chrono::milliseconds least)
{
    const auto *const length = known(facts, call);
    return length != nullptr && *length >= least;
}

bool isAfter(const std::map<QString, TimePoint> &since, const JudgedCall &call)
{
    const TimePoint *const at = known(since, call.agent);
    return at != nullptr && call.at > *at;
}

/// What a trigger is judged by beside the call.
struct Measures
{
    double longTalk = 0;
    QSet<QString> repeats;
};

bool fires(Trigger trigger, const JudgedCall &call, const SamplingPlan &plan,
           const Measures &measures, const PlanFacts &facts)
{
    switch (trigger) {
    case Trigger::ShortTalk:
        return call.talked < plan.shortTalk;
    case Trigger::LongTalk:
        return static_cast<double>(call.talked.count()) > measures.longTalk;
    case Trigger::LongHold:
        return call.held >= plan.longHold;
    case Trigger::RepeatCall:
        return measures.repeats.contains(call.id);
    case Trigger::Transfers:
        return call.transfers >= plan.manyTransfers;
    case Trigger::Silence:
        return isAtLeast(facts.silence, call.id, kLongSilence);
    case Trigger::Overtalk:
        return isAtLeast(facts.overtalk, call.id, kLongOvertalk);
    case Trigger::Complaint:
        return facts.complaints.contains(call.id);
    case Trigger::AfterCoaching:
        return isAfter(facts.coached, call);
    case Trigger::AfterFatal:
        return isAfter(facts.lastFatal, call);
    }
    return false;
}

bool has(const Facts &fired, const QString &call, Trigger trigger)
{
    const std::vector<Trigger> *const all = known(fired, call);
    return all != nullptr && std::find(all->begin(), all->end(), trigger) != all->end();
}

/// The calls of one agent, and what is drawn of them.
class Stratum
{
public:
    Stratum(const SamplingPlan &plan, const QTimeZone &zone)
        : m_plan(plan)
        , m_zone(zone)
    {
    }

    void add(const JudgedCall &call)
    {
        m_calls.emplace(drawKey(m_plan.seed, call.id), &call);
        ++m_cells[cell(call)];
    }

    void drop(const QSet<QString> &calls)
    {
        std::erase_if(m_calls,
                      [&calls](const auto &each) { return calls.contains(each.second->id); });
    }

    [[nodiscard]] std::vector<DrawnCall> drawn(int quota, const Facts &fired)
    {
        int left = quota;
        const int random = (quota * m_plan.randomPercent + 50) / 100;
        std::map<QString, int> shares = sharesOf(m_cells, random);
        left -= take(random, DrawnBy::Chance, fired,
                     [this, &shares](const JudgedCall &call) { return shares[cell(call)]-- > 0; });
        left -= take(kMostCalls, DrawnBy::Trigger, fired, [&fired](const JudgedCall &call) {
            return has(fired, call.id, Trigger::Complaint);
        });
        left -= take(left, DrawnBy::Trigger, fired,
                     [&fired](const JudgedCall &call) { return fired.contains(call.id); });
        take(left, DrawnBy::Filling, fired, [](const JudgedCall &) { return true; });
        std::stable_sort(m_drawn.begin(), m_drawn.end(), [](const auto &one, const auto &other) {
            return std::tie(one.by, one.key) < std::tie(other.by, other.key);
        });
        return m_drawn;
    }

private:
    template<typename Takes>
    int take(int most, DrawnBy by, const Facts &fired, Takes takes)
    {
        int taken = 0;
        for (auto each = m_calls.begin(); each != m_calls.end() && taken < most;) {
            if (!takes(*each->second)) {
                ++each;
                continue;
            }
            const auto *const triggers = known(fired, each->second->id);
            m_drawn.push_back({*each->second, each->first, by,
                               triggers != nullptr ? *triggers : std::vector<Trigger>{}});
            each = m_calls.erase(each);
            ++taken;
        }
        return taken;
    }

    /// Calls of a plan that is not layered lie in one.
    [[nodiscard]] QString cell(const JudgedCall &call) const
    {
        return m_plan.isLayered ? cellOf(call, m_zone) : QString();
    }

    const SamplingPlan &m_plan;
    const QTimeZone &m_zone;
    std::map<QString, int> m_cells;                   ///< how many calls lie in each
    std::map<QByteArray, const JudgedCall *> m_calls; ///< that are left, by key
    std::vector<DrawnCall> m_drawn;
};

int quotaOf(const QString &agent, const SamplingPlan &plan, const PlanFacts &facts)
{
    return isNew(agent, plan, facts) ? plan.perNewAgent : plan.perAgent;
}

QSet<QString> replacedCalls(const SamplingPlan &plan)
{
    QSet<QString> calls;
    for (const Replacement &each : plan.replacements) {
        calls.insert(each.call);
    }
    return calls;
}

} // namespace

Outcome check(const SamplingPlan &plan)
{
    const auto fault = [&plan]() -> QString {
        if (plan.title.isEmpty()) {
            return u"title"_s;
        }
        if (!plan.from.isValid() || !plan.to.isValid() || plan.to < plan.from) {
            return u"period"_s;
        }
        if (!areHours(plan)) {
            return u"hours"_s;
        }
        if (plan.leastTalk.count() < 0 ||
            (plan.mostTalk.count() != 0 && plan.mostTalk < plan.leastTalk)) {
            return u"talk"_s;
        }
        if (plan.form.isEmpty()) {
            return u"form"_s;
        }
        if (plan.seed.trimmed().isEmpty() || plan.seed.contains(u'|')) {
            return u"seed"_s;
        }
        if (!areQuotas(plan)) {
            return u"quota"_s;
        }
        if (plan.randomPercent < 0 || plan.randomPercent > 100) {
            return u"random"_s;
        }
        if (plan.randomPercent < 100 && plan.triggers.empty()) {
            return u"triggers"_s;
        }
        if (!areLimits(plan)) {
            return u"limits"_s;
        }
        if (!areEvaluators(plan.evaluators)) {
            return u"evaluators"_s;
        }
        if (!plan.due.isValid() || plan.due < plan.to) {
            return u"due"_s;
        }
        return areReplacements(plan.replacements) ? QString() : u"replacement"_s;
    }();
    if (!fault.isEmpty()) {
        return Error{ErrorCode::InvalidArgument, fault};
    }
    return success();
}

std::vector<JudgedCall> populationOf(const SamplingPlan &plan, const std::vector<JudgedCall> &calls,
                                     const QTimeZone &zone)
{
    std::vector<JudgedCall> population;
    QSet<QString> seen;
    for (const JudgedCall &call : calls) {
        const auto at = std::chrono::floor<std::chrono::milliseconds>(call.at.time_since_epoch());
        const QDateTime local = QDateTime::fromMSecsSinceEpoch(at.count(), zone);
        const bool isOperated =
            plan.operation == OperationFilter::Both ||
            call.isOutsourced == (plan.operation == OperationFilter::Outsourced);
        const bool isLong = call.talked >= plan.leastTalk &&
                            (plan.mostTalk.count() == 0 || call.talked <= plan.mostTalk);
        if (local.date() >= plan.from && local.date() <= plan.to && isOperated && isLong &&
            isWithin(local.time().hour(), plan) && !seen.contains(call.id) &&
            (plan.queues.isEmpty() || plan.queues.contains(call.queue))) {
            seen.insert(call.id);
            population.push_back(call);
        }
    }
    return population;
}

Facts triggersOf(const SamplingPlan &plan, const std::vector<JudgedCall> &population,
                 const std::vector<JudgedCall> &calls, const PlanFacts &facts)
{
    const Measures measures{longTalk(population), repeatCalls(calls)};
    Facts fired;
    for (const JudgedCall &call : population) {
        for (const Trigger trigger : plan.triggers) {
            if (fires(trigger, call, plan, measures, facts)) {
                fired[call.id].push_back(trigger);
            }
        }
    }
    return fired;
}

bool isNew(const QString &agent, const SamplingPlan &plan, const PlanFacts &facts)
{
    const QDate *const joined = known(facts.joined, agent);
    return joined != nullptr && joined->isValid() && joined->addMonths(kNewMonths) > plan.from;
}

std::vector<JudgedCall> PlanDraw::calls() const
{
    std::vector<JudgedCall> all;
    all.reserve(drawn.size());
    for (const DrawnCall &each : drawn) {
        all.push_back(each.call);
    }
    return all;
}

PlanDraw drawOf(const SamplingPlan &plan, const std::vector<JudgedCall> &calls,
                const PlanFacts &facts)
{
    PlanDraw result;
    result.population = populationOf(plan, calls, facts.zone);
    const Facts fired = triggersOf(plan, result.population, calls, facts);
    std::map<QString, Stratum> strata;
    for (const JudgedCall &call : result.population) {
        strata.try_emplace(call.agent, plan, facts.zone).first->second.add(call);
    }
    const QSet<QString> replaced = replacedCalls(plan);
    for (auto &[agent, stratum] : strata) {
        stratum.drop(replaced);
        const int quota = quotaOf(agent, plan, facts);
        result.wanted += quota;
        const std::vector<DrawnCall> drawn = stratum.drawn(quota, fired);
        result.drawn.insert(result.drawn.end(), drawn.begin(), drawn.end());
    }
    result.agents = static_cast<int>(strata.size());
    constexpr double kWidestShare = 0.5;
    result.margin = marginOfError(static_cast<int>(result.population.size()),
                                  static_cast<int>(result.drawn.size()), kWidestShare);
    return result;
}

QByteArray populationText(const SamplingPlan &plan, const std::vector<JudgedCall> &calls,
                          const PlanFacts &facts)
{
    const std::vector<JudgedCall> population = populationOf(plan, calls, facts.zone);
    const Facts fired = triggersOf(plan, population, calls, facts);
    const QSet<QString> replaced = replacedCalls(plan);
    const auto flag = [](bool isSet) { return isSet ? u"1"_s : u"0"_s; };
    QByteArray text = plainLine({u"call"_s, u"agent"_s, u"quota"_s, u"complaint"_s, u"targeted"_s,
                                 u"replaced"_s, u"cell"_s});
    for (const JudgedCall &call : population) {
        text += plainLine({call.id, call.agent, QString::number(quotaOf(call.agent, plan, facts)),
                           flag(has(fired, call.id, Trigger::Complaint)),
                           flag(fired.contains(call.id)), flag(replaced.contains(call.id)),
                           plan.isLayered ? cellOf(call, facts.zone) : QString()});
    }
    return text;
}

} // namespace fw::quality
