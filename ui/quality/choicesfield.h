// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/scorecard.h"

#include <QWidget>

class QPushButton;
class QTableWidget;

namespace fw::ui {

/// Labels in both languages with a number each: the answers of a choice with what they are worth,
/// or grades with where they begin.
class ChoicesField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChoicesField)

public:
    enum class Kind : std::uint8_t { Answers, Grades };

    explicit ChoicesField(Kind kind, QWidget *parent = nullptr);

    void setChoices(const std::vector<quality::Choice> &choices);
    /// What is no number is worth -1, which is a fault.
    [[nodiscard]] std::vector<quality::Choice> choices() const;
    void setReadOnly(bool isReadOnly);
    void retranslate();

signals:
    void edited();

private:
    void addRow(const quality::Choice &choice);

    Kind m_kind;
    QTableWidget *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace fw::ui
