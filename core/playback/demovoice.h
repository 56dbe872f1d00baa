// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <random>
#include <span>
#include <vector>

namespace fw::playback {

/// Frames a second of everything that the demo makes.
inline constexpr int kDemoRate = 8000;

/// What the demo's people say when the machine can't speak: no words, but the pitch, the vowels
/// and the rhythm of speech. The same seed says the same.
class DemoVoice final
{
public:
    /// \a pitch in Hz.
    DemoVoice(unsigned seed, double pitch);

    /// Speaks from the begin to the end.
    void speak(std::span<float> samples);

private:
    struct Resonator
    {
        float gain = 0;
        float first = 0;
        float second = 0;
        float last = 0;
        float beforeLast = 0;

        void tune(double frequency, double width, double loudness);

        float step(float input)
        {
            const float output = gain * input + first * last + second * beforeLast;
            beforeLast = last;
            last = output;
            return output;
        }
    };

    [[nodiscard]] double between(double low, double high);
    void sound(std::span<float> samples);

    std::mt19937 m_random;
    double m_pitch;
    float m_phase = 0;
    std::array<Resonator, 3> m_formants;
};

/// Soft chords, as somebody on hold hears them.
void playHoldMusic(std::span<float> samples);

/// Speech of espeak-ng, where it is installed: Chinese sentences of a hotline, one after the other,
/// each as its samples. Empty when the program can't do it. For a worker thread: it waits.
[[nodiscard]] std::vector<std::vector<float>> spokenSentences(const QString &program, bool isAgent,
                                                              unsigned seed, double pitch);

} // namespace fw::playback
