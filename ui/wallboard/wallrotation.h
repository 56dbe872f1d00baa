// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/timepoint.h"
#include "core/organisation/scopetree.h"
#include "core/settings/wallboardsettings.h"

#include <functional>
#include <vector>

namespace fw::ui {

enum class WallPageKind {
    Overview,   ///< six figures and the queues
    Figures,    ///< nine figures
    Comparison, ///< the parts of a scope side by side
    Trouble,    ///< queues beyond their limits
    People      ///< agents by state, and who is over a limit
};

struct WallPage
{
    WallPageKind kind = WallPageKind::Overview;
    int scope = 0;
    int part = 0; ///< of a comparison with more parts than one page holds

    bool operator==(const WallPage &) const = default;
};

/// The scopes that are compared on a page of \a scope: the first level below it with more than one.
[[nodiscard]] std::vector<int> comparedScopes(const organisation::ScopeTree &tree, int scope);
inline constexpr int kComparedOnOnePage = 9;

/// The pages in the order in which they are shown; never empty. Unknown scopes are left out.
[[nodiscard]] std::vector<WallPage> planPages(const settings::WallboardSettings &settings,
                                              const organisation::ScopeTree &tree);

/// Which page is shown when. While pages have an unacknowledged critical alarm, only those are
/// shown: one alone stays.
class WallRotation final
{
public:
    using Ask = std::function<bool(const WallPage &)>;

    /// Starts with the first page, unless the current one is among the new.
    void setPages(std::vector<WallPage> pages);

    void setDwell(std::chrono::seconds dwell) { m_dwell = dwell; }

    /// Goes on when the page had its time. \a isHeld: it has an unacknowledged critical alarm;
    /// \a isIdle: it has nothing to show now and is left out.
    void advance(TimePoint now, const Ask &isHeld, const Ask &isIdle);
    /// Shows a page at once, and gives it its time from \a now on.
    void show(std::size_t index, TimePoint now);

    [[nodiscard]] const std::vector<WallPage> &pages() const { return m_pages; }

    [[nodiscard]] std::size_t index() const { return m_index; }

    [[nodiscard]] const WallPage &page() const { return m_pages[m_index]; }

    /// Whether an alarm keeps the page.
    [[nodiscard]] bool isHeld() const { return m_isHeld; }

private:
    std::vector<WallPage> m_pages{WallPage{}};
    std::size_t m_index = 0;
    std::chrono::seconds m_dwell{20};
    TimePoint m_shownSince = kNoTime;
    bool m_isHeld = false;
};

} // namespace fw::ui
