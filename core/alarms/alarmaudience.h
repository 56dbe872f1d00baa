// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/alarm.h"

#include <QSet>

#include <map>
#include <optional>

namespace fw::alarms {

/// The parts of the organisation that somebody may see, by the ids of its nodes.
struct AlarmSight
{
    QSet<QString> people; ///< where the agents are seen
    QSet<QString> queues; ///< where everything else is: with what the people are part of
    /// Where tasks and handovers are, by their kind; those that lie nowhere are in the root.
    std::map<AlarmSubject::Kind, QSet<QString>> work = {};
    bool isFloorWhole = false; ///< all but tasks and handovers is seen, wherever it is

    bool operator==(const AlarmSight &) const = default;
};

/// Whom the alarms of a desk are to reach: without any role everybody, because it has no accounts.
struct AlarmAudience
{
    std::vector<AlarmRole> roles;
    QString shift;                   ///< not known: empty, which is in every shift
    std::optional<AlarmSight> sight; ///< none: everything is seen

    /// Whether its subject may be known; one that belongs nowhere, such as a switch, may.
    [[nodiscard]] bool sees(const AlarmSubject &subject) const;

    /// A rule without recipients is for everyone.
    [[nodiscard]] bool isFor(const AlarmRule &rule, AlarmSeverity severity) const;
    /// An alarm whose rule is gone is for everyone.
    /// One of what may not be seen is for nobody.
    [[nodiscard]] bool isFor(const std::vector<AlarmRule> &rules, const Alarm &alarm) const;
};

} // namespace fw::alarms
