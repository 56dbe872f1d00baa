// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settlement/sheettab.h"

class QPushButton;

namespace fw::ui {

class Card;
class LiveTableView;
class SheetModel;

/// What a contract says beside prices: services, who does and pays what, what is promised of each
/// indicator, and every month in which less was delivered.
class AgreementTab final : public SheetTab
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AgreementTab)

public:
    AgreementTab(const SheetContext &context, QWidget *parent);

protected:
    void fill() override;
    void setTexts() override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void fillServices();
    void fillDuties();
    void fillCommitments();
    /// Later, while it is not seen: it reads months of all months.
    void fillBreaches();
    void changeCommitments();
    void turnDuty();

    monthclose::ContractAnnex m_annex;
    SheetModel *m_services;
    SheetModel *m_duties;
    SheetModel *m_commitments;
    SheetModel *m_breaches;
    Card *m_serviceCard;
    Card *m_dutyCard;
    Card *m_commitmentCard;
    Card *m_breachCard;
    LiveTableView *m_serviceView;
    LiveTableView *m_dutyView;
    LiveTableView *m_commitmentView;
    LiveTableView *m_breachView;
    QPushButton *m_change;
    QPushButton *m_turn;
    bool m_isStale = false; ///< what takes long is to be filled when it is seen
};

} // namespace fw::ui
