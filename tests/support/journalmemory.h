// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalstore.h"

#include <map>
#include <set>

namespace fw::test {

/// What a journal must still hold whenever it is read again: every chunk once, in order.
class JournalMemory final
{
public:
    /// Reads on from where it was; the first fault, or nothing.
    [[nodiscard]] QString readOn(const journal::JournalStore &store);

    /// That all of it is there as it was, and nothing else before its end.
    [[nodiscard]] QString compare(const journal::JournalStore &store) const;

    [[nodiscard]] bool has(const QByteArray &payload) const { return m_known.contains(payload); }

    [[nodiscard]] std::size_t chunks() const { return m_payloads.size(); }

    [[nodiscard]] std::int64_t events() const { return m_events; }

    [[nodiscard]] TimePoint until() const { return m_until; }

private:
    QString take(const journal::Chunk &chunk);

    std::map<std::pair<std::int64_t, std::int64_t>, QByteArray> m_payloads;
    std::set<QByteArray> m_known;
    std::map<std::size_t, std::uint64_t> m_sequences;
    journal::ChunkId m_last = 0;
    journal::SessionId m_session = 0;
    std::int64_t m_number = 0;
    std::int64_t m_events = 0;
    TimePoint m_until = kNoTime;
};

} // namespace fw::test
