// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalstore.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace fw::journal::tests {

/// A journal in memory that keeps the contract of JournalStore to the letter.
class MemoryJournalStore final : public JournalStore
{
public:
    std::optional<Error> refusal; ///< of everything that would write
    std::vector<Hole> holes;

    Result<SessionId> beginSession(const Session &session) override
    {
        if (refusal) {
            return *refusal;
        }
        m_sessions.push_back(session);
        m_sessions.back().id = static_cast<SessionId>(m_sessions.size());
        return m_sessions.back().id;
    }

    Result<std::vector<Session>> sessions() const override { return m_sessions; }

    Outcome write(const JournalBatch &batch) override
    {
        if (refusal) {
            return *refusal;
        }
        ++writes;
        for (const Chunk &chunk : batch.chunks) {
            std::int64_t &last = m_numbers[chunk.session];
            if (chunk.number > last) {
                last = chunk.number;
                m_chunks.push_back(chunk);
                m_chunks.back().id = static_cast<ChunkId>(m_chunks.size());
            }
        }
        for (const Keyframe &keyframe : batch.keyframes) {
            keyframes[{keyframe.session, keyframe.afterNumber}] = keyframe;
        }
        for (const QueueIntervalRow &row : batch.queueIntervals) {
            queueRows[{row.start, row.switchName, row.queue, batch.session}] = row.counters;
        }
        for (const AgentIntervalRow &row : batch.agentIntervals) {
            agentRows[{row.start, row.switchName, row.address, batch.session}] = row.counters;
        }
        for (const CallRow &row : batch.calls) {
            callRows[{batch.session, row.number}] = row;
        }
        agents.insert(agents.end(), batch.agents.begin(), batch.agents.end());
        return success();
    }

    Result<ChunkId> newest() const override { return static_cast<ChunkId>(m_chunks.size()); }

    Result<std::vector<Chunk>> chunksAfter(ChunkId after, int most) const override
    {
        std::vector<Chunk> found;
        for (auto at = static_cast<std::size_t>(after);
             at < m_chunks.size() && found.size() < static_cast<std::size_t>(most); ++at) {
            found.push_back(m_chunks[at]);
        }
        return found;
    }

    Result<Seek> seek(TimePoint time) const override
    {
        Seek found;
        for (const auto &[key, keyframe] : keyframes) {
            if (keyframe.time <= time &&
                (!found.keyframe || keyframe.time >= found.keyframe->time)) {
                found.keyframe = keyframe;
            }
        }
        if (found.keyframe) {
            for (const Chunk &chunk : m_chunks) {
                if (chunk.session == found.keyframe->session) {
                    found.after = chunk.id - chunk.number + found.keyframe->afterNumber;
                    break;
                }
            }
        }
        return found;
    }

    Result<std::optional<Span>> span() const override
    {
        std::optional<Span> span;
        for (const Chunk &chunk : m_chunks) {
            span = span ? Span{std::min(span->first, chunk.firstTime),
                               std::max(span->last, chunk.lastTime), holes}
                        : Span{chunk.firstTime, chunk.lastTime, holes};
        }
        return span;
    }

    Result<std::vector<QueueIntervalRow>> queueIntervals(TimePoint from,
                                                         TimePoint to) const override
    {
        return summed<QueueIntervalRow>(queueRows, from, to);
    }

    Result<std::vector<AgentIntervalRow>> agentIntervals(TimePoint from,
                                                         TimePoint to) const override
    {
        return summed<AgentIntervalRow>(agentRows, from, to);
    }

    Result<std::vector<CallRow>> calls(TimePoint from, TimePoint to) const override
    {
        std::vector<CallRow> found;
        for (const auto &[key, row] : callRows) {
            if (row.record.leftAt >= from && row.record.leftAt < to) {
                found.push_back(row);
            }
        }
        return found;
    }

    using RowKey = std::tuple<TimePoint, QString, QString, SessionId>;

    int writes = 0;
    std::map<std::pair<SessionId, std::int64_t>, Keyframe> keyframes;
    std::map<RowKey, live::QueueCounters> queueRows;
    std::map<RowKey, live::AgentCounters> agentRows;
    std::map<std::pair<SessionId, std::int64_t>, CallRow> callRows;
    std::vector<AgentName> agents;

    [[nodiscard]] std::vector<Chunk> &chunks() { return m_chunks; }

private:
    template<typename Row, typename Counters>
    static std::vector<Row> summed(const std::map<RowKey, Counters> &rows, TimePoint from,
                                   TimePoint to)
    {
        std::vector<Row> found;
        for (const auto &[key, counters] : rows) {
            const auto &[start, switchName, name, session] = key;
            if (start < from || start >= to) {
                continue;
            }
            Row row{switchName, name, start, counters};
            if (!found.empty()) {
                Row last = found.back();
                last.counters = counters;
                if (last == row) {
                    found.back().counters += counters;
                    continue;
                }
            }
            found.push_back(std::move(row));
        }
        return found;
    }

    std::vector<Session> m_sessions;
    std::vector<Chunk> m_chunks;
    std::map<SessionId, std::int64_t> m_numbers; ///< of each session's last chunk
};

} // namespace fw::journal::tests
