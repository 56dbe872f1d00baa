// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journalgaps.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <array>
#include <utility>

namespace fw::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kReasons{"stopped"_L1, "full"_L1, "overtaken"_L1};

/// As sessions keep them.
QString stored(const QStringList &switches)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(switches)).toJson(QJsonDocument::Compact));
}

QStringList namesOf(const QString &text)
{
    QStringList names;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &name : array) {
        names << name.toString();
    }
    return names;
}

Result<QSqlQuery> run(Database &database, const QString &statement, const QVariantList &values)
{
    if (Outcome alive = database.ensureOpen(); !alive) {
        return alive.error();
    }
    QSqlQuery query(database.connection());
    bool isDone = query.prepare(statement);
    for (const QVariant &value : values) {
        query.addBindValue(value);
    }
    isDone = isDone && query.exec();
    return isDone ? Result<QSqlQuery>(std::move(query))
                  : Result<QSqlQuery>(errorOf(query.lastError(), database.place()));
}

} // namespace

QLatin1StringView wordOf(GapReason reason)
{
    return kReasons[static_cast<std::size_t>(reason)];
}

JournalGaps::JournalGaps(std::shared_ptr<Database> database)
    : m_database(std::move(database))
{
}

Outcome JournalGaps::add(const JournalGap &gap)
{
    const Result<QSqlQuery> done =
        run(*m_database,
            u"INSERT INTO journal_gaps (switches, from_time, to_time, reason) VALUES (?, ?, ?, ?) "
            "ON CONFLICT DO NOTHING"_s,
            {stored(gap.switches), qlonglong(toMicroseconds(gap.from)),
             qlonglong(toMicroseconds(gap.to)), QString(wordOf(gap.reason))});
    return done ? success() : Outcome(done.error());
}

Result<std::vector<JournalGap>> JournalGaps::all() const
{
    Result<QSqlQuery> query = run(
        *m_database,
        u"SELECT switches, from_time, to_time, reason FROM journal_gaps ORDER BY from_time, id"_s,
        {});
    if (!query) {
        return query.error();
    }
    std::vector<JournalGap> found;
    while (query->next()) {
        const auto reason = std::ranges::find(kReasons, query->value(3).toString());
        found.push_back({namesOf(query->value(0).toString()),
                         TimePoint(Microseconds(query->value(1).toLongLong())),
                         TimePoint(Microseconds(query->value(2).toLongLong())),
                         static_cast<GapReason>(reason - kReasons.begin())});
    }
    return found;
}

Result<std::vector<journal::JournalStore::Hole>>
JournalGaps::holes(const journal::SiteRange &range) const
{
    Result<QSqlQuery> query = run(*m_database,
                                  u"SELECT from_time, to_time, switches FROM journal_gaps "
                                  "WHERE id BETWEEN ? AND ? ORDER BY from_time, id"_s,
                                  {qlonglong(range.first), qlonglong(range.last)});
    if (!query) {
        return query.error();
    }
    std::vector<journal::JournalStore::Hole> found;
    while (query->next()) {
        found.push_back({TimePoint(Microseconds(query->value(0).toLongLong())),
                         TimePoint(Microseconds(query->value(1).toLongLong())),
                         namesOf(query->value(2).toString())});
    }
    return found;
}

Outcome JournalGaps::addSinceLastRecorded(const QStringList &switches, TimePoint now)
{
    const auto last = lastRecorded(switches);
    if (!last) {
        return last.error();
    }
    return *last && **last < now ? add({switches, **last, now, GapReason::Stopped}) : success();
}

Result<std::optional<TimePoint>> JournalGaps::lastRecorded(const QStringList &switches) const
{
    Result<QSqlQuery> query =
        run(*m_database,
            u"SELECT max(c.last_time) FROM journal_chunks c WHERE c.session = "
            "(SELECT max(s.id) FROM journal_sessions s WHERE s.switches = ? AND EXISTS "
            "(SELECT 1 FROM journal_chunks k WHERE k.session = s.id))"_s,
            {stored(switches)});
    if (!query) {
        return query.error();
    }
    if (!query->next() || query->value(0).isNull()) {
        return std::optional<TimePoint>();
    }
    return std::optional(TimePoint(Microseconds(query->value(0).toLongLong())));
}

Result<std::int64_t> JournalGaps::newestSession(const QStringList &switches) const
{
    Result<QSqlQuery> query =
        run(*m_database, u"SELECT coalesce(max(id), 0) FROM journal_sessions WHERE switches = ?"_s,
            {stored(switches)});
    if (!query) {
        return query.error();
    }
    return query->next() ? query->value(0).toLongLong() : std::int64_t(0);
}

} // namespace fw::storage
