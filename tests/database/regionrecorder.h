// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/journalwriter.h"
#include "core/storage/sqljournalstore.h"

namespace fw::test {

/// Writes the floor of one region, with one queue and two agents, as its recorder would.
class RegionRecorder final
{
    Q_DISABLE_COPY_MOVE(RegionRecorder)

public:
    /// Begins a session. The clock outlives it. The names of switch, queue and agents begin with
    /// \a region.
    RegionRecorder(std::shared_ptr<storage::Database> database, const QString &region,
                   live::FloorConfig config, ManualClock &clock);

    /// Callers, of whom each second is answered, one for each minute of the clock, and one who
    /// waits on. One batch. False when the store refused.
    [[nodiscard]] bool write(int callers);

    [[nodiscard]] journal::SessionId session() const { return m_session.id; }

    [[nodiscard]] std::uint64_t events() const { return m_sequence; }

    [[nodiscard]] std::int64_t chunks() const { return m_chunks; }

private:
    void add(live::FloorEvent event);
    void addCaller(int number);

    ManualClock &m_clock;
    storage::SqlJournalStore m_store;
    journal::Session m_session;
    journal::JournalWriter m_writer;
    std::vector<live::StampedEvent> m_batch;
    std::uint64_t m_sequence = 0;
    std::uint64_t m_calls = 0;
    std::int64_t m_chunks = 0;
};

} // namespace fw::test
