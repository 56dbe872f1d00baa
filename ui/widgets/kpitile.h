// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sparkline.h"

#include <QStringList>
#include <QWidget>

namespace fw::ui {

class Theme;

enum class TileLevel { Neutral, Good, Warning, Critical };

/// What a tile shows; a value, so that a presenter can be tested without a widget.
struct KpiFigure
{
    QString label;
    QString value;
    /// The same remark from long to short; the longest that fits is drawn.
    QStringList remarks;
    QString tooltip;
    TileLevel level = TileLevel::Neutral;
    Sparkline trend;

    bool operator==(const KpiFigure &other) const
    {
        return label == other.label && value == other.value && remarks == other.remarks &&
               level == other.level && trend.values == other.trend.values &&
               tooltip == other.tooltip;
    }
};

/// One figure of the floor: label, large value, remark, trend, and a level told by colour and
/// glyph.
class KpiTile final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KpiTile)

public:
    explicit KpiTile(const Theme &theme, QWidget *parent = nullptr);

    void setFigure(const KpiFigure &figure);
    void setStale(bool isStale);

    [[nodiscard]] const KpiFigure &figure() const { return m_figure; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintText(QPainter &painter, const QRect &area, const QColor &levelInk) const;
    [[nodiscard]] QColor levelInk() const;

    const Theme &m_theme;
    KpiFigure m_figure;
    bool m_isStale = false;
};

} // namespace fw::ui
