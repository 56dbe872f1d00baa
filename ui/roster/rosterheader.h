// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roster/rosterboard.h"

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace fw::ui {

class RosterPlan;
class SegmentControl;

/// What stands above a plan: dates, view, team, version, and what can be done with all of it.
class RosterHeader final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RosterHeader)

public:
    RosterHeader(RosterPlan &plan, RosterEditor &editor, const RosterCursor &cursor,
                 QWidget *parent = nullptr);

    void retranslate();
    void refresh();
    void fillTeams();
    void setView(RosterBoard::View view);

    /// Entries of the menu of further things to do are added here.
    [[nodiscard]] QMenu &more() { return *m_moreMenu; }

    [[nodiscard]] QPushButton &optimise() { return *m_optimise; }

signals:
    void stepWished(int direction);
    void viewWished(fw::ui::RosterBoard::View view);
    void teamWished(const QString &team);
    void fillWished();
    void optimiseWished();
    void publishWished();

private:
    void build();
    void join();
    void showVersions();

    RosterPlan &m_plan;
    RosterEditor &m_editor;
    const RosterCursor &m_cursor;
    QToolButton *m_previous;
    QLabel *m_range;
    QToolButton *m_next;
    SegmentControl *m_view;
    QComboBox *m_team;
    QPushButton *m_version;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QPushButton *m_fill;
    QPushButton *m_optimise;
    QPushButton *m_more;
    QMenu *m_moreMenu;
    QPushButton *m_publish;
};

} // namespace fw::ui
