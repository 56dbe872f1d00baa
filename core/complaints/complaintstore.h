// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditentry.h"
#include "core/complaints/complaint.h"

namespace fw::complaints {

/// Where complaints are kept. Whatever is written is written with its entry of the audit trail, or
/// not at all. What was told is only added to: a save that starts from an older state than the one
/// kept is a Conflict.
class ComplaintStore
{
    Q_DISABLE_COPY_MOVE(ComplaintStore)

public:
    virtual ~ComplaintStore() = default;

    /// The newest first; those that are not closed whatever their age, of the closed ones at most
    /// \a most.
    [[nodiscard]] virtual Result<std::vector<Complaint>> complaints(int most) const = 0;
    /// Received from \a from up to, not including, \a until.
    [[nodiscard]] virtual Result<std::vector<Complaint>> complaintsOf(TimePoint from,
                                                                      TimePoint until) const = 0;
    /// Gives its number.
    [[nodiscard]] virtual Result<ComplaintId> add(const Complaint &complaint,
                                                  const access::AuditEntry &entry) = 0;
    /// Keeps it with the last of its entries, which must be the only new one.
    [[nodiscard]] virtual Outcome save(const Complaint &complaint,
                                       const access::AuditEntry &entry) = 0;

protected:
    ComplaintStore() = default;
};

} // namespace fw::complaints
