// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sqljournalstore.h"

namespace fw::storage {

/// The journal of a server as somebody may read it who may see a part of the organisation: the last
/// hours of it, cut to that part by the recorder, and of these rows only those of the own part, by
/// the server. Rows that were counted are those of the whole journal, as far as the server gives
/// them. Nothing is written through it.
class SqlLiveStore final : public journal::JournalStore
{
public:
    explicit SqlLiveStore(std::shared_ptr<Database> database,
                          std::optional<journal::SiteNumber> site = std::nullopt);

    /// Whether it is this one that whoever is connected has to read, instead of the whole journal.
    [[nodiscard]] static Result<bool> isNeeded(Database &database);

    [[nodiscard]] Result<journal::SessionId> beginSession(const journal::Session &session) override;
    [[nodiscard]] Result<std::vector<journal::Session>> sessions() const override;
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
    /// Prepared, bound, run. \a values, then the range of sessions.
    [[nodiscard]] Result<QSqlQuery> ask(const QString &statement, QVariantList values) const;

    std::shared_ptr<Database> m_database;
    journal::SiteRange m_range;
    SqlJournalStore m_whole;
};

} // namespace fw::storage
