// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/operationsdesk.h"
#include "ui/widgets/stepdialog.h"

class QComboBox;
class QDateTimeEdit;

namespace fw::ui {

/// Asks what one side wants of the other, and by when.
class TaskDialog final : public StepDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TaskDialog)

public:
    TaskDialog(const operations::OperationsDesk &desk, QWidget *parent);

    [[nodiscard]] operations::TaskDraft draft() const;

private:
    void addChoices();

    const operations::OperationsDesk &m_desk;
    QComboBox *m_kind;
    QComboBox *m_from; ///< on a desk without accounts; null: the own side
    QComboBox *m_incident;
    QLineEdit *m_title;
    QPlainTextEdit *m_text;
    QDateTimeEdit *m_deadline; ///< the wall clock of the site's zone
};

} // namespace fw::ui
