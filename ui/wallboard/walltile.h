// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wallboard/wallfigures.h"
#include "ui/wallboard/wallscale.h"

#include <QWidget>

namespace fw::ui {

/// A figure to be read from eight metres. Its border and its sign change with its state, never the
/// whole face.
class WallTile final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WallTile)

public:
    WallTile(const QString &objectName, const Theme &theme, QWidget *parent = nullptr);

    void show(const WallFigure &figure, bool isStale);
    void setScale(const WallScale &scale);

    [[nodiscard]] const WallFigure &figure() const { return m_figure; }

    /// Height of the digits in pixels, as they are painted now.
    [[nodiscard]] int digitHeight() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont valueFont() const;

    const Theme &m_theme;
    WallScale m_scale;
    WallFigure m_figure;
    bool m_isStale = false;
};

} // namespace fw::ui
