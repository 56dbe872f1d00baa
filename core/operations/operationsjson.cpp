// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/operationsjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace fw::operations {

using namespace Qt::StringLiterals;

namespace {

// A number of JSON is exact up to 2^53: microseconds until the year 2255.
QJsonValue jsonOf(TimePoint time)
{
    return static_cast<qint64>(toMicroseconds(time));
}

TimePoint timeOf(const QJsonValue &value)
{
    return TimePoint(Microseconds(value.toInteger()));
}

QJsonArray jsonOf(const LocalizedText &text)
{
    return {text.en, text.zh};
}

LocalizedText textOf(const QJsonValue &value)
{
    return {value[0].toString(), value[1].toString()};
}

QJsonArray jsonOf(const live::PerState<int> &agents)
{
    QJsonArray array;
    for (const int count : agents) {
        array.append(count);
    }
    return array;
}

live::PerState<int> agentsOf(const QJsonValue &value)
{
    live::PerState<int> agents{};
    for (std::size_t state = 0; state < agents.size(); ++state) {
        agents[state] = value[qsizetype(state)].toInt();
    }
    return agents;
}

QJsonArray jsonOf(const CallFigures &calls)
{
    return {calls.offered, calls.answered, calls.answeredInTime, calls.abandoned, calls.otherwise};
}

CallFigures callsOf(const QJsonValue &value)
{
    return {value[0].toInt(), value[1].toInt(), value[2].toInt(), value[3].toInt(),
            value[4].toInt()};
}

QJsonValue jsonOf(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

std::optional<double> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

QJsonObject jsonOf(const ExcerptMinute &minute)
{
    return {{u"at"_s, jsonOf(minute.start)},
            {u"calls"_s, jsonOf(minute.calls)},
            {u"waiting"_s, minute.waiting},
            {u"longest"_s, minute.longestWaitS},
            {u"agents"_s, jsonOf(minute.agents)}};
}

ExcerptMinute minuteOf(const QJsonValue &value)
{
    return {timeOf(value[u"at"_s]), callsOf(value[u"calls"_s]), value[u"waiting"_s].toInt(),
            value[u"longest"_s].toInt(), agentsOf(value[u"agents"_s])};
}

QJsonObject jsonOf(const ExcerptQueue &queue)
{
    return {{u"source"_s, queue.source},        {u"key"_s, queue.key},
            {u"name"_s, jsonOf(queue.name)},    {u"calls"_s, jsonOf(queue.calls)},
            {u"waiting"_s, queue.waiting},      {u"longest"_s, queue.longestWaitS},
            {u"agents"_s, jsonOf(queue.agents)}};
}

ExcerptQueue queueOf(const QJsonValue &value)
{
    return {value[u"source"_s].toString(), value[u"key"_s].toString(),  textOf(value[u"name"_s]),
            callsOf(value[u"calls"_s]),    value[u"waiting"_s].toInt(), value[u"longest"_s].toInt(),
            agentsOf(value[u"agents"_s])};
}

QJsonObject jsonOf(const ExcerptAlarm &alarm)
{
    return {{u"id"_s, static_cast<qint64>(alarm.id)},
            {u"metric"_s, alarm.metric},
            {u"subject"_s, alarm.subject},
            {u"name"_s, jsonOf(alarm.name)},
            {u"critical"_s, alarm.isCritical},
            {u"acknowledged"_s, alarm.isAcknowledged},
            {u"raised"_s, jsonOf(alarm.raisedAt)},
            {u"owner"_s, alarm.owner}};
}

ExcerptAlarm alarmOf(const QJsonValue &value)
{
    return {value[u"id"_s].toInteger(),     value[u"metric"_s].toString(),
            value[u"subject"_s].toString(), textOf(value[u"name"_s]),
            value[u"critical"_s].toBool(),  value[u"acknowledged"_s].toBool(),
            timeOf(value[u"raised"_s]),     value[u"owner"_s].toString()};
}

QJsonObject jsonOf(const ShiftQueue &queue)
{
    return {{u"source"_s, queue.source},
            {u"key"_s, queue.key},
            {u"name"_s, jsonOf(queue.name)},
            {u"calls"_s, jsonOf(queue.calls)},
            {u"expected"_s, jsonOf(queue.expected)},
            {u"level"_s, jsonOf(queue.serviceLevel)},
            {u"formula"_s, queue.formula},
            {u"longest"_s, queue.longestWaitS},
            {u"longestAt"_s, jsonOf(queue.longestWaitAt)}};
}

ShiftQueue shiftQueueOf(const QJsonValue &value)
{
    return {value[u"source"_s].toString(),  value[u"key"_s].toString(),
            textOf(value[u"name"_s]),       callsOf(value[u"calls"_s]),
            numberOf(value[u"expected"_s]), numberOf(value[u"level"_s]),
            value[u"formula"_s].toInt(1),   value[u"longest"_s].toInt(),
            timeOf(value[u"longestAt"_s])};
}

QJsonObject jsonOf(const ShiftItem &item)
{
    return {{u"kind"_s, static_cast<int>(item.kind)},
            {u"id"_s, static_cast<qint64>(item.id)},
            {u"title"_s, item.title},
            {u"owner"_s, item.owner},
            {u"at"_s, jsonOf(item.at)},
            {u"urgent"_s, item.isUrgent}};
}

ShiftItem itemOf(const QJsonValue &value)
{
    const bool isTask = value[u"kind"_s].toInt() == static_cast<int>(ShiftItem::Kind::Task);
    return {isTask ? ShiftItem::Kind::Task : ShiftItem::Kind::Incident,
            value[u"id"_s].toInteger(),
            value[u"title"_s].toString(),
            value[u"owner"_s].toString(),
            timeOf(value[u"at"_s]),
            value[u"urgent"_s].toBool()};
}

QJsonObject jsonOf(const ShiftAction &action)
{
    return {{u"at"_s, jsonOf(action.at)},
            {u"by"_s, action.by},
            {u"action"_s, action.action},
            {u"object"_s, action.object}};
}

ShiftAction actionOf(const QJsonValue &value)
{
    return {timeOf(value[u"at"_s]), value[u"by"_s].toString(), value[u"action"_s].toString(),
            value[u"object"_s].toString()};
}

QJsonObject jsonOf(const IncidentLink &link)
{
    return {
        {u"kind"_s, static_cast<int>(link.kind)}, {u"key"_s, link.key}, {u"label"_s, link.label}};
}

IncidentLink linkOf(const QJsonValue &value)
{
    constexpr int kLast = static_cast<int>(IncidentLink::Kind::Queue);
    return {static_cast<IncidentLink::Kind>(std::clamp(value[u"kind"_s].toInt(), 0, kLast)),
            value[u"key"_s].toString(), value[u"label"_s].toString()};
}

QJsonObject jsonOf(const FollowUp &followUp)
{
    return {{u"text"_s, followUp.text}, {u"seen"_s, followUp.isSeen}};
}

FollowUp followUpOf(const QJsonValue &value)
{
    return {value[u"text"_s].toString(), value[u"seen"_s].toBool()};
}

template<typename Each>
QJsonArray arrayOf(const std::vector<Each> &list)
{
    QJsonArray array;
    for (const Each &each : list) {
        array.append(jsonOf(each));
    }
    return array;
}

template<typename Each>
std::vector<Each> listOf(const QJsonValue &value, Each (*read)(const QJsonValue &))
{
    std::vector<Each> list;
    const QJsonArray array = value.toArray();
    list.reserve(std::size_t(array.size()));
    for (const QJsonValue &each : array) {
        list.push_back(read(each));
    }
    return list;
}

template<typename Container>
QString textOfJson(const Container &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<QJsonDocument> parsed(const QString &text, bool isArray)
{
    QJsonParseError fault;
    QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &fault);
    if (fault.error != QJsonParseError::NoError || document.isArray() != isArray) {
        return Error{ErrorCode::Malformed, fault.errorString()};
    }
    return document;
}

template<typename Each>
Result<std::vector<Each>> listOfText(const QString &text, Each (*read)(const QJsonValue &))
{
    const Result<QJsonDocument> document = parsed(text, true);
    if (!document) {
        return document.error();
    }
    return listOf(QJsonValue(document->array()), read);
}

} // namespace

QString excerptToJson(const FloorExcerpt &excerpt)
{
    return textOfJson(QJsonObject{{u"from"_s, jsonOf(excerpt.from)},
                                  {u"until"_s, jsonOf(excerpt.until)},
                                  {u"whole"_s, excerpt.isWhole},
                                  {u"minutes"_s, arrayOf(excerpt.minutes)},
                                  {u"queues"_s, arrayOf(excerpt.queues)},
                                  {u"alarms"_s, arrayOf(excerpt.alarms)}});
}

Result<FloorExcerpt> excerptFromJson(const QString &text)
{
    const Result<QJsonDocument> document = parsed(text, false);
    if (!document) {
        return document.error();
    }
    const QJsonObject json = document->object();
    FloorExcerpt excerpt;
    excerpt.from = timeOf(json[u"from"_s]);
    excerpt.until = timeOf(json[u"until"_s]);
    excerpt.isWhole = json[u"whole"_s].toBool();
    excerpt.minutes = listOf(json[u"minutes"_s], minuteOf);
    excerpt.queues = listOf(json[u"queues"_s], queueOf);
    excerpt.alarms = listOf(json[u"alarms"_s], alarmOf);
    return excerpt;
}

QString factsToJson(const ShiftFacts &facts)
{
    return textOfJson(QJsonObject{{u"from"_s, jsonOf(facts.from)},
                                  {u"until"_s, jsonOf(facts.until)},
                                  {u"whole"_s, facts.isWhole},
                                  {u"total"_s, jsonOf(facts.total)},
                                  {u"queues"_s, arrayOf(facts.queues)},
                                  {u"present"_s, facts.present},
                                  {u"agents"_s, jsonOf(facts.agents)},
                                  {u"raised"_s, facts.alarmsRaised},
                                  {u"critical"_s, facts.criticalRaised},
                                  {u"alarms"_s, arrayOf(facts.alarms)},
                                  {u"incidents"_s, arrayOf(facts.incidents)},
                                  {u"tasks"_s, arrayOf(facts.tasks)},
                                  {u"actions"_s, arrayOf(facts.actions)}});
}

Result<ShiftFacts> factsFromJson(const QString &text)
{
    const Result<QJsonDocument> document = parsed(text, false);
    if (!document) {
        return document.error();
    }
    const QJsonObject json = document->object();
    ShiftFacts facts;
    facts.from = timeOf(json[u"from"_s]);
    facts.until = timeOf(json[u"until"_s]);
    facts.isWhole = json[u"whole"_s].toBool();
    facts.total = shiftQueueOf(json[u"total"_s]);
    facts.queues = listOf(json[u"queues"_s], shiftQueueOf);
    facts.present = json[u"present"_s].toInt();
    facts.agents = agentsOf(json[u"agents"_s]);
    facts.alarmsRaised = json[u"raised"_s].toInt();
    facts.criticalRaised = json[u"critical"_s].toInt();
    facts.alarms = listOf(json[u"alarms"_s], alarmOf);
    facts.incidents = listOf(json[u"incidents"_s], itemOf);
    facts.tasks = listOf(json[u"tasks"_s], itemOf);
    facts.actions = listOf(json[u"actions"_s], actionOf);
    return facts;
}

QString linksToJson(const std::vector<IncidentLink> &links)
{
    return textOfJson(arrayOf(links));
}

Result<std::vector<IncidentLink>> linksFromJson(const QString &text)
{
    return listOfText(text, linkOf);
}

QString followUpsToJson(const std::vector<FollowUp> &followUps)
{
    return textOfJson(arrayOf(followUps));
}

Result<std::vector<FollowUp>> followUpsFromJson(const QString &text)
{
    return listOfText(text, followUpOf);
}

QString textsToJson(const QStringList &texts)
{
    return textOfJson(QJsonArray::fromStringList(texts));
}

Result<QStringList> textsFromJson(const QString &text)
{
    const Result<QJsonDocument> document = parsed(text, true);
    if (!document) {
        return document.error();
    }
    QStringList texts;
    const QJsonArray array = document->array();
    for (const QJsonValue &each : array) {
        texts.append(each.toString());
    }
    return texts;
}

} // namespace fw::operations
