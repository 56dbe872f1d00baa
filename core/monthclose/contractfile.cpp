// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monthclose/contractfile.h"

#include "core/base/csvreader.h"
#include "core/settlement/cellreader.h"
#include "core/settlement/contracttext.h"

#include <algorithm>
#include <map>

namespace fw::monthclose {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kBands{"bands"};
constexpr QLatin1StringView kLimit{"approval_limit"};
constexpr QLatin1StringView kBudget{"budget"};

/// Of a month, not of an agreement.
bool isOfMonth(const QString &key)
{
    return key == "contract_id"_L1 || key == "month"_L1 || key == "carry_in"_L1 ||
           key == "prior_adjustment"_L1 || key == "handled_volume"_L1 ||
           key == "parameter_version"_L1;
}

/// Reads the rows of one contract and month.
class TermsReader final
{
public:
    TermsReader(const CsvTable &table, QString file, ContractFile &result)
        : m_table(table)
        , m_file(std::move(file))
        , m_result(result)
    {
        const QList<QStringList> keys = settlement::rowsOf(settlement::Contract());
        for (const QStringList &row : keys) {
            m_known << row.constFirst();
        }
    }

    void read(const QString &contract, QDate from, const std::vector<CsvTable::Row> &rows,
              const std::vector<settlement::Kpi> &kpis);

private:
    void fail(const CsvTable::Row &row, const QString &column, const QString &what)
    {
        m_result.faults.push_back(m_table.errorAt(row, column, what));
    }

    void takeOwn(const CsvTable::Row &row, const QString &key, ContractTerms &terms);

    const CsvTable &m_table;
    QString m_file;
    ContractFile &m_result;
    QStringList m_known;
};

void TermsReader::takeOwn(const CsvTable::Row &row, const QString &key, ContractTerms &terms)
{
    const QString value = m_table.cell(row, u"value"_s);
    if (key == kBands) {
        const auto knots = settlement::knotsOf(value);
        if (!knots || knots->empty()) {
            fail(row, u"value"_s, u"\"%1\" is no list such as 0:0.5;90:0.98"_s.arg(value));
            return;
        }
        for (const settlement::Knot &knot : *knots) {
            terms.bands.push_back({knot.value, knot.percent});
        }
        return;
    }
    const std::optional<Exact> amount = Exact::parse(value);
    if (!amount || amount->isNegative()) {
        fail(row, u"value"_s, u"\"%1\" is no amount"_s.arg(value));
        return;
    }
    (key == kLimit ? terms.approvalLimit : terms.budget) = amount;
}

void TermsReader::read(const QString &contract, QDate from, const std::vector<CsvTable::Row> &rows,
                       const std::vector<settlement::Kpi> &kpis)
{
    ContractTerms terms;
    terms.contract = contract;
    terms.from = from;
    terms.kpis = kpis;
    std::vector<CsvTable::Row> engine;
    QStringList seen;
    const std::size_t before = m_result.faults.size();
    for (const CsvTable::Row &row : rows) {
        const QString key = m_table.cell(row, u"key"_s);
        const bool isOwn = key == kBands || key == kLimit || key == kBudget;
        if (seen.contains(key)) {
            fail(row, u"key"_s, u"%1 is there twice"_s.arg(key));
        } else if (isOfMonth(key)) {
            fail(row, u"key"_s, u"%1 is of a month, not of a contract"_s.arg(key));
        } else if (!isOwn && !m_known.contains(key)) {
            fail(row, u"key"_s, u"\"%1\" is not a word of this column"_s.arg(key));
        } else if (isOwn) {
            takeOwn(row, key, terms);
        } else {
            // One at a time, so that each line has its own fault.
            const CsvTable::Row month{row.line, {u"month"_s, from.toString(u"yyyy-MM"_s)}};
            const CsvTable::Row single{row.line, {key, m_table.cell(row, u"value"_s)}};
            const auto checked =
                settlement::contractOf(CsvTable(m_file, {u"key"_s, u"value"_s}, {month, single}));
            if (checked) {
                engine.push_back(single);
            } else {
                m_result.faults.push_back(checked.error());
            }
        }
        seen << key;
    }
    if (!seen.contains(kBands)) {
        fail(rows.front(), u"key"_s, u"there are no bands for %1"_s.arg(contract));
    }
    if (m_result.faults.size() > before) {
        return;
    }
    engine.push_back({rows.front().line, {u"month"_s, from.toString(u"yyyy-MM"_s)}});
    const auto made = settlement::contractOf(CsvTable(m_file, {u"key"_s, u"value"_s}, engine));
    if (!made) {
        m_result.faults.push_back(made.error());
        return;
    }
    terms.terms = *made;
    terms.terms.month = QDate();
    m_result.terms.push_back(std::move(terms));
}

} // namespace

ContractFile readContractFile(const QByteArray &bytes, const QString &file,
                              const std::vector<settlement::Kpi> &kpis)
{
    ContractFile result;
    const Result<CsvTable> table =
        readCsv(bytes, file, {u"contract"_s, u"from"_s, u"key"_s, u"value"_s});
    if (!table) {
        result.faults.push_back(table.error());
        return result;
    }
    std::map<std::pair<QString, QDate>, std::vector<CsvTable::Row>> groups;
    for (const CsvTable::Row &row : table->rows()) {
        if (std::ranges::all_of(row.cells, [](const QString &cell) { return cell.isEmpty(); })) {
            continue; // as spreadsheets end their files
        }
        const QString contract = table->cell(row, u"contract"_s);
        const QString month = table->cell(row, u"from"_s);
        const QDate from = QDate::fromString(month, u"yyyy-MM"_s);
        if (contract.isEmpty()) {
            result.faults.push_back(table->errorAt(row, u"contract"_s, u"it is empty"_s));
        } else if (!from.isValid()) {
            result.faults.push_back(table->errorAt(
                row, u"from"_s, u"\"%1\" is not a month such as 2026-03"_s.arg(month)));
        } else {
            groups[{contract, from}].push_back(row);
        }
    }
    TermsReader reader(*table, file, result);
    for (const auto &[key, rows] : groups) {
        reader.read(key.first, key.second, rows, kpis);
    }
    if (!result.faults.empty()) {
        result.terms.clear();
    }
    return result;
}

} // namespace fw::monthclose
