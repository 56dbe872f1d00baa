// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/operationsdesk.h"
#include "ui/widgets/stepdialog.h"

namespace fw::ui {

/// What the machine says of the shift, and what the outgoing lead adds.
class HandoverDialog final : public StepDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HandoverDialog)

public:
    HandoverDialog(const operations::ShiftFacts &facts, const QTimeZone &zone, QWidget *parent);

    [[nodiscard]] QString notes() const;
    /// One for each line.
    [[nodiscard]] QStringList followUps() const;

private:
    QPlainTextEdit *m_notes;
    QPlainTextEdit *m_followUps;
};

} // namespace fw::ui
