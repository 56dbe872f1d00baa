// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqldemandstore.h"

#include "core/storage/auditrows.h"
#include "core/storage/rosterrows.h"
#include "core/storage/rostertexts.h"
#include "core/storage/rowwriter.h"
#include "core/storage/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

#include <array>
#include <functional>

namespace fw::storage {

using namespace Qt::StringLiterals;
using demand::QueueStandard;
using forecast::CallSeries;
using Kind = RowWriter::Kind;

namespace {

// Words, so that what is stored outlives the order of an enumeration.
constexpr std::array kModels{"erlang-b"_L1, "erlang-c"_L1, "erlang-a"_L1};
constexpr std::array kRules{"sum"_L1, "product"_L1};

template<typename Value, std::size_t kSize>
Value valueOf(const std::array<QLatin1StringView, kSize> &words, const QString &word, Value missing)
{
    const auto found = std::ranges::find(words, word);
    return found == words.end() ? missing : static_cast<Value>(found - words.begin());
}

QJsonValue optionalJson(const std::optional<double> &share)
{
    return share ? QJsonValue(*share) : QJsonValue();
}

std::optional<double> optionalOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QString toJson(const QueueStandard &standard)
{
    QJsonArray shrinkage;
    for (const demand::Shrinkage &each : standard.shrinkage) {
        shrinkage.append(QJsonObject{{u"name"_s, each.name}, {u"share"_s, each.share}});
    }
    QJsonArray teams;
    for (const demand::TeamShare &each : standard.teams) {
        teams.append(QJsonObject{{u"team"_s, each.team}, {u"share"_s, each.share}});
    }
    const QJsonObject object{
        {u"model"_s, QString(kModels[static_cast<std::size_t>(standard.model)])},
        {u"formula"_s, standard.formula},
        {u"target"_s, standard.target},
        {u"threshold"_s, standard.threshold},
        {u"aht"_s, standard.aht},
        {u"patience"_s, standard.patience},
        {u"occupancy"_s, optionalJson(standard.mostOccupancy)},
        {u"abandoned"_s, optionalJson(standard.mostAbandoned)},
        {u"lines"_s, standard.lines},
        {u"confidence"_s, standard.confidence},
        {u"shrinkage"_s, shrinkage},
        {u"rule"_s, QString(kRules[static_cast<std::size_t>(standard.rule)])},
        {u"teams"_s, teams}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// What an older program did not write keeps its default.
QueueStandard fromJson(const QString &text, const QString &queue, QDate from)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    QueueStandard read;
    read.queue = queue;
    read.from = from;
    read.model = valueOf(kModels, object["model"_L1].toString(), read.model);
    read.formula = object["formula"_L1].toInt(read.formula);
    read.target = object["target"_L1].toDouble(read.target);
    read.threshold = object["threshold"_L1].toDouble(read.threshold);
    read.aht = object["aht"_L1].toDouble(read.aht);
    read.patience = object["patience"_L1].toDouble(read.patience);
    read.mostOccupancy = optionalOf(object["occupancy"_L1]);
    read.mostAbandoned = optionalOf(object["abandoned"_L1]);
    read.lines = object["lines"_L1].toInt(read.lines);
    read.confidence = object["confidence"_L1].toDouble(read.confidence);
    const QJsonArray shrinkage = object["shrinkage"_L1].toArray();
    for (const QJsonValue &each : shrinkage) {
        read.shrinkage.push_back({each["name"_L1].toString(), each["share"_L1].toDouble()});
    }
    read.rule = valueOf(kRules, object["rule"_L1].toString(), read.rule);
    const QJsonArray teams = object["teams"_L1].toArray();
    for (const QJsonValue &each : teams) {
        read.teams.push_back({each["team"_L1].toString(), each["share"_L1].toDouble()});
    }
    return read;
}

constexpr QLatin1StringView kNotHeard = "-"_L1;

QString callsToText(const CallSeries::Day &day)
{
    QStringList cells;
    for (std::size_t slot = 0; slot < day.calls.size(); ++slot) {
        cells << (day.heard[slot] > 0
                      ? QString::number(day.calls[slot], 'g', QLocale::FloatingPointShortest)
                      : QString(kNotHeard));
    }
    return cells.join(u',');
}

/// Puts the calls of a day that was stored by \a minutes into \a calls, by intervals of its grid.
void addCalls(const QString &text, std::chrono::minutes minutes, QDate date, CallSeries &calls)
{
    const QStringList cells = text.split(u',');
    const std::chrono::minutes step = calls.grid().interval();
    for (const CallSeries::Interval &interval : calls.intervalsOf(date)) {
        const std::chrono::minutes begin = interval.slot * step;
        double sum = 0;
        bool isHeard = true;
        for (std::chrono::minutes at = begin; at < begin + step && isHeard;) {
            const std::chrono::minutes end =
                std::min(begin + step, (at / minutes + 1) * minutes); // of the stored interval
            const QString cell = cells.value(at / minutes);
            isHeard = !cell.isEmpty() && cell != kNotHeard;
            sum += cell.toDouble() * double((end - at).count()) / double(minutes.count());
            at = end;
        }
        if (isHeard) {
            calls.add(interval.start, sum);
        }
    }
}

Outcome recorded(const QSqlDatabase &connection, const access::AuditEntry &entry,
                 const std::function<Outcome()> &work)
{
    Transaction transaction(connection);
    if (Outcome begun = transaction.begin(); !begun) {
        return begun;
    }
    if (Outcome done = work(); !done) {
        return done;
    }
    if (Outcome noted = addAuditEntry(connection, entry); !noted) {
        return noted;
    }
    return transaction.commit();
}

} // namespace

SqlDemandStore::SqlDemandStore(std::shared_ptr<Database> database)
    : m_database(std::move(database))
{
}

Result<std::vector<QueueStandard>> SqlDemandStore::standards() const
{
    Result<QSqlQuery> query =
        ask(m_database->connection(),
            u"SELECT queue, since, content FROM queue_standards ORDER BY queue, since"_s);
    if (!query) {
        return query.error();
    }
    std::vector<QueueStandard> found;
    while (query->next()) {
        found.push_back(fromJson(query->value(2).toString(), query->value(0).toString(),
                                 dayOf(query->value(1).toLongLong())));
    }
    return found;
}

Outcome SqlDemandStore::saveStandard(const QueueStandard &standard, const QString &scope,
                                     const access::AuditEntry &entry)
{
    const QSqlDatabase connection = m_database->connection();
    const std::vector<RowWriter::Column> columns{
        {u"queue"_s, Kind::Text},      {u"since"_s, Kind::Number},  {u"scope"_s, Kind::Text},
        {u"saved_at"_s, Kind::Number}, {u"saved_by"_s, Kind::Text}, {u"content"_s, Kind::Text}};
    return recorded(connection, entry, [&] {
        RowWriter rows(connection, u"queue_standards"_s, columns,
                       replaceOnConflict({u"queue"_s, u"since"_s}, columns));
        rows.put(standard.queue);
        rows.put(storedDay(standard.from));
        rows.put(scope);
        rows.put(qint64(toMicroseconds(entry.at)));
        rows.put(entry.user);
        rows.put(toJson(standard));
        const Outcome ended = rows.endRow();
        return ended ? rows.finish() : ended;
    });
}

Outcome SqlDemandStore::removeStandard(const QString &queue, QDate from,
                                       const access::AuditEntry &entry)
{
    const QSqlDatabase connection = m_database->connection();
    return recorded(connection, entry, [&]() -> Outcome {
        const Result<QSqlQuery> done =
            ask(connection, u"DELETE FROM queue_standards WHERE queue = ? AND since = ?"_s,
                {queue, storedDay(from)});
        if (!done) {
            return done.error();
        }
        return done->numRowsAffected() > 0
                   ? success()
                   : Outcome(Error{ErrorCode::NotFound,
                                   u"%1 %2"_s.arg(queue, from.toString(Qt::ISODate))});
    });
}

Result<CallSeries> SqlDemandStore::history(const QString &queue, QDate from, QDate to,
                                           const IntervalGrid &grid) const
{
    Result<QSqlQuery> query = ask(m_database->connection(),
                                  u"SELECT day, minutes, calls FROM call_history "
                                  "WHERE queue = ? AND day BETWEEN ? AND ? ORDER BY day"_s,
                                  {queue, storedDay(from), storedDay(to)});
    if (!query) {
        return query.error();
    }
    CallSeries calls(grid);
    while (query->next()) {
        const std::chrono::minutes minutes(std::max(1, query->value(1).toInt()));
        addCalls(query->value(2).toString(), minutes, dayOf(query->value(0).toLongLong()), calls);
    }
    return calls;
}

Outcome SqlDemandStore::saveHistory(const QString &queue, const QString &scope,
                                    const CallSeries &calls, const access::AuditEntry &entry)
{
    const QSqlDatabase connection = m_database->connection();
    const std::vector<RowWriter::Column> columns{{u"queue"_s, Kind::Text},
                                                 {u"day"_s, Kind::Number},
                                                 {u"scope"_s, Kind::Text},
                                                 {u"minutes"_s, Kind::Number},
                                                 {u"calls"_s, Kind::Text}};
    return recorded(connection, entry, [&]() -> Outcome {
        RowWriter rows(connection, u"call_history"_s, columns,
                       replaceOnConflict({u"queue"_s, u"day"_s}, columns));
        for (const auto &[date, day] : calls.days()) {
            rows.put(queue);
            rows.put(storedDay(date));
            rows.put(scope);
            rows.put(qint64(calls.grid().interval().count()));
            rows.put(callsToText(day));
            if (Outcome ended = rows.endRow(); !ended) {
                return ended;
            }
        }
        return rows.finish();
    });
}

} // namespace fw::storage
