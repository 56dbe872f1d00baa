// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/switchform.h"

#include <QDialog>

namespace fw::ui {

/// Adds or changes one switch. Shown with open().
class SwitchDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SwitchDialog)

public:
    SwitchDialog(const Theme &theme, ConnectionTester &tester, bool hasKeychain,
                 QWidget *parent = nullptr);

    /// Changes this one instead of adding a new one.
    void edit(const telephony::SwitchProfile &profile);

    [[nodiscard]] const SwitchForm &form() const { return *m_form; }

public slots:
    void accept() override;

private:
    SwitchForm *m_form;
};

} // namespace fw::ui
