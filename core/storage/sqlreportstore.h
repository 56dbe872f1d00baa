// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportstore.h"
#include "core/storage/database.h"

#include <QSqlQuery>

namespace fw::storage {

/// Sums of intervals, and calls behind them, from either database.
class SqlReportStore final : public reports::ReportStore
{
public:
    explicit SqlReportStore(std::shared_ptr<Database> database);

    [[nodiscard]] Result<std::vector<reports::Subject>> queues() const override;
    [[nodiscard]] Result<std::vector<reports::Subject>> agents() const override;

    [[nodiscard]] Outcome queueSums(const reports::SumsRequest &request,
                                    const reports::TakeSums &take,
                                    const reports::Progress &progress) const override;
    [[nodiscard]] Outcome agentSums(const reports::SumsRequest &request,
                                    const reports::TakeSums &take,
                                    const reports::Progress &progress) const override;

    [[nodiscard]] Result<reports::CallPage>
    calls(const reports::CallsRequest &request) const override;
    [[nodiscard]] Result<reports::TimeSpan> covered() const override;
    [[nodiscard]] Result<std::vector<reports::TimeSpan>>
    unheard(const reports::TimeSpan &span) const override;

private:
    [[nodiscard]] Result<QSqlQuery> ask(const QString &statement, const QVariantList &values) const;

    std::shared_ptr<Database> m_database;
};

} // namespace fw::storage
