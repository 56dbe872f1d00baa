// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settlement/sheettab.h"

class QLabel;

namespace fw::ui {

class Card;
class GroupRadar;
class LiveTableView;
class SheetModel;

/// The indicators of the month: what each earns and where its figure comes from, and which of them
/// could still move the band.
class KpiTab final : public SheetTab
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KpiTab)

public:
    KpiTab(const SheetContext &context, QWidget *parent);

    void showKpi(const QString &id);

protected:
    void fill() override;
    void setTexts() override;

private:
    void fillLevers();
    void fillDetail();
    [[nodiscard]] QString ruleOf(const settlement::Kpi &kpi) const;

    SheetModel *m_kpis;
    SheetModel *m_levers;
    Card *m_kpiCard;
    Card *m_detailCard;
    Card *m_leverCard;
    Card *m_groupCard;
    LiveTableView *m_kpiView;
    LiveTableView *m_leverView;
    QLabel *m_detail;
    GroupRadar *m_groups;
};

} // namespace fw::ui
