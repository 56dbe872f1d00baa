// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history/queuelogfold.h"
#include "core/protocol/queuelog/linecutter.h"

#include <string>

namespace fw::history {

/// A line that was not counted.
struct LineError
{
    std::int64_t line = 0; ///< from 1
    queuelog::LineFault fault = queuelog::LineFault::TooFewFields;
    std::string text; ///< its first five fields, as UTF-8: what follows may be a caller's number
};

/// What was read of one file so far.
struct FileCount
{
    std::int64_t consumed = 0; ///< bytes of whole lines, unpacked
    std::int64_t lines = 0;
    std::int64_t calls = 0; ///< that joined a queue
    std::int64_t errors = 0;
    std::int64_t beyond = 0; ///< lines of a time that is known better from elsewhere
    TimePoint lastTime = kNoTime;

    bool operator==(const FileCount &) const = default;
};

/// Reads the bytes of one queue_log into a fold, line by line.
class QueueLogReader final
{
public:
    /// Only this many errors are told; all are counted.
    static constexpr std::size_t kMostErrors = 10'000;

    /// Goes on from \a count. Lines from \a until on are left out; a time after \a now is wrong.
    QueueLogReader(QueueLogFold &fold, const FileCount &count, TimePoint until, TimePoint now);

    void take(std::string_view bytes);

    [[nodiscard]] const FileCount &count() const { return m_count; }

    /// Whether the file ends in a line that is not written yet; it is read when the file has grown.
    [[nodiscard]] bool hasRest() const { return m_cutter.hasRest(); }

    [[nodiscard]] std::vector<LineError> takeErrors();

private:
    void takeLine(const queuelog::LineCutter::Line &line);
    void fail(queuelog::LineFault fault, std::string_view text);

    QueueLogFold &m_fold;
    queuelog::LineCutter m_cutter;
    std::int64_t m_start;
    FileCount m_count;
    TimePoint m_until;
    TimePoint m_now;
    std::vector<LineError> m_errors;
};

} // namespace fw::history
