// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/recording.h"

#include <QString>

#include <utility>
#include <vector>

namespace fw::demo {

/// What is to be heard in a recording of the demo floor, for whoever makes the sound of it. All
/// spans lie within 0 and the duration. What is in no turn and no music is silence.
struct DemoSpeech
{
    QString path; ///< of the recording, "demo/17.wav"
    quality::Milliseconds duration{0};
    /// Who speaks when: channel 0 is the agent, 1 the customer. Each channel's turns in order and
    /// apart; those of two channels may overlap: that is overtalk.
    std::vector<std::pair<int, quality::Span>> speech;
    std::vector<quality::Span> music; ///< on hold; on the customer's channel
    unsigned seed = 0;                ///< for voices and pitch; the same each time

    bool operator==(const DemoSpeech &) const = default;
};

/// Who speaks when in the recording, by its phases: by turns while they talk, with some overtalk, a
/// pause here and there and sometimes a long one; nobody on hold. The same for the same recording,
/// so that it can be made whenever it is wanted.
[[nodiscard]] DemoSpeech speechOf(const quality::Recording &recording);

} // namespace fw::demo
