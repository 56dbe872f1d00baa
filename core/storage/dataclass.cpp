// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dataclass.h"

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

std::chrono::days defaultRetention(DataClass dataClass)
{
    constexpr std::chrono::days kDetail{180}; // as recordings: what it takes to look into a case
    constexpr std::chrono::days kPeople{731}; // rosters, hours, evaluations: 24 months
    constexpr std::chrono::days kBooks{3653}; // settlement: 10 years
    switch (dataClass) {
    case DataClass::Journal:
        return kDetail;
    case DataClass::Calls:
    case DataClass::AgentIntervals:
    case DataClass::Alarms:
        return kPeople;
    case DataClass::QueueIntervals:
        return kBooks;
    }
    return kBooks;
}

} // namespace fw::storage
