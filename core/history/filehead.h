// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/timepoint.h"

#include <QByteArray>
#include <QString>

namespace fw::history {

/// By what a queue_log is known again, whatever its name is: rotating renames it, packing changes
/// its bytes on the disk.
struct FileHead
{
    static constexpr qsizetype kMostBytes = 64 * 1024;

    QByteArray bytes; ///< the first of its content, at most kMostBytes
    TimePoint firstTime = kNoTime;

    /// Unreadable; Malformed when no line of the head is one of a queue_log.
    [[nodiscard]] static Result<FileHead> of(const QString &path);

    /// SHA-256 of the first \a count bytes; empty when there are fewer.
    [[nodiscard]] QByteArray hash(qsizetype count) const;
};

} // namespace fw::history
