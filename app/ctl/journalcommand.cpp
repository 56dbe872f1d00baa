// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/journalcommand.h"

#include "app/ctl/amirecording.h"
#include "app/ctl/command.h"
#include "app/ctl/databaseoption.h"
#include "core/base/clock.h"
#include "core/journal/journalaudit.h"
#include "core/journal/journalwriter.h"
#include "core/storage/journalgaps.h"
#include "core/storage/sqljournalstore.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QFile>

#include <array>
#include <cstdio>

namespace fw::ctl {

using namespace Qt::StringLiterals;

namespace {

/// Written in one transaction.
constexpr std::size_t kEventsPerBatch = 20'000;

class StreamRecord final
{
public:
    StreamRecord(journal::JournalStore &store, const journal::Session &session,
                 const live::FloorConfig &config, const journal::NumberHash &hash)
        : m_store(store)
        , m_session(session.id)
        , m_writer(session, config, hash)
    {
    }

    [[nodiscard]] Outcome take(const std::vector<live::StampedEvent> &events)
    {
        m_writer.take(events);
        m_events += events.size();
        m_waiting += events.size();
        return m_waiting < kEventsPerBatch ? success() : write();
    }

    [[nodiscard]] Outcome write()
    {
        m_waiting = 0;
        return m_writer.hasEvents() ? m_store.write(m_writer.takeBatch(m_session)) : success();
    }

    [[nodiscard]] std::size_t events() const { return m_events; }

private:
    journal::JournalStore &m_store;
    journal::SessionId m_session;
    journal::JournalWriter m_writer;
    std::size_t m_events = 0;
    std::size_t m_waiting = 0;
};

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Unreadable, u"%1: %2"_s.arg(path, file.errorString())};
    }
    return file.readAll();
}

struct RecordOptions
{
    QString ami;
    QString database;
    QString switchName;
    QString configFile;
    QString keyFile;
};

Result<live::FloorConfig> configOf(const RecordOptions &options)
{
    if (options.configFile.isEmpty()) {
        live::FloorConfig config = live::FloorConfig::defaults();
        config.grid = IntervalGrid(QTimeZone::systemTimeZone(), config.grid.interval());
        return config;
    }
    const Result<QByteArray> json = readFile(options.configFile);
    return json ? live::FloorConfig::fromJson(*json) : json.error();
}

Result<std::size_t> record(const RecordOptions &options)
{
    const Result<live::FloorConfig> config = configOf(options);
    if (!config) {
        return config.error();
    }
    const Result<QByteArray> key =
        options.keyFile.isEmpty() ? Result<QByteArray>(QByteArray()) : readFile(options.keyFile);
    if (!key) {
        return key.error();
    }
    const TimePoint now = SystemClock().now();
    const auto database = storage::Database::open(options.database, now);
    if (!database) {
        return database.error();
    }
    storage::SqlJournalStore store(*database);
    journal::Session session = journal::JournalWriter::sessionOf(
        *config, {options.switchName}, u"floorwardenctl journal record"_s, now);
    const Result<journal::SessionId> begun = store.beginSession(session);
    if (!begun) {
        return begun.error();
    }
    session.id = *begun;
    StreamRecord stream(store, session, *config, journal::NumberHash(*key));
    AmiRecording recording(
        [&](const std::vector<live::StampedEvent> &events) { return stream.take(events); });
    if (const Outcome read = recording.read(options.ami); !read) {
        return read.error();
    }
    if (const Outcome written = stream.write(); !written) {
        return written.error();
    }
    return stream.events();
}

int runRecord(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Folds a recorded manager stream into a database."_s);
    const QCommandLineOption ami(u"ami"_s, u"The stream as a client received it; may be gzip."_s,
                                 u"FILE"_s);
    const QCommandLineOption db(u"db"_s, u"The database; made when it is not there."_s, u"FILE"_s);
    const QCommandLineOption name(u"switch"_s, u"How the switch is called."_s, u"NAME"_s, u"pbx"_s);
    const QCommandLineOption config(u"config"_s, u"Queues, people and rules, as JSON."_s,
                                    u"FILE"_s);
    const QCommandLineOption key(
        u"key-file"_s, u"Key of the numbers' hashes; without it there are none."_s, u"FILE"_s);
    parser.addOptions({ami, db, name, config, key});
    if (const std::optional<int> answer = Command::parse(parser, arguments)) {
        return *answer;
    }
    if (!parser.isSet(ami) || !parser.isSet(db) || !parser.positionalArguments().isEmpty()) {
        return Command::fail(u"journal record needs --ami FILE --db FILE"_s, kUsage);
    }
    const Result<std::size_t> recorded =
        record({parser.value(ami), parser.value(db), parser.value(name), parser.value(config),
                parser.value(key)});
    if (!recorded) {
        return Command::fail(recorded.error().detail, kFailed);
    }
    std::printf("%zu events\n", *recorded);
    return kDone;
}

QString text(TimePoint time)
{
    return QDateTime::fromMSecsSinceEpoch(toMicroseconds(time) / 1000, Qt::UTC)
        .toString(Qt::ISODateWithMs);
}

void say(const QString &line)
{
    std::fputs(qUtf8Printable(line + u'\n'), stdout);
}

void print(const journal::JournalAudit::Report &report)
{
    say(u"%1 sessions, %2 chunks, %3 events, %4 keyframes; %5 queue intervals, "
        u"%6 agent intervals"_s.arg(report.sessions)
            .arg(report.chunks)
            .arg(report.events)
            .arg(report.keyframes)
            .arg(report.queueIntervals)
            .arg(report.agentIntervals));
}

int runVerify(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Folds a journal again, and compares every keyframe and interval bit by bit."_s);
    const DatabaseOption place(parser);
    const QCommandLineOption siteOption(
        u"site"_s, u"Only what this site wrote, where several meet."_s, u"NUMBER"_s);
    parser.addOption(siteOption);
    if (const std::optional<int> answer = Command::parse(parser, arguments)) {
        return *answer;
    }
    if (!place.isGiven() || !parser.positionalArguments().isEmpty()) {
        return Command::fail(u"journal verify needs --db FILE, or --server"_s, kUsage);
    }
    std::optional<journal::SiteNumber> site;
    if (parser.isSet(siteOption)) {
        bool isNumber = false;
        site = parser.value(siteOption).toLongLong(&isNumber);
        if (!isNumber || *site < 0 || *site > storage::PostgresProfile::kMostSite) {
            return Command::fail(u"--site is a number from 0 to 8999"_s, kUsage);
        }
    }
    const auto database = place.open(DatabaseOption::Missing::Refuse,
                                     storage::Database::Schema::MustBeNewest, SystemClock().now());
    if (!database) {
        return Command::fail(database.error().detail, kFailed);
    }
    const storage::SqlJournalStore store(*database, site);
    const auto report = journal::JournalAudit(store).run();
    if (!report) {
        return Command::fail(report.error().detail, kFailed);
    }
    print(*report);
    const auto gaps = storage::JournalGaps(*database).all();
    if (!gaps) {
        return Command::fail(gaps.error().detail, kFailed);
    }
    for (const storage::JournalGap &gap : *gaps) {
        say(u"not recorded: %1 from %2 to %3, %4"_s.arg(gap.switches.join(u", "_s), text(gap.from),
                                                        text(gap.to),
                                                        QString(storage::wordOf(gap.reason))));
    }
    if (!report->difference.isEmpty()) {
        return Command::fail(report->difference, kFailed);
    }
    say(u"all the same"_s);
    return kDone;
}

} // namespace

int runJournal(const QStringList &arguments)
{
    constexpr std::array kCommands{
        Command{"record"_L1, "--ami FILE[.gz] --db FILE [--switch NAME] [--config FILE]"_L1,
                runRecord},
        Command{"verify"_L1, QLatin1StringView(DatabaseOption::kSynopsis), runVerify},
    };
    return Command::dispatch(kCommands, arguments, u"floorwardenctl journal"_s);
}

} // namespace fw::ctl
