// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalstore.h"

#include <QSqlDatabase>

namespace fw::storage {

/// Writes what is followed live by scope, and forgets what nobody follows any more, inside the
/// transaction of the batch. PostgreSQL only.
class LiveWrite final
{
public:
    /// So far back whoever follows a scope may look; from the last keyframe before it on.
    static constexpr std::chrono::hours kKept{2};

    explicit LiveWrite(const QSqlDatabase &connection);

    [[nodiscard]] Outcome run(const journal::JournalBatch &batch);

private:
    [[nodiscard]] Outcome beginSession(journal::SessionId session, const journal::LivePart &part);
    [[nodiscard]] Outcome writeChunks(const std::vector<journal::LivePart> &parts);
    [[nodiscard]] Outcome writeKeyframes(const std::vector<journal::LivePart> &parts);
    [[nodiscard]] Outcome forget(std::int64_t scope, TimePoint before);

    QSqlDatabase m_connection;
};

} // namespace fw::storage
