// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/callrule.h"

namespace fw::reports {

using live::CallOutcome;
using live::CallRecord;
using live::EndedBy;

namespace {

using Moment = CallRule::Moment;

constexpr unsigned bit(CallOutcome outcome)
{
    return 1U << static_cast<unsigned>(outcome);
}

constexpr unsigned bit(EndedBy end)
{
    return 1U << static_cast<unsigned>(end);
}

constexpr unsigned kAnswered = bit(CallOutcome::Answered);
constexpr unsigned kAbandoned = bit(CallOutcome::Abandoned);
constexpr unsigned kOverflowed = bit(CallOutcome::TimedOut) | bit(CallOutcome::NoAgents) |
                                 bit(CallOutcome::Withdrawn) | bit(CallOutcome::ByKey);
constexpr unsigned kAny = kAnswered | kAbandoned | kOverflowed | bit(CallOutcome::Lost);

using Rules = std::array<CallRule, kCounterCount>;

Rules makeRules()
{
    Rules rules;
    const auto at = [&rules](Counter counter) -> CallRule & { return rules[indexOf(counter)]; };
    const auto left = [&at](Counter counter, unsigned outcomes) -> CallRule & {
        at(counter) = {.moment = Moment::Left, .outcomes = outcomes};
        return at(counter);
    };
    const auto ended = [&at](Counter counter, unsigned ends) -> CallRule & {
        at(counter) = {.moment = Moment::Ended, .outcomes = kAnswered, .ends = ends};
        return at(counter);
    };
    at(Counter::Offered) = {.moment = Moment::Queued, .outcomes = kAny, .isOfferedOnly = true};
    left(Counter::Answered, kAnswered);
    left(Counter::AnsweredWait, kAnswered);
    left(Counter::AgentCalls, kAnswered);
    left(Counter::AnsweredInTime, kAnswered).isInTimeOnly = true;
    left(Counter::AnsweredWithin20, kAnswered).isWithin20Only = true;
    left(Counter::Abandoned, kAbandoned);
    left(Counter::AbandonedWait, kAbandoned);
    left(Counter::AbandonedInTime, kAbandoned).isInTimeOnly = true;
    left(Counter::ShortAbandoned, kAbandoned).isShortOnly = true;
    left(Counter::TimedOut, bit(CallOutcome::TimedOut));
    left(Counter::NoAgents, bit(CallOutcome::NoAgents));
    left(Counter::Withdrawn, bit(CallOutcome::Withdrawn));
    left(Counter::LeftByKey, bit(CallOutcome::ByKey));
    left(Counter::Lost, bit(CallOutcome::Lost));
    left(Counter::OverflowedInTime, kOverflowed).isInTimeOnly = true;
    left(Counter::MaxWait, kAny).isWaitCountedOnly = true;
    ended(Counter::CompletedByAgent, bit(EndedBy::Agent));
    ended(Counter::CompletedByCaller, bit(EndedBy::Caller));
    ended(Counter::Transferred, bit(EndedBy::Transfer));
    ended(Counter::CompletedOtherwise, bit(EndedBy::Unknown) | bit(EndedBy::Switch));
    ended(Counter::Talk, 0);
    ended(Counter::WrapUp, 0);
    ended(Counter::AgentTalk, 0);
    ended(Counter::Hold, 0).isHeldOnly = true;
    ended(Counter::AgentHolds, 0).isHeldOnly = true;
    return rules;
}

TimePoint momentOf(Moment moment, const CallRecord &record)
{
    switch (moment) {
    case Moment::Queued:
        return record.queuedAt;
    case Moment::Left:
        return record.leftAt;
    case Moment::Ended:
        return record.endedAt;
    case Moment::None:
        break;
    }
    return kNoTime;
}

} // namespace

CallRule CallRule::of(Counter counter)
{
    static const Rules rules = makeRules();
    return rules[indexOf(counter)];
}

bool CallRule::includes(const CallRecord &record, const TimeSpan &span) const
{
    constexpr std::chrono::seconds kTwenty{20};
    return moment != Moment::None && span.contains(momentOf(moment, record)) &&
           (outcomes & bit(record.outcome)) != 0 &&
           (ends == 0 || (ends & bit(record.endedBy)) != 0) && (!isInTimeOnly || record.isInTime) &&
           (!isShortOnly || record.isShortAbandon) && (!isWithin20Only || record.wait <= kTwenty) &&
           (!isHeldOnly || record.hold > Microseconds::zero()) &&
           (!isWaitCountedOnly || record.isWaitCounted) &&
           (!isOfferedOnly || !record.isCarriedOver);
}

bool hasCallsBehind(Counter counter)
{
    return CallRule::of(counter).moment != CallRule::Moment::None;
}

} // namespace fw::reports
