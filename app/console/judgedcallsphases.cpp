// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/judgedcallsphases.h"

#include "core/journal/eventdecoder.h"
#include "core/playback/callphases.h"

#include <algorithm>

namespace fw::app {

using namespace std::chrono_literals;
using journal::Chunk;
using quality::Phase;

namespace {

constexpr auto kBefore = 60s;
constexpr auto kAfter = 60s; ///< a switch tells late
constexpr int kChunks = 64;  ///< read at once

/// Which of a session's switches it is; nothing for a session that does not know it.
std::optional<std::size_t> indexOf(const std::vector<journal::Session> &sessions,
                                   journal::SessionId id, const QString &name)
{
    const auto session = std::ranges::find(sessions, id, &journal::Session::id);
    if (session == sessions.end()) {
        return std::nullopt;
    }
    const auto index = session->switches.indexOf(name);
    return index < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(index));
}

} // namespace

std::optional<std::vector<Phase>> journalPhases(const journal::JournalStore &journal,
                                                const quality::JudgedCall &call,
                                                TimePoint startedAt, const std::stop_token &stop)
{
    const TimePoint until = call.at + call.talked + kAfter;
    const auto sessions = journal.sessions();
    const auto begin = journal.seek(call.at - call.waited - kBefore);
    if (!sessions || !begin) {
        return std::nullopt;
    }
    journal::ChunkId after = begin->after;
    journal::SessionId session = 0;
    playback::CallPhases phases(call);
    while (!stop.stop_requested()) {
        const auto chunks = journal.chunksAfter(after, kChunks);
        if (!chunks || chunks->empty()) {
            break;
        }
        for (const Chunk &chunk : *chunks) {
            after = chunk.id;
            if (chunk.session != session) { // calls are numbered anew
                if (const auto known = phases.phases(startedAt)) {
                    return known;
                }
                phases = playback::CallPhases(call);
                session = chunk.session;
            }
            if (chunk.firstTime > until) {
                return phases.phases(startedAt);
            }
            const auto index = indexOf(*sessions, chunk.session, call.switchName);
            const auto events = journal::EventDecoder::decode(chunk.payload);
            if (!index || !events) {
                continue;
            }
            for (const live::StampedEvent &event : *events) {
                if (event.source.index() == *index) {
                    phases.take(event);
                }
            }
        }
    }
    return phases.phases(startedAt);
}

} // namespace fw::app
