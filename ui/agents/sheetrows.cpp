// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/sheetrows.h"

#include "ui/agents/agentfigures.h"
#include "ui/agents/timelinescale.h"
#include "ui/floor/breakquota.h"
#include "ui/floor/statetext.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/phonemask.h"
#include "ui/widgets/visibletext.h"

namespace fw::ui {

using namespace Qt::StringLiterals;
using live::AgentState;

namespace {

Tone toneOf(Standing standing)
{
    switch (standing) {
    case Standing::Better:
        return Tone::Good;
    case Standing::Worse:
        return Tone::Warning;
    case Standing::Unknown:
    case Standing::Even:
        break;
    }
    return Tone::Neutral;
}

} // namespace

QList<SheetRow> SheetRows::queues(const live::Floor &floor, const live::AgentView &agent)
{
    QList<SheetRow> rows;
    for (const live::MembershipView &each : agent.memberships) {
        const SheetCell state =
            each.isPaused
                ? SheetCell{tr("Paused"), Tone::Neutral, AgentState::OnBreak, false}
                : SheetCell{tr("Takes calls"), Tone::Neutral, AgentState::Available, false};
        rows << SheetRow{{StateText::queueName(floor.queue(each.queue)), Tone::Neutral, {}, true},
                         state,
                         {QString::number(each.penalty), Tone::Neutral, {}, false}};
    }
    return rows;
}

QList<SheetRow> SheetRows::figures(const live::Floor &floor, const live::AgentView &agent,
                                   TimePoint now)
{
    QList<SheetRow> rows;
    for (const AgentFigure &each : AgentFigures::of(floor, agent.id, now)) {
        rows << SheetRow{{AgentFigures::name(each.kind), Tone::Neutral, {}, false},
                         {AgentFigures::text(each.kind, each.own), Tone::Neutral, {}, true},
                         {AgentFigures::text(each.kind, each.median), Tone::Neutral, {}, false},
                         {AgentFigures::word(each.standing), toneOf(each.standing), {}, false}};
    }
    return rows;
}

QList<SheetRow> SheetRows::states(const live::Floor &floor, const live::AgentView &agent,
                                  TimePoint now)
{
    const live::AgentCounters day = floor.agentDay(agent.id, now);
    Microseconds present{0};
    for (std::size_t state = 1; state < live::kAgentStateCount; ++state) {
        present += day.inState[state];
    }
    const auto share = [present](Microseconds time) {
        return formatShare(present > Microseconds::zero()
                               ? std::optional(double(time.count()) / double(present.count()))
                               : std::nullopt);
    };
    QList<SheetRow> rows;
    for (std::size_t state = 1; state < live::kAgentStateCount; ++state) {
        const Microseconds time = day.inState[state];
        if (time < std::chrono::seconds(1)) {
            continue;
        }
        rows << SheetRow{{StateText::word(AgentState(state), floor.config()), Tone::Neutral,
                          AgentState(state), false},
                         {formatDuration(time), Tone::Neutral, {}, true},
                         {QString(), Tone::Neutral, {}, false},
                         {share(time), Tone::Neutral, {}, false}};
        if (AgentState(state) != AgentState::OnBreak) {
            continue;
        }
        for (const auto &[code, paused] : floor.pausedByReason(agent.id, now)) {
            //: time on break that no reason was given for
            const QString reason =
                code.empty() ? tr("without a reason") : StateText::reason(code, floor.config());
            const std::optional<BreakQuota> quota = BreakQuota::of(floor.config(), code, paused);
            const Tone tone = quota && quota->isOver() ? Tone::Warning : Tone::Neutral;
            rows << SheetRow{{u"      "_s + reason, Tone::Neutral, {}, false},
                             {formatDuration(paused), tone, {}, false},
                             //: time granted for breaks of one reason: %1 such as 45:00
                             {quota ? tr("of %1").arg(formatDuration(quota->granted)) : QString(),
                              Tone::Neutral,
                              {},
                              false},
                             {share(paused), Tone::Neutral, {}, false}};
        }
    }
    return rows;
}

QList<SheetRow> SheetRows::calls(const live::Floor &floor, const live::AgentView &agent,
                                 std::size_t count)
{
    const auto ended = [](const live::CallRecord &call) {
        if (!isKnown(call.endedAt)) {
            //: how a call ended: it did not yet
            return tr("goes on");
        }
        switch (call.endedBy) {
        case live::EndedBy::Agent:
            //: how a call ended: who hung up
            return tr("by agent");
        case live::EndedBy::Caller:
            //: how a call ended: who hung up
            return tr("by caller");
        case live::EndedBy::Transfer:
            //: how a call ended
            return tr("transferred");
        case live::EndedBy::Switch:
            //: how a call ended: the switch ended it
            return tr("by switch");
        case live::EndedBy::Unknown:
            break;
        }
        return QString(kNoFigure);
    };
    QList<SheetRow> rows;
    for (const live::CallRecord &call : floor.calls().lastOf(agent.id, count)) {
        const bool isOver = isKnown(call.endedAt);
        rows << SheetRow{
            {formatClock(call.leftAt, floor.config().grid.zone(), false), Tone::Neutral, {}, false},
            {StateText::queueName(floor.queue(call.queue)), Tone::Neutral, {}, true},
            {PhoneMask::masked(visibleText(call.callerNumber)), Tone::Neutral, {}, false},
            {ended(call), Tone::Neutral, {}, false},
            {formatDuration(call.wait), call.isInTime ? Tone::Neutral : Tone::Warning, {}, false},
            {isOver ? formatDuration(call.talk) : QString(kNoFigure), Tone::Neutral, {}, false}};
    }
    return rows;
}

} // namespace fw::ui
