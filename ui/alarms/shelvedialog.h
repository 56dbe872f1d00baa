// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <chrono>

class QComboBox;
class QLineEdit;

namespace fw::ui {

/// Asks for how long alarms are put away, and why.
class ShelveDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShelveDialog)

public:
    /// Spans above \a longest are not offered.
    ShelveDialog(const QStringList &sentences, std::chrono::seconds longest, bool needsText,
                 QWidget *parent = nullptr);

    [[nodiscard]] std::chrono::seconds span() const;
    [[nodiscard]] QString text() const;

private:
    QComboBox *m_span;
    QLineEdit *m_text;
};

} // namespace fw::ui
