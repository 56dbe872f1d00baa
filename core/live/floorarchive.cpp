// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/floorarchive.h"

#include "core/base/packreader.h"
#include "core/base/packwriter.h"
#include "core/live/listeners.h"
#include "core/live/packedviews.h"
#include "core/live/reconciler.h"

#include <algorithm>
#include <map>

namespace fw::live {

using namespace Qt::StringLiterals;

namespace {

template<typename Pack>
void packText(Pack &pack, Packed<Pack, QString> &text)
{
    std::string utf8 = text.toStdString();
    pack(utf8);
    if constexpr (Pack::kIsReading) {
        text = QString::fromStdString(utf8);
    }
}

/// Packs how many there are, and makes room for as many when it reads: each takes a byte at least.
template<typename Pack, typename Values>
bool packSize(Pack &pack, Values &values)
{
    std::uint64_t size = values.size();
    pack(size);
    if constexpr (Pack::kIsReading) {
        if (size > pack.remaining()) {
            pack.fail();
            return false;
        }
        values.resize(size);
    }
    return true;
}

} // namespace

template<typename Pack>
void FloorArchive::packQueue(Pack &pack, Packed<Pack, QueueView> &view)
{
    pack(view.source, view.name, view.settings.wrapUp, view.isPresent, view.counters);
}

template<typename Pack>
void FloorArchive::packAgent(Pack &pack, Packed<Pack, AgentView> &view)
{
    pack(view.source, view.address, view.name, view.personId, view.scope, view.state,
         view.stateSince, view.reason, view.memberships, view.wrapUpUntil, view.counters,
         view.pausedByReason);
    packText(pack, view.displayName.en);
    packText(pack, view.displayName.zh);
}

template<typename Pack>
void FloorArchive::packState(Pack &pack, Packed<Pack, FloorState> &state)
{
    pack(state.now, state.sources, state.refs);
    if (packSize(pack, state.queues)) {
        for (auto &view : state.queues) {
            packQueue(pack, view);
        }
    }
    if (packSize(pack, state.agents)) {
        for (auto &view : state.agents) {
            packAgent(pack, view);
        }
    }
    pack(state.m_anomalyCounts, state.m_correctionCounts, state.m_foreignAnomalies);
}

template<typename Pack>
void FloorArchive::packHistories(Pack &pack, Packed<Pack, FloorState> &state)
{
    auto &intervals = state.intervals;
    pack(intervals.m_dayStart, intervals.m_intervalStart, intervals.m_intervalEnd);
    if (packSize(pack, intervals.m_days)) {
        for (auto &day : intervals.m_days) {
            pack(day.start, day.counted);
        }
    }
    pack(state.spans.m_spans);
    auto &calls = state.calls;
    pack(calls.m_first, calls.m_forgottenUntil, calls.m_records);
}

template<typename Pack>
void FloorArchive::packWaiting(Pack &pack, Packed<Pack, WaitingList> &waiting)
{
    // Numbers of waits are kept: snapshots are worked off in their order.
    pack(waiting.m_isUsed, waiting.m_freeWaits);
    if constexpr (Pack::kIsReading) {
        waiting.m_waits.resize(waiting.m_isUsed.size());
        pack(waiting.m_calls);
    } else {
        std::vector<OpenCall> open;
        for (const OpenCall &call : waiting.m_calls) {
            if (!call.waits.empty() || !call.talkers.empty()) {
                open.push_back(call);
            }
        }
        std::sort(open.begin(), open.end(), [](const OpenCall &a, const OpenCall &b) {
            return std::pair(a.source, a.ref) < std::pair(b.source, b.ref);
        });
        pack(open);
    }
    for (std::size_t index = 0; index < waiting.m_isUsed.size(); ++index) {
        if (waiting.m_isUsed[index] != 0) {
            pack(waiting.m_waits[index]);
        }
    }
    if (packSize(pack, waiting.m_lists)) {
        for (auto &list : waiting.m_lists) {
            pack(list.waits);
        }
    }
}

template<typename Pack>
void FloorArchive::packPeople(Pack &pack, Packed<Pack, AgentFold> &agents)
{
    pack(agents.m_records);
    std::map<std::string, AgentId> people(agents.m_people.begin(), agents.m_people.end());
    pack(people);
    if constexpr (Pack::kIsReading) {
        agents.m_people.insert(people.begin(), people.end());
    }
}

template<typename Pack>
void FloorArchive::packListeners(Pack &pack, Packed<Pack, Listeners> &listeners)
{
    if (packSize(pack, listeners.m_all)) {
        for (auto &each : listeners.m_all) {
            pack(each.agent, each.source, each.phone, each.seenIn);
        }
    }
}

template<typename Pack>
void FloorArchive::packSuspects(Pack &pack, Packed<Pack, Reconciler> &reconciler)
{
    pack(reconciler.m_number);
    if (!packSize(pack, reconciler.m_suspects)) {
        return;
    }
    for (auto &suspects : reconciler.m_suspects) {
        if (!packSize(pack, suspects)) {
            return;
        }
        for (auto &suspect : suspects) {
            pack(suspect.kind, suspect.subject, suspect.object, suspect.value);
        }
    }
}

template<typename Pack>
void FloorArchive::packAll(Pack &pack) const
{
    packState<Pack>(pack, m_parts.state);
    packHistories<Pack>(pack, m_parts.state);
    packWaiting<Pack>(pack, m_parts.waiting);
    packPeople<Pack>(pack, m_parts.agents);
    packListeners<Pack>(pack, m_parts.listeners);
    packSuspects<Pack>(pack, m_parts.reconciler);
}

QByteArray FloorArchive::save() const
{
    PackWriter pack;
    pack.number(kVersion);
    packAll(pack);
    return pack.packed();
}

Outcome FloorArchive::load(const QByteArray &saved) const
{
    PackReader pack(saved);
    const std::uint64_t version = pack.number();
    if (!pack.failed() && version > kVersion) {
        return Error{ErrorCode::NewerSchema,
                     u"a floor of version %1, this program reads %2"_s.arg(version).arg(kVersion)};
    }
    if (version == kVersion) {
        packAll(pack);
    }
    if (version != kVersion || pack.failed() || !pack.isAtEnd() || !isSound()) {
        return Error{ErrorCode::Malformed, u"a saved floor"_s};
    }
    restoreQueues();
    restoreWaiting();
    restoreAgents();
    restoreLog();
    restoreListeners();
    return success();
}

} // namespace fw::live
