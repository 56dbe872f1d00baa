// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settlement/settlement.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace fw::ui {

/// From the base fee to what is paid, a bar for each step. What a step gives or takes is written
/// over its bar in full; bars begin above zero where the steps could not be seen otherwise, and
/// then it says so.
class WaterfallChart final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WaterfallChart)

public:
    struct Bar
    {
        QString label;
        QString figure;
        double from = 0;
        double to = 0;
        bool isSum = false;
    };

    WaterfallChart(const QString &objectName, const Theme &theme, QWidget *parent = nullptr);

    /// A refused month has no bars; null: there is none.
    void show(const settlement::Settlement *settled);

    [[nodiscard]] const std::vector<Bar> &bars() const { return m_bars; }

    [[nodiscard]] QSize sizeHint() const override { return {420, 220}; }

    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 130}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintBar(QPainter &painter, const QRectF &plot, std::size_t index, double low,
                  double high) const;

    const Theme &m_theme;
    std::vector<Bar> m_bars;
};

} // namespace fw::ui
