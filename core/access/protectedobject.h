// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <cstdint>
#include <optional>

namespace fw::access {

/// What a right is about; objectKey() gives the identifier that is stored. In the order of the
/// matrix.
enum class ProtectedObject : std::uint8_t {
    LiveFloor,
    Wallboard,
    SilentMonitor,
    Whisper,
    BargeIn,
    ForceState, ///< pause, resume, sign out
    QueueActions,
    AlarmRules,
    Forecast,
    RosterView,
    RosterEdit,
    RosterPublish,
    Leave,
    Intraday,
    Attendance,
    HoursFreeze,
    Scorecards,
    Evaluate,
    Scores,
    Appeal,
    Calibration,
    Recordings,
    RecordingExport,
    Reveal, ///< a full number
    Courses,
    Certificates,
    Coaching,
    Incidents,
    Complaints,
    Improvements,
    Directives,
    Handover, ///< of a shift
    Knowledge,
    KpiTargets,
    KpiActuals,
    Contracts,
    Settlement,
    Bonus,
    Comparison,
    People,
    Reports,
    Users,
    SwitchSettings,
    AuditTrail,
    Retention,
    Count
};

inline constexpr std::size_t kObjectCount = static_cast<std::size_t>(ProtectedObject::Count);

[[nodiscard]] QLatin1StringView objectKey(ProtectedObject object);
[[nodiscard]] std::optional<ProtectedObject> objectOfKey(QStringView key);

} // namespace fw::access
