// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/peakfile.h"

#include "core/base/packreader.h"
#include "core/base/packwriter.h"

#include <QCryptographicHash>

namespace fw::playback {

namespace {

constexpr std::uint64_t kVersion = 1;
constexpr qsizetype kSum = 32; ///< bytes at the end

QByteArray sumOf(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(bytes);
    return hash.result();
}

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray copyOf(std::string_view bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

Error malformed()
{
    return Error{ErrorCode::Malformed, {}};
}

} // namespace

QByteArray packedScan(const audio::SoundScan &scan, const FileMark &mark)
{
    PackWriter writer;
    writer.number(kVersion);
    writer(mark.size, mark.modified, mark.changed, scan.info.channels, scan.info.sampleRate,
           scan.info.frames, scan.info.codec.toStdString());
    writer.bytes(viewOf(scan.sha256));
    writer.bytes(viewOf(scan.talk.packed()));
    writer.bytes(viewOf(scan.waveform.packed()));
    return writer.packed() + sumOf(writer.packed());
}

Result<audio::SoundScan> unpackedScan(const QByteArray &bytes, const FileMark &mark,
                                      const audio::TalkThresholds &thresholds)
{
    const qsizetype size = bytes.size() - kSum;
    if (size < 0) {
        return malformed();
    }
    const QByteArrayView content = QByteArrayView(bytes).first(size);
    if (sumOf(content) != QByteArrayView(bytes).last(kSum)) {
        return malformed();
    }
    PackReader reader(content);
    if (reader.number() != kVersion) {
        return malformed();
    }
    FileMark found;
    audio::SoundScan scan;
    std::string codec;
    reader(found.size, found.modified, found.changed, scan.info.channels, scan.info.sampleRate,
           scan.info.frames, codec);
    scan.info.codec = QString::fromStdString(codec);
    scan.sha256 = copyOf(reader.bytes());
    const std::string_view talk = reader.bytes();
    const std::string_view peaks = reader.bytes();
    if (reader.failed() || !reader.isAtEnd()) {
        return malformed();
    }
    Result<audio::TalkMap> map = audio::TalkMap::unpacked(copyOf(talk));
    Result<audio::Waveform> waveform = audio::Waveform::unpacked(
        QByteArray::fromRawData(peaks.data(), static_cast<qsizetype>(peaks.size())));
    if (!map || !waveform || waveform->channels() != scan.info.channels ||
        waveform->frames() != scan.info.frames) {
        return malformed();
    }
    if (found != mark || map->thresholds() != thresholds) {
        return Error{ErrorCode::Conflict, {}};
    }
    scan.talk = std::move(*map);
    scan.waveform = std::move(*waveform);
    return scan;
}

} // namespace fw::playback
