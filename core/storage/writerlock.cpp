// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/writerlock.h"

#include <QCryptographicHash>
#include <QSqlQuery>
#include <QVariant>
#include <QtEndian>

#include <utility>

namespace fw::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRecorderLocks = 1180127819; // any number that nobody else uses

int keyOf(const QString &name)
{
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
    return qFromBigEndian<qint32>(hash.constData());
}

} // namespace

WriterLock::WriterLock(QStringList switches)
    : m_switches(std::move(switches))
{
    m_switches.sort(); // two programs take them in the same order
}

Result<bool> WriterLock::hold(Database &database) const
{
    if (Outcome alive = database.ensureOpen(); !alive) {
        return alive.error();
    }
    if (database.dialect() == Dialect::Sqlite) {
        return true;
    }
    QSqlQuery query(database.connection());
    for (const QString &name : m_switches) {
        const QString key = QString::number(keyOf(name));
        const QString classId = QString::number(kRecorderLocks);
        // Taking one twice would count it twice.
        if (!query.exec(u"SELECT CASE WHEN EXISTS (SELECT FROM pg_locks WHERE "
                        "locktype = 'advisory' AND granted AND pid = pg_backend_pid() AND "
                        "classid::bigint = %1 AND objid = (%2::bigint & 4294967295)::oid) "
                        "THEN true ELSE pg_try_advisory_lock(%1, %2) END"_s.arg(classId, key)) ||
            !query.next()) {
            return errorOf(query.lastError(), database.place());
        }
        if (!query.value(0).toBool()) {
            query.exec(u"SELECT pg_advisory_unlock_all()"_s);
            return false;
        }
    }
    return true;
}

} // namespace fw::storage
