// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/peopledialog.h"

#include "ui/floor/linemodel.h"
#include "ui/roster/rostertext.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using roster::Person;

namespace {

// "code from to" by semicolons; a date that is missing is a point.

QString dateText(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : u"."_s;
}

template<typename Entry, typename Make>
std::vector<Entry> entriesOf(const QString &text, Make make)
{
    std::vector<Entry> entries;
    const QStringList parts = text.split(u';', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QStringList words = part.split(u' ', Qt::SkipEmptyParts);
        if (!words.isEmpty()) {
            entries.push_back(make(words.front(), QDate::fromString(words.value(1), Qt::ISODate),
                                   QDate::fromString(words.value(2), Qt::ISODate)));
        }
    }
    return entries;
}

} // namespace

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
    m_logins = addLine(u"personLogins"_s, tr("Logins, from and to"));
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
    QStringList skills;
    for (const roster::Skill &each : person.skills) {
        skills << each.code + u' ' + dateText(each.certifiedFrom) + u' ' +
                      dateText(each.certifiedTo);
    }
    m_skills->setText(skills.join(u"; "_s));
    QStringList logins;
    for (const roster::SwitchLogin &each : person.logins) {
        logins << each.agent + u' ' + dateText(each.from) + u' ' + dateText(each.to);
    }
    m_logins->setText(logins.join(u"; "_s));
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
    person.joined = QDate::fromString(m_joined->text().trimmed(), Qt::ISODate);
    person.left = QDate::fromString(m_left->text().trimmed(), Qt::ISODate);
    person.skills =
        entriesOf<roster::Skill>(m_skills->text(), [](const QString &code, QDate from, QDate to) {
            return roster::Skill{code, from, to};
        });
    person.logins = entriesOf<roster::SwitchLogin>(m_logins->text(),
                                                   [](const QString &agent, QDate from, QDate to) {
                                                       return roster::SwitchLogin{agent, from, to};
                                                   });
    const Outcome kept = desk().savePeople({person});
    return kept ? QString() : RosterText::refusal(kept.error());
}

} // namespace fw::ui
