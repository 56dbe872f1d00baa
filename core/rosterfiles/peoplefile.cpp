// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rosterfiles/peoplefile.h"

#include "core/rosterfiles/recordcheck.h"
#include "core/rosterfiles/recordtexts.h"

#include <algorithm>

namespace fw::rosterfiles {

using namespace Qt::StringLiterals;
using roster::Person;

namespace {

QStringList headings(FileKind kind, FileLanguage language)
{
    QStringList line;
    for (const FileField &field : fieldsOf(kind)) {
        line << field.heading(language);
    }
    return line;
}

void take(LineReader &line, Person &person)
{
    using enum PersonField;
    line.take(NameEn, person.name.en);
    line.take(NameZh, person.name.zh);
    if (!line.text(Team).isEmpty()) {
        person.team = line.text(Team);
    }
    line.take(Contract, person.contract, contractOf, Fault::NotAWord);
    line.take(Scheme, person.scheme, schemeOf, Fault::NotAWord);
    line.take(Joined, person.joined, dateOf, Fault::NotADate);
    line.take(Left, person.left, dateOf, Fault::NotADate);
    line.take(Roles, person.roles, rolesOf, Fault::NotAList);
    line.take(Skills, person.skills, skillsOf, Fault::NotAList);
    line.take(Protections, person.protections, protectionsOf, Fault::NotAList);
    line.take(Availability, person.availability, availabilityOf, Fault::NotAList);
    line.take(Logins, person.logins, loginsOf, Fault::NotAList);
}

void checkTeam(LineReader &line, const Person &person, const Person *known,
               const PeopleContext &context)
{
    if (person.team.isEmpty()) {
        line.refuse(PersonField::Team, Fault::Empty);
        return;
    }
    // Who takes somebody out of a team needs the right there, too.
    for (const QString &team : {person.team, known != nullptr ? known->team : person.team}) {
        if (context.teams && !context.teams->contains(team)) {
            line.refuse(PersonField::Team, Fault::UnknownTeam, team);
            return;
        }
    }
}

} // namespace

TextTable tableOf(const std::vector<Person> &people, FileLanguage language)
{
    TextTable table{headings(FileKind::People, language)};
    for (const Person &each : people) {
        table.push_back({each.id, each.name.en, each.name.zh, each.team,
                         wordOf(each.contract, language), wordOf(each.scheme, language),
                         dateText(each.joined), dateText(each.left),
                         rolesText(each.roles, language), skillsText(each.skills),
                         protectionsText(each.protections, language),
                         availabilityText(each.availability, language), loginsText(each.logins)});
    }
    return table;
}

PeopleImport readPeople(const FileTable &table, const ColumnMap &map, const PeopleContext &context)
{
    PeopleImport found;
    ImportReport &report = found.report;
    LineReader line(table, map, report.faults);
    std::set<QString> seen;
    for (const CsvTable::Row &row : line.rows()) {
        line.begin(row);
        ++report.lines;
        const QString id = line.text(PersonField::Id);
        if (!line.has(PersonField::Id)) {
            continue;
        }
        const auto known = std::ranges::find(context.known, id, &Person::id);
        const bool isKnown = known != context.known.end();
        Person person = isKnown ? *known : Person();
        if (!isKnown) {
            person.id = id;
            person.team = context.team;
        }
        take(line, person);
        if (!seen.insert(id).second) {
            line.refuse(PersonField::Id, Fault::Twice);
        }
        checkTeam(line, person, isKnown ? &*known : nullptr, context);
        for (const FieldFault<PersonField> &each : faultsOf(person)) {
            line.refuse(each.field, each.fault, each.value);
        }
        ++(!isKnown ? report.fresh : person == *known ? report.same : report.changed);
        found.people.push_back(std::move(person));
    }
    return found;
}

} // namespace fw::rosterfiles
