// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/soundreader.h"
#include "core/playback/replaycourse.h"

#include <QIODevice>

#include <array>

namespace soundtouch {
class SoundTouch;
}

namespace fw::playback {

/// The frames of a recording as they are to be heard: decoded along a course, mixed by volumes,
/// faster or slower at the same pitch, at the rate of an output. At full speed and at the same rate
/// they are the decoded ones, to the bit. For a worker thread.
class SoundFeed final
{
    Q_DISABLE_COPY_MOVE(SoundFeed)

public:
    using Volumes = std::array<double, audio::SoundReader::kMostChannels>;

    /// Of as many channels as \a channels: one channel of a recording is heard on all, the first
    /// two on theirs, and what is more on both. Malformed as SoundReader has it.
    [[nodiscard]] static Result<std::unique_ptr<SoundFeed>>
    open(std::shared_ptr<QIODevice> file, const QString &suffix, int rate, int channels);
    ~SoundFeed();

    /// By channel of the recording, from 0 to 1.
    void setVolumes(const Volumes &volumes) { m_volumes = volumes; }

    /// The next read() begins here; \a speed is per cent.
    void begin(const ReplayCourse &course, quality::Milliseconds position, int speed);
    /// Interleaved; gives the number of frames, fewer than asked for at the end alone.
    [[nodiscard]] qint64 read(std::span<float> frames);

private:
    SoundFeed(std::shared_ptr<QIODevice> file, std::unique_ptr<audio::SoundReader> reader, int rate,
              int channels);

    [[nodiscard]] bool nextStretch();
    [[nodiscard]] qint64 decode(std::span<float> frames);
    void mix(std::span<const float> decoded, std::span<float> frames) const;

    std::shared_ptr<QIODevice> m_file;
    std::unique_ptr<audio::SoundReader> m_reader;
    std::unique_ptr<soundtouch::SoundTouch> m_stretch;
    int m_rate = 0;
    int m_channels = 0;
    Volumes m_volumes{};
    ReplayCourse m_course;
    bool m_isDirect = true; ///< not stretched
    bool m_isFlushed = false;
    qint64 m_next = 0;  ///< frame of the recording
    qint64 m_until = 0; ///< of the stretch
    std::vector<float> m_decoded;
    std::vector<float> m_mixed;
};

} // namespace fw::playback
