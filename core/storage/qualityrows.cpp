// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/qualityrows.h"

#include "core/quality/qualityjson.h"
#include "core/storage/dialect.h"
#include "core/storage/rosterrows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

#include <algorithm>

namespace fw::storage {

using namespace Qt::StringLiterals;
using quality::AppealStep;
using quality::Evaluation;
using quality::EvaluationState;
using quality::Revision;
using quality::ScorecardState;
using quality::ScorecardVersion;

namespace {

constexpr QLatin1StringView kRevisions = "revisions"_L1;

qlonglong stored(TimePoint time)
{
    return toMicroseconds(time);
}

TimePoint timeAt(const QSqlQuery &query, int column)
{
    return TimePoint(Microseconds(query.value(column).toLongLong()));
}

QString numbered(quality::EvaluationId id)
{
    return u"#%1"_s.arg(id);
}

QJsonValue cleaned(const QJsonValue &value)
{
    if (value.isString()) {
        return storable(value.toString());
    }
    if (value.isArray()) {
        const QJsonArray before = value.toArray();
        QJsonArray array;
        for (const QJsonValue &each : before) {
            array.append(cleaned(each));
        }
        return array;
    }
    if (!value.isObject()) {
        return value;
    }
    QJsonObject object;
    const QJsonObject before = value.toObject();
    for (auto each = before.begin(); each != before.end(); ++each) {
        object.insert(storable(each.key()), cleaned(each.value()));
    }
    return object;
}

QString textOf(const QJsonObject &object)
{
    return storableJson(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

/// An evaluation as its rows keep it.
struct Content
{
    QString head; ///< all but the revisions
    QStringList revisions;
};

Content contentOf(Evaluation evaluation)
{
    evaluation.id = 0; // that of the row
    QJsonObject object = QJsonDocument::fromJson(toJson(evaluation)).object();
    const QJsonArray revisions = object.take(kRevisions).toArray();
    Content content;
    for (const QJsonValue &revision : revisions) {
        content.revisions << textOf(revision.toObject());
    }
    content.head = textOf(object);
    return content;
}

QVariant hundredths(const Evaluation &evaluation)
{
    const Revision *counting =
        evaluation.revisions.empty() ? nullptr : &evaluation.revisions.back();
    if (counting == nullptr || !counting->score.final) {
        return QVariant(QMetaType(QMetaType::LongLong));
    }
    return (*counting->score.final * Exact(100)).rounded(0, Rounding::HalfUp).toWhole();
}

int fatal(const Evaluation &evaluation)
{
    return !evaluation.revisions.empty() && evaluation.revisions.back().score.isFatal ? 1 : 0;
}

/// What was done stays as it was.
bool isKept(const AppealStep &before, const AppealStep &after)
{
    return !before.isDone() || before == after;
}

bool isKept(TimePoint before, TimePoint after)
{
    return !isKnown(before) || before == after;
}

bool isKept(const std::optional<quality::Appeal> &before,
            const std::optional<quality::Appeal> &after)
{
    if (!before) {
        return true;
    }
    return after && before->points == after->points && isKept(before->lodged, after->lodged) &&
           isKept(before->first, after->first) && isKept(before->final, after->final) &&
           isKept(before->escalated, after->escalated) && isKept(before->last, after->last);
}

/// Whether one is the other with another step taken.
bool follows(const Evaluation &after, const Evaluation &before)
{
    const bool isSame = after.about == before.about && after.plan == before.plan &&
                        after.form == before.form && after.evaluator == before.evaluator &&
                        after.isInternal == before.isInternal;
    const bool isLonger =
        after.revisions.size() >= before.revisions.size() &&
        std::equal(before.revisions.begin(), before.revisions.end(), after.revisions.begin());
    return isSame && isLonger && after.state != before.state &&
           isKept(before.assignedAt, after.assignedAt) &&
           isKept(before.startedAt, after.startedAt) &&
           isKept(before.releasedAt, after.releasedAt) && isKept(before.second, after.second) &&
           isKept(before.acknowledged, after.acknowledged) && isKept(before.appeal, after.appeal) &&
           isKept(before.voided, after.voided);
}

/// The row as it is kept, with the count of its steps.
struct KeptEvaluation
{
    Evaluation evaluation;
    qint64 step = 0;
};

/// By rows that the condition leaves, in its order.
Result<std::vector<KeptEvaluation>> read(const QSqlDatabase &connection, const QString &condition,
                                         const QVariantList &values)
{
    Result<QSqlQuery> revisions =
        ask(connection,
            "SELECT evaluation, content FROM evaluation_revisions WHERE evaluation IN "
            "(SELECT id FROM evaluations %1) ORDER BY evaluation, number"_L1.arg(condition),
            values);
    if (!revisions) {
        return revisions.error();
    }
    QHash<qint64, QJsonArray> byId;
    while (revisions->next()) {
        byId[revisions->value(0).toLongLong()].append(objectOf(revisions->value(1).toString()));
    }
    Result<QSqlQuery> rows =
        ask(connection, "SELECT id, step, content FROM evaluations %1"_L1.arg(condition), values);
    if (!rows) {
        return rows.error();
    }
    std::vector<KeptEvaluation> found;
    while (rows->next()) {
        const qint64 id = rows->value(0).toLongLong();
        QJsonObject object = objectOf(rows->value(2).toString());
        object.insert(kRevisions, byId.value(id));
        Result<Evaluation> evaluation =
            quality::evaluationFromJson(QJsonDocument(object).toJson(QJsonDocument::Compact));
        if (!evaluation) {
            return Error{evaluation.error().code,
                         "%1: %2"_L1.arg(numbered(id), evaluation.error().detail)};
        }
        evaluation->id = id;
        found.push_back({std::move(*evaluation), rows->value(1).toLongLong()});
    }
    return found;
}

Result<KeptEvaluation> readOne(const QSqlDatabase &connection, quality::EvaluationId id)
{
    Result<std::vector<KeptEvaluation>> found =
        read(connection, u"WHERE id = ?"_s, {qlonglong(id)});
    if (!found) {
        return found.error();
    }
    return found->empty() ? Result<KeptEvaluation>(Error{ErrorCode::NotFound, numbered(id)})
                          : Result<KeptEvaluation>(std::move(found->front()));
}

Outcome addRevisions(const QSqlDatabase &connection, quality::EvaluationId id,
                     const Evaluation &evaluation, const QStringList &contents, qsizetype from)
{
    for (qsizetype place = from; place < contents.size(); ++place) {
        const Revision &revision = evaluation.revisions[static_cast<std::size_t>(place)];
        const Result<QSqlQuery> added =
            ask(connection,
                u"INSERT INTO evaluation_revisions (evaluation, number, at, done_by, content) "
                "VALUES (?, ?, ?, ?, ?)"_s,
                {qlonglong(id), place + 1, stored(revision.at), revision.by, contents[place]});
        if (!added) {
            return added.error();
        }
    }
    return success();
}

/// The condition of a query, and what it binds.
struct Asked
{
    QStringList conditions;
    QVariantList values;

    void narrow(const QString &condition, const QVariant &value)
    {
        conditions << condition;
        values << value;
    }
};

Asked conditionOf(const quality::EvaluationQuery &query)
{
    Asked asked;
    if (isKnown(query.from)) {
        asked.narrow(u"at >= ?"_s, stored(query.from));
    }
    if (isKnown(query.until)) {
        asked.narrow(u"at < ?"_s, stored(query.until));
    }
    const std::pair<QLatin1StringView, const QString *> texts[] = {
        {"scope = ?"_L1, &query.scope},
        {"agent = ?"_L1, &query.agent},
        {"evaluator = ?"_L1, &query.evaluator},
        {"call = ?"_L1, &query.call}};
    for (const auto &[condition, text] : texts) {
        if (!text->isEmpty()) {
            asked.narrow(condition, *text);
        }
    }
    if (query.plan != 0) {
        asked.narrow(u"plan = ?"_s, qlonglong(query.plan));
    }
    if (query.isLowOnly) {
        asked.narrow(
            u"state < %1 AND (is_fatal = 1 OR final_score < ?)"_s.arg(int(EvaluationState::Voided)),
            (query.below * Exact(100)).ceiled().toWhole());
    }
    return asked;
}

/// As it is kept beside its state and who saved it.
QString contentOf(ScorecardVersion version)
{
    version.state = ScorecardState::Draft;
    version.savedBy.clear();
    version.savedAt = kNoTime;
    return storableJson(toJson(version));
}

Outcome addScorecard(const QSqlDatabase &connection, const ScorecardVersion &version,
                     const access::AuditEntry &entry)
{
    const Result<QSqlQuery> added =
        ask(connection,
            u"INSERT INTO scorecards (form, version, state, saved_by, saved_at, content) "
            "VALUES (?, ?, ?, ?, ?, ?)"_s,
            {version.form, version.version, static_cast<int>(version.state), entry.user,
             stored(entry.at), contentOf(version)});
    return added ? success() : Outcome(added.error());
}

} // namespace

QString storableJson(const QByteArray &json)
{
    if (json.contains("\\u0000")) {
        const QJsonValue value = cleaned(QJsonDocument::fromJson(json).object());
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    }
    return storable(QString::fromUtf8(json));
}

Result<std::vector<ScorecardVersion>> readScorecards(const QSqlDatabase &connection)
{
    Result<QSqlQuery> rows = ask(connection, u"SELECT state, saved_by, saved_at, content "
                                             "FROM scorecards ORDER BY form, version"_s);
    if (!rows) {
        return rows.error();
    }
    std::vector<ScorecardVersion> found;
    while (rows->next()) {
        Result<ScorecardVersion> version =
            quality::scorecardVersionFromJson(rows->value(3).toString().toUtf8());
        if (!version) {
            return version.error();
        }
        version->state = static_cast<ScorecardState>(rows->value(0).toInt());
        version->savedBy = rows->value(1).toString();
        version->savedAt = timeAt(*rows, 2);
        found.push_back(std::move(*version));
    }
    return found;
}

Outcome writeScorecard(const QSqlDatabase &connection, const ScorecardVersion &version,
                       const access::AuditEntry &entry)
{
    Result<QSqlQuery> kept =
        ask(connection,
            u"SELECT state, saved_at, content FROM scorecards WHERE form = ? AND version = ?"_s,
            {version.form, version.version});
    if (!kept) {
        return kept.error();
    }
    if (!kept->next()) {
        return addScorecard(connection, version, entry);
    }
    const auto state = static_cast<ScorecardState>(kept->value(0).toInt());
    const QString content = contentOf(version);
    const bool isFrozen = state != ScorecardState::Draft;
    if (timeAt(*kept, 1) > version.savedAt || version.state < state ||
        (isFrozen && kept->value(2).toString() != content)) {
        return Error{ErrorCode::Conflict, version.key()};
    }
    kept->finish();
    const Result<QSqlQuery> changed =
        ask(connection,
            u"UPDATE scorecards SET state = ?, saved_by = ?, saved_at = CASE WHEN saved_at >= ? "
            "THEN saved_at + 1 ELSE ? END, content = ? "
            "WHERE form = ? AND version = ? AND saved_at <= ?"_s,
            {static_cast<int>(version.state), entry.user, stored(entry.at), stored(entry.at),
             content, version.form, version.version, stored(version.savedAt)});
    if (!changed) {
        return changed.error();
    }
    return changed->numRowsAffected() == 1 ? success()
                                           : Outcome(Error{ErrorCode::Conflict, version.key()});
}

Result<std::vector<Evaluation>> readEvaluations(const QSqlDatabase &connection,
                                                const quality::EvaluationQuery &query)
{
    Asked asked = conditionOf(query);
    QString condition =
        asked.conditions.isEmpty() ? QString() : u"WHERE "_s + asked.conditions.join(u" AND "_s);
    condition += u" ORDER BY at DESC, id DESC LIMIT ?"_s;
    asked.values << query.most;
    Result<std::vector<KeptEvaluation>> kept = read(connection, condition, asked.values);
    if (!kept) {
        return kept.error();
    }
    std::vector<Evaluation> found;
    found.reserve(kept->size());
    for (KeptEvaluation &each : *kept) {
        found.push_back(std::move(each.evaluation));
    }
    return found;
}

Result<Evaluation> readEvaluation(const QSqlDatabase &connection, quality::EvaluationId id)
{
    Result<KeptEvaluation> kept = readOne(connection, id);
    return kept ? Result<Evaluation>(std::move(kept->evaluation))
                : Result<Evaluation>(kept.error());
}

Result<quality::EvaluationId> addEvaluation(const QSqlDatabase &connection,
                                            const Evaluation &evaluation,
                                            const access::AuditEntry &entry)
{
    const Content content = contentOf(evaluation);
    Result<QSqlQuery> added =
        ask(connection,
            u"INSERT INTO evaluations (call, at, agent, scope, evaluator, assigned_by, plan, form, "
            "is_internal, state, step, changed_by, changed_at, released_at, revisions, "
            "final_score, is_fatal, content) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?) RETURNING id"_s,
            {evaluation.about.id, stored(evaluation.about.at), evaluation.about.agent,
             evaluation.about.team, evaluation.evaluator, entry.user, qlonglong(evaluation.plan),
             evaluation.form, evaluation.isInternal ? 1 : 0, static_cast<int>(evaluation.state),
             entry.user, stored(entry.at), stored(evaluation.releasedAt), content.revisions.size(),
             hundredths(evaluation), fatal(evaluation), content.head});
    if (!added) {
        return added.error();
    }
    if (!added->next()) {
        return Error{ErrorCode::Database, evaluation.about.id};
    }
    const quality::EvaluationId id = added->value(0).toLongLong();
    added->finish();
    const Outcome kept = addRevisions(connection, id, evaluation, content.revisions, 0);
    return kept ? Result<quality::EvaluationId>(id) : Result<quality::EvaluationId>(kept.error());
}

Outcome writeEvaluation(const QSqlDatabase &connection, const Evaluation &evaluation,
                        const access::AuditEntry &entry)
{
    const Result<KeptEvaluation> kept = readOne(connection, evaluation.id);
    if (!kept) {
        return kept.error();
    }
    if (!follows(evaluation, kept->evaluation)) {
        return Error{ErrorCode::Conflict, numbered(evaluation.id)};
    }
    const Content content = contentOf(evaluation);
    const Result<QSqlQuery> changed =
        ask(connection,
            u"UPDATE evaluations SET state = ?, step = step + 1, changed_by = ?, changed_at = ?, "
            "released_at = ?, revisions = ?, final_score = ?, is_fatal = ?, content = ? "
            "WHERE id = ? AND step = ?"_s,
            {static_cast<int>(evaluation.state), entry.user, stored(entry.at),
             stored(evaluation.releasedAt), content.revisions.size(), hundredths(evaluation),
             fatal(evaluation), content.head, qlonglong(evaluation.id), kept->step});
    if (!changed) {
        return changed.error();
    }
    if (changed->numRowsAffected() != 1) {
        return Error{ErrorCode::Conflict, numbered(evaluation.id)};
    }
    return addRevisions(connection, evaluation.id, evaluation, content.revisions,
                        static_cast<qsizetype>(kept->evaluation.revisions.size()));
}

Outcome writeDraft(const QSqlDatabase &connection, const Evaluation &evaluation)
{
    Result<KeptEvaluation> kept = readOne(connection, evaluation.id);
    if (!kept) {
        return kept.error();
    }
    if (kept->evaluation.state != EvaluationState::InProgress ||
        evaluation.state != EvaluationState::InProgress ||
        kept->evaluation.evaluator != evaluation.evaluator) {
        return Error{ErrorCode::Conflict, numbered(evaluation.id)};
    }
    kept->evaluation.draft = evaluation.draft;
    const Result<QSqlQuery> changed =
        ask(connection, u"UPDATE evaluations SET content = ? WHERE id = ? AND step = ?"_s,
            {contentOf(kept->evaluation).head, qlonglong(evaluation.id), kept->step});
    if (!changed) {
        return changed.error();
    }
    return changed->numRowsAffected() == 1
               ? success()
               : Outcome(Error{ErrorCode::Conflict, numbered(evaluation.id)});
}

} // namespace fw::storage
