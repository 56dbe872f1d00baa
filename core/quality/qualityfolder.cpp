// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/qualityfolder.h"

#include "core/base/csvreader.h"
#include "core/base/csvtext.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace fw::quality {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMeasureDecimals = 6;
constexpr int kDeviationDecimals = 4;
constexpr int kScoreDecimals = 2;

constexpr std::array kTypes{"yes_no"_L1, "scale"_L1, "choice"_L1, "text"_L1};
constexpr std::array kClasses{"none"_L1, "customer"_L1, "business"_L1, "compliance"_L1};

/// The cells of one row; the first fault is kept.
class FormRow final
{
public:
    FormRow(const CsvTable &table, const CsvTable::Row &row)
        : m_table(table)
        , m_row(row)
    {
    }

    [[nodiscard]] QString text(const QString &column) const { return m_table.cell(m_row, column); }

    [[nodiscard]] QString needed(const QString &column)
    {
        if (text(column).isEmpty()) {
            fail(column, u"it is empty"_s);
        }
        return text(column);
    }

    [[nodiscard]] Exact number(const QString &column, int otherwise)
    {
        const QString cell = text(column);
        const std::optional<Exact> value = Exact::parse(cell);
        if (!cell.isEmpty() && !value) {
            fail(column, u"\"%1\" is not a number"_s.arg(cell));
        }
        return value.value_or(Exact(otherwise));
    }

    [[nodiscard]] Exact weight(const QString &column, int otherwise)
    {
        const Exact value = number(column, otherwise);
        if (value.isNegative()) {
            fail(column, u"it is below 0"_s);
        }
        return value;
    }

    /// The place of the word in the list, 0 for an empty cell.
    template<typename Words>
    [[nodiscard]] std::size_t choice(const QString &column, const Words &words)
    {
        const QString cell = text(column).toLower();
        const auto found = std::ranges::find(words, cell);
        if (!cell.isEmpty() && found == std::end(words)) {
            fail(column, u"\"%1\" is none of the known words"_s.arg(cell));
        }
        return cell.isEmpty() || found == std::end(words)
                   ? 0
                   : static_cast<std::size_t>(found - std::begin(words));
    }

    void fail(const QString &column, const QString &what)
    {
        if (!m_fault) {
            m_fault = m_table.errorAt(m_row, column, what);
        }
    }

    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }

private:
    const CsvTable &m_table;
    const CsvTable::Row &m_row;
    std::optional<Error> m_fault;
};

Question questionOf(FormRow &row)
{
    constexpr std::array kYesNo{"0"_L1, "1"_L1, "no"_L1, "yes"_L1, "false"_L1, "true"_L1};
    Question question;
    question.id = row.needed(u"question_id"_s);
    question.weight = row.weight(u"question_weight"_s, 1);
    question.type = QuestionType(row.choice(u"type"_s, kTypes));
    question.least = row.number(u"min"_s, 0);
    question.most = row.number(u"max"_s, 1);
    if (question.type == QuestionType::Scale && !(question.least < question.most)) {
        row.fail(u"max"_s, u"it is not above the column min"_s);
    }
    question.critical = CriticalClass(row.choice(u"critical"_s, kClasses));
    question.isFatal = row.choice(u"fatal"_s, kYesNo) % 2 == 1;
    question.bonus = row.weight(u"bonus_points"_s, 0);
    return question;
}

void addTo(Scorecard &scorecard, FormRow &row)
{
    const Question question = questionOf(row);
    if (scorecard.find(question.id)) {
        row.fail(u"question_id"_s, u"\"%1\" is there twice"_s.arg(question.id));
    }
    const QString name = row.text(u"section"_s);
    const QString weightColumn = u"section_weight"_s;
    const Exact weight = row.weight(weightColumn, 1);
    auto section = std::ranges::find(scorecard.sections, name, &Section::name);
    if (section == scorecard.sections.end()) {
        section = scorecard.sections.insert(section, {name, weight, {}});
    } else if (!row.text(weightColumn).isEmpty() && !(section->weight == weight)) {
        row.fail(weightColumn,
                 u"another line of section \"%1\" says %2"_s.arg(name, section->weight.text()));
    }
    section->questions.push_back(question);
}

std::optional<Answer> answerOf(const QString &cell)
{
    const QString word = cell.toLower();
    if (word.isEmpty() || word == "na"_L1 || word == "n/a"_L1) {
        return Answer();
    }
    if (word == "yes"_L1) {
        return Answer::yes();
    }
    if (word == "no"_L1) {
        return Answer::no();
    }
    const std::optional<Exact> number = Exact::parse(cell);
    return number ? std::optional(Answer::of(*number)) : std::nullopt;
}

QString fittingWords(const Question &question)
{
    switch (question.type) {
    case QuestionType::YesNo:
        return u"yes, no or NA"_s;
    case QuestionType::Scale:
        return u"a number from %1 to %2, or NA"_s.arg(question.least.text(), question.most.text());
    case QuestionType::Choice:
        return u"a number from 0 to 1, or NA"_s;
    case QuestionType::Text:
        break;
    }
    return u"a text"_s;
}

QString digits(const std::optional<Exact> &value, int decimals)
{
    return value ? value->text(decimals, Rounding::HalfUp) : u"NA"_s;
}

QString percent(const std::optional<Exact> &share)
{
    return digits(share ? std::optional(*share * Exact(100)) : std::nullopt, kScoreDecimals);
}

QString flag(bool isSet)
{
    return isSet ? u"1"_s : u"0"_s;
}

void addPairs(const AgreementSet &set, QByteArray &text)
{
    for (std::size_t left = 0; left < set.ratings.size(); ++left) {
        for (std::size_t right = left + 1; right < set.ratings.size(); ++right) {
            const QString pair = set.raters[qsizetype(left)] + u'_' + set.raters[qsizetype(right)];
            const Ratings &one = set.ratings[left];
            const Ratings &other = set.ratings[right];
            text += plainLine({set.name, u"agreement_"_s + pair,
                               digits(percentAgreement(one, other), kMeasureDecimals)});
            text += plainLine(
                {set.name, u"kappa_"_s + pair, digits(cohensKappa(one, other), kMeasureDecimals)});
        }
    }
}

} // namespace

Result<Scorecard> readForm(const QByteArray &bytes, const QString &file)
{
    const Result<CsvTable> table = readCsv(bytes, file, {u"question_id"_s});
    if (!table) {
        return table.error();
    }
    Scorecard scorecard;
    for (const CsvTable::Row &line : table->rows()) {
        FormRow row(*table, line);
        addTo(scorecard, row);
        if (row.fault()) {
            return *row.fault();
        }
    }
    return scorecard;
}

Result<std::vector<AnswerSheet>> readAnswers(const QByteArray &bytes, const QString &file,
                                             const Scorecard &scorecard)
{
    const QString evaluationColumn = u"evaluation_id"_s;
    const QString questionColumn = u"question_id"_s;
    const QString answerColumn = u"answer"_s;
    const Result<CsvTable> table =
        readCsv(bytes, file, {evaluationColumn, questionColumn, answerColumn});
    if (!table) {
        return table.error();
    }
    std::vector<AnswerSheet> sheets;
    std::map<QString, std::size_t> places;
    for (const CsvTable::Row &row : table->rows()) {
        const QString id = table->cell(row, evaluationColumn);
        if (id.isEmpty()) {
            return table->errorAt(row, evaluationColumn, u"it is empty"_s);
        }
        const QString questionId = table->cell(row, questionColumn);
        const Question *question = scorecard.find(questionId);
        if (!question) {
            return table->errorAt(row, questionColumn,
                                  u"the form has no question \"%1\""_s.arg(questionId));
        }
        const bool isText = question->type == QuestionType::Text;
        const QString cell = table->cell(row, answerColumn);
        const std::optional<Answer> answer = isText ? Answer() : answerOf(cell);
        if (!answer || !isFitting(*question, *answer)) {
            return table->errorAt(row, answerColumn,
                                  u"\"%1\" is not %2"_s.arg(cell, fittingWords(*question)));
        }
        const auto [place, isNew] = places.try_emplace(id, sheets.size());
        if (isNew) {
            sheets.push_back({id, {}});
        }
        if (!sheets[place->second].answers.emplace(questionId, *answer).second) {
            return table->errorAt(row, questionColumn,
                                  u"\"%1\" is answered twice"_s.arg(questionId));
        }
    }
    return sheets;
}

Result<AgreementSet> readAgreement(const QByteArray &bytes, const QString &file,
                                   const QString &name)
{
    const Result<CsvTable> table = readCsv(bytes, file, {u"rater"_s});
    if (!table) {
        return table.error();
    }
    const int raterColumn = table->column(u"rater"_s);
    AgreementSet set;
    set.name = name;
    set.units = table->header();
    set.units.removeAt(raterColumn);
    for (const CsvTable::Row &row : table->rows()) {
        const QString rater = row.cells[raterColumn].trimmed();
        if (rater.isEmpty() || set.raters.contains(rater)) {
            return table->errorAt(row, u"rater"_s,
                                  rater.isEmpty() ? u"it is empty"_s
                                                  : u"\"%1\" is there twice"_s.arg(rater));
        }
        set.raters.append(rater);
        Ratings ratings;
        for (int column = 0; column < row.cells.size(); ++column) {
            if (column != raterColumn) {
                ratings.push_back(Rating::of(row.cells[column]));
            }
        }
        set.ratings.push_back(std::move(ratings));
    }
    return set;
}

Outcome readReference(const QByteArray &bytes, const QString &file, AgreementSet &set)
{
    const Result<CsvTable> table = readCsv(bytes, file, {u"unit"_s, u"expert"_s});
    if (!table) {
        return table.error();
    }
    set.expert.assign(static_cast<std::size_t>(set.units.size()), std::nullopt);
    QSet<qsizetype> known;
    for (const CsvTable::Row &row : table->rows()) {
        const QString unit = table->cell(row, u"unit"_s);
        const qsizetype place = set.units.indexOf(unit);
        if (place < 0 || known.contains(place)) {
            return table->errorAt(row, u"unit"_s,
                                  place < 0 ? u"the set has no unit \"%1\""_s.arg(unit)
                                            : u"\"%1\" is there twice"_s.arg(unit));
        }
        known.insert(place);
        const QString cell = table->cell(row, u"expert"_s);
        const std::optional<Rating> rating = Rating::of(cell);
        if (rating && !rating->number) {
            return table->errorAt(row, u"expert"_s, u"\"%1\" is not a number"_s.arg(cell));
        }
        set.expert[static_cast<std::size_t>(place)] = rating;
    }
    return success();
}

QByteArray evaluationsText(const std::vector<AnswerSheet> &sheets,
                           const std::vector<EvaluationScore> &scores)
{
    Q_ASSERT(sheets.size() == scores.size());
    QByteArray text = plainLine({u"evaluation_id"_s, u"raw_score"_s, u"final_score"_s, u"fatal"_s,
                                 u"customer_error"_s, u"business_error"_s, u"compliance_error"_s,
                                 u"noncritical_assessed"_s, u"noncritical_errors"_s});
    for (std::size_t index = 0; index < scores.size(); ++index) {
        const EvaluationScore &score = scores[index];
        text += plainLine({sheets[index].id, digits(score.raw, kScoreDecimals),
                           digits(score.final, kScoreDecimals), flag(score.isFatal),
                           flag(score.of(CriticalClass::Customer).isFailed),
                           flag(score.of(CriticalClass::Business).isFailed),
                           flag(score.of(CriticalClass::Compliance).isFailed),
                           QString::number(score.noncriticalAssessed),
                           QString::number(score.noncriticalFailed)});
    }
    return text;
}

QByteArray summaryText(const QualitySummary &summary)
{
    QByteArray text = plainLine({u"key"_s, u"value"_s});
    text += plainLine({u"evaluations_scored"_s, QString::number(summary.scored)});
    text += plainLine({u"qa_score_mean"_s, digits(summary.mean, kScoreDecimals)});
    for (std::size_t kind = 0; kind < summary.criticalAccuracy.size(); ++kind) {
        text += plainLine({kClasses[kind + 1] + u"_critical_accuracy"_s,
                           percent(summary.criticalAccuracy[kind])});
    }
    text += plainLine({u"noncritical_accuracy"_s, percent(summary.noncriticalAccuracy)});
    text += plainLine({u"fatal_rate"_s, percent(summary.fatalRate)});
    return text;
}

QByteArray agreementText(const std::vector<AgreementSet> &sets)
{
    QByteArray text = plainLine({u"set"_s, u"measure"_s, u"value"_s});
    for (const AgreementSet &set : sets) {
        const QString name = set.name;
        text += plainLine({name, u"alpha_nominal"_s,
                           digits(alpha(set.ratings, Metric::Nominal), kMeasureDecimals)});
        text += plainLine({name, u"alpha_ordinal"_s,
                           digits(alpha(set.ratings, Metric::Ordinal), kMeasureDecimals)});
        text += plainLine({name, u"alpha_interval"_s,
                           digits(alpha(set.ratings, Metric::Interval), kMeasureDecimals)});
        addPairs(set, text);
        for (std::size_t rater = 0; rater < set.ratings.size() && !set.expert.empty(); ++rater) {
            const Deviation deviation = deviationFrom(set.expert, set.ratings[rater]);
            const QString who = set.raters[qsizetype(rater)];
            text += plainLine({name, u"bias_"_s + who, digits(deviation.bias, kDeviationDecimals)});
            text +=
                plainLine({name, u"mad_"_s + who, digits(deviation.absolute, kDeviationDecimals)});
        }
    }
    return text;
}

} // namespace fw::quality
