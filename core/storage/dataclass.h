// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <chrono>
#include <optional>

namespace fw::storage {

/// What is kept for the same time, for the same reason.
enum class DataClass {
    Journal,        ///< every event, and the keyframes
    Calls,          ///< one row a call: masked number, name, keyed hash
    AgentIntervals, ///< hours of people
    QueueIntervals, ///< what is settled by; nobody's personal data
    Alarms          ///< what happened to alarms
};

inline constexpr std::array kDataClasses{DataClass::Journal, DataClass::Calls,
                                         DataClass::AgentIntervals, DataClass::QueueIntervals,
                                         DataClass::Alarms};

/// As it is written in tables and on the command line.
[[nodiscard]] QLatin1StringView idOf(DataClass dataClass);
[[nodiscard]] std::optional<DataClass> dataClassOf(QStringView id);

/// How long it is kept unless somebody decides otherwise.
[[nodiscard]] std::chrono::days defaultRetention(DataClass dataClass);

} // namespace fw::storage
