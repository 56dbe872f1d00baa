// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sndfile.h>

namespace fw::audio {

/// How libsndfile reads and writes a QIODevice, which is what it is handed as its user's data.
[[nodiscard]] SF_VIRTUAL_IO soundDevice();

} // namespace fw::audio
