// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/serverdump.h"

#include "core/storage/backups.h"

#include <QDateTime>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>

namespace fw::ctl {

using namespace Qt::StringLiterals;

namespace {

QString quoted(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return "'%1'"_L1.arg(value);
}

/// As libpq reads it.
Result<QString> connectionOf(const storage::PostgresProfile &profile)
{
    const Result<QString> options = storage::connectOptions(profile);
    if (!options) {
        return options.error();
    }
    QString text = *options;
    text.replace(u';', u' ');
    return "host=%1 port=%2 dbname=%3 user=%4 %5"_L1.arg(
        quoted(profile.host), QString::number(profile.port), quoted(profile.database),
        quoted(profile.user), text);
}

QString programPath(const QString &name)
{
    QString found = QStandardPaths::findExecutable(name);
    if (found.isEmpty()) {
        // Where distributions put them beside the wrappers: the newest.
        const QDir versions(u"/usr/lib/postgresql"_s);
        for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QString path = versions.filePath(version + u"/bin/"_s + name);
            found = QFile::exists(path) ? path : found;
        }
    }
    return found;
}

Outcome run(const QString &name, const QStringList &arguments)
{
    const QString program = programPath(name);
    if (program.isEmpty()) {
        return Error{ErrorCode::NotFound,
                     u"%1 is not there: install PostgreSQL's client programs"_s.arg(name)};
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    constexpr int kForever = -1;
    if (!process.waitForFinished(kForever)) {
        return Error{ErrorCode::Unreadable, u"%1: %2"_s.arg(program, process.errorString())};
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return Error{ErrorCode::Database, QString::fromLocal8Bit(process.readAll()).trimmed()};
    }
    return success();
}

} // namespace

Result<QString> ServerDump::make(const storage::PostgresProfile &profile, const QString &folder,
                                 TimePoint now)
{
    if (!QDir().mkpath(folder)) {
        return Error{ErrorCode::Unwritable, QDir::toNativeSeparators(folder)};
    }
    const Result<QString> connection = connectionOf(profile);
    if (!connection) {
        return connection.error();
    }
    const QString stamp = QDateTime::fromMSecsSinceEpoch(toMicroseconds(now) / 1000, Qt::UTC)
                              .toString(u"yyyyMMdd'T'HHmmss"_s);
    const QDir in(folder);
    const QString path = in.filePath("%1-%2.dump"_L1.arg(profile.database, stamp));
    const QString part = path + u".part"_s;
    Outcome made = run(u"pg_dump"_s, {u"--format=custom"_s, u"--no-password"_s, u"--file="_s + part,
                                      u"--dbname="_s + *connection});
    if (made) {
        made = run(u"pg_restore"_s, {u"--list"_s, part}); // its table of contents can be read
    }
    if (!made || !QFile::rename(part, path)) {
        QFile::remove(part);
        return made ? Error{ErrorCode::Unwritable, path} : made.error();
    }
    const QString pattern = profile.database + u"-????????T??????.dump"_s;
    for (const QString &old : storage::Backups::expired(in.entryList({pattern}, QDir::Files))) {
        QFile::remove(in.filePath(old));
    }
    return path;
}

Outcome ServerDump::restore(const QString &dump, const storage::PostgresProfile &profile)
{
    if (!QFile::exists(dump)) {
        return Error{ErrorCode::NotFound, u"%1: there is no such file"_s.arg(dump)};
    }
    const Result<QString> connection = connectionOf(profile);
    if (!connection) {
        return connection.error();
    }
    return run(u"pg_restore"_s, {u"--clean"_s, u"--if-exists"_s, u"--single-transaction"_s,
                                 u"--no-password"_s, u"--dbname="_s + *connection, dump});
}

} // namespace fw::ctl
