// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/history/queuelogreader.h"

#include <QString>

namespace fw::history {

/// What became of one file that was to be imported.
struct ImportedLog
{
    enum class End {
        Waiting,
        Done,
        Nothing,  ///< all of it had been imported before
        Recorded, ///< it begins when the switch was recorded already
        Overlaps, ///< it begins in a time that was imported from another file
        NotALog,
        Failed
    };

    QString path;
    End end = End::Waiting;
    FileCount before; ///< as it was found in the database
    FileCount count;
    bool hasRest = false;          ///< its last line is not finished
    TimePoint until = kNoTime;     ///< from then on its lines were left out; kNoTime: none
    std::vector<LineError> errors; ///< of this run, the first of them
    Error error{ErrorCode::InvalidArgument, {}}; ///< of End::Failed
};

} // namespace fw::history
