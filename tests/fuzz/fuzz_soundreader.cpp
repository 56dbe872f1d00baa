// SPDX-License-Identifier: GPL-3.0-or-later
// Any file that lies where a switch puts its recordings, under every suffix that we read: it is a
// sound within limits or refused, what is found of it can be kept, and any frame can be sought.
#include "core/audio/soundscan.h"

#include <QBuffer>

#include <array>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace fw;
using namespace fw::audio;

namespace {

/// The first one of files that say what they are; the others are without a header.
constexpr std::array kSuffixes{"wav"_L1, "gsm"_L1, "ulaw"_L1, "alaw"_L1, "sln"_L1, "sln16"_L1};
constexpr qint64 kMostFrames = 4'000'000; ///< a header of some codings makes silence of nothing

void check(bool isSound)
{
    if (!isSound) {
        std::abort();
    }
}

void tryAs(QLatin1StringView suffix, QByteArray &bytes)
{
    QBuffer device(&bytes);
    check(device.open(QIODevice::ReadOnly));
    std::vector<float> block(1024 * SoundReader::kMostChannels);
    if (const auto reader = SoundReader::open(device, suffix); reader) {
        const SoundInfo &info = (*reader)->info();
        check(info.channels > 0 && info.channels <= SoundReader::kMostChannels);
        check(info.sampleRate > 0 && info.sampleRate <= SoundReader::kHighestRate);
        check(info.duration() <= SoundReader::kLongest);
        block.resize(1024 * static_cast<std::size_t>(info.channels));
        for (const qint64 frame : {info.frames / 2, info.frames, qint64(0)}) {
            if ((*reader)->seek(frame)) {
                check((*reader)->read(block) <= 1024);
            }
        }
        if (info.frames > kMostFrames) {
            return;
        }
    }
    const Result<SoundScan> found = scan(device, suffix);
    if (!found) {
        check(found.error().code == ErrorCode::Malformed && !found.error().detail.isEmpty());
        return;
    }
    const Result<Waveform> waveform = Waveform::unpacked(found->waveform.packed());
    check(waveform && *waveform == found->waveform);
    const Result<TalkMap> talk = TalkMap::unpacked(found->talk.packed());
    check(talk && talk->silence() == found->talk.silence());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    // The first byte chooses the suffix.
    QByteArray bytes(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size - 1));
    tryAs(kSuffixes[data[0] % kSuffixes.size()], bytes);
    return 0;
}
