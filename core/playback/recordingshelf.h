// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audio/recordingpath.h"
#include "core/audio/soundscan.h"
#include "core/quality/recording.h"

#include <QFuture>
#include <QHash>
#include <QThreadPool>

#include <functional>
#include <stop_token>

namespace fw::playback {

/// Where a switch's recordings lie on this desk, and how it names them.
struct RecordingPlace
{
    QString folder;
    QString pattern; ///< RecordingPath::of() takes it

    bool operator==(const RecordingPlace &) const = default;
};

/// A recording that can be shown and played.
struct OpenedRecording
{
    quality::Recording recording;
    audio::SoundScan scan;
    bool isIntact = true; ///< the file is the one that was found: its hash is the same
};

/// Opens recordings of the desk's switches: scans them in threads of its own, and keeps what was
/// found in a folder of peaks so that a long one opens at once the next time. Peaks are those of a
/// file as long as its size and its times are the same; damaged ones are found anew.
class RecordingShelf final
{
    Q_DISABLE_COPY_MOVE(RecordingShelf)

public:
    /// Puts a recording into the folder of its place, if it isn't there yet.
    using Preparation = std::function<Outcome(const QString &folder, const quality::Recording &)>;

    /// \a cache: a folder for peaks; made when it is not there.
    explicit RecordingShelf(QString cache);
    ~RecordingShelf();

    /// By name of the switch.
    void setPlaces(const QHash<QString, RecordingPlace> &places);

    [[nodiscard]] const QHash<QString, RecordingPlace> &places() const { return m_places; }

    /// Called in a thread of the pool before a recording is opened; the demo makes its sound then.
    void setPreparation(Preparation preparation) { m_preparation = std::move(preparation); }

    /// The recording with what its file says of duration, channels and coding; intact, too, when
    /// nobody had a hash of it. NotFound with "place" when nobody said where the switch's
    /// recordings lie, or with the path; what RecordingFolder and SoundScan say. Conflict when the
    /// shelf ended meanwhile.
    [[nodiscard]] QFuture<Result<OpenedRecording>> open(const quality::Recording &recording);
    /// The file itself, for who plays it; open for reading.
    [[nodiscard]] Result<std::shared_ptr<QIODevice>>
    file(const quality::Recording &recording) const;

private:
    QString m_cache;
    QHash<QString, RecordingPlace> m_places;
    Preparation m_preparation;
    std::stop_source m_stop;
    QThreadPool m_pool;
};

} // namespace fw::playback
