// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/switchform.h"

#include <QDialog>

class QRadioButton;
class QScrollArea;

namespace fw::ui {

/// The first question of the program: the demo floor, or which switch? Shown with open().
class FirstStartDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstStartDialog)

public:
    FirstStartDialog(const Theme &theme, ConnectionTester &tester, bool hasKeychain,
                     QWidget *parent = nullptr);

    [[nodiscard]] bool wantsDemo() const;

    /// Meaningful when accepted and not wantsDemo().
    [[nodiscard]] const SwitchForm &form() const { return *m_form; }

    /// Opens with the switch chosen instead of the demo.
    void chooseSwitch();

public slots:
    /// Closes unless a field of the switch is wrong.
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showChoice();

    ThemedLabel *m_title;
    ThemedLabel *m_intro;
    QRadioButton *m_demo;
    ThemedLabel *m_demoNote;
    QRadioButton *m_switch;
    ThemedLabel *m_switchNote;
    SwitchForm *m_form;
    QScrollArea *m_scroll;
    QPushButton *m_cancel;
    QPushButton *m_start;
};

} // namespace fw::ui
