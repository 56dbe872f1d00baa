// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalsite.h"
#include "core/storage/database.h"
#include "core/storage/nameids.h"

namespace fw::storage {

/// The journal and what was counted from it, in either database.
class SqlJournalStore final : public journal::JournalStore
{
public:
    /// With a \a site: only what that one wrote, of a database in which the journals of several
    /// meet. A follower needs one, because numbers grow within a site only.
    explicit SqlJournalStore(std::shared_ptr<Database> database,
                             std::optional<journal::SiteNumber> site = std::nullopt);

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
    /// Prepared, bound, run.
    [[nodiscard]] Result<QSqlQuery> ask(const QString &statement, const QVariantList &values) const;

    [[nodiscard]] Result<std::vector<journal::Chunk>>
    chunksWhere(const QString &condition, const QVariantList &values, int most) const;

    /// Chunks come late sometimes, so that the numbers of days overlap. What lies below the lowest
    /// number of the days that are left out is complete in those that are not.
    struct Window
    {
        qint64 firstDay = INT64_MAX;
        qint64 lastDay = INT64_MIN;
        journal::ChunkId end = INT64_MAX;
        bool isLast = false; ///< nothing is left out
    };

    [[nodiscard]] Result<Window> windowAfter(journal::ChunkId after) const;
    /// PostgreSQL: the same, from the partitions that can have them.
    [[nodiscard]] Result<std::vector<journal::Chunk>> chunksOfDaysAfter(journal::ChunkId after,
                                                                        int most) const;
    /// The number of the chunk that \a keyframe follows, or the place where it was.
    [[nodiscard]] Result<journal::ChunkId> placeOf(const journal::Keyframe &keyframe) const;

    std::shared_ptr<Database> m_database;
    journal::SiteRange m_range;
    NameIds m_names;
};

} // namespace fw::storage
