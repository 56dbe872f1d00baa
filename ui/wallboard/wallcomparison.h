// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"
#include "ui/floor/scopefigures.h"
#include "ui/wallboard/wallscale.h"

#include <QWidget>

#include <vector>

namespace fw::ui {

/// Parts of a scope side by side under one formula and on one axis: answered within 20 s of the
/// answered and abandoned, whatever each queue's own rule is.
class WallComparison final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WallComparison)

public:
    struct Part
    {
        int scope = 0;
        QString name;
        std::optional<double> level;
        Trend trend; ///< shares; the axis of all parts is 0 to 1
        Tone tone = Tone::Neutral;
        int waiting = 0;
        QString longest;
        int available = 0;
        int talking = 0;
        bool isStale = false;
    };

    explicit WallComparison(const Theme &theme, QWidget *parent = nullptr);

    void setScale(const WallScale &scale);
    void show(std::vector<Part> parts);

    [[nodiscard]] const std::vector<Part> &parts() const { return m_parts; }

    [[nodiscard]] static Part partOf(const live::FloorStore &store, int scope);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintPart(QPainter &painter, const QRect &area, const Part &part) const;
    void paintLevels(QPainter &painter, const QRectF &area, const Part &part) const;

    const Theme &m_theme;
    WallScale m_scale;
    std::vector<Part> m_parts;
};

} // namespace fw::ui
