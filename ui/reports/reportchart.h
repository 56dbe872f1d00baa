// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportcharts.h"
#include "ui/widgets/paintedcells.h"

#include <QChartView>

class QCategoryAxis;
class QValueAxis;

namespace fw::ui {

/// Bars and lines over places. Arrow keys or the pointer choose a place, Enter or a click asks for
/// what is behind it.
class ReportChart final : public QChartView, public PaintedCells
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportChart)

public:
    explicit ReportChart(const Theme &theme, QWidget *parent = nullptr);

    void show(const ChartPicture &picture);

    [[nodiscard]] const ChartPicture &picture() const { return m_picture; }

    [[nodiscard]] int cellCount() const override { return int(m_picture.places.size()); }

    [[nodiscard]] QString cellText(int cell) const override;
    [[nodiscard]] QRect cellArea(int cell) const override;
    [[nodiscard]] int cellAt(const QPoint &point) const override;

    [[nodiscard]] int currentCell() const override { return m_current; }

    [[nodiscard]] bool isCellSelected(int cell) const override { return cell == m_current; }

signals:
    void currentChanged(int place);
    void activated(int place);

protected:
    void drawForeground(QPainter *painter, const QRectF &area) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void draw();
    void drawBars();
    void drawLine(const ChartSeries &series);
    void fillAxes();
    void applyTheme();
    void choose(int place);
    [[nodiscard]] double highest() const;
    [[nodiscard]] QRectF bandOf(int place) const;

    const Theme &m_theme;
    ChartPicture m_picture;
    QCategoryAxis *m_places;
    QValueAxis *m_values;
    int m_current = -1;
};

} // namespace fw::ui
