// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/soundreader.h"
#include "core/audio/talkmap.h"

#include <vector>

namespace fw::audio {

/// What is cut out of a recording.
struct ClipCut
{
    SoundSpan span;
    std::vector<SoundSpan> hidden; ///< of the recording: a tone is heard in their place
    QString title;
    QString watermark; ///< who took it out, where and when; goes into the file
};

/// Writes a stretch of a recording as a WAV file of its own, of 16 bits, with as many channels.
/// InvalidArgument with "span" when nothing of it lies in the recording; Unreadable when the
/// recording can't be sought; Unwritable with the words of \a target, which is open for writing.
[[nodiscard]] Outcome writeClip(SoundReader &reader, const ClipCut &cut, QIODevice &target);

} // namespace fw::audio
