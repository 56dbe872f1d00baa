// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/soundreader.h"
#include "core/audio/talkmap.h"
#include "core/audio/waveform.h"

#include <functional>
#include <stop_token>

namespace fw::audio {

/// All that a desk shows of a recording without playing it.
struct SoundScan
{
    SoundInfo info; ///< with as many frames as there really were
    Waveform waveform;
    TalkMap talk;
    QByteArray sha256; ///< of the file, in hexadecimal
};

/// Reads a recording once from its begin to its end; for a worker thread. \a progress is called
/// with 0 to 1 now and then. Malformed as SoundReader has it; Conflict when it was stopped.
[[nodiscard]] Result<SoundScan> scan(QIODevice &device, const QString &suffix,
                                     const TalkThresholds &thresholds = {},
                                     const std::stop_token &stop = {},
                                     const std::function<void(double)> &progress = {});

} // namespace fw::audio
