// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guard/desksession.h"
#include "ui/widgets/themedlabel.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace fw::ui {

/// Switches the accounts of a desk on by making the first administrator.
class FirstAdminDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstAdminDialog)

public:
    FirstAdminDialog(guard::DeskSession &session, const Theme &theme, QWidget *parent = nullptr);

    void accept() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    guard::DeskSession &m_session;
    ThemedLabel *m_intro;
    QLabel *m_loginLabel;
    QLineEdit *m_login;
    QLabel *m_nameLabel;
    QLineEdit *m_name;
    QLabel *m_passwordLabel;
    QLineEdit *m_password;
    QLabel *m_repeatLabel;
    QLineEdit *m_repeat;
    ThemedLabel *m_message;
    QPushButton *m_cancel;
    QPushButton *m_make;
};

} // namespace fw::ui
