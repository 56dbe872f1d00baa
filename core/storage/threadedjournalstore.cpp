// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/threadedjournalstore.h"

#include "core/storage/sqljournalstore.h"

#include <optional>
#include <utility>

namespace fw::storage {

using namespace Qt::StringLiterals;
using journal::JournalBatch;
using journal::Session;

namespace {

using DatabasePointer = std::shared_ptr<Database>;

template<typename Answer>
Answer awaited(QFuture<Answer> future)
{
    future.waitForFinished();
    // Without an answer: the threads ended before it was this job's turn.
    return future.resultCount() > 0
               ? future.takeResult()
               : Answer(Error{ErrorCode::Unreadable, u"the database is being closed"_s});
}

template<typename Ask>
auto asked(StorageThreads &threads, std::optional<journal::SiteNumber> site, Ask ask)
{
    return awaited(threads.read([site, ask = std::move(ask)](const DatabasePointer &database) {
        return ask(SqlJournalStore(database, site));
    }));
}

} // namespace

/// Names that were looked up once are known as long as the database stays open.
struct ThreadedJournalStore::Writing
{
    DatabasePointer database;
    std::optional<SqlJournalStore> store;

    SqlJournalStore &on(const DatabasePointer &now)
    {
        if (database != now || !store) {
            database = now;
            store.emplace(now);
        }
        return *store;
    }
};

ThreadedJournalStore::ThreadedJournalStore(StorageThreads &threads,
                                           std::optional<journal::SiteNumber> site)
    : m_threads(threads)
    , m_site(site)
    , m_writing(std::make_shared<Writing>())
{
}

ThreadedJournalStore::~ThreadedJournalStore()
{
    letGo();
}

void ThreadedJournalStore::letGo()
{
    if (!m_hasWritten.exchange(false)) {
        return; // it holds nothing, and asking would open a database
    }
    auto done = m_threads.write([writing = m_writing](const DatabasePointer &) -> Outcome {
        writing->store.reset();
        writing->database.reset();
        return success();
    });
    done.waitForFinished();
}

Result<journal::SessionId> ThreadedJournalStore::beginSession(const Session &session)
{
    m_hasWritten = true;
    return awaited(m_threads.write([writing = m_writing, session](const DatabasePointer &database) {
        return writing->on(database).beginSession(session);
    }));
}

Outcome ThreadedJournalStore::write(const JournalBatch &batch)
{
    m_hasWritten = true;
    // The caller waits, so that the batch is there as long as the job.
    return awaited(m_threads.write([writing = m_writing, &batch](const DatabasePointer &database) {
        return writing->on(database).write(batch);
    }));
}

Result<std::vector<Session>> ThreadedJournalStore::sessions() const
{
    return asked(m_threads, m_site, [](const SqlJournalStore &store) { return store.sessions(); });
}

Result<journal::ChunkId> ThreadedJournalStore::newest() const
{
    return asked(m_threads, m_site, [](const SqlJournalStore &store) { return store.newest(); });
}

Result<std::vector<journal::Chunk>> ThreadedJournalStore::chunksAfter(journal::ChunkId after,
                                                                      int most) const
{
    return asked(m_threads, m_site, [after, most](const SqlJournalStore &store) {
        return store.chunksAfter(after, most);
    });
}

Result<journal::JournalStore::Seek> ThreadedJournalStore::seek(TimePoint time) const
{
    return asked(m_threads, m_site,
                 [time](const SqlJournalStore &store) { return store.seek(time); });
}

Result<std::optional<journal::JournalStore::Span>> ThreadedJournalStore::span() const
{
    return asked(m_threads, m_site, [](const SqlJournalStore &store) { return store.span(); });
}

Result<std::vector<journal::QueueIntervalRow>>
ThreadedJournalStore::queueIntervals(TimePoint from, TimePoint to) const
{
    return asked(m_threads, m_site, [from, to](const SqlJournalStore &store) {
        return store.queueIntervals(from, to);
    });
}

Result<std::vector<journal::AgentIntervalRow>>
ThreadedJournalStore::agentIntervals(TimePoint from, TimePoint to) const
{
    return asked(m_threads, m_site, [from, to](const SqlJournalStore &store) {
        return store.agentIntervals(from, to);
    });
}

Result<std::vector<journal::CallRow>> ThreadedJournalStore::calls(TimePoint from,
                                                                  TimePoint to) const
{
    return asked(m_threads, m_site,
                 [from, to](const SqlJournalStore &store) { return store.calls(from, to); });
}

} // namespace fw::storage
