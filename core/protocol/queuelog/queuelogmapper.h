// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/packing.h"
#include "core/base/result.h"
#include "core/live/floorevent.h"
#include "core/protocol/queuelog/queuelogline.h"

#include <QByteArray>

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace fw::queuelog {

/// An agent whom the switch's records know already. A log names people, or phones when they have
/// no name.
struct KnownAgent
{
    std::string address;
    std::string name;
};

/// Turns lines of a queue_log into FloorEvents.
///
/// A log says when calls joined, were answered, completed and lost, whom they rang in vain, and
/// pauses and memberships. It says nothing of hold, of calls that no queue gave, of phones that
/// can't be reached, and of ringing that was answered: those stay uncounted. Of members from the
/// configuration file it says nothing either, see presenceTold().
class QueueLogMapper final
{
public:
    static constexpr std::size_t kMostQueues = 10'000;
    static constexpr std::size_t kMostAgents = 100'000;
    /// A clock that was put back by less makes no line wrong.
    static constexpr std::chrono::hours kMostBack{1};
    /// The wait of a call that an old switch does not tell: whoever folds it knows it.
    static constexpr std::chrono::seconds kUntoldWait{-1};

    QueueLogMapper(std::string switchName, const std::vector<KnownAgent> &known);

    /// Appends what the line means, stamped and numbered; a fault appends nothing.
    [[nodiscard]] std::optional<LineFault> map(const QueueLogLine &line,
                                               std::vector<live::StampedEvent> &out);
    /// Stamps and appends an event that no line tells.
    void append(live::FloorEvent event, TimePoint time, std::vector<live::StampedEvent> &out);

    /// When the log first said that this agent came, went or paused; kNoTime: never. Before that
    /// only the agent's calls are known, so the time between them must not be counted.
    [[nodiscard]] TimePoint presenceTold(const std::string &address) const;

    /// A call is numbered by what the switch calls it, so that nothing has to be remembered.
    [[nodiscard]] static live::CallRef refOf(std::string_view call);

    /// What is known so far, packed.
    [[nodiscard]] QByteArray save() const;
    /// Total; the mapper is of no use after an error.
    [[nodiscard]] Outcome load(const QByteArray &saved);

private:
    struct Agent
    {
        std::string word; ///< as the log has it
        std::string address;
        TimePoint presenceTold = kNoTime;
    };

    template<typename Pack>
    friend void packFields(Pack &pack, Packed<Pack, Agent> &agent)
    {
        pack(agent.word, agent.address, agent.presenceTold);
    }

    struct Names
    {
        live::QueueRef queue;
        live::AgentRef agent;
    };

    [[nodiscard]] std::optional<LineFault> findNames(const QueueLogLine &line, Names &names,
                                                     std::vector<live::StampedEvent> &out);
    [[nodiscard]] std::optional<LineFault> mapCall(const QueueLogLine &line, const Names &names,
                                                   std::vector<live::StampedEvent> &out);
    [[nodiscard]] std::optional<LineFault> mapEnd(const QueueLogLine &line, const Names &names,
                                                  std::vector<live::StampedEvent> &out);
    void mapAgent(const QueueLogLine &line, const Names &names,
                  std::vector<live::StampedEvent> &out);
    [[nodiscard]] Agent agentOf(std::string_view word) const;

    std::string m_switchName;
    std::map<std::string, std::string, std::less<>> m_addresses; ///< by address, and by single name
    std::uint64_t m_sequence = 0;
    TimePoint m_latest = kNoTime;
    std::vector<std::string> m_queues; ///< by QueueRef, as the log has them
    std::vector<Agent> m_agents;       ///< by AgentRef
    std::unordered_map<std::string, std::size_t> m_queueByWord;
    std::unordered_map<std::string, std::size_t> m_agentByWord;
    std::map<std::string, TimePoint> m_presenceTold; ///< by address
    std::string m_word;                              ///< room for a key
};

} // namespace fw::queuelog
