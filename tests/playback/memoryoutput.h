// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playback/soundoutput.h"

#include <algorithm>
#include <vector>

namespace fw::test {

/// Keeps all that it is told to play. Plays it when time passes, as a device would.
class MemoryOutput final : public playback::SoundOutput
{
public:
    MemoryOutput(int rate, int channels, qint64 buffer)
        : m_rate(rate)
        , m_channels(channels)
        , m_buffer(buffer)
    {
    }

    [[nodiscard]] int rate() const override { return m_rate; }

    [[nodiscard]] int channels() const override { return m_channels; }

    [[nodiscard]] qint64 room() override { return m_buffer - m_pending; }

    void write(std::span<const float> frames) override
    {
        m_frames.insert(m_frames.end(), frames.begin(), frames.end());
        m_pending += static_cast<qint64>(frames.size()) / m_channels;
    }

    [[nodiscard]] qint64 pending() const override { return m_pending; }

    void drop() override
    {
        ++m_drops;
        m_frames.resize(m_frames.size() - static_cast<std::size_t>(m_pending * m_channels));
        m_pending = 0;
    }

    [[nodiscard]] bool hasFailed() const override { return false; }

    /// So many frames are heard.
    void play(qint64 frames) { m_pending -= std::min(frames, m_pending); }

    /// All that was heard and is pending.
    [[nodiscard]] const std::vector<float> &frames() const { return m_frames; }

    [[nodiscard]] int drops() const { return m_drops; }

private:
    int m_rate;
    int m_channels;
    qint64 m_buffer;
    qint64 m_pending = 0;
    int m_drops = 0;
    std::vector<float> m_frames;
};

} // namespace fw::test
