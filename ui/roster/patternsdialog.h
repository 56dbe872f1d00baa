// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roster/recorddialog.h"

class QComboBox;

namespace fw::ui {

/// The shift patterns of the site. One that is used is ended and followed by another, not changed.
class PatternsDialog final : public RecordDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PatternsDialog)

public:
    PatternsDialog(roster::RosterDesk &desk, const Theme &theme, QWidget *parent);

private:
    [[nodiscard]] std::vector<Line> lines() const override;
    void load(int row) override;
    [[nodiscard]] QString keep(int row) override;

    QLineEdit *m_code;
    QLineEdit *m_english;
    QLineEdit *m_chinese;
    QLineEdit *m_letters;
    QComboBox *m_kind;
    QLineEdit *m_hours;
    QLineEdit *m_from;
    QLineEdit *m_to;
};

} // namespace fw::ui
