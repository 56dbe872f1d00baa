// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalhealth.h"
#include "core/journal/spooledstore.h"
#include "core/live/floorfeed.h"

#include <vector>

namespace fw::recorder {

enum class RecorderState {
    Waiting,    ///< for the database, which alone knows who records
    StandingBy, ///< another one records
    Recording,
    Full, ///< nothing is recorded: the spool has to be written first
    Stopped
};

/// "waiting", "standingBy", "recording", "full", "stopped".
[[nodiscard]] QLatin1StringView wordOf(RecorderState state);

struct CommandCounts
{
    quint64 taken = 0;
    quint64 done = 0;
    quint64 failed = 0;
    quint64 unknown = 0;
};

/// How a recorder is at one moment.
struct RecorderStatus
{
    RecorderState state = RecorderState::Waiting;
    TimePoint since = kNoTime;   ///< of the state
    TimePoint started = kNoTime; ///< of the program
    TimePoint now = kNoTime;
    QString problem; ///< of the database, in its words; empty when it answers
    std::vector<live::FeedHealth> feeds;
    journal::JournalHealth journal;
    journal::SpoolHealth spool;
    CommandCounts commands;
    quint64 gaps = 0; ///< recorded since the start

    /// Whoever watches need not do anything.
    [[nodiscard]] bool isWell() const;

    /// One JSON object, for a file.
    [[nodiscard]] QByteArray toJson() const;
    /// The text format of Prometheus, version 0.0.4.
    [[nodiscard]] QByteArray toMetrics() const;
};

} // namespace fw::recorder
