// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/shareddays.h"

#include "core/storage/sqlattendancestore.h"

namespace fw::storage {

using namespace Qt::StringLiterals;

namespace {

using Opened = std::shared_ptr<Database>;

QString spanOf(const QString &team, QDate from, QDate to)
{
    return QStringList{team, from.toString(Qt::ISODate), to.toString(Qt::ISODate)}.join(u'\n');
}

} // namespace

Result<std::vector<attendance::TeamDay>> SharedDays::days(const QString &team, QDate from,
                                                          QDate to) const
{
    return m_copies.read<std::vector<attendance::TeamDay>>(
        u"days "_s + spanOf(team, from, to), [team, from, to](const Opened &opened) {
            return SqlAttendanceStore(opened).days(team, from, to);
        });
}

Result<std::vector<attendance::FrozenMonth>> SharedDays::frozenMonths() const
{
    return m_copies.read<std::vector<attendance::FrozenMonth>>(
        u"frozen months"_s,
        [](const Opened &opened) { return SqlAttendanceStore(opened).frozenMonths(); });
}

Outcome SharedDays::saveDays(const std::vector<attendance::TeamDay> &days)
{
    return m_copies.write<std::monostate>(
        [days](const Opened &opened) { return SqlAttendanceStore(opened).saveDays(days); });
}

Outcome SharedDays::decide(const attendance::TeamDay &day, const access::AuditEntry &entry)
{
    return m_copies.write<std::monostate>([day, entry](const Opened &opened) {
        return SqlAttendanceStore(opened).decide(day, entry);
    });
}

Outcome SharedDays::freeze(const attendance::FrozenMonth &month, const access::AuditEntry &entry)
{
    return m_copies.write<std::monostate>([month, entry](const Opened &opened) {
        return SqlAttendanceStore(opened).freeze(month, entry);
    });
}

} // namespace fw::storage
