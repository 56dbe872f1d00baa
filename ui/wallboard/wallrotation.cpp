// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wallboard/wallrotation.h"

#include <algorithm>

namespace fw::ui {

std::vector<int> comparedScopes(const organisation::ScopeTree &tree, int scope)
{
    std::vector<int> children = tree.childrenOf(scope);
    while (children.size() == 1) {
        children = tree.childrenOf(children.front());
    }
    return children;
}

std::vector<WallPage> planPages(const settings::WallboardSettings &settings,
                                const organisation::ScopeTree &tree)
{
    std::vector<int> scopes;
    for (const QString &id : settings.scopes) {
        if (const auto scope = tree.find(id)) {
            scopes.push_back(*scope);
        }
    }
    if (scopes.empty()) {
        scopes.push_back(0);
    }
    std::vector<WallPage> pages;
    for (const int scope : scopes) {
        if (settings.hasOverview) {
            pages.push_back({WallPageKind::Overview, scope, 0});
        }
        if (settings.hasFigures) {
            pages.push_back({WallPageKind::Figures, scope, 0});
        }
        const int compared = static_cast<int>(comparedScopes(tree, scope).size());
        for (int part = 0; settings.hasComparison && part * kComparedOnOnePage < compared; ++part) {
            pages.push_back({WallPageKind::Comparison, scope, part});
        }
        if (settings.hasTrouble) {
            pages.push_back({WallPageKind::Trouble, scope, 0});
        }
        if (settings.hasPeople) {
            pages.push_back({WallPageKind::People, scope, 0});
        }
    }
    if (pages.empty()) {
        pages.push_back({WallPageKind::Overview, scopes.front(), 0});
    }
    return pages;
}

void WallRotation::setPages(std::vector<WallPage> pages)
{
    Q_ASSERT(!pages.empty());
    const auto same = std::ranges::find(pages, page());
    m_index = same == pages.end() ? 0 : static_cast<std::size_t>(same - pages.begin());
    if (same == pages.end()) {
        m_shownSince = kNoTime;
    }
    m_pages = std::move(pages);
}

void WallRotation::show(std::size_t index, TimePoint now)
{
    m_index = std::min(index, m_pages.size() - 1);
    m_shownSince = now;
}

void WallRotation::advance(TimePoint now, const Ask &isHeld, const Ask &isIdle)
{
    if (!isKnown(m_shownSince)) {
        m_shownSince = now;
    }
    const bool isAnyHeld = std::ranges::any_of(m_pages, isHeld);
    const bool isThisHeld = isAnyHeld && isHeld(page());
    // An alarm elsewhere is shown at once; a page that has become empty has no time to serve out.
    const bool isUnwanted = isAnyHeld ? !isThisHeld : isIdle(page());
    if (isUnwanted || now - m_shownSince >= m_dwell) {
        for (std::size_t step = 1; step <= m_pages.size(); ++step) {
            const std::size_t next = (m_index + step) % m_pages.size();
            if (isAnyHeld ? isHeld(m_pages[next]) : !isIdle(m_pages[next])) {
                show(next, now);
                break;
            }
        }
    }
    m_isHeld = isAnyHeld;
}

} // namespace fw::ui
