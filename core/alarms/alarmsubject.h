// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"

#include <QString>

#include <cstdint>

namespace fw::alarms {

/// Whom or what an alarm is about, by names that outlive the floor's ids.
struct AlarmSubject
{
    enum class Kind : std::uint8_t { Floor, Node, Queue, Agent, Switch };

    static constexpr int kNoSource = -1;

    Kind kind = Kind::Floor;
    int source = kNoSource; ///< index of its switch; kNoSource: more than one, or none
    QString key;            ///< node id, the switch's name of a queue, an agent's address
    LocalizedText name;     ///< from outside: plain text, may be anything
    QString nodeId;         ///< the scope it belongs to

    /// Whether both are the same thing; a name may change.
    [[nodiscard]] bool isSameAs(const AlarmSubject &other) const
    {
        return kind == other.kind && source == other.source && key == other.key;
    }

    bool operator==(const AlarmSubject &) const = default;
};

} // namespace fw::alarms
