// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settlement/sheettab.h"

#include <map>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fw::ui {

class Card;
class TrialSlider;
class WaterfallChart;

/// What the month would come to with other scores or other indicators. Nothing of it is kept.
class WhatIfTab final : public SheetTab
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WhatIfTab)

public:
    WhatIfTab(const SheetContext &context, QWidget *parent);

    void reset();
    [[nodiscard]] MonthSheet::Trial trial() const;

protected:
    void fill() override;
    void setTexts() override;

private:
    void build();
    void fillScores();
    void fillKpis();
    void nameSliders();
    void showResult();

    Card *m_scoreCard;
    Card *m_kpiCard;
    Card *m_resultCard;
    QPushButton *m_reset;
    QWidget *m_kpiList;
    QVBoxLayout *m_kpiColumn;
    QLabel *m_result;
    QLabel *m_change;
    QLabel *m_note;
    WaterfallChart *m_fee;
    std::map<settlement::Dimension, TrialSlider *> m_scores;
    std::map<QString, TrialSlider *> m_kpis; ///< by id
};

} // namespace fw::ui
