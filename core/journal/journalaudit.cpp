// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalaudit.h"

#include "core/base/packing.h"
#include "core/journal/eventdecoder.h"
#include "core/journal/keyframepacker.h"

#include <QDateTime>

#include <algorithm>

namespace fw::journal {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChunksAtOnce = 64;

QString textOf(TimePoint time)
{
    return QDateTime::fromMSecsSinceEpoch(toMicroseconds(time) / 1000, Qt::UTC)
        .toString(Qt::ISODate);
}

const QString &nameOf(const QueueIntervalRow &row)
{
    return row.queue;
}

const QString &nameOf(const AgentIntervalRow &row)
{
    return row.address;
}

} // namespace

JournalAudit::JournalAudit(const JournalStore &store)
    : m_store(store)
{
}

void JournalAudit::differ(const QString &difference)
{
    if (m_report.difference.isEmpty()) {
        m_report.difference = difference;
    }
}

Result<JournalAudit::Report> JournalAudit::run()
{
    const Result<std::vector<Session>> sessions = m_store.sessions();
    if (!sessions) {
        return sessions.error();
    }
    m_sessions = *sessions;
    if (const Outcome found = findKeyframes(); !found) {
        return found.error();
    }
    for (ChunkId after = 0;;) {
        const Result<std::vector<Chunk>> chunks = m_store.chunksAfter(after, kChunksAtOnce);
        if (!chunks) {
            return chunks.error();
        }
        for (const Chunk &chunk : *chunks) {
            if (const Outcome taken = take(chunk); !taken) {
                return taken.error();
            }
            after = chunk.id;
        }
        if (chunks->empty()) {
            break;
        }
    }
    endSession();
    if (const Outcome compared = compareIntervals(); !compared) {
        return compared.error();
    }
    return m_report;
}

Outcome JournalAudit::findKeyframes()
{
    for (TimePoint before = kLatestTime;;) {
        const Result<JournalStore::Seek> found = m_store.seek(before);
        if (!found) {
            return found.error();
        }
        if (!found->keyframe) {
            return success();
        }
        const Keyframe &keyframe = *found->keyframe;
        m_keyframes[{keyframe.session, keyframe.afterNumber}] = keyframe.time;
        before = keyframe.time - Microseconds(1);
    }
}

Outcome JournalAudit::begin(SessionId session)
{
    endSession();
    const auto found = std::find_if(m_sessions.begin(), m_sessions.end(),
                                    [&](const Session &each) { return each.id == session; });
    if (found == m_sessions.end()) {
        return Error{ErrorCode::Malformed, u"session %1 is missing"_s.arg(session)};
    }
    Result<live::FloorConfig> config = live::FloorConfig::fromJson(found->config);
    if (!config) {
        return config.error();
    }
    m_config = std::move(*config);
    m_session = session;
    m_switches = found->switches;
    m_number = 0;
    m_fold = std::make_unique<JournalFold>(m_config, found->switches);
    ++m_report.sessions;
    return success();
}

Outcome JournalAudit::take(const Chunk &chunk)
{
    if (!m_fold || chunk.session != m_session) {
        if (Outcome begun = begin(chunk.session); !begun) {
            return begun;
        }
        m_spans.push_back({m_switches, chunk.firstTime, chunk.lastTime});
    }
    if (chunk.number != m_number + 1) {
        differ(u"session %1: chunk %2 follows chunk %3"_s.arg(m_session)
                   .arg(chunk.number)
                   .arg(m_number));
    }
    m_number = chunk.number;
    const auto events = EventDecoder::decode(chunk.payload);
    if (!events) {
        return Error{events.error().code,
                     u"chunk %1: %2"_s.arg(chunk.id).arg(events.error().detail)};
    }
    if (static_cast<int>(events->size()) != chunk.events) {
        differ(u"chunk %1: %2 events, and %3 are told"_s.arg(chunk.id)
                   .arg(events->size())
                   .arg(chunk.events));
    }
    for (const live::StampedEvent &event : *events) {
        m_fold->apply(event);
    }
    Span &span = m_spans.back();
    span.first = std::min(span.first, chunk.firstTime);
    span.last = std::max(span.last, chunk.lastTime);
    ++m_report.chunks;
    m_report.events += chunk.events;
    return compareKeyframe(chunk);
}

Outcome JournalAudit::compareKeyframe(const Chunk &chunk)
{
    const auto due = m_keyframes.find({chunk.session, chunk.number});
    if (due == m_keyframes.end()) {
        return success();
    }
    const Result<JournalStore::Seek> found = m_store.seek(due->second);
    if (!found) {
        return found.error();
    }
    const bool isIt = found->keyframe && found->keyframe->session == chunk.session &&
                      found->keyframe->afterNumber == chunk.number;
    if (!isIt) {
        return success(); // another one of the same moment hides it
    }
    ++m_report.keyframes;
    const Result<QByteArray> saved = KeyframePacker::unpack(found->keyframe->payload);
    if (!saved || *saved != m_fold->floor().save()) {
        differ(u"the keyframe of %1 is not the floor that was folded"_s.arg(textOf(due->second)));
        return success();
    }
    Result<live::Floor> floor = live::Floor::load(*saved, JournalFold::onJournalGrid(m_config));
    if (!floor) {
        differ(u"the keyframe of %1 can't be read"_s.arg(textOf(due->second)));
        return success();
    }
    m_fold->setFloor(std::move(*floor));
    return success();
}

void JournalAudit::endSession()
{
    if (!m_fold) {
        return;
    }
    JournalBatch batch;
    m_fold->takeRows(batch);
    for (const QueueIntervalRow &row : batch.queueIntervals) {
        m_queueRows[{row.start, row.switchName, row.queue}] += row.counters;
    }
    for (const AgentIntervalRow &row : batch.agentIntervals) {
        m_agentRows[{row.start, row.switchName, row.address}] += row.counters;
    }
    m_fold.reset();
}

// --- intervals ---

bool JournalAudit::isOfSessions(const QString &switchName, TimePoint start) const
{
    return std::any_of(m_spans.begin(), m_spans.end(), [&](const Span &span) {
        return span.switches.contains(switchName) && start + JournalFold::kInterval > span.first &&
               start <= span.last;
    });
}

template<typename Row, typename Counters>
void JournalAudit::compareRows(const std::vector<Row> &stored, const Rows<Counters> &folded,
                               const QString &what)
{
    std::size_t matched = 0;
    for (const Row &row : stored) {
        const auto found = folded.find({row.start, row.switchName, nameOf(row)});
        if (found != folded.end()) {
            ++matched;
        } else if (!isOfSessions(row.switchName, row.start)) {
            continue; // from before the journal, or imported
        }
        if (found == folded.end() || found->second != row.counters) {
            differ(u"%1 %2 of switch %3, interval %4: the stored figures are not the folded ones"_s
                       .arg(what, nameOf(row), row.switchName, textOf(row.start)));
            return;
        }
    }
    if (matched != folded.size()) {
        differ(u"%1: %2 intervals were folded, and %3 of them are stored"_s.arg(what)
                   .arg(folded.size())
                   .arg(matched));
    }
}

Outcome JournalAudit::compareIntervals()
{
    const auto queues = m_store.queueIntervals(kEarliestTime, kLatestTime);
    if (!queues) {
        return queues.error();
    }
    const auto agents = m_store.agentIntervals(kEarliestTime, kLatestTime);
    if (!agents) {
        return agents.error();
    }
    m_report.queueIntervals = static_cast<std::int64_t>(m_queueRows.size());
    m_report.agentIntervals = static_cast<std::int64_t>(m_agentRows.size());
    compareRows(*queues, m_queueRows, u"queue"_s);
    compareRows(*agents, m_agentRows, u"agent"_s);
    return success();
}

} // namespace fw::journal
