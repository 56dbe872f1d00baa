// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/qualityrecordrows.h"

#include "core/quality/planjson.h"
#include "core/quality/qualityjson.h"
#include "core/storage/dialect.h"
#include "core/storage/qualityrows.h"
#include "core/storage/rosterrows.h"
#include "core/storage/rostertexts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

#include <algorithm>

namespace fw::storage {

using namespace Qt::StringLiterals;
using quality::Calibration;
using quality::CalibrationSheet;
using quality::Certificate;
using quality::CoachingTask;
using quality::SamplingPlan;

namespace {

constexpr QLatin1StringView kSheets = "sheets"_L1;

qlonglong stored(TimePoint time)
{
    return toMicroseconds(time);
}

TimePoint timeAt(const QSqlQuery &query, int column)
{
    return TimePoint(Microseconds(query.value(column).toLongLong()));
}

/// When the day is over, by UTC: near enough for years. 0 for none.
qlonglong endOf(QDate day)
{
    constexpr qlonglong kDay = 86'400'000'000;
    return day.isValid() ? (storedDay(day) + 1) * kDay : 0;
}

/// The columns of a row beside its id and who saved it.
using Columns = std::vector<std::pair<QString, QVariant>>;

Result<std::int64_t> addRow(const QSqlDatabase &connection, QLatin1StringView table,
                            const Columns &columns, const access::AuditEntry &entry)
{
    QStringList names{u"saved_by"_s, u"saved_at"_s};
    QStringList marks{u"?"_s, u"?"_s};
    QVariantList values{entry.user, stored(entry.at)};
    for (const auto &[name, value] : columns) {
        names << name;
        marks << u"?"_s;
        values << value;
    }
    Result<QSqlQuery> added = ask(connection,
                                  "INSERT INTO %1 (%2) VALUES (%3) RETURNING id"_L1.arg(
                                      table, names.join(u", "_s), marks.join(u", "_s)),
                                  values);
    if (!added) {
        return added.error();
    }
    return added->next() ? Result<std::int64_t>(added->value(0).toLongLong())
                         : Result<std::int64_t>(Error{ErrorCode::Database, table});
}

/// Why no row was changed.
Error refusal(const QSqlDatabase &connection, QLatin1StringView table, std::int64_t id,
              TimePoint from)
{
    const QString name = u"#%1"_s.arg(id);
    Result<QSqlQuery> kept =
        ask(connection, "SELECT saved_at FROM %1 WHERE id = ?"_L1.arg(table), {qlonglong(id)});
    if (!kept) {
        return kept.error();
    }
    if (!kept->next()) {
        return Error{ErrorCode::NotFound, name};
    }
    return Error{timeAt(*kept, 0) > from ? ErrorCode::Conflict : ErrorCode::NotPermitted, name};
}

/// New with the id 0; else in the place of the one that was not saved later than \a from.
Result<std::int64_t> writeRow(const QSqlDatabase &connection, QLatin1StringView table,
                              std::int64_t id, TimePoint from, const Columns &columns,
                              const access::AuditEntry &entry)
{
    if (id == 0) {
        return addRow(connection, table, columns, entry);
    }
    // Two saves never have the same time.
    QStringList parts{u"saved_by = ?"_s,
                      u"saved_at = CASE WHEN saved_at >= ? THEN saved_at + 1 ELSE ? END"_s};
    QVariantList values{entry.user, stored(entry.at), stored(entry.at)};
    for (const auto &[name, value] : columns) {
        parts << name + u" = ?"_s;
        values << value;
    }
    values << qlonglong(id) << stored(from);
    const Result<QSqlQuery> changed =
        ask(connection,
            "UPDATE %1 SET %2 WHERE id = ? AND saved_at <= ?"_L1.arg(table, parts.join(u", "_s)),
            values);
    if (!changed) {
        return changed.error();
    }
    return changed->numRowsAffected() == 1
               ? Result<std::int64_t>(id)
               : Result<std::int64_t>(refusal(connection, table, id, from));
}

/// The newest first; \a parse is of the content.
template<typename Record>
Result<std::vector<Record>> readRows(const QSqlDatabase &connection, QLatin1StringView table,
                                     Result<Record> (*parse)(const QByteArray &))
{
    Result<QSqlQuery> rows =
        ask(connection,
            "SELECT id, saved_by, saved_at, content FROM %1 ORDER BY id DESC"_L1.arg(table));
    if (!rows) {
        return rows.error();
    }
    std::vector<Record> found;
    while (rows->next()) {
        Result<Record> record = parse(rows->value(3).toString().toUtf8());
        if (!record) {
            return record.error();
        }
        record->id = rows->value(0).toLongLong();
        record->savedBy = rows->value(1).toString();
        record->savedAt = timeAt(*rows, 2);
        found.push_back(std::move(*record));
    }
    return found;
}

/// As it is kept beside its id and who saved it.
template<typename Record>
QString contentOf(Record record)
{
    record.id = 0;
    record.savedBy.clear();
    record.savedAt = kNoTime;
    return storableJson(toJson(record));
}

// A sheet is kept as a session has it.

QString sheetText(const CalibrationSheet &sheet)
{
    Calibration alone;
    alone.sheets = {sheet};
    const QJsonObject object = QJsonDocument::fromJson(toJson(alone)).object();
    return storableJson(
        QJsonDocument(object[kSheets].toArray().at(0).toObject()).toJson(QJsonDocument::Compact));
}

Result<CalibrationSheet> sheetOf(const QString &text)
{
    QJsonObject object = QJsonDocument::fromJson(toJson(Calibration())).object();
    object.insert(kSheets, QJsonArray{QJsonDocument::fromJson(text.toUtf8()).object()});
    Result<Calibration> alone =
        quality::calibrationFromJson(QJsonDocument(object).toJson(QJsonDocument::Compact));
    return alone ? Result<CalibrationSheet>(std::move(alone->sheets.front()))
                 : Result<CalibrationSheet>(alone.error());
}

Result<std::vector<CalibrationSheet>> readSheets(const QSqlDatabase &connection, std::int64_t id)
{
    Result<QSqlQuery> rows = ask(connection,
                                 u"SELECT content FROM calibration_sheets WHERE calibration = ? "
                                 "ORDER BY participant, call"_s,
                                 {qlonglong(id)});
    if (!rows) {
        return rows.error();
    }
    std::vector<CalibrationSheet> found;
    while (rows->next()) {
        Result<CalibrationSheet> sheet = sheetOf(rows->value(0).toString());
        if (!sheet) {
            return sheet.error();
        }
        found.push_back(std::move(*sheet));
    }
    return found;
}

Outcome writeSheet(const QSqlDatabase &connection, std::int64_t id, const CalibrationSheet &sheet,
                   const CalibrationSheet *kept)
{
    if (kept != nullptr && kept->isSubmitted()) {
        // What somebody saw before it was submitted says nothing against it.
        return !sheet.isSubmitted() || sheet == *kept
                   ? success()
                   : Outcome(Error{ErrorCode::Conflict, u"#%1 %2"_s.arg(id).arg(sheet.call)});
    }
    if (kept != nullptr && sheet == *kept) {
        return success();
    }
    const QString statement =
        kept == nullptr ? u"INSERT INTO calibration_sheets (submitted_at, content, calibration, "
                          "participant, call) VALUES (?, ?, ?, ?, ?)"_s
                        : u"UPDATE calibration_sheets SET submitted_at = ?, content = ? "
                          "WHERE calibration = ? AND participant = ? AND call = ?"_s;
    const Result<QSqlQuery> written =
        ask(connection, statement,
            {stored(sheet.at), sheetText(sheet), qlonglong(id), sheet.by, sheet.call});
    return written ? success() : Outcome(written.error());
}

Outcome writeSheets(const QSqlDatabase &connection, std::int64_t id,
                    const std::vector<CalibrationSheet> &sheets)
{
    const Result<std::vector<CalibrationSheet>> kept = readSheets(connection, id);
    if (!kept) {
        return kept.error();
    }
    for (const CalibrationSheet &sheet : sheets) {
        const auto same = std::ranges::find_if(*kept, [&sheet](const CalibrationSheet &each) {
            return each.by == sheet.by && each.call == sheet.call;
        });
        const CalibrationSheet *before = same == kept->end() ? nullptr : &*same;
        if (Outcome written = writeSheet(connection, id, sheet, before); !written) {
            return written;
        }
    }
    return success();
}

} // namespace

Result<std::vector<SamplingPlan>> readPlans(const QSqlDatabase &connection)
{
    return readRows(connection, "sampling_plans"_L1, &quality::samplingPlanFromJson);
}

Result<std::int64_t> writePlan(const QSqlDatabase &connection, const SamplingPlan &plan,
                               const access::AuditEntry &entry)
{
    return writeRow(
        connection, "sampling_plans"_L1, plan.id, plan.savedAt,
        {{u"scope"_s, plan.scope}, {u"over_at"_s, endOf(plan.to)}, {u"content"_s, contentOf(plan)}},
        entry);
}

Result<std::vector<Calibration>> readCalibrations(const QSqlDatabase &connection)
{
    Result<std::vector<Calibration>> found =
        readRows(connection, "calibrations"_L1, &quality::calibrationFromJson);
    if (!found) {
        return found;
    }
    for (Calibration &calibration : *found) {
        Result<std::vector<CalibrationSheet>> sheets = readSheets(connection, calibration.id);
        if (!sheets) {
            return sheets.error();
        }
        calibration.sheets = std::move(*sheets);
    }
    return found;
}

Result<std::int64_t> writeCalibration(const QSqlDatabase &connection,
                                      const Calibration &calibration,
                                      const access::AuditEntry &entry)
{
    Calibration head = calibration;
    head.sheets.clear();
    const QString content = contentOf(head);
    Result<std::int64_t> id = calibration.id;
    bool isSame = false;
    if (calibration.id != 0) {
        Result<QSqlQuery> kept = ask(connection, u"SELECT content FROM calibrations WHERE id = ?"_s,
                                     {qlonglong(calibration.id)});
        if (!kept) {
            return kept.error();
        }
        isSame = kept->next() && kept->value(0).toString() == content;
    }
    if (!isSame) {
        const QJsonArray participants = QJsonArray::fromStringList(calibration.participants);
        id = writeRow(
            connection, "calibrations"_L1, calibration.id, calibration.savedAt,
            {{u"scope"_s, calibration.scope},
             {u"is_opened"_s, calibration.isOpened ? 1 : 0},
             {u"participants"_s, storable(QString::fromUtf8(
                                     QJsonDocument(participants).toJson(QJsonDocument::Compact)))},
             {u"facilitator"_s, calibration.facilitator},
             {u"calls"_s, qlonglong(calibration.calls.size())},
             {u"content"_s, content}},
            entry);
    }
    if (!id) {
        return id;
    }
    const Outcome written = writeSheets(connection, *id, calibration.sheets);
    return written ? id : Result<std::int64_t>(written.error());
}

Result<std::vector<CoachingTask>> readCoaching(const QSqlDatabase &connection)
{
    return readRows(connection, "coaching_tasks"_L1, &quality::coachingFromJson);
}

Result<std::int64_t> writeCoaching(const QSqlDatabase &connection, const CoachingTask &task,
                                   const access::AuditEntry &entry)
{
    const bool isOver = task.state == quality::CoachingState::Closed;
    return writeRow(connection, "coaching_tasks"_L1, task.id, task.savedAt,
                    {{u"scope"_s, task.scope},
                     {u"person"_s, task.agent},
                     {u"over_at"_s, isOver ? stored(entry.at) : 0},
                     {u"content"_s, contentOf(task)}},
                    entry);
}

Result<std::vector<Certificate>> readCertificates(const QSqlDatabase &connection)
{
    return readRows(connection, "certificates"_L1, &quality::certificateFromJson);
}

Result<std::int64_t> writeCertificate(const QSqlDatabase &connection,
                                      const Certificate &certificate,
                                      const access::AuditEntry &entry)
{
    const QDate last =
        certificate.withdrawnOn.isValid() ? certificate.withdrawnOn : certificate.validUntil;
    return writeRow(connection, "certificates"_L1, certificate.id, certificate.savedAt,
                    {{u"scope"_s, certificate.scope},
                     {u"person"_s, certificate.person},
                     {u"over_at"_s, endOf(last)},
                     {u"content"_s, contentOf(certificate)}},
                    entry);
}

} // namespace fw::storage
