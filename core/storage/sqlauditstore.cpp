// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlauditstore.h"

#include "core/storage/auditrows.h"
#include "core/storage/transaction.h"

#include <QSqlQuery>
#include <QVariant>

namespace fw::storage {

using namespace Qt::StringLiterals;
using access::AuditChain;
using access::AuditFilter;
using access::AuditRow;

namespace {

/// The columns from audit.id to audit_seals.hash, as all questions here name them.
AuditRow rowAt(const QSqlQuery &query)
{
    AuditRow row;
    int column = 0;
    const auto text = [&] { return query.value(column++).toString(); };
    row.id = query.value(column++).toLongLong();
    row.entry.at = TimePoint(Microseconds(query.value(column++).toLongLong()));
    for (QString *field :
         {&row.entry.user, &row.entry.role, &row.entry.side, &row.entry.host, &row.entry.action,
          &row.entry.object, &row.entry.scope, &row.entry.purpose}) {
        *field = text();
    }
    row.entry.result = access::auditResultOfKey(text()).value_or(access::AuditResult::Unknown);
    row.entry.detail = text();
    row.seal = query.value(column++).toLongLong();
    row.hash = query.value(column).toByteArray();
    return row;
}

/// % and _ of the text are looked for, not places for anything.
QString within(const QString &text)
{
    QString plain = text;
    plain.replace(u'!', "!!"_L1).replace(u'%', "!%"_L1).replace(u'_', "!_"_L1);
    return u'%' + plain + u'%';
}

Result<std::vector<AuditRow>> rowsOf(QSqlQuery &query, const QString &place)
{
    if (!query.exec()) {
        return errorOf(query.lastError(), place);
    }
    std::vector<AuditRow> rows;
    while (query.next()) {
        rows.push_back(rowAt(query));
    }
    return rows;
}

} // namespace

SqlAuditStore::SqlAuditStore(std::shared_ptr<Database> database)
    : m_database(std::move(database))
{
}

Outcome SqlAuditStore::append(const access::AuditEntry &entry)
{
    const QSqlDatabase connection = m_database->connection();
    Transaction transaction(connection);
    if (Outcome begun = transaction.begin(); !begun) {
        return begun;
    }
    if (Outcome added = addAuditEntry(connection, entry); !added) {
        return added;
    }
    return transaction.commit();
}

Result<std::vector<AuditRow>> SqlAuditStore::read(const AuditFilter &filter, int most) const
{
    const QSqlDatabase connection = m_database->connection();
    QSqlQuery query(connection);
    query.prepare(
        u"SELECT a.id, a.at, a.login, a.role, a.side, a.host, a.action, a.object, a.scope, "
        "a.purpose, a.result, a.detail, coalesce(s.place, 0), s.hash "
        "FROM audit a LEFT JOIN audit_seals s ON s.entry = a.id "
        "WHERE a.at >= ? AND a.at < ? AND (? = '' OR a.login = ?) AND substr(a.action, 1, ?) = ? "
        "AND (? = '' OR a.object LIKE ? ESCAPE '!' OR a.purpose LIKE ? ESCAPE '!' "
        "OR a.detail LIKE ? ESCAPE '!') AND (? = '' OR a.result = ?) "
        "ORDER BY a.at DESC, a.id DESC LIMIT ?"_s);
    const TimePoint until = isKnown(filter.until) ? filter.until : TimePoint::max();
    const QString user = storable(filter.user);
    const QString action = storable(filter.action);
    const QString text = storable(filter.text);
    const QString result = filter.result ? QString(access::auditResultKey(*filter.result)) : u""_s;
    query.addBindValue(static_cast<qlonglong>(toMicroseconds(filter.from)));
    query.addBindValue(static_cast<qlonglong>(toMicroseconds(until)));
    query.addBindValue(user);
    query.addBindValue(user);
    query.addBindValue(static_cast<int>(action.size()));
    query.addBindValue(action);
    query.addBindValue(text);
    for (int field = 0; field < 3; ++field) {
        query.addBindValue(within(text));
    }
    query.addBindValue(result);
    query.addBindValue(result);
    query.addBindValue(most);
    return rowsOf(query, connection.databaseName());
}

Result<SqlAuditStore::Head> SqlAuditStore::head() const
{
    const QSqlDatabase connection = m_database->connection();
    QSqlQuery query(connection);
    if (!query.exec(u"SELECT place, hash FROM audit_seals ORDER BY place DESC LIMIT 1"_s)) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    return query.next() ? Head{query.value(0).toLongLong(), query.value(1).toByteArray()}
                        : Head{0, AuditChain::root()};
}

Result<int> SqlAuditStore::seal(TimePoint now)
{
    const QSqlDatabase connection = m_database->connection();
    Transaction transaction(connection);
    if (Outcome begun = transaction.begin(); !begun) {
        return begun.error();
    }
    Result<Head> last = head();
    if (!last) {
        return last.error();
    }
    QSqlQuery open(connection);
    open.prepare(u"SELECT a.id, a.at, a.login, a.role, a.side, a.host, a.action, a.object, "
                 "a.scope, a.purpose, a.result, a.detail, 0, NULL FROM audit a "
                 "WHERE NOT EXISTS (SELECT 1 FROM audit_seals s WHERE s.entry = a.id) "
                 "ORDER BY a.id"_s);
    const auto rows = rowsOf(open, connection.databaseName());
    if (!rows) {
        return rows.error();
    }
    QSqlQuery add(connection);
    add.prepare(u"INSERT INTO audit_seals (place, entry, sealed_at, hash) VALUES (?, ?, ?, ?)"_s);
    for (const AuditRow &row : *rows) {
        ++last->place;
        last->hash = AuditChain::link(last->hash, last->place, row);
        add.addBindValue(static_cast<qlonglong>(last->place));
        add.addBindValue(static_cast<qlonglong>(row.id));
        add.addBindValue(static_cast<qlonglong>(toMicroseconds(now)));
        add.addBindValue(last->hash);
        if (!add.exec()) {
            return errorOf(add.lastError(), connection.databaseName());
        }
    }
    if (Outcome done = transaction.commit(); !done) {
        return done.error();
    }
    return static_cast<int>(rows->size());
}

Result<AuditChain::Verdict> SqlAuditStore::verify() const
{
    const QSqlDatabase connection = m_database->connection();
    AuditChain chain;
    const QString columns = u"coalesce(a.id, 0), coalesce(a.at, 0), a.login, a.role, a.side, "
                            "a.host, a.action, a.object, a.scope, a.purpose, a.result, a.detail"_s;
    const QStringList questions = {
        u"SELECT "_s + columns +
            u", s.place, s.hash FROM audit_seals s LEFT JOIN audit a ON a.id = s.entry "
            "ORDER BY s.place"_s,
        u"SELECT "_s + columns +
            u", 0, NULL FROM audit a WHERE NOT EXISTS "
            "(SELECT 1 FROM audit_seals s WHERE s.entry = a.id) ORDER BY a.id"_s};
    for (const QString &question : questions) {
        QSqlQuery query(connection);
        query.setForwardOnly(true);
        if (!query.exec(question)) {
            return errorOf(query.lastError(), connection.databaseName());
        }
        while (query.next()) {
            chain.take(rowAt(query));
        }
    }
    return chain.verdict();
}

} // namespace fw::storage
