// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportstore.h"
#include "core/storage/dialect.h"

#include <QHash>
#include <QSqlQuery>

#include <optional>

struct sqlite3;

namespace fw::storage {

/// One question for sums of counters of queues or of agents, asked slice by slice.
class SumsQuery final
{
public:
    /// A file whose \a file is known is read without Qt's rows of variants, several times as fast.
    SumsQuery(const QSqlDatabase &connection, sqlite3 *file, const reports::SumsRequest &request,
              bool isOfAgents);

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

    /// What the statement that is prepared asks for.
    struct Shape
    {
        bool isSummedUp = false;
        Microseconds rollup{0}; ///< length of what is read; 0: the intervals themselves

        friend bool operator==(const Shape &, const Shape &) = default;
    };

    [[nodiscard]] std::vector<Slice> slices() const;
    [[nodiscard]] bool isOfServer() const;
    [[nodiscard]] bool isSummedUpThere(const reports::StepRun &run) const;
    /// The longest roll-up that the steps of \a run are made of; 0 when there is none.
    [[nodiscard]] Microseconds rollupOf(const reports::StepRun &run) const;
    [[nodiscard]] QString statement(const Shape &shape) const;
    [[nodiscard]] Outcome ask(const Slice &slice, const reports::TakeSums &take);

    [[nodiscard]] Outcome askFile(const Slice &slice, const reports::TakeSums &take);
    [[nodiscard]] Error fileError() const;

    QSqlDatabase m_connection;
    sqlite3 *m_file;
    const reports::SumsRequest &m_request;
    bool m_isOfAgents;
    std::vector<reports::Counter> m_counters; ///< in the order of the columns
    /// Row of the report, by subject. Their numbers are not dense where several sites meet.
    QHash<qlonglong, int> m_rows;
    QSqlQuery m_query;
    std::optional<Shape> m_prepared;
};

} // namespace fw::storage
