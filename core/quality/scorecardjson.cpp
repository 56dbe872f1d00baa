// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/jsonfield.h"
#include "core/quality/qualityjson.h"

#include <QJsonDocument>

#include <array>

namespace fw::quality {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kStates{"draft"_L1, "published"_L1, "retired"_L1};
constexpr std::array kTypes{"yes_no"_L1, "scale"_L1, "choice"_L1, "text"_L1};
constexpr std::array kClasses{"none"_L1, "customer"_L1, "business"_L1, "compliance"_L1};

template<typename Enum, typename Words>
QString wordOf(Enum value, const Words &words)
{
    return words[static_cast<std::size_t>(value)];
}

QJsonObject choiceJson(const Choice &choice)
{
    return {{u"label"_s, jsonOf(choice.label)}, {u"worth"_s, jsonOf(choice.worth)}};
}

Choice choiceOf(const JsonField &field)
{
    return {field[u"label"_s].words(), field[u"worth"_s].exact()};
}

QJsonObject questionJson(const Question &question)
{
    return {{u"id"_s, question.id},
            {u"weight"_s, jsonOf(question.weight)},
            {u"type"_s, wordOf(question.type, kTypes)},
            {u"least"_s, jsonOf(question.least)},
            {u"most"_s, jsonOf(question.most)},
            {u"critical"_s, wordOf(question.critical, kClasses)},
            {u"fatal"_s, question.isFatal},
            {u"bonus"_s, jsonOf(question.bonus)},
            {u"text"_s, jsonOf(question.text)},
            {u"help"_s, jsonOf(question.help)},
            {u"choices"_s, jsonList(question.choices, choiceJson)},
            {u"onlyIf"_s, question.onlyIf},
            {u"mayNotApply"_s, question.mayNotApply},
            {u"needsComment"_s, question.needsComment},
            {u"needsEvidence"_s, question.needsEvidence},
            {u"article"_s, question.article}};
}

Question questionOf(const JsonField &field)
{
    Question question;
    question.id = field[u"id"_s].text();
    question.weight = field[u"weight"_s].exact();
    question.type = field[u"type"_s].oneOf<QuestionType>(kTypes);
    question.least = field[u"least"_s].exact();
    question.most = field[u"most"_s].exact();
    question.critical = field[u"critical"_s].oneOf<CriticalClass>(kClasses);
    question.isFatal = field[u"fatal"_s].flag();
    question.bonus = field[u"bonus"_s].exact();
    question.text = field[u"text"_s].words();
    question.help = field[u"help"_s].words();
    question.choices = field[u"choices"_s].list(choiceOf);
    question.onlyIf = field[u"onlyIf"_s].text();
    question.mayNotApply = field[u"mayNotApply"_s].flag();
    question.needsComment = field[u"needsComment"_s].flag();
    question.needsEvidence = field[u"needsEvidence"_s].flag();
    question.article = field[u"article"_s].text();
    return question;
}

QJsonObject sectionJson(const Section &section)
{
    return {{u"name"_s, section.name},
            {u"title"_s, jsonOf(section.title)},
            {u"weight"_s, jsonOf(section.weight)},
            {u"questions"_s, jsonList(section.questions, questionJson)}};
}

Section sectionOf(const JsonField &field)
{
    return {field[u"name"_s].text(), field[u"weight"_s].exact(),
            field[u"questions"_s].list(questionOf), field[u"title"_s].words()};
}

QJsonObject gradeJson(const GradeBand &grade)
{
    return {{u"lower"_s, jsonOf(grade.lower)}, {u"name"_s, jsonOf(grade.name)}};
}

GradeBand gradeOf(const JsonField &field)
{
    return {field[u"lower"_s].exact(), field[u"name"_s].words()};
}

ScorecardVersion versionOf(const JsonField &field)
{
    ScorecardVersion version;
    version.form = field[u"form"_s].text();
    version.version = field[u"version"_s].number();
    version.title = field[u"title"_s].words();
    version.state = field[u"state"_s].oneOf<ScorecardState>(kStates);
    version.card.sections = field[u"sections"_s].list(sectionOf);
    version.grades = field[u"grades"_s].list(gradeOf);
    version.savedBy = field[u"savedBy"_s].text();
    version.savedAt = field[u"savedAt"_s].time();
    return version;
}

} // namespace

QByteArray toJson(const ScorecardVersion &version)
{
    return QJsonDocument(QJsonObject{{u"form"_s, version.form},
                                     {u"version"_s, version.version},
                                     {u"title"_s, jsonOf(version.title)},
                                     {u"state"_s, wordOf(version.state, kStates)},
                                     {u"sections"_s, jsonList(version.card.sections, sectionJson)},
                                     {u"grades"_s, jsonList(version.grades, gradeJson)},
                                     {u"savedBy"_s, version.savedBy},
                                     {u"savedAt"_s, jsonOf(version.savedAt)}})
        .toJson(QJsonDocument::Compact);
}

Result<ScorecardVersion> scorecardVersionFromJson(const QByteArray &json)
{
    return readJson(json, versionOf);
}

} // namespace fw::quality
