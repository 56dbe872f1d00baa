// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/whatif/replication.h"

#include <algorithm>
#include <functional>
#include <map>

namespace fw::whatif {

namespace {

constexpr double kNever = std::numeric_limits<double>::infinity();
constexpr std::uint64_t kNextStream = 0xd1342543de82ef95U; ///< far from the next seed's

} // namespace

Replication::Replication(const Question &question)
    : m_question(question)
    , m_start(question.agents.size())
    , m_waiting(question.queues.size())
    , m_next(question.queues.size())
{
    for (const QueueLoad &queue : question.queues) {
        m_intervals = std::max(m_intervals, queue.calls.size());
    }
    m_tallies.assign(question.queues.size(), std::vector<Tally>(m_intervals));
    m_busy.resize(m_intervals);
    prepareHandleTimes();
    prepareProfiles();
    prepareChanges();
}

void Replication::prepareHandleTimes()
{
    for (const QueueLoad &queue : m_question.queues) {
        const double variance = std::log1p(queue.spread * queue.spread);
        m_handleTimes.push_back(
            {queue.aht, std::log(queue.aht) - variance / 2, std::sqrt(variance)});
    }
}

double Replication::handleTime(std::size_t queue)
{
    const HandleTime &time = m_handleTimes[queue];
    return time.deviation > 0 ? std::exp(time.drift + time.deviation * m_random[queue].normal())
                              : m_random[queue].exponential(time.mean);
}

/// Agents with the same skills stand in one line.
void Replication::prepareProfiles()
{
    std::map<std::vector<std::pair<int, std::uint32_t>>, std::uint32_t> known;
    for (std::size_t agent = 0; agent < m_question.agents.size(); ++agent) {
        std::vector<std::pair<int, std::uint32_t>> key;
        for (const AgentSkill &skill : m_question.agents[agent].skills) {
            key.emplace_back(skill.priority, skill.queue);
        }
        std::sort(key.begin(), key.end());
        const auto found = known.try_emplace(key, static_cast<std::uint32_t>(m_profiles.size()));
        if (found.second) {
            std::vector<AgentSkill> skills;
            for (const auto &[priority, queue] : key) {
                skills.push_back({queue, priority});
            }
            m_profiles.push_back(std::move(skills));
        }
        m_start[agent].profile = found.first->second;
    }
    m_free.resize(m_profiles.size());
    m_byQueue.resize(m_question.queues.size());
    for (std::uint32_t profile = 0; profile < m_profiles.size(); ++profile) {
        for (const AgentSkill &skill : m_profiles[profile]) {
            m_byQueue[skill.queue].push_back({profile, skill.priority});
        }
    }
    for (std::vector<ProfileSkill> &profiles : m_byQueue) {
        std::stable_sort(profiles.begin(), profiles.end(), [](const auto &one, const auto &other) {
            return one.priority < other.priority;
        });
    }
}

void Replication::prepareChanges()
{
    for (std::uint32_t agent = 0; agent < m_question.agents.size(); ++agent) {
        for (const WorkSpan &span : m_question.agents[agent].spans) {
            m_changes.push_back({span.from, agent, true});
            m_changes.push_back({span.to, agent, false});
        }
    }
    std::stable_sort(m_changes.begin(), m_changes.end(),
                     [](const Change &one, const Change &other) { return one.time < other.time; });
}

void Replication::run(std::uint64_t seed)
{
    m_agents = m_start;
    m_heap.clear();
    for (auto &line : m_free) {
        line.clear();
    }
    m_random.clear();
    for (std::size_t queue = 0; queue < m_waiting.size(); ++queue) {
        m_random.emplace_back(seed + queue * kNextStream);
        m_waiting[queue].clear();
        std::fill(m_tallies[queue].begin(), m_tallies[queue].end(), Tally());
        draw(queue, 0);
    }
    std::fill(m_busy.begin(), m_busy.end(), 0.0);
    std::size_t nextChange = 0;
    while (true) {
        const auto queue = std::min_element(m_next.begin(), m_next.end());
        const double arrival = queue != m_next.end() ? *queue : kNever;
        const double ends = m_heap.empty() ? kNever : m_heap.front().time;
        const double changes = nextChange < m_changes.size() ? m_changes[nextChange].time : kNever;
        if (changes <= arrival && changes <= ends && changes < kNever) {
            change(m_changes[nextChange++]);
        } else if (arrival < ends) {
            const auto number = static_cast<std::size_t>(queue - m_next.begin());
            arrive(number, arrival);
            draw(number, arrival);
        } else if (ends < kNever) {
            const Due due = m_heap.front();
            std::pop_heap(m_heap.begin(), m_heap.end(), std::greater<>());
            m_heap.pop_back();
            end(due);
        } else {
            break;
        }
    }
    for (std::size_t number = 0; number < m_waiting.size(); ++number) {
        for (; !m_waiting[number].isEmpty(); m_waiting[number].pop()) {
            abandon(number, m_waiting[number].front());
        }
    }
}

/// The exponential forgets, so a draw that leaves its interval begins anew at the next one.
void Replication::draw(std::size_t queue, double from)
{
    const std::vector<double> &calls = m_question.queues[queue].calls;
    const double length = m_question.interval;
    auto interval = static_cast<std::size_t>(from / length);
    double time = from;
    for (; interval < calls.size(); ++interval) {
        const double end = double(interval + 1) * length;
        if (calls[interval] > 0) {
            time += m_random[queue].exponential(length / calls[interval]);
            if (time < end) {
                m_next[queue] = time;
                return;
            }
        }
        time = end;
    }
    m_next[queue] = kNever;
}

Tally &Replication::tallyAt(std::size_t queue, double time)
{
    const auto interval = static_cast<std::size_t>(time / m_question.interval);
    return m_tallies[queue][std::min(interval, m_intervals - 1)];
}

void Replication::arrive(std::size_t queue, double time)
{
    ++tallyAt(queue, time).offered;
    const double patience = m_random[queue].exponential(m_question.queues[queue].patience);
    const WaitingCall call{time, time + patience, handleTime(queue)};
    std::uint32_t agent = 0;
    if (findFree(queue, agent)) {
        serve(agent, queue, call, time);
    } else {
        m_waiting[queue].push(call);
    }
}

/// Takes out who is no longer free; false when nobody is.
bool Replication::dropStale(std::uint32_t profile)
{
    RingQueue<FreeAgent> &line = m_free[profile];
    while (!line.isEmpty() && m_agents[line.front().agent].epoch != line.front().epoch) {
        line.pop();
    }
    return !line.isEmpty();
}

bool Replication::findFree(std::size_t queue, std::uint32_t &agent)
{
    const std::vector<ProfileSkill> &profiles = m_byQueue[queue];
    std::uint32_t best = 0;
    double since = kNever;
    int priority = 0;
    for (const ProfileSkill &each : profiles) {
        if (since < kNever && each.priority != priority) {
            break;
        }
        if (dropStale(each.profile) && m_free[each.profile].front().since < since) {
            best = each.profile;
            since = m_free[each.profile].front().since;
            priority = each.priority;
        }
    }
    if (since == kNever) {
        return false;
    }
    agent = m_free[best].front().agent;
    m_free[best].pop();
    return true;
}

void Replication::serve(std::uint32_t agent, std::size_t queue, const WaitingCall &call,
                        double time)
{
    const QueueLoad &load = m_question.queues[queue];
    Tally &tally = tallyAt(queue, call.came);
    const double wait = time - call.came;
    tally.waited += wait;
    tally.inTime += wait <= load.threshold ? 1 : 0;
    State &state = m_agents[agent];
    state.isBusy = true;
    ++state.epoch;
    const double end = time + call.handleTime;
    m_heap.push_back({end, agent});
    std::push_heap(m_heap.begin(), m_heap.end(), std::greater<>());
    double from = time;
    for (auto interval = static_cast<std::size_t>(from / m_question.interval);
         from < end && interval < m_intervals; ++interval) {
        const double to = std::max(from, std::min(end, double(interval + 1) * m_question.interval));
        m_busy[interval] += to - from;
        from = to;
    }
}

void Replication::abandon(std::size_t queue, const WaitingCall &call)
{
    Tally &tally = tallyAt(queue, call.came);
    const double wait = call.leaves - call.came;
    ++tally.abandoned;
    tally.abandonedInTime += wait <= m_question.queues[queue].threshold ? 1U : 0U;
    tally.waited += wait;
}

/// Those who have given up are counted when somebody would have been given them.
bool Replication::hasWaiting(std::size_t queue, double time)
{
    RingQueue<WaitingCall> &line = m_waiting[queue];
    while (!line.isEmpty() && line.front().leaves <= time) {
        abandon(queue, line.front());
        line.pop();
    }
    return !line.isEmpty();
}

void Replication::become(std::uint32_t agent, double time)
{
    const std::uint32_t profile = m_agents[agent].profile;
    std::size_t best = 0;
    double came = kNever;
    int priority = 0;
    for (const AgentSkill &skill : m_profiles[profile]) {
        if (came < kNever && skill.priority != priority) {
            break;
        }
        if (hasWaiting(skill.queue, time) && m_waiting[skill.queue].front().came < came) {
            best = skill.queue;
            came = m_waiting[skill.queue].front().came;
            priority = skill.priority;
        }
    }
    if (came < kNever) {
        const WaitingCall call = m_waiting[best].front();
        m_waiting[best].pop();
        serve(agent, best, call, time);
    } else {
        m_free[profile].push({time, agent, m_agents[agent].epoch});
    }
}

void Replication::change(const Change &change)
{
    State &state = m_agents[change.agent];
    state.isAtWork = change.isBegin;
    if (state.isBusy) {
        return;
    }
    ++state.epoch;
    if (change.isBegin) {
        become(change.agent, change.time);
    }
}

void Replication::end(const Due &due)
{
    State &state = m_agents[due.agent];
    state.isBusy = false;
    ++state.epoch;
    if (state.isAtWork) {
        become(due.agent, due.time);
    }
}

} // namespace fw::whatif
