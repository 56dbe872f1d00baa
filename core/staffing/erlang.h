// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fw::staffing {

/// What comes to one group of agents, in seconds. All are positive.
struct Traffic
{
    double calls = 0;     ///< in the interval; may be a fraction
    double interval = 0;  ///< its length
    double aht = 0;       ///< average handle time
    double threshold = 0; ///< of the service level; may be 0
    double patience = 0;  ///< mean, exponential; for Erlang A only

    /// Calls in a second.
    [[nodiscard]] double rate() const { return calls / interval; }

    /// Erlangs.
    [[nodiscard]] double load() const { return rate() * aht; }
};

/// What a number of agents makes of it. Shares are of the offered calls.
struct Grade
{
    double answeredInTime = 0;
    double abandonedInTime = 0;
    double abandoned = 0; ///< of Erlang B: blocked
    double waits = 0;     ///< does not find a free agent
    double meanWait = 0;  ///< seconds, of all that come; infinite when the queue grows for ever
    double occupancy = 0; ///< of the agents

    /// SL-1 to SL-4 as in live::ServiceLevelFormula; other numbers are SL-1.
    [[nodiscard]] double serviceLevel(int formula) const;
};

/// The inverse of Erlang's loss formula, by the recursion 1/B(n) = 1 + (n/a)/B(n-1), B(0) = 1: no
/// factorials, right for every n; infinite when B is less than a double can hold.
[[nodiscard]] double inverseErlangB(int agents, double load);

/// Calls that find no free agent are lost.
[[nodiscard]] Grade erlangB(int agents, const Traffic &traffic);

/// Nobody gives up. With agents <= load nobody is answered in time and the queue grows for ever.
[[nodiscard]] Grade erlangC(int agents, const Traffic &traffic);

/// Callers give up after an exponential time; exact also below the load. Palm's M/M/n+M after
/// Mandelbaum and Zeltyn (2007), doi 10.1007/978-3-540-29860-1_2, with its integrals taken
/// numerically: they are of log-concave functions, all terms are positive, and nothing cancels.
[[nodiscard]] Grade erlangA(int agents, const Traffic &traffic);

/// As Erlang C, with room for \a lines callers in all, served ones included; who finds no line is
/// lost and counts as abandoned in time. \a lines >= \a agents.
[[nodiscard]] Grade erlangWithLines(int agents, int lines, const Traffic &traffic);

} // namespace fw::staffing
