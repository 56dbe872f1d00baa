// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/dbcommand.h"

#include "app/ctl/command.h"
#include "app/ctl/databaseoption.h"
#include "app/ctl/retentioncommand.h"
#include "app/ctl/serverdump.h"
#include "core/base/clock.h"
#include "core/storage/backups.h"
#include "core/storage/databasecopy.h"
#include "core/storage/schemaversion.h"

#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cstdio>

namespace fw::ctl {

using namespace Qt::StringLiterals;
using storage::Backups;
using storage::Database;
using storage::Dialect;

namespace {

void say(const QString &line)
{
    std::fputs(qUtf8Printable(line + u'\n'), stdout);
}

int runCreate(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Makes a database with the newest schema."_s);
    const DatabaseOption place(parser);
    if (const std::optional<int> answer = Command::parse(parser, arguments)) {
        return *answer;
    }
    if (!place.isGiven() || !parser.positionalArguments().isEmpty()) {
        return Command::fail(u"db create needs --db FILE, or --server"_s, kUsage);
    }
    if (place.isFile() && QFile::exists(place.file())) {
        return Command::fail(u"%1 is there already"_s.arg(place.file()), kFailed);
    }
    const auto made = place.open(DatabaseOption::Missing::Make, Database::Schema::BringUpToDate,
                                 SystemClock().now());
    if (!made) {
        return Command::fail(made.error().detail, kFailed);
    }
    say(u"schema %1"_s.arg(storage::latestSchemaVersion((*made)->dialect())));
    return kDone;
}

Result<QString> backup(const DatabaseOption &place, const QString &folder, TimePoint now)
{
    if (!place.isFile()) {
        const Result<storage::PostgresProfile> server = place.profile();
        return server ? ServerDump::make(*server, folder, now) : server.error();
    }
    const auto opened =
        place.open(DatabaseOption::Missing::Refuse, Database::Schema::BringUpToDate, now);
    if (!opened) {
        return opened.error();
    }
    return Backups(folder, QFileInfo(place.file()).completeBaseName()).make(**opened, now);
}

/// Of a server that holds data of an older schema.
Outcome copyBefore(const DatabaseOption &place, const QString &folder)
{
    const TimePoint now = SystemClock().now();
    const auto opened =
        place.open(DatabaseOption::Missing::Refuse, Database::Schema::MustBeNewest, now);
    if (opened || opened.error().code != ErrorCode::OlderSchema) {
        return opened ? success() : Outcome(opened.error());
    }
    if (opened.error().detail.contains(u": 0 < "_s)) {
        return success(); // nothing is in it yet
    }
    if (folder.isEmpty()) {
        return Error{ErrorCode::InvalidArgument,
                     u"db migrate of a server needs --to FOLDER for a copy before, or --no-copy"_s};
    }
    const Result<QString> made = backup(place, folder, now);
    if (made) {
        say(*made);
    }
    return made ? success() : Outcome(made.error());
}

int runMigrate(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Brings a database up to date. A file is copied aside before; of a server a copy as of db "
        "backup is put into FOLDER first."_s);
    const DatabaseOption place(parser);
    const QCommandLineOption to(u"to"_s, u"Of a server: where the copy goes."_s, u"FOLDER"_s);
    const QCommandLineOption noCopy(u"no-copy"_s, u"Of a server: there is a copy already."_s);
    parser.addOptions({to, noCopy});
    if (const std::optional<int> answer = Command::parse(parser, arguments)) {
        return *answer;
    }
    if (!place.isGiven() || !parser.positionalArguments().isEmpty()) {
        return Command::fail(u"db migrate needs --db FILE, or --server"_s, kUsage);
    }
    if (!place.isFile() && !parser.isSet(noCopy)) {
        if (Outcome copied = copyBefore(place, parser.value(to)); !copied) {
            return Command::fail(copied.error().detail, kFailed);
        }
    }
    const auto opened = place.open(DatabaseOption::Missing::Refuse, Database::Schema::BringUpToDate,
                                   SystemClock().now());
    if (!opened) {
        return Command::fail(opened.error().detail, kFailed);
    }
    say(u"schema %1"_s.arg(storage::latestSchemaVersion((*opened)->dialect())));
    return kDone;
}

int runCheck(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Checks that a database holds together. Only reads."_s);
    const DatabaseOption place(parser);
    if (const std::optional<int> answer = Command::parse(parser, arguments)) {
        return *answer;
    }
    if (!place.isGiven() || !parser.positionalArguments().isEmpty()) {
        return Command::fail(u"db check needs --db FILE, or --server"_s, kUsage);
    }
    if (place.isFile()) {
        if (Outcome sound = storage::checkFile(place.file()); !sound) {
            return Command::fail(sound.error().detail, kFailed);
        }
        say(u"ok"_s);
        return kDone;
    }
    const auto opened = place.open(DatabaseOption::Missing::Refuse, Database::Schema::MustBeNewest,
                                   SystemClock().now());
    if (!opened) {
        return Command::fail(opened.error().detail, kFailed);
    }
    say(u"ok: schema %1; the pages of a server are checked by pg_amcheck"_s.arg(
        storage::latestSchemaVersion(Dialect::Postgres)));
    return kDone;
}

int runBackup(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Makes a checked copy, and keeps those of seven days and twelve months. Of a server's "
        "database pg_dump makes it, by an account that sees all rows."_s);
    const DatabaseOption place(parser);
    const QCommandLineOption to(u"to"_s, u"Where the copies are."_s, u"FOLDER"_s);
    parser.addOption(to);
    if (const std::optional<int> answer = Command::parse(parser, arguments)) {
        return *answer;
    }
    if (!place.isGiven() || !parser.isSet(to) || !parser.positionalArguments().isEmpty()) {
        return Command::fail(u"db backup needs --db FILE, or --server, and --to FOLDER"_s, kUsage);
    }
    const Result<QString> made = backup(place, parser.value(to), SystemClock().now());
    if (!made) {
        return Command::fail(made.error().detail, kFailed);
    }
    say(*made);
    return kDone;
}

Outcome restore(const DatabaseOption &place, const QString &copy, TimePoint now)
{
    if (place.isFile()) {
        return Backups::restore(copy, place.file(), now);
    }
    const Result<storage::PostgresProfile> server = place.profile();
    return server ? ServerDump::restore(copy, *server) : Outcome(server.error());
}

int runRestore(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Puts a copy in the place of a file, which is kept beside it, or of all that a server's "
        "database holds."_s);
    const DatabaseOption place(parser);
    const QCommandLineOption from(u"from"_s, u"The copy."_s, u"FILE"_s);
    parser.addOption(from);
    if (const std::optional<int> answer = Command::parse(parser, arguments)) {
        return *answer;
    }
    if (!place.isGiven() || !parser.isSet(from) || !parser.positionalArguments().isEmpty()) {
        return Command::fail(u"db restore needs --db FILE, or --server, and --from FILE"_s, kUsage);
    }
    if (Outcome restored = restore(place, parser.value(from), SystemClock().now()); !restored) {
        return Command::fail(restored.error().detail, kFailed);
    }
    say(u"restored"_s);
    return kDone;
}

} // namespace

int runDb(const QStringList &arguments)
{
    constexpr auto kPlace = QLatin1StringView(DatabaseOption::kSynopsis);
    constexpr std::array kCommands{
        Command{"create"_L1, kPlace, runCreate},
        Command{"migrate"_L1, kPlace, runMigrate},
        Command{"check"_L1, kPlace, runCheck},
        Command{"backup"_L1, "--db FILE --to FOLDER"_L1, runBackup},
        Command{"restore"_L1, "--db FILE --from FILE"_L1, runRestore},
        Command{"retention"_L1, "--db FILE --by NAME [--keep CLASS=DAYS]..."_L1, runRetention},
        Command{"keep"_L1, "--db FILE [--by NAME CLASS=DAYS...]"_L1, runKeep},
        Command{"hold"_L1,
                "--db FILE --class CLASS --from TIME --to TIME --reason WORDS --by NAME"_L1,
                runHold},
        Command{"holds"_L1, kPlace, runHolds},
        Command{"release"_L1, "--db FILE --id NUMBER --by NAME"_L1, runRelease},
        Command{"certificates"_L1, kPlace, runCertificates},
    };
    return Command::dispatch(kCommands, arguments, u"floorwardenctl db"_s);
}

} // namespace fw::ctl
