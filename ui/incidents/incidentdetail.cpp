// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incidentdetail.h"

#include "ui/floor/floordelegate.h"
#include "ui/floor/linemodel.h"
#include "ui/incidents/operationstext.h"
#include "ui/widgets/card.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/livetableview.h"
#include "ui/widgets/segmentcontrol.h"
#include "ui/widgets/visibletext.h"

#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;
using live::AgentState;
using operations::ExcerptMinute;
using operations::ExcerptQueue;
using operations::Incident;

namespace {

QString number(int value)
{
    return QString::number(value);
}

QString figure(const live::PerState<int> &agents, std::initializer_list<AgentState> states)
{
    int sum = 0;
    for (const AgentState state : states) {
        sum += agents[live::indexOf(state)];
    }
    return QString::number(sum);
}

QStringList figuresOf(const QString &name, const operations::CallFigures &calls, int waiting,
                      int longestWaitS, const live::PerState<int> &agents)
{
    return {name,
            number(waiting),
            longestWaitS > 0 ? formatDuration(std::chrono::seconds(longestWaitS))
                             : QString(kNoFigure),
            number(calls.offered),
            number(calls.answered),
            number(calls.abandoned),
            figure(agents, {AgentState::Available}),
            figure(agents, {AgentState::Ringing, AgentState::Talking, AgentState::OnHold,
                            AgentState::OtherCall, AgentState::WrapUp}),
            figure(agents, {AgentState::OnBreak})};
}

} // namespace

IncidentDetail::IncidentDetail(const operations::OperationsDesk &desk, const Theme &theme,
                               QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_card(new Card(this))
    , m_faces(new SegmentControl(u"incidentFace"_s, FaceCount, m_card))
    , m_stack(new QStackedWidget(m_card))
    , m_summary(new QLabel(m_card))
{
    setObjectName(u"incidentDetail"_s);
    build();
    connect(m_faces, &SegmentControl::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    retranslate();
}

void IncidentDetail::addTable(Face face, const QString &name, const QList<int> &plan,
                              int firstNumber)
{
    Table &table = m_tables.at(std::size_t(face));
    table.model =
        new LineModel(int(plan.size()), firstNumber, firstNumber < 0 ? -1 : int(plan.size()), this);
    table.view = new LiveTableView(name, m_theme, m_stack);
    table.view->setModel(table.model);
    table.view->setItemDelegate(new FloorDelegate(m_theme, -1, -1, table.view));
    table.view->setColumnPlan(plan);
    m_stack->addWidget(table.view);
}

void IncidentDetail::build()
{
    addTable(Timeline, u"incidentTimeline"_s, {156, 90, 96, -180});
    addTable(Minutes, u"incidentMinutes"_s, {76, -56, -56, -56, -56, -56, -56, -56, -56}, 1);
    addTable(Queues, u"incidentQueues"_s, {-140, -56, -56, -56, -56, -56, -56, -56, -56}, 1);
    addTable(Alarms, u"incidentAlarms"_s, {60, -200, 128, 90});
    addTable(Links, u"incidentLinkTable"_s, {96, -160, -120});
    connect(m_tables[Links].view, &QTableView::activated, this,
            [this](const QModelIndex &index) { activate(index.row()); });
    m_summary->setObjectName(u"incidentSummary"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(12, 2, 12, 6);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *body = new QWidget(m_card);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 0, 10, 0);
    row->addWidget(m_faces);
    row->addStretch();
    column->addWidget(m_summary);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    m_card->setBody(body);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);
}

void IncidentDetail::activate(int row)
{
    const Incident *const incident = m_desk.incident(m_id);
    // Attachments come behind the links; they lie elsewhere.
    if (incident != nullptr && row >= 0 && std::size_t(row) < incident->links.size()) {
        const operations::IncidentLink link = incident->links.at(std::size_t(row));
        emit linkActivated(link);
    }
}

void IncidentDetail::showIncident(operations::IncidentId id)
{
    m_id = id;
    fill();
}

QString IncidentDetail::summary(const Incident &incident) const
{
    const QTimeZone &zone = m_desk.floor().floor().config().grid.zone();
    QStringList words{OperationsText::severity(incident.severity),
                      OperationsText::incidentClass(incident.incidentClass),
                      OperationsText::state(incident.state)};
    //: of an incident: %1 a person
    words << (incident.owner.isEmpty() ? tr("nobody owns it")
                                       : tr("owner %1").arg(visibleText(incident.owner)));
    //: of an incident: %1 date and time, %2 a person
    words << tr("opened %1 by %2")
                 .arg(OperationsText::minute(incident.openedAt, zone),
                      visibleText(incident.openedBy));
    QString text = words.join(u" · "_s);
    if (incident.isClosed()) {
        //: of an incident: %1 what its cause was
        text += u'\n' + tr("Cause: %1").arg(visibleText(incident.cause));
    }
    return text;
}

void IncidentDetail::fill()
{
    const Incident *const incident = m_desk.incident(m_id);
    if (incident == nullptr) {
        m_card->setTitle(tr("No incident is chosen"));
        m_summary->hide();
        for (const Table &table : m_tables) {
            table.model->setLines({});
        }
        return;
    }
    //: an incident: %1 its number, %2 its title
    m_card->setTitle(tr("#%1 %2").arg(QString::number(m_id), visibleText(incident->title)));
    m_summary->setText(summary(*incident));
    m_summary->show();
    const QTimeZone &zone = m_desk.floor().floor().config().grid.zone();
    std::vector<Line> lines;
    for (const operations::TimelineEntry &entry : incident->timeline) {
        lines.push_back(
            {std::int64_t(lines.size()) + 1,
             {OperationsText::time(entry.at, zone, u"yyyy-MM-dd HH:mm:ss"_s), visibleText(entry.by),
              OperationsText::entry(entry.kind), OperationsText::content(entry)},
             2,
             entry.kind == operations::EntryKind::Closed ? Tone::Good : Tone::Neutral});
    }
    m_tables[Timeline].model->setLines(std::move(lines));
    lines = {};
    for (const operations::IncidentLink &link : incident->links) {
        lines.push_back(
            {std::int64_t(lines.size()) + 1,
             {OperationsText::link(link.kind), visibleText(link.label), visibleText(link.key)}});
    }
    for (const QString &reference : incident->attachments) {
        lines.push_back({std::int64_t(lines.size()) + 1,
                         {tr("Attachment"), visibleText(reference), QString()}});
    }
    m_tables[Links].model->setLines(std::move(lines));
    if (m_excerptOf != m_id) {
        const auto read = m_desk.excerpt(m_id);
        m_excerpt = read ? *read : operations::FloorExcerpt();
        m_excerptOf = m_id;
    }
    fillExcerpt();
}

void IncidentDetail::fillExcerpt()
{
    const QTimeZone &zone = m_desk.floor().floor().config().grid.zone();
    std::vector<Line> lines;
    for (const ExcerptMinute &minute : m_excerpt.minutes) {
        lines.push_back(
            {std::int64_t(lines.size()) + 1,
             figuresOf(OperationsText::time(minute.start, zone, u"HH:mm:ss"_s), minute.calls,
                       minute.waiting, minute.longestWaitS, minute.agents)});
    }
    m_tables[Minutes].model->setLines(std::move(lines));
    lines = {};
    for (const ExcerptQueue &queue : m_excerpt.queues) {
        lines.push_back({std::int64_t(lines.size()) + 1,
                         figuresOf(OperationsText::queue(queue.name, queue.key), queue.calls,
                                   queue.waiting, queue.longestWaitS, queue.agents)});
    }
    m_tables[Queues].model->setLines(std::move(lines));
    lines = {};
    for (const operations::ExcerptAlarm &alarm : m_excerpt.alarms) {
        lines.push_back(
            {std::int64_t(lines.size()) + 1,
             {OperationsText::time(alarm.raisedAt, zone, u"HH:mm"_s), OperationsText::alarm(alarm),
              alarm.isAcknowledged ? tr("Acknowledged") : tr("Unacknowledged"),
              visibleText(alarm.owner)},
             1,
             alarm.isCritical ? Tone::Critical : Tone::Warning});
    }
    m_tables[Alarms].model->setLines(std::move(lines));
}

void IncidentDetail::retranslate()
{
    m_faces->setTexts(
        {tr("Timeline"), tr("Last 15 minutes"), tr("Queues then"), tr("Alarms then"), tr("Links")});
    const QStringList figures = {//: number of callers who wait
                                 tr("Waiting"), tr("Longest"), tr("Offered"), tr("Answered"),
                                 tr("Abandoned"), tr("Available"),
                                 //: agents who ring, talk or wrap up
                                 tr("On calls"), tr("On break")};
    m_tables[Timeline].model->setHeaders({tr("Time"), tr("Who"), tr("What"), tr("Text")});
    m_tables[Minutes].model->setHeaders(QStringList{tr("Minute")} + figures);
    m_tables[Queues].model->setHeaders(QStringList{tr("Queue")} + figures);
    m_tables[Alarms].model->setHeaders({tr("Raised"), tr("Alarm"), tr("State"), tr("Owner")});
    m_tables[Links].model->setHeaders({tr("Kind"), tr("What"), tr("Key")});
    const QStringList names = {tr("Timeline of the incident"),
                               tr("The floor's last 15 minutes before the incident"),
                               tr("Queues in the 15 minutes before the incident"),
                               tr("Alarms that were open"), tr("Links and attachments")};
    for (int face = 0; face < FaceCount; ++face) {
        m_tables.at(std::size_t(face)).view->setAccessibleName(names.at(face));
        m_tables.at(std::size_t(face)).view->layOutColumns();
    }
    fill();
}

} // namespace fw::ui
