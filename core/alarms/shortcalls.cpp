// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alarms/shortcalls.h"

namespace fw::alarms {

namespace {

bool isTalk(live::AgentState state)
{
    return state == live::AgentState::Talking || state == live::AgentState::OnHold;
}

} // namespace

std::vector<TimePoint> shortCallEnds(const std::deque<live::StateSpan> &spans, TimePoint from,
                                     TimePoint to, std::chrono::seconds limit)
{
    std::vector<TimePoint> found;
    bool isInTalk = false;   // backwards: its end was seen, its start is still to come
    TimePoint end = kNoTime; // kNoTime: it still goes on
    TimePoint start = kNoTime;
    const auto close = [&] {
        const bool isCounted = isInTalk && isKnown(end) && end >= from && end <= to;
        if (isCounted && end - start < limit) {
            found.push_back(end);
        }
        isInTalk = false;
    };
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
        if (isTalk(span->state)) {
            end = isInTalk ? end : span->to;
            isInTalk = true;
            start = span->from;
            continue;
        }
        close();
        if (isKnown(span->to) && span->to < from) {
            return found;
        }
    }
    close();
    return found;
}

} // namespace fw::alarms
