// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/recordingshelf.h"

#include "core/audio/recordingfolder.h"
#include "core/playback/peakfile.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <QSaveFile>

namespace fw::playback {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostKept = 512LL * 1024 * 1024; ///< bytes of peaks

/// One opening, in whatever thread.
struct Opening
{
    RecordingPlace place;
    quality::Recording recording;
    QString cache;
    RecordingShelf::Preparation prepare;
    std::stop_token stop;
};

FileMark markOf(const QFileInfo &info)
{
    const QDateTime changed = info.metadataChangeTime();
    return {info.size(), info.lastModified().toMSecsSinceEpoch(),
            changed.isValid() ? changed.toMSecsSinceEpoch() : 0};
}

/// By where it lies, so that the peaks of a file that changed are replaced.
QString peakFileOf(const Opening &opening)
{
    const QString path = opening.place.folder + u'\n' + opening.recording.path;
    const QByteArray name = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return QDir(opening.cache).filePath(QString::fromLatin1(name.toHex()) + u".peaks"_s);
}

std::optional<audio::SoundScan> kept(const QString &path, const FileMark &mark)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMostKept) {
        return std::nullopt;
    }
    Result<audio::SoundScan> scan = unpackedScan(file.readAll(), mark, {});
    return scan ? std::optional(std::move(*scan)) : std::nullopt;
}

/// What can't be kept is scanned again the next time; nobody needs to hear of it.
void keep(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !file.open(QIODevice::WriteOnly)) {
        return;
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(bytes) == bytes.size()) {
        (void)file.commit();
    }
}

Result<audio::SoundScan> scanOf(const Opening &opening, QFile &file)
{
    const FileMark mark = markOf(QFileInfo(file.fileName()));
    const QString peaks = peakFileOf(opening);
    if (std::optional<audio::SoundScan> scan = kept(peaks, mark)) {
        return std::move(*scan);
    }
    const QString suffix = QFileInfo(opening.recording.path).suffix();
    Result<audio::SoundScan> scan = audio::scan(file, suffix, {}, opening.stop);
    // A recording that is still being written is not what it will be.
    if (scan && mark == markOf(QFileInfo(file.fileName()))) {
        keep(peaks, packedScan(*scan, mark));
    }
    return scan;
}

Result<OpenedRecording> openedFrom(const Opening &opening)
{
    if (opening.stop.stop_requested()) {
        return Error{ErrorCode::Conflict, {}};
    }
    if (opening.prepare) {
        if (const Outcome prepared = opening.prepare(opening.place.folder, opening.recording);
            !prepared) {
            return prepared.error();
        }
    }
    const Result<std::unique_ptr<QFile>> file =
        audio::RecordingFolder(opening.place.folder).open(opening.recording.path);
    if (!file) {
        if (file.error().code == ErrorCode::NotFound) {
            QFile::remove(peakFileOf(opening)); // what was deleted leaves no picture behind
        }
        return file.error();
    }
    Result<audio::SoundScan> scan = scanOf(opening, **file);
    if (!scan) {
        return scan.error();
    }
    OpenedRecording opened;
    opened.recording = opening.recording;
    opened.isIntact =
        opening.recording.sha256.isEmpty() || opening.recording.sha256 == scan->sha256;
    opened.scan = std::move(*scan);
    opened.recording.duration = opened.scan.info.duration();
    opened.recording.channels = opened.scan.info.channels;
    opened.recording.codec = opened.scan.info.codec;
    return opened;
}

/// Drops the oldest peaks beyond kMostKept.
void trim(const QString &cache)
{
    qint64 total = 0;
    const QFileInfoList files =
        QDir(cache).entryInfoList({u"*.peaks"_s}, QDir::Files, QDir::Time); // newest first
    for (const QFileInfo &file : files) {
        total += file.size();
        if (total > kMostKept) {
            QFile::remove(file.filePath());
        }
    }
}

} // namespace

RecordingShelf::RecordingShelf(QString cache)
    : m_cache(std::move(cache))
{
    m_pool.setMaxThreadCount(2);
    m_pool.start([folder = m_cache] { trim(folder); });
}

RecordingShelf::~RecordingShelf()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void RecordingShelf::setPlaces(const QHash<QString, RecordingPlace> &places)
{
    m_places = places;
}

QFuture<Result<OpenedRecording>> RecordingShelf::open(const quality::Recording &recording)
{
    const auto promise = std::make_shared<QPromise<Result<OpenedRecording>>>();
    QFuture<Result<OpenedRecording>> future = promise->future();
    promise->start();
    const auto place = m_places.constFind(recording.switchName);
    if (place == m_places.constEnd()) {
        promise->addResult(Error{ErrorCode::NotFound, u"place"_s});
        promise->finish();
        return future;
    }
    m_pool.start([promise, opening = Opening{*place, recording, m_cache, m_preparation,
                                             m_stop.get_token()}] {
        promise->addResult(openedFrom(opening));
        promise->finish();
    });
    return future;
}

Result<std::shared_ptr<QIODevice>> RecordingShelf::file(const quality::Recording &recording) const
{
    const auto place = m_places.constFind(recording.switchName);
    if (place == m_places.constEnd()) {
        return Error{ErrorCode::NotFound, u"place"_s};
    }
    Result<std::unique_ptr<QFile>> file =
        audio::RecordingFolder(place->folder).open(recording.path);
    if (!file) {
        return file.error();
    }
    return std::shared_ptr<QIODevice>(std::move(*file));
}

} // namespace fw::playback
