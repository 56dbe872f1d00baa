// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/organisation/posttree.h"

namespace fw::organisation {

/// Something that one of the sides has to do, or to pay for.
struct Duty
{
    QString id; ///< "rosters"
    LocalizedText name;
    Side side = Side::Carrier;
    bool isCost = false;

    bool operator==(const Duty &) const = default;
};

/// Who does and pays what unless a contract says otherwise.
[[nodiscard]] std::vector<Duty> usualDuties();

} // namespace fw::organisation
