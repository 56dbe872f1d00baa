// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/qualityjson.h"

#include "core/quality/jsonparts.h"

#include <QJsonDocument>

#include <array>

namespace fw::quality {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kStates{"assigned"_L1,  "inProgress"_L1,   "submitted"_L1, "confirmed"_L1,
                             "released"_L1,  "acknowledged"_L1, "appealed"_L1,  "endorsed"_L1,
                             "escalated"_L1, "closed"_L1,       "voided"_L1};
constexpr std::array kOutcomes{"open"_L1, "kept"_L1, "changed"_L1, "voided"_L1};
constexpr std::array kPhases{"menu"_L1,     "queue"_L1,   "ring"_L1,   "talk"_L1,  "hold"_L1,
                             "transfer"_L1, "consult"_L1, "paused"_L1, "wrapUp"_L1};
constexpr std::array kPurposes{"quality"_L1, "appeal"_L1, "complaint"_L1, "training"_L1,
                               "audit"_L1};

/// Its word among those of its kind.
template<typename Enum, typename Words>
QString wordOf(Enum value, const Words &words)
{
    return words[static_cast<std::size_t>(value)];
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonValue spanOrNull(const std::optional<Span> &span)
{
    return span ? jsonOf(*span) : QJsonValue(QJsonValue::Null);
}

std::optional<Span> maybeSpan(const JsonField &field)
{
    return field.maybe([](const JsonField &span) { return span.span(); });
}

QJsonObject revisionJson(const Revision &revision)
{
    return {{u"answers"_s, jsonOf(revision.answers)}, {u"notes"_s, jsonOf(revision.notes)},
            {u"score"_s, jsonOf(revision.score)},     {u"by"_s, revision.by},
            {u"at"_s, jsonOf(revision.at)},           {u"reason"_s, revision.reason}};
}

Revision revisionOf(const JsonField &field)
{
    Revision revision;
    revision.answers = answersOf(field[u"answers"_s]);
    revision.notes = notesOf(field[u"notes"_s]);
    revision.score = scoreOf(field[u"score"_s]);
    revision.by = field[u"by"_s].text();
    revision.at = field[u"at"_s].time();
    revision.reason = field[u"reason"_s].text();
    return revision;
}

QJsonObject stepJson(const AppealStep &step)
{
    return {{u"by"_s, step.by}, {u"at"_s, jsonOf(step.at)}, {u"words"_s, step.words}};
}

AppealStep stepOf(const JsonField &field)
{
    return {field[u"by"_s].text(), field[u"at"_s].time(), field[u"words"_s].text()};
}

QJsonObject pointJson(const AppealPoint &point)
{
    return {{u"question"_s, point.question},
            {u"text"_s, point.text},
            {u"span"_s, spanOrNull(point.span)}};
}

AppealPoint pointOf(const JsonField &field)
{
    return {field[u"question"_s].text(), field[u"text"_s].text(), maybeSpan(field[u"span"_s])};
}

QJsonObject appealJson(const Appeal &appeal)
{
    return {
        {u"lodged"_s, stepJson(appeal.lodged)}, {u"points"_s, jsonList(appeal.points, pointJson)},
        {u"first"_s, stepJson(appeal.first)},   {u"endorsed"_s, appeal.isEndorsed},
        {u"final"_s, stepJson(appeal.final)},   {u"escalated"_s, stepJson(appeal.escalated)},
        {u"last"_s, stepJson(appeal.last)},     {u"outcome"_s, wordOf(appeal.outcome, kOutcomes)}};
}

Appeal appealOf(const JsonField &field)
{
    Appeal appeal;
    appeal.lodged = stepOf(field[u"lodged"_s]);
    appeal.points = field[u"points"_s].list(pointOf);
    appeal.first = stepOf(field[u"first"_s]);
    appeal.isEndorsed = field[u"endorsed"_s].flag();
    appeal.final = stepOf(field[u"final"_s]);
    appeal.escalated = stepOf(field[u"escalated"_s]);
    appeal.last = stepOf(field[u"last"_s]);
    appeal.outcome = field[u"outcome"_s].oneOf<AppealOutcome>(kOutcomes);
    return appeal;
}

Evaluation evaluationOf(const JsonField &field)
{
    Evaluation evaluation;
    evaluation.id = field[u"id"_s].whole();
    evaluation.about = callOf(field[u"about"_s]);
    evaluation.plan = field[u"plan"_s].whole();
    evaluation.form = field[u"form"_s].text();
    evaluation.evaluator = field[u"evaluator"_s].text();
    evaluation.isInternal = field[u"internal"_s].flag();
    evaluation.state = field[u"state"_s].oneOf<EvaluationState>(kStates);
    evaluation.assignedAt = field[u"assigned"_s].time();
    evaluation.startedAt = field[u"started"_s].time();
    evaluation.draft = revisionOf(field[u"draft"_s]);
    evaluation.revisions = field[u"revisions"_s].list(revisionOf);
    evaluation.second = stepOf(field[u"second"_s]);
    evaluation.releasedAt = field[u"released"_s].time();
    evaluation.acknowledged = stepOf(field[u"acknowledged"_s]);
    evaluation.appeal = field[u"appeal"_s].maybe(appealOf);
    evaluation.voided = stepOf(field[u"voided"_s]);
    return evaluation;
}

Phase phaseOf(const JsonField &field)
{
    return {field[u"kind"_s].oneOf<PhaseKind>(kPhases), field[u"span"_s].span()};
}

QJsonObject phaseJson(const Phase &phase)
{
    return {{u"kind"_s, wordOf(phase.kind, kPhases)}, {u"span"_s, jsonOf(phase.span)}};
}

Recording recordingOf(const JsonField &field)
{
    Recording recording;
    recording.call = field[u"call"_s].text();
    recording.switchName = field[u"switch"_s].text();
    recording.path = field[u"path"_s].text();
    recording.startedAt = field[u"started"_s].time();
    recording.duration = field[u"duration"_s].length();
    recording.channels = field[u"channels"_s].number();
    recording.codec = field[u"codec"_s].text();
    recording.sha256 = field[u"sha256"_s].text().toLatin1();
    recording.phases = field[u"phases"_s].list(phaseOf);
    recording.retainedUntil = field[u"retained"_s].date();
    recording.isHeld = field[u"held"_s].flag();
    return recording;
}

Playback playbackOf(const JsonField &field)
{
    Playback playback;
    playback.call = field[u"call"_s].text();
    playback.by = field[u"by"_s].text();
    playback.purpose = field[u"purpose"_s].oneOf<PlayPurpose>(kPurposes);
    playback.startedAt = field[u"started"_s].time();
    playback.endedAt = field[u"ended"_s].time();
    playback.heard = field[u"heard"_s].list([](const JsonField &each) { return each.span(); });
    playback.fastest = field[u"fastest"_s].number();
    return playback;
}

ReplayComment commentOf(const JsonField &field)
{
    ReplayComment comment;
    comment.id = field[u"id"_s].whole();
    comment.call = field[u"call"_s].text();
    comment.at = field[u"at"_s].length();
    comment.text = field[u"text"_s].text();
    comment.isPrivate = field[u"private"_s].flag();
    comment.by = field[u"by"_s].text();
    comment.writtenAt = field[u"written"_s].time();
    return comment;
}

} // namespace

QByteArray toJson(const Evaluation &evaluation)
{
    return textOf({{u"id"_s, static_cast<qint64>(evaluation.id)},
                   {u"about"_s, jsonOf(evaluation.about)},
                   {u"plan"_s, static_cast<qint64>(evaluation.plan)},
                   {u"form"_s, evaluation.form},
                   {u"evaluator"_s, evaluation.evaluator},
                   {u"internal"_s, evaluation.isInternal},
                   {u"state"_s, wordOf(evaluation.state, kStates)},
                   {u"assigned"_s, jsonOf(evaluation.assignedAt)},
                   {u"started"_s, jsonOf(evaluation.startedAt)},
                   {u"draft"_s, revisionJson(evaluation.draft)},
                   {u"revisions"_s, jsonList(evaluation.revisions, revisionJson)},
                   {u"second"_s, stepJson(evaluation.second)},
                   {u"released"_s, jsonOf(evaluation.releasedAt)},
                   {u"acknowledged"_s, stepJson(evaluation.acknowledged)},
                   {u"appeal"_s, evaluation.appeal ? QJsonValue(appealJson(*evaluation.appeal))
                                                   : QJsonValue(QJsonValue::Null)},
                   {u"voided"_s, stepJson(evaluation.voided)}});
}

Result<Evaluation> evaluationFromJson(const QByteArray &json)
{
    return readJson(json, evaluationOf);
}

QByteArray toJson(const Recording &recording)
{
    return textOf({{u"call"_s, recording.call},
                   {u"switch"_s, recording.switchName},
                   {u"path"_s, recording.path},
                   {u"started"_s, jsonOf(recording.startedAt)},
                   {u"duration"_s, jsonOf(recording.duration)},
                   {u"channels"_s, recording.channels},
                   {u"codec"_s, recording.codec},
                   {u"sha256"_s, QString::fromLatin1(recording.sha256)},
                   {u"phases"_s, jsonList(recording.phases, phaseJson)},
                   {u"retained"_s, jsonOf(recording.retainedUntil)},
                   {u"held"_s, recording.isHeld}});
}

Result<Recording> recordingFromJson(const QByteArray &json)
{
    return readJson(json, recordingOf);
}

QByteArray toJson(const Playback &playback)
{
    return textOf(
        {{u"call"_s, playback.call},
         {u"by"_s, playback.by},
         {u"purpose"_s, wordOf(playback.purpose, kPurposes)},
         {u"started"_s, jsonOf(playback.startedAt)},
         {u"ended"_s, jsonOf(playback.endedAt)},
         {u"heard"_s, jsonList(playback.heard, [](const Span &span) { return jsonOf(span); })},
         {u"fastest"_s, playback.fastest}});
}

Result<Playback> playbackFromJson(const QByteArray &json)
{
    return readJson(json, playbackOf);
}

QByteArray toJson(const ReplayComment &comment)
{
    return textOf({{u"id"_s, static_cast<qint64>(comment.id)},
                   {u"call"_s, comment.call},
                   {u"at"_s, jsonOf(comment.at)},
                   {u"text"_s, comment.text},
                   {u"private"_s, comment.isPrivate},
                   {u"by"_s, comment.by},
                   {u"written"_s, jsonOf(comment.writtenAt)}});
}

Result<ReplayComment> replayCommentFromJson(const QByteArray &json)
{
    return readJson(json, commentOf);
}

QByteArray toJson(const JudgedCall &call)
{
    return textOf(jsonOf(call));
}

Result<JudgedCall> judgedCallFromJson(const QByteArray &json)
{
    return readJson(json, callOf);
}

QByteArray toJson(const Answers &answers)
{
    return textOf(jsonOf(answers));
}

Result<Answers> answersFromJson(const QByteArray &json)
{
    return readJson(json, answersOf);
}

} // namespace fw::quality
