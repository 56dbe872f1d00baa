// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulation/switchevent.h"

#include <deque>
#include <vector>

namespace fw::simulation {

/// The last minutes of a simulated switch, shortened to what a floor needs: queue, agent and device
/// events and the ends of callers, without the headers that nobody reads. Kept in chapters of five
/// minutes that begin with who was there, so that the oldest can go.
class SwitchHistory final
{
public:
    static constexpr std::chrono::minutes kChapter{5};

    /// Starts a chapter at \a time; \a opening tells who is there. Chapters that lie wholly before
    /// \a oldest are dropped.
    void beginChapter(TimePoint time, std::vector<SwitchEvent> opening, TimePoint oldest);
    /// Ignores what a floor does not need.
    void add(const SwitchEvent &event);
    void clear();

    /// All of it, as the classes of \a mask see it. Calls that began before are left out.
    [[nodiscard]] std::string told(unsigned mask) const;

    [[nodiscard]] TimePoint begin() const
    {
        return m_chapters.empty() ? kNoTime : m_chapters.front().begin;
    }

    /// When the next chapter is due.
    [[nodiscard]] TimePoint nextChapter() const { return m_chapters.back().begin + kChapter; }

private:
    struct Chapter
    {
        TimePoint begin{};
        std::vector<SwitchEvent> opening;
        std::vector<SwitchEvent> events;
    };

    std::deque<Chapter> m_chapters;
};

} // namespace fw::simulation
