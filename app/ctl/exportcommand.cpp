// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/exportcommand.h"

#include "app/ctl/command.h"
#include "app/ctl/databaseoption.h"
#include "core/base/clock.h"
#include "core/base/csvtext.h"
#include "core/storage/sqljournalstore.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QSaveFile>

#include <array>
#include <cstdio>
#include <functional>

namespace fw::ctl {

using namespace Qt::StringLiterals;
using journal::JournalStore;

namespace {

/// A day is read at a time, so that any number of days needs the memory of one.
using TakeLine = std::function<bool(const QByteArray &line)>;

QString text(TimePoint time)
{
    return isKnown(time) ? QDateTime::fromMSecsSinceEpoch(toMicroseconds(time) / 1000, Qt::UTC)
                               .toString(Qt::ISODateWithMs)
                         : QString();
}

template<typename Number>
QString number(Number value)
{
    return QString::number(value);
}

QString seconds(Microseconds time)
{
    return QString::number(double(time.count()) / 1e6, 'f', 3);
}

QLatin1StringView wordOf(live::CallOutcome outcome)
{
    static constexpr std::array kWords{"answered"_L1,  "abandoned"_L1, "timed out"_L1,
                                       "no agents"_L1, "withdrawn"_L1, "by key"_L1,
                                       "lost"_L1};
    return kWords.at(std::size_t(outcome));
}

const QStringList &callColumns()
{
    static const QStringList columns{u"switch"_s,        u"queue"_s,  u"queued_at"_s, u"left_at"_s,
                                     u"outcome"_s,       u"wait_s"_s, u"in_time"_s,   u"short"_s,
                                     u"agent"_s,         u"talk_s"_s, u"hold_s"_s,    u"ended_at"_s,
                                     u"missed_offers"_s, u"caller"_s};
    return columns;
}

QStringList cellsOf(const journal::CallRow &row)
{
    const live::CallRecord &call = row.record;
    return {csvCell(row.switchName),    csvCell(row.queue),
            text(call.queuedAt),        text(call.leftAt),
            wordOf(call.outcome),       number(call.wait.count()),
            number(int(call.isInTime)), number(int(call.isShortAbandon)),
            csvCell(row.agentAddress),  number(call.talk.count()),
            seconds(call.hold),         text(call.endedAt),
            number(call.missedOffers),  csvCell(QString::fromStdString(call.callerNumber))};
}

const QStringList &queueColumns()
{
    static const QStringList columns{
        u"switch"_s,           u"queue"_s,       u"start"_s,     u"offered"_s, u"answered"_s,
        u"in_time"_s,          u"within_20_s"_s, u"abandoned"_s, u"short"_s,   u"timed_out"_s,
        u"no_agents"_s,        u"withdrawn"_s,   u"by_key"_s,    u"lost"_s,    u"answered_wait_s"_s,
        u"abandoned_wait_s"_s, u"max_wait_s"_s,  u"talk_s"_s,    u"hold_s"_s,  u"wrap_up_s"_s};
    return columns;
}

QStringList cellsOf(const journal::QueueIntervalRow &row)
{
    const live::QueueCounters &of = row.counters;
    QStringList cells{csvCell(row.switchName), csvCell(row.queue), text(row.start)};
    for (const std::uint64_t each :
         {std::uint64_t(of.offered), std::uint64_t(of.answered), std::uint64_t(of.answeredInTime),
          std::uint64_t(of.answeredWithin20), std::uint64_t(of.abandoned),
          std::uint64_t(of.shortAbandoned), std::uint64_t(of.timedOut), std::uint64_t(of.noAgents),
          std::uint64_t(of.withdrawn), std::uint64_t(of.leftByKey), std::uint64_t(of.lost),
          of.answeredWaitS, of.abandonedWaitS, std::uint64_t(of.maxWaitS), of.talkS}) {
        cells << number(each);
    }
    return cells << seconds(Microseconds(std::int64_t(of.holdUs)))
                 << seconds(Microseconds(std::int64_t(of.wrapUpUs)));
}

/// The states in the order of live::AgentState.
const QStringList &agentColumns()
{
    static const QStringList columns{
        u"switch"_s,       u"agent"_s,     u"start"_s,      u"calls"_s,
        u"missed"_s,       u"holds"_s,     u"talk_s"_s,     u"logged_out_s"_s,
        u"available_s"_s,  u"ringing_s"_s, u"talking_s"_s,  u"on_hold_s"_s,
        u"other_call_s"_s, u"wrap_up_s"_s, u"on_break_s"_s, u"unreachable_s"_s};
    return columns;
}

QStringList cellsOf(const journal::AgentIntervalRow &row)
{
    const live::AgentCounters &of = row.counters;
    QStringList cells{csvCell(row.switchName), csvCell(row.address), text(row.start),
                      number(of.calls),        number(of.missed),    number(of.holds),
                      number(of.talkS)};
    for (const Microseconds each : of.inState) {
        cells << seconds(each);
    }
    return cells;
}

template<typename Read>
Outcome writeRows(const Read &read, const QStringList &columns, QDate from, QDate to,
                  const TakeLine &take)
{
    const Error broken{ErrorCode::Unwritable, u"the file can't be written"_s};
    if (!take(QByteArray(kCsvByteOrderMark) + csvLine(columns))) {
        return broken;
    }
    for (QDate day = from; day <= to; day = day.addDays(1)) {
        const auto at = [](QDate date) {
            return TimePoint(
                std::chrono::milliseconds(date.startOfDay(Qt::UTC).toMSecsSinceEpoch()));
        };
        const auto rows = read(at(day), at(day.addDays(1)));
        if (!rows) {
            return rows.error();
        }
        for (const auto &row : *rows) {
            if (!take(csvLine(cellsOf(row)))) {
                return broken;
            }
        }
    }
    return success();
}

Outcome writeAs(const QString &what, const JournalStore &store, QDate from, QDate to,
                const TakeLine &take)
{
    if (what == "calls"_L1) {
        return writeRows([&](TimePoint a, TimePoint b) { return store.calls(a, b); }, callColumns(),
                         from, to, take);
    }
    if (what == "queues"_L1) {
        return writeRows([&](TimePoint a, TimePoint b) { return store.queueIntervals(a, b); },
                         queueColumns(), from, to, take);
    }
    return writeRows([&](TimePoint a, TimePoint b) { return store.agentIntervals(a, b); },
                     agentColumns(), from, to, take);
}

} // namespace

int runExport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Writes the journal's calls, or its intervals of 15 minutes by queue or by agent, as CSV. "
        "Days and times are of UTC."_s);
    const DatabaseOption place(parser);
    const QCommandLineOption fromOption(u"from"_s, u"The first day."_s, u"YYYY-MM-DD"_s);
    const QCommandLineOption toOption(u"to"_s, u"The last day, included."_s, u"YYYY-MM-DD"_s);
    const QCommandLineOption outOption(u"out"_s, u"The file."_s, u"CSV"_s);
    parser.addOptions({fromOption, toOption, outOption});
    parser.addPositionalArgument(u"what"_s, u"calls, queues or agents"_s);
    if (const std::optional<int> answer = Command::parse(parser, arguments)) {
        return *answer;
    }
    const QString what = parser.positionalArguments().value(0);
    const QDate from = QDate::fromString(parser.value(fromOption), Qt::ISODate);
    const QDate to = QDate::fromString(parser.value(toOption), Qt::ISODate);
    const bool isKnown = what == "calls"_L1 || what == "queues"_L1 || what == "agents"_L1;
    if (!place.isGiven() || !isKnown || parser.positionalArguments().size() != 1 ||
        !from.isValid() || !to.isValid() || to < from || !parser.isSet(outOption)) {
        return Command::fail(u"export needs calls, queues or agents, --db FILE or --server, --from "
                             "and --to as 2026-11-27, and --out CSV"_s,
                             kUsage);
    }
    const auto database = place.open(DatabaseOption::Missing::Refuse,
                                     storage::Database::Schema::MustBeNewest, SystemClock().now());
    if (!database) {
        return Command::fail(database.error().detail, kFailed);
    }
    QSaveFile file(parser.value(outOption));
    if (!file.open(QIODevice::WriteOnly)) {
        return Command::fail("%1: %2"_L1.arg(file.fileName(), file.errorString()), kFailed);
    }
    qint64 lines = -1; // the first one names the columns
    const Outcome written = writeAs(what, storage::SqlJournalStore(*database), from, to,
                                    [&file, &lines](const QByteArray &line) {
                                        ++lines;
                                        return file.write(line) == line.size();
                                    });
    if (!written || !file.commit()) {
        return Command::fail(written ? "%1: %2"_L1.arg(file.fileName(), file.errorString())
                                     : written.error().detail,
                             kFailed);
    }
    std::fputs(qPrintable(u"%1 rows\n"_s.arg(lines)), stdout);
    return kDone;
}

} // namespace fw::ctl
