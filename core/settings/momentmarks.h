// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timepoint.h"
#include "core/settings/settingsstore.h"

#include <vector>

namespace fw::settings {

/// A moment that somebody wants to find again.
struct MomentMark
{
    TimePoint at = kNoTime;
    QString text;
    QString by; ///< empty: a desk without accounts

    bool operator==(const MomentMark &) const = default;
};

/// The marked moments of this desk, oldest first.
struct MomentMarks
{
    /// The oldest is forgotten for one more.
    static constexpr std::size_t kMost = 500;

    std::vector<MomentMark> marks;

    void add(MomentMark mark);

    /// What can't be understood is left out; errors are those of the store.
    [[nodiscard]] static Result<MomentMarks> load(const SettingsStore &store);
    [[nodiscard]] Outcome save(SettingsStore &store) const;
};

} // namespace fw::settings
