// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/feasibility.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QDateEdit;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace fw::ui {

class ThemedLabel;

/// Whether people can hold the seats of a contract: hours against hours, what is missing, and what
/// each way out would come to.
class FeasibilityDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FeasibilityDialog)

public:
    /// Begins with \a plan; the hours of people are those of \a rules.
    FeasibilityDialog(const roster::ContractPlan &plan, const roster::DatedRules &rules,
                      const Theme &theme, QWidget *parent);

private:
    void build();
    void load(const roster::ContractPlan &plan);
    void addField(QFormLayout &form, const QString &objectName, const QString &label,
                  QWidget &field);
    [[nodiscard]] roster::ContractPlan plan() const;
    void reckon();
    [[nodiscard]] static QString hoursText(const roster::ContractPlan &plan,
                                           const roster::Feasibility &found);
    [[nodiscard]] static QString waysOut(const roster::ContractPlan &plan,
                                         const roster::Feasibility &found);

    roster::DatedRules m_rules;
    QSpinBox *m_seats;
    QDoubleSpinBox *m_hours;
    QSpinBox *m_people;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QDoubleSpinBox *m_absent;
    ThemedLabel *m_verdict;
    QLabel *m_figures;
    QLabel *m_ways;
};

} // namespace fw::ui
