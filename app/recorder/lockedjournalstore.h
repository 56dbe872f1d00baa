// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/threadedjournalstore.h"
#include "core/storage/writerlock.h"

namespace fw::recorder {

/// A journal that is written only by who holds the lock of its switches: InUse when another one
/// does. The connection may have been lost, and the lock with it, so that each write asks.
class LockedJournalStore final : public journal::JournalStore
{
public:
    /// The threads outlive the store.
    LockedJournalStore(storage::StorageThreads &threads, storage::WriterLock lock);

    [[nodiscard]] Result<journal::SessionId> beginSession(const journal::Session &session) override;
    [[nodiscard]] Result<std::vector<journal::LiveScope>> liveScopes() override;
    [[nodiscard]] Outcome write(const journal::JournalBatch &batch) override;

    [[nodiscard]] Result<std::vector<journal::Session>> sessions() const override;
    [[nodiscard]] Result<journal::ChunkId> newest() const override;
    [[nodiscard]] Result<std::vector<journal::Chunk>> chunksAfter(journal::ChunkId after,
                                                                  int most) const override;
    [[nodiscard]] Result<Seek> seek(TimePoint time) const override;
    [[nodiscard]] Result<std::optional<Span>> span() const override;
    [[nodiscard]] Result<std::vector<journal::QueueIntervalRow>>
    queueIntervals(TimePoint from, TimePoint to) const override;
    [[nodiscard]] Result<std::vector<journal::AgentIntervalRow>>
    agentIntervals(TimePoint from, TimePoint to) const override;
    [[nodiscard]] Result<std::vector<journal::CallRow>> calls(TimePoint from,
                                                              TimePoint to) const override;

private:
    [[nodiscard]] Outcome hold();

    storage::StorageThreads &m_threads;
    storage::WriterLock m_lock;
    storage::ThreadedJournalStore m_store;
};

} // namespace fw::recorder
