// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timepoint.h"
#include "core/live/queuecounters.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <array>

class QTimeZone;

namespace fw::ui {

/// The last hour in steps of five minutes: offered as a line, answered and abandoned as stacked
/// bars.
class IntervalChart final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IntervalChart)

public:
    explicit IntervalChart(const Theme &theme, QWidget *parent = nullptr);

    /// \a minutes oldest first; the last one is running at \a now. \a zone cuts the labels.
    void show(const std::array<live::QueueCounters, 60> &minutes, TimePoint now,
              const QTimeZone &zone);

    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 120}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Step
    {
        int offered = 0;
        int answered = 0;
        int abandoned = 0;
        QString label;
    };

    void paintLegend(QPainter &painter, const QRect &area) const;

    const Theme &m_theme;
    std::array<Step, 12> m_steps{};
};

} // namespace fw::ui
