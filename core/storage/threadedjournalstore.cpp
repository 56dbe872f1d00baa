// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/threadedjournalstore.h"

#include "core/storage/sqllivestore.h"

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

template<typename Ask>
auto ThreadedJournalStore::asked(Ask ask) const
{
    using Answer = decltype(ask(std::declval<const journal::JournalStore &>()));
    return awaited(m_threads.read(
        [reading = m_reading, ask = std::move(ask)](const DatabasePointer &database) -> Answer {
            using Part = Reading::Part;
            if (reading->part == Part::Unknown) {
                const Result<bool> isPart = SqlLiveStore::isNeeded(*database);
                if (!isPart) {
                    return isPart.error();
                }
                reading->part = *isPart ? Part::Own : Part::Whole;
            }
            const journal::SiteNumber number = reading->site;
            const auto site = number == Reading::kAllSites ? std::nullopt : std::optional(number);
            return reading->part == Part::Own ? ask(SqlLiveStore(database, site))
                                              : ask(SqlJournalStore(database, site));
        }));
}

ThreadedJournalStore::ThreadedJournalStore(StorageThreads &threads,
                                           std::optional<journal::SiteNumber> site)
    : m_threads(threads)
    , m_reading(std::make_shared<Reading>())
    , m_writing(std::make_shared<Writing>())
{
    setSite(site);
}

void ThreadedJournalStore::setSite(std::optional<journal::SiteNumber> site)
{
    m_reading->site = site.value_or(Reading::kAllSites);
}

ThreadedJournalStore::~ThreadedJournalStore()
{
    letGo();
}

void ThreadedJournalStore::letGo()
{
    m_reading->part = Reading::Part::Unknown;
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

Result<std::vector<journal::LiveScope>> ThreadedJournalStore::liveScopes()
{
    return awaited(m_threads.write(
        [](const DatabasePointer &database) { return SqlJournalStore(database).liveScopes(); }));
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
    return asked([](const journal::JournalStore &store) { return store.sessions(); });
}

Result<journal::ChunkId> ThreadedJournalStore::newest() const
{
    return asked([](const journal::JournalStore &store) { return store.newest(); });
}

Result<std::vector<journal::Chunk>> ThreadedJournalStore::chunksAfter(journal::ChunkId after,
                                                                      int most) const
{
    return asked([after, most](const journal::JournalStore &store) {
        return store.chunksAfter(after, most);
    });
}

Result<journal::JournalStore::Seek> ThreadedJournalStore::seek(TimePoint time) const
{
    return asked([time](const journal::JournalStore &store) { return store.seek(time); });
}

Result<std::optional<journal::JournalStore::Span>> ThreadedJournalStore::span() const
{
    return asked([](const journal::JournalStore &store) { return store.span(); });
}

Result<std::vector<journal::QueueIntervalRow>>
ThreadedJournalStore::queueIntervals(TimePoint from, TimePoint to) const
{
    return asked(
        [from, to](const journal::JournalStore &store) { return store.queueIntervals(from, to); });
}

Result<std::vector<journal::AgentIntervalRow>>
ThreadedJournalStore::agentIntervals(TimePoint from, TimePoint to) const
{
    return asked(
        [from, to](const journal::JournalStore &store) { return store.agentIntervals(from, to); });
}

Result<std::vector<journal::CallRow>> ThreadedJournalStore::calls(TimePoint from,
                                                                  TimePoint to) const
{
    return asked([from, to](const journal::JournalStore &store) { return store.calls(from, to); });
}

} // namespace fw::storage
