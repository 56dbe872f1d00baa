// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/amirecording.h"

#include "core/history/bytefile.h"
#include "core/protocol/ami/amiparser.h"

#include <utility>

namespace fw::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kChunkBytes = 256 * 1024;
constexpr live::SwitchId kSource{0};

QString wordsFor(ami::AmiFault fault)
{
    switch (fault) {
    case ami::AmiFault::LineTooLong:
        return u"a line is longer than any manager sends"_s;
    case ami::AmiFault::TooManyHeaders:
        return u"a message has more lines than any manager sends"_s;
    case ami::AmiFault::MessageTooLong:
        return u"a message is longer than any manager sends"_s;
    case ami::AmiFault::NoBanner:
    case ami::AmiFault::None:
        break;
    }
    return u"no manager's banner"_s;
}

} // namespace

AmiRecording::AmiRecording(Sink sink)
    : m_sink(std::move(sink))
    , m_mapper({kSource, {}, {}})
{
}

void AmiRecording::followLists(const ami::AmiMessage &message)
{
    if (message.kind == ami::AmiKind::Response && message.value("EventList") == "start" &&
        message.value("Message").starts_with("Queue status")) {
        m_listId = message.value("ActionID");
        m_mapper.beginSnapshot();
    } else if (message.kind == ami::AmiKind::Event && message.name == "QueueStatusComplete" &&
               !m_listId.empty() && message.value("ActionID") == m_listId) {
        m_listId.clear();
        if (!m_mapper.isSnapshotPartial()) {
            m_mapper.endSnapshot(m_nextResync, m_mapper.streamTime(), m_pending);
            m_nextResync = live::ResyncKind::Periodic;
        }
    } else if (message.kind == ami::AmiKind::Event && message.name == "Reload" &&
               m_nextResync == live::ResyncKind::Periodic) {
        m_nextResync = live::ResyncKind::Reload;
    }
}

Outcome AmiRecording::take(const ami::AmiMessage &message)
{
    m_hasBanner = m_hasBanner || message.kind == ami::AmiKind::Banner;
    m_events += message.kind == ami::AmiKind::Event || message.kind == ami::AmiKind::Response;
    m_mapper.map(message, kNoTime, m_pending);
    followLists(message);
    // Events from before the stream's first proof of a time wait for it.
    if (m_pending.empty() || !isKnown(streamTime())) {
        return success();
    }
    return deliver(streamTime());
}

Outcome AmiRecording::deliver(TimePoint fallback)
{
    for (live::StampedEvent &event : m_pending) {
        if (!isKnown(event.time)) {
            event.time = fallback;
        }
    }
    const Outcome taken = m_sink(m_pending);
    m_pending.clear();
    return taken;
}

Outcome AmiRecording::finish()
{
    m_mapper.finish(m_pending);
    // A stream without any time: its states still count, its durations are zero.
    constexpr TimePoint kSomeTime{std::chrono::hours(24)};
    return deliver(isKnown(streamTime()) ? streamTime() : kSomeTime);
}

Outcome AmiRecording::read(const QString &path)
{
    Result<history::ByteFile> file = history::ByteFile::open(path);
    if (!file) {
        return file.error();
    }
    ami::AmiParser parser(false);
    ami::AmiMessage message;
    for (;;) {
        const Result<std::size_t> count = file->read(parser.space(kChunkBytes).first(kChunkBytes));
        if (!count) {
            return count.error();
        }
        if (*count == 0) {
            break;
        }
        parser.commit(*count);
        while (parser.next(message)) {
            if (Outcome taken = take(message); !taken) {
                return taken;
            }
        }
        if (parser.fault() != ami::AmiFault::None) {
            return Error{ErrorCode::Malformed,
                         u"%1: not an AMI stream: %2"_s.arg(path, wordsFor(parser.fault()))};
        }
    }
    if (m_events == 0 && !m_hasBanner) {
        return Error{ErrorCode::Malformed,
                     u"%1: not an AMI stream: no event and no response in it"_s.arg(path)};
    }
    return finish();
}

} // namespace fw::ctl
