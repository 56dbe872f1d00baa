// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playback/recordingshelf.h"
#include "core/playback/soundoutput.h"
#include "core/quality/replayclock.h"

#include <QObject>

#include <functional>

namespace fw::playback {

/// Plays an opened recording: a ReplayClock that says where it is, and the sound beside it where
/// the machine has a device. Without one all goes on in silence, and soundTrouble() says why.
class ReplayPlayer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReplayPlayer)

public:
    /// Monotonic, from any begin.
    using Now = std::function<quality::Milliseconds()>;

    /// \a shelf outlives this. \a now is of the steady clock when there is none.
    explicit ReplayPlayer(RecordingShelf &shelf, Now now = {}, QObject *parent = nullptr);
    ~ReplayPlayer() override;

    /// Instead of the desktop's preferred loudspeaker; from the next play() on what is loaded anew.
    void setOutput(SoundOutput::Maker output);

    /// Stops, and stands at the begin of this one.
    void load(const OpenedRecording &recording);
    void unload();

    [[nodiscard]] bool isLoaded() const;
    [[nodiscard]] bool isPlaying() const;
    [[nodiscard]] quality::Milliseconds position() const;
    [[nodiscard]] quality::Milliseconds duration() const;
    [[nodiscard]] int rate() const; ///< per cent
    [[nodiscard]] const std::optional<quality::Span> &loop() const;
    [[nodiscard]] bool skipsSilence() const;

    void play();
    void pause();
    void seek(quality::Milliseconds position);

    void step(quality::Milliseconds by) { seek(position() + by); }

    void setRate(int percent);
    void setLoop(const std::optional<quality::Span> &loop);
    void setSkipsSilence(bool skips);
    /// From 0 (mute) to 1, of each channel.
    void setVolume(int channel, double volume);
    [[nodiscard]] double volume(int channel) const;

    /// Empty while there is sound, or none is needed; else what is missing, for people, in the
    /// language that is installed when it is asked for.
    [[nodiscard]] QString soundTrouble() const;
    /// What was played since it was loaded: in order, apart.
    [[nodiscard]] std::vector<quality::Span> heard() const;

signals:
    /// Playing, position by a jump, speed, loop or what is loaded: not the mere passing of time,
    /// which views ask for as often as they paint.
    void changed();
    void soundTroubleChanged();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace fw::playback
