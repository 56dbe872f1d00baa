// SPDX-License-Identifier: GPL-3.0-or-later
// People of rosters as rows: a person, and the facts that hold for some days.
#include "core/storage/rosterrows.h"
#include "core/storage/rostertexts.h"
#include "core/storage/rowwriter.h"

#include <QHash>
#include <QVariant>

namespace fw::storage {

using namespace Qt::StringLiterals;
using roster::Person;

namespace {

enum class FactKind : std::uint8_t { Role, Skill, Protection, Availability, Login };

struct Fact
{
    FactKind kind = FactKind::Role;
    qint64 value = 0;
    QString code;
    qint64 since = 0;
    qint64 until = 0;
};

std::vector<Fact> factsOf(const Person &person)
{
    std::vector<Fact> facts;
    for (const roster::RoleSpan &each : person.roles) {
        facts.push_back({FactKind::Role, qint64(each.role), {}, storedDay(each.from), 0});
    }
    for (const roster::Skill &each : person.skills) {
        facts.push_back({FactKind::Skill, 0, each.code, storedDay(each.certifiedFrom),
                         storedDay(each.certifiedTo)});
    }
    for (const roster::ProtectionSpan &each : person.protections) {
        facts.push_back({FactKind::Protection,
                         qint64(each.kind),
                         {},
                         storedDay(each.from),
                         storedDay(each.to)});
    }
    for (const roster::Availability &each : person.availability) {
        facts.push_back({FactKind::Availability, each.weekday, {}, each.from, each.to});
    }
    for (const roster::SwitchLogin &each : person.logins) {
        facts.push_back({FactKind::Login, 0, each.agent, storedDay(each.from), storedDay(each.to)});
    }
    return facts;
}

void take(Person &person, const Fact &fact)
{
    switch (fact.kind) {
    case FactKind::Role:
        person.roles.push_back({dayOf(fact.since), static_cast<roster::PersonRole>(fact.value)});
        return;
    case FactKind::Skill:
        person.skills.push_back({fact.code, dayOf(fact.since), dayOf(fact.until)});
        return;
    case FactKind::Protection:
        person.protections.push_back(
            {static_cast<roster::Protection>(fact.value), dayOf(fact.since), dayOf(fact.until)});
        return;
    case FactKind::Availability:
        person.availability.push_back({static_cast<int>(fact.value), static_cast<int>(fact.since),
                                       static_cast<int>(fact.until)});
        return;
    case FactKind::Login:
        person.logins.push_back({fact.code, dayOf(fact.since), dayOf(fact.until)});
        return;
    }
}

Outcome writeFacts(const QSqlDatabase &connection, const std::vector<Person> &people)
{
    RowWriter rows(connection, u"roster_facts"_s,
                   {{u"person"_s, RowWriter::Kind::Text},
                    {u"kind"_s},
                    {u"place"_s},
                    {u"value"_s},
                    {u"code"_s, RowWriter::Kind::Text},
                    {u"since"_s},
                    {u"until"_s}},
                   {});
    for (const Person &person : people) {
        qint64 place = 0;
        for (const Fact &each : factsOf(person)) {
            rows.put(person.id);
            rows.put(qint64(each.kind));
            rows.put(place++);
            rows.put(each.value);
            rows.put(each.code);
            rows.put(each.since);
            rows.put(each.until);
            if (Outcome kept = rows.endRow(); !kept) {
                return kept;
            }
        }
    }
    return rows.finish();
}

} // namespace

Result<std::vector<Person>> readPeople(const QSqlDatabase &connection)
{
    Result<QSqlQuery> query =
        ask(connection, u"SELECT id, name_en, name_zh, team, contract, scheme, joined_on, left_on "
                        "FROM roster_people ORDER BY team, id"_s);
    if (!query) {
        return query.error();
    }
    std::vector<Person> people;
    QHash<QString, std::size_t> places;
    while (query->next()) {
        Person person;
        person.id = query->value(0).toString();
        person.name = {query->value(1).toString(), query->value(2).toString()};
        person.team = query->value(3).toString();
        person.contract = static_cast<roster::ContractKind>(query->value(4).toInt());
        person.scheme = static_cast<roster::HoursScheme>(query->value(5).toInt());
        person.joined = dayOf(query->value(6).toLongLong());
        person.left = dayOf(query->value(7).toLongLong());
        places.insert(person.id, people.size());
        people.push_back(std::move(person));
    }
    Result<QSqlQuery> facts =
        ask(connection, u"SELECT person, kind, value, code, since, until FROM roster_facts "
                        "ORDER BY person, kind, place"_s);
    if (!facts) {
        return facts.error();
    }
    while (facts->next()) {
        const auto place = places.constFind(facts->value(0).toString());
        if (place != places.cend()) {
            take(people[*place], {static_cast<FactKind>(facts->value(1).toInt()),
                                  facts->value(2).toLongLong(), facts->value(3).toString(),
                                  facts->value(4).toLongLong(), facts->value(5).toLongLong()});
        }
    }
    return people;
}

Outcome writePeople(const QSqlDatabase &connection, const std::vector<Person> &people)
{
    const std::vector<RowWriter::Column> columns{{u"id"_s, RowWriter::Kind::Text},
                                                 {u"name_en"_s, RowWriter::Kind::Text},
                                                 {u"name_zh"_s, RowWriter::Kind::Text},
                                                 {u"team"_s, RowWriter::Kind::Text},
                                                 {u"contract"_s},
                                                 {u"scheme"_s},
                                                 {u"joined_on"_s},
                                                 {u"left_on"_s}};
    RowWriter rows(connection, u"roster_people"_s, columns, replaceOnConflict({u"id"_s}, columns));
    for (const Person &each : people) {
        rows.put(each.id);
        rows.put(each.name.en);
        rows.put(each.name.zh);
        rows.put(each.team);
        rows.put(qint64(each.contract));
        rows.put(qint64(each.scheme));
        rows.put(storedDay(each.joined));
        rows.put(storedDay(each.left));
        if (Outcome kept = rows.endRow(); !kept) {
            return kept;
        }
    }
    if (Outcome kept = rows.finish(); !kept) {
        return kept;
    }
    for (const Person &each : people) {
        const Result<QSqlQuery> gone =
            ask(connection, u"DELETE FROM roster_facts WHERE person = ?"_s, {each.id});
        if (!gone) {
            return gone.error();
        }
    }
    return writeFacts(connection, people);
}

} // namespace fw::storage
