// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/soundscan.h"

namespace fw::playback {

/// What tells that a file is still the one that was scanned, without reading it. Whoever changes
/// its content and puts its time back changes the last one nevertheless.
struct FileMark
{
    qint64 size = 0;
    qint64 modified = 0; ///< milliseconds
    qint64 changed = 0;  ///< content, name or rights

    bool operator==(const FileMark &) const = default;
};

/// A scan as it is kept, with a sum of its own at the end.
[[nodiscard]] QByteArray packedScan(const audio::SoundScan &scan, const FileMark &mark);
/// Malformed when it is damaged or of another program; Conflict when it is of another file or was
/// found with other thresholds.
[[nodiscard]] Result<audio::SoundScan> unpackedScan(const QByteArray &bytes, const FileMark &mark,
                                                    const audio::TalkThresholds &thresholds);

} // namespace fw::playback
