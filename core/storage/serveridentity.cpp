// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/serveridentity.h"

#include "core/storage/sqlerror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>
#include <QVariant>

namespace fw::storage {

using namespace Qt::StringLiterals;

namespace {

QStringList listOf(const QVariant &json)
{
    QStringList list;
    const QJsonArray array = QJsonDocument::fromJson(json.toString().toUtf8()).array();
    for (const QJsonValue &each : array) {
        list << each.toString();
    }
    return list;
}

} // namespace

Result<access::Identity> identityOn(const Database &database, const QString &login)
{
    QSqlQuery query(database.connection());
    if (!query.exec(u"SELECT my_post(), array_to_json(my_nodes('region'))::text, "
                    "array_to_json(my_nodes('team'))::text"_s) ||
        !query.next()) {
        return errorOf(query.lastError(), database.place());
    }
    const auto role = access::roleOfCode(query.value(0).toString());
    if (!role) {
        return Error{ErrorCode::NotPermitted, database.place() + u": no post"_s};
    }
    access::Identity who;
    who.login = login;
    who.name = login;
    who.post.role = *role;
    who.post.regions = listOf(query.value(1));
    who.post.teams = listOf(query.value(2));
    return who;
}

bool isWrongPassword(const Error &error)
{
    return error.code == ErrorCode::NotPermitted &&
           error.detail.contains("password authentication failed"_L1);
}

} // namespace fw::storage
