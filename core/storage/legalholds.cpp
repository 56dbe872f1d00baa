// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/legalholds.h"

#include <QSqlQuery>
#include <QVariant>

#include <utility>

namespace fw::storage {

using namespace Qt::StringLiterals;

namespace {

TimePoint timeAt(const QSqlQuery &query, int column)
{
    return TimePoint(Microseconds(query.value(column).toLongLong()));
}

qlonglong stored(TimePoint time)
{
    return toMicroseconds(time);
}

} // namespace

LegalHolds::LegalHolds(std::shared_ptr<Database> database)
    : m_database(std::move(database))
{
}

Result<std::vector<LegalHold>> LegalHolds::all() const
{
    QSqlQuery query(m_database->connection());
    if (!query.exec(u"SELECT id, class, from_time, to_time, reason, set_by, set_at, released_by, "
                    "released_at FROM legal_holds ORDER BY id"_s)) {
        return errorOf(query.lastError(), m_database->place());
    }
    std::vector<LegalHold> found;
    while (query.next()) {
        LegalHold hold;
        hold.id = query.value(0).toLongLong();
        const auto dataClass = dataClassOf(query.value(1).toString());
        if (!dataClass) {
            return Error{ErrorCode::Malformed, query.value(1).toString()};
        }
        hold.dataClass = *dataClass;
        hold.from = timeAt(query, 2);
        hold.to = timeAt(query, 3);
        hold.reason = query.value(4).toString();
        hold.setBy = query.value(5).toString();
        hold.setAt = timeAt(query, 6);
        hold.releasedBy = query.value(7).toString();
        hold.releasedAt = timeAt(query, 8);
        found.push_back(std::move(hold));
    }
    return found;
}

Result<qint64> LegalHolds::add(const LegalHold &hold)
{
    constexpr qsizetype kShortestReason = 5;
    if (hold.from >= hold.to || hold.reason.trimmed().size() < kShortestReason ||
        hold.setBy.isEmpty()) {
        return Error{ErrorCode::InvalidArgument, hold.reason};
    }
    QSqlQuery query(m_database->connection());
    query.prepare(u"INSERT INTO legal_holds (class, from_time, to_time, reason, set_by, set_at, "
                  "released_by, released_at) VALUES (?, ?, ?, ?, ?, ?, '', 0) RETURNING id"_s);
    query.addBindValue(QString(idOf(hold.dataClass)));
    query.addBindValue(stored(hold.from));
    query.addBindValue(stored(hold.to));
    query.addBindValue(storable(hold.reason.trimmed()));
    query.addBindValue(storable(hold.setBy));
    query.addBindValue(stored(hold.setAt));
    if (!query.exec() || !query.next()) {
        return errorOf(query.lastError(), m_database->place());
    }
    return query.value(0).toLongLong();
}

Outcome LegalHolds::release(qint64 id, const QString &by, TimePoint now)
{
    if (by.isEmpty()) {
        return Error{ErrorCode::InvalidArgument, by};
    }
    QSqlQuery query(m_database->connection());
    query.prepare(u"UPDATE legal_holds SET released_by = ?, released_at = ? "
                  "WHERE id = ? AND released_at = 0"_s);
    query.addBindValue(storable(by));
    query.addBindValue(stored(now));
    query.addBindValue(id);
    if (!query.exec()) {
        return errorOf(query.lastError(), m_database->place());
    }
    return query.numRowsAffected() == 1 ? success()
                                        : Outcome(Error{ErrorCode::NotFound, QString::number(id)});
}

} // namespace fw::storage
