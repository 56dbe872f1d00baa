// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/callphases.h"

#include <algorithm>
#include <set>
#include <span>

namespace fw::playback {

using quality::Milliseconds;
using quality::Phase;
using quality::PhaseKind;

/// Phases one behind the other: each begins where the one before ends.
class CallPhases::Lane final
{
public:
    Lane(TimePoint startedAt, TimePoint from)
        : m_startedAt(startedAt)
        , m_from(from)
    {
    }

    /// The phase that goes on is of this kind, from here.
    void turnTo(PhaseKind kind, TimePoint at)
    {
        if (kind != m_kind) {
            close(at);
            m_kind = kind;
        }
    }

    [[nodiscard]] PhaseKind kind() const { return m_kind; }

    /// What goes on was of another kind from its begin.
    void rename(PhaseKind kind) { m_kind = kind; }

    /// Of no length: a moment.
    void addMoment(PhaseKind kind, TimePoint at)
    {
        close(at);
        m_phases.push_back({kind, {since(at), since(at)}});
    }

    void close(TimePoint at)
    {
        if (at > m_from) {
            m_phases.push_back({m_kind, {since(m_from), since(at)}});
            m_from = at;
        }
    }

    [[nodiscard]] const std::vector<Phase> &phases() const { return m_phases; }

private:
    [[nodiscard]] Milliseconds since(TimePoint time) const
    {
        return std::chrono::duration_cast<Milliseconds>(time - m_startedAt);
    }

    TimePoint m_startedAt;
    TimePoint m_from;
    PhaseKind m_kind = PhaseKind::Queue;
    std::vector<Phase> m_phases;
};

CallPhases::CallPhases(quality::JudgedCall call)
    : m_call(std::move(call))
{
}

void CallPhases::take(const live::StampedEvent &event)
{
    const auto add = [this, at = event.time](Step step, live::CallRef call,
                                             live::AgentRef agent = {}) -> Told & {
        return m_told.emplace_back(Told{step, at, call, agent, {}, false});
    };
    if (const auto *queued = std::get_if<live::CallQueued>(&event.event)) {
        add(Step::Queued, queued->call);
    } else if (const auto *offered = std::get_if<live::CallOffered>(&event.event)) {
        add(Step::Offered, offered->call, offered->agent);
    } else if (const auto *missed = std::get_if<live::CallMissed>(&event.event)) {
        add(Step::OfferEnded, missed->call, missed->agent);
    } else if (const auto *withdrawn = std::get_if<live::OfferWithdrawn>(&event.event)) {
        add(Step::OfferEnded, withdrawn->call, withdrawn->agent);
    } else if (const auto *answered = std::get_if<live::CallAnswered>(&event.event)) {
        add(Step::Answered, answered->call, answered->agent).waited = answered->waitTime;
    } else if (const auto *held = std::get_if<live::CallHeld>(&event.event)) {
        add(Step::Held, held->call, held->agent);
    } else if (const auto *resumed = std::get_if<live::CallResumed>(&event.event)) {
        add(Step::Resumed, resumed->call, resumed->agent);
    } else if (const auto *moved = std::get_if<live::CallTransferred>(&event.event)) {
        add(Step::Transferred, moved->call, moved->agent).isAttended = moved->isAttended;
    } else if (const auto *completed = std::get_if<live::CallCompleted>(&event.event)) {
        add(Step::Ended, completed->call, completed->agent); // the call may be lost by the switch
    } else if (const auto *ended = std::get_if<live::CallEnded>(&event.event)) {
        add(Step::Ended, ended->call);
    }
}

/// The floor counts an answer when it is folded, which may be a little after it was told.
const CallPhases::Told *CallPhases::answer() const
{
    const auto apart = [this](const Told &each) {
        return each.at > m_call.at ? each.at - m_call.at : m_call.at - each.at;
    };
    const Told *best = nullptr;
    const auto isBetter = [&](const Told &each) {
        if (best == nullptr) {
            return true;
        }
        const bool hasWait = each.waited == m_call.waited;
        const bool hadWait = best->waited == m_call.waited;
        return hasWait != hadWait ? hasWait : apart(each) < apart(*best);
    };
    for (const Told &each : m_told) {
        if (each.step == Step::Answered && apart(each) <= kTolerance && isBetter(each)) {
            best = &each;
        }
    }
    return best;
}

/// The phones ring as long as one of them does; else the caller waits.
void CallPhases::addWaiting(Lane &lane, const Told &answer) const
{
    std::set<std::size_t> ringing;
    const std::span before(m_told.data(), std::size_t(&answer - m_told.data()));
    // The same call may have waited before, in another queue.
    const auto queued = std::find_if(before.rbegin(), before.rend(), [&answer](const Told &each) {
        return each.step == Step::Queued && each.call == answer.call;
    });
    for (const Told &each : std::span(queued.base(), before.end())) {
        if (each.call != answer.call) {
            continue;
        }
        if (each.step == Step::Offered) {
            ringing.insert(each.agent.index());
        } else if (each.step == Step::OfferEnded) {
            ringing.erase(each.agent.index());
        }
        const PhaseKind kind = ringing.empty() ? PhaseKind::Queue : PhaseKind::Ring;
        lane.turnTo(kind, each.at);
    }
}

void CallPhases::addTalking(Lane &lane, const Told &answer) const
{
    lane.turnTo(PhaseKind::Talk, answer.at);
    const auto last = m_told.data() + m_told.size();
    for (const Told *each = &answer + 1; each != last; ++each) {
        const bool isOfAgent = each->call == live::kNoCall && each->agent == answer.agent;
        if (each->call != answer.call && !isOfAgent) {
            continue;
        }
        switch (each->step) {
        case Step::Held:
            lane.turnTo(PhaseKind::Hold, each->at);
            break;
        case Step::Resumed:
            lane.turnTo(PhaseKind::Talk, each->at);
            break;
        case Step::Transferred:
            if (each->isAttended && lane.kind() == PhaseKind::Hold) {
                lane.rename(PhaseKind::Consult); // the caller waited while the agents spoke
            }
            lane.addMoment(PhaseKind::Transfer, each->at);
            return;
        case Step::Queued: // again: it was handed on, and nobody said so
        case Step::Ended:
            lane.close(each->at);
            return;
        case Step::Offered:
        case Step::OfferEnded:
        case Step::Answered:
            break;
        }
    }
    lane.close(m_call.at + m_call.talked);
}

std::optional<std::vector<Phase>> CallPhases::phases(TimePoint startedAt) const
{
    const Told *const answered = answer();
    if (answered == nullptr) {
        return std::nullopt;
    }
    Lane lane(startedAt, answered->at - m_call.waited);
    addWaiting(lane, *answered);
    addTalking(lane, *answered);
    return lane.phases();
}

} // namespace fw::playback
