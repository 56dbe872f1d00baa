// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monthclose/contractdesk.h"
#include "ui/settlement/monthsheet.h"
#include "ui/widgets/stepdialog.h"

class QSpinBox;
class QTableWidget;

namespace fw::ui {

/// What a contract promises of each indicator, and from which month on.
class CommitmentsDialog final : public StepDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommitmentsDialog)

public:
    CommitmentsDialog(monthclose::ContractDesk &desk, const MonthSheet &sheet,
                      monthclose::ContractAnnex annex, QWidget *parent);

signals:
    void saved(const QString &sentence);

private:
    void fillRows(const MonthSheet &sheet);
    [[nodiscard]] QString takeRow(int row, std::vector<monthclose::Commitment> &all) const;
    [[nodiscard]] QString submitted();

    monthclose::ContractDesk &m_desk;
    monthclose::ContractAnnex m_annex;
    QTableWidget *m_table;
};

/// How many people each post needs, and how many agents a team lead may have.
class PostsDialog final : public StepDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PostsDialog)

public:
    PostsDialog(monthclose::ContractDesk &desk, monthclose::ContractAnnex annex, QWidget *parent);

signals:
    void saved(const QString &sentence);

private:
    [[nodiscard]] QString submitted();

    monthclose::ContractDesk &m_desk;
    monthclose::ContractAnnex m_annex;
    QTableWidget *m_table;
    QSpinBox *m_span;
};

/// Who holds which post of one side, and when.
class StaffDialog final : public StepDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StaffDialog)

public:
    using Save = std::function<Outcome(const std::vector<organisation::StaffMember> &)>;

    StaffDialog(const std::vector<organisation::StaffMember> &staff, QDate today, Save save,
                QWidget *parent);

signals:
    void saved(const QString &sentence);

private:
    [[nodiscard]] QString submitted();

    QDate m_today;
    Save m_save;
    QTableWidget *m_table;
};

} // namespace fw::ui
