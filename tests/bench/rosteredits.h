// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace fw::bench {

/// A month of 300 people and the quarter before it: what judging one changed cell costs, from the
/// beginning and kept up by differences, and the whole plan; and how soon a plan is legal again
/// when somebody who was to work is sick.
[[nodiscard]] QJsonObject rosterEdits();

} // namespace fw::bench
