// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/soundfeed.h"

#include <SoundTouch.h>

#include <algorithm>

namespace fw::playback {

using quality::Milliseconds;
using quality::Span;

namespace {

constexpr std::size_t kBlock = 1024; ///< frames that are decoded at once

} // namespace

Result<std::unique_ptr<SoundFeed>> SoundFeed::open(std::shared_ptr<QIODevice> file,
                                                   const QString &suffix, int rate, int channels)
{
    Result<std::unique_ptr<audio::SoundReader>> reader = audio::SoundReader::open(*file, suffix);
    if (!reader) {
        return reader.error();
    }
    return std::unique_ptr<SoundFeed>(
        new SoundFeed(std::move(file), std::move(*reader), rate, channels));
}

SoundFeed::SoundFeed(std::shared_ptr<QIODevice> file, std::unique_ptr<audio::SoundReader> reader,
                     int rate, int channels)
    : m_file(std::move(file))
    , m_reader(std::move(reader))
    , m_stretch(std::make_unique<soundtouch::SoundTouch>())
    , m_rate(rate)
    , m_channels(channels)
    , m_decoded(kBlock * static_cast<std::size_t>(m_reader->info().channels))
    , m_mixed(kBlock * static_cast<std::size_t>(channels))
{
    m_volumes.fill(1);
    m_stretch->setSampleRate(static_cast<unsigned>(m_reader->info().sampleRate));
    m_stretch->setChannels(static_cast<unsigned>(channels));
    m_stretch->setRate(double(m_reader->info().sampleRate) / rate);
}

SoundFeed::~SoundFeed() = default;

void SoundFeed::begin(const ReplayCourse &course, Milliseconds position, int speed)
{
    m_course = course;
    m_course.begin(position);
    m_isDirect = speed == 100 && m_rate == m_reader->info().sampleRate;
    m_isFlushed = false;
    m_stretch->clear();
    m_stretch->setTempo(speed / 100.0);
    m_next = 0;
    m_until = 0;
}

bool SoundFeed::nextStretch()
{
    const Span part = m_course.take();
    const qint64 rate = m_reader->info().sampleRate;
    m_next = part.from.count() * rate / 1000;
    m_until = part.to.count() * rate / 1000;
    return part.from < part.to && m_reader->seek(m_next);
}

qint64 SoundFeed::decode(std::span<float> frames)
{
    if (m_next >= m_until && !nextStretch()) {
        return 0;
    }
    const auto sources = static_cast<std::size_t>(m_reader->info().channels);
    const auto channels = static_cast<std::size_t>(m_channels);
    const std::size_t most =
        std::min({frames.size() / channels, kBlock, static_cast<std::size_t>(m_until - m_next)});
    const qint64 count = m_reader->read(std::span(m_decoded).first(most * sources));
    const auto read = static_cast<std::size_t>(count);
    mix(std::span(m_decoded).first(read * sources), frames.first(read * channels));
    m_next += count;
    return count;
}

void SoundFeed::mix(std::span<const float> decoded, std::span<float> frames) const
{
    const auto sources = static_cast<std::size_t>(m_reader->info().channels);
    const auto channels = static_cast<std::size_t>(m_channels);
    for (std::size_t from = 0, to = 0; from < decoded.size(); from += sources, to += channels) {
        for (std::size_t channel = 0; channel < channels; ++channel) {
            float sum = 0;
            for (std::size_t source = 0; source < sources; ++source) {
                const bool isHere = sources == 1 || channels == 1 || source == channel ||
                                    (source >= 2 && channel < 2);
                if (isHere) {
                    sum += decoded[from + source] * static_cast<float>(m_volumes[source]);
                }
            }
            frames[to + channel] = std::clamp(sum, -1.0F, 1.0F);
        }
    }
}

qint64 SoundFeed::read(std::span<float> frames)
{
    const auto channels = static_cast<std::size_t>(m_channels);
    std::span<float> rest = frames;
    while (rest.size() >= channels) {
        qint64 count = 0;
        if (m_isDirect) {
            count = decode(rest);
        } else {
            count = m_stretch->receiveSamples(rest.data(),
                                              static_cast<unsigned>(rest.size() / channels));
        }
        rest = rest.subspan(static_cast<std::size_t>(count) * channels);
        if (count > 0) {
            continue;
        }
        if (m_isDirect || m_isFlushed) {
            break;
        }
        if (const qint64 more = decode(m_mixed); more > 0) {
            m_stretch->putSamples(m_mixed.data(), static_cast<unsigned>(more));
        } else {
            m_stretch->flush();
            m_isFlushed = true;
        }
    }
    return static_cast<qint64>((frames.size() - rest.size()) / channels);
}

} // namespace fw::playback
