// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/soundclip.h"

#include "core/audio/sounddevice.h"

#include <QIODevice>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numbers>

namespace fw::audio {

using namespace Qt::StringLiterals;

namespace {

constexpr double kTone = 1000; ///< hertz
constexpr double kToneLevel = 0.1;
constexpr qint64 kBlock = 8192; ///< frames

struct Closer
{
    void operator()(SNDFILE *file) const { sf_close(file); }
};

qint64 frameOf(std::chrono::milliseconds at, int rate)
{
    return at.count() * rate / 1000;
}

/// \a first: the number of the first of these frames in the recording.
void hide(std::span<float> block, qint64 first, const SoundInfo &info,
          const std::vector<SoundSpan> &hidden)
{
    const auto channels = std::size_t(info.channels);
    for (const SoundSpan &each : hidden) {
        const qint64 count = qint64(block.size() / channels);
        const qint64 from = std::max(qint64(0), frameOf(each.from, info.sampleRate) - first);
        const qint64 to = std::min(count, frameOf(each.to, info.sampleRate) - first);
        for (qint64 frame = from; frame < to; ++frame) {
            const double phase = 2 * std::numbers::pi * kTone * double(first + frame);
            const auto level = float(kToneLevel * std::sin(phase / info.sampleRate));
            std::ranges::fill(block.subspan(std::size_t(frame) * channels, channels), level);
        }
    }
}

} // namespace

Outcome writeClip(SoundReader &reader, const ClipCut &cut, QIODevice &target)
{
    const SoundInfo &info = reader.info();
    const qint64 first = std::max(qint64(0), frameOf(cut.span.from, info.sampleRate));
    const qint64 end = std::min(info.frames, frameOf(cut.span.to, info.sampleRate));
    if (end <= first) {
        return Error{ErrorCode::InvalidArgument, u"span"_s};
    }
    if (!reader.seek(first)) {
        return Error{ErrorCode::Unreadable, u"seek"_s};
    }
    SF_INFO format{};
    format.channels = info.channels;
    format.samplerate = info.sampleRate;
    format.format = SF_FORMAT_WAV | SF_FORMAT_PCM_16;
    SF_VIRTUAL_IO io = soundDevice();
    std::unique_ptr<SNDFILE, Closer> file(sf_open_virtual(&io, SFM_WRITE, &format, &target));
    if (!file) {
        return Error{ErrorCode::Unwritable, QString::fromUtf8(sf_strerror(nullptr)).trimmed()};
    }
    sf_command(file.get(), SFC_SET_CLIPPING, nullptr, SF_TRUE);
    sf_set_string(file.get(), SF_STR_TITLE, cut.title.toUtf8().constData());
    sf_set_string(file.get(), SF_STR_COMMENT, cut.watermark.toUtf8().constData());
    std::vector<float> block(std::size_t(kBlock) * std::size_t(info.channels));
    for (qint64 at = first; at < end;) {
        const auto wanted = std::size_t(std::min(kBlock, end - at)) * std::size_t(info.channels);
        const qint64 count = reader.read(std::span(block).first(wanted));
        if (count <= 0) {
            break; // damaged from here on
        }
        const auto got = std::span(block).first(std::size_t(count) * std::size_t(info.channels));
        hide(got, at, info, cut.hidden);
        if (sf_writef_float(file.get(), got.data(), count) != count) {
            return Error{ErrorCode::Unwritable, target.errorString()};
        }
        at += count;
    }
    return sf_close(file.release()) == 0
               ? success()
               : Outcome(Error{ErrorCode::Unwritable, target.errorString()});
}

} // namespace fw::audio
