// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wallboard/wallboardwindow.h"

#include <memory>

namespace fw::app {

/// The wallboard's pages for pictures: each kind, with an alarm, and with old data.
class WallShots final
{
public:
    enum class Shot { Overview, Figures, Comparison, Trouble, People, Alarm, Stale, Count };

    WallShots(const live::FloorStore &store, const QSize &size);
    ~WallShots();
    WallShots(const WallShots &) = delete;
    WallShots &operator=(const WallShots &) = delete;

    /// The name of the picture's file without its ending.
    [[nodiscard]] static QLatin1StringView name(Shot shot);
    /// Turns to the page; it is to be painted in a later turn of the event loop.
    void prepare(Shot shot);
    [[nodiscard]] QWidget &face();

private:
    class Pretence;

    std::unique_ptr<Pretence> m_alarms;
    ui::WallboardWindow m_window;
};

} // namespace fw::app
