// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/alarmrule.h"
#include "core/alarms/alarmsubject.h"

#include <QStringList>

#include <memory>
#include <set>
#include <vector>

namespace fw::alarms {

/// A subject with what rules ask of it; made once and shared by its readings.
struct ReadSubject
{
    AlarmSubject subject;
    QStringList nodes;  ///< ids of its scope and of all above it
    QStringList queues; ///< a queue's own name; an agent's queues
};

/// One value of one metric at one moment.
struct AlarmReading
{
    AlarmMetric metric = AlarmMetric::LongestWait;
    std::shared_ptr<const ReadSubject> of; ///< never null
    QString aspect;                        ///< see Alarm::aspect
    double value = 0;
    double volume = 0; ///< how much is behind the value: callers, calls, agents
    double factor = 1; ///< the rule's levels are multiples of this
};

/// All that is known at one moment. A subject without a reading counts as good, unless its switch
/// is one of those of which nothing is known.
struct AlarmReadings
{
    std::vector<AlarmReading> list;
    std::set<int> silentSources; ///< not live: nothing about them begins or ends
    bool isBlind = false;        ///< nothing is known of anything
};

} // namespace fw::alarms
