// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/protectedobject.h"

#include <array>

namespace fw::access {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, kObjectCount> kKeys = {
    "live"_L1,         "wallboard"_L1,     "monitor"_L1,         "whisper"_L1,    "barge"_L1,
    "forceState"_L1,   "queueActions"_L1,  "alarmRules"_L1,      "forecast"_L1,   "rosterView"_L1,
    "rosterEdit"_L1,   "rosterPublish"_L1, "leave"_L1,           "intraday"_L1,   "attendance"_L1,
    "hoursFreeze"_L1,  "scorecards"_L1,    "evaluate"_L1,        "scores"_L1,     "appeal"_L1,
    "calibration"_L1,  "recordings"_L1,    "recordingExport"_L1, "reveal"_L1,     "courses"_L1,
    "certificates"_L1, "coaching"_L1,      "incidents"_L1,       "complaints"_L1, "improvements"_L1,
    "directives"_L1,   "handover"_L1,      "knowledge"_L1,       "kpiTargets"_L1, "kpiActuals"_L1,
    "contracts"_L1,    "settlement"_L1,    "bonus"_L1,           "comparison"_L1, "people"_L1,
    "reports"_L1,      "users"_L1,         "switchSettings"_L1,  "audit"_L1,      "retention"_L1};

} // namespace

QLatin1StringView objectKey(ProtectedObject object)
{
    return kKeys[static_cast<std::size_t>(object)];
}

std::optional<ProtectedObject> objectOfKey(QStringView key)
{
    for (std::size_t index = 0; index < kObjectCount; ++index) {
        if (key == kKeys[index]) {
            return static_cast<ProtectedObject>(index);
        }
    }
    return std::nullopt;
}

} // namespace fw::access
