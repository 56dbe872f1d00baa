// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>
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
    Alarms,         ///< what happened to alarms, and sets of rules that hold no longer
    Incidents,      ///< closed ones, with their timeline and what was frozen
    Tasks,          ///< done ones
    Handovers,      ///< signed ones
    Commands,       ///< what was asked of a switch, and what came of it
    Attendance,     ///< what people's days came to, and months that were frozen
    Rosters,        ///< plans with their cells, requests, what was required, people who left
    Forecasts,      ///< that were published, calendars and standards that hold no longer
    CallHistory,    ///< calls by interval that somebody imported; nobody's personal data
    Recordings,     ///< where a call's recording lies, unless it is held; the file is the switch's
    Evaluations,    ///< scores with their revisions, comments, plans, calibrations, coaching
    Playbacks       ///< who heard what
};

inline constexpr std::array kDataClasses{
    DataClass::Journal,        DataClass::Calls,      DataClass::AgentIntervals,
    DataClass::QueueIntervals, DataClass::Alarms,     DataClass::Incidents,
    DataClass::Tasks,          DataClass::Handovers,  DataClass::Commands,
    DataClass::Attendance,     DataClass::Rosters,    DataClass::Forecasts,
    DataClass::CallHistory,    DataClass::Recordings, DataClass::Evaluations,
    DataClass::Playbacks};

/// As it is written in tables and on the command line.
[[nodiscard]] QLatin1StringView idOf(DataClass dataClass);
[[nodiscard]] std::optional<DataClass> dataClassOf(QStringView id);
/// All of them, for people: "a, b or c."
[[nodiscard]] QString dataClassWords();

/// How long it is kept unless somebody decides otherwise.
[[nodiscard]] std::chrono::days defaultRetention(DataClass dataClass);

} // namespace fw::storage
