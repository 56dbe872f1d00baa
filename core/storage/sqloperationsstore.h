// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/operationsstore.h"
#include "core/storage/database.h"

#include <functional>

namespace fw::storage {

/// Incidents, tasks and handovers in a database.
class SqlOperationsStore final : public operations::OperationsStore
{
public:
    explicit SqlOperationsStore(std::shared_ptr<Database> database);

    [[nodiscard]] Result<std::vector<operations::Incident>> incidents(int most) const override;
    [[nodiscard]] Result<operations::FloorExcerpt>
    excerpt(operations::IncidentId incident) const override;
    [[nodiscard]] Result<operations::IncidentId> open(const operations::Incident &incident,
                                                      const operations::FloorExcerpt &excerpt,
                                                      const access::AuditEntry &entry) override;
    [[nodiscard]] Outcome save(const operations::Incident &incident,
                               const access::AuditEntry &entry) override;

    [[nodiscard]] Result<std::vector<operations::Task>> tasks(int most) const override;
    [[nodiscard]] Result<operations::TaskId> issue(const operations::Task &task,
                                                   const access::AuditEntry &entry) override;
    [[nodiscard]] Outcome save(const operations::Task &task,
                               const access::AuditEntry &entry) override;

    [[nodiscard]] Result<std::vector<operations::Handover>> handovers(int most) const override;
    [[nodiscard]] Result<operations::HandoverId> give(const operations::Handover &handover,
                                                      const access::AuditEntry &entry) override;
    [[nodiscard]] Outcome save(const operations::Handover &handover,
                               const access::AuditEntry &entry) override;

private:
    using Work = std::function<Result<std::int64_t>(const QSqlDatabase &)>;

    /// Does the work, which gives the number of what it was done to, and adds \a entry with it.
    [[nodiscard]] Result<std::int64_t> recorded(const Work &work, access::AuditEntry entry);

    std::shared_ptr<Database> m_database;
};

} // namespace fw::storage
