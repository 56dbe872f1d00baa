// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/themedlabel.h"

#include <QDialog>

#include <functional>

class QLineEdit;
class QPushButton;

namespace fw::ui {

/// Asks a second person for name and password, to approve what the first one wants to take out.
class ApprovalDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApprovalDialog)

public:
    /// Gets an empty sentence when the second person approves; otherwise why that does not count.
    using Answer = std::function<void(const QString &refusal)>;
    /// Answers once, at once or later.
    using Check =
        std::function<void(const QString &login, const QString &password, const Answer &answer)>;

    /// Accepted once \a check is content. An answer that comes after the dialog is dropped.
    ApprovalDialog(const QString &what, int rows, Check check, const Theme &theme,
                   QWidget *parent = nullptr);

private:
    void submit();
    void take(const QString &refusal);

    Check m_check;
    QLineEdit *m_login;
    QLineEdit *m_password;
    ThemedLabel *m_message;
    QPushButton *m_approve;
};

} // namespace fw::ui
