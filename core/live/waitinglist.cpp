// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/waitinglist.h"

#include <algorithm>

namespace fw::live {

WaitingList::WaitingList(FloorState &state)
    : m_state(state)
{
}

std::uint64_t WaitingList::keyOf(SwitchId source, CallRef call)
{
    constexpr unsigned kCallBits = 48; // of a call per second for nine million years
    return (static_cast<std::uint64_t>(source.value()) << kCallBits) | call;
}

OpenCall *WaitingList::openCall(SwitchId source, CallRef call)
{
    const std::uint32_t slot =
        call == kNoCall ? FlatMap::kNone : m_callByKey.find(keyOf(source, call));
    return slot == FlatMap::kNone ? nullptr : &m_calls[slot];
}

OpenCall &WaitingList::openOrAdd(SwitchId source, CallRef call)
{
    if (OpenCall *known = openCall(source, call)) {
        return *known;
    }
    std::uint32_t slot = 0;
    if (m_freeCalls.empty()) {
        slot = static_cast<std::uint32_t>(m_calls.size());
        m_calls.emplace_back();
    } else {
        slot = m_freeCalls.back();
        m_freeCalls.pop_back();
    }
    m_calls[slot].source = source;
    m_calls[slot].ref = call;
    m_callByKey.insert(keyOf(source, call), slot);
    return m_calls[slot];
}

void WaitingList::dropIfIdle(OpenCall &call)
{
    if (call.waits.empty() && call.talkers.empty()) {
        m_callByKey.erase(keyOf(call.source, call.ref));
        m_freeCalls.push_back(static_cast<std::uint32_t>(&call - m_calls.data()));
    }
}

WaitIndex WaitingList::find(SwitchId source, CallRef call, QueueId queue, WaitStatus status) const
{
    const std::uint32_t slot =
        call == kNoCall ? FlatMap::kNone : m_callByKey.find(keyOf(source, call));
    if (slot != FlatMap::kNone) {
        for (WaitIndex index : m_calls[slot].waits) {
            if (m_waits[index].view.queue == queue && m_waits[index].status == status) {
                return index;
            }
        }
    }
    return kNoWait;
}

WaitIndex WaitingList::findAny(SwitchId source, CallRef call, QueueId queue) const
{
    for (WaitStatus status : {WaitStatus::Left, WaitStatus::Waiting, WaitStatus::Unseen}) {
        if (const WaitIndex index = find(source, call, queue, status); index != kNoWait) {
            return index;
        }
    }
    return kNoWait;
}

WaitingList::QueueList &WaitingList::queueList(QueueId queue)
{
    if (m_lists.size() <= queue.index()) {
        m_lists.resize(queue.index() + 1);
    }
    return m_lists[queue.index()];
}

const std::vector<WaitIndex> &WaitingList::listOf(QueueId queue) const
{
    return queue.index() < m_lists.size() ? m_lists[queue.index()].waits : m_nobody;
}

void WaitingList::place(QueueId queue, WaitIndex index, int position)
{
    QueueList &list = queueList(queue);
    QueueView &view = m_state.queue(queue);
    const auto size = static_cast<std::ptrdiff_t>(list.waits.size());
    const std::ptrdiff_t at = position > 0 ? std::min<std::ptrdiff_t>(position - 1, size) : size;
    const TimePoint since = m_waits[index].view.since;
    list.waits.insert(list.waits.begin() + at, index);
    list.sinces.insert(list.sinces.begin() + at, since);
    view.waiting.insert(view.waiting.begin() + at, m_waits[index].view.call);
    if (!isKnown(view.oldestSince) || since < view.oldestSince) {
        view.oldestSince = since;
    }
}

void WaitingList::takeOut(QueueId queue, WaitIndex index)
{
    QueueList &list = queueList(queue);
    QueueView &view = m_state.queue(queue);
    const auto found = std::find(list.waits.begin(), list.waits.end(), index);
    Q_ASSERT(found != list.waits.end());
    const std::ptrdiff_t at = found - list.waits.begin();
    const TimePoint since = *(list.sinces.begin() + at);
    list.waits.erase(found);
    list.sinces.erase(list.sinces.begin() + at);
    view.waiting.erase(view.waiting.begin() + at);
    if (list.sinces.empty()) {
        view.oldestSince = kNoTime;
    } else if (since == view.oldestSince) {
        view.oldestSince = *std::min_element(list.sinces.begin(), list.sinces.end());
    }
}

WaitIndex WaitingList::add(SwitchId source, CallRef call, QueueId queue, WaitStatus status,
                           int position, TimePoint since)
{
    WaitIndex index = 0;
    if (m_freeWaits.empty()) {
        index = static_cast<WaitIndex>(m_waits.size());
        m_waits.emplace_back();
        m_isUsed.push_back(1);
    } else {
        index = m_freeWaits.back();
        m_freeWaits.pop_back();
        m_isUsed[index] = 1;
    }
    Wait &wait = m_waits[index];
    wait.view.source = source;
    wait.view.call = call;
    wait.view.queue = queue;
    wait.view.position = position;
    wait.view.priority = 0;
    wait.view.since = since;
    wait.view.callerNumber.clear();
    wait.view.callerName.clear();
    wait.view.ringingAgents = 0;
    wait.status = status;
    wait.isCarriedOver = false;
    wait.ringing.clear();
    wait.missedOffers = 0;
    wait.seenIn = 0;
    wait.leftSeenIn = 0;
    openOrAdd(source, call).waits.push_back(index);
    if (status == WaitStatus::Waiting) {
        place(queue, index, position);
        m_state.changes->hasWaitingChanged = true;
        m_state.changes->queues.insert(queue);
    }
    return index;
}

void WaitingList::leave(WaitIndex index, WaitStatus next)
{
    Wait &wait = m_waits[index];
    if (wait.status == WaitStatus::Waiting) {
        takeOut(wait.view.queue, index);
        m_state.changes->hasWaitingChanged = true;
        m_state.changes->queues.insert(wait.view.queue);
    }
    wait.status = next;
}

void WaitingList::close(WaitIndex index)
{
    leave(index, WaitStatus::Left);
    const WaitingCall &view = m_waits[index].view;
    if (OpenCall *call = openCall(view.source, view.call)) {
        std::erase(call->waits, index);
        dropIfIdle(*call);
    }
    m_isUsed[index] = 0;
    m_freeWaits.push_back(index);
}

void WaitingList::move(WaitIndex index, int position)
{
    const QueueId queue = m_waits[index].view.queue;
    takeOut(queue, index);
    place(queue, index, position);
    m_state.changes->hasWaitingChanged = true;
    m_state.changes->queues.insert(queue);
}

void WaitingList::reorder(QueueId queue, const std::vector<WaitIndex> &order)
{
    QueueList &list = queueList(queue);
    QueueView &view = m_state.queue(queue);
    Q_ASSERT(order.size() == list.waits.size());
    list.waits = order;
    for (std::size_t at = 0; at < order.size(); ++at) {
        list.sinces[at] = m_waits[order[at]].view.since;
        view.waiting[at] = m_waits[order[at]].view.call;
    }
    m_state.changes->hasWaitingChanged = true;
    m_state.changes->queues.insert(queue);
}

void WaitingList::addTalker(SwitchId source, CallRef call, AgentId agent, QueueId queue)
{
    if (call != kNoCall) {
        openOrAdd(source, call).talkers.push_back({agent, queue});
    }
}

void WaitingList::removeTalker(SwitchId source, CallRef call, AgentId agent, QueueId queue)
{
    OpenCall *open = openCall(source, call);
    if (open == nullptr) {
        return;
    }
    const auto found =
        std::find_if(open->talkers.begin(), open->talkers.end(), [&](const auto &talker) {
            return talker.agent == agent && talker.queue == queue;
        });
    if (found != open->talkers.end()) {
        open->talkers.erase(found);
        dropIfIdle(*open);
    }
}

std::vector<WaitingCall> WaitingList::all() const
{
    std::vector<WaitingCall> calls;
    for (const QueueList &list : m_lists) {
        int position = 0;
        for (WaitIndex index : list.waits) {
            calls.push_back(m_waits[index].view);
            calls.back().position = ++position;
        }
    }
    return calls;
}

const WaitingCall *WaitingList::waitingCall(SwitchId source, CallRef call)
{
    const OpenCall *open = openCall(source, call);
    if (open == nullptr) {
        return nullptr;
    }
    for (WaitIndex index : open->waits) {
        Wait &wait = m_waits[index];
        if (wait.status == WaitStatus::Waiting) {
            // Positions of all behind change with every caller that leaves, so they are told when
            // asked.
            const std::vector<WaitIndex> &list = listOf(wait.view.queue);
            const auto at = std::find(list.begin(), list.end(), index) - list.begin();
            wait.view.position = static_cast<int>(at) + 1;
            return &wait.view;
        }
    }
    return nullptr;
}

std::vector<WaitIndex> WaitingList::ofSource(SwitchId source) const
{
    std::vector<WaitIndex> found;
    for (WaitIndex index = 0; index < m_waits.size(); ++index) {
        if (m_isUsed[index] != 0 && m_waits[index].view.source == source) {
            found.push_back(index);
        }
    }
    return found;
}

} // namespace fw::live
