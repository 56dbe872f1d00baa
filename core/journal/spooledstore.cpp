// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/spooledstore.h"

#include "core/journal/batchpacker.h"
#include "core/journal/journalwriter.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace fw::journal {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcSpool, "fw.spool", QtInfoMsg)

/// Left free by batches, so that a session can always keep the number that it was given.
constexpr qint64 kReserve = 64 << 10;

QByteArray pairOf(SessionId local, SessionId given)
{
    return QByteArray::number(qint64(local)) + ' ' + QByteArray::number(qint64(given));
}

} // namespace

SpooledStore::SpooledStore(JournalStore &inner, SpoolFile &spool, const Clock &clock)
    : m_inner(inner)
    , m_spool(spool)
    , m_clock(clock)
{
    look();
}

void SpooledStore::look()
{
    m_health.batches = 0;
    m_spool.forEach([this](const QByteArray &record) {
        if (record.front() == char(Kind::Number)) {
            const qsizetype gap = record.indexOf(' ');
            m_numbers[record.mid(1, gap - 1).toLongLong()] = record.mid(gap + 1).toLongLong();
        } else if (record.front() == char(Kind::Batch)) {
            ++m_health.batches;
        }
    });
    show();
}

void SpooledStore::show()
{
    m_health.bytes = m_spool.isEmpty() ? 0 : m_spool.size();
    m_health.most = m_spool.most();
    if (m_spool.isEmpty()) {
        m_health.batches = 0;
        m_health.isFull = false;
    }
}

SessionId SpooledStore::numberOf(SessionId session) const
{
    const auto given = m_numbers.find(session);
    return given == m_numbers.end() ? session : given->second;
}

std::set<SessionId> SpooledStore::waitingSessions() const
{
    std::set<SessionId> sessions;
    m_spool.forEach([this, &sessions](const QByteArray &record) {
        const QByteArrayView content = QByteArrayView(record).sliced(1);
        if (record.front() == char(Kind::Batch)) {
            if (const auto batch = BatchPacker::unpackBatch(content); batch) {
                sessions.insert(numberOf(batch->session));
            }
        }
    });
    return sessions;
}

std::optional<JournalStore::Span> SpooledStore::waitingSpan() const
{
    std::optional<Span> span;
    m_spool.forEach([&span](const QByteArray &record) {
        if (record.front() != char(Kind::Batch)) {
            return;
        }
        const auto batch = BatchPacker::unpackBatch(QByteArrayView(record).sliced(1));
        for (const Chunk &chunk : batch ? batch->chunks : std::vector<Chunk>()) {
            span = span ? Span{std::min(span->first, chunk.firstTime),
                               std::max(span->last, chunk.lastTime)}
                        : Span{chunk.firstTime, chunk.lastTime};
        }
    });
    return span;
}

Outcome SpooledStore::setAside(const QString &suffix)
{
    Outcome done = m_spool.setAside(suffix);
    show();
    return done;
}

Outcome SpooledStore::spool(Kind kind, const QByteArray &content)
{
    if (kind != Kind::Number && m_spool.size() + content.size() + kReserve > m_spool.most()) {
        m_health.isFull = true;
        return Error{ErrorCode::Full, m_spool.path()};
    }
    Outcome kept = m_spool.append(char(kind) + content);
    if (!kept) {
        m_health.isFull = true; // whatever the disk has: nothing more is kept until it is empty
        return Error{ErrorCode::Full, kept.error().detail};
    }
    m_health.batches += kind == Kind::Batch ? 1 : 0;
    show();
    return kept;
}

void SpooledStore::retryLater(const Error &problem)
{
    if (!m_health.problem) {
        qCWarning(lcSpool) << "the database can't be written:" << problem.detail;
    }
    m_health.problem = problem;
    m_retryAt =
        m_clock.now() +
        std::exchange(m_delay, std::min<std::chrono::milliseconds>(m_delay * 2, kLongestRetry));
}

Outcome SpooledStore::replaySession(QByteArrayView content)
{
    Result<Session> session = BatchPacker::unpackSession(content);
    if (!session) {
        return session.error();
    }
    if (m_numbers.contains(session->id)) {
        return success();
    }
    const Result<SessionId> given = m_inner.beginSession(*session);
    if (!given) {
        return given.error();
    }
    // Kept before anything is written under it: a program that reads this file anew goes on.
    if (Outcome kept = m_spool.append(char(Kind::Number) + pairOf(session->id, *given)); !kept) {
        return kept;
    }
    m_numbers[session->id] = *given;
    if (m_health.session == session->id) {
        m_health.session = *given;
    }
    return success();
}

Outcome SpooledStore::replay(const QByteArray &record)
{
    const QByteArrayView content = QByteArrayView(record).sliced(1);
    if (record.front() == char(Kind::Session)) {
        return replaySession(content);
    }
    if (record.front() == char(Kind::Number)) {
        return success(); // known since the file was opened
    }
    Result<JournalBatch> batch = BatchPacker::unpackBatch(content);
    if (!batch) {
        return batch.error();
    }
    JournalWriter::giveTo(numberOf(batch->session), *batch);
    Outcome written = m_inner.write(*batch);
    if (written) {
        --m_health.batches;
    }
    return written;
}

bool SpooledStore::drain()
{
    if (m_spool.isEmpty()) {
        return true;
    }
    if (m_health.problem && m_clock.now() < m_retryAt) {
        return false;
    }
    for (int turn = 0; turn < kBatchesAtOnce && !m_spool.isEmpty(); ++turn) {
        const Result<QByteArray> record = m_spool.first();
        if (!record) {
            retryLater(record.error());
            return false;
        }
        if (const Outcome done = replay(*record); !done) {
            retryLater(done.error());
            show();
            return false;
        }
        m_spool.takeFirst();
        m_delay = kFirstRetry;
        if (std::exchange(m_health.problem, std::nullopt)) {
            qCInfo(lcSpool) << "the database is written again";
        }
    }
    show();
    return m_spool.isEmpty();
}

void SpooledStore::probe()
{
    if (!m_health.problem || !m_spool.isEmpty() || m_clock.now() < m_retryAt) {
        return;
    }
    if (const Result<ChunkId> newest = m_inner.newest(); !newest) {
        retryLater(newest.error());
        return;
    }
    m_health.problem.reset();
    m_health.isFull = false;
    m_delay = kFirstRetry;
}

Result<SessionId> SpooledStore::beginSession(const Session &session)
{
    if (drain()) {
        const Result<SessionId> given = m_inner.beginSession(session);
        if (given) {
            m_health.session = *given;
            return given;
        }
        retryLater(given.error());
    }
    Session local = session;
    local.id = -toMicroseconds(m_clock.now()); // no other one of this file has it
    if (Outcome kept = spool(Kind::Session, BatchPacker::pack(local)); !kept) {
        return kept.error();
    }
    m_health.session = local.id;
    return local.id;
}

Outcome SpooledStore::write(const JournalBatch &batch)
{
    if (drain()) {
        const SessionId number = numberOf(batch.session);
        JournalBatch given;
        if (number != batch.session) {
            given = batch;
            JournalWriter::giveTo(number, given);
        }
        const Outcome written = m_inner.write(number == batch.session ? batch : given);
        if (written) {
            m_health.problem.reset();
            m_delay = kFirstRetry;
            return written;
        }
        retryLater(written.error());
    }
    return spool(Kind::Batch, BatchPacker::pack(batch));
}

Result<std::vector<LiveScope>> SpooledStore::liveScopes()
{
    return m_inner.liveScopes();
}

Result<std::vector<Session>> SpooledStore::sessions() const
{
    return m_inner.sessions();
}

Result<ChunkId> SpooledStore::newest() const
{
    return m_inner.newest();
}

Result<std::vector<Chunk>> SpooledStore::chunksAfter(ChunkId after, int most) const
{
    return m_inner.chunksAfter(after, most);
}

Result<JournalStore::Seek> SpooledStore::seek(TimePoint time) const
{
    return m_inner.seek(time);
}

Result<std::optional<JournalStore::Span>> SpooledStore::span() const
{
    return m_inner.span();
}

Result<std::vector<QueueIntervalRow>> SpooledStore::queueIntervals(TimePoint from,
                                                                   TimePoint to) const
{
    return m_inner.queueIntervals(from, to);
}

Result<std::vector<AgentIntervalRow>> SpooledStore::agentIntervals(TimePoint from,
                                                                   TimePoint to) const
{
    return m_inner.agentIntervals(from, to);
}

Result<std::vector<CallRow>> SpooledStore::calls(TimePoint from, TimePoint to) const
{
    return m_inner.calls(from, to);
}

} // namespace fw::journal
