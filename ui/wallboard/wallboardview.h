// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"
#include "core/settings/wallboardsettings.h"
#include "ui/wallboard/wallfigures.h"
#include "ui/wallboard/wallrotation.h"
#include "ui/wallboard/wallscale.h"

#include <QWidget>

namespace fw::ui {

class WallAlarms;
class WallComparison;
class WallHeader;
class WallPeople;
class WallQueues;
class WallTicker;
class WallTile;

/// The face of the wallboard at any size: it turns its pages and shows how old they are. Nothing in
/// it can be clicked.
class WallboardView final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WallboardView)

public:
    WallboardView(const live::FloorStore &store, const Theme &theme, QWidget *parent = nullptr);

    void setSettings(const settings::WallboardSettings &settings);
    /// Null: there are no alarms. The object stays its owner's.
    void setAlarms(const WallAlarms *alarms);
    /// For people who asked for less motion.
    void setStill(bool isStill);
    /// Shows a page at once; it turns on after the usual time.
    void showPage(std::size_t index);

    [[nodiscard]] const WallRotation &rotation() const { return m_rotation; }

    /// Reads the floor and shows it. Done every second by itself.
    void refresh();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void plan();
    void turn();
    void showBody();
    void showTiles(const std::vector<WallFigure> &figures, bool isStale);
    void showHeader();
    void layOut();
    void layOutTiles(const QRectF &area, int rows);
    [[nodiscard]] QRectF bodyArea() const;
    [[nodiscard]] QString scopeName(int scope) const;
    [[nodiscard]] QString pageName(const WallPage &page) const;
    [[nodiscard]] QString ageText() const;

    const live::FloorStore &m_store;
    const Theme &m_theme;
    const WallAlarms *m_alarms = nullptr;
    settings::WallboardSettings m_settings;
    WallRotation m_rotation;
    WallSamples m_samples;
    WallScale m_scale;
    WallHeader *m_header;
    std::vector<WallTile *> m_tiles;
    WallQueues *m_queues;
    WallComparison *m_comparison;
    WallPeople *m_people;
    WallTicker *m_ticker;
    TimePoint m_partSince = kNoTime; ///< of a ticker that stands still
};

} // namespace fw::ui
