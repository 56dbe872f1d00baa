// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intraday/dayreckoner.h"
#include "core/intraday/movecandidates.h"

namespace fw::intraday {

/// The rest of a day played through with and without a move, call by call the same callers: only
/// what the move changes is in the difference. Begins from an empty floor in both.
class RestOfDay final
{
public:
    RestOfDay(const MoveQuestion &question, const IntradayDay &day);

    /// False when there is nothing left to be played.
    [[nodiscard]] bool isPlayable() const;
    /// Nothing when it was stopped.
    [[nodiscard]] std::optional<MoveEffect> effectOf(const Candidate &candidate,
                                                     const std::stop_token &stop);
    /// The service level of the rest without any move; nothing when it was stopped.
    [[nodiscard]] std::optional<whatif::Estimate> level(const std::stop_token &stop);

private:
    /// Of one replication.
    struct Run
    {
        std::vector<double> offered; ///< by interval from now on
        std::vector<double> levels;
        double whole = 0;
    };

    [[nodiscard]] whatif::AgentPlan planOf(const std::vector<whatif::AgentSkill> &skills,
                                           const std::vector<attendance::DutySpan> &duties) const;
    [[nodiscard]] std::optional<std::vector<Run>> play(const whatif::Question &question,
                                                       const std::stop_token &stop) const;
    bool playBefore(const std::stop_token &stop);
    [[nodiscard]] whatif::Question with(const Candidate &candidate) const;
    void findWindow(const Candidate &candidate, MoveEffect &effect) const;

    const MoveQuestion &m_question;
    whatif::Question m_plain;
    int m_replications = 1;    ///< fewer on a day with very many calls
    std::vector<Run> m_before; ///< empty until it was played
};

} // namespace fw::intraday
