// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/incidents/incidentspage.h"

#include "ui/incidents/complaintstab.h"
#include "ui/incidents/handovertab.h"
#include "ui/incidents/incidentstab.h"
#include "ui/incidents/taskstab.h"
#include "ui/widgets/segmentcontrol.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;

IncidentsPage::IncidentsPage(IncidentFlow &flow, complaints::ComplaintDesk &complaints,
                             const Theme &theme, ActionCatalogue &actions, QWidget *parent)
    : QWidget(parent)
    , m_desk(flow.desk())
    , m_theme(theme)
    , m_tabs(new SegmentControl(u"operationsTab"_s, TabCount, this))
    , m_message(new QLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_incidents(new IncidentsTab(flow, theme, actions, m_stack))
    , m_tasks(new TasksTab(flow.desk(), theme, m_stack))
    , m_complaints(new ComplaintsTab(complaints, theme, m_stack))
    , m_handovers(new HandoverTab(flow.desk(), theme, m_stack))
{
    setObjectName(u"incidentsPage"_s);
    m_message->setObjectName(u"operationsMessage"_s);
    m_message->setTextFormat(Qt::PlainText);
    for (QWidget *tab :
         {static_cast<QWidget *>(m_incidents), static_cast<QWidget *>(m_tasks),
          static_cast<QWidget *>(m_complaints), static_cast<QWidget *>(m_handovers)}) {
        m_stack->addWidget(tab);
    }
    auto *head = new QHBoxLayout;
    head->addWidget(m_tabs);
    head->addWidget(m_message, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_incidents);
    const auto say = [this](const QString &sentence) { m_message->setText(u"▲ "_s + sentence); };
    connect(m_tabs, &SegmentControl::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        setFocusProxy(m_stack->currentWidget());
        m_message->clear();
    });
    connect(m_tasks, &TasksTab::failed, this, say);
    connect(m_complaints, &ComplaintsTab::failed, this, say);
    connect(m_handovers, &HandoverTab::failed, this, say);
    connect(m_incidents, &IncidentsTab::linkActivated, this, &IncidentsPage::linkActivated);
    connect(m_incidents, &IncidentsTab::rewindRequested, this, &IncidentsPage::rewindRequested);
    connect(m_handovers, &HandoverTab::rewindRequested, this, &IncidentsPage::rewindRequested);
    connect(&m_desk, &operations::OperationsDesk::handoverEscalated, this,
            &IncidentsPage::showLate);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void IncidentsPage::showTab(Tab tab)
{
    m_tabs->setCurrent(tab);
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void IncidentsPage::showIncident(operations::IncidentId id)
{
    showTab(Incidents);
    m_incidents->showIncident(id);
}

void IncidentsPage::showTask(operations::TaskId id)
{
    showTab(Tasks);
    m_tasks->showTask(id);
}

void IncidentsPage::showHandover(operations::HandoverId id)
{
    showTab(Handovers);
    m_handovers->showHandover(id);
}

void IncidentsPage::setRewindable(bool isRewindable)
{
    m_incidents->setRewindable(isRewindable);
    m_handovers->setRewindable(isRewindable);
}

void IncidentsPage::showLate(operations::HandoverId id)
{
    //: %1 is the number of a handover
    m_message->setText(
        u"▲ "_s + tr("Nobody signed handover #%1 within 15 minutes: it is escalated.").arg(id));
}

void IncidentsPage::retranslate()
{
    m_tabs->setTexts({tr("Incidents"), tr("Tasks"), tr("Complaints"), tr("Handover")});
    m_incidents->retranslate();
    m_tasks->retranslate();
    m_complaints->retranslate();
    m_handovers->retranslate();
}

void IncidentsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_message->clear();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void IncidentsPage::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), m_theme.color(Token::Window));
}

} // namespace fw::ui
