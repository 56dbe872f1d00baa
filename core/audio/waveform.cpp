// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/waveform.h"

#include "core/base/packreader.h"
#include "core/base/packwriter.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace fw::audio {

namespace {

constexpr float kTop = 127;
constexpr std::uint64_t kVersion = 1;
constexpr std::uint64_t kMostChannels = 8;
constexpr std::uint64_t kMostRate = 192'000;

Peak joined(const Peak &left, const Peak &right)
{
    return {std::min(left.low, right.low), std::max(left.high, right.high)};
}

} // namespace

Waveform::Waveform(int channels, int sampleRate)
    : m_sampleRate(sampleRate)
    , m_levels(static_cast<std::size_t>(channels), std::vector<Level>(1))
    , m_open(static_cast<std::size_t>(channels))
{
}

void Waveform::add(std::span<const float> frames)
{
    const std::size_t channels = m_open.size();
    for (std::size_t at = 0; at + channels <= frames.size(); at += channels) {
        for (std::size_t channel = 0; channel < channels; ++channel) {
            const float sample = std::clamp(frames[at + channel], -1.0F, 1.0F);
            const auto value = static_cast<std::int8_t>(std::lround(sample * kTop));
            m_open[channel] =
                m_inOpen == 0 ? Peak{value, value} : joined(m_open[channel], {value, value});
        }
        ++m_frames;
        if (++m_inOpen == kBase) {
            closeBucket();
        }
    }
}

void Waveform::closeBucket()
{
    for (std::size_t channel = 0; channel < m_open.size(); ++channel) {
        m_levels[channel].front().push_back(m_open[channel]);
    }
    m_inOpen = 0;
}

void Waveform::finish()
{
    if (m_inOpen > 0) {
        closeBucket();
    }
    m_open.clear();
    buildLevels();
}

void Waveform::buildLevels()
{
    for (std::vector<Level> &levels : m_levels) {
        levels.resize(1);
        while (levels.back().size() > 1) {
            const Level &fine = levels.back();
            Level coarse((fine.size() + 1) / 2);
            for (std::size_t at = 0; at < coarse.size(); ++at) {
                coarse[at] = joined(fine[2 * at], fine[std::min(2 * at + 1, fine.size() - 1)]);
            }
            levels.push_back(std::move(coarse));
        }
    }
}

std::vector<Peak> Waveform::columns(int channel, qint64 from, qint64 to, int count) const
{
    std::vector<Peak> columns(static_cast<std::size_t>(std::max(count, 0)));
    if (channel < 0 || channel >= channels() || count <= 0 || from >= to) {
        return columns;
    }
    const std::vector<Level> &levels = m_levels[static_cast<std::size_t>(channel)];
    // The finest level of which a column takes at most four peaks.
    const qint64 width = std::max<qint64>((to - from) / count, 1);
    const int bits = static_cast<int>(std::bit_width(static_cast<std::uint64_t>(width / kBase)));
    const auto wish = static_cast<std::size_t>(std::max(bits - 2, 0));
    const std::size_t at = std::min(wish, levels.size() - 1);
    const Level &level = levels[at];
    const qint64 step = static_cast<qint64>(kBase) << at;
    for (int column = 0; column < count; ++column) {
        const qint64 begin = from + (to - from) * column / count;
        const qint64 end = std::max(from + (to - from) * (column + 1) / count, begin + 1);
        if (end <= 0 || begin >= m_frames) {
            continue;
        }
        const qint64 first = std::max<qint64>(begin, 0) / step;
        const qint64 last = std::min((end - 1) / step, static_cast<qint64>(level.size()) - 1);
        Peak peak = level[static_cast<std::size_t>(first)];
        for (qint64 next = first + 1; next <= last; ++next) {
            peak = joined(peak, level[static_cast<std::size_t>(next)]);
        }
        columns[static_cast<std::size_t>(column)] = peak;
    }
    return columns;
}

QByteArray Waveform::packed() const
{
    PackWriter writer;
    writer.number(kVersion);
    writer.number(static_cast<std::uint64_t>(m_sampleRate));
    writer.number(static_cast<std::uint64_t>(m_frames));
    writer.number(m_levels.size());
    for (const std::vector<Level> &levels : m_levels) {
        std::string bytes;
        bytes.reserve(levels.front().size() * 2);
        for (const Peak &peak : levels.front()) {
            bytes += {static_cast<char>(peak.low), static_cast<char>(peak.high)};
        }
        writer.bytes(bytes);
    }
    return writer.packed();
}

Result<Waveform> Waveform::unpacked(const QByteArray &bytes)
{
    PackReader reader(bytes);
    const std::uint64_t version = reader.number();
    const std::uint64_t rate = reader.number();
    const std::uint64_t frames = reader.number();
    const std::uint64_t channels = reader.number();
    if (reader.failed() || version != kVersion || rate == 0 || rate > kMostRate ||
        channels > kMostChannels || frames > static_cast<std::uint64_t>(bytes.size()) * kBase) {
        return Error{ErrorCode::Malformed, {}};
    }
    Waveform waveform(static_cast<int>(channels), static_cast<int>(rate));
    waveform.m_frames = static_cast<qint64>(frames);
    const std::uint64_t buckets = (frames + kBase - 1) / kBase;
    for (std::vector<Level> &levels : waveform.m_levels) {
        const std::string_view peaks = reader.bytes();
        if (reader.failed() || peaks.size() != buckets * 2) {
            return Error{ErrorCode::Malformed, {}};
        }
        for (std::size_t at = 0; at < peaks.size(); at += 2) {
            levels.front().push_back(
                {static_cast<std::int8_t>(peaks[at]), static_cast<std::int8_t>(peaks[at + 1])});
        }
    }
    waveform.finish();
    return waveform;
}

} // namespace fw::audio
