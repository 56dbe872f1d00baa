// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pageid.h"

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;

QString pageKey(PageId page)
{
    switch (page) {
    case PageId::Floor:
        return u"floor"_s;
    case PageId::Queues:
        return u"queues"_s;
    case PageId::Agents:
        return u"agents"_s;
    case PageId::Alarms:
        return u"alarms"_s;
    case PageId::Forecast:
        return u"forecast"_s;
    case PageId::Roster:
        return u"roster"_s;
    case PageId::Attendance:
        return u"attendance"_s;
    case PageId::Intraday:
        return u"intraday"_s;
    case PageId::Quality:
        return u"quality"_s;
    case PageId::Incidents:
        return u"incidents"_s;
    case PageId::Settlement:
        return u"settlement"_s;
    case PageId::Reports:
        return u"reports"_s;
    case PageId::Links:
        return u"links"_s;
    case PageId::Audit:
        return u"audit"_s;
    case PageId::Settings:
        return u"settings"_s;
    }
    return {};
}

PageId pageOf(const QString &key)
{
    const auto found =
        std::ranges::find_if(kAllPages, [&](PageId page) { return pageKey(page) == key; });
    return found == kAllPages.end() ? PageId::Floor : *found;
}

} // namespace fw::ui
