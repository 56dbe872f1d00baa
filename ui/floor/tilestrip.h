// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/floor/scopefigures.h"
#include "ui/widgets/kpitile.h"

#include <array>

namespace fw::ui {

/// The eight figures of the selected scope.
class TileStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TileStrip)

public:
    explicit TileStrip(const Theme &theme, QWidget *parent = nullptr);

    void show(const ScopeFigures &figures, TimePoint now);
    /// Grows the series of waiting callers by one sample; the switch keeps no history of it.
    void sampleWaiting(int waiting);
    void forgetSamples();

private:
    enum Tile {
        Waiting,
        ServiceLevel,
        Connection,
        Abandoned,
        Asa,
        Aht,
        Available,
        SignedIn,
        TileCount
    };

    void showWaiting(const ScopeFigures &figures, TimePoint now);
    void showServiceLevel(const ScopeFigures &figures);
    void showOutcomes(const ScopeFigures &figures);
    void showTimes(const ScopeFigures &figures);
    void showPeople(const ScopeFigures &figures);

    std::array<KpiTile *, TileCount> m_tiles{};
    QList<std::optional<double>> m_waiting;
};

} // namespace fw::ui
