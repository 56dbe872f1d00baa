// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <vector>

namespace fw::quality {

using Milliseconds = std::chrono::milliseconds;

/// A part of a recording: from its begin up to, not including, its end.
struct Span
{
    Milliseconds from{0};
    Milliseconds to{0};

    bool operator==(const Span &) const = default;
};

/// Where a replay is. Keeps no time of its own: whoever asks brings the time of a monotonic clock,
/// and position = base + rate x (now - base time), in whole milliseconds. A change of speed, a
/// loop or a skip keeps the position. A value.
class ReplayClock final
{
public:
    static constexpr int kSlowest = 50; ///< per cent
    static constexpr int kFastest = 400;

    explicit ReplayClock(Milliseconds duration = {});

    [[nodiscard]] Milliseconds duration() const { return m_duration; }

    [[nodiscard]] Milliseconds position(Milliseconds now) const;

    /// Not paused, and not at the end.
    [[nodiscard]] bool isPlaying(Milliseconds now) const;

    /// Per cent of the speed of life.
    [[nodiscard]] int rate() const { return m_rate; }

    [[nodiscard]] const std::optional<Span> &loop() const { return m_loop; }

    /// Begins anew from the start when it is at the end.
    void play(Milliseconds now);
    void pause(Milliseconds now);
    /// Held to the recording. Playing goes on, also out of a loop.
    void seek(Milliseconds position, Milliseconds now);
    /// Held to kSlowest and kFastest.
    void setRate(int percent, Milliseconds now);
    /// From the end of the loop it goes on at its begin, to the millisecond. A position behind the
    /// loop goes to its begin. Nothing, or a loop without length: plays on to the end.
    void setLoop(const std::optional<Span> &loop, Milliseconds now);
    /// Parts that are not played: a position that comes into one goes on at its end at once.
    /// Seeking into one is allowed; it is left as soon as it plays. In order, apart.
    void setSkipped(std::vector<Span> skipped, Milliseconds now);

private:
    void rebase(Milliseconds now);
    [[nodiscard]] bool isLooping() const;
    /// What of the recording before a position is played.
    [[nodiscard]] Milliseconds heardBefore(Milliseconds position) const;
    /// The position at which so much was played; behind a skipped part, not before it.
    [[nodiscard]] Milliseconds positionOf(Milliseconds heard) const;

    Milliseconds m_duration;
    Milliseconds m_base{0};
    std::optional<Milliseconds> m_since; ///< of the base; nothing: paused
    int m_rate = 100;
    std::optional<Span> m_loop;
    std::vector<Span> m_skipped;
};

} // namespace fw::quality
