// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace fw::ui {

class Theme;

/// Asks for the supervisor's own phone, as the switch names it.
class PhoneDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PhoneDialog)

public:
    explicit PhoneDialog(const Theme &theme, QWidget *parent = nullptr);

    /// Trimmed; never empty after accept().
    [[nodiscard]] QString phone() const;

private:
    QLineEdit *m_field;
    QPushButton *m_ok;
};

} // namespace fw::ui
