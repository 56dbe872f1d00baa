// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/complaints/complaintstore.h"
#include "tests/support/memoryaccess.h"

#include <algorithm>

namespace fw::tests {

/// Complaints in memory, with the contract of ComplaintStore.
class MemoryComplaints final : public complaints::ComplaintStore
{
public:
    explicit MemoryComplaints(MemoryAudit &audit)
        : m_audit(audit)
    {
    }

    [[nodiscard]] Result<std::vector<complaints::Complaint>> complaints(int) const override
    {
        return std::vector(m_complaints.rbegin(), m_complaints.rend());
    }

    [[nodiscard]] Result<std::vector<complaints::Complaint>>
    complaintsOf(TimePoint from, TimePoint until) const override
    {
        std::vector<complaints::Complaint> found;
        std::copy_if(m_complaints.rbegin(), m_complaints.rend(), std::back_inserter(found),
                     [from, until](const complaints::Complaint &each) {
                         return each.receivedAt >= from && each.receivedAt < until;
                     });
        return found;
    }

    [[nodiscard]] Result<complaints::ComplaintId> add(const complaints::Complaint &complaint,
                                                      const access::AuditEntry &entry) override
    {
        if (Outcome noted = m_audit.append(entry); !noted) {
            return noted.error();
        }
        m_complaints.push_back(complaint);
        m_complaints.back().id = static_cast<complaints::ComplaintId>(m_complaints.size());
        return m_complaints.back().id;
    }

    [[nodiscard]] Outcome save(const complaints::Complaint &complaint,
                               const access::AuditEntry &entry) override
    {
        const auto kept = std::ranges::find(m_complaints, complaint.id, &complaints::Complaint::id);
        if (kept == m_complaints.end() || kept->entries.size() + 1 != complaint.entries.size()) {
            return Error{ErrorCode::Conflict, QString::number(complaint.id)};
        }
        if (Outcome noted = m_audit.append(entry); !noted) {
            return noted;
        }
        *kept = complaint;
        return success();
    }

private:
    MemoryAudit &m_audit;
    std::vector<complaints::Complaint> m_complaints;
};

} // namespace fw::tests
