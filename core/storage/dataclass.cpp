// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dataclass.h"

#include <QStringList>

namespace fw::storage {

using namespace Qt::StringLiterals;

QLatin1StringView idOf(DataClass dataClass)
{
    switch (dataClass) {
    case DataClass::Journal:
        return "journal"_L1;
    case DataClass::Calls:
        return "calls"_L1;
    case DataClass::AgentIntervals:
        return "agent_intervals"_L1;
    case DataClass::QueueIntervals:
        return "queue_intervals"_L1;
    case DataClass::Alarms:
        return "alarms"_L1;
    case DataClass::Incidents:
        return "incidents"_L1;
    case DataClass::Tasks:
        return "tasks"_L1;
    case DataClass::Handovers:
        return "handovers"_L1;
    case DataClass::Commands:
        return "commands"_L1;
    case DataClass::Attendance:
        return "attendance"_L1;
    case DataClass::Rosters:
        return "rosters"_L1;
    case DataClass::Forecasts:
        return "forecasts"_L1;
    case DataClass::CallHistory:
        return "call_history"_L1;
    case DataClass::Recordings:
        return "recordings"_L1;
    case DataClass::Evaluations:
        return "evaluations"_L1;
    case DataClass::Playbacks:
        return "playbacks"_L1;
    }
    return {};
}

std::optional<DataClass> dataClassOf(QStringView id)
{
    for (const DataClass dataClass : kDataClasses) {
        if (id == idOf(dataClass)) {
            return dataClass;
        }
    }
    return std::nullopt;
}

QString dataClassWords()
{
    QStringList ids;
    for (const DataClass dataClass : kDataClasses) {
        ids << idOf(dataClass);
    }
    const QString last = ids.takeLast();
    return "%1 or %2."_L1.arg(ids.join(u", "_s), last);
}

std::chrono::days defaultRetention(DataClass dataClass)
{
    constexpr std::chrono::days kDetail{180}; // as recordings: what it takes to look into a case
    constexpr std::chrono::days kPeople{731}; // rosters, hours, evaluations: 24 months
    constexpr std::chrono::days kDeeds{1096}; // as the trail of who did what: 36 months
    constexpr std::chrono::days kBooks{3653}; // settlement: 10 years
    switch (dataClass) {
    case DataClass::Journal:
    case DataClass::Recordings:
        return kDetail;
    case DataClass::Calls:
    case DataClass::AgentIntervals:
    case DataClass::Alarms:
    case DataClass::Incidents:
    case DataClass::Tasks:
    case DataClass::Handovers:
    case DataClass::Attendance:
    case DataClass::Rosters:
    case DataClass::Forecasts:
    case DataClass::Evaluations:
        return kPeople;
    case DataClass::Commands:
    case DataClass::Playbacks:
        return kDeeds;
    case DataClass::QueueIntervals:
    case DataClass::CallHistory:
        return kBooks;
    }
    return kBooks;
}

} // namespace fw::storage
