// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intraday/movefinder.h"

#include "core/intraday/restofday.h"
#include "core/roster/changecheck.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <set>

namespace fw::intraday {

namespace {

constexpr int kPlayed = 6;         ///< candidates that are simulated
constexpr int kMostOfKind = 2;     ///< of them
constexpr int kMostIllegal = 2000; ///< that are looked at
constexpr double kMissing = -0.75; ///< a gap from here on is a shortage
constexpr double kTooMany = 1.5;
constexpr double kTooManyShare = 0.1; ///< of the required
constexpr double kLeastWorth = 1e-3;  ///< calls
constexpr double kMostLost = 0.01;    ///< of the service level, for time that is let go

bool isShortAt(const IntervalRow &row)
{
    return row.updated > 0 && row.gap <= kMissing;
}

bool isSpareAt(const IntervalRow &row)
{
    return row.gap >= std::max(kTooMany, kTooManyShare * row.requiredUpdated);
}

/// What a person more or less is worth by queue and interval, in calls answered in time.
class Worth final
{
public:
    Worth(const DayInput &input, const IntradayDay &day)
        : m_input(input)
        , m_day(day)
        , m_first(day.running())
    {
        for (std::size_t queue = 0; queue < input.queues.size(); ++queue) {
            m_people.emplace_back();
            m_more.emplace_back(input.grid.size());
            m_fewer.emplace_back(input.grid.size());
            for (const IntervalRow &row : day.queues[queue]) {
                m_people[queue].push_back(row.expected);
            }
            for (std::size_t at = m_first; at < input.grid.size(); ++at) {
                weigh(queue, at);
            }
        }
    }

    [[nodiscard]] double of(const Candidate &candidate) const
    {
        double worth = 0;
        for (std::size_t at = m_first; at < candidate.delta.size(); ++at) {
            const double people = candidate.delta[at] * left(at);
            for (const whatif::AgentSkill &skill : skillsOf(candidate)) {
                const auto &each = people > 0 ? m_more : m_fewer;
                worth += people * part(candidate, skill.queue, at) * each[skill.queue][at];
            }
        }
        return worth;
    }

    /// The candidate is taken: its people are there from now on.
    void take(const Candidate &candidate)
    {
        for (std::size_t at = m_first; at < candidate.delta.size(); ++at) {
            if (std::abs(candidate.delta[at]) < kLeastWorth) {
                continue;
            }
            for (const whatif::AgentSkill &skill : skillsOf(candidate)) {
                m_people[skill.queue][at] += candidate.delta[at] * part(candidate, skill.queue, at);
                weigh(skill.queue, at);
            }
        }
    }

private:
    [[nodiscard]] const std::vector<whatif::AgentSkill> &skillsOf(const Candidate &candidate) const
    {
        return candidate.move.kind == MoveKind::Lend ? candidate.move.skills
                                                     : m_input.people[candidate.person].skills;
    }

    [[nodiscard]] double loadOf(std::size_t queue, std::size_t at) const
    {
        return m_day.queues[queue][at].updated * m_input.queues[queue].standard.aht;
    }

    [[nodiscard]] double part(const Candidate &candidate, std::size_t queue, std::size_t at) const
    {
        double loads = 0;
        for (const whatif::AgentSkill &skill : skillsOf(candidate)) {
            loads += loadOf(skill.queue, at);
        }
        return loads > 0 ? loadOf(queue, at) / loads : 0;
    }

    /// The part of an interval that is still to come.
    [[nodiscard]] double left(std::size_t at) const
    {
        const TimePoint end = m_input.grid.start(at + 1);
        const double seconds =
            double((end - std::max(m_input.now, m_input.grid.start(at))).count()) / 1e6;
        return std::clamp(seconds / m_input.grid.seconds(), 0.0, 1.0);
    }

    void weigh(std::size_t queue, std::size_t at)
    {
        const demand::QueueStandard &standard = m_input.queues[queue].standard;
        const double calls = m_day.queues[queue][at].updated;
        const double people = m_people[queue][at];
        const auto kept = [&](double there) {
            return calls * levelOf(there, calls, m_input.grid.seconds(), standard).value_or(0);
        };
        const double now = kept(people);
        m_more[queue][at] = kept(people + 1) - now;
        m_fewer[queue][at] = now - kept(std::max(0.0, people - 1));
    }

    const DayInput &m_input;
    const IntradayDay &m_day;
    std::size_t m_first;
    std::vector<std::vector<double>> m_people;
    std::vector<std::vector<double>> m_more;
    std::vector<std::vector<double>> m_fewer;
};

class Finder final
{
public:
    Finder(const MoveQuestion &question, const std::stop_token &stop)
        : m_question(question)
        , m_stop(stop)
        , m_day(DayReckoner().reckon(question.day))
        , m_rest(question, m_day)
        , m_checks(question.plans.size())
    {
    }

    MoveAnswer find()
    {
        m_answer.staffing = staffing();
        if (m_answer.staffing == Staffing::NotKnown) {
            return m_answer;
        }
        m_answer.level = m_rest.level(m_stop);
        if (m_answer.staffing != Staffing::Enough) {
            choose();
            play();
        }
        m_answer.isStopped = m_stop.stop_requested();
        return std::move(m_answer);
    }

private:
    [[nodiscard]] bool isShort() const { return m_answer.staffing == Staffing::Short; }

    [[nodiscard]] Staffing staffing() const
    {
        if (!m_question.day.hasRoster || !m_rest.isPlayable()) {
            return Staffing::NotKnown;
        }
        bool hasSpare = false;
        for (std::size_t at = m_day.running(); at < m_day.all.size(); ++at) {
            if (isShortAt(m_day.all[at])) {
                return Staffing::Short;
            }
            hasSpare = hasSpare || isSpareAt(m_day.all[at]);
        }
        return hasSpare ? Staffing::Surplus : Staffing::Enough;
    }

    /// Only where there are too many may somebody go.
    [[nodiscard]] bool isSparedBy(const Candidate &candidate) const
    {
        for (std::size_t at = m_day.running(); at < candidate.delta.size(); ++at) {
            if (candidate.delta[at] < -kLeastWorth && !isSpareAt(m_day.all[at])) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] bool isLegal(const Candidate &candidate)
    {
        if (candidate.move.kind == MoveKind::Lend) {
            return true; // the roster stays as it is
        }
        std::unique_ptr<roster::ChangeCheck> &check = m_checks[candidate.plan];
        if (!check) {
            const TeamPlan &plan = m_question.plans[candidate.plan];
            check = std::make_unique<roster::ChangeCheck>(plan.roster, plan.base);
        }
        const Move &move = candidate.move;
        const auto broken = check->broken({{{move.person, move.date}, move.after}});
        return std::none_of(broken.begin(), broken.end(), [](const roster::Violation &each) {
            return roster::isBinding(each.rule);
        });
    }

    /// The more, the better: worth for cost; of what saves, how much, less what it loses.
    [[nodiscard]] double rankOf(const Candidate &candidate, double worth) const
    {
        return isShort() ? worth / candidate.move.cost : worth - candidate.move.cost;
    }

    struct Ranked
    {
        double rank = 0;
        std::size_t at = 0;
    };

    /// Those that are worth anything, the best first.
    [[nodiscard]] std::vector<Ranked> ranked(const std::vector<Candidate> &candidates,
                                             const Worth &worth) const
    {
        std::vector<Ranked> order;
        for (std::size_t at = 0; at < candidates.size(); ++at) {
            const Candidate &each = candidates[at];
            const bool isOpen = !m_taken.contains(each.person) &&
                                m_ofKind[static_cast<std::size_t>(each.move.kind)] < kMostOfKind;
            const double helps = isOpen ? worth.of(each) : 0;
            if (isOpen && (!isShort() || helps > kLeastWorth)) {
                order.push_back({rankOf(each, helps), at});
            }
        }
        std::stable_sort(order.begin(), order.end(),
                         [](const Ranked &one, const Ranked &two) { return one.rank > two.rank; });
        return order;
    }

    void choose()
    {
        std::vector<Candidate> candidates = candidatesOf(m_question, isShort());
        if (!isShort()) {
            std::erase_if(candidates, [this](const Candidate &each) { return !isSparedBy(each); });
        }
        m_answer.tried = static_cast<int>(candidates.size());
        Worth worth(m_question.day, m_day);
        std::set<std::size_t> illegal;
        while (static_cast<int>(m_chosen.size()) < kPlayed && !m_stop.stop_requested()) {
            const std::vector<Ranked> order = ranked(candidates, worth);
            const auto best = std::find_if(order.begin(), order.end(), [&](const Ranked &each) {
                if (illegal.contains(each.at) || static_cast<int>(illegal.size()) >= kMostIllegal) {
                    return false;
                }
                return isLegal(candidates[each.at]) || !illegal.insert(each.at).second;
            });
            if (best == order.end()) {
                break;
            }
            const Candidate &chosen = candidates[best->at];
            worth.take(chosen);
            m_taken.insert(chosen.person);
            ++m_ofKind[static_cast<std::size_t>(chosen.move.kind)];
            m_chosen.push_back(chosen);
        }
    }

    [[nodiscard]] double target() const
    {
        double part = 0;
        double calls = 0;
        for (std::size_t queue = 0; queue < m_question.day.queues.size(); ++queue) {
            const double own = m_day.queueFigures[queue].forecastDay;
            part += own * m_question.day.queues[queue].standard.target;
            calls += own;
        }
        return calls > 0 ? part / calls : 0;
    }

    [[nodiscard]] bool isGood(const MoveEffect &effect) const
    {
        if (isShort()) {
            return effect.rest.mean > 0 && effect.rest.mean > effect.rest.halfWidth;
        }
        return effect.rest.mean - effect.rest.halfWidth > -kMostLost &&
               effect.restBefore + effect.rest.mean >= target();
    }

    void play()
    {
        std::vector<Candidate> good;
        for (Candidate &candidate : m_chosen) {
            const std::optional<MoveEffect> effect = m_rest.effectOf(candidate, m_stop);
            if (!effect) {
                break;
            }
            candidate.move.effect = *effect;
            candidate.move.reason = reasonOf(candidate);
            if (isGood(*effect)) {
                good.push_back(candidate);
            }
        }
        std::stable_sort(good.begin(), good.end(),
                         [this](const Candidate &one, const Candidate &two) {
                             return rankOf(one, one.move.effect.rest.mean) >
                                    rankOf(two, two.move.effect.rest.mean);
                         });
        for (std::size_t at = 0; at < std::min<std::size_t>(good.size(), kMovesGiven); ++at) {
            m_answer.moves.push_back(std::move(good[at].move));
        }
    }

    /// The intervals around the worst of those that it brings people to, or takes them from.
    [[nodiscard]] MoveReason reasonOf(const Candidate &candidate) const
    {
        MoveReason reason;
        const double sign = isShort() ? 1 : -1;
        for (std::size_t at = m_day.running(); at < candidate.delta.size(); ++at) {
            if (candidate.delta[at] * sign < kLeastWorth) {
                continue;
            }
            const IntervalRow &row = m_day.all[at];
            const bool isWorse = isShort() ? row.gap < reason.people : row.gap > reason.people;
            reason.from = isKnown(reason.from) ? reason.from : row.start;
            reason.to = m_day.grid.start(at + 1);
            reason.people = isWorse ? row.gap : reason.people;
        }
        return reason;
    }

    const MoveQuestion &m_question;
    const std::stop_token &m_stop;
    IntradayDay m_day;
    RestOfDay m_rest;
    std::vector<std::unique_ptr<roster::ChangeCheck>> m_checks; ///< by plan, when it was needed
    std::vector<Candidate> m_chosen;
    std::set<std::size_t> m_taken; ///< people
    std::array<int, kMoveKinds> m_ofKind{};
    MoveAnswer m_answer;
};

} // namespace

MoveAnswer findMoves(const MoveQuestion &question, const std::stop_token &stop)
{
    return Finder(question, stop).find();
}

} // namespace fw::intraday
