// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/alarmmarkrows.h"

#include "core/storage/auditrows.h"
#include "core/storage/transaction.h"

#include <QSqlQuery>
#include <QVariant>

namespace fw::storage {

using namespace Qt::StringLiterals;
using alarms::AlarmMark;

Result<AlarmRuleSet> readAlarmRules(const Database &database)
{
    QSqlQuery query(database.connection());
    if (!query.exec(u"SELECT revision, content FROM alarm_rule_sets "
                    "ORDER BY revision DESC LIMIT 1"_s)) {
        return errorOf(query.lastError(), database.place());
    }
    AlarmRuleSet set;
    if (query.next()) {
        const auto rules = alarms::rulesFromJson(query.value(1).toString().toUtf8());
        if (!rules) {
            return rules.error();
        }
        set.revision = query.value(0).toLongLong();
        set.rules = alarms::withMissingDefaults(*rules);
    }
    return set;
}

Outcome addAlarmRules(const Database &database, const AlarmRuleSet &set,
                      const access::AuditEntry &entry)
{
    const QSqlDatabase connection = database.connection();
    Transaction transaction(connection);
    if (Outcome begun = transaction.begin(); !begun) {
        return begun;
    }
    QSqlQuery query(connection);
    query.prepare(u"INSERT INTO alarm_rule_sets (revision, content) VALUES (?, ?)"_s);
    query.addBindValue(static_cast<qlonglong>(set.revision + 1));
    query.addBindValue(QString::fromUtf8(alarms::rulesToJson(set.rules)));
    if (!query.exec()) {
        return errorOf(query.lastError(), database.place());
    }
    if (Outcome noted = addAuditEntry(connection, entry); !noted) {
        return noted;
    }
    return transaction.commit();
}

Result<std::vector<AlarmMarkRow>> readAlarmMarks(const Database &database,
                                                 std::chrono::minutes span,
                                                 std::optional<journal::SiteNumber> site)
{
    QSqlQuery query(database.connection());
    query.setForwardOnly(true);
    query.prepare(
        u"SELECT id, kind, at, done_by, rule_id, subject_kind, subject_source, subject_key, "
        u"aspect, "
        "node, severity, shelf, note FROM alarm_marks "
        "WHERE at >= (extract(epoch FROM clock_timestamp()) * 1000000)::bigint - ?::bigint "
        "AND site BETWEEN ? AND ? ORDER BY id"_s);
    query.addBindValue(static_cast<qlonglong>(Microseconds(span).count()));
    query.addBindValue(static_cast<qlonglong>(site.value_or(0)));
    query.addBindValue(site ? static_cast<qlonglong>(*site) : qlonglong(INT64_MAX));
    if (!query.exec()) {
        return errorOf(query.lastError(), database.place());
    }
    std::vector<AlarmMarkRow> found;
    while (query.next()) {
        AlarmMarkRow row;
        AlarmMark &mark = row.mark;
        row.id = query.value(0).toLongLong();
        mark.kind = static_cast<AlarmMark::Kind>(query.value(1).toInt());
        mark.at = TimePoint(Microseconds(query.value(2).toLongLong()));
        mark.by = query.value(3).toString();
        mark.ruleId = query.value(4).toString();
        mark.subject.kind = static_cast<alarms::AlarmSubject::Kind>(query.value(5).toInt());
        mark.subject.source = query.value(6).toInt();
        mark.subject.key = query.value(7).toString();
        mark.aspect = query.value(8).toString();
        mark.subject.nodeId = query.value(9).toString();
        mark.severity = static_cast<alarms::AlarmSeverity>(query.value(10).toInt());
        mark.shelf = Microseconds(query.value(11).toLongLong());
        mark.note = query.value(12).toString();
        found.push_back(std::move(row));
    }
    return found;
}

Result<std::int64_t> addAlarmMark(const Database &database, const AlarmMark &mark,
                                  std::optional<journal::SiteNumber> site)
{
    QSqlQuery query(database.connection());
    query.prepare(
        u"INSERT INTO alarm_marks (site, kind, rule_id, subject_kind, subject_source, subject_key, "
        "aspect, node, severity, shelf, note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "RETURNING id"_s);
    query.addBindValue(site ? QVariant(static_cast<qlonglong>(*site))
                            : QVariant(QMetaType::fromType<qlonglong>()));
    query.addBindValue(static_cast<int>(mark.kind));
    query.addBindValue(storable(mark.ruleId));
    query.addBindValue(static_cast<int>(mark.subject.kind));
    query.addBindValue(mark.subject.source);
    query.addBindValue(storable(mark.subject.key));
    query.addBindValue(storable(mark.aspect));
    query.addBindValue(storable(mark.subject.nodeId));
    query.addBindValue(static_cast<int>(mark.severity));
    query.addBindValue(static_cast<qlonglong>(mark.shelf.count()));
    query.addBindValue(storable(mark.note));
    if (!query.exec() || !query.next()) {
        return errorOf(query.lastError(), database.place());
    }
    return query.value(0).toLongLong();
}

} // namespace fw::storage
