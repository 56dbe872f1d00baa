// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settlement/settlementcomparison.h"
#include "ui/settlement/sheettab.h"

class QComboBox;

namespace fw::ui {

class Card;
class LiveTableView;
class SheetModel;

/// The month beside the one before it, the budget, or another contract's: the self-operated region
/// is the reference of the partners.
class CompareTab final : public SheetTab
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CompareTab)

public:
    CompareTab(const SheetContext &context, QWidget *parent);

    /// "month", "budget", or the id of a contract.
    void compareWith(const QString &what);

protected:
    void fill() override;
    void setTexts() override;

private:
    void fillChoices();
    void fillBudget();
    void fillOther(const QString &contract, QDate month);
    void showRows(const settlement::SettlementComparison &compared);

    QComboBox *m_with;
    SheetModel *m_model;
    Card *m_card;
    LiveTableView *m_view;
};

} // namespace fw::ui
