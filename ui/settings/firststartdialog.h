// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/serverform.h"
#include "ui/settings/switchform.h"

#include <QDialog>

class QRadioButton;
class QScrollArea;

namespace fw::ui {

/// The first question of the program: the demo floor, which switch, or which server? Shown with
/// open().
class FirstStartDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstStartDialog)

public:
    FirstStartDialog(const Theme &theme, ConnectionTester &tester, bool hasKeychain,
                     QWidget *parent = nullptr);

    [[nodiscard]] bool wantsDemo() const;
    [[nodiscard]] bool wantsServer() const;

    /// Meaningful when accepted with wantsServer().
    [[nodiscard]] const ServerForm &serverForm() const { return *m_serverForm; }

    /// Meaningful when accepted and neither wantsDemo() nor wantsServer().
    [[nodiscard]] const SwitchForm &form() const { return *m_form; }

    /// Opens with the switch chosen instead of the demo.
    void chooseSwitch();

public slots:
    /// Closes unless a field of the switch or the server is wrong.
    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void lay();
    void showChoice();
    [[nodiscard]] QString startText() const;

    ThemedLabel *m_title;
    ThemedLabel *m_intro;
    QRadioButton *m_demo;
    ThemedLabel *m_demoNote;
    QRadioButton *m_switch;
    ThemedLabel *m_switchNote;
    QRadioButton *m_server;
    ThemedLabel *m_serverNote;
    SwitchForm *m_form;
    ServerForm *m_serverForm;
    QScrollArea *m_scroll;
    QScrollArea *m_serverScroll;
    QPushButton *m_cancel;
    QPushButton *m_start;
};

} // namespace fw::ui
