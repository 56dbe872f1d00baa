// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playback/soundoutput.h"

namespace fw::playback {

/// Makes outputs on the loudspeaker that the desktop prefers now; empty when there is none. Asks
/// the sound server, so it may take a moment; the maker may be called in another thread.
[[nodiscard]] SoundOutput::Maker preferredDevice();

} // namespace fw::playback
