// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recorder/lockedjournalstore.h"

#include <utility>

namespace fw::recorder {

using namespace Qt::StringLiterals;

LockedJournalStore::LockedJournalStore(storage::StorageThreads &threads, storage::WriterLock lock)
    : m_threads(threads)
    , m_lock(std::move(lock))
    , m_store(threads)
{
}

Outcome LockedJournalStore::hold()
{
    auto asked = m_threads.write(
        [lock = m_lock](const std::shared_ptr<storage::Database> &database) -> Result<bool> {
            return lock.hold(*database);
        });
    asked.waitForFinished();
    if (asked.resultCount() == 0) {
        return Error{ErrorCode::Unreadable, u"the database is being closed"_s};
    }
    const Result<bool> isHeld = asked.takeResult();
    if (!isHeld) {
        return isHeld.error();
    }
    return *isHeld ? success()
                   : Outcome(Error{ErrorCode::InUse, u"another recorder writes these switches"_s});
}

Result<journal::SessionId> LockedJournalStore::beginSession(const journal::Session &session)
{
    const Outcome held = hold();
    return held ? m_store.beginSession(session) : Result<journal::SessionId>(held.error());
}

Outcome LockedJournalStore::write(const journal::JournalBatch &batch)
{
    Outcome held = hold();
    return held ? m_store.write(batch) : held;
}

Result<std::vector<journal::LiveScope>> LockedJournalStore::liveScopes()
{
    return m_store.liveScopes();
}

Result<std::vector<journal::Session>> LockedJournalStore::sessions() const
{
    return m_store.sessions();
}

Result<journal::ChunkId> LockedJournalStore::newest() const
{
    return m_store.newest();
}

Result<std::vector<journal::Chunk>> LockedJournalStore::chunksAfter(journal::ChunkId after,
                                                                    int most) const
{
    return m_store.chunksAfter(after, most);
}

Result<journal::JournalStore::Seek> LockedJournalStore::seek(TimePoint time) const
{
    return m_store.seek(time);
}

Result<std::optional<journal::JournalStore::Span>> LockedJournalStore::span() const
{
    return m_store.span();
}

Result<std::vector<journal::QueueIntervalRow>>
LockedJournalStore::queueIntervals(TimePoint from, TimePoint to) const
{
    return m_store.queueIntervals(from, to);
}

Result<std::vector<journal::AgentIntervalRow>>
LockedJournalStore::agentIntervals(TimePoint from, TimePoint to) const
{
    return m_store.agentIntervals(from, to);
}

Result<std::vector<journal::CallRow>> LockedJournalStore::calls(TimePoint from, TimePoint to) const
{
    return m_store.calls(from, to);
}

} // namespace fw::recorder
