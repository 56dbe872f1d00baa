// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/replay/handsmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace fw::ui {

class LiveTableView;
class Theme;

/// A class listens without the scores, raises its hands question by question, and then sees how
/// far it was from the evaluator.
class ClassroomPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClassroomPanel)

public:
    explicit ClassroomPanel(const Theme &theme, QWidget *parent = nullptr);

    /// Of another call: a class that goes on is blind again.
    void setMarks(const ReplayMarks &marks);

    /// Scores are hidden now.
    [[nodiscard]] bool isBlind() const { return m_isOn && !m_model->isRevealed(); }

    void toggle();
    void reveal();
    /// More hands of the current question.
    void raise(HandsModel::Column column);
    void retranslate();

signals:
    void blindChanged();

private:
    void show();

    bool m_isOn = false;
    HandsModel *m_model;
    LiveTableView *m_view;
    QPushButton *m_start;
    QPushButton *m_reveal;
    QLabel *m_summary;
};

} // namespace fw::ui
