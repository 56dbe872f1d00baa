// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/rosterdesk.h"
#include "ui/widgets/stepdialog.h"

class QComboBox;
class QDateEdit;
class QTimeEdit;

namespace fw::ui {

/// A new request of somebody: leave, a swap, or overtime.
class AskDialog final : public StepDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AskDialog)

public:
    AskDialog(roster::RosterDesk &desk, const roster::PlanningBase &base,
              const roster::CellKey &cell, QWidget *parent);

private:
    void fill(const roster::PlanningBase &base, const roster::CellKey &cell);
    void showFields();
    void ask(const Done &done);

    roster::RosterDesk &m_desk;
    QComboBox *m_kind;
    QComboBox *m_person;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QComboBox *m_leave;
    QComboBox *m_other;
    QTimeEdit *m_begin;
    QTimeEdit *m_end;
    QLineEdit *m_reason;
};

} // namespace fw::ui
