// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorevent.h"
#include "core/quality/judgedcall.h"
#include "core/quality/recording.h"

#include <optional>
#include <vector>

namespace fw::playback {

/// What went on in a call: how it waited, was rung, held, transferred. Made of what its switch told
/// around it, in the order in which it was told.
class CallPhases final
{
public:
    /// How far the answer that was told may lie beside the call's.
    static constexpr std::chrono::seconds kTolerance{2};

    explicit CallPhases(quality::JudgedCall call);

    /// Whatever its switch tells, from before the call came in; what is of others is left out.
    void take(const live::StampedEvent &event);

    /// Nothing when the answer was not told. The recording began at \a startedAt.
    [[nodiscard]] std::optional<std::vector<quality::Phase>> phases(TimePoint startedAt) const;

private:
    enum class Step : std::uint8_t {
        Queued,
        Offered,
        OfferEnded,
        Answered,
        Held,
        Resumed,
        Transferred,
        Ended
    };

    struct Told
    {
        Step step = Step::Queued;
        TimePoint at = kNoTime;
        live::CallRef call = live::kNoCall;
        live::AgentRef agent;
        std::chrono::seconds waited{0}; ///< of an answer
        bool isAttended = false;        ///< of a transfer
    };

    class Lane;

    [[nodiscard]] const Told *answer() const;
    void addWaiting(Lane &lane, const Told &answer) const;
    void addTalking(Lane &lane, const Told &answer) const;

    quality::JudgedCall m_call;
    std::vector<Told> m_told;
};

} // namespace fw::playback
