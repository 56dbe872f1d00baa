// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <cstdint>
#include <span>
#include <vector>

namespace fw::audio {

/// The lowest and the highest sample of a stretch, from -127 to 127.
struct Peak
{
    std::int8_t low = 0;
    std::int8_t high = 0;

    bool operator==(const Peak &) const = default;
};

/// The picture of a sound at every zoom: peaks of each kBase frames, and of each two of those, up
/// to one for the whole. A value; eight hours of two channels take 14 MB.
class Waveform final
{
public:
    static constexpr int kBase = 64; ///< frames

    Waveform() = default;
    Waveform(int channels, int sampleRate);

    /// Interleaved, from -1 to 1, one block after the other.
    void add(std::span<const float> frames);
    /// Nothing is added after it.
    void finish();

    [[nodiscard]] int channels() const { return static_cast<int>(m_levels.size()); }

    [[nodiscard]] int sampleRate() const { return m_sampleRate; }

    [[nodiscard]] qint64 frames() const { return m_frames; }

    /// What each of \a count columns between two frames shows: at least all peaks that touch it. Of
    /// columns outside of the sound: silence. The cost depends on \a count alone.
    [[nodiscard]] std::vector<Peak> columns(int channel, qint64 from, qint64 to, int count) const;

    /// For a file beside the recording; unpacked() is the same again.
    [[nodiscard]] QByteArray packed() const;
    /// Malformed when it is anything else.
    [[nodiscard]] static Result<Waveform> unpacked(const QByteArray &bytes);

    bool operator==(const Waveform &) const = default;

private:
    using Level = std::vector<Peak>;

    void closeBucket();
    void buildLevels();

    int m_sampleRate = 0;
    qint64 m_frames = 0;
    std::vector<std::vector<Level>> m_levels; ///< by channel, from kBase frames on
    std::vector<Peak> m_open;                 ///< by channel, of the bucket that is being filled
    int m_inOpen = 0;                         ///< frames
};

} // namespace fw::audio
