// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/wallshots.h"

#include "ui/wallboard/wallalarms.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace fw::app {

using namespace Qt::StringLiterals;
using ui::WallPageKind;

/// An alarm when a picture wants one.
class WallShots::Pretence final : public ui::WallAlarms
{
public:
    [[nodiscard]] bool hasCritical(int) const override { return isOn; }

    bool isOn = false;
};

WallShots::WallShots(const live::FloorStore &store, const QSize &size)
    : m_alarms(std::make_unique<Pretence>())
    , m_window(store)
{
    m_window.view().setAlarms(m_alarms.get());
    m_window.view().setStill(true);
    m_window.resize(size);
    m_window.show();
}

WallShots::~WallShots() = default;

QLatin1StringView WallShots::name(Shot shot)
{
    static constexpr std::array kNames{"wall-overview"_L1, "wall-figures"_L1, "wall-comparison"_L1,
                                       "wall-trouble"_L1,  "wall-people"_L1,  "wall-alarm"_L1,
                                       "wall-stale"_L1};
    return kNames.at(static_cast<std::size_t>(shot));
}

void WallShots::prepare(Shot shot)
{
    static constexpr std::array kKinds{WallPageKind::Overview,   WallPageKind::Figures,
                                       WallPageKind::Comparison, WallPageKind::Trouble,
                                       WallPageKind::People,     WallPageKind::Overview,
                                       WallPageKind::Overview};
    settings::WallboardSettings all;
    all.hasPeople = true;
    all.dwell = settings::WallboardSettings::kLongestDwell;
    all.notice = QCoreApplication::translate(
        "WallShots", "Tonight from 20:00 the account system is serviced: balance enquiries get the "
                     "recorded notice, complaints go to the second line.");
    ui::WallboardView &view = m_window.view();
    view.setSettings(all);
    m_alarms->isOn = shot == Shot::Alarm;
    view.setAlarms(m_alarms.get());
    const auto &pages = view.rotation().pages();
    const auto page =
        std::ranges::find(pages, kKinds.at(static_cast<std::size_t>(shot)), &ui::WallPage::kind);
    view.showPage(static_cast<std::size_t>(page - pages.begin()));
}

QWidget &WallShots::face()
{
    return m_window;
}

} // namespace fw::app
