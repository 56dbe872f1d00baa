// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/attendancestore.h"
#include "core/storage/readcopies.h"

namespace fw::storage {

/// Days of attendance of a server, for who asks in the window: by copies that are read anew when
/// somebody did something.
class SharedDays final : public attendance::AttendanceStore
{
public:
    /// \a threads outlive it.
    explicit SharedDays(StorageThreads &threads)
        : m_copies(threads)
    {
    }

    /// Tells when others changed something, and is to be told to look.
    [[nodiscard]] ReadCopies &copies() { return m_copies; }

    [[nodiscard]] Result<std::vector<attendance::TeamDay>> days(const QString &team, QDate from,
                                                                QDate to) const override;
    [[nodiscard]] Result<std::vector<attendance::FrozenMonth>> frozenMonths() const override;
    [[nodiscard]] Outcome saveDays(const std::vector<attendance::TeamDay> &days) override;
    [[nodiscard]] Outcome decide(const attendance::TeamDay &day,
                                 const access::AuditEntry &entry) override;
    [[nodiscard]] Outcome freeze(const attendance::FrozenMonth &month,
                                 const access::AuditEntry &entry) override;

private:
    mutable ReadCopies m_copies;
};

} // namespace fw::storage
