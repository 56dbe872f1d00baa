// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journalsite.h"
#include "core/journal/journalstore.h"
#include "core/storage/database.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace fw::storage {

/// Why nobody recorded for a time.
enum class GapReason {
    Stopped,  ///< no recorder was running
    Full,     ///< the database was away for so long that the spool was full
    Overtaken ///< another recorder began before this one had written what waited
};

/// A time of which the journal has no events.
struct JournalGap
{
    QStringList switches;     ///< names, as in Session::switches
    TimePoint from = kNoTime; ///< of the last event before it
    TimePoint to = kNoTime;   ///< when recording began again
    GapReason reason = GapReason::Stopped;

    bool operator==(const JournalGap &) const = default;
};

/// "stopped", "full", "overtaken", as it is stored and printed.
[[nodiscard]] QLatin1StringView wordOf(GapReason reason);

/// The holes in a journal, in its database.
class JournalGaps final
{
public:
    explicit JournalGaps(std::shared_ptr<Database> database);

    /// A gap that begins where one of these switches is known already is that one.
    [[nodiscard]] Outcome add(const JournalGap &gap);
    [[nodiscard]] Result<std::vector<JournalGap>> all() const;
    /// Of these rows, as the rewind and reports show them.
    [[nodiscard]] Result<std::vector<journal::JournalStore::Hole>>
    holes(const journal::SiteRange &range) const;
    /// Adds what was not recorded since these switches were recorded last, if they ever were.
    [[nodiscard]] Outcome addSinceLastRecorded(const QStringList &switches, TimePoint now);
    /// Time of the last event of the newest session of these switches; nothing when there is none.
    [[nodiscard]] Result<std::optional<TimePoint>> lastRecorded(const QStringList &switches) const;
    /// The newest session of these switches, 0 for none.
    [[nodiscard]] Result<std::int64_t> newestSession(const QStringList &switches) const;

private:
    std::shared_ptr<Database> m_database;
};

} // namespace fw::storage
