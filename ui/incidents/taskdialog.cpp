// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/taskdialog.h"

#include "ui/access/accesstext.h"
#include "ui/incidents/operationstext.h"
#include "ui/widgets/visibletext.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace fw::ui {

using namespace Qt::StringLiterals;
using access::Side;
using operations::TaskKind;

namespace {

constexpr std::chrono::hours kUsualDeadline{24};

QComboBox *makeBox(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    return box;
}

} // namespace

TaskDialog::TaskDialog(const operations::OperationsDesk &desk, QWidget *parent)
    : StepDialog(u"taskDialog"_s, tr("New task for the other side"), tr("Issue"), parent)
    , m_desk(desk)
    , m_kind(makeBox(u"taskKind"_s, this))
    , m_from(desk.author().side() ? nullptr : makeBox(u"taskFrom"_s, this))
    , m_incident(makeBox(u"taskIncident"_s, this))
    , m_deadline(new QDateTimeEdit(this))
{
    addChoices();
    m_title = addLine(u"taskTitle"_s, tr("What is to be done?"),
                      int(operations::Incident::kLongestTitle));
    m_text = addText(u"taskText"_s, tr("In detail"));
    const QTimeZone &zone = desk.floor().floor().config().grid.zone();
    const auto due = QDateTime::fromMSecsSinceEpoch(
        toMicroseconds(desk.author().now() + kUsualDeadline) / 1000, zone);
    m_deadline->setObjectName(u"taskDeadline"_s);
    m_deadline->setDisplayFormat(u"yyyy-MM-dd HH:mm"_s);
    m_deadline->setTimeSpec(Qt::UTC);
    m_deadline->setDateTime(
        QDateTime(due.date(), QTime(due.time().hour(), due.time().minute()), Qt::UTC));
    addField(tr("Deadline"), *m_deadline);
    addField(tr("From incident"), *m_incident);
}

void TaskDialog::addChoices()
{
    for (const TaskKind kind : {TaskKind::Improvement, TaskKind::Directive}) {
        if (m_desk.mayIssue(kind)) {
            m_kind->addItem(OperationsText::kind(kind), int(kind));
        }
    }
    addField(tr("Kind"), *m_kind);
    if (m_from != nullptr) {
        for (const Side side : {Side::Carrier, Side::Outsourcer}) {
            m_from->addItem(AccessText::side(side), int(side));
        }
        addField(tr("From"), *m_from);
    }
    //: no incident
    m_incident->addItem(tr("None"), 0);
    for (const operations::Incident &each : m_desk.incidents()) {
        if (!each.isClosed()) {
            //: an incident: %1 its number, %2 its title
            m_incident->addItem(tr("#%1 %2").arg(QString::number(each.id), visibleText(each.title)),
                                static_cast<qlonglong>(each.id));
        }
    }
}

operations::TaskDraft TaskDialog::draft() const
{
    operations::TaskDraft draft;
    draft.kind = static_cast<TaskKind>(m_kind->currentData().toInt());
    draft.from = m_from != nullptr ? static_cast<Side>(m_from->currentData().toInt())
                                   : m_desk.author().side().value_or(Side::Carrier);
    draft.title = m_title->text();
    draft.text = m_text->toPlainText();
    draft.incident = m_incident->currentData().toLongLong();
    const QTimeZone &zone = m_desk.floor().floor().config().grid.zone();
    const QDateTime due(m_deadline->date(), m_deadline->time(), zone);
    draft.deadline = TimePoint(std::chrono::milliseconds(due.toMSecsSinceEpoch()));
    return draft;
}

} // namespace fw::ui
