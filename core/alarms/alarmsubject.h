// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"

#include <QString>

#include <cstdint>

namespace fw::alarms {

/// Whom or what an alarm is about, by names that outlive the floor's ids.
struct AlarmSubject
{
    /// Stored by its number, so new ones go to the end.
    enum class Kind : std::uint8_t {
        Floor,
        Node,
        Queue,
        Agent,
        Switch,
        Improvement, ///< a task that either side gives the other
        Directive,   ///< a task that the carrier gives
        Handover     ///< of a shift
    };

    static constexpr int kNoSource = -1;

    Kind kind = Kind::Floor;
    int source = kNoSource; ///< index of its switch; kNoSource: more than one, or none
    QString key;            ///< node id, the switch's name of a queue, an agent's address, a number
    LocalizedText name;     ///< from outside: plain text, may be anything
    QString nodeId;         ///< the scope it belongs to

    /// Whether both are the same thing; a name may change.
    [[nodiscard]] bool isSameAs(const AlarmSubject &other) const
    {
        return kind == other.kind && source == other.source && key == other.key;
    }

    /// What people have to do, of which no switch knows.
    [[nodiscard]] bool isWork() const { return isWork(kind); }

    [[nodiscard]] static bool isWork(Kind kind) { return kind >= Kind::Improvement; }

    bool operator==(const AlarmSubject &) const = default;
};

} // namespace fw::alarms
