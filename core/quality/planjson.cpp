// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/planjson.h"

#include "core/quality/planfields.h"
#include "core/quality/qualityjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace fw::quality {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, kTriggers.size()> kTriggerWords{
    "short_talk"_L1, "long_talk"_L1, "long_hold"_L1, "repeat_call"_L1,    "transfers"_L1,
    "silence"_L1,    "overtalk"_L1,  "complaint"_L1, "after_coaching"_L1, "after_fatal"_L1};
constexpr std::array<QLatin1StringView, 3> kOperationWords{"both"_L1, "self_operated"_L1,
                                                           "outsourced"_L1};
constexpr std::array<QLatin1StringView, 4> kCoachingWords{"planned"_L1, "held"_L1, "stated"_L1,
                                                          "closed"_L1};

// A number of JSON that is whole is kept with all 64 bits.
QJsonValue jsonOf(TimePoint time)
{
    return static_cast<qint64>(toMicroseconds(time));
}

QJsonArray jsonOf(const LocalizedText &text)
{
    return {text.en, text.zh};
}

QString jsonOf(QDate date)
{
    return date.toString(Qt::ISODate);
}

QJsonArray jsonOf(const Span &span)
{
    return {static_cast<qint64>(span.from.count()), static_cast<qint64>(span.to.count())};
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

template<typename Enum, std::size_t Size>
QLatin1StringView wordOf(Enum value, const std::array<QLatin1StringView, Size> &words)
{
    return words[static_cast<std::size_t>(value)];
}

template<typename T>
Result<T> readAs(const QByteArray &json, T (*read)(const Fields &))
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (!document.isObject()) {
        return Error{ErrorCode::Malformed, parsed.errorString()};
    }
    QString fault;
    T value = read(Fields(document.object(), fault));
    if (!fault.isEmpty()) {
        return Error{ErrorCode::Malformed, fault};
    }
    return value;
}

template<typename Each, typename Write>
QJsonArray arrayOf(const std::vector<Each> &list, Write write)
{
    QJsonArray array;
    for (const Each &each : list) {
        array.append(write(each));
    }
    return array;
}

SamplingPlan planOf(const Fields &fields)
{
    SamplingPlan plan;
    plan.id = fields.whole("id"_L1);
    plan.title = fields.localized("title"_L1);
    plan.from = fields.date("from"_L1);
    plan.to = fields.date("to"_L1);
    plan.scope = fields.text("scope"_L1);
    plan.queues = fields.texts("queues"_L1);
    plan.operation = fields.word<OperationFilter>("operation"_L1, kOperationWords);
    plan.fromHour = fields.number("from_hour"_L1);
    plan.untilHour = fields.number("until_hour"_L1);
    plan.leastTalk = fields.seconds("least_talk"_L1);
    plan.mostTalk = fields.seconds("most_talk"_L1);
    plan.form = fields.text("form"_L1);
    plan.seed = fields.text("seed"_L1);
    plan.perAgent = fields.number("per_agent"_L1);
    plan.perNewAgent = fields.number("per_new_agent"_L1);
    plan.randomPercent = fields.number("random_percent"_L1);
    plan.isLayered = fields.flagOr("layered"_L1, false); // plans from before there were cells
    plan.triggers = fields.words<Trigger>("triggers"_L1, kTriggerWords);
    plan.shortTalk = fields.seconds("short_talk"_L1);
    plan.longHold = fields.seconds("long_hold"_L1);
    plan.manyTransfers = fields.number("many_transfers"_L1);
    plan.evaluators = fields.texts("evaluators"_L1);
    plan.due = fields.date("due"_L1);
    plan.replacements = fields.list("replacements"_L1, [](const Fields &each) {
        return Replacement{each.text("call"_L1), each.text("reason"_L1)};
    });
    plan.savedBy = fields.text("saved_by"_L1);
    plan.savedAt = fields.time("saved_at"_L1);
    plan.isDrawn = fields.flag("drawn"_L1);
    return plan;
}

/// A sheet is to a session what its draft is to an evaluation.
QJsonObject jsonOf(const CalibrationSheet &sheet)
{
    Evaluation filledIn;
    filledIn.draft.answers = sheet.answers;
    filledIn.draft.notes = sheet.notes;
    filledIn.draft.score = sheet.score;
    return {{"by"_L1, sheet.by},
            {"call"_L1, sheet.call},
            {"filled_in"_L1, objectOf(toJson(filledIn))},
            {"at"_L1, jsonOf(sheet.at)}};
}

CalibrationSheet sheetOf(const Fields &fields)
{
    const Evaluation filledIn = fields.other("filled_in"_L1, &evaluationFromJson);
    CalibrationSheet sheet;
    sheet.by = fields.text("by"_L1);
    sheet.call = fields.text("call"_L1);
    sheet.answers = filledIn.draft.answers;
    sheet.notes = filledIn.draft.notes;
    sheet.score = filledIn.draft.score;
    sheet.at = fields.time("at"_L1);
    return sheet;
}

Calibration calibrationOf(const Fields &fields)
{
    Calibration calibration;
    calibration.id = fields.whole("id"_L1);
    calibration.title = fields.localized("title"_L1);
    calibration.scope = fields.text("scope"_L1);
    calibration.form = fields.text("form"_L1);
    calibration.calls = fields.list(
        "calls"_L1, [](const Fields &each) { return each.other("call"_L1, &judgedCallFromJson); });
    calibration.participants = fields.texts("participants"_L1);
    calibration.expert = fields.text("expert"_L1);
    calibration.facilitator = fields.text("facilitator"_L1);
    calibration.sheets = fields.list("sheets"_L1, &sheetOf);
    calibration.isOpened = fields.flag("opened"_L1);
    calibration.savedBy = fields.text("saved_by"_L1);
    calibration.savedAt = fields.time("saved_at"_L1);
    return calibration;
}

CoachingTask coachingOf(const Fields &fields)
{
    CoachingTask task;
    task.id = fields.whole("id"_L1);
    task.agent = fields.text("agent"_L1);
    task.agentName = fields.text("agent_name"_L1);
    task.scope = fields.text("scope"_L1);
    task.evaluation = fields.whole("evaluation"_L1);
    task.goal = fields.text("goal"_L1);
    task.clips = fields.list("clips"_L1, [](const Fields &each) {
        return CoachingClip{each.text("call"_L1), each.span("span"_L1), each.text("words"_L1)};
    });
    task.coach = fields.text("coach"_L1);
    task.due = fields.date("due"_L1);
    task.state = fields.word<CoachingState>("state"_L1, kCoachingWords);
    task.notes = fields.text("notes"_L1);
    task.heldOn = fields.date("held_on"_L1);
    task.statement = fields.text("statement"_L1);
    task.savedBy = fields.text("saved_by"_L1);
    task.savedAt = fields.time("saved_at"_L1);
    return task;
}

Certificate certificateOf(const Fields &fields)
{
    Certificate certificate;
    certificate.id = fields.whole("id"_L1);
    certificate.person = fields.text("person"_L1);
    certificate.personName = fields.text("person_name"_L1);
    certificate.scope = fields.text("scope"_L1);
    certificate.skill = fields.text("skill"_L1);
    certificate.level = fields.number("level"_L1);
    certificate.examPoints = fields.number("exam_points"_L1);
    certificate.supervisedCalls = fields.number("supervised_calls"_L1);
    certificate.issuedOn = fields.date("issued_on"_L1);
    certificate.validUntil = fields.date("valid_until"_L1);
    certificate.issuedBy = fields.text("issued_by"_L1);
    certificate.withdrawnOn = fields.date("withdrawn_on"_L1);
    certificate.reason = fields.text("reason"_L1);
    certificate.savedBy = fields.text("saved_by"_L1);
    certificate.savedAt = fields.time("saved_at"_L1);
    return certificate;
}

} // namespace

QByteArray toJson(const SamplingPlan &plan)
{
    const auto word = [](Trigger trigger) { return QString(wordOf(trigger, kTriggerWords)); };
    const auto replacement = [](const Replacement &each) {
        return QJsonObject{{"call"_L1, each.call}, {"reason"_L1, each.reason}};
    };
    return textOf({{"id"_L1, static_cast<qint64>(plan.id)},
                   {"title"_L1, jsonOf(plan.title)},
                   {"from"_L1, jsonOf(plan.from)},
                   {"to"_L1, jsonOf(plan.to)},
                   {"scope"_L1, plan.scope},
                   {"queues"_L1, QJsonArray::fromStringList(plan.queues)},
                   {"operation"_L1, wordOf(plan.operation, kOperationWords)},
                   {"from_hour"_L1, plan.fromHour},
                   {"until_hour"_L1, plan.untilHour},
                   {"least_talk"_L1, static_cast<qint64>(plan.leastTalk.count())},
                   {"most_talk"_L1, static_cast<qint64>(plan.mostTalk.count())},
                   {"form"_L1, plan.form},
                   {"seed"_L1, plan.seed},
                   {"per_agent"_L1, plan.perAgent},
                   {"per_new_agent"_L1, plan.perNewAgent},
                   {"random_percent"_L1, plan.randomPercent},
                   {"layered"_L1, plan.isLayered},
                   {"triggers"_L1, arrayOf(plan.triggers, word)},
                   {"short_talk"_L1, static_cast<qint64>(plan.shortTalk.count())},
                   {"long_hold"_L1, static_cast<qint64>(plan.longHold.count())},
                   {"many_transfers"_L1, plan.manyTransfers},
                   {"evaluators"_L1, QJsonArray::fromStringList(plan.evaluators)},
                   {"due"_L1, jsonOf(plan.due)},
                   {"replacements"_L1, arrayOf(plan.replacements, replacement)},
                   {"saved_by"_L1, plan.savedBy},
                   {"saved_at"_L1, jsonOf(plan.savedAt)},
                   {"drawn"_L1, plan.isDrawn}});
}

Result<SamplingPlan> samplingPlanFromJson(const QByteArray &json)
{
    return readAs(json, &planOf);
}

QByteArray toJson(const Calibration &calibration)
{
    const auto call = [](const JudgedCall &each) {
        return QJsonObject{{"call"_L1, objectOf(toJson(each))}};
    };
    const auto sheet = [](const CalibrationSheet &each) { return jsonOf(each); };
    return textOf({{"id"_L1, static_cast<qint64>(calibration.id)},
                   {"title"_L1, jsonOf(calibration.title)},
                   {"scope"_L1, calibration.scope},
                   {"form"_L1, calibration.form},
                   {"calls"_L1, arrayOf(calibration.calls, call)},
                   {"participants"_L1, QJsonArray::fromStringList(calibration.participants)},
                   {"expert"_L1, calibration.expert},
                   {"facilitator"_L1, calibration.facilitator},
                   {"sheets"_L1, arrayOf(calibration.sheets, sheet)},
                   {"opened"_L1, calibration.isOpened},
                   {"saved_by"_L1, calibration.savedBy},
                   {"saved_at"_L1, jsonOf(calibration.savedAt)}});
}

Result<Calibration> calibrationFromJson(const QByteArray &json)
{
    return readAs(json, &calibrationOf);
}

QByteArray toJson(const CoachingTask &task)
{
    const auto clip = [](const CoachingClip &each) {
        return QJsonObject{
            {"call"_L1, each.call}, {"span"_L1, jsonOf(each.span)}, {"words"_L1, each.words}};
    };
    return textOf({{"id"_L1, static_cast<qint64>(task.id)},
                   {"agent"_L1, task.agent},
                   {"agent_name"_L1, task.agentName},
                   {"scope"_L1, task.scope},
                   {"evaluation"_L1, static_cast<qint64>(task.evaluation)},
                   {"goal"_L1, task.goal},
                   {"clips"_L1, arrayOf(task.clips, clip)},
                   {"coach"_L1, task.coach},
                   {"due"_L1, jsonOf(task.due)},
                   {"state"_L1, wordOf(task.state, kCoachingWords)},
                   {"notes"_L1, task.notes},
                   {"held_on"_L1, jsonOf(task.heldOn)},
                   {"statement"_L1, task.statement},
                   {"saved_by"_L1, task.savedBy},
                   {"saved_at"_L1, jsonOf(task.savedAt)}});
}

Result<CoachingTask> coachingFromJson(const QByteArray &json)
{
    return readAs(json, &coachingOf);
}

QByteArray toJson(const Certificate &certificate)
{
    return textOf({{"id"_L1, static_cast<qint64>(certificate.id)},
                   {"person"_L1, certificate.person},
                   {"person_name"_L1, certificate.personName},
                   {"scope"_L1, certificate.scope},
                   {"skill"_L1, certificate.skill},
                   {"level"_L1, certificate.level},
                   {"exam_points"_L1, certificate.examPoints},
                   {"supervised_calls"_L1, certificate.supervisedCalls},
                   {"issued_on"_L1, jsonOf(certificate.issuedOn)},
                   {"valid_until"_L1, jsonOf(certificate.validUntil)},
                   {"issued_by"_L1, certificate.issuedBy},
                   {"withdrawn_on"_L1, jsonOf(certificate.withdrawnOn)},
                   {"reason"_L1, certificate.reason},
                   {"saved_by"_L1, certificate.savedBy},
                   {"saved_at"_L1, jsonOf(certificate.savedAt)}});
}

Result<Certificate> certificateFromJson(const QByteArray &json)
{
    return readAs(json, &certificateOf);
}

} // namespace fw::quality
