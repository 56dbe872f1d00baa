// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/queuelogfold.h"

#include "core/base/packreader.h"
#include "core/base/packwriter.h"
#include "core/journal/keyframepacker.h"

#include <utility>

namespace fw::history {

using queuelog::LineFault;
using queuelog::QueueLogMapper;

namespace {

constexpr std::uint64_t kVersion = 1;
constexpr live::SwitchId kSource{0};
/// More than are ever open at once.
constexpr std::size_t kMostHashes = 100'000;

template<typename Event>
void fill(Event &event, const live::Floor &floor, TimePoint time)
{
    if (event.waitTime != QueueLogMapper::kUntoldWait) {
        return;
    }
    const live::WaitingCall *waiting = floor.waitingCall(kSource, event.call);
    const bool isKnownCall = waiting != nullptr && time > waiting->since;
    event.waitTime = isKnownCall
                         ? std::chrono::duration_cast<std::chrono::seconds>(time - waiting->since)
                         : std::chrono::seconds::zero();
}

struct CallHash
{
    live::CallRef call = live::kNoCall;
    std::string hash;
};

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, CallHash> &each)
{
    pack(each.call, each.hash);
}

} // namespace

QueueLogFold::QueueLogFold(const QString &switchName, live::FloorConfig config,
                           journal::NumberHash hash, const std::vector<queuelog::KnownAgent> &known)
    : m_config(journal::JournalFold::onJournalGrid(std::move(config)))
    , m_hash(std::move(hash))
    , m_mask(journal::NumberHash({}))
    , m_mapper(switchName.toStdString(), known)
    , m_fold(m_config, {switchName})
{
}

std::optional<LineFault> QueueLogFold::take(const queuelog::QueueLogLine &line)
{
    m_events.clear();
    if (line.time >= m_sweepAt) {
        endForgotten(line.time);
    }
    const std::optional<LineFault> fault = m_mapper.map(line, m_events);
    for (live::StampedEvent &event : m_events) {
        apply(event);
    }
    return fault;
}

void QueueLogFold::endForgotten(TimePoint time)
{
    const auto isForgotten = [time](TimePoint since) { return since < time - kLongestOpen; };
    if (isKnown(m_sweepAt)) {
        std::vector<live::CallRef> calls;
        for (const live::WaitingCall &call : m_fold.floor().waitingCalls()) {
            if (isForgotten(call.since)) {
                calls.push_back(call.call);
            }
        }
        for (const live::AgentView &agent : m_fold.floor().agents()) {
            if (agent.talk && isForgotten(agent.talk->since)) {
                calls.push_back(agent.talk->call);
            }
        }
        std::sort(calls.begin(), calls.end()); // whatever the order in which the floor tells them
        for (const live::CallRef call : calls) {
            m_mapper.append(live::CallEnded{call}, time, m_events);
        }
    }
    m_sweepAt = std::chrono::floor<std::chrono::hours>(time) + std::chrono::hours(1);
}

void QueueLogFold::fillWait(live::StampedEvent &event) const
{
    if (auto *abandoned = std::get_if<live::CallAbandoned>(&event.event)) {
        fill(*abandoned, m_fold.floor(), event.time);
    } else if (auto *lost = std::get_if<live::CallOverflowed>(&event.event)) {
        fill(*lost, m_fold.floor(), event.time);
    }
}

void QueueLogFold::apply(live::StampedEvent &event)
{
    fillWait(event);
    if (const auto *queued = std::get_if<live::CallQueued>(&event.event)) {
        QByteArray hash = m_hash.of(queued->callerNumber);
        if (!hash.isEmpty() && m_hashes.size() < kMostHashes) {
            m_hashes[queued->call] = std::move(hash);
        }
    }
    const std::optional<live::StampedEvent> masked = m_mask.masked(event);
    m_fold.apply(masked ? *masked : event);
}

void QueueLogFold::takeRows(journal::JournalBatch &batch)
{
    m_fold.takeRows(batch);
    for (journal::CallRow &row : batch.calls) {
        if (const auto known = m_hashes.find(row.record.call); known != m_hashes.end()) {
            row.numberHash = known->second;
        }
    }
    for (const journal::CallRow &row : batch.calls) {
        const bool isOver =
            row.record.outcome != live::CallOutcome::Answered || isKnown(row.record.endedAt);
        if (isOver && m_fold.floor().waitingCall(kSource, row.record.call) == nullptr) {
            m_hashes.erase(row.record.call);
        }
    }
    std::erase_if(batch.agentIntervals, [this](journal::AgentIntervalRow &row) {
        const TimePoint told = m_mapper.presenceTold(row.address.toStdString());
        if (isKnown(told) && told < row.start + journal::JournalFold::kInterval) {
            return false;
        }
        row.counters.inState[live::indexOf(live::AgentState::Available)] = Microseconds::zero();
        live::AgentCounters known = row.counters;
        known.inState[live::indexOf(live::AgentState::LoggedOut)] = Microseconds::zero();
        return known == live::AgentCounters{};
    });
}

// --- saved ---

QByteArray QueueLogFold::save() const
{
    std::vector<CallHash> hashes;
    hashes.reserve(m_hashes.size());
    for (const auto &[call, hash] : m_hashes) {
        hashes.push_back({call, hash.toStdString()});
    }
    std::sort(hashes.begin(), hashes.end(),
              [](const CallHash &a, const CallHash &b) { return a.call < b.call; });
    PackWriter pack;
    pack.number(kVersion);
    pack(m_sweepAt, hashes);
    const QByteArray mapper = m_mapper.save();
    pack.number(static_cast<std::uint64_t>(mapper.size()));
    return pack.packed() + mapper + journal::KeyframePacker::pack(m_fold.floor());
}

Outcome QueueLogFold::load(const QByteArray &saved)
{
    const Error damaged{ErrorCode::Malformed, QStringLiteral("the saved state of an import")};
    PackReader pack(saved);
    const std::uint64_t version = pack.number();
    std::vector<CallHash> hashes;
    pack(m_sweepAt, hashes);
    const std::uint64_t size = pack.number();
    if (pack.failed() || version != kVersion || size > pack.remaining()) {
        return damaged;
    }
    const QByteArray rest = saved.right(static_cast<qsizetype>(pack.remaining()));
    if (Outcome loaded = m_mapper.load(rest.left(static_cast<qsizetype>(size))); !loaded) {
        return loaded;
    }
    Result<live::Floor> floor =
        journal::KeyframePacker::floorOf(rest.mid(static_cast<qsizetype>(size)), m_config);
    if (!floor) {
        return floor.error();
    }
    m_fold.setFloor(std::move(*floor));
    for (const CallHash &each : hashes) {
        m_hashes[each.call] = QByteArray::fromStdString(each.hash);
    }
    return success();
}

} // namespace fw::history
