// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlalarmstore.h"

#include "core/storage/dialect.h"
#include "core/storage/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>
#include <QVariant>

#include <map>

namespace fw::storage {

using namespace Qt::StringLiterals;
using alarms::Alarm;
using alarms::AlarmChange;

namespace {

/// In the order of the columns from rule_id to is_in_flood.
void bindAlarm(QSqlQuery &query, const Alarm &alarm)
{
    const auto bindTime = [&query](TimePoint time) {
        query.addBindValue(static_cast<qlonglong>(toMicroseconds(time)));
    };
    query.addBindValue(storable(alarm.ruleId));
    query.addBindValue(QString(alarms::metricId(alarm.metric)));
    query.addBindValue(static_cast<int>(alarm.subject.kind));
    query.addBindValue(alarm.subject.source);
    query.addBindValue(storable(alarm.subject.key));
    query.addBindValue(storable(alarm.subject.name.en));
    query.addBindValue(storable(alarm.subject.name.zh));
    query.addBindValue(storable(alarm.subject.nodeId));
    query.addBindValue(storable(alarm.aspect));
    query.addBindValue(static_cast<int>(alarm.severity));
    query.addBindValue(static_cast<int>(alarm.state));
    query.addBindValue(alarm.isActive ? 1 : 0);
    query.addBindValue(alarm.value);
    query.addBindValue(alarm.limit);
    bindTime(alarm.raisedAt);
    bindTime(alarm.clearedAt);
    bindTime(alarm.acknowledgedAt);
    bindTime(alarm.escalatedAt);
    bindTime(alarm.shelvedUntil);
    query.addBindValue(storable(alarm.owner));
    query.addBindValue(storable(alarm.note));
    query.addBindValue(alarm.occurrences);
    query.addBindValue(alarm.isInFlood ? 1 : 0);
}

TimePoint timeAt(const QSqlQuery &query, int column)
{
    return TimePoint(Microseconds(query.value(column).toLongLong()));
}

/// The columns from rule_id to is_in_flood begin at \a first.
Alarm alarmAt(const QSqlQuery &query, int first)
{
    Alarm alarm;
    int column = first;
    const auto text = [&] { return query.value(column++).toString(); };
    const auto number = [&] { return query.value(column++).toInt(); };
    alarm.ruleId = text();
    alarm.metric = alarms::metricOfId(text()).value_or(alarms::AlarmMetric::Flood);
    alarm.subject.kind = static_cast<alarms::AlarmSubject::Kind>(number());
    alarm.subject.source = number();
    alarm.subject.key = text();
    alarm.subject.name.en = text();
    alarm.subject.name.zh = text();
    alarm.subject.nodeId = text();
    alarm.aspect = text();
    alarm.severity = static_cast<alarms::AlarmSeverity>(number());
    alarm.state = static_cast<alarms::AlarmState>(number());
    alarm.isActive = number() == 1;
    alarm.value = query.value(column++).toDouble();
    alarm.limit = query.value(column++).toDouble();
    alarm.raisedAt = timeAt(query, column++);
    alarm.clearedAt = timeAt(query, column++);
    alarm.acknowledgedAt = timeAt(query, column++);
    alarm.escalatedAt = timeAt(query, column++);
    alarm.shelvedUntil = timeAt(query, column++);
    alarm.owner = text();
    alarm.note = text();
    alarm.occurrences = number();
    alarm.isInFlood = number() == 1;
    return alarm;
}

/// Statements prepared once for a whole batch.
class Recorder
{
public:
    explicit Recorder(const QSqlDatabase &connection)
        : m_connection(connection)
        , m_keep(connection)
        , m_drop(connection)
        , m_event(connection)
    {
        m_keep.prepare(
            u"INSERT INTO open_alarms (id, rule_id, metric, subject_kind, "
            "subject_source, subject_key, subject_en, subject_zh, subject_node, aspect, severity, "
            "state, is_active, value, level, raised_at, cleared_at, acknowledged_at, "
            "escalated_at, shelved_until, owner, note, occurrences, is_in_flood) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (id) DO UPDATE SET rule_id = excluded.rule_id, metric = excluded.metric, "
            "subject_kind = excluded.subject_kind, subject_source = excluded.subject_source, "
            "subject_key = excluded.subject_key, subject_en = excluded.subject_en, "
            "subject_zh = excluded.subject_zh, subject_node = excluded.subject_node, "
            "aspect = excluded.aspect, severity = excluded.severity, state = excluded.state, "
            "is_active = excluded.is_active, value = excluded.value, level = excluded.level, "
            "raised_at = excluded.raised_at, cleared_at = excluded.cleared_at, "
            "acknowledged_at = excluded.acknowledged_at, escalated_at = excluded.escalated_at, "
            "shelved_until = excluded.shelved_until, owner = excluded.owner, "
            "note = excluded.note, occurrences = excluded.occurrences, "
            "is_in_flood = excluded.is_in_flood"_s);
        m_drop.prepare(u"DELETE FROM open_alarms WHERE id = ?"_s);
        m_event.prepare(
            u"INSERT INTO alarm_events (at, kind, done_by, alarm_id, rule_id, metric, "
            "subject_kind, subject_source, subject_key, subject_en, subject_zh, subject_node, "
            "aspect, severity, state, is_active, value, level, raised_at, cleared_at, "
            "acknowledged_at, escalated_at, shelved_until, owner, note, occurrences, "
            "is_in_flood) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
            "?, ?, ?, ?, ?, ?)"_s);
    }

    [[nodiscard]] Outcome keep(const Alarm &alarm)
    {
        const bool isGone = alarm.state == alarms::AlarmState::Gone;
        QSqlQuery &query = isGone ? m_drop : m_keep;
        query.addBindValue(static_cast<qlonglong>(alarm.id));
        if (!isGone) {
            bindAlarm(query, alarm);
        }
        return run(query);
    }

    [[nodiscard]] Outcome addEvent(const AlarmChange &change)
    {
        m_event.addBindValue(static_cast<qlonglong>(toMicroseconds(change.at)));
        m_event.addBindValue(static_cast<int>(change.kind));
        m_event.addBindValue(storable(change.by));
        m_event.addBindValue(static_cast<qlonglong>(change.alarm.id));
        bindAlarm(m_event, change.alarm);
        return run(m_event);
    }

private:
    [[nodiscard]] Outcome run(QSqlQuery &query) const
    {
        return query.exec() ? success()
                            : Outcome(errorOf(query.lastError(), m_connection.databaseName()));
    }

    QSqlDatabase m_connection;
    QSqlQuery m_keep;
    QSqlQuery m_drop;
    QSqlQuery m_event;
};

} // namespace

SqlAlarmStore::SqlAlarmStore(std::shared_ptr<Database> database)
    : m_database(std::move(database))
{
}

Result<std::optional<std::vector<alarms::AlarmRule>>> SqlAlarmStore::rules() const
{
    const QSqlDatabase connection = m_database->connection();
    QSqlQuery query(connection);
    if (!query.exec(u"SELECT content FROM alarm_rules ORDER BY place"_s)) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    QJsonArray list;
    while (query.next()) {
        list.append(QJsonDocument::fromJson(query.value(0).toString().toUtf8()).object());
    }
    if (list.isEmpty()) {
        return std::optional<std::vector<alarms::AlarmRule>>();
    }
    const auto rules =
        alarms::rulesFromJson(QJsonDocument(QJsonObject{{u"rules"_s, list}}).toJson());
    if (!rules) {
        return rules.error();
    }
    return std::optional(*rules);
}

Outcome SqlAlarmStore::saveRules(const std::vector<alarms::AlarmRule> &rules)
{
    const QSqlDatabase connection = m_database->connection();
    Transaction transaction(connection);
    if (Outcome begun = transaction.begin(); !begun) {
        return begun;
    }
    QSqlQuery query(connection);
    if (!query.exec(u"DELETE FROM alarm_rules"_s)) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    query.prepare(u"INSERT INTO alarm_rules (place, content) VALUES (?, ?)"_s);
    const QJsonArray list =
        QJsonDocument::fromJson(alarms::rulesToJson(rules))[u"rules"_s].toArray();
    for (qsizetype place = 0; place < list.size(); ++place) {
        query.addBindValue(place);
        query.addBindValue(QString::fromUtf8(
            QJsonDocument(list.at(place).toObject()).toJson(QJsonDocument::Compact)));
        if (!query.exec()) {
            return errorOf(query.lastError(), connection.databaseName());
        }
    }
    return transaction.commit();
}

Result<std::vector<Alarm>> SqlAlarmStore::openAlarms() const
{
    const QSqlDatabase connection = m_database->connection();
    QSqlQuery query(connection);
    if (!query.exec(u"SELECT id, rule_id, metric, subject_kind, subject_source, subject_key, "
                    "subject_en, subject_zh, subject_node, aspect, severity, state, is_active, "
                    "value, level, raised_at, cleared_at, acknowledged_at, escalated_at, "
                    "shelved_until, owner, note, occurrences, is_in_flood "
                    "FROM open_alarms ORDER BY id"_s)) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    std::vector<Alarm> found;
    while (query.next()) {
        found.push_back(alarmAt(query, 1));
        found.back().id = query.value(0).toULongLong();
    }
    return found;
}

Result<alarms::AlarmId> SqlAlarmStore::lastId() const
{
    const QSqlDatabase connection = m_database->connection();
    QSqlQuery query(connection);
    if (!query.exec(u"SELECT coalesce(max(alarm_id), 0) FROM alarm_events"_s) || !query.next()) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    return static_cast<alarms::AlarmId>(query.value(0).toULongLong());
}

Outcome SqlAlarmStore::record(const std::vector<AlarmChange> &changes)
{
    const QSqlDatabase connection = m_database->connection();
    Transaction transaction(connection);
    if (Outcome begun = transaction.begin(); !begun) {
        return begun;
    }
    Recorder recorder(connection);
    std::map<alarms::AlarmId, const Alarm *> last;
    for (const AlarmChange &change : changes) {
        if (Outcome added = recorder.addEvent(change); !added) {
            return added;
        }
        last[change.alarm.id] = &change.alarm;
    }
    for (const auto &[id, alarm] : last) {
        if (Outcome kept = recorder.keep(*alarm); !kept) {
            return kept;
        }
    }
    return transaction.commit();
}

Result<std::vector<AlarmChange>> SqlAlarmStore::history(int most) const
{
    const QSqlDatabase connection = m_database->connection();
    QSqlQuery query(connection);
    query.prepare(u"SELECT at, kind, done_by, alarm_id, rule_id, metric, subject_kind, "
                  "subject_source, subject_key, subject_en, subject_zh, subject_node, aspect, "
                  "severity, state, is_active, value, level, raised_at, cleared_at, "
                  "acknowledged_at, escalated_at, shelved_until, owner, note, occurrences, "
                  "is_in_flood FROM alarm_events ORDER BY number DESC LIMIT ?"_s);
    query.addBindValue(most);
    if (!query.exec()) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    std::vector<AlarmChange> found;
    while (query.next()) {
        AlarmChange change;
        change.at = timeAt(query, 0);
        change.kind = static_cast<alarms::AlarmChangeKind>(query.value(1).toInt());
        change.by = query.value(2).toString();
        change.alarm = alarmAt(query, 4);
        change.alarm.id = query.value(3).toULongLong();
        found.push_back(std::move(change));
    }
    return found;
}

Outcome SqlAlarmStore::forgetBefore(TimePoint time)
{
    const QSqlDatabase connection = m_database->connection();
    Transaction transaction(connection);
    if (Outcome begun = transaction.begin(); !begun) {
        return begun;
    }
    // The newest event stays whatever its age: ids are counted on from it.
    QSqlQuery query(connection);
    query.prepare(u"DELETE FROM alarm_events WHERE at < ? AND "
                  "number < (SELECT max(number) FROM alarm_events)"_s);
    query.addBindValue(static_cast<qlonglong>(toMicroseconds(time)));
    if (!query.exec()) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    return transaction.commit();
}

} // namespace fw::storage
