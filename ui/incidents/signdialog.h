// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/handover.h"
#include "ui/widgets/stepdialog.h"

class QListWidget;

namespace fw::ui {

/// The incoming lead ticks what has to be followed, and signs.
class SignDialog final : public StepDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignDialog)

public:
    /// \a needsName on a desk without accounts, which does not know who signs.
    SignDialog(const operations::Handover &handover, bool needsName, QWidget *parent);

    [[nodiscard]] std::vector<bool> seen() const;
    [[nodiscard]] QString name() const;

private:
    QListWidget *m_points = nullptr;
    QLineEdit *m_name = nullptr;
};

} // namespace fw::ui
