// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/attendancestore.h"
#include "core/storage/database.h"

namespace fw::storage {

/// Days of attendance in a database.
class SqlAttendanceStore final : public attendance::AttendanceStore
{
public:
    explicit SqlAttendanceStore(std::shared_ptr<Database> database);

    [[nodiscard]] Result<std::vector<attendance::TeamDay>> days(const QString &team, QDate from,
                                                                QDate to) const override;
    [[nodiscard]] Outcome saveDays(const std::vector<attendance::TeamDay> &days) override;
    [[nodiscard]] Outcome decide(const attendance::TeamDay &day,
                                 const access::AuditEntry &entry) override;
    [[nodiscard]] Result<std::vector<attendance::FrozenMonth>> frozenMonths() const override;
    [[nodiscard]] Outcome freeze(const attendance::FrozenMonth &month,
                                 const access::AuditEntry &entry) override;

private:
    std::shared_ptr<Database> m_database;
};

} // namespace fw::storage
