// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/soundscan.h"

#include <QCryptographicHash>
#include <QIODevice>

namespace fw::audio {

namespace {

constexpr qint64 kBlock = 32'768; ///< frames

} // namespace

Result<SoundScan> scan(QIODevice &device, const QString &suffix, const TalkThresholds &thresholds,
                       const std::stop_token &stop, const std::function<void(double)> &progress)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!device.seek(0) || !hash.addData(&device) || !device.seek(0)) {
        return Error{ErrorCode::Unreadable, device.errorString()};
    }
    const Result<std::unique_ptr<SoundReader>> reader = SoundReader::open(device, suffix);
    if (!reader) {
        return reader.error();
    }
    SoundScan scan;
    scan.sha256 = hash.result().toHex();
    scan.info = (*reader)->info();
    scan.waveform = Waveform(scan.info.channels, scan.info.sampleRate);
    scan.talk = TalkMap(scan.info.channels, scan.info.sampleRate, thresholds);
    const auto channels = static_cast<std::size_t>(scan.info.channels);
    std::vector<float> block(static_cast<std::size_t>(kBlock) * channels);
    qint64 frames = 0;
    while (const qint64 count = (*reader)->read(block)) {
        const std::span<const float> read(block.data(), static_cast<std::size_t>(count) * channels);
        scan.waveform.add(read);
        scan.talk.add(read);
        frames += count;
        if (stop.stop_requested()) {
            return Error{ErrorCode::Conflict, {}};
        }
        if (progress && scan.info.frames > 0) {
            progress(std::min(double(frames) / double(scan.info.frames), 1.0));
        }
    }
    scan.info.frames = frames; // a header may promise more than there is
    scan.waveform.finish();
    scan.talk.finish();
    return scan;
}

} // namespace fw::audio
