// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monthclose/settlementdesk.h"
#include "ui/widgets/stepdialog.h"

class QComboBox;
class QDateEdit;
class QListWidget;

namespace fw::ui {

/// Writes who a contract is between, about what and for how long; terms come after it.
class ContractHeadDialog final : public StepDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContractHeadDialog)

public:
    /// \a base without an id: a new one.
    ContractHeadDialog(monthclose::SettlementDesk &desk, monthclose::ContractHead base,
                       QWidget *parent);

signals:
    void saved(const QString &contract, const QString &sentence);

private:
    void fillScopes();
    void fillServices();
    void takePlace(monthclose::ContractHead &head) const;
    [[nodiscard]] QString submitted();

    monthclose::SettlementDesk &m_desk;
    monthclose::ContractHead m_base;
    QLineEdit *m_id;
    QLineEdit *m_english;
    QLineEdit *m_chinese;
    QComboBox *m_scope;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QListWidget *m_services;
};

} // namespace fw::ui
