// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/talkmap.h"

#include "core/base/packreader.h"
#include "core/base/packwriter.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace fw::audio {

using std::chrono::milliseconds;

namespace {

constexpr std::uint64_t kVersion = 1;
constexpr std::size_t kMostChannels = 8;

/// In order, apart, and not before the begin.
bool isSound(const std::vector<SoundSpan> &spans)
{
    milliseconds last{0};
    for (const SoundSpan &span : spans) {
        if (span.from < last || span.to < span.from) {
            return false;
        }
        last = span.to;
    }
    return true;
}

/// Neighbours with less than \a pause between them become one.
std::vector<SoundSpan> joined(const std::vector<SoundSpan> &spans, milliseconds pause)
{
    std::vector<SoundSpan> result;
    for (const SoundSpan &span : spans) {
        if (!result.empty() && span.from - result.back().to < pause) {
            result.back().to = std::max(result.back().to, span.to);
        } else {
            result.push_back(span);
        }
    }
    return result;
}

void dropShorter(std::vector<SoundSpan> &spans, milliseconds least)
{
    std::erase_if(spans, [least](const SoundSpan &span) { return span.length() < least; });
}

/// What of two sorted lists lies in both.
std::vector<SoundSpan> common(const std::vector<SoundSpan> &left,
                              const std::vector<SoundSpan> &right)
{
    std::vector<SoundSpan> result;
    for (auto one = left.begin(), other = right.begin();
         one != left.end() && other != right.end();) {
        const SoundSpan both{std::max(one->from, other->from), std::min(one->to, other->to)};
        if (both.from < both.to) {
            result.push_back(both);
        }
        (one->to < other->to ? one : other)++;
    }
    return result;
}

} // namespace

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, SoundSpan> &span)
{
    pack(span.from, span.to);
}

template<typename Pack>
void packFields(Pack &pack, Packed<Pack, TalkThresholds> &thresholds)
{
    pack(thresholds.pause, thresholds.blip, thresholds.silence, thresholds.overtalk);
}

TalkMap::TalkMap(int channels, int sampleRate, const TalkThresholds &thresholds)
    : m_thresholds(thresholds)
    , m_sampleRate(sampleRate)
    , m_perFrame(std::max(static_cast<int>(sampleRate * kFrame.count() / 1000), 1))
    , m_least(std::pow(10.0, thresholds.level / 10) * m_perFrame)
    , m_energy(static_cast<std::size_t>(channels))
    , m_loud(static_cast<std::size_t>(channels))
{
}

void TalkMap::add(std::span<const float> frames)
{
    const std::size_t channels = m_energy.size();
    for (std::size_t at = 0; at + channels <= frames.size(); at += channels) {
        for (std::size_t channel = 0; channel < channels; ++channel) {
            const double sample = double(frames[at + channel]);
            m_energy[channel] += sample * sample;
        }
        ++m_total;
        if (++m_inFrame == m_perFrame) {
            closeFrame();
        }
    }
}

void TalkMap::closeFrame()
{
    for (std::size_t channel = 0; channel < m_energy.size(); ++channel) {
        m_loud[channel].push_back(m_energy[channel] > m_least);
        m_energy[channel] = 0;
    }
    m_inFrame = 0;
}

milliseconds TalkMap::timeOf(std::size_t frame) const
{
    const qint64 at = std::min(static_cast<qint64>(frame) * m_perFrame, m_total);
    return milliseconds(at * 1000 / m_sampleRate);
}

std::vector<SoundSpan> TalkMap::speechOf(const std::vector<bool> &loud) const
{
    std::vector<SoundSpan> spans;
    for (std::size_t at = 0; at < loud.size();) {
        if (!loud[at]) {
            ++at;
            continue;
        }
        const std::size_t first = at;
        while (at < loud.size() && loud[at]) {
            ++at;
        }
        spans.push_back({timeOf(first), timeOf(at)});
    }
    spans = joined(spans, m_thresholds.pause);
    dropShorter(spans, m_thresholds.blip);
    return spans;
}

void TalkMap::finish()
{
    if (m_inFrame > 0) {
        closeFrame(); // shorter than the others, so that its energy can only be too low
    }
    std::vector<SoundSpan> anybody;
    for (const std::vector<bool> &loud : m_loud) {
        m_speech.push_back(speechOf(loud));
        anybody.insert(anybody.end(), m_speech.back().begin(), m_speech.back().end());
    }
    m_loud.clear();
    std::ranges::sort(anybody, {}, &SoundSpan::from);
    milliseconds heard{0};
    for (const SoundSpan &span : joined(anybody, milliseconds(1))) {
        m_silence.push_back({heard, span.from});
        heard = span.to;
    }
    m_silence.push_back(
        {heard, milliseconds(m_sampleRate > 0 ? m_total * 1000 / m_sampleRate : 0)});
    dropShorter(m_silence, m_thresholds.silence);
    if (m_speech.size() >= 2) {
        m_overtalk = common(m_speech[0], m_speech[1]);
        dropShorter(m_overtalk, m_thresholds.overtalk);
    }
}

const std::vector<SoundSpan> &TalkMap::speech(int channel) const
{
    return m_speech.at(static_cast<std::size_t>(channel));
}

QByteArray TalkMap::packed() const
{
    PackWriter writer;
    writer.number(kVersion);
    writer.number(std::bit_cast<std::uint64_t>(m_thresholds.level));
    writer(m_thresholds, m_sampleRate, m_total, m_speech, m_silence, m_overtalk);
    return writer.packed();
}

Result<TalkMap> TalkMap::unpacked(const QByteArray &bytes)
{
    PackReader reader(bytes);
    const std::uint64_t version = reader.number();
    TalkMap map;
    map.m_thresholds.level = std::bit_cast<double>(reader.number());
    reader(map.m_thresholds, map.m_sampleRate, map.m_total, map.m_speech, map.m_silence,
           map.m_overtalk);
    const bool isWhole = !reader.failed() && reader.isAtEnd() && version == kVersion &&
                         std::isfinite(map.m_thresholds.level) && map.m_sampleRate >= 0 &&
                         map.m_total >= 0 && map.m_speech.size() <= kMostChannels &&
                         std::ranges::all_of(map.m_speech, isSound) && isSound(map.m_silence) &&
                         isSound(map.m_overtalk);
    if (!isWhole) {
        return Error{ErrorCode::Malformed, {}};
    }
    return map;
}

} // namespace fw::audio
