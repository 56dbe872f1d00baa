// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/taskstab.h"

#include "ui/floor/floordelegate.h"
#include "ui/floor/linemodel.h"
#include "ui/incidents/operationstext.h"
#include "ui/incidents/taskdialog.h"
#include "ui/widgets/card.h"
#include "ui/widgets/livetableview.h"
#include "ui/widgets/visibletext.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;
using operations::Task;
using operations::TaskId;
using operations::TaskState;

namespace {

constexpr std::chrono::seconds kLateAgain{15};

QPushButton *makeButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    return button;
}

Tone toneOf(const Task &task, TimePoint now)
{
    if (task.state() == TaskState::Done) {
        return task.isOverdue(now) ? Tone::Warning : Tone::Good;
    }
    if (task.isOverdue(now)) {
        return Tone::Critical;
    }
    return task.state() == TaskState::Issued ? Tone::Warning : Tone::Neutral;
}

} // namespace

TasksTab::TasksTab(operations::OperationsDesk &desk, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_model(new LineModel(8, -1, -1, this))
    , m_card(new Card(this))
    , m_filter(new QComboBox(m_card))
    , m_view(new LiveTableView(u"taskTable"_s, theme, m_card))
    , m_text(new QLabel(this))
    , m_issue(makeButton(u"issueTask"_s, this))
    , m_acknowledge(makeButton(u"acknowledgeTask"_s, this))
    , m_finish(makeButton(u"finishTask"_s, this))
{
    setObjectName(u"tasksTab"_s);
    build();
    connect(&m_desk, &operations::OperationsDesk::changed, this, &TasksTab::fill);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &TasksTab::fill);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TasksTab::showChosen);
    connect(m_issue, &QPushButton::clicked, this, &TasksTab::issue);
    connect(m_acknowledge, &QPushButton::clicked, this, &TasksTab::acknowledge);
    connect(m_finish, &QPushButton::clicked, this, &TasksTab::finish);
    connect(&m_late, &QTimer::timeout, this, [this] {
        if (isVisible()) {
            fill();
        }
    });
    m_late.start(kLateAgain);
    retranslate();
}

void TasksTab::build()
{
    m_filter->setObjectName(u"taskFilter"_s);
    m_filter->addItems({QString(), QString(), QString()});
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setItemDelegate(new FloorDelegate(m_theme, -1, -1, m_view));
    m_view->setColumnPlan({40, 150, 160, -220, 136, 214, 110, -110}, {7, 6});
    m_card->addControl(m_filter);
    m_card->setBody(m_view);
    m_text->setObjectName(u"taskDetail"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_issue, m_acknowledge, m_finish}) {
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_card, 1);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    setFocusProxy(m_view);
}

TaskId TasksTab::chosen() const
{
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    return rows.isEmpty() ? 0 : m_model->idAt(rows.front().row());
}

void TasksTab::fill()
{
    const TaskId kept = chosen();
    const QTimeZone &zone = m_desk.floor().floor().config().grid.zone();
    const TimePoint now = m_desk.author().now();
    const int filter = m_filter->currentIndex();
    std::vector<Line> lines;
    int open = 0;
    int late = 0;
    for (const Task &each : m_desk.tasks()) {
        const bool isDone = each.state() == TaskState::Done;
        open += isDone ? 0 : 1;
        late += !isDone && each.isOverdue(now) ? 1 : 0;
        if (filter == 2 || isDone == (filter == 1)) {
            lines.push_back(
                {each.id,
                 {QString::number(each.id), OperationsText::kind(each.kind),
                  OperationsText::way(each), visibleText(each.title),
                  OperationsText::minute(each.deadline, zone), OperationsText::state(each, now),
                  visibleText(each.acknowledgedBy), visibleText(each.evidence)},
                 5,
                 toneOf(each, now)});
        }
    }
    m_model->setLines(std::move(lines));
    if (const int row = m_model->rowOf(kept); row >= 0) {
        m_view->selectRow(row);
    }
    //: beside the title "Tasks": %1 tasks that are not done, %2 of them late
    m_card->setRemark(
        tr("%1 not done, %2 overdue").arg(QString::number(open), QString::number(late)));
    showChosen();
}

void TasksTab::showTask(TaskId id)
{
    if (m_model->rowOf(id) < 0) {
        m_filter->setCurrentIndex(2); // it may be done by now
    }
    if (const int row = m_model->rowOf(id); row >= 0) {
        m_view->selectRow(row);
        m_view->setFocus();
    }
}

void TasksTab::showChosen()
{
    const Task *const task = m_desk.task(chosen());
    const bool mayAct = task != nullptr && m_desk.mayAct(*task);
    m_issue->setEnabled(m_desk.mayIssue(operations::TaskKind::Improvement) ||
                        m_desk.mayIssue(operations::TaskKind::Directive));
    m_acknowledge->setEnabled(mayAct && task->state() == TaskState::Issued);
    m_finish->setEnabled(mayAct && task->state() == TaskState::Acknowledged);
    m_text->setVisible(task != nullptr); // no empty line above the buttons
    if (task == nullptr) {
        return;
    }
    const QTimeZone &zone = m_desk.floor().floor().config().grid.zone();
    //: a task: %1 date and time, %2 a person
    QStringList words{
        tr("issued %1 by %2")
            .arg(OperationsText::minute(task->issuedAt, zone), visibleText(task->issuedBy))};
    if (isKnown(task->acknowledgedAt)) {
        words << tr("acknowledged %1 by %2")
                     .arg(OperationsText::minute(task->acknowledgedAt, zone),
                          visibleText(task->acknowledgedBy));
    }
    if (isKnown(task->doneAt)) {
        words << tr("done %1 by %2: %3")
                     .arg(OperationsText::minute(task->doneAt, zone), visibleText(task->doneBy),
                          visibleText(task->evidence));
    }
    if (task->incident != 0) {
        words << tr("from incident #%1").arg(task->incident);
    }
    const QString detail = task->text.isEmpty() ? QString() : visibleText(task->text) + u'\n';
    m_text->setText(detail + words.join(u" · "_s));
}

void TasksTab::issue()
{
    auto *dialog = new TaskDialog(m_desk, window());
    dialog->setSubmit([this, dialog] {
        const Result<TaskId> id = m_desk.issue(dialog->draft());
        return id ? QString() : OperationsText::refusal(id.error());
    });
    dialog->open();
}

void TasksTab::acknowledge()
{
    if (const Outcome done = m_desk.acknowledge(chosen()); !done) {
        emit failed(OperationsText::refusal(done.error()));
    }
}

void TasksTab::finish()
{
    auto *dialog = new StepDialog(u"evidenceDialog"_s, tr("Task done"), tr("Done"), window());
    QPlainTextEdit *text =
        dialog->addText(u"evidenceText"_s, tr("What shows it? A sentence, an address, the number "
                                              "of a paper."));
    dialog->setSubmit([this, id = chosen(), text] {
        const Outcome done = m_desk.finish(id, text->toPlainText());
        return done ? QString() : OperationsText::refusal(done.error());
    });
    dialog->open();
}

void TasksTab::retranslate()
{
    //: improvement requests and directives between the two sides
    m_card->setTitle(tr("Tasks between the two sides"));
    m_filter->setItemText(0, tr("Not done"));
    m_filter->setItemText(1, tr("Done"));
    m_filter->setItemText(2, tr("All"));
    m_filter->setAccessibleName(tr("Which tasks"));
    m_model->setHeaders({
        //: number of a task
        tr("No."),
        tr("Kind"),
        tr("From → to"),
        tr("What"),
        tr("Deadline"),
        tr("State"),
        tr("Acknowledged by"),
        tr("Evidence"),
    });
    m_view->setAccessibleName(tr("Tasks between the two sides"));
    m_issue->setText(tr("New task…"));
    m_acknowledge->setText(tr("Acknowledge"));
    m_finish->setText(tr("Done…"));
    m_view->layOutColumns();
    fill();
}

} // namespace fw::ui
