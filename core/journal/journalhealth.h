// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/timepoint.h"

#include <QMetaType>

#include <optional>

namespace fw::journal {

/// How the recording of the journal is.
struct JournalHealth
{
    TimePoint writtenUntil = kNoTime; ///< time of the newest event that is stored
    int waitingEvents = 0;            ///< in memory, to be stored
    /// Why they wait: the store's last refusal. It is tried again.
    std::optional<Error> problem;
    /// Too much waited: events were dropped, and this session records no more.
    bool isFull = false;
    /// Free bytes of the journal's disk, when they will not last.
    std::optional<std::int64_t> bytesLeft;
};

} // namespace fw::journal

Q_DECLARE_METATYPE(fw::journal::JournalHealth)
