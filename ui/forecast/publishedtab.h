// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/demanddesk.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace fw::ui {

class Card;
class LineModel;
class LiveTableView;

/// Forecasts as they were given out, and how they did when the calls had come, beside what the
/// simple methods would have said.
class PublishedTab final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PublishedTab)

public:
    PublishedTab(demand::DemandDesk &desk, const Theme &theme, QWidget *parent = nullptr);

    /// Judges the published forecasts of \a queue by the calls of \a heard.
    void show(const QString &queue, const forecast::CallSeries &heard);
    void retranslate();

private:
    struct Judged
    {
        forecast::PublishedForecast forecast; ///< without its points
        std::vector<forecast::Judgement> byLead;
    };

    void fill();
    void fillLeads();
    [[nodiscard]] QStringList cellsOf(const forecast::Judgement &judgement) const;

    demand::DemandDesk &m_desk;
    QTimeZone m_zone;
    std::vector<Judged> m_judged;
    LineModel *m_model;
    LineModel *m_leads;
    Card *m_card;
    Card *m_leadCard;
    LiveTableView *m_view;
    LiveTableView *m_leadView;
};

} // namespace fw::ui
