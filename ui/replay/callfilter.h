// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/qualitydesk.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QSpinBox;

namespace fw::ui {

/// Which scored calls are listed: when, of whom, how low, and which question failed.
class CallFilter final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallFilter)

public:
    /// Begins with the low scores of the own team of this week.
    CallFilter(const quality::QualityDesk &desk, QWidget *parent = nullptr);

    [[nodiscard]] quality::EvaluationQuery query() const;
    /// By where it stands in its life.
    [[nodiscard]] bool passes(quality::EvaluationState state) const;
    /// Its id; empty: any.
    [[nodiscard]] QString question() const;
    /// Everything of one agent, of the last twelve weeks.
    void showAgent(const QString &agent);
    /// Narrows by nothing but the team.
    void widen();
    /// What is offered: plans, and who and what is found in these.
    void offer(const std::vector<quality::Evaluation> &found,
               const std::vector<quality::ScorecardVersion> &cards);
    void retranslate();

signals:
    void changed();

private:
    enum Stand { AnyStand, Waiting, Appeals, StandCount };

    enum Period { ThisWeek, FourWeeks, TwelveWeeks, Custom, PeriodCount };

    void build();
    void connectAll();
    void fillTeams();
    void offerPlans();
    void tell();
    [[nodiscard]] QDate today() const;

    const quality::QualityDesk &m_desk;
    QString m_agent;           ///< empty: all
    bool m_isSettling = false; ///< more changes follow
    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QComboBox *m_team;
    QCheckBox *m_low;
    QSpinBox *m_below;
    QComboBox *m_question;
    QComboBox *m_stand;
    QComboBox *m_evaluator;
    QComboBox *m_plan;
};

} // namespace fw::ui
