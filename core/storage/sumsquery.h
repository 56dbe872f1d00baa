// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportstore.h"
#include "core/storage/dialect.h"

#include <QSqlQuery>
#include <QVariantList>

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
    [[nodiscard]] QString statement() const;
    [[nodiscard]] Outcome ask(const Slice &slice, const reports::TakeSums &take);

    QSqlDatabase m_connection;
    const reports::SumsRequest &m_request;
    bool m_isOfAgents;
    std::vector<reports::Counter> m_counters; ///< in the order of the columns
    std::vector<int> m_rows;                  ///< row of the report, by subject; -1 for none
    QSqlQuery m_query;
};

} // namespace fw::storage
