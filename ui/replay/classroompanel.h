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
/// far it was from the evaluator. Where a session of calibration has the call, its sheets, which
/// everybody filled in blind at an own station, can be taken as the hands.
class ClassroomPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClassroomPanel)

public:
    explicit ClassroomPanel(const Theme &theme, QWidget *parent = nullptr);

    /// Of another call: a class that goes on is blind again.
    void setMarks(const ReplayMarks &marks);

    /// Of the call that is shown; \a score: the evaluator's.
    void setStations(const std::vector<Reviewer> &sheets, const std::optional<Exact> &score);
    /// Takes the sheets of the stations for hands; nothing where there are none.
    void takeStations();

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
    void showSummary();
    /// How far each station was from the evaluator, in points.
    [[nodiscard]] QString deltas() const;

    bool m_isOn = false;
    bool m_areStations = false; ///< the hands are theirs
    std::vector<Reviewer> m_stations;
    std::optional<Exact> m_score;
    HandsModel *m_model;
    LiveTableView *m_view;
    QPushButton *m_start;
    QPushButton *m_reveal;
    QPushButton *m_take;
    QLabel *m_summary;
};

} // namespace fw::ui
