// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/rosterheader.h"

#include "ui/roster/rostereditor.h"
#include "ui/roster/rosterplan.h"
#include "ui/roster/rostertext.h"
#include "ui/widgets/segmentcontrol.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace fw::ui {

using namespace Qt::StringLiterals;

RosterHeader::RosterHeader(RosterPlan &plan, RosterEditor &editor, const RosterCursor &cursor,
                           QWidget *parent)
    : QWidget(parent)
    , m_plan(plan)
    , m_editor(editor)
    , m_cursor(cursor)
    , m_previous(new QToolButton(this))
    , m_range(new QLabel(this))
    , m_next(new QToolButton(this))
    , m_view(new SegmentControl(u"rosterView"_s, 3, this))
    , m_team(new QComboBox(this))
    , m_version(new QPushButton(this))
    , m_undo(new QToolButton(this))
    , m_redo(new QToolButton(this))
    , m_fill(new QPushButton(this))
    , m_optimise(new QPushButton(this))
    , m_more(new QPushButton(this))
    , m_moreMenu(new QMenu(this))
    , m_publish(new QPushButton(this))
{
    build();
    join();
    fillTeams();
    retranslate();
}

void RosterHeader::build()
{
    m_previous->setObjectName(u"rosterPrevious"_s);
    m_previous->setText(u"‹"_s);
    m_range->setObjectName(u"rosterRange"_s);
    m_range->setProperty("role", u"title"_s);
    m_range->setTextFormat(Qt::PlainText);
    m_range->setMinimumWidth(140); // buttons behind it stay where they are
    m_range->setAlignment(Qt::AlignCenter);
    m_next->setObjectName(u"rosterNext"_s);
    m_next->setText(u"›"_s);
    m_team->setObjectName(u"rosterTeam"_s);
    m_team->setMaximumWidth(190);
    m_version->setObjectName(u"rosterVersion"_s);
    m_version->setMenu(new QMenu(m_version));
    m_undo->setObjectName(u"rosterUndo"_s);
    m_undo->setText(u"↶"_s);
    m_redo->setObjectName(u"rosterRedo"_s);
    m_redo->setText(u"↷"_s);
    m_fill->setObjectName(u"rosterFill"_s);
    m_optimise->setObjectName(u"rosterOptimise"_s);
    m_optimise->hide();
    m_more->setObjectName(u"rosterMore"_s);
    m_more->setMenu(m_moreMenu);
    m_publish->setObjectName(u"rosterPublish"_s);
    m_publish->setDefault(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    for (QWidget *each : {static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_range),
                          static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_view),
                          static_cast<QWidget *>(m_team), static_cast<QWidget *>(m_version)}) {
        layout->addWidget(each);
    }
    layout->addStretch(1);
    for (QWidget *each : {static_cast<QWidget *>(m_undo), static_cast<QWidget *>(m_redo),
                          static_cast<QWidget *>(m_fill), static_cast<QWidget *>(m_optimise),
                          static_cast<QWidget *>(m_more), static_cast<QWidget *>(m_publish)}) {
        layout->addWidget(each);
    }
}

void RosterHeader::join()
{
    connect(m_previous, &QToolButton::clicked, this, [this] { emit stepWished(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { emit stepWished(1); });
    connect(m_view, &SegmentControl::currentChanged, this,
            [this](int view) { emit viewWished(RosterBoard::View(view)); });
    connect(m_team, &QComboBox::activated, this,
            [this] { emit teamWished(m_team->currentData().toString()); });
    connect(m_version->menu(), &QMenu::aboutToShow, this, &RosterHeader::showVersions);
    connect(m_undo, &QToolButton::clicked, &m_editor.steps(), &QUndoStack::undo);
    connect(m_redo, &QToolButton::clicked, &m_editor.steps(), &QUndoStack::redo);
    connect(m_fill, &QPushButton::clicked, this, &RosterHeader::fillWished);
    connect(m_optimise, &QPushButton::clicked, this, &RosterHeader::optimiseWished);
    connect(m_publish, &QPushButton::clicked, this, &RosterHeader::publishWished);
    connect(&m_editor.steps(), &QUndoStack::indexChanged, this, &RosterHeader::refresh);
    connect(&m_editor, &RosterEditor::opened, this, &RosterHeader::refresh);
    connect(&m_editor, &RosterEditor::versionChanged, this, &RosterHeader::refresh);
    connect(&m_cursor, &RosterCursor::changed, this, &RosterHeader::refresh);
    connect(&m_plan, &RosterPlan::versionsChanged, this, &RosterHeader::refresh);
    connect(&m_plan, &RosterPlan::busyChanged, this, &RosterHeader::refresh);
    connect(&m_plan.desk(), &roster::RosterDesk::changed, this, &RosterHeader::fillTeams);
}

void RosterHeader::setView(RosterBoard::View view)
{
    m_view->setCurrent(int(view));
}

void RosterHeader::fillTeams()
{
    const QString chosen = m_plan.team();
    m_team->clear();
    for (const roster::PlannedTeam &team : m_plan.desk().teams()) {
        if (team.people > 0) {
            //: %1 a team's name, %2 how many people are in it
            m_team->addItem(tr("%1 (%2)").arg(RosterText::name(team.name)).arg(team.people),
                            team.id);
        }
    }
    m_team->setCurrentIndex(std::max(0, m_team->findData(chosen)));
}

void RosterHeader::showVersions()
{
    QMenu *menu = m_version->menu();
    menu->clear();
    for (const roster::RosterDocument &each : m_plan.versions()) {
        QAction *action = menu->addAction(RosterText::version(each.version));
        action->setCheckable(true);
        action->setChecked(each.version.id == m_editor.version().id);
        const qint64 id = each.version.id;
        connect(action, &QAction::triggered, this, [this, id] { m_plan.openVersion(id); });
    }
    if (m_plan.versions().empty()) {
        menu->addAction(tr("Nothing is kept yet"))->setEnabled(false);
    }
}

void RosterHeader::refresh()
{
    if (m_cursor.first().isValid()) {
        m_range->setText(RosterText::range(m_cursor.first(), m_cursor.last()));
    }
    QString version = RosterText::version(m_editor.version());
    if (m_editor.isEdited()) {
        version += u" •"_s;
    }
    if (m_plan.isOpening() || m_plan.isSaving()) {
        version = m_plan.isOpening() ? tr("Opening…") : tr("Keeping…");
    }
    m_version->setText(version);
    m_version->setToolTip(m_editor.isEdited() ? tr("Not everything is kept yet") : QString());
    QUndoStack &steps = m_editor.steps();
    m_undo->setEnabled(steps.canUndo());
    m_redo->setEnabled(steps.canRedo());
    //: %1 what was done
    m_undo->setToolTip(steps.canUndo() ? tr("Undo: %1").arg(steps.undoText()) : tr("Undo"));
    m_redo->setToolTip(steps.canRedo() ? tr("Redo: %1").arg(steps.redoText()) : tr("Redo"));
    m_fill->setEnabled(m_editor.canEdit());
    m_optimise->setEnabled(m_editor.canEdit());
    m_publish->setText(m_plan.mayDecide() ? tr("Release…") : tr("Publish…"));
    m_publish->setEnabled(!m_plan.isOpening() && !m_plan.isSaving() &&
                          (m_plan.mayDecide() || m_plan.maySubmit()));
}

void RosterHeader::retranslate()
{
    m_previous->setAccessibleName(tr("Earlier"));
    m_previous->setToolTip(tr("Earlier"));
    m_next->setAccessibleName(tr("Later"));
    m_next->setToolTip(tr("Later"));
    m_view->setTexts({tr("Day"), tr("Week"), tr("Month")});
    m_view->setAccessibleName(tr("Days in sight"));
    m_team->setAccessibleName(tr("Team"));
    m_version->setAccessibleName(tr("Version"));
    m_undo->setAccessibleName(tr("Undo"));
    m_redo->setAccessibleName(tr("Redo"));
    m_fill->setText(tr("Fill from rotation…"));
    m_optimise->setText(tr("Optimise…"));
    m_more->setText(tr("More"));
    fillTeams();
    refresh();
}

} // namespace fw::ui
