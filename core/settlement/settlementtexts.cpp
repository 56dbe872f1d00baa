// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settlement/settlementtexts.h"

#include "core/base/csvtext.h"
#include "core/settlement/cellreader.h"
#include "core/settlement/contracttext.h"
#include "core/settlement/kpitext.h"

#include <QCryptographicHash>

#include <algorithm>
#include <set>

namespace fw::settlement {

using namespace Qt::StringLiterals;
using Scores = std::array<std::optional<Exact>, kDimensions.size()>;

namespace {

constexpr int kHourDecimals = 2;
constexpr std::array<std::pair<QLatin1StringView, Incident::Kind>, 2> kIncidentKinds{
    {{"fixed"_L1, Incident::Kind::Fixed}, {"pct_base"_L1, Incident::Kind::PercentOfBase}}};

/// 0.01 h is 36 s; the ledger knows nothing finer.
Exact hours(CellReader &cells, const CellReader::Column &column)
{
    const QString cell = cells.text(column);
    const qsizetype dot = cell.indexOf(u'.');
    if (dot >= 0 &&
        std::ranges::any_of(cell.cbegin() + std::min(dot + 1 + kHourDecimals, cell.size()),
                            cell.cend(), [](QChar digit) { return digit != u'0'; })) {
        cells.fail(column, u"\"%1\" has more than two decimals"_s.arg(cell));
    }
    return cells.needed(column);
}

Result<std::vector<Band>> bandsOf(const CsvTable &table)
{
    CellReader cells(table);
    const CellReader::Column lower = cells.column(u"lower"_s);
    const CellReader::Column coefficient = cells.column(u"coefficient"_s);
    std::vector<Band> bands;
    for (const CsvTable::Row &row : table.rows()) {
        cells.begin(row);
        bands.push_back({cells.needed(lower), cells.needed(coefficient)});
    }
    return cells.fault() ? Result<std::vector<Band>>(*cells.fault()) : bands;
}

class PeopleReader final
{
public:
    explicit PeopleReader(const CsvTable &table)
        : m_cells(table)
    {
    }

    PersonSegment read(const CsvTable::Row &row)
    {
        m_cells.begin(row);
        PersonSegment segment;
        segment.employee = m_cells.id(m_employee);
        segment.role = m_cells.text(m_role);
        segment.from = m_cells.date(m_from);
        segment.to = m_cells.date(m_to);
        segment.scheduled = hours(m_cells, m_scheduled);
        if (!m_cells.text(m_writeOff).isEmpty()) { // nothing was approved
            segment.writeOff = hours(m_cells, m_writeOff);
        }
        segment.worked = hours(m_cells, m_worked);
        segment.isBonusEligible = m_cells.flag(m_isEligible);
        segment.handled = calls(m_handled, segment.isBonusEligible);
        segment.target = calls(m_target, segment.isBonusEligible);
        return segment;
    }

    [[nodiscard]] const std::optional<Error> &fault() const { return m_cells.fault(); }

private:
    /// Who takes no part in the bonus needs no calls.
    Exact calls(const CellReader::Column &column, bool areNeeded)
    {
        return areNeeded ? m_cells.needed(column) : m_cells.number(column).value_or(Exact());
    }

    CellReader m_cells;
    CellReader::Column m_employee = m_cells.column(u"emp_id"_s);
    CellReader::Column m_role = m_cells.column(u"role"_s);
    CellReader::Column m_from = m_cells.column(u"valid_from"_s);
    CellReader::Column m_to = m_cells.column(u"valid_to"_s);
    CellReader::Column m_scheduled = m_cells.column(u"scheduled_h"_s);
    CellReader::Column m_writeOff = m_cells.column(u"writeoff_h"_s);
    CellReader::Column m_worked = m_cells.column(u"worked_h"_s);
    CellReader::Column m_handled = m_cells.column(u"handled"_s);
    CellReader::Column m_target = m_cells.column(u"target"_s);
    CellReader::Column m_isEligible = m_cells.column(u"bonus_eligible"_s);
};

Result<std::vector<PersonSegment>> peopleOf(const CsvTable &table)
{
    PeopleReader reader(table);
    std::vector<PersonSegment> people;
    people.reserve(table.rows().size());
    for (const CsvTable::Row &row : table.rows()) {
        people.push_back(reader.read(row));
        if (reader.fault()) {
            return *reader.fault();
        }
    }
    return people;
}

Result<std::vector<Incident>> incidentsOf(const CsvTable &table)
{
    CellReader cells(table);
    const CellReader::Column id = cells.column(u"id"_s);
    const CellReader::Column cls = cells.column(u"class"_s);
    const CellReader::Column kind = cells.column(u"kind"_s);
    const CellReader::Column value = cells.column(u"value"_s);
    const CellReader::Column cap = cells.column(u"coef_cap"_s);
    std::vector<Incident> incidents; // two of one id are two: "300 each"
    for (const CsvTable::Row &row : table.rows()) {
        cells.begin(row);
        incidents.push_back({cells.text(id), cells.text(cls),
                             cells.word(kind, Words<Incident::Kind>(kIncidentKinds)),
                             cells.needed(value), cells.figure(cap)});
    }
    return cells.fault() ? Result<std::vector<Incident>>(*cells.fault()) : incidents;
}

/// Scores of the two groups that are no dimensions may be listed; nothing is made of them.
Result<Scores> scoresOf(const CsvTable &table)
{
    CellReader cells(table);
    const CellReader::Column dimension = cells.column(u"dim"_s);
    const CellReader::Column score = cells.column(u"score"_s);
    std::set<QString> seen;
    Scores scores;
    for (const CsvTable::Row &row : table.rows()) {
        cells.begin(row);
        const QString word = cells.text(dimension);
        const std::optional<Exact> figure = cells.figure(score);
        if (!seen.insert(word).second) {
            cells.fail(dimension, u"%1 is there twice"_s.arg(word));
        }
        const auto known = std::ranges::find_if(
            kDimensions, [&word](Dimension each) { return word == wordOf(each); });
        if (known != kDimensions.end()) {
            scores[indexOf(*known)] = figure;
        } else if (word != wordOf(KpiGroup::Operations) && word != wordOf(KpiGroup::Management)) {
            cells.fail(dimension, u"\"%1\" is not a word of this column"_s.arg(word));
        }
    }
    return cells.fault() ? Result<Scores>(*cells.fault()) : scores;
}

QString nameOf(const SettlementTexts &texts, QLatin1StringView file)
{
    return texts.folder.isEmpty() ? QString(file) : texts.folder + u'/' + file;
}

/// Reads a file of the folder by \a read into \a target; one that is not there, or has nothing in
/// it, leaves it. A contract has to say something.
template<typename Target, typename Read>
std::optional<Error> take(const SettlementTexts &texts, const std::optional<QByteArray> &bytes,
                          QLatin1StringView file, const QStringList &columns, Read read,
                          Target &target)
{
    if (!bytes || (file != kContractFile && bytes->trimmed().isEmpty())) {
        return std::nullopt;
    }
    const Result<CsvTable> table = readCsv(*bytes, nameOf(texts, file), columns);
    if (!table) {
        return table.error();
    }
    auto content = read(*table);
    if (!content) {
        return content.error();
    }
    target = std::move(*content);
    return std::nullopt;
}

QStringList peopleColumns()
{
    return {u"emp_id"_s,     u"role"_s,     u"valid_from"_s, u"valid_to"_s, u"scheduled_h"_s,
            u"writeoff_h"_s, u"worked_h"_s, u"handled"_s,    u"target"_s,   u"bonus_eligible"_s};
}

/// What is wrong with the choice of files.
std::optional<Error> wrongFile(const SettlementTexts &texts)
{
    const auto error = [&texts](QLatin1StringView file, const QString &what) {
        return Error{ErrorCode::Malformed, u"%1:1: %2"_s.arg(nameOf(texts, file), what)};
    };
    if (!texts.contract) {
        return error(kContractFile, u"there is no such file"_s);
    }
    if (!texts.people) {
        return error(kPeopleFile, u"there is no such file"_s);
    }
    if (texts.scores && texts.kpis) {
        return error(kScoresFile, u"there is %1 too; which of them is meant?"_s.arg(kKpisFile));
    }
    return std::nullopt;
}

/// A file is its header and its rows, the rows in byte order.
QByteArray fileOf(const QStringList &header, const QList<QStringList> &rows)
{
    QList<QByteArray> lines;
    for (const QStringList &row : rows) {
        lines << plainLine(row).chopped(1);
    }
    std::ranges::sort(lines);
    lines.prepend(header.join(u',').toUtf8());
    return lines.join('\n') + '\n';
}

QByteArray peopleText(const std::vector<PersonSegment> &people)
{
    QList<QStringList> rows;
    for (const PersonSegment &it : people) {
        rows.append({it.employee, it.role, it.from.toString(Qt::ISODate),
                     it.to.toString(Qt::ISODate), it.scheduled.text(), it.writeOff.text(),
                     it.worked.text(), it.handled.text(), it.target.text(),
                     it.isBonusEligible ? u"1"_s : u"0"_s});
    }
    return fileOf(peopleColumns(), rows);
}

QByteArray incidentsText(const std::vector<Incident> &incidents)
{
    QList<QStringList> rows;
    for (const Incident &it : incidents) {
        rows.append({it.id, it.cls, kIncidentKinds[indexOf(it.kind)].first, it.value.text(),
                     it.coefficientCap ? it.coefficientCap->text() : QString()});
    }
    return fileOf({u"id"_s, u"class"_s, u"kind"_s, u"value"_s, u"coef_cap"_s}, rows);
}

} // namespace

Result<SettlementInput> readSettlement(const SettlementTexts &texts)
{
    SettlementInput input;
    std::optional<Error> error = wrongFile(texts);
    const auto read = [&](const std::optional<QByteArray> &bytes, QLatin1StringView file,
                          const QStringList &columns, auto reader, auto &target) {
        if (!error) {
            error = take(texts, bytes, file, columns, reader, target);
        }
    };
    read(texts.contract, kContractFile, {u"key"_s, u"value"_s}, contractOf, input.contract);
    read(texts.bands, kBandsFile, {u"lower"_s, u"coefficient"_s}, bandsOf, input.bands);
    read(texts.people, kPeopleFile, peopleColumns(), peopleOf, input.people);
    read(texts.incidents, kIncidentsFile, {u"id"_s, u"class"_s, u"kind"_s, u"value"_s}, incidentsOf,
         input.incidents);
    read(texts.scores, kScoresFile, {u"dim"_s, u"score"_s}, scoresOf, input.scores);
    read(texts.kpis, kKpisFile, kpiColumns().mid(0, 7), kpisOf, input.kpis);
    input.hasKpis = texts.kpis.has_value();
    return error ? Result<SettlementInput>(*error) : Result<SettlementInput>(std::move(input));
}

SettlementTexts writeSettlement(const SettlementInput &input)
{
    SettlementTexts texts;
    texts.contract = fileOf({u"key"_s, u"value"_s}, rowsOf(input.contract));
    QList<QStringList> bands;
    for (const Band &band : input.bands) {
        bands.append({band.lower.text(), band.coefficient.text()});
    }
    texts.bands = fileOf({u"lower"_s, u"coefficient"_s}, bands);
    texts.people = peopleText(input.people);
    texts.incidents = incidentsText(input.incidents);
    QList<QStringList> rows;
    if (input.hasKpis) {
        for (const Kpi &kpi : input.kpis) {
            rows.append(rowOf(kpi));
        }
        texts.kpis = fileOf(kpiColumns(), rows);
    } else {
        for (const Dimension dimension : kDimensions) {
            const std::optional<Exact> &score = input.scores[indexOf(dimension)];
            rows.append({wordOf(dimension), score ? score->text() : u"NA"_s});
        }
        texts.scores = fileOf({u"dim"_s, u"score"_s}, rows);
    }
    return texts;
}

QByteArray hashOf(const SettlementInput &input)
{
    const SettlementTexts texts = writeSettlement(input);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](QLatin1StringView name, const std::optional<QByteArray> &bytes) {
        if (bytes) {
            hash.addData(QByteArrayView(name.data(), name.size()));
            hash.addData(QByteArrayView("\n"));
            hash.addData(*bytes);
        }
    };
    add(kContractFile, texts.contract);
    add(kBandsFile, texts.bands);
    add(kPeopleFile, texts.people);
    add(kIncidentsFile, texts.incidents);
    add(kScoresFile, texts.scores);
    add(kKpisFile, texts.kpis);
    return hash.result().toHex();
}

} // namespace fw::settlement
