// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <sndfile.h>

#include <cmath>
#include <numbers>
#include <vector>

namespace fw::test {

/// Frames of as many channels as \a loud has entries: a tone of 440 Hz where it is true.
inline std::vector<float> tone(int rate, double seconds, const std::vector<bool> &loud,
                               double level = 0.5)
{
    std::vector<float> frames;
    const int count = static_cast<int>(std::lround(rate * seconds));
    for (int at = 0; at < count; ++at) {
        const double wave = level * std::sin(2 * std::numbers::pi * 440 * at / rate);
        for (const bool isLoud : loud) {
            frames.push_back(isLoud ? static_cast<float>(wave) : 0.0F);
        }
    }
    return frames;
}

/// Writes a file by libsndfile; false when it can't write the format.
inline bool writeSound(const QString &path, int format, int rate, int channels,
                       const std::vector<float> &frames)
{
    SF_INFO info{};
    info.format = format;
    info.samplerate = rate;
    info.channels = channels;
    SNDFILE *file = sf_open(path.toUtf8().constData(), SFM_WRITE, &info);
    if (!file) {
        return false;
    }
    const auto count = static_cast<sf_count_t>(frames.size()) / channels;
    const bool isWhole = sf_writef_float(file, frames.data(), count) == count;
    return sf_close(file) == 0 && isWhole;
}

} // namespace fw::test
