// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <chrono>
#include <memory>
#include <span>

class QIODevice;

namespace fw::audio {

struct SoundInfo
{
    int channels = 0;
    int sampleRate = 0; ///< frames a second
    qint64 frames = 0;
    QString codec; ///< as people know it: "WAV, A-law"

    [[nodiscard]] std::chrono::milliseconds duration() const;

    bool operator==(const SoundInfo &) const = default;
};

/// Decodes a recording from its begin to its end by libsndfile: WAV (PCM, A-law, mu-law, GSM),
/// FLAC, Ogg (Opus, Vorbis), MP3, and the raw files of Asterisk, which only their suffix tells:
/// gsm, ulaw, alaw, sln, sln16.
class SoundReader final
{
    Q_DISABLE_COPY_MOVE(SoundReader)

public:
    static constexpr int kMostChannels = 8;
    static constexpr int kHighestRate = 192'000;
    static constexpr std::chrono::hours kLongest{24};

    /// \a device is open, can seek, and outlives this; it is read from its begin. Unreadable when
    /// it can't seek. Malformed: libsndfile's words, or "channels", "rate" or "length" when one is
    /// beyond what a recording of a call can have.
    [[nodiscard]] static Result<std::unique_ptr<SoundReader>> open(QIODevice &device,
                                                                   const QString &suffix);
    ~SoundReader();

    [[nodiscard]] const SoundInfo &info() const { return m_info; }

    /// Fills \a frames (interleaved, from -1 to 1; its size is a multiple of the channels) and
    /// gives how many frames were read, 0 at the end. What is damaged in the middle ends the
    /// recording.
    [[nodiscard]] qint64 read(std::span<float> frames);
    /// The next read() begins at this frame; false when the file can't be sought.
    [[nodiscard]] bool seek(qint64 frame);

private:
    struct File;

    explicit SoundReader(std::unique_ptr<File> file);

    std::unique_ptr<File> m_file;
    SoundInfo m_info;
};

} // namespace fw::audio
