// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlsettingsstore.h"

#include "core/storage/dialect.h"
#include "core/storage/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>

#include <utility>

namespace fw::storage {

using namespace Qt::StringLiterals;
using telephony::SwitchProfile;
using telephony::TlsMode;

namespace {

// QJsonDocument writes arrays and objects only, so a value travels as the one element of an array
// whose brackets are cut.
QString textOf(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

QJsonValue valueOf(const QString &text)
{
    return QJsonDocument::fromJson('[' + text.toUtf8() + ']').array().at(0);
}

} // namespace

SqlSettingsStore::SqlSettingsStore(std::shared_ptr<Database> database)
    : m_database(std::move(database))
{
}

Result<QJsonValue> SqlSettingsStore::value(const QString &key) const
{
    const QSqlDatabase connection = m_database->connection();
    QSqlQuery query(connection);
    query.prepare(u"SELECT value FROM settings WHERE key = ?"_s);
    query.addBindValue(key);
    if (!query.exec()) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    return query.next() ? valueOf(query.value(0).toString()) : QJsonValue(QJsonValue::Undefined);
}

Outcome SqlSettingsStore::setValue(const QString &key, const QJsonValue &value)
{
    if (key.isEmpty() || value.isUndefined()) {
        return Error{ErrorCode::InvalidArgument, key};
    }
    const Result<int> changed = change(u"INSERT INTO settings (key, value) VALUES (?, ?) "
                                       "ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s,
                                       {key, textOf(value)});
    return changed ? success() : Outcome(changed.error());
}

Result<std::vector<SwitchProfile>> SqlSettingsStore::switchProfiles() const
{
    const QSqlDatabase connection = m_database->connection();
    QSqlQuery query(connection);
    if (!query.exec(
            u"SELECT id, name, host, port, tls, \"user\", pinned_fingerprint, legacy_charset "
            "FROM switch_profiles ORDER BY place"_s)) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    std::vector<SwitchProfile> profiles;
    while (query.next()) {
        SwitchProfile profile;
        profile.id = query.value(0).toString();
        profile.name = query.value(1).toString();
        profile.host = query.value(2).toString();
        profile.port = static_cast<quint16>(query.value(3).toUInt());
        profile.tls = query.value(4).toInt() == 1 ? TlsMode::On : TlsMode::Off;
        profile.user = query.value(5).toString();
        profile.pinnedFingerprint = query.value(6).toString();
        profile.legacyCharset = query.value(7).toString();
        profiles.push_back(std::move(profile));
    }
    return profiles;
}

Outcome SqlSettingsStore::saveSwitchProfile(const SwitchProfile &profile)
{
    if (profile.id.isEmpty() || profile.host.isEmpty() || profile.user.isEmpty() ||
        profile.port == 0) {
        return Error{ErrorCode::InvalidArgument, profile.id};
    }
    const Result<int> changed = change(
        u"INSERT INTO switch_profiles (id, place, name, host, port, tls, \"user\", "
        u"pinned_fingerprint, "
        "legacy_charset) VALUES (?, (SELECT coalesce(max(place), 0) + 1 FROM switch_profiles), "
        "?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name, "
        "host = excluded.host, port = excluded.port, tls = excluded.tls, \"user\" = "
        "excluded.\"user\", "
        "pinned_fingerprint = excluded.pinned_fingerprint, "
        "legacy_charset = excluded.legacy_charset"_s,
        {profile.id, storable(profile.name), profile.host, static_cast<int>(profile.port),
         profile.tls == TlsMode::On ? 1 : 0, profile.user, storable(profile.pinnedFingerprint),
         storable(profile.legacyCharset)});
    return changed ? success() : Outcome(changed.error());
}

Outcome SqlSettingsStore::removeSwitchProfile(const QString &id)
{
    const Result<int> changed = change(u"DELETE FROM switch_profiles WHERE id = ?"_s, {id});
    if (!changed) {
        return changed.error();
    }
    return *changed == 0 ? Outcome(Error{ErrorCode::NotFound, id}) : success();
}

Result<int> SqlSettingsStore::change(const QString &statement, const QVariantList &values)
{
    const QSqlDatabase connection = m_database->connection();
    Transaction transaction(connection);
    if (Outcome begun = transaction.begin(); !begun) {
        return begun.error();
    }
    QSqlQuery query(connection);
    query.prepare(statement);
    for (const QVariant &value : values) {
        query.addBindValue(value);
    }
    if (!query.exec()) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    const int rows = query.numRowsAffected();
    if (Outcome committed = transaction.commit(); !committed) {
        return committed.error();
    }
    return rows;
}

} // namespace fw::storage
