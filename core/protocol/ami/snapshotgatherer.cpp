// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ami/snapshotgatherer.h"

#include "core/protocol/ami/memberevents.h"

#include <algorithm>

namespace fw::ami {

using live::AgentRef;
using live::ResyncKind;
using namespace std::chrono_literals;

namespace {

/// An event is at most so far behind the list that already shows its effect.
constexpr std::chrono::microseconds kOnItsWay = 2s;
/// A caller who waits longer than this without our having seen the join was missed for good.
constexpr std::chrono::seconds kJoinOnItsWay = 3s;

/// "00:01:07"
std::chrono::seconds durationIn(std::string_view text)
{
    std::chrono::seconds total{0};
    for (;;) {
        const std::size_t colon = text.find(':');
        total = total * 60 + secondsIn(text.substr(0, colon));
        if (colon == std::string_view::npos) {
            return total;
        }
        text.remove_prefix(colon + 1);
    }
}

} // namespace

SnapshotGatherer::SnapshotGatherer(MapperContext &context, CallTable &table, LeaveJudge &judge,
                                   Supervisions &supervisions)
    : m_context(context)
    , m_table(table)
    , m_judge(judge)
    , m_supervisions(supervisions)
{
}

void SnapshotGatherer::begin()
{
    m_queues.clear();
    m_members.clear();
    m_callers.clear();
    m_channels.clear();
    m_spies.clear();
    m_channelIds.clear();
    m_left.clear();
    m_hasChannels = false;
    m_beginRevision = m_context.roster.revision();
    m_begin = m_context.clock.now();
}

void SnapshotGatherer::addQueue(const AmiMessage &message)
{
    const live::QueueRef queue = m_context.roster.queue(message.value("Queue"));
    if (std::find(m_queues.begin(), m_queues.end(), queue) == m_queues.end()) {
        m_queues.push_back(queue);
    }
}

void SnapshotGatherer::addMember(const AmiMessage &message)
{
    const MemberFields fields(message);
    if (!fields.isComplete()) {
        return;
    }
    const StreamClock &clock = m_context.clock;
    const auto ours = [&clock](std::string_view epoch) {
        const auto time = parseEpoch(epoch);
        return time ? clock.ours(*time) : kNoTime;
    };
    Member member;
    member.agent = m_context.roster.agent(fields.address, fields.name);
    m_context.roster.setStateInterface(member.agent, fields.stateInterface);
    member.lastPause = ours(fields.lastPause);
    member.lastCall = ours(fields.lastCall);
    member.loginTime = ours(fields.loginTime);
    member.device = deviceStateOfStatus(fields.status);
    member.isInCall = fields.inCall == "1";
    member.seat.queue = m_context.roster.queue(fields.queue);
    member.seat.isDynamic = fields.isDynamic();
    member.seat.penalty = numberIn(fields.penalty);
    member.seat.isPaused = fields.isPaused();
    if (fields.isPaused()) {
        member.seat.reason = fields.pausedReason;
        member.seat.pausedSince = member.lastPause;
    }
    m_members.push_back(std::move(member));
}

void SnapshotGatherer::addCaller(const AmiMessage &message)
{
    Caller caller;
    caller.uniqueId = message.value("Uniqueid");
    caller.channel = message.value("Channel");
    caller.caller.queue = m_context.roster.queue(message.value("Queue"));
    caller.caller.position = numberIn(message.value("Position"));
    caller.caller.priority = numberIn(message.value("Priority"));
    caller.caller.waited = secondsIn(message.value("Wait"));
    caller.caller.callerNumber = m_context.text.channelText(message.value("CallerIDNum"));
    caller.caller.callerName = m_context.text.channelText(message.value("CallerIDName"));
    m_callers.push_back(std::move(caller));
}

void SnapshotGatherer::addChannel(const AmiMessage &message)
{
    m_hasChannels = true;
    m_channelIds.emplace(message.value("Uniqueid"));
    if (message.value("Application") == "ChanSpy") {
        Supervision spy;
        spy.spyId = message.value("Uniqueid");
        spy.spyChannel = message.value("Channel");
        const std::string_view data = message.value("ApplicationData");
        spy.spiedChannel = data.substr(0, data.find(','));
        m_spies.push_back(std::move(spy));
    }
    const std::string_view bridge = message.value("BridgeId");
    if (bridge.empty()) {
        return;
    }
    Channel channel;
    channel.name = message.value("Channel");
    channel.uniqueId = message.value("Uniqueid");
    channel.bridge = bridge;
    if (message.value("Application") == "Queue") {
        const std::string_view data = message.value("ApplicationData");
        channel.queue = data.substr(0, data.find(','));
    }
    channel.number = m_context.text.channelText(message.value("CallerIDNum"));
    channel.callerName = m_context.text.channelText(message.value("CallerIDName"));
    channel.duration = durationIn(message.value("Duration"));
    m_channels.push_back(std::move(channel));
}

void SnapshotGatherer::noteLeft(live::CallRef call)
{
    m_left.push_back(call);
}

bool SnapshotGatherer::isPartial() const
{
    if (m_queues.empty() || (m_queues.size() == 1 && m_context.roster.queueCount() > 1)) {
        return true;
    }
    std::size_t seated = 0;
    for (std::size_t index = 0; index < m_context.roster.agentCount(); ++index) {
        seated += m_context.roster.seats(AgentRef(index)).empty() ? 0U : 1U;
    }
    const bool isOnePerson =
        std::all_of(m_members.begin(), m_members.end(),
                    [this](const Member &each) { return each.agent == m_members.front().agent; });
    return isOnePerson && seated > 1;
}

std::shared_ptr<const live::FloorSnapshot> SnapshotGatherer::make(ResyncKind kind)
{
    auto snapshot = std::make_shared<live::FloorSnapshot>();
    snapshot->queues = m_queues;
    makeMemberships(*snapshot, kind);
    makeCallers(*snapshot, kind);
    makeTalks(*snapshot);
    makeSupervisions(*snapshot, kind);
    begin();
    return snapshot;
}

bool SnapshotGatherer::mayBeOnItsWay(TimePoint change) const
{
    return isKnown(change) && m_context.clock.now() - change < kOnItsWay;
}

std::optional<Seat> SnapshotGatherer::seatOf(const Member &member, ResyncKind kind)
{
    const Seat *known = m_context.roster.seat(member.seat.queue, member.agent);
    if (known != nullptr && known->revision > m_beginRevision) {
        return *known;
    }
    if (m_context.roster.hasLeftSince(m_beginRevision, member.seat.queue, member.agent)) {
        return std::nullopt;
    }
    if (kind != ResyncKind::Periodic) {
        return member.seat;
    }
    if (known == nullptr && mayBeOnItsWay(member.loginTime)) {
        return std::nullopt;
    }
    if (known != nullptr && known->isPaused != member.seat.isPaused &&
        mayBeOnItsWay(member.lastPause)) {
        return *known;
    }
    Seat seat = member.seat;
    seat.isMembershipUntold =
        known == nullptr || known->isDynamic != seat.isDynamic || known->penalty != seat.penalty;
    // The end of a pause leaves no time in the lists: its event may still be on its way.
    seat.isPauseUntold =
        known == nullptr || known->isPaused != seat.isPaused || known->reason != seat.reason;
    return seat;
}

live::SnapshotMembership SnapshotGatherer::view(AgentRef agent, const Seat &seat)
{
    live::SnapshotMembership membership;
    membership.queue = seat.queue;
    membership.agent = agent;
    membership.isDynamic = seat.isDynamic;
    membership.isPaused = seat.isPaused;
    membership.pauseReason = m_context.text.cut(seat.reason);
    membership.pausedSince = seat.pausedSince;
    membership.penalty = seat.penalty;
    membership.device = m_context.roster.device(agent);
    return membership;
}

void SnapshotGatherer::makeMemberships(live::FloorSnapshot &snapshot, ResyncKind kind)
{
    Roster &roster = m_context.roster;
    std::vector<std::pair<AgentRef, Seat>> taken;
    for (const Member &member : m_members) {
        auto seat = seatOf(member, kind);
        if (!seat) {
            continue;
        }
        if (kind == ResyncKind::Initial || !roster.hasDeviceWitness(member.agent)) {
            roster.adopt(member.agent, member.device, kind == ResyncKind::Periodic);
        }
        live::SnapshotMembership membership = view(member.agent, *seat);
        membership.isInCallOfQueue = member.isInCall;
        membership.lastCallEnd = member.lastCall;
        snapshot.memberships.push_back(std::move(membership));
        taken.emplace_back(member.agent, std::move(*seat));
    }
    for (auto &[agent, seat] : roster.takeSeatsSince(m_beginRevision)) {
        const auto isThis = [&, ref = agent, queue = seat.queue](const auto &each) {
            return each.first == ref && each.second.queue == queue;
        };
        if (std::none_of(taken.begin(), taken.end(), isThis)) {
            snapshot.memberships.push_back(view(agent, seat));
            taken.emplace_back(agent, std::move(seat));
        }
    }
    for (auto &[agent, seat] : taken) {
        roster.adopt(agent, std::move(seat));
    }
}

void SnapshotGatherer::makeCallers(live::FloorSnapshot &snapshot, ResyncKind kind)
{
    for (Caller &each : m_callers) {
        const Call *known = m_table.find(each.uniqueId);
        const bool isNew = known == nullptr || !known->wait ||
                           known->wait->queue != each.caller.queue ||
                           known->wait->state != WaitState::Waiting;
        const bool hasLeft =
            known != nullptr && std::find(m_left.begin(), m_left.end(), known->ref) != m_left.end();
        if (isNew &&
            (hasLeft || (kind == ResyncKind::Periodic && each.caller.waited < kJoinOnItsWay))) {
            continue;
        }
        Call &call = m_table.call(each.uniqueId);
        call.name = each.channel;
        if (isNew) {
            m_judge.drop(call);
            call.settled = {};
            call.wait = Wait{};
            call.wait->queue = each.caller.queue;
            call.wait->since = m_context.clock.now() - each.caller.waited;
        }
        call.wait->isMissingInSnapshot = false;
        call.wait->position = each.caller.position;
        each.caller.call = call.ref;
        snapshot.callers.push_back(each.caller);
    }
    keepUnlistedCallers(snapshot, kind);
}

void SnapshotGatherer::keepUnlistedCallers(live::FloorSnapshot &snapshot, ResyncKind kind)
{
    for (auto &[uniqueId, call] : m_table.calls()) {
        const auto isThis = [ref = call.ref](const auto &each) { return each.call == ref; };
        if (!call.wait || call.wait->state != WaitState::Waiting ||
            std::any_of(snapshot.callers.begin(), snapshot.callers.end(), isThis)) {
            continue;
        }
        const Wait &wait = *call.wait;
        const bool hasJoinedSince = isKnown(wait.since) && wait.since >= m_begin;
        const bool mayBeLeaving =
            kind == ResyncKind::Periodic && !std::exchange(call.wait->isMissingInSnapshot, true);
        if (!hasJoinedSince && !mayBeLeaving) {
            m_judge.drop(call);
            continue;
        }
        live::SnapshotCaller caller;
        caller.queue = wait.queue;
        caller.call = call.ref;
        caller.position = wait.position;
        if (isKnown(wait.since)) {
            caller.waited = std::chrono::seconds(wholeSeconds(m_context.clock.now() - wait.since));
        }
        snapshot.callers.push_back(std::move(caller));
    }
}

void SnapshotGatherer::makeTalks(live::FloorSnapshot &snapshot)
{
    snapshot.hasTalks = m_hasChannels;
    for (const Channel &caller : m_channels) {
        const auto queue = m_context.roster.knownQueue(caller.queue);
        if (caller.queue.empty() || !queue) {
            continue;
        }
        for (const Channel &partner : m_channels) {
            if (&partner == &caller || partner.bridge != caller.bridge) {
                continue;
            }
            const auto agent = m_context.roster.agentOfChannel(partner.name);
            if (!agent) {
                continue;
            }
            Call &call = m_table.call(caller.uniqueId);
            Talk *talk = m_table.findTalk(*queue, *agent, caller.uniqueId);
            if (talk == nullptr || talk->call != call.ref) {
                talk = &m_table.addTalk({*queue,
                                         *agent,
                                         call.ref,
                                         partner.uniqueId,
                                         caller.uniqueId,
                                         m_context.clock.now() - partner.duration,
                                         kNoTime,
                                         false,
                                         {}});
            }
            talk->channelName = partner.name;
            snapshot.talks.push_back(
                {*queue, *agent, call.ref, talk->since, caller.number, caller.callerName});
        }
    }
    keepConsultations(snapshot);
}

void SnapshotGatherer::keepConsultations(live::FloorSnapshot &snapshot) const
{
    for (const Talk &talk : m_table.talks()) {
        const auto isThis = [&talk](const live::SnapshotTalk &each) {
            return each.call == talk.call && each.agent == talk.agent && each.queue == talk.queue;
        };
        if (m_channelIds.contains(talk.channel) && m_channelIds.contains(talk.caller) &&
            std::none_of(snapshot.talks.begin(), snapshot.talks.end(), isThis)) {
            snapshot.talks.push_back({talk.queue, talk.agent, talk.call, talk.since, {}, {}});
        }
    }
}

void SnapshotGatherer::makeSupervisions(live::FloorSnapshot &snapshot, ResyncKind kind)
{
    if (!m_hasChannels) {
        return;
    }
    for (Supervision &spy : m_spies) {
        spy.since = m_context.clock.now();
        m_supervisions.adopt(std::move(spy));
    }
    m_supervisions.forgetUnlisted(kind == ResyncKind::Periodic, [this](const Supervision &each) {
        return each.since > m_begin || m_channelIds.contains(each.spyId);
    });
    for (const Supervision &each : m_supervisions.all()) {
        if (!each.isMissing) {
            snapshot.supervisions.push_back({each.agent, each.phone});
        }
    }
}

} // namespace fw::ami
