// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playback/soundpump.h"

#include <QObject>
#include <QTimer>

namespace fw::playback {

/// Why nothing is heard.
enum class SoundTrouble : std::uint8_t {
    None,
    NoDevice,   ///< the machine has no loudspeaker
    NoFile,     ///< the recording can't be opened any more
    Unreadable, ///< it can't be decoded
    Refused     ///< the device takes none of our formats, or is gone
};

/// A recording as it is played, for the thread that does it.
struct SoundSource
{
    std::shared_ptr<QIODevice> file;
    QString suffix;
    int rate = 0; ///< frames a second
    int channels = 0;
    SoundOutput::Maker output;
    SoundFeed::Volumes volumes{};
};

/// The part of a SoundThread that lives in the thread.
class SoundWorker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SoundWorker)

public:
    using Report = std::function<void(SoundTrouble)>;

    SoundWorker();

    /// \a report is called in this thread, when it is closed because nothing can be heard.
    void open(const SoundSource &source, Report report);
    void close();
    /// \a ahead: of whose time is told, before the steady clock.
    void follow(const ReplayState &state, quality::Milliseconds now, quality::Milliseconds ahead);
    void setVolumes(const SoundFeed::Volumes &volumes);

private:
    void tick();
    void fail(SoundTrouble trouble);

    QTimer m_timer;
    Report m_report;
    quality::Milliseconds m_ahead{0};
    std::unique_ptr<SoundOutput> m_output;
    std::unique_ptr<SoundFeed> m_feed;
    std::unique_ptr<SoundPump> m_pump;
};

[[nodiscard]] quality::Milliseconds steadyNow();

} // namespace fw::playback
