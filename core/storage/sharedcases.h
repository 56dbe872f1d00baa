// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/complaintstore.h"
#include "core/storage/readcopies.h"

namespace fw::storage {

/// Complaints of a server, for a window: by copies that are read anew when other desks did
/// something.
class SharedCases final : public complaints::ComplaintStore
{
public:
    /// \a threads outlive it.
    explicit SharedCases(StorageThreads &threads)
        : m_copies(threads)
    {
    }

    /// Tells when others changed something, and is to be told to look.
    [[nodiscard]] ReadCopies &copies() { return m_copies; }

    [[nodiscard]] Result<std::vector<complaints::Complaint>> complaints(int most) const override;
    [[nodiscard]] Result<std::vector<complaints::Complaint>>
    complaintsOf(TimePoint from, TimePoint until) const override;
    [[nodiscard]] Result<complaints::ComplaintId> add(const complaints::Complaint &complaint,
                                                      const access::AuditEntry &entry) override;
    [[nodiscard]] Outcome save(const complaints::Complaint &complaint,
                               const access::AuditEntry &entry) override;

private:
    mutable ReadCopies m_copies;
};

} // namespace fw::storage
