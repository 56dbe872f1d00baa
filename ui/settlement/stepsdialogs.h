// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settlement/monthsheet.h"
#include "ui/widgets/stepdialog.h"

namespace fw::ui {

/// Asks before a step of the close is taken: shows the month, the figure and the hash that is
/// signed.
class SignatureDialog final : public StepDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignatureDialog)

public:
    SignatureDialog(monthclose::SettlementDesk &desk, const MonthSheet &sheet,
                    settlement::CaseStep step, QWidget *parent);

signals:
    void taken(const QString &sentence);

private:
    [[nodiscard]] static QString question(const MonthSheet &sheet, settlement::CaseStep step);
};

/// Sends a month back, with the reason.
class ReturnDialog final : public StepDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReturnDialog)

public:
    ReturnDialog(monthclose::SettlementDesk &desk, const MonthSheet &sheet, QWidget *parent);

signals:
    void sentBack(const QString &sentence);
};

} // namespace fw::ui
