// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/samplingplan.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace fw::quality {

namespace {

/// Deals calls to evaluators in turn.
class Dealer
{
public:
    Dealer(const QStringList &evaluators, std::vector<const JudgedCall *> calls)
        : m_evaluators(evaluators)
        , m_last(static_cast<std::size_t>(evaluators.size()))
        , m_calls(std::move(calls))
    {
        for (const JudgedCall *const call : m_calls) {
            ++m_left[call->agent];
        }
    }

    [[nodiscard]] std::vector<Share> deal()
    {
        std::vector<Share> shares;
        for (std::size_t turn = 0; !m_calls.empty(); ++turn) {
            const std::size_t evaluator = turn % m_last.size();
            const auto chosen = choose(evaluator);
            const JudgedCall &call = **chosen;
            shares.push_back({call, m_evaluators[static_cast<qsizetype>(evaluator)]});
            m_last[evaluator] = call.agent;
            --m_left[call.agent];
            m_calls.erase(chosen);
        }
        keepFromThemselves(shares);
        return shares;
    }

private:
    using Place = std::vector<const JudgedCall *>::iterator;

    /// The earliest call that may be next; of an agent of whom there would be too many else.
    [[nodiscard]] Place choose(std::size_t evaluator)
    {
        const QString &last = m_last[evaluator];
        const QString &self = m_evaluators[static_cast<qsizetype>(evaluator)];
        const auto mayBe = [&](const JudgedCall *call) {
            return call->agent != last && call->agent != self;
        };
        QString pressing;
        for (const auto &[agent, left] : m_left) {
            if (left > roomFor(agent, evaluator) && agent != last && agent != self) {
                pressing = agent;
                break;
            }
        }
        Place found = std::find_if(m_calls.begin(), m_calls.end(), [&](const JudgedCall *call) {
            return mayBe(call) && (pressing.isEmpty() || call->agent == pressing);
        });
        return found != m_calls.end() ? found : m_calls.begin();
    }

    /// How many calls of an agent can still be dealt apart, once another one went to \a evaluator.
    [[nodiscard]] int roomFor(const QString &agent, std::size_t evaluator) const
    {
        const std::size_t left = m_calls.size() - 1;
        const std::size_t people = m_last.size();
        int room = 0;
        for (std::size_t other = 0; other < people; ++other) {
            const std::size_t place = (other + people - evaluator - 1) % people; // of the next turn
            const std::size_t turns = left > place ? (left - place + people - 1) / people : 0;
            const bool isNext = other != evaluator && m_last[other] == agent;
            room += static_cast<int>(isNext ? turns / 2 : (turns + 1) / 2);
        }
        return room;
    }

    static void keepFromThemselves(std::vector<Share> &shares)
    {
        for (Share &own : shares) {
            if (own.call.agent != own.evaluator) {
                continue;
            }
            const auto found = std::find_if(shares.begin(), shares.end(), [&own](const Share &it) {
                return it.evaluator != own.evaluator && it.call.agent != own.evaluator &&
                       own.call.agent != it.evaluator;
            });
            if (found != shares.end()) {
                std::swap(own.call, found->call);
            }
        }
    }

    const QStringList &m_evaluators;
    std::vector<QString> m_last; ///< agent, by evaluator
    std::vector<const JudgedCall *> m_calls;
    std::map<QString, int> m_left; ///< calls by agent
};

} // namespace

std::vector<Share> shareOut(const SamplingPlan &plan, const std::vector<JudgedCall> &drawn)
{
    if (plan.evaluators.isEmpty()) {
        return {};
    }
    std::vector<const JudgedCall *> calls;
    calls.reserve(drawn.size());
    for (const JudgedCall &call : drawn) {
        calls.push_back(&call);
    }
    std::sort(calls.begin(), calls.end(), [](const JudgedCall *one, const JudgedCall *other) {
        return std::tie(one->at, one->id) < std::tie(other->at, other->id);
    });
    return Dealer(plan.evaluators, std::move(calls)).deal();
}

} // namespace fw::quality
