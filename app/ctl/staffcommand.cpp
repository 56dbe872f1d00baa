// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/staffcommand.h"

#include "app/ctl/command.h"
#include "core/base/csvreader.h"
#include "core/base/csvtext.h"
#include "core/staffing/staffing.h"

#include <QCommandLineParser>
#include <QFile>
#include <QSaveFile>

#include <cmath>

namespace fw::ctl {

using namespace Qt::StringLiterals;
using staffing::Aim;
using staffing::Grade;
using staffing::Model;
using staffing::Traffic;

namespace {

constexpr int kDigits = 15;

/// One line of the input.
struct Question
{
    QString id;
    Traffic traffic;
    Aim aim;
    double shrinkage = 0;
    std::optional<int> agents; ///< given, or found
};

/// Reads the cells of a row by the names of their columns; the first fault is kept.
class RowReader final
{
public:
    RowReader(const CsvTable &table, const CsvTable::Row &row)
        : m_table(table)
        , m_row(row)
    {
    }

    [[nodiscard]] QString text(const QString &name) const { return m_table.cell(m_row, name); }

    /// Nothing when the cell is empty or there is no such column.
    std::optional<double> number(const QString &name)
    {
        const QString cell = text(name);
        if (cell.isEmpty()) {
            return std::nullopt;
        }
        bool isNumber = false;
        const double value = cell.toDouble(&isNumber);
        if (!isNumber || !std::isfinite(value)) {
            fail(name, u"\"%1\" is not a number"_s.arg(cell));
        }
        return value;
    }

    double needed(const QString &name)
    {
        const std::optional<double> value = number(name);
        if (!value) {
            fail(name, u"a number is needed"_s);
        }
        return value.value_or(0);
    }

    void fail(const QString &name, const QString &what)
    {
        if (!m_fault) {
            m_fault = m_table.errorAt(m_row, name, what);
        }
    }

    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }

private:
    const CsvTable &m_table;
    const CsvTable::Row &m_row;
    std::optional<Error> m_fault;
};

void readModel(RowReader &row, Question &question)
{
    const QString model = row.text(u"model"_s).toUpper();
    if (model == "B"_L1) {
        question.aim.model = Model::ErlangB;
    } else if (model == "C"_L1) {
        question.aim.model = Model::ErlangC;
    } else if (model != "A"_L1 && !model.isEmpty()) {
        row.fail(u"model"_s, u"\"%1\" is none of B, C and A"_s.arg(model));
    }
    const QString definition = row.text(u"sl_definition"_s).toUpper();
    const int formula = definition.isEmpty() ? 1 : definition.last(1).toInt();
    if (!definition.isEmpty() &&
        (definition != u"SL-%1"_s.arg(formula) || formula < 1 || formula > 4)) {
        row.fail(u"sl_definition"_s, u"\"%1\" is none of SL-1 to SL-4"_s.arg(definition));
    }
    question.aim.formula = formula;
}

/// Of model C only: of the others nobody would be turned away by it.
int linesOf(RowReader &row, const Question &question)
{
    const std::optional<double> lines = row.number(u"lines"_s);
    if (!lines || row.fault()) {
        return 0;
    }
    if (question.aim.model != Model::ErlangC) {
        row.fail(u"lines"_s, u"lines limit model C only"_s);
    } else if (*lines != std::floor(*lines) || *lines < 1 || *lines > staffing::kMostAgents) {
        row.fail(u"lines"_s, u"a whole number from 1 is needed"_s);
    } else {
        return static_cast<int>(*lines);
    }
    return 0;
}

Result<Question> questionOf(const CsvTable &table, const CsvTable::Row &line)
{
    RowReader row(table, line);
    Question question;
    question.id = row.text(u"id"_s);
    readModel(row, question);
    question.traffic = {row.needed(u"calls"_s), row.number(u"interval_s"_s).value_or(1800),
                        row.needed(u"aht_s"_s), row.number(u"threshold_s"_s).value_or(20),
                        row.number(u"patience_s"_s).value_or(0)};
    if (question.aim.model == Model::ErlangA && question.traffic.patience <= 0 &&
        row.text(u"model"_s).isEmpty()) {
        question.aim.model = Model::ErlangC; // nobody is said to give up
    }
    question.aim.lines = linesOf(row, question);
    question.aim.target = row.number(u"target"_s).value_or(0.8);
    question.aim.mostOccupancy = row.number(u"max_occupancy"_s);
    question.aim.mostAbandoned = row.number(u"max_abandon"_s);
    question.shrinkage = row.number(u"shrinkage"_s).value_or(0);
    if (question.shrinkage < 0 || question.shrinkage >= 1) {
        row.fail(u"shrinkage"_s, u"it is from 0 to below 1"_s);
    }
    if (const std::optional<double> agents = row.number(u"agents"_s)) {
        if (*agents != std::floor(*agents) || *agents < 1 || *agents > staffing::kMostAgents) {
            row.fail(u"agents"_s, u"a whole number from 1 is needed"_s);
        }
        question.agents = static_cast<int>(*agents);
    }
    if (row.fault()) {
        return *row.fault();
    }
    Aim checked = question.aim;
    checked.target = question.agents ? 0.5 : checked.target; // nobody asks for it
    if (const Outcome inRange = check(question.traffic, checked); !inRange) {
        row.fail(inRange.error().detail, u"out of range"_s);
    } else if (!question.agents) {
        const Result<int> required = requiredAgents(question.traffic, question.aim);
        if (required) {
            question.agents = *required;
        } else {
            row.fail(required.error().detail, u"no number of agents meets it"_s);
        }
    }
    return row.fault() ? Result<Question>(*row.fault()) : Result<Question>(question);
}

QString digits(double value)
{
    return std::isfinite(value) ? QString::number(value, 'g', kDigits) : u"inf"_s;
}

QByteArray answerTo(const Question &question)
{
    const int agents = question.agents.value_or(0);
    const Grade grade = gradeOf(agents, question.traffic, question.aim);
    const bool isB = question.aim.model == Model::ErlangB;
    return csvLine({csvCell(question.id), QString::number(agents),
                    QString::number(staffing::grossAgents(agents, question.shrinkage)),
                    digits(isB ? grade.answeredInTime : grade.serviceLevel(question.aim.formula)),
                    digits(grade.meanWait), digits(grade.occupancy), digits(grade.waits),
                    digits(grade.abandoned)});
}

Result<QByteArray> answersTo(const QByteArray &bytes, const QString &name)
{
    const Result<CsvTable> table = readCsv(bytes, name, {u"id"_s, u"calls"_s, u"aht_s"_s});
    if (!table) {
        return table.error();
    }
    QByteArray out = csvLine({u"id"_s, u"agents"_s, u"gross_agents"_s, u"sl"_s, u"asa_s"_s,
                              u"occupancy"_s, u"p_wait"_s, u"p_abandon"_s});
    for (const CsvTable::Row &row : table->rows()) {
        const Result<Question> question = questionOf(*table, row);
        if (!question) {
            return question.error();
        }
        out += answerTo(*question);
    }
    return out;
}

} // namespace

int runStaff(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"How many agents are needed, or what given ones make of it, for each line of a CSV file.\n"
        "Columns: id, calls, interval_s (1800), aht_s, target (0.8), threshold_s (20), patience_s, "
        "max_occupancy, max_abandon, shrinkage (one share; add several beforehand, or multiply "
        "what they leave), model (B, C, A), sl_definition (SL-1 to SL-4), agents, lines (callers "
        "at "
        "once, served ones included, of model C; who finds none is lost).\n"
        "Of model B the target is the share of calls that find an agent, or, below 0.5, the share "
        "that may be lost. asa_s is the mean wait of all that come."_s);
    const QCommandLineOption in(u"in"_s, u"The CSV file to read."_s, u"file"_s);
    const QCommandLineOption out(u"out"_s, u"The CSV file to write."_s, u"file"_s);
    parser.addOptions({in, out});
    if (const std::optional<int> code = Command::parse(parser, arguments)) {
        return *code;
    }
    if (!parser.isSet(in) || !parser.isSet(out)) {
        return Command::fail(u"--in and --out are needed"_s, kUsage);
    }
    QFile file(parser.value(in));
    if (!file.open(QIODevice::ReadOnly)) {
        return Command::fail(u"%1: %2"_s.arg(file.fileName(), file.errorString()), kFailed);
    }
    const Result<QByteArray> answers = answersTo(file.readAll(), file.fileName());
    if (!answers) {
        return Command::fail(answers.error().detail, kFailed);
    }
    QSaveFile written(parser.value(out));
    if (!written.open(QIODevice::WriteOnly) || written.write(*answers) != answers->size() ||
        !written.commit()) {
        return Command::fail(u"%1: %2"_s.arg(written.fileName(), written.errorString()), kFailed);
    }
    return kDone;
}

} // namespace fw::ctl
