// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalwriter.h"
#include "tests/live/randomcalls.h"
#include "tests/support/memoryjournalstore.h"

#include <cstdlib>
#include <random>

namespace fw::journal::tests {

/// Some hours of a floor, and a store with them.
class RecordedDay final
{
public:
    [[nodiscard]] static live::FloorConfig config()
    {
        live::FloorConfig config = live::FloorConfig::defaults();
        config.defaultQueue.wrapUp = std::chrono::seconds(40);
        return config;
    }

    /// Calls, with a silence in them, and a caller whose number must not be found.
    [[nodiscard]] static std::vector<live::StampedEvent> events(std::uint32_t seed)
    {
        using namespace std::chrono_literals;
        live::tests::RandomCalls calls(seed);
        calls.script.send(live::LinkUp{"pbx", false});
        calls.run(200);
        calls.script.wait(4000s);
        calls.run(200);
        const live::QueueRef queue(0);
        calls.script.send(live::CallQueued{queue, 999, 0, 0, "13812345678", "13812345678"});
        calls.script.wait(3s);
        calls.script.send(live::CallAbandoned{queue, 999, 3s, true});
        return calls.script.sent;
    }

    /// Writes events in batches of at most \a most, as a recorder would.
    static void record(MemoryJournalStore &store, const std::vector<live::StampedEvent> &events,
                       std::size_t most, std::uint32_t seed = 1)
    {
        Session session = JournalWriter::sessionOf(config(), {QStringLiteral("pbx")},
                                                   QStringLiteral("test"), live::tests::kNoon);
        session.id = *store.beginSession(session);
        JournalWriter writer(session, config(), NumberHash("a key"));
        std::mt19937 random(seed);
        for (std::size_t at = 0; at < events.size();) {
            const std::size_t count = std::min(1 + random() % most, events.size() - at);
            const auto first = events.begin() + static_cast<std::ptrdiff_t>(at);
            writer.take({first, first + static_cast<std::ptrdiff_t>(count)});
            at += count;
            if (!store.write(writer.takeBatch(session.id))) {
                std::abort(); // a store in memory takes everything
            }
        }
    }
};

} // namespace fw::journal::tests
