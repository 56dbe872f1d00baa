// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/wallboardsettings.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace fw::settings {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kKey = "wallboard"_L1;

struct PageKey
{
    QLatin1StringView key;
    bool WallboardSettings::*member;
};

constexpr std::array kPages{PageKey{"overview"_L1, &WallboardSettings::hasOverview},
                            PageKey{"figures"_L1, &WallboardSettings::hasFigures},
                            PageKey{"comparison"_L1, &WallboardSettings::hasComparison},
                            PageKey{"trouble"_L1, &WallboardSettings::hasTrouble},
                            PageKey{"people"_L1, &WallboardSettings::hasPeople},
                            PageKey{"names"_L1, &WallboardSettings::hasNames},
                            PageKey{"open"_L1, &WallboardSettings::isOpen}};

QJsonObject objectOf(const ScreenIdentity &screen)
{
    const QRect &place = screen.geometry;
    return {{u"name"_s, screen.name},
            {u"serial"_s, screen.serial},
            {u"geometry"_s, QJsonArray{place.x(), place.y(), place.width(), place.height()}}};
}

ScreenIdentity screenOf(const QJsonObject &object)
{
    const QJsonArray place = object.value("geometry"_L1).toArray();
    ScreenIdentity screen{
        object.value("name"_L1).toString(), object.value("serial"_L1).toString(), {}};
    if (place.size() == 4) {
        screen.geometry = QRect(place.at(0).toInt(), place.at(1).toInt(), place.at(2).toInt(),
                                place.at(3).toInt());
    }
    return screen;
}

} // namespace

qsizetype ScreenIdentity::findIn(const QList<ScreenIdentity> &screens) const
{
    const auto indexWhere = [&screens](auto isIt) -> qsizetype {
        const auto found = std::ranges::find_if(screens, isIt);
        return found == screens.end() ? -1 : found - screens.begin();
    };
    if (name.isEmpty() && serial.isEmpty()) {
        return -1;
    }
    // Two screens of one make may tell the same serial number, so the place decides among them.
    const qsizetype exact = indexWhere([this](const auto &each) { return each == *this; });
    if (exact >= 0) {
        return exact;
    }
    if (!serial.isEmpty()) {
        const qsizetype same =
            indexWhere([this](const auto &each) { return each.serial == serial; });
        if (same >= 0) {
            return same;
        }
    }
    return indexWhere([this](const auto &each) { return each.name == name; });
}

Result<WallboardSettings> WallboardSettings::load(const SettingsStore &store)
{
    const Result<QJsonValue> value = store.value(kKey);
    if (!value) {
        return value.error();
    }
    const QJsonObject object = value->toObject();
    WallboardSettings settings;
    const QJsonArray scopes = object.value("scopes"_L1).toArray();
    for (const QJsonValue &scope : scopes) {
        settings.scopes << scope.toString();
    }
    for (const PageKey &page : kPages) {
        settings.*page.member = object.value(page.key).toBool(settings.*page.member);
    }
    const std::chrono::seconds dwell(object.value("dwellS"_L1).toInt());
    if (dwell >= kShortestDwell && dwell <= kLongestDwell) {
        settings.dwell = dwell;
    }
    settings.notice = object.value("notice"_L1).toString().left(kLongestNotice);
    settings.screen = screenOf(object.value("screen"_L1).toObject());
    return settings;
}

Outcome WallboardSettings::save(SettingsStore &store) const
{
    QJsonObject object{{u"scopes"_s, QJsonArray::fromStringList(scopes)},
                       {u"dwellS"_s, static_cast<int>(dwell.count())},
                       {u"notice"_s, notice},
                       {u"screen"_s, objectOf(screen)}};
    for (const PageKey &page : kPages) {
        object.insert(page.key, this->*page.member);
    }
    return store.setValue(kKey, object);
}

} // namespace fw::settings
