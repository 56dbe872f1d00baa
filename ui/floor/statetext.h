// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floor.h"

#include <QCoreApplication>

namespace fw::ui {

/// Words and signs for what agents do.
class StateText final
{
    Q_DECLARE_TR_FUNCTIONS(StateText)

public:
    /// The whole word, the site's own when it has one.
    [[nodiscard]] static QString word(live::AgentState state, const live::FloorConfig &config);
    /// The whole word that holds for sites without their own.
    [[nodiscard]] static QString usualWord(live::AgentState state);
    /// A short tag for a seat.
    [[nodiscard]] static QString tag(live::AgentState state);
    [[nodiscard]] static QChar glyph(live::AgentState state);
    /// Formula and threshold of a service level, as "SL-1 · 20 s".
    [[nodiscard]] static QString serviceLevel(int formula, std::chrono::seconds threshold);
    /// The reason's name in the user's language; what the switch says when the site does not know
    /// it.
    [[nodiscard]] static QString reason(const std::string &code, const live::FloorConfig &config);
    [[nodiscard]] static QString agentName(const live::AgentView &agent);
    /// Which supervisors' phones hear the agent; empty when none does.
    [[nodiscard]] static QString heardBy(const live::AgentView &agent);
    [[nodiscard]] static QString queueName(const live::QueueView &queue);
    /// The same with the switch's name where another switch has a queue of that name.
    [[nodiscard]] static QString queueName(const live::Floor &floor, const live::QueueView &queue);
    /// Of a switch; the number when it has told no name yet.
    [[nodiscard]] static QString sourceName(const live::Floor &floor, live::SwitchId source);
    /// The name of a scope (a team, a partner) in the user's language.
    [[nodiscard]] static QString scopeName(int scope, const live::FloorConfig &config);
    /// "id, name, state, reason, duration, over the limit", for screen readers and tool tips; plain
    /// text.
    [[nodiscard]] static QString describe(const live::AgentView &agent,
                                          const live::FloorConfig &config, TimePoint now);
};

/// Time in the state as a share of its limit; 0 where there is no limit.
[[nodiscard]] double limitShare(const live::AgentView &agent, TimePoint now);

} // namespace fw::ui
