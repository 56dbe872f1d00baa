// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/whatif/whatif.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <vector>

namespace fw::ui {

/// Service levels of a day's intervals, each with its confidence interval as a band, against the
/// target.
class OutlookChart final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutlookChart)

public:
    struct Curve
    {
        QString title;
        std::vector<whatif::IntervalEstimate> intervals; ///< of the whole day
    };

    explicit OutlookChart(const Theme &theme, QWidget *parent = nullptr);

    /// \a other may have no intervals.
    void show(const Curve &main, const Curve &other, double target);

    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 180}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    void paintAxes(QPainter &painter) const;
    void paintKeys(QPainter &painter) const;
    void paintCurve(QPainter &painter, const Curve &curve, Token line, bool hasBand) const;

    const Theme &m_theme;
    Curve m_main;
    Curve m_other;
    double m_target = 0;
};

} // namespace fw::ui
