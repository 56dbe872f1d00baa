// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monthclose/contractimport.h"

#include "core/base/csvreader.h"
#include "core/monthclose/contractfile.h"
#include "core/organisation/servicecatalogue.h"

#include <algorithm>
#include <map>
#include <set>

namespace fw::monthclose {

using namespace Qt::StringLiterals;
using organisation::ScopeLevel;
using organisation::ScopeTree;
using organisation::StaffMember;

namespace {

QDate dayOf(const QString &text)
{
    const QDate day = QDate::fromString(text, u"yyyy-MM-dd"_s);
    return day.isValid() ? day : QDate::fromString(text, u"yyyy/M/d"_s);
}

bool isEmptyRow(const CsvTable::Row &row)
{
    return std::ranges::all_of(row.cells,
                               [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

/// Reads the rows of one file into an import.
class ImportReader final
{
public:
    ImportReader(const CsvTable &table, const ScopeTree &organisation, ContractImport &result)
        : m_table(table)
        , m_organisation(organisation)
        , m_result(result)
    {
    }

    void readContracts();
    void readPeople();

private:
    void begin(const CsvTable::Row &row)
    {
        m_row = &row;
        m_isWrong = false;
    }

    void fail(const QString &column, const QString &what)
    {
        m_result.faults.push_back(m_table.errorAt(*m_row, column, what));
        m_isWrong = true;
    }

    [[nodiscard]] QString cell(const QString &column) const { return m_table.cell(*m_row, column); }

    QString word(const QString &column)
    {
        const QString text = cell(column);
        if (text.isEmpty()) {
            fail(column, u"it is empty"_s);
        }
        return text;
    }

    QDate day(const QString &column)
    {
        const QString text = cell(column);
        const QDate read = dayOf(text);
        if (!read.isValid()) {
            fail(column, u"\"%1\" is not a date such as 2026-03-31"_s.arg(text));
        }
        return read;
    }

    void takePlace(ContractHead &head);

    const CsvTable &m_table;
    const ScopeTree &m_organisation;
    ContractImport &m_result;
    const CsvTable::Row *m_row = nullptr;
    bool m_isWrong = false;
};

/// The node, and what its region and partner are called.
void ImportReader::takePlace(ContractHead &head)
{
    head.scope = word(u"scope"_s);
    const std::optional<int> scope = m_organisation.find(head.scope);
    if (!scope) {
        if (!head.scope.isEmpty()) {
            fail(u"scope"_s, u"\"%1\" is no part of the organisation"_s.arg(head.scope));
        }
        return;
    }
    head.region = m_organisation.regionOf(*scope);
    const int partner = m_organisation.ancestorOn(ScopeLevel::Partner, *scope).value_or(*scope);
    head.partner = m_organisation.scopes()[static_cast<std::size_t>(partner)].name;
    head.name = {cell(u"name_en"_s), cell(u"name_zh"_s)};
    if (head.name.isEmpty()) {
        head.name = {head.region.en + u" · "_s + head.partner.en,
                     head.region.zh + u" · "_s + head.partner.zh};
    }
}

void ImportReader::readContracts()
{
    std::set<QString> seen;
    for (const CsvTable::Row &row : m_table.rows()) {
        if (isEmptyRow(row)) {
            continue;
        }
        begin(row);
        ContractHead head;
        head.id = word(u"contract"_s);
        if (!head.id.isEmpty() && !seen.insert(head.id).second) {
            fail(u"contract"_s, u"%1 is there twice"_s.arg(head.id));
        }
        if (head.id.size() > kLongestId) {
            fail(u"contract"_s, u"it is too long"_s);
        }
        takePlace(head);
        head.from = day(u"from"_s);
        head.to = day(u"to"_s);
        if (head.from.isValid() && head.to.isValid() && head.to < head.from) {
            fail(u"to"_s, u"it is before the begin"_s);
        }
        head.services = cell(u"services"_s).split(u';', Qt::SkipEmptyParts);
        for (QString &service : head.services) {
            service = service.trimmed();
        }
        for (const QString &each : organisation::reservedServices(head.services)) {
            fail(u"services"_s, u"\"%1\" can't be outsourced"_s.arg(each));
        }
        if (!m_isWrong) {
            m_result.contracts.push_back(std::move(head));
        }
    }
}

void ImportReader::readPeople()
{
    std::map<QString, ContractStaff> lists;
    const std::vector<organisation::Post> posts = organisation::usualPosts();
    for (const CsvTable::Row &row : m_table.rows()) {
        if (isEmptyRow(row)) {
            continue;
        }
        begin(row);
        const QString contract = word(u"contract"_s);
        StaffMember member;
        member.person = word(u"person"_s);
        member.name = cell(u"name"_s);
        member.post = word(u"post"_s);
        const auto post = std::ranges::find(posts, member.post, &organisation::Post::id);
        const bool isTheirs = post != posts.end() && post->side == organisation::Side::Partner;
        if (!member.post.isEmpty() && !isTheirs) {
            fail(u"post"_s, u"\"%1\" is no post of the partner"_s.arg(member.post));
        }
        member.team = cell(u"team"_s);
        if (!member.team.isEmpty() && !m_organisation.find(member.team)) {
            fail(u"team"_s, u"\"%1\" is no part of the organisation"_s.arg(member.team));
        }
        member.from = day(u"from"_s);
        if (!cell(u"to"_s).isEmpty()) {
            member.to = day(u"to"_s);
        }
        if (member.to.isValid() && member.from.isValid() && member.to < member.from) {
            fail(u"to"_s, u"it is before the begin"_s);
        }
        if (!m_isWrong) {
            lists[contract].people.push_back(std::move(member));
        }
    }
    for (auto &[contract, list] : lists) {
        list.contract = contract;
        m_result.staff.push_back(std::move(list));
    }
}

void readFile(const ImportedFile &file, const ScopeTree &organisation, ContractImport &result)
{
    const Result<CsvTable> table = readCsv(file.bytes, file.name, {u"contract"_s, u"from"_s});
    if (!table) {
        result.faults.push_back(table.error());
        return;
    }
    ImportReader reader(*table, organisation, result);
    if (table->column(u"key"_s) >= 0) {
        ContractFile prices = readContractFile(file.bytes, file.name, {});
        std::ranges::move(prices.terms, std::back_inserter(result.terms));
        std::ranges::move(prices.faults, std::back_inserter(result.faults));
    } else if (table->column(u"post"_s) >= 0) {
        reader.readPeople();
    } else if (table->column(u"scope"_s) >= 0) {
        reader.readContracts();
    } else {
        result.faults.push_back(
            {ErrorCode::Malformed, file.name + u":1: column contract: there is no column scope "
                                               "(contracts), key (prices) or post (people)"_s});
    }
}

} // namespace

ContractImport readContractImport(const std::vector<ImportedFile> &files,
                                  const ScopeTree &organisation)
{
    ContractImport result;
    for (const ImportedFile &file : files) {
        readFile(file, organisation, result);
    }
    if (!result.faults.empty()) {
        result.contracts.clear();
        result.terms.clear();
        result.staff.clear();
    }
    return result;
}

} // namespace fw::monthclose
