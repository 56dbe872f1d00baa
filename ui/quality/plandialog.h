// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/qualitydesk.h"
#include "ui/widgets/stepdialog.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QListWidget;
class QSpinBox;

namespace fw::ui {

/// The form of a sampling plan. Deletes itself.
class PlanDialog final : public StepDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlanDialog)

public:
    PlanDialog(const quality::QualityDesk &desk, const quality::SamplingPlan &plan,
               QWidget *parent);

    /// As it is filled in.
    [[nodiscard]] quality::SamplingPlan plan() const;

private:
    void addScopes(const quality::QualityDesk &desk);
    void addForms(const quality::QualityDesk &desk);
    void layOut();
    void load();
    void add(QFormLayout &form, const QString &objectName, const QString &label, QWidget &field);
    [[nodiscard]] static QString seconds();
    [[nodiscard]] QSpinBox *number(int least, int most, const QString &suffix = {});

    quality::SamplingPlan m_plan;
    QLineEdit *m_english;
    QLineEdit *m_chinese;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QComboBox *m_scope;
    QLineEdit *m_queues;
    QComboBox *m_operation;
    QSpinBox *m_fromHour;
    QSpinBox *m_untilHour;
    QSpinBox *m_leastTalk;
    QSpinBox *m_mostTalk;
    QComboBox *m_form;
    QLineEdit *m_seed;
    QSpinBox *m_perAgent;
    QSpinBox *m_perNewAgent;
    QSpinBox *m_random;
    QCheckBox *m_layered;
    QListWidget *m_triggers;
    QSpinBox *m_shortTalk;
    QSpinBox *m_longHold;
    QSpinBox *m_transfers;
    QLineEdit *m_evaluators;
    QDateEdit *m_due;
};

} // namespace fw::ui
