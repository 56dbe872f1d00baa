// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settlement/monthsheet.h"
#include "ui/widgets/stepdialog.h"

class QComboBox;

namespace fw::ui {

/// Puts an earlier month right: the month, the amount and the reason.
class AdjustDialog final : public StepDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AdjustDialog)

public:
    AdjustDialog(monthclose::SettlementDesk &desk, const MonthSheet &sheet, QWidget *parent);

signals:
    void adjusted(const QString &sentence);

private:
    QString submitted();

    monthclose::SettlementDesk &m_desk;
    QString m_contract;
    QDate m_month;
    QComboBox *m_about;
    QLineEdit *m_amount;
    QPlainTextEdit *m_reason;
};

} // namespace fw::ui
