// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportstore.h"
#include "core/storage/dialect.h"

#include <QHash>
#include <QSqlQuery>

#include <optional>

namespace fw::storage {

/// One question for sums of counters of queues or of agents, asked slice by slice.
class SumsQuery final
{
public:
    SumsQuery(const QSqlDatabase &connection, const reports::SumsRequest &request, bool isOfAgents);

    /// Ends early when \a progress said no.
    [[nodiscard]] Outcome run(const reports::TakeSums &take, const reports::Progress &progress);

private:
    /// A part of a run that is asked for at once, so that a long question can be stopped.
    struct Slice
    {
        reports::StepRun run;
        TimePoint from = kNoTime;
        TimePoint to = kNoTime;
    };

    [[nodiscard]] std::vector<Slice> slices() const;
    [[nodiscard]] bool isOfServer() const;
    [[nodiscard]] bool isSummedUpThere(const reports::StepRun &run) const;
    [[nodiscard]] QString statement(bool isSummedUp) const;
    [[nodiscard]] Outcome ask(const Slice &slice, const reports::TakeSums &take);

    QSqlDatabase m_connection;
    const reports::SumsRequest &m_request;
    bool m_isOfAgents;
    std::vector<reports::Counter> m_counters; ///< in the order of the columns
    /// Row of the report, by subject. Their numbers are not dense where several sites meet.
    QHash<qlonglong, int> m_rows;
    QSqlQuery m_query;
    std::optional<bool> m_prepared; ///< whether the statement sums up
};

} // namespace fw::storage
