// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sharedcases.h"

#include "core/storage/sqlcomplaintstore.h"

namespace fw::storage {

using namespace Qt::StringLiterals;

namespace {

using Opened = std::shared_ptr<Database>;

} // namespace

Result<std::vector<complaints::Complaint>> SharedCases::complaints(int most) const
{
    return m_copies.read<std::vector<complaints::Complaint>>(
        u"complaints %1"_s.arg(most),
        [most](const Opened &opened) { return SqlComplaintStore(opened).complaints(most); });
}

Result<std::vector<complaints::Complaint>> SharedCases::complaintsOf(TimePoint from,
                                                                     TimePoint until) const
{
    return m_copies.read<std::vector<complaints::Complaint>>(
        u"complaints %1 %2"_s.arg(toMicroseconds(from)).arg(toMicroseconds(until)),
        [from, until](const Opened &opened) {
            return SqlComplaintStore(opened).complaintsOf(from, until);
        });
}

Result<complaints::ComplaintId> SharedCases::add(const complaints::Complaint &complaint,
                                                 const access::AuditEntry &entry)
{
    return m_copies.write<complaints::ComplaintId>([complaint, entry](const Opened &opened) {
        return SqlComplaintStore(opened).add(complaint, entry);
    });
}

Outcome SharedCases::save(const complaints::Complaint &complaint, const access::AuditEntry &entry)
{
    return m_copies.write<std::monostate>([complaint, entry](const Opened &opened) {
        return SqlComplaintStore(opened).save(complaint, entry);
    });
}

} // namespace fw::storage
