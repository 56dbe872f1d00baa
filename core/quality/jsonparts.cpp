// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/jsonparts.h"

namespace fw::quality {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(const Answer &answer)
{
    switch (answer.kind) {
    case Answer::Kind::NotApplicable:
        return u"na"_s;
    case Answer::Kind::Yes:
        return u"yes"_s;
    case Answer::Kind::No:
        return u"no"_s;
    case Answer::Kind::Number:
        break;
    }
    return answer.number.text();
}

Answer answerOf(const JsonField &field)
{
    const QString word = field.text();
    if (word == "na"_L1) {
        return {};
    }
    if (word == "yes"_L1) {
        return Answer::yes();
    }
    return word == "no"_L1 ? Answer::no() : Answer::of(field.exact());
}

QJsonObject jsonOf(const EvaluationScore::ClassResult &result)
{
    return {{u"assessed"_s, result.isAssessed}, {u"failed"_s, result.isFailed}};
}

} // namespace

QJsonObject jsonOf(const JudgedCall &call)
{
    return {{u"id"_s, call.id},
            {u"switch"_s, call.switchName},
            {u"at"_s, jsonOf(call.at)},
            {u"waited"_s, jsonOf(call.waited)},
            {u"talked"_s, jsonOf(call.talked)},
            {u"held"_s, jsonOf(call.held)},
            {u"transfers"_s, call.transfers},
            {u"queue"_s, call.queue},
            {u"agent"_s, call.agent},
            {u"agentName"_s, call.agentName},
            {u"team"_s, call.team},
            {u"number"_s, call.maskedNumber},
            {u"outsourced"_s, call.isOutsourced}};
}

JudgedCall callOf(const JsonField &field)
{
    JudgedCall call;
    call.id = field[u"id"_s].text();
    call.switchName = field[u"switch"_s].text();
    call.at = field[u"at"_s].time();
    call.waited = field[u"waited"_s].length();
    call.talked = field[u"talked"_s].length();
    call.held = field[u"held"_s].length();
    call.transfers = field[u"transfers"_s].number();
    call.queue = field[u"queue"_s].text();
    call.agent = field[u"agent"_s].text();
    call.agentName = field[u"agentName"_s].text();
    call.team = field[u"team"_s].text();
    call.maskedNumber = field[u"number"_s].text();
    call.isOutsourced = field[u"outsourced"_s].flag();
    return call;
}

QJsonObject jsonOf(const Answers &answers)
{
    QJsonObject object;
    for (const auto &[question, answer] : answers) {
        object.insert(question, wordOf(answer));
    }
    return object;
}

Answers answersOf(const JsonField &field)
{
    Answers answers;
    const QStringList questions = field.keys();
    for (const QString &question : questions) {
        answers[question] = answerOf(field[question]);
    }
    return answers;
}

QJsonObject jsonOf(const std::map<QString, AnswerNote> &notes)
{
    QJsonObject object;
    for (const auto &[question, note] : notes) {
        object.insert(question,
                      QJsonObject{{u"span"_s, note.evidence ? jsonOf(*note.evidence)
                                                            : QJsonValue(QJsonValue::Null)},
                                  {u"comment"_s, note.comment}});
    }
    return object;
}

std::map<QString, AnswerNote> notesOf(const JsonField &field)
{
    std::map<QString, AnswerNote> notes;
    const QStringList questions = field.keys();
    for (const QString &question : questions) {
        const JsonField note = field[question];
        notes[question] = {note[u"span"_s].maybe([](const JsonField &span) { return span.span(); }),
                           note[u"comment"_s].text()};
    }
    return notes;
}

QJsonObject jsonOf(const EvaluationScore &score)
{
    return {
        {u"raw"_s, jsonOf(score.raw)},
        {u"final"_s, jsonOf(score.final)},
        {u"fatal"_s, score.isFatal},
        {u"critical"_s, jsonList(score.critical, [](const auto &each) { return jsonOf(each); })},
        {u"assessed"_s, score.noncriticalAssessed},
        {u"failed"_s, score.noncriticalFailed}};
}

EvaluationScore scoreOf(const JsonField &field)
{
    EvaluationScore score;
    score.raw = field[u"raw"_s].maybeExact();
    score.final = field[u"final"_s].maybeExact();
    score.isFatal = field[u"fatal"_s].flag();
    const JsonField critical = field[u"critical"_s];
    const std::vector<JsonField> classes = critical.elements();
    if (classes.size() != score.critical.size()) {
        critical.fail();
        return score;
    }
    for (std::size_t index = 0; index < classes.size(); ++index) {
        score.critical[index] = {classes[index][u"assessed"_s].flag(),
                                 classes[index][u"failed"_s].flag()};
    }
    score.noncriticalAssessed = field[u"assessed"_s].number();
    score.noncriticalFailed = field[u"failed"_s].number();
    return score;
}

} // namespace fw::quality
