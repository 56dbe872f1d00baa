// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportcharts.h"
#include "ui/widgets/paintedcells.h"

#include <QAbstractScrollArea>

namespace fw::ui {

/// Weekdays by half hours of the day, the stronger the colour the more; the figure stands in the
/// cell where it fits. Arrow keys move between cells.
class HeatMap final : public QAbstractScrollArea, public PaintedCells
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeatMap)

public:
    explicit HeatMap(const Theme &theme, QWidget *parent = nullptr);

    void show(const HeatMapData &cells, const reports::Metric &metric);
    void retranslate();

    [[nodiscard]] int cellCount() const override;
    [[nodiscard]] QString cellText(int cell) const override;
    [[nodiscard]] QRect cellArea(int cell) const override;
    [[nodiscard]] int cellAt(const QPoint &point) const override;

    [[nodiscard]] int currentCell() const override { return m_current; }

    [[nodiscard]] bool isCellSelected(int cell) const override { return cell == m_current; }

signals:
    void currentChanged(int cell);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    [[nodiscard]] int shownSlots() const { return m_lastSlot - m_firstSlot + 1; }

    [[nodiscard]] std::optional<double> figureOf(int cell) const;
    [[nodiscard]] QString dayName(int day) const;
    [[nodiscard]] static QString slotText(int slot);
    [[nodiscard]] QRectF plot() const;
    void findRange();
    void choose(int cell);
    void paintCell(QPainter &painter, int cell) const;
    void paintHeads(QPainter &painter) const;

    const Theme &m_theme;
    HeatMapData m_data;
    const reports::Metric *m_metric = nullptr;
    int m_firstSlot = 0; ///< slots before and after which nothing was recorded are left out
    int m_lastSlot = -1;
    double m_least = 0.0;
    double m_most = 0.0;
    int m_current = -1;
};

} // namespace fw::ui
