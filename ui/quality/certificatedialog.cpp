// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/certificatedialog.h"

#include "ui/floor/statetext.h"
#include "ui/widgets/visibletext.h"

#include <QComboBox>
#include <QDateEdit>
#include <QSpinBox>

#include <algorithm>
#include <set>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualMonths = 12;
constexpr int kMostLevel = 9;
constexpr int kMostCalls = 9999;

QDateEdit *dateField(const QString &name, QDate day, QWidget *parent)
{
    auto *field = new QDateEdit(day, parent);
    field->setObjectName(name);
    field->setDisplayFormat(u"yyyy-MM-dd"_s);
    field->setCalendarPopup(true);
    return field;
}

} // namespace

CertificateDialog::CertificateDialog(const quality::QualityDesk &desk,
                                     const std::vector<quality::Certificate> &known,
                                     QWidget *parent)
    : StepDialog(u"certificateDialog"_s, tr("Issue an on-duty certificate"), tr("Issue"), parent)
    , m_issuer(desk.author().userName())
    , m_person(new QComboBox(this))
    , m_skill(new QComboBox(this))
    , m_from(dateField(u"certificateFrom"_s, desk.author().today(), this))
    , m_until(dateField(u"certificateUntil"_s,
                        desk.author().today().addMonths(kUsualMonths).addDays(-1), this))
{
    m_person->setObjectName(u"certificatePerson"_s);
    m_skill->setObjectName(u"certificateSkill"_s);
    m_skill->setEditable(true);
    addPeople(desk, known);
    addField(tr("Person"), *m_person);
    addField(tr("Skill"), *m_skill);
    m_level = number(u"certificateLevel"_s, tr("Level"), 1, kMostLevel);
    //: points of 100
    m_exam = number(u"certificateExam"_s, tr("Exam, points of 100"), 0, 100);
    m_supervised = number(u"certificateSupervised"_s, tr("Supervised calls"), 0, kMostCalls);
    addField(tr("Valid from"), *m_from);
    addField(tr("Valid until"), *m_until);
}

void CertificateDialog::addPeople(const quality::QualityDesk &desk,
                                  const std::vector<quality::Certificate> &known)
{
    std::set<QString> skills;
    std::set<QString> taken;
    const auto take = [&](const Holder &holder) {
        if (!holder.person.isEmpty() && desk.mayCertify(holder.scope) &&
            taken.insert(holder.person).second) {
            m_holders.push_back(holder);
        }
    };
    const live::Floor &floor = desk.floor().liveFloor();
    const auto &scopes = floor.config().scopes.scopes();
    for (const live::AgentView &agent : floor.agents()) {
        take({QString::fromStdString(agent.personId), StateText::agentName(agent),
              scopes[static_cast<std::size_t>(agent.scope)].id});
    }
    for (const quality::Certificate &each : known) {
        take({each.person, each.personName, each.scope});
        skills.insert(each.skill);
    }
    std::ranges::stable_sort(m_holders, [](const Holder &one, const Holder &other) {
        return one.name.localeAwareCompare(other.name) < 0;
    });
    for (const Holder &each : m_holders) {
        m_person->addItem(visibleText(each.name) + u"  "_s + visibleText(each.person));
    }
    for (const live::QueueView &queue : floor.queues()) {
        skills.insert(QString::fromStdString(queue.name));
    }
    for (const QString &each : skills) {
        m_skill->addItem(visibleText(each));
    }
    m_skill->setCurrentText({});
}

QSpinBox *CertificateDialog::number(const QString &name, const QString &label, int least, int most)
{
    auto *box = new QSpinBox(this);
    box->setObjectName(name);
    box->setRange(least, most);
    addField(label, *box);
    return box;
}

quality::Certificate CertificateDialog::certificate() const
{
    quality::Certificate made;
    if (const int index = m_person->currentIndex(); index >= 0) {
        const Holder &holder = m_holders[static_cast<std::size_t>(index)];
        made.person = holder.person;
        made.personName = holder.name;
        made.scope = holder.scope;
    }
    made.skill = m_skill->currentText().trimmed();
    made.level = m_level->value();
    made.examPoints = m_exam->value();
    made.supervisedCalls = m_supervised->value();
    made.issuedOn = m_from->date();
    made.validUntil = m_until->date();
    made.issuedBy = m_issuer;
    return made;
}

} // namespace fw::ui
