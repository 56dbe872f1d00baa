// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <chrono>
#include <span>
#include <vector>

namespace fw::audio {

/// From its begin up to, not including, its end.
struct SoundSpan
{
    std::chrono::milliseconds from{0};
    std::chrono::milliseconds to{0};

    [[nodiscard]] std::chrono::milliseconds length() const { return to - from; }

    bool operator==(const SoundSpan &) const = default;
};

/// By what it is told that somebody speaks. Stated wherever silence and overtalk are shown.
struct TalkThresholds
{
    double level = -42;                      ///< dB below full scale, of 20 ms: louder is speech
    std::chrono::milliseconds pause{400};    ///< a gap that is shorter belongs to the speech
    std::chrono::milliseconds blip{60};      ///< a sound that is shorter is none
    std::chrono::milliseconds silence{2000}; ///< nobody speaks for at least this long
    std::chrono::milliseconds overtalk{600}; ///< both speak for at least this long

    bool operator==(const TalkThresholds &) const = default;
};

/// Who speaks when: speech of each channel, silence of all and overtalk of the first two.
class TalkMap final
{
public:
    static constexpr std::chrono::milliseconds kFrame{20};

    TalkMap() = default;
    TalkMap(int channels, int sampleRate, const TalkThresholds &thresholds = {});

    /// Interleaved, from -1 to 1, one block after the other.
    void add(std::span<const float> frames);
    /// Nothing is added after it; what is below is known then.
    void finish();

    [[nodiscard]] const TalkThresholds &thresholds() const { return m_thresholds; }

    [[nodiscard]] const std::vector<SoundSpan> &speech(int channel) const;

    [[nodiscard]] const std::vector<SoundSpan> &silence() const { return m_silence; }

    /// Empty of a recording of one channel: nobody can tell who it was.
    [[nodiscard]] const std::vector<SoundSpan> &overtalk() const { return m_overtalk; }

    /// For a file beside the recording, once it is finished; unpacked() says the same again.
    [[nodiscard]] QByteArray packed() const;
    /// Malformed when it is anything else.
    [[nodiscard]] static Result<TalkMap> unpacked(const QByteArray &bytes);

private:
    void closeFrame();
    [[nodiscard]] std::chrono::milliseconds timeOf(std::size_t frame) const;
    [[nodiscard]] std::vector<SoundSpan> speechOf(const std::vector<bool> &loud) const;

    TalkThresholds m_thresholds;
    int m_sampleRate = 0;
    qint64 m_total = 0;                    ///< sound frames
    int m_inFrame = 0;                     ///< sound frames in the 20 ms that are being filled
    int m_perFrame = 0;                    ///< sound frames of 20 ms
    double m_least = 0;                    ///< energy from which on a frame is loud
    std::vector<double> m_energy;          ///< by channel
    std::vector<std::vector<bool>> m_loud; ///< by channel and frame
    std::vector<std::vector<SoundSpan>> m_speech;
    std::vector<SoundSpan> m_silence;
    std::vector<SoundSpan> m_overtalk;
};

} // namespace fw::audio
