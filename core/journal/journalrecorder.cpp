// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journalrecorder.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace fw::journal {

namespace {

Q_LOGGING_CATEGORY(lcJournal, "fw.journal", QtInfoMsg)

std::size_t bytesOf(const JournalBatch &batch)
{
    qsizetype bytes = 0;
    for (const Chunk &chunk : batch.chunks) {
        bytes += chunk.payload.size();
    }
    for (const Keyframe &keyframe : batch.keyframes) {
        bytes += keyframe.payload.size();
    }
    for (const LivePart &part : batch.live) {
        for (const Chunk &chunk : part.chunks) {
            bytes += chunk.payload.size();
        }
        for (const Keyframe &keyframe : part.keyframes) {
            bytes += keyframe.payload.size();
        }
    }
    constexpr std::size_t kRow = 256;
    return static_cast<std::size_t>(bytes) +
           kRow * (batch.calls.size() + batch.queueIntervals.size() + batch.agentIntervals.size());
}

int eventsOf(const JournalBatch &batch)
{
    int events = 0;
    for (const Chunk &chunk : batch.chunks) {
        events += chunk.events;
    }
    return events;
}

} // namespace

JournalRecorder::JournalRecorder(JournalStore &store, const Session &session,
                                 const live::FloorConfig &config, const NumberHash &hash,
                                 QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_session(session)
    , m_writer(session, config, hash)
    , m_gather(this) // go with it into another thread
    , m_retry(this)
    , m_scopes(this)
{
    m_gather.setSingleShot(true);
    m_gather.setInterval(kGather);
    connect(&m_gather, &QTimer::timeout, this, &JournalRecorder::gather);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &JournalRecorder::write);
    connect(&m_scopes, &QTimer::timeout, this, &JournalRecorder::askForScopes);
}

JournalRecorder::~JournalRecorder() = default;

void JournalRecorder::addFeed(live::FloorFeed &feed)
{
    connect(&feed, &live::FloorFeed::batchReady, this, &JournalRecorder::take,
            Qt::QueuedConnection);
}

void JournalRecorder::followScopes()
{
    m_scopes.start(kAskForScopes);
    askForScopes();
}

void JournalRecorder::askForScopes()
{
    const Result<std::vector<LiveScope>> scopes = m_store.liveScopes();
    if (scopes) {
        m_writer.wantScopes(*scopes);
    } else {
        qCWarning(lcJournal) << "who follows a part of the floor is not known:"
                             << scopes.error().detail;
    }
}

void JournalRecorder::take(const live::EventBatch &batch)
{
    if (!batch || batch->empty() || m_health.isFull) {
        return;
    }
    m_writer.take(*batch);
    m_health.waitingEvents += static_cast<int>(batch->size());
    if (!m_gather.isActive()) {
        m_gather.start();
    }
}

void JournalRecorder::gather()
{
    if (m_writer.hasEvents()) {
        m_waiting.push_back(m_writer.takeBatch(m_session.id));
        m_waitingBytes += bytesOf(m_waiting.back());
    }
    if (!m_retry.isActive()) {
        write();
    }
    if (m_waitingBytes > kMostWaiting) {
        qCWarning(lcJournal) << "too much waits to be stored, recording ends";
        m_health.isFull = true;
        show();
    }
}

Outcome JournalRecorder::writeAll()
{
    if (m_session.id == 0) {
        const Result<SessionId> begun = m_store.beginSession(m_session);
        if (!begun) {
            return begun.error();
        }
        m_session.id = *begun;
    }
    while (!m_waiting.empty()) {
        JournalBatch &batch = m_waiting.front();
        JournalWriter::giveTo(m_session.id, batch);
        if (Outcome written = m_store.write(batch); !written) {
            return written;
        }
        for (const Chunk &chunk : batch.chunks) {
            m_health.writtenUntil = std::max(m_health.writtenUntil, chunk.lastTime);
        }
        m_health.waitingEvents -= eventsOf(batch);
        m_waitingBytes -= bytesOf(batch);
        m_waiting.pop_front();
    }
    return success();
}

void JournalRecorder::write()
{
    if (const Outcome written = writeAll(); !written) {
        retryLater(written.error());
        return;
    }
    m_delay = kFirstRetry;
    m_health.problem.reset();
    show();
}

void JournalRecorder::retryLater(const Error &problem)
{
    if (!m_health.problem) {
        qCWarning(lcJournal) << "the journal can't be written:" << problem.detail;
    }
    m_health.problem = problem;
    show();
    m_retry.start(
        std::exchange(m_delay, std::min<std::chrono::milliseconds>(m_delay * 2, kLongestRetry)));
}

void JournalRecorder::finish()
{
    m_gather.stop();
    m_retry.stop();
    gather();
}

void JournalRecorder::show()
{
    emit healthChanged(m_health);
}

} // namespace fw::journal
