// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalstore.h"

#include <optional>

namespace fw::journal {

/// Journals of several sites may meet in one database. Each site counts its sessions and chunks in
/// a range of its own, so that a number tells its site. 0 is who shares with nobody.
using SiteNumber = std::int64_t;

inline constexpr std::int64_t kSiteWidth = 1'000'000'000'000;

/// Of a session or of a chunk.
[[nodiscard]] constexpr SiteNumber siteOf(std::int64_t number)
{
    return number / kSiteWidth;
}

/// Which numbers are meant: those of one site, or all.
struct SiteRange
{
    std::int64_t first = 0;
    std::int64_t last = INT64_MAX;

    [[nodiscard]] static constexpr SiteRange of(std::optional<SiteNumber> site)
    {
        return site ? SiteRange{*site * kSiteWidth, *site * kSiteWidth + (kSiteWidth - 1)}
                    : SiteRange();
    }
};

} // namespace fw::journal
