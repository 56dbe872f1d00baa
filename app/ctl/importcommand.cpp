// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/importcommand.h"

#include "app/ctl/command.h"
#include "app/ctl/databaseoption.h"
#include "core/base/clock.h"
#include "core/storage/importrun.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#include <array>
#include <cstdio>
#include <unistd.h>

namespace fw::ctl {

using namespace Qt::StringLiterals;
using queuelog::LineFault;
using storage::ImportedLog;

namespace {

QString wordsFor(LineFault fault)
{
    switch (fault) {
    case LineFault::TooLong:
        return u"longer than any line of a queue_log"_s;
    case LineFault::TooFewFields:
        return u"fewer than five fields"_s;
    case LineFault::BadTime:
        return u"the time is none, or lies in the future"_s;
    case LineFault::OutOfOrder:
        return u"more than an hour before a line above it"_s;
    case LineFault::UnknownEvent:
        return u"an event that no Asterisk is known to write"_s;
    case LineFault::NoName:
        return u"names no call, queue or agent, and its event needs one"_s;
    case LineFault::BadNumber:
        return u"a number of seconds is missing, or none"_s;
    case LineFault::TooManyNames:
        return u"more queues or agents than any switch has"_s;
    }
    return {};
}

QString textOf(TimePoint time)
{
    return QDateTime::fromSecsSinceEpoch(wholeSeconds(time.time_since_epoch()), Qt::UTC)
        .toString(Qt::ISODate);
}

QString wordsFor(const ImportedLog &log)
{
    switch (log.end) {
    case ImportedLog::End::Waiting:
        return u"not read"_s;
    case ImportedLog::End::Done: {
        QString words = u"%1 lines, %2 calls, %3 errors"_s.arg(log.count.lines - log.before.lines)
                            .arg(log.count.calls - log.before.calls)
                            .arg(log.count.errors - log.before.errors);
        if (log.count.beyond > log.before.beyond) {
            words +=
                u"; %1 lines from %2 on were left out, because that time is known already"_s.arg(
                    QString::number(log.count.beyond - log.before.beyond), textOf(log.until));
        }
        if (log.hasRest) {
            words += u"; its last line is not finished and will be read when it is"_s;
        }
        return words;
    }
    case ImportedLog::End::Nothing:
        return u"all of it was imported before"_s;
    case ImportedLog::End::Recorded:
        return u"refused: this switch has been recorded since %1, and the file begins later"_s.arg(
            textOf(log.until));
    case ImportedLog::End::Overlaps:
        return u"refused: it begins in a time that was imported from another file"_s;
    case ImportedLog::End::NotALog:
        return u"refused: no line of its begin is one of a queue_log"_s;
    case ImportedLog::End::Failed:
        return log.error.detail;
    }
    return {};
}

bool isFine(const ImportedLog &log)
{
    return log.end == ImportedLog::End::Done || log.end == ImportedLog::End::Nothing;
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Unreadable, u"%1: %2"_s.arg(path, file.errorString())};
    }
    return file.readAll();
}

/// The options of the command.
class Options final
{
public:
    explicit Options(QCommandLineParser &parser)
        : database(parser)
        , m_parser(parser)
        , m_switch(u"switch"_s, u"How the switch is called, as its recording calls it."_s,
                   u"NAME"_s)
        , m_config(u"config"_s, u"Queues, people and rules, as JSON."_s, u"FILE"_s)
        , m_key(u"key-file"_s, u"Key of the numbers' hashes; without it there are none."_s,
                u"FILE"_s)
        , m_errors(u"errors"_s, u"Where to list the lines that were not counted."_s, u"FILE"_s)
    {
        parser.addOptions({m_switch, m_config, m_key, m_errors});
        parser.addPositionalArgument(u"FILE"_s, u"Logs in any order, plain or gzip."_s,
                                     u"FILE..."_s);
    }

    [[nodiscard]] bool isComplete() const
    {
        return database.isGiven() && !m_parser.value(m_switch).isEmpty() &&
               !m_parser.positionalArguments().isEmpty();
    }

    [[nodiscard]] Result<storage::ImportRequest> request(TimePoint now) const;

    [[nodiscard]] QString errors() const { return m_parser.value(m_errors); }

    DatabaseOption database;

private:
    const QCommandLineParser &m_parser;
    QCommandLineOption m_switch;
    QCommandLineOption m_config;
    QCommandLineOption m_key;
    QCommandLineOption m_errors;
};

Result<storage::ImportRequest> Options::request(TimePoint now) const
{
    storage::ImportRequest made;
    made.switchName = m_parser.value(m_switch);
    made.files = m_parser.positionalArguments();
    made.now = now;
    made.startedBy.user = u'@' + qEnvironmentVariable("USER", u"terminal"_s);
    made.startedBy.host = QSysInfo::machineHostName();
    constexpr std::int64_t kSlice = 4 << 20; // nobody else waits for the database
    made.sliceBytes = kSlice;
    if (m_parser.isSet(m_config)) {
        const Result<QByteArray> json = readFile(m_parser.value(m_config));
        const Result<live::FloorConfig> config =
            json ? live::FloorConfig::fromJson(*json) : json.error();
        if (!config) {
            return config.error();
        }
        made.config = *config;
    } else {
        made.config.grid = IntervalGrid(QTimeZone::systemTimeZone(), made.config.grid.interval());
    }
    if (m_parser.isSet(m_key)) {
        const Result<QByteArray> key = readFile(m_parser.value(m_key));
        if (!key) {
            return key.error();
        }
        made.hashKey = *key;
    }
    return made;
}

/// A line of percents that overwrites itself, for who looks on.
void showProgress(const storage::ImportRun &run, bool isEnd)
{
    if (isatty(STDERR_FILENO) != 1) {
        return;
    }
    constexpr int kWidth = 40;
    constexpr double kPercent = 100;
    const int full = static_cast<int>(run.progress() * kWidth);
    std::fprintf(stderr, "\r[%-*s] %3.0f %%%s", kWidth, std::string(std::size_t(full), '#').c_str(),
                 run.progress() * kPercent, isEnd ? "\n" : "");
}

Outcome writeErrors(const std::vector<ImportedLog> &logs, const QString &path)
{
    QFile file(path);
    bool isDone = file.open(QIODevice::WriteOnly | QIODevice::Truncate);
    for (const ImportedLog &log : logs) {
        for (const history::LineError &error : log.errors) {
            const QByteArray line =
                u"%1:%2: %3: %4\n"_s
                    .arg(QFileInfo(log.path).fileName(), QString::number(error.line),
                         wordsFor(error.fault), QString::fromStdString(error.text))
                    .toUtf8();
            isDone = isDone && file.write(line) == line.size();
        }
    }
    isDone = isDone && file.flush();
    return isDone
               ? success()
               : Outcome(Error{ErrorCode::Unwritable, u"%1: %2"_s.arg(path, file.errorString())});
}

void tell(const std::vector<ImportedLog> &logs)
{
    history::FileCount sum;
    for (const ImportedLog &log : logs) {
        std::fputs(qUtf8Printable(u"%1: %2\n"_s.arg(QFileInfo(log.path).fileName(), wordsFor(log))),
                   isFine(log) ? stdout : stderr);
        constexpr std::size_t kShown = 5;
        for (std::size_t at = 0; at < std::min(kShown, log.errors.size()); ++at) {
            const history::LineError &error = log.errors[at];
            std::fputs(qUtf8Printable(u"  line %1: %2: %3\n"_s.arg(
                           QString::number(error.line), wordsFor(error.fault),
                           QString::fromStdString(error.text))),
                       stderr);
        }
        sum.lines += log.count.lines - log.before.lines;
        sum.calls += log.count.calls - log.before.calls;
        sum.errors += log.count.errors - log.before.errors;
    }
    std::printf("%lld lines, %lld calls, %lld errors\n", static_cast<long long>(sum.lines),
                static_cast<long long>(sum.calls), static_cast<long long>(sum.errors));
}

Result<std::vector<ImportedLog>> import(const Options &options)
{
    const TimePoint now = SystemClock().now();
    Result<storage::ImportRequest> request = options.request(now);
    if (!request) {
        return request.error();
    }
    const auto database = options.database.open(DatabaseOption::Missing::Make,
                                                storage::Database::Schema::MustBeNewest, now);
    if (!database) {
        return database.error();
    }
    storage::ImportRun run(std::move(*request));
    for (bool hasMore = true; hasMore;) {
        const Result<bool> stepped = run.step(*database);
        if (!stepped) {
            return stepped.error();
        }
        hasMore = *stepped;
        showProgress(run, !hasMore);
    }
    return run.logs();
}

int runQueueLog(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Counts what an Asterisk logged before it was recorded. What was imported before is left "
        "out, so the same line may be run again at any time, also after it was killed."_s);
    const Options options(parser);
    if (const std::optional<int> answer = Command::parse(parser, arguments)) {
        return *answer;
    }
    if (!options.isComplete()) {
        return Command::fail(u"import queue-log needs %1 --switch NAME FILE..."_s.arg(
                                 QLatin1StringView(DatabaseOption::kSynopsis)),
                             kUsage);
    }
    const Result<std::vector<ImportedLog>> logs = import(options);
    if (!logs) {
        return Command::fail(logs.error().detail, kFailed);
    }
    tell(*logs);
    if (!options.errors().isEmpty()) {
        if (const Outcome written = writeErrors(*logs, options.errors()); !written) {
            return Command::fail(written.error().detail, kFailed);
        }
    }
    return std::ranges::all_of(*logs, isFine) ? kDone : kFailed;
}

} // namespace

int runImport(const QStringList &arguments)
{
    constexpr std::array kCommands{
        Command{"queue-log"_L1,
                "--db FILE --switch NAME [--config FILE] [--errors FILE] FILE..."_L1, runQueueLog},
    };
    return Command::dispatch(kCommands, arguments, u"floorwardenctl import"_s);
}

} // namespace fw::ctl
