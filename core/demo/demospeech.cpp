// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demospeech.h"

#include "core/simulation/random.h"

#include <algorithm>
#include <array>

namespace fw::demo {

using quality::Milliseconds;
using quality::PhaseKind;
using quality::Span;
using simulation::Random;

namespace {

constexpr Milliseconds kShortest{400}; ///< of a turn

unsigned seedOf(const quality::Recording &recording)
{
    unsigned seed = 2166136261U; // FNV-1a
    const auto add = [&seed](unsigned value) { seed = (seed ^ value) * 16777619U; };
    for (const QChar character : recording.path) {
        add(character.unicode());
    }
    add(static_cast<unsigned>(recording.duration.count()));
    return seed;
}

Milliseconds between(Random &random, double lowS, double highS)
{
    return Milliseconds(static_cast<qint64>(random.between(lowS, highS) * 1000));
}

/// A talk from its begin to its end.
class Talk final
{
public:
    Talk(DemoSpeech &speech, Random &random)
        : m_speech(speech)
        , m_random(random)
    {
    }

    void fill(const Span &span)
    {
        Milliseconds at = std::max(span.from, m_free[0]) + between(m_random, 0.2, 0.6);
        int channel = 0; // the agent greets
        while (at + kShortest < span.to) {
            const Milliseconds length =
                channel == 0 ? between(m_random, 1.5, 8) : between(m_random, 1, 6);
            const Milliseconds end = std::min(at + length, span.to);
            say(channel, {at, end});
            channel = 1 - channel;
            at = std::max(end + pause(), m_free[static_cast<std::size_t>(channel)]);
        }
    }

private:
    void say(int channel, const Span &span)
    {
        m_speech.speech.emplace_back(channel, span);
        m_free[static_cast<std::size_t>(channel)] = span.to + Milliseconds(100);
    }

    /// Until the other one speaks; below 0 they interrupt.
    Milliseconds pause()
    {
        const double draw = m_random.uniform();
        if (draw < 0.08) {
            return -between(m_random, 0.3, 1);
        }
        if (draw < 0.1 && !m_hasSilence) { // somebody looks something up
            m_hasSilence = true;
            return between(m_random, 10.5, 16);
        }
        return draw < 0.25 ? between(m_random, 1.5, 4) : between(m_random, 0.2, 0.9);
    }

    DemoSpeech &m_speech;
    Random &m_random;
    std::array<Milliseconds, 2> m_free{};
    bool m_hasSilence = false;
};

} // namespace

DemoSpeech speechOf(const quality::Recording &recording)
{
    DemoSpeech speech;
    speech.path = recording.path;
    speech.duration = recording.duration;
    speech.seed = seedOf(recording);
    Random random(speech.seed);
    Talk talk(speech, random);
    for (const quality::Phase &phase : recording.phases) {
        const Span span{std::max(phase.span.from, Milliseconds(0)),
                        std::min(phase.span.to, recording.duration)};
        if (span.from >= span.to) {
            continue; // before it begins, or after its end
        }
        if (phase.kind == PhaseKind::Talk) {
            talk.fill(span);
        } else if (phase.kind == PhaseKind::Hold) {
            speech.music.push_back(span);
        }
    }
    return speech;
}

} // namespace fw::demo
