// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/scopecut.h"
#include "core/live/floorevent.h"

#include <map>
#include <set>
#include <utility>
#include <vector>

namespace fw::journal {

/// Cuts a floor's events to what one part of the organisation may see, so that a floor folded from
/// them shows its people and its queues as the whole floor would:
///
/// - its people with all that happens to them; a call that a queue of others gave them comes with
///   the queue under an alias;
/// - its queues with all their calls; who else answers them is under an alias, as far as these
///   queues are concerned, without reasons of breaks and without who listens: what they do
///   elsewhere is not known, so that their after-call work may seem to last longer than it does;
/// - the switch itself: that its link is up or down.
///
/// Numbers of queues, people and calls stay those of the whole floor, so that a command may name
/// them. Events are numbered anew, without gaps but those that were there.
class ScopeFilter final
{
public:
    explicit ScopeFilter(ScopeCut cut);

    [[nodiscard]] const ScopeCut &cut() const { return m_cut; }

    /// What is to be seen of \a event, in order, is added to \a seen: none, itself, or more.
    void take(const live::StampedEvent &event, std::vector<live::StampedEvent> &seen);

private:
    struct Queue
    {
        std::string name;
        std::chrono::seconds wrapUp{-1};
        bool isKnown = false;
        bool isOwn = false;
        bool isTold = false;
    };

    struct Agent
    {
        bool isKnown = false;
        bool isOwn = false;
        bool isTold = false;
        live::DeviceState device = live::DeviceState::Unknown; ///< as long as they are not told of
        bool isSignedOut = false;
    };

    using CallKey = std::pair<live::CallRef, live::QueueRef>;

    /// A call in a queue of others, as long as it waits: told once it is offered to one of ours.
    struct Elsewhere
    {
        live::CallQueued joined;
        TimePoint at = kNoTime;
        int place = 0; ///< among those that were told of, from 1; 0: it was not

        [[nodiscard]] bool isTold() const { return place > 0; }
    };

    struct Source
    {
        std::vector<Queue> queues; ///< by ref
        std::vector<Agent> agents;
        std::map<CallKey, Elsewhere> elsewhere;
        std::set<live::CallRef> calls; ///< whose end is to be told
        int places = 0;
        std::uint64_t lastHeard = 0;
        std::uint64_t lastTold = 0;
    };

    /// What is being cut.
    struct Cutting
    {
        Source &source;
        const live::StampedEvent &stamp;
        std::vector<live::StampedEvent> &seen;
    };

    static void tell(const Cutting &cutting, live::FloorEvent event, TimePoint at = kNoTime);
    void hear(Source &source, const live::StampedEvent &event) const;

    [[nodiscard]] static bool isOwn(const Source &source, live::QueueRef queue);
    [[nodiscard]] static bool isOwn(const Source &source, live::AgentRef agent);
    /// Told already, under whichever name.
    [[nodiscard]] static bool isTold(const Source &source, live::AgentRef agent);
    /// Before they are named.
    void announce(const Cutting &cutting, live::QueueRef queue) const;
    void announce(const Cutting &cutting, live::AgentRef agent) const;
    [[nodiscard]] static Elsewhere *findElsewhere(Source &source, live::QueueRef queue,
                                                  live::CallRef call);
    void tellJoin(const Cutting &cutting, live::QueueRef queue, live::CallRef call) const;
    /// Whether what happens between the two is to be seen; announces them when it is.
    [[nodiscard]] bool concerns(const Cutting &cutting, live::QueueRef queue,
                                live::AgentRef agent) const;

    void cutEvent(const Cutting &cutting, const live::QueueSeen &event) const;
    void cutEvent(const Cutting &cutting, const live::AgentSeen &event) const;
    void cutEvent(const Cutting &cutting, const live::CallQueued &event) const;
    void cutEvent(const Cutting &cutting, const live::CallMoved &event) const;
    void cutEvent(const Cutting &cutting, const live::CallLeftQueue &event) const;
    void cutEvent(const Cutting &cutting, const live::CallOffered &event) const;
    void cutEvent(const Cutting &cutting, const live::CallAnswered &event) const;
    void cutEvent(const Cutting &cutting, const live::CallAbandoned &event) const;
    void cutEvent(const Cutting &cutting, const live::CallOverflowed &event) const;
    void cutEvent(const Cutting &cutting, const live::CallEnded &event) const;
    void cutEvent(const Cutting &cutting, const live::CallTransferred &event) const;
    void cutEvent(const Cutting &cutting, const live::AgentPaused &event) const;
    void cutEvent(const Cutting &cutting, const live::AgentDeviceChanged &event) const;
    void cutEvent(const Cutting &cutting, const live::AgentSignedIn &event) const;
    void cutEvent(const Cutting &cutting, const live::AgentSignedOut &event) const;
    void cutEvent(const Cutting &cutting, const live::LinkUp &event) const;
    void cutEvent(const Cutting &cutting, const live::LinkDown &event) const;
    void cutEvent(const Cutting &cutting, const live::Resync &event) const;
    void cutEvent(const Cutting &cutting, const live::Anomaly &event) const;
    /// The others are about a person, or about a person and a queue.
    template<typename Event>
    void cutEvent(const Cutting &cutting, const Event &event) const;

    template<typename Event>
    static void tellOfPerson(const Cutting &cutting, const Event &event);
    template<typename Event>
    void tellOutcome(const Cutting &cutting, const Event &event) const;
    void cutCallers(const Cutting &cutting, const live::FloorSnapshot &whole,
                    live::FloorSnapshot &cut) const;
    void cutPeople(const Cutting &cutting, const live::FloorSnapshot &whole,
                   live::FloorSnapshot &cut) const;

    ScopeCut m_cut;
    std::vector<Source> m_sources; ///< by SwitchId
};

} // namespace fw::journal
