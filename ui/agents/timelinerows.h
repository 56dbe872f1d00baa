// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/agents/agentfilter.h"

#include <set>
#include <vector>

namespace fw::ui {

enum class TimelineOrder { WorstFirst, Name, State };

/// The lines of the timeline: a head for each team, its agents below unless it is folded up.
class TimelineRows final
{
public:
    struct Row
    {
        int scope = 0;
        live::AgentId agent; ///< invalid: the head of a team
        int present = 0;     ///< of a head: signed in
        int total = 0;

        [[nodiscard]] bool isHead() const { return !agent.isValid(); }
    };

    /// Chooses and orders anew; says whether any line differs.
    bool refill(const live::Floor &floor, const AgentFilter &filter, TimelineOrder order,
                TimePoint now);
    /// Counts the heads anew and leaves the lines where they are.
    void recount(const live::Floor &floor, const AgentFilter &filter, TimePoint now);
    /// Folds a team up or down; refill() makes it so.
    void setFolded(int scope, bool isFolded);

    [[nodiscard]] bool isFolded(int scope) const { return m_folded.contains(scope); }

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }

    [[nodiscard]] int size() const { return int(m_rows.size()); }

    [[nodiscard]] const Row &at(int row) const { return m_rows[std::size_t(row)]; }

    /// The line of \a agent, or -1.
    [[nodiscard]] int rowOf(live::AgentId agent) const;
    /// The head of \a scope, or -1.
    [[nodiscard]] int headOf(int scope) const;

private:
    std::vector<Row> m_rows;
    std::vector<int> m_rowOfAgent;
    std::set<int> m_folded;
};

} // namespace fw::ui
