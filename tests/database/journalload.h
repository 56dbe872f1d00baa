// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalstore.h"
#include "core/storage/database.h"

#include <map>

namespace fw::test {

/// A stream of batches that can be checked: each is one chunk, three calls, and an interval of a
/// queue and of an agent with the running totals, in one transaction.
[[nodiscard]] journal::JournalBatch loadBatch(journal::SessionId session, std::int64_t number);

/// Opens "FILE" or "postgres:HOST:DATABASE".
[[nodiscard]] Result<std::shared_ptr<storage::Database>> openPlace(const QString &place);

/// Whether all that was ever written is whole, once and in order, and agrees with the totals: the
/// last batch of each session. The detail of an error says what is wrong.
[[nodiscard]] Result<std::map<journal::SessionId, std::int64_t>>
checkLoad(const std::shared_ptr<storage::Database> &database);

} // namespace fw::test
