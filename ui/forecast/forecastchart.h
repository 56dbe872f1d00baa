// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/paintedcells.h"

#include <QAbstractScrollArea>

#include <optional>
#include <vector>

namespace fw::ui {

/// A day or an interval: what came, and what was or is said of it.
struct ForecastPlace
{
    QString label; ///< below the axis
    QString name;  ///< for who reads it aloud
    std::optional<double> heard;
    std::optional<double> calls;
    double low = 0; ///< of the prediction interval, with `calls`
    double high = 0;
    double naive = 0; ///< the last same weekday
    double fourWeekMean = 0;

    bool operator==(const ForecastPlace &) const = default;
};

/// Calls that came, the forecast in its prediction interval, and what two simple methods say. Left
/// and right move between the places.
class ForecastChart final : public QAbstractScrollArea, public PaintedCells
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ForecastChart)

public:
    explicit ForecastChart(const Theme &theme, QWidget *parent = nullptr);

    void setPlaces(std::vector<ForecastPlace> places);
    /// Without telling anybody; -1: none.
    void setCurrent(int place);
    void retranslate();

    [[nodiscard]] const std::vector<ForecastPlace> &places() const { return m_places; }

    [[nodiscard]] int cellCount() const override { return int(m_places.size()); }

    [[nodiscard]] QString cellText(int cell) const override;
    [[nodiscard]] QRect cellArea(int cell) const override;
    [[nodiscard]] int cellAt(const QPoint &point) const override;

    [[nodiscard]] int currentCell() const override { return m_current; }

    [[nodiscard]] bool isCellSelected(int cell) const override { return cell == m_current; }

signals:
    void placeChosen(int place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    using Value = std::optional<double> (*)(const ForecastPlace &);

    void choose(int place);
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double top() const;
    [[nodiscard]] QPointF pointOf(std::size_t place, double value, double most) const;
    void paintAxis(QPainter &painter, double most) const;
    void paintBand(QPainter &painter, double most) const;
    void paintLine(QPainter &painter, double most, const QPen &pen, Value value) const;
    void paintLegend(QPainter &painter) const;

    const Theme &m_theme;
    std::vector<ForecastPlace> m_places;
    int m_current = -1;
};

} // namespace fw::ui
