// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settlement/kpicards.h"
#include "ui/settlement/sheettab.h"

class QTableWidget;

namespace fw::ui {

class Card;
class SegmentControl;

/// All indicators on cards with what the contract promises, and a heat map of the points that they
/// earn: by region in this month, or by month in this contract.
class KpiCardTab final : public SheetTab
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KpiCardTab)

public:
    KpiCardTab(const SheetContext &context, QWidget *parent);

signals:
    void kpiRequested(const QString &kpi);

protected:
    void fill() override;
    void setTexts() override;
    void showEvent(QShowEvent *event) override;

private:
    /// A column of the heat map.
    struct Column
    {
        QString name;
        settlement::ScoreSheet scores;
    };

    void fillCards();
    /// Later, while it is not seen: it reads months of all regions.
    void fillHeat();
    [[nodiscard]] KpiCard cardOf(const settlement::Kpi &kpi,
                                 const monthclose::ContractAnnex *annex) const;
    [[nodiscard]] std::vector<Column> byRegion() const;
    [[nodiscard]] std::vector<Column> byMonth() const;
    void addHeatRow(const settlement::Kpi &kpi, const std::vector<Column> &columns);

    Card *m_heatCard;
    KpiCards *m_cards;
    SegmentControl *m_choice;
    QTableWidget *m_heat;
    bool m_isStale = false; ///< what takes long is to be filled when it is seen
};

} // namespace fw::ui
