// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monthclose/settlementdesk.h"
#include "ui/widgets/stepdialog.h"

class QComboBox;
class QTableWidget;

namespace fw::ui {

/// Proposes terms from a month on, made from those that hold: parameters, score bands, indicators.
/// Nothing holds before a second person has approved it.
class TermsDialog final : public StepDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TermsDialog)

public:
    /// \a base: what the fields begin with.
    TermsDialog(monthclose::SettlementDesk &desk, monthclose::ContractTerms base, QDate firstMonth,
                QWidget *parent);

signals:
    void proposed(const QString &sentence);

private:
    enum KpiColumn { Id, Weight, Base, Full, Steps, KpiColumns };

    void fillParameters();
    void fillBands();
    void fillKpis();
    QString submitted();
    /// A sentence that names the field, or nothing.
    [[nodiscard]] QString takeParameters(monthclose::ContractTerms &terms) const;
    [[nodiscard]] QString takeBands(monthclose::ContractTerms &terms) const;
    [[nodiscard]] QString takeKpis(monthclose::ContractTerms &terms) const;

    monthclose::SettlementDesk &m_desk;
    monthclose::ContractTerms m_base;
    QComboBox *m_from;
    QTableWidget *m_parameters;
    QTableWidget *m_bands;
    QTableWidget *m_kpis;
};

} // namespace fw::ui
