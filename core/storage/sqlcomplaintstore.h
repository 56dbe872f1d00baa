// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/complaintstore.h"
#include "core/storage/database.h"

#include <memory>

class QSqlQuery;

namespace fw::storage {

/// Complaints in a database.
class SqlComplaintStore final : public complaints::ComplaintStore
{
public:
    explicit SqlComplaintStore(std::shared_ptr<Database> database);

    [[nodiscard]] Result<std::vector<complaints::Complaint>> complaints(int most) const override;
    [[nodiscard]] Result<std::vector<complaints::Complaint>>
    complaintsOf(TimePoint from, TimePoint until) const override;
    [[nodiscard]] Result<complaints::ComplaintId> add(const complaints::Complaint &complaint,
                                                      const access::AuditEntry &entry) override;
    [[nodiscard]] Outcome save(const complaints::Complaint &complaint,
                               const access::AuditEntry &entry) override;

private:
    [[nodiscard]] Result<std::vector<complaints::Complaint>> read(QSqlQuery &query) const;

    std::shared_ptr<Database> m_database;
};

} // namespace fw::storage
