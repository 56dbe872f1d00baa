// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/peopledialog.h"

#include "core/rosterfiles/recordcheck.h"
#include "core/rosterfiles/recordtexts.h"
#include "ui/floor/linemodel.h"
#include "ui/roster/faulttext.h"
#include "ui/roster/rostertext.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using roster::Person;
using rosterfiles::Fault;
using rosterfiles::PersonField;

PeopleDialog::PeopleDialog(roster::RosterDesk &desk, const QString &team, const Theme &theme,
                           QWidget *parent)
    : RecordDialog(u"peopleDialog"_s, tr("People"),
                   {tr("Number"), tr("Name"), tr("Role"), tr("Contract"), tr("Hours scheme")}, desk,
                   theme, parent)
    , m_team(team)
    , m_id(addLine(u"personId"_s, tr("Number")))
    , m_english(addLine(u"personEnglish"_s, tr("English name")))
    , m_chinese(addLine(u"personChinese"_s, tr("Chinese name")))
    , m_role(new QComboBox(this))
    , m_contract(new QComboBox(this))
    , m_scheme(new QComboBox(this))
{
    for (int each = 0; each <= int(roster::PersonRole::Lead); ++each) {
        m_role->addItem(RosterText::role(roster::PersonRole(each)));
    }
    for (int each = 0; each <= int(roster::ContractKind::Hourly); ++each) {
        m_contract->addItem(RosterText::contract(roster::ContractKind(each)));
    }
    for (int each = 0; each <= int(roster::HoursScheme::ByYear); ++each) {
        m_scheme->addItem(RosterText::scheme(roster::HoursScheme(each)));
    }
    addField(u"personRole"_s, tr("Role from today on"), *m_role);
    addField(u"personContract"_s, tr("Contract"), *m_contract);
    addField(u"personScheme"_s, tr("Hours scheme"), *m_scheme);
    m_joined = addLine(u"personJoined"_s, tr("Joined"));
    m_left = addLine(u"personLeft"_s, tr("Last day"));
    m_skills = addLine(u"personSkills"_s, tr("Skills, certified from and to"));
    m_protections = addLine(u"personProtections"_s, tr("Protected, from and to"));
    m_availability = addLine(u"personAvailability"_s, tr("Can work, by weekday"));
    m_logins = addLine(u"personLogins"_s, tr("Logins, from and to"));
    constexpr int kLongestList = 4000;
    for (QLineEdit *each : {m_skills, m_protections, m_availability, m_logins}) {
        each->setMaxLength(kLongestList);
    }
    m_protections->setPlaceholderText(tr("pregnancy 2026-03-01 2026-08-31; minor . 2027-02-01"));
    m_protections->setToolTip(tr("Pregnancy, nursing or minor, its first day and its last, between "
                                 "semicolons; a point where it is open."));
    m_availability->setPlaceholderText(tr("Mon 09:00-18:00; Sat -"));
    m_availability->setToolTip(tr("Weekdays that are not named are free for any shift; a dash "
                                  "means none."));
    m_skills->setPlaceholderText(u"broadband 2026-01-01 2026-12-31; billing . ."_s);
    m_logins->setPlaceholderText(u"1001 2026-01-01 ."_s);
    allow(desk.mayEditPeople(team));
    begin();
}

std::vector<Person> PeopleDialog::people() const
{
    std::vector<Person> found = desk().people();
    std::erase_if(found, [this](const Person &each) { return each.team != m_team; });
    return found;
}

std::vector<Line> PeopleDialog::lines() const
{
    std::vector<Line> found;
    for (const Person &each : people()) {
        Line line;
        line.id = std::int64_t(found.size()) + 1;
        line.cells = {each.id, RosterText::name(each.name),
                      RosterText::role(each.roleOn(desk().today())),
                      RosterText::contract(each.contract), RosterText::scheme(each.scheme)};
        found.push_back(line);
    }
    return found;
}

void PeopleDialog::load(int row)
{
    const std::vector<Person> all = people();
    const Person person = row >= 0 && row < int(all.size()) ? all[std::size_t(row)] : Person();
    m_id->setText(person.id);
    m_id->setEnabled(row < 0);
    m_english->setText(person.name.en);
    m_chinese->setText(person.name.zh);
    m_role->setCurrentIndex(int(person.roleOn(desk().today())));
    m_contract->setCurrentIndex(int(person.contract));
    m_scheme->setCurrentIndex(int(person.scheme));
    m_joined->setText(person.joined.toString(Qt::ISODate));
    m_left->setText(person.left.toString(Qt::ISODate));
    m_skills->setText(rosterfiles::skillsText(person.skills));
    m_protections->setText(rosterfiles::protectionsText(person.protections, FaultText::language()));
    m_availability->setText(
        rosterfiles::availabilityText(person.availability, FaultText::language()));
    m_logins->setText(rosterfiles::loginsText(person.logins));
    for (QLineEdit *each : {m_skills, m_protections, m_availability, m_logins}) {
        each->setCursorPosition(0); // a long list is read from its begin
    }
}

QString PeopleDialog::refusalOf(PersonField field, Fault fault, const QString &value)
{
    return FaultText::sentence(FaultText::field(rosterfiles::FileKind::People, int(field)), fault,
                               value);
}

QString PeopleDialog::take(Person &person) const
{
    QString refusal;
    const auto read = [&refusal](const QLineEdit &line, auto &value, auto parse, PersonField field,
                                 Fault fault) {
        if (!refusal.isEmpty()) {
            return;
        }
        const QString text = line.text().trimmed();
        const auto parsed = parse(text);
        if (parsed) {
            value = *parsed;
        } else if (text.isEmpty()) {
            value = {};
        } else {
            refusal = refusalOf(field, fault, text);
        }
    };
    using rosterfiles::dateOf;
    read(*m_joined, person.joined, dateOf, PersonField::Joined, Fault::NotADate);
    read(*m_left, person.left, dateOf, PersonField::Left, Fault::NotADate);
    read(*m_skills, person.skills, rosterfiles::skillsOf, PersonField::Skills, Fault::NotAList);
    read(*m_protections, person.protections, rosterfiles::protectionsOf, PersonField::Protections,
         Fault::NotAList);
    read(*m_availability, person.availability, rosterfiles::availabilityOf,
         PersonField::Availability, Fault::NotAList);
    read(*m_logins, person.logins, rosterfiles::loginsOf, PersonField::Logins, Fault::NotAList);
    const auto faults = rosterfiles::faultsOf(person);
    if (refusal.isEmpty() && !faults.empty()) {
        refusal = refusalOf(faults.front().field, faults.front().fault, faults.front().value);
    }
    return refusal;
}

QString PeopleDialog::keep(int row)
{
    const std::vector<Person> all = people();
    Person person = row >= 0 && row < int(all.size()) ? all[std::size_t(row)] : Person();
    person.id = m_id->text().trimmed();
    const std::vector<Person> &known = desk().people();
    const bool isTaken =
        row < 0 && std::any_of(known.begin(), known.end(),
                               [&](const Person &each) { return each.id == person.id; });
    if (person.id.isEmpty() || isTaken) {
        return tr("The number is empty or taken.");
    }
    person.team = m_team;
    person.name = {m_english->text().trimmed(), m_chinese->text().trimmed()};
    const auto role = roster::PersonRole(m_role->currentIndex());
    if (person.roleOn(desk().today()) != role) {
        std::erase_if(person.roles,
                      [this](const roster::RoleSpan &each) { return each.from >= desk().today(); });
        person.roles.push_back({row < 0 ? QDate() : desk().today(), role});
    }
    person.contract = roster::ContractKind(m_contract->currentIndex());
    person.scheme = roster::HoursScheme(m_scheme->currentIndex());
    if (const QString refusal = take(person); !refusal.isEmpty()) {
        return refusal;
    }
    desk().savePeople({person}, kept());
    return {};
}

} // namespace fw::ui
