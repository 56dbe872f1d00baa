// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ami/roster.h"

#include <algorithm>
#include <array>

namespace fw::ami {

using live::AgentRef;
using live::DeviceState;
using live::QueueRef;
using namespace std::string_view_literals;

namespace {

/// As many as can happen while a list is being read.
constexpr std::size_t kRememberedDepartures = 4096;
constexpr std::string_view kHintPrefix = "hint:"sv;

std::optional<DeviceState> deviceStateNamed(std::string_view name)
{
    constexpr std::array kNames{
        std::pair{"NOT_INUSE"sv, DeviceState::Idle},
        std::pair{"INUSE"sv, DeviceState::InUse},
        std::pair{"BUSY"sv, DeviceState::Busy},
        std::pair{"INVALID"sv, DeviceState::Unreachable},
        std::pair{"UNAVAILABLE"sv, DeviceState::Unreachable},
        std::pair{"RINGING"sv, DeviceState::Ringing},
        std::pair{"RINGINUSE"sv, DeviceState::RingingInUse},
        std::pair{"ONHOLD"sv, DeviceState::OnHold},
        std::pair{"UNKNOWN"sv, DeviceState::Unknown},
    };
    const auto found = std::find_if(kNames.begin(), kNames.end(),
                                    [name](const auto &each) { return each.first == name; });
    return found == kNames.end() ? std::nullopt : std::optional(found->second);
}

/// The channel prefix of an interface: "Local/1001@agents/n" makes channels
/// "Local/1001@agents-...".
std::string_view channelPrefix(std::string_view address)
{
    if (address.starts_with("Local/"sv)) {
        const std::size_t options = address.find('/', 6);
        return address.substr(0, options);
    }
    return address;
}

} // namespace

DeviceState deviceStateOfStatus(std::string_view number)
{
    if (number.size() != 1) {
        return DeviceState::Unknown;
    }
    switch (number.front()) {
    case '1':
        return DeviceState::Idle;
    case '2':
        return DeviceState::InUse;
    case '3':
        return DeviceState::Busy;
    case '4':
    case '5':
        return DeviceState::Unreachable;
    case '6':
        return DeviceState::Ringing;
    case '7':
        return DeviceState::RingingInUse;
    case '8':
        return DeviceState::OnHold;
    default:
        return DeviceState::Unknown;
    }
}

Roster::Roster(EventStamper &stamper, TextDecoder &text)
    : m_stamper(stamper)
    , m_text(text)
{
}

QueueRef Roster::queue(std::string_view name)
{
    const std::size_t before = m_queues.size();
    const QueueRef ref(m_queues.insert(name));
    if (ref.index() == before) {
        const auto wrapUp = m_wrapUps.find(std::string(name));
        m_stamper.tell(
            live::QueueSeen{ref, m_text.plain(name),
                            wrapUp == m_wrapUps.end() ? std::chrono::seconds(-1) : wrapUp->second});
    }
    return ref;
}

std::optional<QueueRef> Roster::knownQueue(std::string_view name) const
{
    const std::uint32_t number = m_queues.find(name);
    return number == NameIndex::kNone ? std::nullopt : std::optional(QueueRef(number));
}

void Roster::setWrapUp(std::string_view queue, std::chrono::seconds wrapUp)
{
    const auto [entry, isNew] = m_wrapUps.try_emplace(std::string(queue), wrapUp);
    const bool hasChanged = isNew || std::exchange(entry->second, wrapUp) != wrapUp;
    if (const auto known = knownQueue(queue); known && hasChanged) {
        m_stamper.tell(live::QueueSeen{*known, m_text.plain(queue), wrapUp});
    }
}

AgentRef Roster::agent(std::string_view address, std::string_view name)
{
    const AgentRef ref(m_addresses.insert(address));
    const bool isNew = ref.index() == m_agents.size();
    if (isNew) {
        m_agents.emplace_back();
    }
    Agent &agent = m_agents[ref.index()];
    // A member without a name of its own is called by its address.
    const bool isNamed = agent.name.empty() && !name.empty() && name != address;
    if (isNamed) {
        agent.name = name;
    }
    if (isNew) {
        setStateInterface(ref, address);
    }
    if (isNew || isNamed) {
        announce(ref);
    }
    return ref;
}

void Roster::announce(AgentRef agent)
{
    m_stamper.tell(live::AgentSeen{agent, m_text.plain(m_addresses.name(agent.value())),
                                   m_text.plain(m_agents[agent.index()].name)});
}

std::optional<AgentRef> Roster::knownAgent(std::string_view address) const
{
    const std::uint32_t number = m_addresses.find(address);
    return number == NameIndex::kNone ? std::nullopt : std::optional(AgentRef(number));
}

std::optional<AgentRef> Roster::agentOfChannel(std::string_view channel) const
{
    const std::size_t dash = channel.rfind('-');
    if (dash == std::string_view::npos) {
        return std::nullopt;
    }
    const std::string_view prefix = channel.substr(0, dash);
    for (std::uint32_t number = 0; number < m_addresses.size(); ++number) {
        if (channelPrefix(m_addresses.name(number)) == prefix) {
            return AgentRef(number);
        }
    }
    return std::nullopt;
}

void Roster::setStateInterface(AgentRef agent, std::string_view device)
{
    Agent &record = m_agents[agent.index()];
    if (device.empty() || record.device == device) {
        return;
    }
    if (const std::uint32_t old = m_devices.find(record.device); old != NameIndex::kNone) {
        std::erase(m_agentsOfDevice[old], agent);
    }
    record.device = device;
    record.hasWitness = false;
    const std::uint32_t number = m_devices.insert(device);
    if (number == m_agentsOfDevice.size()) {
        m_agentsOfDevice.emplace_back();
    }
    m_agentsOfDevice[number].push_back(agent);
}

void Roster::setHint(std::string_view extension, std::string_view context, std::string_view device)
{
    // A hint of several phones has a state of its own that no single phone tells.
    if (device.empty() || device.find_first_of("&,") != std::string_view::npos) {
        return;
    }
    std::string hint(kHintPrefix);
    hint.append(extension).append("@").append(context);
    if (m_devices.find(hint) != NameIndex::kNone) {
        m_hintOfDevice[std::string(device)] = std::move(hint);
    }
}

Seat *Roster::seat(QueueRef queue, AgentRef agent)
{
    std::vector<Seat> &seats = m_agents[agent.index()].seats;
    const auto found = std::find_if(seats.begin(), seats.end(),
                                    [queue](const Seat &each) { return each.queue == queue; });
    return found == seats.end() ? nullptr : &*found;
}

const std::vector<Seat> &Roster::seats(AgentRef agent) const
{
    return m_agents[agent.index()].seats;
}

void Roster::setMembership(QueueRef queue, AgentRef agent, bool isDynamic, int penalty)
{
    Seat *known = seat(queue, agent);
    if (known != nullptr && known->isDynamic == isDynamic && known->penalty == penalty &&
        !known->isMembershipUntold) {
        return;
    }
    if (known == nullptr) {
        known = &m_agents[agent.index()].seats.emplace_back();
        known->queue = queue;
    }
    known->isDynamic = isDynamic;
    known->penalty = penalty;
    known->isMembershipUntold = false;
    known->revision = ++m_revision;
    m_stamper.tell(live::MembershipChanged{queue, agent, true, isDynamic, penalty});
}

void Roster::removeMembership(QueueRef queue, AgentRef agent)
{
    const Seat *known = seat(queue, agent);
    m_stamper.tell(live::MembershipChanged{queue, agent, false,
                                           known == nullptr || known->isDynamic,
                                           known == nullptr ? 0 : known->penalty});
    std::erase_if(m_agents[agent.index()].seats,
                  [queue](const Seat &each) { return each.queue == queue; });
    m_departures.push_back({queue, agent, ++m_revision});
    if (m_departures.size() > kRememberedDepartures) {
        m_departures.pop_front();
    }
}

void Roster::setPause(QueueRef queue, AgentRef agent, bool isPaused, std::string_view rawReason,
                      TimePoint since)
{
    Seat *known = seat(queue, agent);
    if (known == nullptr) {
        return;
    }
    const bool isUntold = std::exchange(known->isPauseUntold, false);
    if (!isPaused) {
        if (std::exchange(known->isPaused, false) || isUntold) {
            known->reason.clear();
            known->revision = ++m_revision;
            m_stamper.tell(live::AgentResumed{queue, agent});
        }
        return;
    }
    if (known->isPaused && known->reason == rawReason && !isUntold) {
        return;
    }
    known->isPaused = true;
    known->pausedSince = since;
    known->reason = rawReason;
    known->revision = ++m_revision;
    m_stamper.tell(live::AgentPaused{queue, agent, m_text.cut(rawReason), since});
}

void Roster::changeDevice(AgentRef agent, DeviceState state)
{
    Agent &record = m_agents[agent.index()];
    const bool isUntold = std::exchange(record.isStateUntold, false);
    if (std::exchange(record.state, state) != state || isUntold) {
        m_stamper.tell(live::AgentDeviceChanged{agent, state});
    }
}

void Roster::setStatus(AgentRef agent, std::string_view status)
{
    if (!m_agents[agent.index()].hasWitness) {
        changeDevice(agent, deviceStateOfStatus(status));
    }
}

void Roster::setDeviceState(std::string_view device, std::string_view state)
{
    std::uint32_t number = m_devices.find(device);
    if (number == NameIndex::kNone || m_agentsOfDevice[number].empty()) {
        if (m_hintOfDevice.empty()) {
            return;
        }
        const auto hint = m_hintOfDevice.find(std::string(device));
        if (hint == m_hintOfDevice.end()) {
            return;
        }
        number = m_devices.find(hint->second);
    }
    const auto known = deviceStateNamed(state);
    if (!known || number == NameIndex::kNone) {
        return;
    }
    for (const AgentRef agent : m_agentsOfDevice[number]) {
        m_agents[agent.index()].hasWitness = true;
        changeDevice(agent, *known);
    }
}

void Roster::signIn(std::string_view poolAgent, bool isSignedIn)
{
    std::string device("Agent:");
    device.append(poolAgent);
    const std::uint32_t number = m_devices.find(device);
    if (number == NameIndex::kNone) {
        return;
    }
    for (const AgentRef agent : m_agentsOfDevice[number]) {
        if (isSignedIn) {
            m_stamper.tell(live::AgentSignedIn{agent});
        } else {
            m_stamper.tell(live::AgentSignedOut{agent});
        }
    }
}

DeviceState Roster::device(AgentRef agent) const
{
    return m_agents[agent.index()].state;
}

bool Roster::hasDeviceWitness(AgentRef agent) const
{
    return m_agents[agent.index()].hasWitness;
}

void Roster::adopt(AgentRef agent, DeviceState device, bool isUntold)
{
    Agent &record = m_agents[agent.index()];
    if (std::exchange(record.state, device) != device) {
        record.isStateUntold = isUntold;
    }
}

void Roster::adopt(AgentRef agent, Seat newSeat)
{
    if (Seat *known = seat(newSeat.queue, agent); known != nullptr) {
        *known = std::move(newSeat);
    } else {
        m_agents[agent.index()].seats.push_back(std::move(newSeat));
    }
}

std::vector<std::pair<AgentRef, Seat>> Roster::takeSeatsSince(std::uint64_t revision)
{
    std::vector<std::pair<AgentRef, Seat>> changed;
    for (std::size_t index = 0; index < m_agents.size(); ++index) {
        for (Seat &each : std::exchange(m_agents[index].seats, {})) {
            if (each.revision > revision) {
                changed.emplace_back(AgentRef(index), std::move(each));
            }
        }
    }
    return changed;
}

bool Roster::hasLeftSince(std::uint64_t revision, QueueRef queue, AgentRef agent) const
{
    return std::any_of(m_departures.rbegin(), m_departures.rend(), [&](const Departure &each) {
        return each.revision > revision && each.queue == queue && each.agent == agent;
    });
}

} // namespace fw::ami
