// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorevent.h"

#include <random>
#include <utility>

namespace fw::live::tests {

/// Events of every kind with fields at random, also those that no switch would send.
class RandomEvents final
{
public:
    explicit RandomEvents(std::uint32_t seed)
        : m_random(seed)
    {
    }

    std::vector<StampedEvent> some(std::size_t count)
    {
        std::vector<StampedEvent> events;
        for (std::size_t at = 0; at < count; ++at) {
            StampedEvent event;
            event.source = SwitchId(pick(3));
            event.sequence = pick(10) == 0 ? m_random() : ++m_sequences[event.source.index()];
            m_time +=
                std::chrono::microseconds(m_random() % 2'000'000) - std::chrono::milliseconds(300);
            event.time = m_time;
            event.event = one(std::make_index_sequence<std::variant_size_v<FloorEvent>>{});
            events.push_back(std::move(event));
        }
        return events;
    }

private:
    std::size_t pick(std::size_t below) { return m_random() % below; }

    bool flip() { return pick(2) == 0; }

    QueueRef queue() { return pick(20) == 0 ? QueueRef() : QueueRef(pick(40)); }

    AgentRef agent() { return pick(20) == 0 ? AgentRef() : AgentRef(pick(600)); }

    CallRef call() { return pick(4) == 0 ? (CallRef{m_random()} << 20U) + pick(99) : pick(1000); }

    int number() { return static_cast<int>(m_random()) >> pick(31); }

    std::chrono::seconds span() { return std::chrono::seconds(number()); }

    TimePoint time() { return flip() ? kNoTime : m_time - std::chrono::seconds(pick(99'999)); }

    std::string text()
    {
        static constexpr std::array<const char *, 6> kWords{"",    "meal",     "13800001111",
                                                            "SIP", "\xff\xfe", "技能组"};
        return kWords[pick(kWords.size())] + (flip() ? std::string(1, '\0') : std::string());
    }

    FloorSnapshot snapshot()
    {
        FloorSnapshot told;
        told.hasTalks = flip();
        for (std::size_t each = pick(4); each > 0; --each) {
            told.queues.push_back(queue());
            told.callers.push_back({queue(), call(), number(), number(), span(), text(), text()});
            told.memberships.push_back({queue(), agent(), flip(), flip(), text(), time(), number(),
                                        DeviceState::Ringing, flip(), time()});
            told.talks.push_back({queue(), agent(), call(), time(), text(), text()});
            told.supervisions.push_back({agent(), text()});
        }
        return told;
    }

    void fill(QueueSeen &event) { event = {queue(), text(), span()}; }

    void fill(AgentSeen &event) { event = {agent(), text(), text()}; }

    void fill(CallQueued &event) { event = {queue(), call(), number(), number(), text(), text()}; }

    void fill(CallMoved &event) { event = {queue(), call(), number()}; }

    void fill(CallOffered &event) { event = {queue(), call(), agent()}; }

    void fill(CallMissed &event) { event = {queue(), call(), agent(), span()}; }

    void fill(OfferWithdrawn &event) { event = {queue(), call(), agent()}; }

    void fill(CallAnswered &event) { event = {queue(), call(), agent(), span(), span()}; }

    void fill(CallLeftQueue &event) { event = {queue(), call()}; }

    void fill(CallHeld &event) { event = {call(), agent()}; }

    void fill(CallResumed &event) { event = {call(), agent()}; }

    void fill(CallTransferred &event) { event = {call(), agent(), flip(), text()}; }

    void fill(CallCompleted &event)
    {
        event = {queue(), call(), agent(), static_cast<EndedBy>(pick(5)), span(), span()};
    }

    void fill(CallAbandoned &event) { event = {queue(), call(), span(), flip()}; }

    void fill(CallOverflowed &event)
    {
        event = {queue(), call(), static_cast<LossKind>(pick(5)), span()};
    }

    void fill(CallEnded &event) { event = {call()}; }

    void fill(AgentSignedIn &event) { event = {agent()}; }

    void fill(AgentSignedOut &event) { event = {agent()}; }

    void fill(MembershipChanged &event) { event = {queue(), agent(), flip(), flip(), number()}; }

    void fill(AgentPaused &event) { event = {queue(), agent(), text(), time()}; }

    void fill(AgentResumed &event) { event = {queue(), agent()}; }

    void fill(AgentDeviceChanged &event) { event = {agent(), static_cast<DeviceState>(pick(8))}; }

    void fill(SupervisionStarted &event) { event = {agent(), text()}; }

    void fill(SupervisionEnded &event) { event = {agent(), text()}; }

    void fill(LinkUp &event) { event = {text(), flip()}; }

    void fill(LinkDown &) {}

    void fill(Resync &event)
    {
        event = {static_cast<ResyncKind>(pick(3)), std::make_shared<FloorSnapshot>(snapshot())};
    }

    void fill(Anomaly &event) { event = {text()}; }

    template<std::size_t... Kinds>
    FloorEvent one(std::index_sequence<Kinds...>)
    {
        FloorEvent event;
        const std::size_t kind = pick(sizeof...(Kinds));
        const auto make = [&]<std::size_t Kind>(std::integral_constant<std::size_t, Kind>) {
            if (kind == Kind) {
                fill(event.emplace<Kind>());
            }
        };
        (make(std::integral_constant<std::size_t, Kinds>{}), ...);
        return event;
    }

    std::mt19937 m_random;
    TimePoint m_time =
        std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + std::chrono::hours{9};
    std::array<std::uint64_t, 3> m_sequences{};
};

} // namespace fw::live::tests
