// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <functional>
#include <memory>
#include <span>

namespace fw::playback {

/// Where sound goes to: a loudspeaker, or the memory of a test. Lives in one thread.
class SoundOutput
{
    Q_DISABLE_COPY_MOVE(SoundOutput)

public:
    /// Makes one for about so many frames a second and channels, in the thread that uses it.
    using Maker = std::function<Result<std::unique_ptr<SoundOutput>>(int rate, int channels)>;

    virtual ~SoundOutput() = default;

    [[nodiscard]] virtual int rate() const = 0; ///< frames a second
    [[nodiscard]] virtual int channels() const = 0;

    /// How many frames it takes now.
    [[nodiscard]] virtual qint64 room() = 0;
    /// Interleaved, from -1 to 1; at most room() frames.
    virtual void write(std::span<const float> frames) = 0;
    /// Frames that were written and are not heard yet.
    [[nodiscard]] virtual qint64 pending() const = 0;
    /// What is pending is not wanted any more.
    virtual void drop() = 0;
    /// It won't play again: the device is gone.
    [[nodiscard]] virtual bool hasFailed() const = 0;

protected:
    SoundOutput() = default;
};

} // namespace fw::playback
