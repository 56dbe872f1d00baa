// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settlement/settlementinput.h"
#include "ui/settlement/sheettab.h"

class QLabel;

namespace fw::ui {

class Card;
class DimensionsPanel;
class LiveTableView;
class SheetModel;
class WaterfallChart;

/// The month on one page: seats, scores, indicators and the way to what is paid.
class OverviewTab final : public SheetTab
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OverviewTab)

public:
    OverviewTab(const SheetContext &context, QWidget *parent);

signals:
    /// The people behind a line; nothing: all of them.
    void peopleRequested(std::optional<fw::settlement::SeatType> type);
    void kpiRequested(const QString &id);

protected:
    void fill() override;
    void setTexts() override;

private:
    void join();

    SheetModel *m_seats;
    SheetModel *m_kpis;
    Card *m_seatCard;
    Card *m_scoreCard;
    Card *m_kpiCard;
    Card *m_feeCard;
    LiveTableView *m_seatView;
    LiveTableView *m_kpiView;
    DimensionsPanel *m_scores;
    WaterfallChart *m_fee;
    QLabel *m_formula;
};

} // namespace fw::ui
