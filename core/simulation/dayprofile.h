// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fw::simulation {

/// The share of the busiest hour's calls at a minute of the local day: low at night, peaks near
/// 10:00 and 15:30, a shoulder in the evening. At most 1.
[[nodiscard]] double loadShare(double minuteOfDay);

} // namespace fw::simulation
