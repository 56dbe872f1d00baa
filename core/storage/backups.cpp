// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backups.h"

#include "core/storage/databasecopy.h"
#include "core/storage/schemaversion.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace fw::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kDay = 8;      // YYYYMMDD
constexpr qsizetype kMonth = 6;    // YYYYMM
constexpr qint64 kSpare = 1 << 30; ///< left on the disk, for what goes on to be written

QString stampOf(TimePoint now)
{
    return QDateTime::fromMSecsSinceEpoch(toMicroseconds(now) / 1000, Qt::UTC)
        .toString(u"yyyyMMdd'T'HHmmss"_s);
}

/// The time in a backup's name.
QString stampIn(const QString &file)
{
    return QFileInfo(file).completeBaseName().section(u'-', -1);
}

/// Takes the place's files away from whoever might have them; gives them back when that fails.
Outcome checkFree(const QString &target)
{
    if (!QFile::exists(target)) {
        return success();
    }
    const QString name = QUuid::createUuid().toString(QUuid::Id128);
    Outcome free = success();
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        db.setDatabaseName(target);
        db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s);
        if (db.open()) {
            QSqlQuery query(db);
            // Also brings in what lies in the write-ahead log. A damaged file is free too: that is
            // what a backup is restored for.
            query.exec(u"PRAGMA locking_mode=EXCLUSIVE"_s);
            if (!query.exec(u"BEGIN EXCLUSIVE"_s)) {
                const Error error = errorOf(query.lastError(), target);
                free = error.code == ErrorCode::InUse ? Outcome(error) : success();
            } else {
                query.exec(u"COMMIT"_s);
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
    return free;
}

Result<int> versionOf(const QString &file)
{
    const QString name = QUuid::createUuid().toString(QUuid::Id128);
    Result<int> version = 0;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        db.setDatabaseName(file);
        db.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        version = db.open() ? schemaVersion(db) : Result<int>(errorOf(db.lastError(), file));
    }
    QSqlDatabase::removeDatabase(name);
    return version;
}

Outcome copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    QSaveFile copy(to);
    if (!source.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Unreadable, "%1: %2"_L1.arg(from, source.errorString())};
    }
    if (!copy.open(QIODevice::WriteOnly)) {
        return Error{ErrorCode::Unwritable, "%1: %2"_L1.arg(to, copy.errorString())};
    }
    constexpr qint64 kPiece = 1 << 20;
    while (!source.atEnd()) {
        if (copy.write(source.read(kPiece)) < 0) {
            return Error{ErrorCode::Unwritable, "%1: %2"_L1.arg(to, copy.errorString())};
        }
    }
    return copy.commit()
               ? success()
               : Outcome(Error{ErrorCode::Unwritable, "%1: %2"_L1.arg(to, copy.errorString())});
}

} // namespace

Backups::Backups(QString folder, QString base, Kept kept)
    : m_folder(std::move(folder))
    , m_base(std::move(base))
    , m_kept(kept)
{
}

QStringList Backups::files() const
{
    const QDir folder(m_folder);
    QStringList found;
    const QString pattern = m_base + u"-????????T??????.sqlite"_s;
    for (const QString &name : folder.entryList({pattern}, QDir::Files, QDir::Name)) {
        found << folder.filePath(name);
    }
    return found;
}

TimePoint Backups::newest() const
{
    const QStringList found = files();
    if (found.isEmpty()) {
        return kNoTime;
    }
    QDateTime at = QDateTime::fromString(stampIn(found.constLast()), u"yyyyMMdd'T'HHmmss"_s);
    at.setTimeSpec(Qt::UTC);
    return at.isValid() ? TimePoint(std::chrono::milliseconds(at.toMSecsSinceEpoch())) : kNoTime;
}

bool Backups::isDue(TimePoint now) const
{
    // A little less than a day, so that the hour of the copies does not wander.
    constexpr std::chrono::hours kDue{23};
    const TimePoint last = newest();
    // A copy from the future, of a clock that was wrong, keeps nobody from making one.
    return !isKnown(last) || last > now || now - last >= kDue;
}

QStringList Backups::expired(QStringList files, Kept kept)
{
    std::sort(files.begin(), files.end(),
              [](const QString &a, const QString &b) { return stampIn(a) > stampIn(b); });
    QSet<QString> days;
    QSet<QString> months;
    QStringList gone;
    for (const QString &file : std::as_const(files)) {
        const QString day = stampIn(file).first(kDay);
        const QString month = day.first(kMonth);
        const bool isDaily = !days.contains(day) && days.size() < kept.days;
        const bool isMonthly = !months.contains(month) && months.size() < kept.months;
        days.insert(day);
        months.insert(month);
        if (!isDaily && !isMonthly) {
            gone << file;
        }
    }
    return gone;
}

Result<QString> Backups::make(const Database &database, TimePoint now) const
{
    if (database.dialect() != Dialect::Sqlite) {
        return Error{ErrorCode::InvalidArgument, database.place()};
    }
    if (!QDir().mkpath(m_folder)) {
        return Error{ErrorCode::Unwritable, QDir::toNativeSeparators(m_folder)};
    }
    const qint64 size = QFileInfo(database.place()).size();
    const QStorageInfo disk(m_folder);
    if (disk.isValid() && disk.bytesAvailable() < size + kSpare) {
        return Error{ErrorCode::Full, QDir::toNativeSeparators(m_folder)};
    }
    const QString path = QDir(m_folder).filePath("%1-%2.sqlite"_L1.arg(m_base, stampOf(now)));
    if (Outcome copied = copyDatabase(database.connection(), path); !copied) {
        return copied.error();
    }
    for (const QString &old : expired(files(), m_kept)) {
        QFile::remove(old);
    }
    return path;
}

Outcome Backups::restore(const QString &backup, const QString &target, TimePoint now)
{
    if (Outcome sound = checkFile(backup); !sound) {
        return sound;
    }
    const Result<int> version = versionOf(backup);
    if (!version) {
        return version.error();
    }
    if (*version == 0) {
        return Error{ErrorCode::Malformed, backup + u": empty"_s};
    }
    if (Outcome free = checkFree(target); !free) {
        return free;
    }
    // The old file steps aside with its log, which must not be met by the new one.
    const QString aside = target + u".before-"_s + stampOf(now);
    QStringList moved;
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(target + suffix)) {
            if (!QFile::rename(target + suffix, aside + suffix)) {
                return Error{ErrorCode::Unwritable, target + suffix};
            }
            moved << suffix;
        }
    }
    Outcome copied = copyFile(backup, target);
    if (copied) {
        const Result<std::shared_ptr<Database>> opened = Database::open(target, now);
        copied = opened ? success() : Outcome(opened.error());
    }
    if (!copied) {
        QFile::remove(target);
        for (const QString &suffix : std::as_const(moved)) {
            QFile::rename(aside + suffix, target + suffix);
        }
    }
    return copied;
}

} // namespace fw::storage
