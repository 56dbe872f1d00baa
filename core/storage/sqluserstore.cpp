// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqluserstore.h"

#include "core/storage/auditrows.h"
#include "core/storage/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>
#include <QVariant>

namespace fw::storage {

using namespace Qt::StringLiterals;
using access::Delegation;
using access::Post;
using access::User;

namespace {

QString textOf(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QStringList listOf(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &each : array) {
        list.append(each.toString());
    }
    return list;
}

QJsonArray arrayOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array();
}

// A number of JSON is exact up to 2^53: microseconds until the year 2255.
QString delegationsText(const std::vector<Delegation> &delegations)
{
    QJsonArray array;
    for (const Delegation &each : delegations) {
        array.append(QJsonObject{
            {u"giver"_s, each.giver},
            {u"role"_s, QString(access::roleCode(each.post.role))},
            {u"regions"_s, QJsonArray::fromStringList(each.post.regions)},
            {u"teams"_s, QJsonArray::fromStringList(each.post.teams)},
            {u"from"_s, static_cast<qint64>(toMicroseconds(each.from))},
            {u"until"_s, static_cast<qint64>(toMicroseconds(each.until))},
            {u"reason"_s, each.reason},
        });
    }
    return textOf(array);
}

TimePoint timeOf(const QJsonValue &value)
{
    return TimePoint(Microseconds(value.toInteger()));
}

std::vector<Delegation> delegationsOf(const QString &text)
{
    std::vector<Delegation> delegations;
    const QJsonArray array = arrayOf(text);
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const auto role = access::roleOfCode(object[u"role"_s].toString());
        if (role) { // what this program does not know gives nothing
            delegations.push_back(
                {object[u"giver"_s].toString(),
                 {*role, listOf(object[u"regions"_s]), listOf(object[u"teams"_s])},
                 timeOf(object[u"from"_s]),
                 timeOf(object[u"until"_s]),
                 object[u"reason"_s].toString()});
        }
    }
    return delegations;
}

Result<User> userAt(const QSqlQuery &query)
{
    User user;
    const auto role = access::roleOfCode(query.value(2).toString());
    if (!role) {
        return Error{ErrorCode::Malformed,
                     "%1: role %2"_L1.arg(query.value(0).toString(), query.value(2).toString())};
    }
    user.who.login = query.value(0).toString();
    user.who.name = query.value(1).toString();
    user.who.post = Post{*role, listOf(arrayOf(query.value(3).toString())),
                         listOf(arrayOf(query.value(4).toString()))};
    user.who.person = query.value(5).toString();
    user.who.delegations = delegationsOf(query.value(6).toString());
    user.passwordHash = query.value(7).toString();
    user.mustChangePassword = query.value(8).toInt() == 1;
    user.isDisabled = query.value(9).toInt() == 1;
    user.failures = query.value(10).toInt();
    user.lastFailure = TimePoint(Microseconds(query.value(11).toLongLong()));
    user.createdAt = TimePoint(Microseconds(query.value(12).toLongLong()));
    return user;
}

} // namespace

SqlUserStore::SqlUserStore(std::shared_ptr<Database> database)
    : m_database(std::move(database))
{
}

Result<std::vector<User>> SqlUserStore::users() const
{
    const QSqlDatabase connection = m_database->connection();
    QSqlQuery query(connection);
    if (!query.exec(u"SELECT login, name, role, regions, teams, person, delegations, password, "
                    "must_change, is_disabled, failures, failed_at, created_at "
                    "FROM users ORDER BY login"_s)) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    std::vector<User> found;
    while (query.next()) {
        Result<User> user = userAt(query);
        if (!user) {
            return user.error();
        }
        found.push_back(std::move(*user));
    }
    return found;
}

Result<std::optional<User>> SqlUserStore::find(const QString &login) const
{
    const QSqlDatabase connection = m_database->connection();
    QSqlQuery query(connection);
    query.prepare(u"SELECT login, name, role, regions, teams, person, delegations, password, "
                  "must_change, is_disabled, failures, failed_at, created_at "
                  "FROM users WHERE login = ?"_s);
    query.addBindValue(storable(login));
    if (!query.exec()) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    if (!query.next()) {
        return std::optional<User>();
    }
    Result<User> user = userAt(query);
    if (!user) {
        return user.error();
    }
    return std::optional(std::move(*user));
}

Outcome SqlUserStore::write(const QString &statement, const User &user,
                            const access::AuditEntry &entry)
{
    const QSqlDatabase connection = m_database->connection();
    Transaction transaction(connection);
    if (Outcome begun = transaction.begin(); !begun) {
        return begun;
    }
    QSqlQuery query(connection);
    query.prepare(statement);
    query.addBindValue(storable(user.who.name));
    query.addBindValue(QString(access::roleCode(user.who.post.role)));
    query.addBindValue(textOf(QJsonArray::fromStringList(user.who.post.regions)));
    query.addBindValue(textOf(QJsonArray::fromStringList(user.who.post.teams)));
    query.addBindValue(storable(user.who.person));
    query.addBindValue(delegationsText(user.who.delegations));
    query.addBindValue(storable(user.passwordHash));
    query.addBindValue(user.mustChangePassword ? 1 : 0);
    query.addBindValue(user.isDisabled ? 1 : 0);
    query.addBindValue(user.failures);
    query.addBindValue(static_cast<qlonglong>(toMicroseconds(user.lastFailure)));
    query.addBindValue(static_cast<qlonglong>(toMicroseconds(user.createdAt)));
    query.addBindValue(storable(user.who.login));
    if (!query.exec()) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    if (query.numRowsAffected() == 0) {
        return Error{ErrorCode::NotFound, user.who.login};
    }
    if (Outcome noted = addAuditEntry(connection, entry); !noted) {
        return noted;
    }
    return transaction.commit();
}

Outcome SqlUserStore::add(const User &user, const access::AuditEntry &entry)
{
    const auto found = find(user.who.login);
    if (!found) {
        return found.error();
    }
    if (*found) {
        return Error{ErrorCode::InvalidArgument, u"taken"_s};
    }
    return write(u"INSERT INTO users (name, role, regions, teams, person, delegations, password, "
                 "must_change, is_disabled, failures, failed_at, created_at, login) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                 user, entry);
}

Outcome SqlUserStore::save(const User &user, const access::AuditEntry &entry)
{
    return write(u"UPDATE users SET name = ?, role = ?, regions = ?, teams = ?, person = ?, "
                 "delegations = ?, password = ?, must_change = ?, is_disabled = ?, failures = ?, "
                 "failed_at = ?, created_at = ? WHERE login = ?"_s,
                 user, entry);
}

} // namespace fw::storage
