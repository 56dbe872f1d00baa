// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rosterfiles/planfile.h"

#include "core/rosterfiles/cellword.h"
#include "core/rosterfiles/recordtexts.h"

#include <algorithm>
#include <set>

namespace fw::rosterfiles {

using namespace Qt::StringLiterals;
using roster::Cell;
using roster::CellKey;
using roster::Roster;
using roster::ShiftPatterns;

namespace {

QString nameOf(const roster::Person &person, FileLanguage language)
{
    return person.name.in(language == FileLanguage::Chinese ? u"zh_CN"_s : u"en"_s);
}

QString headingOf(RosterField field, FileLanguage language)
{
    return fieldsOf(FileKind::Roster)[std::size_t(field)].heading(language);
}

TextTable byDays(const Roster &roster, const std::vector<roster::Person> &people,
                 const ShiftPatterns &patterns, FileLanguage language)
{
    QStringList head{headingOf(RosterField::Person, language),
                     headingOf(RosterField::Name, language)};
    for (QDate day = roster.first(); day.isValid() && day <= roster.last(); day = day.addDays(1)) {
        head << dateText(day);
    }
    TextTable table{head};
    for (const roster::Person &person : people) {
        QStringList line{person.id, nameOf(person, language)};
        for (QDate day = roster.first(); day.isValid() && day <= roster.last();
             day = day.addDays(1)) {
            line << wordOf(roster.cell({person.id, day}), patterns, language);
        }
        table.push_back(line);
    }
    return table;
}

QStringList lineOf(const Cell &cell, const ShiftPatterns &patterns, FileLanguage language)
{
    Cell plain;
    plain.kind = cell.kind;
    plain.leave = cell.leave;
    if (!cell.isShift()) {
        return {wordOf(plain, patterns, language), QString(), QString(), QString()};
    }
    return {cell.pattern, spansText(cell.spans),
            cell.activities.empty() ? u"-"_s : activitiesText(cell.activities, language),
            cell.overtimeMinutes > 0 ? QString::number(cell.overtimeMinutes) : QString()};
}

TextTable byLines(const Roster &roster, const std::vector<roster::Person> &people,
                  const ShiftPatterns &patterns, FileLanguage language)
{
    QStringList head;
    for (const FileField &field : fieldsOf(FileKind::Roster)) {
        head << field.heading(language);
    }
    const bool isChinese = language == FileLanguage::Chinese;
    TextTable table{head};
    for (const roster::Person &person : people) {
        for (QDate day = roster.first(); day.isValid() && day <= roster.last();
             day = day.addDays(1)) {
            const Cell &cell = roster.cell({person.id, day});
            if (cell != Cell()) {
                QStringList line{person.id, nameOf(person, language), dateText(day)};
                line << lineOf(cell, patterns, language)
                     << (!cell.isPinned ? QString()
                         : isChinese    ? u"是"_s
                                        : u"yes"_s)
                     << cell.note;
                table.push_back(line);
            }
        }
    }
    return table;
}

std::optional<int> minutesOf(const QString &text)
{
    bool isNumber = false;
    const int minutes = text.toInt(&isNumber);
    return isNumber && minutes >= 0 ? std::optional(minutes) : std::nullopt;
}

/// The cell of a line; nothing when a fault was noted.
std::optional<Cell> lineCell(LineReader &line, const ShiftPatterns &patterns)
{
    using enum RosterField;
    std::optional<Cell> cell = cellOf(line.text(Shift), patterns);
    if (!cell) {
        line.refuse(Shift, Fault::UnknownPattern);
        return cell;
    }
    if (cell->isShift() && !line.text(Hours).isEmpty()) {
        const auto spans = spansOf(line.text(Hours));
        if (!spans) {
            line.refuse(Hours, Fault::NotHours);
            return std::nullopt;
        }
        const roster::ShiftPattern *pattern = patterns.find(cell->pattern);
        cell->spans = *spans;
        cell->activities = shiftAt(*pattern, *spans).activities;
    }
    if (cell->isShift() && line.text(Activities) == u"-"_s) {
        cell->activities.clear();
    } else if (cell->isShift() && !line.text(Activities).isEmpty()) {
        line.take(Activities, cell->activities, activitiesOf, Fault::NotAList);
    }
    line.take(Overtime, cell->overtimeMinutes, minutesOf, Fault::NotANumber);
    line.take(
        Pinned, cell->isPinned, [](const QString &text) { return truthOf(text); }, Fault::NotAWord);
    line.take(Note, cell->note);
    return cell;
}

class PlanReader final
{
public:
    PlanReader(const FileTable &table, const ColumnMap &map, const Roster &roster,
               const std::vector<roster::Person> &people, const ShiftPatterns &patterns)
        : m_map(map)
        , m_roster(roster)
        , m_people(people)
        , m_patterns(patterns)
        , m_line(table, map, m_found.report.faults)
    {
    }

    PlanImport read()
    {
        if (!m_map.missing().empty()) {
            m_found.report.lines = int(m_line.rows().size());
            return std::move(m_found);
        }
        for (const CsvTable::Row &row : m_line.rows()) {
            m_line.begin(row);
            ++m_found.report.lines;
            const QString person = m_line.text(RosterField::Person);
            if (std::ranges::find(m_people, person, &roster::Person::id) == m_people.end()) {
                m_line.refuse(RosterField::Person, Fault::UnknownPerson);
            } else if (m_map.hasDays()) {
                readDays(row, person);
            } else {
                readLine(person);
            }
        }
        return std::move(m_found);
    }

private:
    void readDays(const CsvTable::Row &row, const QString &person)
    {
        if (!m_seen.insert({person, {}}).second) {
            m_line.refuse(RosterField::Person, Fault::Twice);
            return;
        }
        for (int column = 0; column < row.cells.size(); ++column) {
            if (m_map.fieldOf(column) != ColumnMap::kDay) {
                continue;
            }
            const QDate date = dateOf(m_map.headings().at(column)).value_or(QDate());
            const std::optional<Cell> cell = cellOf(row.cells.at(column), m_patterns);
            if (!m_roster.covers(date)) {
                m_line.refuseDay(column, Fault::OutsidePlan);
            } else if (!cell) {
                m_line.refuseDay(column, Fault::UnknownPattern);
            } else {
                add({person, date}, *cell);
            }
        }
    }

    void readLine(const QString &person)
    {
        const std::optional<QDate> date = dateOf(m_line.text(RosterField::Date));
        if (!date) {
            m_line.refuse(RosterField::Date, Fault::NotADate);
            return;
        }
        if (!m_roster.covers(*date)) {
            m_line.refuse(RosterField::Date, Fault::OutsidePlan);
        } else if (!m_seen.insert({person, *date}).second) {
            m_line.refuse(RosterField::Date, Fault::Twice);
        } else if (const std::optional<Cell> cell = lineCell(m_line, m_patterns)) {
            add({person, *date}, *cell);
        }
    }

    void add(const CellKey &key, const Cell &cell)
    {
        ImportReport &report = m_found.report;
        const Cell &before = m_roster.cell(key);
        ++(cell == before ? report.same : before == Cell() ? report.fresh : report.changed);
        m_found.changes.push_back({key, cell});
    }

    const ColumnMap &m_map;
    const Roster &m_roster;
    const std::vector<roster::Person> &m_people;
    const ShiftPatterns &m_patterns;
    PlanImport m_found;
    LineReader m_line;
    std::set<CellKey> m_seen;
};

} // namespace

TextTable tableOf(const Roster &roster, const std::vector<roster::Person> &people,
                  const ShiftPatterns &patterns, PlanForm form, FileLanguage language)
{
    return form == PlanForm::Days ? byDays(roster, people, patterns, language)
                                  : byLines(roster, people, patterns, language);
}

PlanImport readPlan(const FileTable &table, const ColumnMap &map, const Roster &roster,
                    const std::vector<roster::Person> &people, const ShiftPatterns &patterns)
{
    return PlanReader(table, map, roster, people, patterns).read();
}

} // namespace fw::rosterfiles
