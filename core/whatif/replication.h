// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/whatif/whatif.h"

#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numbers>

namespace fw::whatif {

/// xoshiro256+ (Blackman and Vigna, public domain), seeded by splitmix64: four words, and good
/// enough for times.
class FastRandom final
{
public:
    explicit FastRandom(std::uint64_t seed)
    {
        for (std::uint64_t &word : m_words) {
            seed += 0x9e3779b97f4a7c15U;
            std::uint64_t mixed = seed;
            mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
            mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
            word = mixed ^ (mixed >> 31U);
        }
    }

    [[nodiscard]] double exponential(double mean) { return -mean * std::log(positive()); }

    /// Standard normal (Box and Muller).
    [[nodiscard]] double normal()
    {
        const double radius = std::sqrt(-2 * std::log(positive()));
        return radius * std::cos(2 * std::numbers::pi * positive());
    }

private:
    /// Above 0, at most 1.
    [[nodiscard]] double positive()
    {
        const std::uint64_t result = m_words[0] + m_words[3];
        const std::uint64_t shifted = m_words[1] << 17U;
        m_words[2] ^= m_words[0];
        m_words[3] ^= m_words[1];
        m_words[1] ^= m_words[2];
        m_words[0] ^= m_words[3];
        m_words[2] ^= shifted;
        m_words[3] = (m_words[3] << 45U) | (m_words[3] >> 19U);
        return double((result >> 11U) + 1) * 0x1.0p-53;
    }

    std::array<std::uint64_t, 4> m_words{};
};

/// What was counted of one interval in one replication.
struct Tally
{
    std::uint32_t offered = 0;
    std::uint32_t inTime = 0;
    std::uint32_t abandoned = 0;
    std::uint32_t abandonedInTime = 0;
    double waited = 0;
};

/// First in, first out, in one piece of memory that is used again.
template<typename Entry>
class RingQueue final
{
public:
    [[nodiscard]] bool isEmpty() const { return m_first == m_entries.size(); }

    [[nodiscard]] const Entry &front() const { return m_entries[m_first]; }

    void pop() { ++m_first; }

    void push(const Entry &entry)
    {
        if (m_first > 1024 && 2 * m_first > m_entries.size()) {
            m_entries.erase(m_entries.begin(),
                            m_entries.begin() + static_cast<std::ptrdiff_t>(m_first));
            m_first = 0;
        }
        m_entries.push_back(entry);
    }

    void clear()
    {
        m_entries.clear();
        m_first = 0;
    }

private:
    std::vector<Entry> m_entries;
    std::size_t m_first = 0;
};

/// One run of a question. Made once and run again, so that nothing is allocated while it runs.
class Replication final
{
public:
    explicit Replication(const Question &question);

    void run(std::uint64_t seed);

    [[nodiscard]] const std::vector<std::vector<Tally>> &tallies() const { return m_tallies; }

    [[nodiscard]] const std::vector<double> &busy() const { return m_busy; }

private:
    struct WaitingCall
    {
        double came;
        double leaves;
        double handleTime;
    };

    struct FreeAgent
    {
        double since;
        std::uint32_t agent;
        std::uint32_t epoch;
    };

    struct HandleTime
    {
        double mean;
        double drift;     ///< of the logarithm
        double deviation; ///< of the logarithm; 0: exponential
    };

    struct Due
    {
        double time;
        std::uint32_t agent;

        bool operator>(const Due &other) const { return time > other.time; }
    };

    struct Change ///< of who is at work
    {
        double time;
        std::uint32_t agent;
        bool isBegin;
    };

    struct ProfileSkill
    {
        std::uint32_t profile;
        int priority;
    };

    struct State
    {
        std::uint32_t profile = 0;
        std::uint32_t epoch = 0; ///< counts up whenever it is no longer free
        bool isAtWork = false;
        bool isBusy = false;
    };

    void prepareHandleTimes();
    void prepareProfiles();
    void prepareChanges();
    void draw(std::size_t queue, double from);
    void arrive(std::size_t queue, double time);
    void change(const Change &change);
    void end(const Due &due);
    void become(std::uint32_t agent, double time);
    void serve(std::uint32_t agent, std::size_t queue, const WaitingCall &call, double time);
    void abandon(std::size_t queue, const WaitingCall &call);
    [[nodiscard]] double handleTime(std::size_t queue);
    [[nodiscard]] bool hasWaiting(std::size_t queue, double time);
    [[nodiscard]] bool findFree(std::size_t queue, std::uint32_t &agent);
    [[nodiscard]] bool dropStale(std::uint32_t profile);
    [[nodiscard]] Tally &tallyAt(std::size_t queue, double time);

    const Question &m_question;
    /// By queue, and a call's own times are drawn when it comes: the same seed brings the same
    /// callers whoever serves them, so that two rosters are compared by the same day.
    std::vector<FastRandom> m_random;
    std::size_t m_intervals = 0;
    std::vector<std::vector<AgentSkill>> m_profiles;  ///< different sets of skills
    std::vector<std::vector<ProfileSkill>> m_byQueue; ///< who serves a queue, by priority
    std::vector<HandleTime> m_handleTimes;            ///< by queue
    std::vector<State> m_start;
    std::vector<State> m_agents;
    std::vector<Change> m_changes;
    std::vector<RingQueue<FreeAgent>> m_free; ///< by profile
    std::vector<RingQueue<WaitingCall>> m_waiting;
    std::vector<Due> m_heap;
    std::vector<double> m_next; ///< arrival, by queue
    std::vector<std::vector<Tally>> m_tallies;
    std::vector<double> m_busy;
};

} // namespace fw::whatif
