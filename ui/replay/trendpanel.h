// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/replay/scoretrend.h"

#include <QWidget>

namespace fw::ui {

class Theme;
class ThemedLabel;

/// The weeks of an agent as a line with its face, those of the team as a dashed one.
class TrendChart final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrendChart)

public:
    explicit TrendChart(const Theme &theme, QWidget *parent = nullptr);

    void setTrend(const ScoreTrend &trend);
    /// What the week has; plain text.
    [[nodiscard]] QString textOf(std::size_t week) const;

    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 70}; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] QPointF pointOf(std::size_t week, const Exact &score) const;
    void paintScale(QPainter &painter) const;

    const Theme &m_theme;
    ScoreTrend m_trend;
    int m_least = 0; ///< of the scale
};

/// The chart with its figures.
class TrendPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrendPanel)

public:
    explicit TrendPanel(const Theme &theme, QWidget *parent = nullptr);

    void setTrend(const ScoreTrend &trend);
    void clear();
    void setBlind(bool isBlind);
    void retranslate();

private:
    void fill();

    std::optional<ScoreTrend> m_trend;
    bool m_isBlind = false;
    TrendChart *m_chart;
    ThemedLabel *m_figures;
};

} // namespace fw::ui
