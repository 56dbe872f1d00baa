// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incidentflow.h"

#include "ui/alarms/alarmtext.h"
#include "ui/floor/statetext.h"
#include "ui/incidents/incidentdialog.h"
#include "ui/incidents/operationstext.h"
#include "ui/widgets/actioncatalogue.h"
#include "ui/widgets/phonemask.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace fw::ui {

using namespace Qt::StringLiterals;
using operations::IncidentId;
using operations::IncidentLink;

namespace {

QString sentenceOf(const Outcome &outcome)
{
    return outcome ? QString() : OperationsText::refusal(outcome.error());
}

} // namespace

IncidentFlow::IncidentFlow(operations::OperationsDesk &desk, ActionCatalogue &actions,
                           QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_window(window)
{
    QAction *open = actions.add({u"incident.open"_s,
                                 ActionGroup::Alarm,
                                 [] { return tr("Open an incident"); },
                                 {QKeySequence(Qt::CTRL | Qt::Key_I)}},
                                window);
    connect(open, &QAction::triggered, this, &IncidentFlow::open);
    const auto enable = [this, open] { open->setEnabled(m_desk.mayOpen()); };
    enable();
    connect(&desk, &operations::OperationsDesk::changed, this, enable);
}

StepDialog *IncidentFlow::dialog() const
{
    return m_dialog;
}

void IncidentFlow::show(StepDialog &dialog)
{
    m_dialog = &dialog;
    dialog.open();
}

IncidentFlow::Candidates IncidentFlow::candidates() const
{
    Candidates found;
    const live::Floor &floor = m_desk.floor().floor();
    const operations::PaperSight seen = m_desk.sight();
    const auto agents = m_agents ? m_agents() : std::vector<live::AgentId>();
    for (const live::AgentId id : agents) {
        const live::AgentView &agent = floor.agent(id);
        if (!seen.hasAgent(agent)) {
            continue;
        }
        found.links.push_back({IncidentLink::Kind::Agent,
                               operations::agentKey(operations::sourceName(floor, agent.source),
                                                    QString::fromStdString(agent.address)),
                               StateText::agentName(agent)});
    }
    const std::optional<ChosenCaller> caller = m_caller ? m_caller() : std::nullopt;
    const live::WaitingCall *const call =
        caller ? floor.waitingCall(caller->source, caller->call) : nullptr;
    if (call != nullptr && seen.hasQueue(floor.queue(call->queue))) {
        const live::QueueView &queue = floor.queue(call->queue);
        const QString number = PhoneMask::masked(QString::fromStdString(call->callerNumber));
        found.links.push_back({IncidentLink::Kind::Call,
                               operations::callKey(operations::sourceName(floor, call->source),
                                                   QString::fromStdString(queue.name), call->since),
                               //: a caller who waits: %1 a masked number, %2 a queue
                               tr("%1 in %2").arg(number, StateText::queueName(floor, queue))});
    }
    found.chosen = found.links.size();
    for (const auto &[id, alarm] : m_desk.alarms().engine().alarms()) {
        if (seen.hasAlarm(alarm.subject)) {
            found.links.push_back({IncidentLink::Kind::Alarm, operations::alarmKey(id),
                                   AlarmText::sentence(alarm, floor.config())});
        }
    }
    return found;
}

void IncidentFlow::open()
{
    if (m_dialog || !m_desk.mayOpen()) {
        return;
    }
    const Candidates offered = candidates();
    auto *dialog = new IncidentDialog(IncidentDialog::Part::Everything, offered.links,
                                      offered.chosen, &m_window);
    dialog->setSubmit([this, dialog, excerpt = m_desk.freeze()] {
        const Result<IncidentId> id = m_desk.open(
            {dialog->title(), dialog->severity(), dialog->incidentClass(), {}, dialog->links()},
            excerpt);
        if (!id) {
            return OperationsText::refusal(id.error());
        }
        emit opened(*id);
        return QString();
    });
    show(*dialog);
}

void IncidentFlow::askText(const QString &title, const QString &label, const QString &acceptText,
                           const QString &proposal,
                           const std::function<Outcome(const QString &)> &step)
{
    auto *dialog = new StepDialog(u"entryDialog"_s, title, acceptText, &m_window);
    QPlainTextEdit *text = dialog->addText(u"entryText"_s, label);
    text->setPlainText(proposal);
    text->selectAll();
    dialog->setSubmit([text, step] { return sentenceOf(step(text->toPlainText())); });
    show(*dialog);
}

void IncidentFlow::addNote(IncidentId id)
{
    askText(tr("Note"), tr("What happened, or what is done?"), tr("Add"), {},
            [this, id](const QString &text) { return m_desk.addNote(id, text); });
}

void IncidentFlow::setOwner(IncidentId id)
{
    auto *dialog = new StepDialog(u"ownerDialog"_s, tr("Owner"), tr("Set"), &m_window);
    QLineEdit *line = dialog->addLine(u"ownerName"_s, tr("Who takes it over?"),
                                      int(operations::Incident::kLongestTitle));
    line->setText(m_desk.author().userName());
    line->selectAll();
    dialog->setSubmit([this, id, line] { return sentenceOf(m_desk.setOwner(id, line->text())); });
    show(*dialog);
}

void IncidentFlow::judge(IncidentId id)
{
    const operations::Incident *const incident = m_desk.incident(id);
    if (incident == nullptr) {
        return;
    }
    auto *dialog = new IncidentDialog(IncidentDialog::Part::Judgement, {}, 0, &m_window);
    dialog->setJudgement(incident->severity, incident->incidentClass);
    dialog->setSubmit([this, id, dialog] {
        return sentenceOf(m_desk.judge(id, dialog->severity(), dialog->incidentClass()));
    });
    show(*dialog);
}

void IncidentFlow::link(IncidentId id)
{
    const Candidates offered = candidates();
    auto *dialog =
        new IncidentDialog(IncidentDialog::Part::Links, offered.links, offered.chosen, &m_window);
    dialog->setSubmit([this, id, dialog] {
        QString refusal;
        for (const IncidentLink &each : dialog->links()) {
            // One that is there already is no reason to stop.
            if (const Outcome done = m_desk.link(id, each);
                !done && done.error().detail != u"same"_s) {
                refusal = OperationsText::refusal(done.error());
            }
        }
        return refusal;
    });
    show(*dialog);
}

void IncidentFlow::attach(IncidentId id)
{
    askText(tr("Attachment"), tr("Where is it? An address, a path, or the number of a paper."),
            tr("Add"), {}, [this, id](const QString &text) { return m_desk.attach(id, text); });
}

void IncidentFlow::close(IncidentId id)
{
    askText(tr("Close the incident"), tr("What was the cause?"), tr("Close"), {},
            [this, id](const QString &text) { return m_desk.close(id, text); });
}

} // namespace fw::ui
