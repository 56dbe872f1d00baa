// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace fw::ui {

/// Asks what is done about alarms, or why; the text may not be empty.
class AcknowledgeDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AcknowledgeDialog)

public:
    explicit AcknowledgeDialog(const QStringList &sentences, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;

private:
    QLineEdit *m_text;
};

} // namespace fw::ui
