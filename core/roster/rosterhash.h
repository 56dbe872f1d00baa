// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/roster.h"

#include <QByteArray>

namespace fw::roster {

/// What is signed of a roster: its team, its dates and what each person does on each day, as UTF-8
/// text that is the same for the same cells on every desk. Pins are left out: they bind the search
/// for a plan, not the people.
[[nodiscard]] QByteArray canonicalCells(const Roster &roster);

/// SHA-256 of canonicalCells(), in hexadecimal.
[[nodiscard]] QByteArray hashOf(const Roster &roster);

} // namespace fw::roster
