// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/demovoice.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace fw::playback {

namespace {

constexpr double kRate = kDemoRate;
constexpr double kTurn = 2 * std::numbers::pi;

/// The first three formants of a, o, e, i, u and ü, in Hz.
constexpr std::array<std::array<double, 3>, 6> kVowels{{{850, 1250, 2600},
                                                        {560, 880, 2500},
                                                        {480, 1250, 2450},
                                                        {300, 2250, 2950},
                                                        {340, 680, 2350},
                                                        {300, 1850, 2250}}};

/// How the pitch of a syllable runs from its begin over its middle to its end: the four tones.
constexpr std::array<std::array<double, 3>, 4> kTones{
    {{1.15, 1.15, 1.13}, {0.92, 1.0, 1.18}, {0.95, 0.8, 0.92}, {1.22, 1.02, 0.8}}};

std::size_t samplesOf(double seconds)
{
    return static_cast<std::size_t>(seconds * kRate);
}

} // namespace

void DemoVoice::Resonator::tune(double frequency, double width, double loudness)
{
    const double radius = std::exp(-std::numbers::pi * width / kRate);
    first = static_cast<float>(2 * radius * std::cos(kTurn * frequency / kRate));
    second = static_cast<float>(-radius * radius);
    gain = static_cast<float>(loudness * (1 - radius));
}

DemoVoice::DemoVoice(unsigned seed, double pitch)
    : m_random(seed)
    , m_pitch(pitch)
{
}

double DemoVoice::between(double low, double high)
{
    // The engine is the same everywhere, the distributions of libraries are not.
    return low + (high - low) * double(m_random()) / double(std::mt19937::max());
}

void DemoVoice::sound(std::span<float> samples)
{
    const auto &vowel = kVowels[m_random() % kVowels.size()];
    const auto &tone = kTones[m_random() % kTones.size()];
    m_formants[0].tune(vowel[0], 90, 1.0);
    m_formants[1].tune(vowel[1], 120, 0.7);
    m_formants[2].tune(vowel[2], 180, 0.35);
    const double loudness = between(0.35, 0.55);
    const std::size_t consonant = std::min(samplesOf(between(0.01, 0.05)), samples.size());
    const std::size_t attack = samplesOf(0.025);
    const std::size_t decay = samplesOf(0.05);
    unsigned noise = static_cast<unsigned>(m_random());
    const auto size = static_cast<float>(samples.size());
    for (std::size_t at = 0; at < samples.size(); ++at) {
        const float part = 2 * static_cast<float>(at) / size;
        const auto bend =
            static_cast<float>(part < 1 ? tone[0] + (tone[1] - tone[0]) * double(part)
                                        : tone[1] + (tone[2] - tone[1]) * double(part - 1));
        m_phase += static_cast<float>(m_pitch / kRate) * bend;
        m_phase -= m_phase >= 1 ? 1.0F : 0.0F;
        noise = noise * 1'664'525U + 1'013'904'223U;
        const float breath = static_cast<float>(static_cast<int>(noise) >> 16) / 32'768.0F;
        const float source = at < consonant ? breath * 0.5F : 1 - 2 * m_phase + breath * 0.04F;
        const float edge =
            std::min({1.0F, static_cast<float>(at) / static_cast<float>(attack),
                      static_cast<float>(samples.size() - at) / static_cast<float>(decay)});
        float voice = 0;
        for (Resonator &formant : m_formants) {
            voice += formant.step(source);
        }
        samples[at] += voice * edge * static_cast<float>(loudness);
    }
}

void DemoVoice::speak(std::span<float> samples)
{
    std::span<float> rest = samples;
    while (!rest.empty()) {
        for (unsigned syllables = 4 + static_cast<unsigned>(m_random() % 7U);
             syllables > 0 && !rest.empty(); --syllables) {
            const std::size_t length = std::min(samplesOf(between(0.13, 0.24)), rest.size());
            sound(rest.first(length));
            rest = rest.subspan(length);
        }
        const std::size_t pause = samplesOf(between(0.1, 0.28));
        // Nobody draws breath for the last word.
        if (rest.size() > pause + samplesOf(0.3)) {
            rest = rest.subspan(pause);
        }
    }
}

void playHoldMusic(std::span<float> samples)
{
    // C, A minor, F, G in the middle of the keyboard.
    constexpr std::array<std::array<double, 3>, 4> kChords{{{261.63, 329.63, 392.0},
                                                            {220.0, 261.63, 329.63},
                                                            {174.61, 220.0, 261.63},
                                                            {196.0, 246.94, 293.66}}};
    constexpr double kChordSeconds = 2;
    constexpr double kLoudness = 0.05; // of each note
    const std::size_t length = samplesOf(kChordSeconds);
    for (std::size_t begin = 0, chord = 0; begin < samples.size(); begin += length, ++chord) {
        const std::span<float> part =
            samples.subspan(begin, std::min(length, samples.size() - begin));
        for (const double note : kChords[chord % kChords.size()]) {
            // sin(n + 1) = 2 cos(step) sin(n) - sin(n - 1)
            const double step = kTurn * note / kRate;
            double last = -std::sin(step);
            double now = 0;
            for (std::size_t at = 0; at < part.size(); ++at) {
                const double fade = std::min(
                    {1.0, double(at) / (kRate * 0.2), double(part.size() - at) / (kRate * 0.4)});
                part[at] += static_cast<float>(now * fade * kLoudness);
                last = std::exchange(now, 2 * std::cos(step) * now - last);
            }
        }
    }
}

} // namespace fw::playback
