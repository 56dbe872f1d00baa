// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/journalwriter.h"
#include "core/storage/sqljournalstore.h"

#include <optional>

namespace fw::test {

/// Writes a floor with one queue into a journal, in the present, as a recorder would: each write is
/// a batch, and is told.
class LiveRecorder final
{
    Q_DISABLE_COPY_MOVE(LiveRecorder)

public:
    /// The clock outlives it. Begins a session with one switch, "pbx".
    LiveRecorder(std::shared_ptr<storage::Database> database, const Clock &clock);

    /// Callers who come and give up. False when the store refused.
    [[nodiscard]] bool write(int calls);
    [[nodiscard]] bool write(live::FloorEvent event);

    void setTelling(bool isTelling) { m_isTelling = isTelling; }

    [[nodiscard]] std::uint64_t events() const { return m_sequence; }

    [[nodiscard]] std::uint32_t calls() const { return m_calls; }

    [[nodiscard]] journal::SessionId session() const { return m_session.id; }

private:
    void add(live::FloorEvent event);
    [[nodiscard]] bool flush();

    const Clock &m_clock;
    std::shared_ptr<storage::Database> m_database;
    storage::SqlJournalStore m_store;
    journal::Session m_session;
    std::optional<journal::JournalWriter> m_writer;
    std::vector<live::StampedEvent> m_batch;
    std::uint64_t m_sequence = 0;
    std::uint32_t m_calls = 0;
    bool m_isTelling = true;
};

} // namespace fw::test
