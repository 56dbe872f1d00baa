// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/paintedcells.h"

#include <QAbstractScrollArea>

#include <optional>
#include <vector>

namespace fw::ui {

/// What is drawn over some places: bars or points, how well each is known, and lines across.
struct ScorePicture
{
    struct Place
    {
        QString name; ///< below the axis
        double value = 0;
        std::optional<double> halfWidth;  ///< of a point's interval
        std::optional<double> cumulative; ///< share up to here, 0 to 1, of bars
        bool isMarked = false;            ///< out of the ordinary
        QString words;                    ///< all that it says, as one sentence

        bool operator==(const Place &) const = default;
    };

    struct Level
    {
        double value = 0;
        QString name;
        bool isMiddle = false;

        bool operator==(const Level &) const = default;
    };

    bool isBars = false;
    double least = 0;
    double most = 100;
    std::vector<Place> places;
    std::vector<Level> levels;

    bool operator==(const ScorePicture &) const = default;
};

/// Draws one. Arrow keys or the pointer choose a place.
class ScoreChart final : public QAbstractScrollArea, public PaintedCells
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScoreChart)

public:
    explicit ScoreChart(const Theme &theme, QWidget *parent = nullptr);

    void show(const ScorePicture &picture);
    /// What stands in the middle while there is nothing to draw.
    void setEmptyText(const QString &text);

    [[nodiscard]] const ScorePicture &picture() const { return m_picture; }

    [[nodiscard]] int cellCount() const override { return int(m_picture.places.size()); }

    [[nodiscard]] QString cellText(int cell) const override;
    [[nodiscard]] QRect cellArea(int cell) const override;
    [[nodiscard]] int cellAt(const QPoint &point) const override;

    [[nodiscard]] int currentCell() const override { return m_current; }

    [[nodiscard]] bool isCellSelected(int cell) const override { return cell == m_current; }

signals:
    void currentChanged(int place);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void choose(int place);
    void paintAxes(QPainter &painter) const;
    void paintNames(QPainter &painter) const;
    void paintLevels(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    void paintPoints(QPainter &painter) const;
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double heightOf(double value) const;
    [[nodiscard]] double middleOf(std::size_t place) const;

    const Theme &m_theme;
    ScorePicture m_picture;
    QString m_emptyText;
    int m_current = -1;
};

} // namespace fw::ui
