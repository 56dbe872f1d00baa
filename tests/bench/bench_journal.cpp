// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal costs: packing and unpacking a day of 500 agents, folding it with its rows and
// keyframes, and going to any moment of it. The store is memory: databases are measured elsewhere.
#include "core/journal/eventdecoder.h"
#include "core/journal/eventencoder.h"
#include "core/journal/journalcursor.h"
#include "core/journal/journalwriter.h"
#include "tests/bench/journalday.h"
#include "tests/support/memoryjournalstore.h"

#include <algorithm>
#include <cstdio>

namespace {

using namespace fw;
using namespace fw::journal;

class Watch
{
public:
    [[nodiscard]] double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
};

void record(tests::MemoryJournalStore &store, const std::vector<live::StampedEvent> &events)
{
    constexpr std::size_t kBatch = 20; // what half a second of that floor brings
    const live::FloorConfig config = live::FloorConfig::defaults();
    Session session = JournalWriter::sessionOf(config, {QStringLiteral("pbx")},
                                               QStringLiteral("bench"), bench::JournalDay::kBegin);
    session.id = *store.beginSession(session);
    JournalWriter writer(session, config, NumberHash("bench"));
    for (std::size_t at = 0; at < events.size(); at += kBatch) {
        const auto first = events.begin() + static_cast<std::ptrdiff_t>(at);
        const std::size_t count = std::min(kBatch, events.size() - at);
        writer.take({first, first + static_cast<std::ptrdiff_t>(count)});
        if (!store.write(writer.takeBatch(session.id))) {
            std::abort();
        }
    }
}

std::vector<double> seeks(const JournalStore &store)
{
    constexpr int kSeeks = 41;
    std::vector<double> spent;
    for (int each = 0; each < kSeeks; ++each) {
        // Spread over the day, and over the half hours between keyframes.
        const TimePoint time = bench::JournalDay::kBegin + std::chrono::minutes(10 + each * 14);
        JournalCursor cursor(store);
        const Watch watch;
        if (!cursor.seek(time)) {
            std::abort();
        }
        spent.push_back(watch.seconds() * 1000);
    }
    std::sort(spent.begin(), spent.end());
    return spent;
}

} // namespace

int main()
{
    const std::vector<live::StampedEvent> events = bench::JournalDay().events();
    std::vector<QByteArray> chunks;
    const Watch packing;
    EventEncoder encoder;
    for (const live::StampedEvent &event : events) {
        encoder.add(event);
        if (encoder.events() == JournalWriter::kMostEvents) {
            chunks.push_back(encoder.take());
        }
    }
    chunks.push_back(encoder.take());
    const double packed = packing.seconds();
    std::size_t read = 0;
    qsizetype bytes = 0;
    const Watch unpacking;
    for (const QByteArray &chunk : chunks) {
        read += EventDecoder::decode(chunk)->size();
        bytes += chunk.size();
    }
    const double unpacked = unpacking.seconds();
    tests::MemoryJournalStore store;
    const Watch recording;
    record(store, events);
    const double recorded = recording.seconds();
    qsizetype keyframeBytes = 0;
    for (const auto &[key, keyframe] : store.keyframes) {
        keyframeBytes += keyframe.payload.size();
    }
    const std::vector<double> spent = seeks(store);
    const auto count = static_cast<double>(events.size());
    std::printf("{\"events\": %zu, \"bytes_per_event\": %.1f, \"pack_events_s\": %.0f, "
                "\"unpack_events_s\": %.0f, \"record_events_s\": %.0f, \"keyframes\": %zu, "
                "\"keyframes_mb\": %.1f, \"seek_p50_ms\": %.1f, \"seek_max_ms\": %.1f}\n",
                events.size(), static_cast<double>(bytes) / count, count / packed, count / unpacked,
                count / recorded, store.keyframes.size(), static_cast<double>(keyframeBytes) / 1e6,
                spent[spent.size() / 2], spent.back());
    return read == events.size() ? 0 : 1;
}
