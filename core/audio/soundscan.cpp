// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audio/soundscan.h"

#include <QCryptographicHash>
#include <QIODevice>

namespace fw::audio {

namespace {

constexpr qint64 kBlock = 32'768;      ///< frames
constexpr qint64 kBytes = 1024 * 1024; ///< that are hashed at once

/// Of the whole device, which is at its begin afterwards.
Result<QByteArray> hashOf(QIODevice &device, const std::stop_token &stop)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!device.seek(0)) {
        return Error{ErrorCode::Unreadable, device.errorString()};
    }
    QByteArray bytes(kBytes, Qt::Uninitialized);
    while (!device.atEnd()) {
        const qint64 count = device.read(bytes.data(), bytes.size());
        if (count <= 0) {
            return Error{ErrorCode::Unreadable, device.errorString()};
        }
        if (stop.stop_requested()) {
            return Error{ErrorCode::Conflict, {}};
        }
        hash.addData(QByteArrayView(bytes).first(static_cast<qsizetype>(count)));
    }
    if (!device.seek(0)) {
        return Error{ErrorCode::Unreadable, device.errorString()};
    }
    return hash.result().toHex();
}

} // namespace

Result<SoundScan> scan(QIODevice &device, const QString &suffix, const TalkThresholds &thresholds,
                       const std::stop_token &stop, const std::function<void(double)> &progress)
{
    const Result<QByteArray> hash = hashOf(device, stop);
    if (!hash) {
        return hash.error();
    }
    const Result<std::unique_ptr<SoundReader>> reader = SoundReader::open(device, suffix);
    if (!reader) {
        return reader.error();
    }
    SoundScan scan;
    scan.sha256 = *hash;
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
