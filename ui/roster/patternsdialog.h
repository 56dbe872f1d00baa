// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rosterfiles/filefields.h"
#include "core/rosterfiles/linefault.h"
#include "ui/roster/recorddialog.h"

class QComboBox;
class QPlainTextEdit;

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
    void showBreaks(const std::vector<roster::BreakRule> &breaks);
    /// The breaks follow hours that were typed.
    void moveBreaks();
    /// Hours, breaks and days of the form; a sentence when they can't be.
    [[nodiscard]] QString take(roster::ShiftPattern &pattern) const;
    [[nodiscard]] static QString refusalOf(rosterfiles::PatternField field,
                                           rosterfiles::Fault fault, const QString &value);

    std::vector<roster::MinuteSpan> m_spans; ///< that the shown breaks lie in
    QLineEdit *m_code;
    QLineEdit *m_english;
    QLineEdit *m_chinese;
    QLineEdit *m_letters;
    QComboBox *m_kind;
    QLineEdit *m_hours;
    QPlainTextEdit *m_breaks;
    QLineEdit *m_from;
    QLineEdit *m_to;
};

} // namespace fw::ui
