// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guard/desksession.h"
#include "ui/widgets/themedlabel.h"

#include <QTimeZone>
#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;

namespace fw::ui {

/// Name and password; a new password where one is due; and why it did not work.
class SignInForm final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInForm)

public:
    SignInForm(guard::DeskSession &session, const Theme &theme, QWidget *parent = nullptr);

    /// Empties all fields, and puts the focus where typing begins.
    void begin();

    /// In which zone a lock-out's end is told.
    void setZone(const QTimeZone &zone) { m_zone = zone; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void submit();
    void showAnswer(const access::SignInAnswer &answer);
    void setChanging(bool isChanging);
    void setAsking(bool isAsking);
    void retranslate();

    guard::DeskSession &m_session;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    bool m_isChanging = false;
    std::optional<access::SignInAnswer> m_answer; ///< that stands below the fields
    ThemedLabel *m_title;
    ThemedLabel *m_loginLabel;
    QLineEdit *m_login;
    ThemedLabel *m_passwordLabel;
    QLineEdit *m_password;
    ThemedLabel *m_newLabel;
    QLineEdit *m_new;
    ThemedLabel *m_repeatLabel;
    QLineEdit *m_repeat;
    ThemedLabel *m_message;
    QPushButton *m_other;
    QPushButton *m_enter;
};

} // namespace fw::ui
