// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/databasecopy.h"

#include "core/storage/sqlerror.h"

#include <QFile>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <cstdio>

namespace fw::storage {

using namespace Qt::StringLiterals;

namespace {

Outcome checkOpen(const QSqlDatabase &connection)
{
    QSqlQuery query(connection);
    if (!query.exec(u"PRAGMA quick_check"_s) || !query.next()) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    if (query.value(0).toString() != "ok"_L1) {
        return Error{ErrorCode::Malformed,
                     "%1: %2"_L1.arg(connection.databaseName(), query.value(0).toString())};
    }
    if (!query.exec(u"PRAGMA foreign_key_check"_s)) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    if (query.next()) {
        return Error{ErrorCode::Malformed,
                     "%1: foreign_key_check %2"_L1.arg(connection.databaseName(),
                                                       query.value(0).toString())};
    }
    return success();
}

} // namespace

Outcome checkFile(const QString &file)
{
    const QString name = QUuid::createUuid().toString(QUuid::Id128);
    Outcome sound = success();
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        db.setDatabaseName(file);
        db.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        sound = db.open() ? checkOpen(db) : Outcome(errorOf(db.lastError(), file));
    }
    QSqlDatabase::removeDatabase(name);
    return sound;
}

Outcome copyDatabase(const QSqlDatabase &connection, const QString &file)
{
    const QString part = file + u".part"_s;
    QFile::remove(part); // of somebody who was killed
    {
        QSqlQuery query(connection);
        query.prepare(u"VACUUM INTO ?"_s);
        query.addBindValue(part);
        if (!query.exec()) {
            return errorOf(query.lastError(), part);
        }
    }
    if (Outcome sound = checkFile(part); !sound) {
        return sound;
    }
    if (std::rename(QFile::encodeName(part).constData(), QFile::encodeName(file).constData()) !=
        0) {
        return Error{ErrorCode::Unwritable, file};
    }
    return success();
}

} // namespace fw::storage
