// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/qualitydesk.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace fw::ui {

class Card;
class LineModel;
class LiveTableView;
class SegmentControl;
class ThemedLabel;

/// Coaching of the teams that the person here sees: what is planned, held and answered, with its
/// clips, and whether it helped.
class CoachingTab final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CoachingTab)

public:
    CoachingTab(quality::QualityDesk &desk, const Theme &theme, QWidget *parent = nullptr);

    /// Asks for a talk after an evaluation.
    void newFor(const quality::Evaluation &evaluation);
    /// Chooses the person's first open talk, or else the newest; says so when there is none.
    void showAgent(const QString &agent);

signals:
    /// A clip is to be heard.
    void clipRequested(const QString &call, const fw::quality::Span &span);
    /// What a task comes from is to be seen.
    void evaluationRequested(fw::quality::EvaluationId id);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void join();
    void fill();
    void fillTable();
    void showChosen();
    void showClips(const quality::CoachingTask *task);
    void holdTask();
    void stateTask();
    void closeTask();
    void playClip(int row);
    void say(const QString &sentence);
    /// A sentence when it was refused.
    [[nodiscard]] QString keep(const Result<quality::CoachingTask> &next);
    [[nodiscard]] const quality::CoachingTask *chosen() const;
    [[nodiscard]] const quality::CoachingTask *find(std::int64_t id) const;
    [[nodiscard]] QString effectOf(const quality::CoachingTask &task) const;
    /// Who takes a step: the one here, or on a desk without accounts whose turn it is.
    [[nodiscard]] QString coachHere(const quality::CoachingTask &task) const;
    [[nodiscard]] QString agentHere(const quality::CoachingTask &task) const;
    void retranslate();

    quality::QualityDesk &m_desk;
    const Theme &m_theme;
    std::vector<quality::CoachingTask> m_tasks;
    std::vector<quality::ScoredCall> m_scores; ///< of who is coached
    QString m_failure;
    LineModel *m_model;
    Card *m_card;
    SegmentControl *m_filter;
    LiveTableView *m_view;
    Card *m_detail;
    ThemedLabel *m_words;
    QListWidget *m_clips;
    ThemedLabel *m_message;
    QPushButton *m_play;
    QPushButton *m_source;
    QPushButton *m_hold;
    QPushButton *m_state;
    QPushButton *m_close;
};

} // namespace fw::ui
