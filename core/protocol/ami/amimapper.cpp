// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ami/amimapper.h"

#include "core/protocol/ami/amieventname.h"
#include "core/protocol/ami/amikey.h"
#include "core/protocol/ami/callevents.h"
#include "core/protocol/ami/memberevents.h"
#include "core/protocol/ami/queueconfigreader.h"
#include "core/protocol/ami/snapshotgatherer.h"

namespace fw::ami {

namespace {

/// What can be told of a message without knowing what it means.
struct Envelope
{
    bool isGenuine = false;
    std::optional<TimePoint> timestamp;
};

/// The switch's own events have a Privilege, items of lists our ActionID. A line break smuggled
/// into a value makes events without either, or a second Event in one message.
Envelope envelopeOf(const AmiMessage &message)
{
    Envelope envelope;
    bool hasOrigin = false;
    for (const AmiHeader &header : message.headers) {
        const std::string_view key = header.key;
        if (key.size() == 5 && isSameKey(key, "Event")) {
            envelope.isGenuine = false;
            return envelope;
        }
        if (key.size() == 9 && !envelope.timestamp && key == "Timestamp") {
            envelope.timestamp = parseEpoch(header.value);
        } else if (key.size() == 8 && !hasOrigin) {
            hasOrigin = isSameKey(key, "ActionID");
        }
    }
    envelope.isGenuine = hasOrigin || (!message.headers.empty() &&
                                       isSameKey(message.headers.front().key, "Privilege"));
    return envelope;
}

} // namespace

class AmiMapper::Impl final
{
public:
    explicit Impl(AmiMapperOptions options)
        : m_context(options.source, options.clockOffset, std::move(options.legacyCharset))
        , m_judge(m_context, m_table)
        , m_calls(m_context, m_table, m_judge)
        , m_members(m_context)
        , m_supervisions(m_context, m_table)
        , m_snapshot(m_context, m_table, m_judge, m_supervisions)
    {
    }

    void map(const AmiMessage &message, TimePoint arrival, EventStamper::Events &out);
    void expire(TimePoint now, EventStamper::Events &out);
    void finish(EventStamper::Events &out);
    void endSnapshot(live::ResyncKind kind, TimePoint now, EventStamper::Events &out);
    void append(live::FloorEvent event, TimePoint time, EventStamper::Events &out);
    void forgetCalls();

    MapperContext m_context;
    CallTable m_table;
    LeaveJudge m_judge;
    CallEvents m_calls;
    MemberEvents m_members;
    Supervisions m_supervisions;
    SnapshotGatherer m_snapshot;

private:
    void mapEvent(const AmiMessage &message, TimePoint arrival, EventStamper::Events &out);
    void mapResponse(const AmiMessage &message, TimePoint arrival, EventStamper::Events &out);
    void dispatch(AmiEvent event, const AmiMessage &message);
    void dispatchChannelEvent(AmiEvent event, const AmiMessage &message);
    void mapConnect(const AmiMessage &message);
    void noteLeft(const AmiMessage &message);
    void reportText();
};

void AmiMapper::Impl::map(const AmiMessage &message, TimePoint arrival, EventStamper::Events &out)
{
    switch (message.kind) {
    case AmiKind::Event:
        mapEvent(message, arrival, out);
        break;
    case AmiKind::Response:
        mapResponse(message, arrival, out);
        break;
    case AmiKind::Fragment:
        m_context.stamper.begin(out, m_context.clock.note({}, arrival));
        m_context.stamper.anomaly("fragment");
        break;
    case AmiKind::Banner:
        break;
    }
}

void AmiMapper::Impl::mapEvent(const AmiMessage &message, TimePoint arrival,
                               EventStamper::Events &out)
{
    const Envelope envelope = envelopeOf(message);
    if (!envelope.isGenuine) {
        m_context.stamper.begin(out, m_context.clock.note({}, arrival));
        m_context.stamper.anomaly("forged_event");
        return;
    }
    if (!envelope.timestamp && m_context.clock.needsProof()) {
        m_context.clock.proveBy(message);
    }
    m_context.stamper.begin(out, m_context.clock.note(envelope.timestamp, arrival));
    if (m_judge.isWaiting()) {
        m_judge.expire(m_context.clock.now());
    }
    dispatch(eventNamed(message.name), message);
    reportText();
}

void AmiMapper::Impl::mapResponse(const AmiMessage &message, TimePoint arrival,
                                  EventStamper::Events &out)
{
    if (m_context.clock.needsProof() && message.value("Ping") == "Pong") {
        if (const auto time = parseEpoch(message.value("Timestamp"))) {
            m_context.clock.prove(*time);
        }
    }
    if (!message.has("Category-000000")) {
        return;
    }
    m_context.stamper.begin(out, m_context.clock.note({}, arrival));
    for (const QueueConfig &queue : readQueueConfig(message)) {
        m_context.roster.setWrapUp(queue.name, queue.wrapUp);
    }
    reportText();
}

void AmiMapper::Impl::reportText()
{
    for (std::uint32_t left = m_context.text.takeUndecodable(); left > 0; --left) {
        m_context.stamper.anomaly("undecodable_text");
    }
}

void AmiMapper::Impl::noteLeft(const AmiMessage &message)
{
    if (const Call *call = m_table.find(message.value("Uniqueid"))) {
        m_snapshot.noteLeft(call->ref);
    }
}

void AmiMapper::Impl::mapConnect(const AmiMessage &message)
{
    m_supervisions.mapConnect(message);
    m_calls.mapConnect(message);
}

void AmiMapper::Impl::dispatch(AmiEvent event, const AmiMessage &message)
{
    switch (event) {
    case AmiEvent::QueueMemberAdded:
    case AmiEvent::QueueMemberPause:
    case AmiEvent::QueueMemberPenalty:
    case AmiEvent::QueueMemberRemoved:
    case AmiEvent::QueueMemberRinginuse:
    case AmiEvent::QueueMemberStatus:
        return m_members.mapMember(event, message);
    case AmiEvent::DeviceStateChange:
        return m_members.mapDevice(message);
    case AmiEvent::ExtensionStatus:
        return m_members.mapHint(message);
    case AmiEvent::AgentLogin:
    case AmiEvent::AgentLogoff:
        return m_members.mapPoolAgent(message, event == AmiEvent::AgentLogin);
    case AmiEvent::QueueCallerJoin:
        return m_calls.mapJoin(message);
    case AmiEvent::QueueCallerLeave:
        m_calls.mapLeave(message);
        return noteLeft(message);
    case AmiEvent::QueueCallerAbandon:
        m_calls.mapAbandon(message);
        return noteLeft(message);
    case AmiEvent::AgentCalled:
        return m_calls.mapCalled(message);
    case AmiEvent::AgentConnect:
        return mapConnect(message);
    case AmiEvent::AgentRingNoAnswer:
        return m_calls.mapRingNoAnswer(message);
    case AmiEvent::AgentDump:
        return m_calls.mapDump(message);
    case AmiEvent::AgentComplete:
        return m_calls.mapComplete(message);
    case AmiEvent::QueueParams:
        return m_snapshot.addQueue(message);
    case AmiEvent::QueueMember:
        return m_snapshot.addMember(message);
    case AmiEvent::QueueEntry:
        return m_snapshot.addCaller(message);
    case AmiEvent::CoreShowChannel:
        return m_snapshot.addChannel(message);
    case AmiEvent::AttendedTransfer:
    case AmiEvent::BlindTransfer:
    case AmiEvent::Cdr:
    case AmiEvent::ChanSpyStart:
    case AmiEvent::ChanSpyStop:
    case AmiEvent::DialEnd:
    case AmiEvent::Hangup:
    case AmiEvent::HangupRequest:
    case AmiEvent::Hold:
    case AmiEvent::Newchannel:
    case AmiEvent::Other:
    case AmiEvent::Rename:
    case AmiEvent::SoftHangupRequest:
    case AmiEvent::Unhold:
    case AmiEvent::UserEvent:
    case AmiEvent::VarSet:
        return dispatchChannelEvent(event, message);
    }
}

void AmiMapper::Impl::dispatchChannelEvent(AmiEvent event, const AmiMessage &message)
{
    if (m_judge.isWaiting()) {
        m_judge.onChannelEvent(event, message);
    }
    // These come to accounts without the class of the channels, too.
    if (event == AmiEvent::Other || event == AmiEvent::VarSet || event == AmiEvent::UserEvent ||
        event == AmiEvent::Cdr) {
        return;
    }
    m_judge.noteChannelEvent();
    if (event == AmiEvent::Hangup) {
        m_supervisions.mapHangup(message);
        m_calls.mapHangup(message);
    } else if (event == AmiEvent::ChanSpyStart) {
        m_supervisions.mapStart(message);
    } else if (event == AmiEvent::ChanSpyStop) {
        m_supervisions.mapStop(message);
    } else if (event == AmiEvent::Rename) {
        m_table.rename(message.value("Uniqueid"), message.value("Newname"));
    } else if (event == AmiEvent::HangupRequest || event == AmiEvent::SoftHangupRequest) {
        m_judge.noteHangupRequest(message);
    } else if (event == AmiEvent::DialEnd) {
        m_calls.mapDialEnd(message);
    } else if (event == AmiEvent::Hold || event == AmiEvent::Unhold) {
        m_calls.mapHold(message, event == AmiEvent::Hold);
    } else if (event == AmiEvent::BlindTransfer) {
        m_calls.mapBlindTransfer(message);
    } else if (event == AmiEvent::AttendedTransfer) {
        m_calls.mapAttendedTransfer(message);
    }
}

void AmiMapper::Impl::expire(TimePoint now, EventStamper::Events &out)
{
    if (m_judge.isWaiting()) {
        m_context.stamper.begin(out, now);
        m_judge.expire(now);
    }
}

void AmiMapper::Impl::finish(EventStamper::Events &out)
{
    m_context.stamper.begin(out, m_context.clock.now());
    m_judge.finish();
}

void AmiMapper::Impl::endSnapshot(live::ResyncKind kind, TimePoint now, EventStamper::Events &out)
{
    m_context.stamper.begin(out, now);
    auto snapshot = m_snapshot.make(kind);
    m_context.stamper.tell(live::Resync{kind, std::move(snapshot)});
    reportText();
}

void AmiMapper::Impl::append(live::FloorEvent event, TimePoint time, EventStamper::Events &out)
{
    m_context.stamper.begin(out, time);
    m_context.stamper.tell(std::move(event));
}

void AmiMapper::Impl::forgetCalls()
{
    m_table.clear();
    m_judge.clear();
    m_supervisions.clear();
}

AmiMapper::AmiMapper(AmiMapperOptions options)
    : m_impl(std::make_unique<Impl>(std::move(options)))
{
}

AmiMapper::~AmiMapper() = default;
AmiMapper::AmiMapper(AmiMapper &&) noexcept = default;
AmiMapper &AmiMapper::operator=(AmiMapper &&) noexcept = default;

void AmiMapper::map(const AmiMessage &message, TimePoint arrival,
                    std::vector<live::StampedEvent> &out)
{
    m_impl->map(message, arrival, out);
}

void AmiMapper::expire(TimePoint now, std::vector<live::StampedEvent> &out)
{
    m_impl->expire(now, out);
}

void AmiMapper::finish(std::vector<live::StampedEvent> &out)
{
    m_impl->finish(out);
}

void AmiMapper::beginSnapshot()
{
    m_impl->m_snapshot.begin();
}

void AmiMapper::endSnapshot(live::ResyncKind kind, TimePoint now,
                            std::vector<live::StampedEvent> &out)
{
    m_impl->endSnapshot(kind, now, out);
}

bool AmiMapper::isSnapshotPartial() const
{
    return m_impl->m_snapshot.isPartial();
}

void AmiMapper::append(live::FloorEvent event, TimePoint time, std::vector<live::StampedEvent> &out)
{
    m_impl->append(std::move(event), time, out);
}

void AmiMapper::forgetCalls()
{
    m_impl->forgetCalls();
}

void AmiMapper::setClockOffset(std::chrono::microseconds offset)
{
    m_impl->m_context.clock.setOffset(offset);
}

std::string AmiMapper::callerChannel(live::CallRef call) const
{
    return m_impl->m_table.channelOfCall(call);
}

std::string AmiMapper::agentChannel(std::string_view address) const
{
    const std::optional<live::AgentRef> agent = m_impl->m_context.roster.knownAgent(address);
    return agent ? m_impl->m_table.channelOfAgent(*agent) : std::string();
}

SpySession AmiMapper::spySession(std::string_view phone) const
{
    const Supervision *known = m_impl->m_supervisions.ofPhone(phone);
    return known == nullptr ? SpySession() : SpySession{known->spyChannel, known->spiedChannel};
}

TimePoint AmiMapper::streamTime() const
{
    return m_impl->m_context.clock.now();
}

} // namespace fw::ami
