// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/themedlabel.h"

#include <QDialog>

#include <functional>

class QLineEdit;

namespace fw::ui {

/// Asks a second person for name and password, to approve what the first one wants to take out.
class ApprovalDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ApprovalDialog)

public:
    /// Empty when the second person approves; otherwise why that does not count.
    using Check = std::function<QString(const QString &login, const QString &password)>;

    /// Accepted once \a check is content.
    ApprovalDialog(const QString &what, int rows, Check check, const Theme &theme,
                   QWidget *parent = nullptr);

private:
    void submit();

    Check m_check;
    QLineEdit *m_login;
    QLineEdit *m_password;
    ThemedLabel *m_message;
};

} // namespace fw::ui
