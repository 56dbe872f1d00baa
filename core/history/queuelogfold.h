// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/eventmask.h"
#include "core/journal/journalfold.h"
#include "core/protocol/queuelog/queuelogmapper.h"

#include <optional>
#include <string_view>
#include <unordered_map>

namespace fw::history {

/// Folds the lines of one switch's queue_log into the rows of a journal, through the same floor
/// and counters as what is heard live. Callers' numbers are masked before anything else.
///
/// What a log cannot tell is not counted: hold, holds, ringing that was answered, calls that no
/// queue gave, and the time that somebody was available whose coming and going the log never told
/// (members from the configuration file). Times are whole seconds on most switches.
class QueueLogFold final
{
public:
    /// What never ended in this time never will: its end was not logged.
    static constexpr std::chrono::hours kLongestOpen{24};

    QueueLogFold(const QString &switchName, live::FloorConfig config, journal::NumberHash hash,
                 const std::vector<queuelog::KnownAgent> &known);

    /// Nothing: the line was folded.
    [[nodiscard]] std::optional<queuelog::LineFault> take(const queuelog::QueueLogLine &line);

    /// Puts what changed since the last time into \a batch.
    void takeRows(journal::JournalBatch &batch);

    /// All that is known so far, packed: load() and the lines that follow give the same rows.
    [[nodiscard]] QByteArray save() const;
    /// Total; the fold is of no use after an error. Config and names are those of the saved one.
    [[nodiscard]] Outcome load(const QByteArray &saved);

private:
    void apply(live::StampedEvent &event);
    void fillWait(live::StampedEvent &event) const;
    void endForgotten(TimePoint time);

    live::FloorConfig m_config;
    journal::NumberHash m_hash;
    journal::EventMask m_mask; ///< without a key: hashes are kept here
    queuelog::QueueLogMapper m_mapper;
    journal::JournalFold m_fold;
    std::unordered_map<live::CallRef, QByteArray> m_hashes; ///< of calls that are not over
    TimePoint m_sweepAt = kNoTime;
    std::vector<live::StampedEvent> m_events; ///< of one line
};

} // namespace fw::history
