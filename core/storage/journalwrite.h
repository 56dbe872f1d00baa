// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalstore.h"
#include "core/storage/nameids.h"

#include <QSqlDatabase>

namespace fw::storage {

/// The parts of one batch of the journal, inside one transaction.
class JournalWrite final
{
public:
    JournalWrite(const QSqlDatabase &connection, NameIds &names);

    [[nodiscard]] Outcome run(const journal::JournalBatch &batch);

private:
    [[nodiscard]] Outcome prepareServer(const journal::JournalBatch &batch);
    [[nodiscard]] Outcome writeChunks(const std::vector<journal::Chunk> &chunks);
    /// PostgreSQL: notes which days the numbers of these chunks lie in.
    [[nodiscard]] Outcome noteDays(const std::vector<journal::Chunk> &chunks);
    [[nodiscard]] Outcome writeKeyframes(const std::vector<journal::Keyframe> &keyframes);
    [[nodiscard]] Outcome writeQueues(journal::SessionId session,
                                      const std::vector<journal::QueueIntervalRow> &rows);
    [[nodiscard]] Outcome writeAgents(journal::SessionId session,
                                      const std::vector<journal::AgentIntervalRow> &rows);
    [[nodiscard]] Outcome writeCalls(journal::SessionId session,
                                     const std::vector<journal::CallRow> &calls);

    QSqlDatabase m_connection;
    NameIds &m_names;
};

} // namespace fw::storage
