// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalsite.h"
#include "core/storage/storagethreads.h"

#include <atomic>
#include <memory>

namespace fw::storage {

/// The journal through the threads of SQL, for a thread that may wait: each call returns when it is
/// done. Several may use it at once. Never for the thread of the window. Whoever may read a part of
/// a server's journal only reads that part, as SqlLiveStore gives it.
class ThreadedJournalStore final : public journal::JournalStore
{
public:
    /// The threads outlive the store. \a site: as of SqlJournalStore.
    explicit ThreadedJournalStore(StorageThreads &threads,
                                  std::optional<journal::SiteNumber> site = std::nullopt);
    ~ThreadedJournalStore() override;

    /// Lets go of the database, in its own thread; the next write takes it again. Needed before
    /// the threads open another one, also as somebody else.
    void letGo();

    /// From the next question on.
    void setSite(std::optional<journal::SiteNumber> site);

    [[nodiscard]] Result<journal::SessionId> beginSession(const journal::Session &session) override;
    [[nodiscard]] Result<std::vector<journal::Session>> sessions() const override;
    [[nodiscard]] Result<std::vector<journal::LiveScope>> liveScopes() override;
    [[nodiscard]] Outcome write(const journal::JournalBatch &batch) override;
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
    struct Writing;

    /// What is to be read; shared with questions that are on their way.
    struct Reading
    {
        static constexpr journal::SiteNumber kAllSites = -1;

        enum class Part { Unknown, Whole, Own };

        std::atomic<journal::SiteNumber> site = kAllSites;
        std::atomic<Part> part = Part::Unknown;
    };

    template<typename Ask>
    [[nodiscard]] auto asked(Ask ask) const;

    StorageThreads &m_threads;
    std::shared_ptr<Reading> m_reading;
    std::shared_ptr<Writing> m_writing; ///< touched in the writer's thread only
    std::atomic<bool> m_hasWritten = false;
};

} // namespace fw::storage
