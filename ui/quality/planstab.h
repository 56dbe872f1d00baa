// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/callsoundsource.h"
#include "core/quality/judgedcallsource.h"
#include "core/quality/planfacts.h"
#include "core/quality/qualitydesk.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QPushButton;

namespace fw::ui {

class Card;
class HearingBar;
class LineModel;
class LiveTableView;
class ThemedLabel;

/// Sampling plans, and what each of them draws from the calls of its period: before anything is
/// assigned, with the key of each call, so that anybody can draw again.
class PlansTab final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlansTab)

public:
    /// Adds to \a facts what the calls and the desk don't tell: since when people are in their
    /// trade, what was heard in recordings, what was complained of.
    using FactsAdder =
        std::function<void(quality::PlanFacts &facts, const std::vector<quality::JudgedCall> &)>;

    /// What is handed over has to outlive this.
    PlansTab(quality::QualityDesk &desk, quality::JudgedCallSource &source, const Theme &theme,
             QWidget *parent = nullptr);

    void setFacts(FactsAdder adder);
    /// Listens to the recordings for plans that are targeted by what is heard; outlives this.
    void setSounds(quality::CallSoundSource &sounds);

signals:
    /// The population is to be written to a file, for a second program.
    void exportRequested(const QString &suggestedName, const QByteArray &csv, int rows);
    /// A drawn call is to be looked at.
    void callRequested(const fw::quality::JudgedCall &call);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum class Reading { Nothing, Busy, Ready, Failed };

    void build();
    void join();
    void fill();
    void fillPlans();
    void readChosen();
    void take(const Result<std::vector<quality::JudgedCall>> &calls);
    void draw();
    void fillDrawn();
    void showButtons();
    void edit(const quality::SamplingPlan &plan);
    void replaceCall();
    void assign();
    void requestExport();
    void say(const QString &sentence);
    void retranslate();
    [[nodiscard]] quality::SamplingPlan newPlan() const;
    [[nodiscard]] const quality::SamplingPlan *chosen() const;
    [[nodiscard]] const quality::DrawnCall *chosenCall() const;
    [[nodiscard]] quality::PlanFacts facts() const;
    [[nodiscard]] QString remark(const quality::SamplingPlan &plan) const;
    [[nodiscard]] const QTimeZone &zone() const;
    [[nodiscard]] QString formTitle(const QString &key) const;
    /// How many of the drawn calls nobody has yet.
    [[nodiscard]] int unassigned() const;

    quality::QualityDesk &m_desk;
    quality::JudgedCallSource &m_source;
    const Theme &m_theme;
    FactsAdder m_adder;
    std::vector<quality::SamplingPlan> m_plans;
    std::vector<quality::ScorecardVersion> m_cards;
    std::vector<quality::JudgedCall> m_calls; ///< of the chosen plan's time and scope
    quality::SamplingPlan m_read;             ///< that the calls are of
    quality::PlanDraw m_draw;
    std::map<QString, QString> m_evaluators; ///< by drawn call
    std::map<QString, quality::EvaluationState> m_assigned;
    Reading m_reading = Reading::Nothing;
    QString m_failure;
    int m_asked = 0; ///< an answer to an earlier question is dropped
    LineModel *m_planModel;
    LineModel *m_drawnModel;
    Card *m_planCard;
    Card *m_drawnCard;
    LiveTableView *m_planView;
    LiveTableView *m_drawnView;
    ThemedLabel *m_message;
    HearingBar *m_hearing;
    QPushButton *m_new;
    QPushButton *m_edit;
    QPushButton *m_export;
    QPushButton *m_replace;
    QPushButton *m_assign;
};

} // namespace fw::ui
