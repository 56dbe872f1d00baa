// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/qualitydesk.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace fw::ui {

/// What can be done with an evaluation now, by who is here: the nearest step as a button, others in
/// a menu, and comments and coaching beside them. Steps that need words ask for them.
class StepBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepBar)

public:
    enum Step : std::uint8_t {
        Confirm,
        Release,
        Review,
        Decide,
        Acknowledge,
        AppealIt,
        Escalate,
        Void,
        StepCount
    };

    explicit StepBar(quality::QualityDesk &desk, QWidget *parent = nullptr);

    /// Null: none is shown. \a card is that of the evaluation, or null.
    void setEvaluation(const quality::Evaluation *evaluation,
                       const quality::ScorecardVersion *card);
    /// What is offered, the nearest first.
    [[nodiscard]] std::vector<Step> offered() const;
    void take(Step step);
    /// The nearest one.
    void takeFirst();
    void retranslate();

signals:
    void commentRequested();
    void coachingRequested(const fw::quality::Evaluation &evaluation);
    void failed(const QString &sentence);

private:
    void show();
    void run(const Outcome &done);
    void askWords(Step step);
    [[nodiscard]] bool isOffered(Step step) const;
    [[nodiscard]] static QString nameOf(Step step);

    quality::QualityDesk &m_desk;
    std::optional<quality::Evaluation> m_evaluation;
    std::optional<quality::ScorecardVersion> m_card;
    QPushButton *m_comment;
    QPushButton *m_coach;
    QToolButton *m_more;
    QMenu *m_menu;
    QPushButton *m_first;
};

} // namespace fw::ui
