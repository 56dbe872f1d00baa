// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalstore.h"
#include "core/storage/rowwriter.h"

class QSqlQuery;

namespace fw::storage {

/// Which column holds which counter: once, for writing and for reading.

/// The columns behind start, queue and session.
[[nodiscard]] std::vector<RowWriter::Column> queueCounterColumns();
/// The columns behind start, agent and session.
[[nodiscard]] std::vector<RowWriter::Column> agentCounterColumns();
/// The columns behind session, number, queue and agent.
[[nodiscard]] std::vector<RowWriter::Column> callColumns();

void putCounters(RowWriter &writer, const live::QueueCounters &counters);
void putCounters(RowWriter &writer, const live::AgentCounters &counters);
void putCall(RowWriter &writer, const journal::CallRow &call);

/// The columns begin at \a first, in the order above.
[[nodiscard]] live::QueueCounters queueCountersAt(const QSqlQuery &query, int first);
[[nodiscard]] live::AgentCounters agentCountersAt(const QSqlQuery &query, int first);
/// Fills what the columns of callColumns() hold.
void readCall(journal::CallRow &call, const QSqlQuery &query, int first);

/// Each counter summed up over the sessions of an interval; of the longest wait the longest.
[[nodiscard]] QString sumsOf(const std::vector<RowWriter::Column> &columns,
                             QLatin1StringView table);
/// "a.x, a.y" for columns x and y.
[[nodiscard]] QString namesOf(const std::vector<RowWriter::Column> &columns,
                              QLatin1StringView table);

} // namespace fw::storage
