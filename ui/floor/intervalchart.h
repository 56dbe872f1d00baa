// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timepoint.h"
#include "core/live/queuecounters.h"
#include "ui/theme/theme.h"
#include "ui/widgets/paintedcells.h"

#include <QAbstractScrollArea>

#include <array>

class QTimeZone;

namespace fw::ui {

/// The last hour in steps of five minutes: offered as a line, answered and abandoned as stacked
/// bars.
class IntervalChart final : public QAbstractScrollArea, public PaintedCells
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IntervalChart)

public:
    explicit IntervalChart(const Theme &theme, QWidget *parent = nullptr);

    /// \a minutes oldest first; the last one is running at \a now. \a zone cuts the labels.
    void show(const std::array<live::QueueCounters, 60> &minutes, TimePoint now,
              const QTimeZone &zone);

    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 120}; }

    /// Cells are the steps, oldest first.
    [[nodiscard]] int cellCount() const override { return int(m_steps.size()); }

    [[nodiscard]] QString cellText(int cell) const override;
    [[nodiscard]] QRect cellArea(int cell) const override;
    [[nodiscard]] int cellAt(const QPoint &point) const override;

    [[nodiscard]] int currentCell() const override { return -1; }

    [[nodiscard]] bool isCellSelected(int cell) const override
    {
        Q_UNUSED(cell)
        return false;
    }

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

    [[nodiscard]] QRect plotArea() const;
    void paintLegend(QPainter &painter, const QRect &area) const;

    const Theme &m_theme;
    std::array<Step, 12> m_steps{};
};

} // namespace fw::ui
