// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/expectation.h"
#include "core/roster/coverage.h"

namespace fw::attendance {

/// The people that released cells put on duty, by team and interval of each date: what the alarms
/// compare the floor with. A break counts as presence. \a interval divides the hour.
[[nodiscard]] std::vector<live::Expectation::Line>
expectedPeople(const std::vector<roster::Person> &people,
               const std::map<roster::CellKey, roster::Cell> &cells, QDate from, QDate to,
               std::chrono::minutes interval);

} // namespace fw::attendance
