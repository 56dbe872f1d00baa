// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/replayplayer.h"

#include "core/playback/deviceoutput.h"
#include "core/playback/heardspans.h"
#include "core/playback/soundthread.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTimer>

#include <algorithm>

namespace fw::playback {

using quality::Milliseconds;
using quality::ReplayClock;
using quality::Span;

class ReplayPlayer::Private final
{
public:
    Private(ReplayPlayer &owner, RecordingShelf &recordings, Now clockNow)
        : player(owner)
        , shelf(recordings)
        , now(clockNow ? std::move(clockNow) : Now(steadyNow))
    {
        volumes.fill(1);
        end.setSingleShot(true);
        end.setTimerType(Qt::PreciseTimer);
    }

    void begin(const OpenedRecording &opened);
    template<typename Change>
    void change(Change change);
    void settle(Milliseconds at);
    void awaitEnd(Milliseconds at);
    void openSound();
    void setTrouble(SoundTrouble value);
    [[nodiscard]] ReplayCourse course() const;
    [[nodiscard]] HeardSpans heardUntil(Milliseconds at) const;

    ReplayPlayer &player;
    RecordingShelf &shelf;
    Now now;
    bool isLoaded = false;
    quality::Recording recording;
    audio::SoundInfo info;
    std::vector<Span> silence;
    ReplayClock clock;
    bool skipsSilence = false;
    SoundFeed::Volumes volumes{};
    HeardSpans heard;                  ///< but for what is played since
    Milliseconds base{0};              ///< position then
    std::optional<Milliseconds> since; ///< nothing: it doesn't play
    SoundOutput::Maker output;         ///< empty: the preferred loudspeaker
    SoundTrouble trouble = SoundTrouble::None;
    QTimer end;
    SoundThread sound; ///< last: it waits for its thread
};

void ReplayPlayer::Private::begin(const OpenedRecording &opened)
{
    end.stop();
    sound.close();
    recording = opened.recording;
    info = opened.scan.info;
    silence.clear();
    for (const audio::SoundSpan &span : opened.scan.talk.silence()) {
        silence.push_back({span.from, span.to});
    }
    const Milliseconds at = now();
    const int rate = clock.rate();
    clock = ReplayClock(info.duration());
    clock.setRate(rate, at);
    if (skipsSilence) {
        clock.setSkipped(silence, at);
    }
    heard = {};
    base = {};
    since.reset();
}

ReplayCourse ReplayPlayer::Private::course() const
{
    return {clock.duration(), clock.loop(), skipsSilence ? silence : std::vector<Span>()};
}

HeardSpans ReplayPlayer::Private::heardUntil(Milliseconds at) const
{
    HeardSpans all = heard;
    if (since && at > *since) {
        all.play(course(), base, (at - *since) * clock.rate() / 100);
    }
    return all;
}

/// What was played until now is heard, and a replay that came to its end is over.
void ReplayPlayer::Private::settle(Milliseconds at)
{
    heard = heardUntil(at);
    if (since && !clock.isPlaying(at)) {
        clock.pause(at);
    }
    base = clock.position(at);
    since = clock.isPlaying(at) ? std::optional(at) : std::nullopt;
}

template<typename Change>
void ReplayPlayer::Private::change(Change change)
{
    if (!isLoaded) {
        return;
    }
    const Milliseconds at = now();
    settle(at);
    change(at);
    settle(at);
    awaitEnd(at);
    sound.follow({clock, course()}, at);
    emit player.changed();
}

void ReplayPlayer::Private::awaitEnd(Milliseconds at)
{
    end.stop();
    ReplayCourse rest = course();
    rest.begin(clock.position(at));
    if (const auto left = rest.rest(); left && clock.isPlaying(at)) {
        end.start(*left * 100 / clock.rate() + Milliseconds(1));
    }
}

void ReplayPlayer::Private::openSound()
{
    if (sound.isOpen()) {
        return;
    }
    const SoundOutput::Maker maker = output ? output : preferredDevice();
    if (!maker) {
        setTrouble(SoundTrouble::NoDevice);
        return;
    }
    const Result<std::shared_ptr<QIODevice>> file = shelf.file(recording);
    if (!file) {
        setTrouble(SoundTrouble::NoFile);
        return;
    }
    sound.open({*file, QFileInfo(recording.path).suffix(), info.sampleRate, info.channels, maker,
                volumes});
    setTrouble(SoundTrouble::None);
}

void ReplayPlayer::Private::setTrouble(SoundTrouble value)
{
    if (std::exchange(trouble, value) != value) {
        emit player.soundTroubleChanged();
    }
}

ReplayPlayer::ReplayPlayer(RecordingShelf &shelf, Now now, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, shelf, std::move(now)))
{
    connect(&d->end, &QTimer::timeout, this, [this] {
        const Milliseconds at = d->now();
        if (d->clock.isPlaying(at)) {
            d->awaitEnd(at);
            return;
        }
        d->settle(at);
        emit changed();
    });
    connect(&d->sound, &SoundThread::failed, this,
            [this](SoundTrouble trouble) { d->setTrouble(trouble); });
}

ReplayPlayer::~ReplayPlayer() = default;

void ReplayPlayer::setOutput(SoundOutput::Maker output)
{
    d->output = std::move(output);
}

void ReplayPlayer::load(const OpenedRecording &recording)
{
    d->begin(recording);
    d->isLoaded = true;
    d->setTrouble(SoundTrouble::None);
    emit changed();
}

void ReplayPlayer::unload()
{
    if (d->isLoaded) {
        d->begin({});
        d->isLoaded = false;
        d->setTrouble(SoundTrouble::None);
        emit changed();
    }
}

bool ReplayPlayer::isLoaded() const
{
    return d->isLoaded;
}

bool ReplayPlayer::isPlaying() const
{
    return d->clock.isPlaying(d->now());
}

Milliseconds ReplayPlayer::position() const
{
    return d->clock.position(d->now());
}

Milliseconds ReplayPlayer::duration() const
{
    return d->clock.duration();
}

int ReplayPlayer::rate() const
{
    return d->clock.rate();
}

const std::optional<Span> &ReplayPlayer::loop() const
{
    return d->clock.loop();
}

bool ReplayPlayer::skipsSilence() const
{
    return d->skipsSilence;
}

void ReplayPlayer::play()
{
    if (d->isLoaded) {
        d->openSound();
    }
    d->change([this](Milliseconds at) { d->clock.play(at); });
}

void ReplayPlayer::pause()
{
    d->change([this](Milliseconds at) { d->clock.pause(at); });
}

void ReplayPlayer::seek(Milliseconds position)
{
    d->change([this, position](Milliseconds at) { d->clock.seek(position, at); });
}

void ReplayPlayer::setRate(int percent)
{
    d->change([this, percent](Milliseconds at) { d->clock.setRate(percent, at); });
}

void ReplayPlayer::setLoop(const std::optional<Span> &loop)
{
    d->change([this, &loop](Milliseconds at) { d->clock.setLoop(loop, at); });
}

void ReplayPlayer::setSkipsSilence(bool skips)
{
    if (d->isLoaded) {
        d->change([this, skips](Milliseconds at) {
            d->skipsSilence = skips;
            d->clock.setSkipped(skips ? d->silence : std::vector<Span>(), at);
        });
    } else if (std::exchange(d->skipsSilence, skips) != skips) {
        emit changed();
    }
}

void ReplayPlayer::setVolume(int channel, double volume)
{
    if (channel >= 0 && channel < audio::SoundReader::kMostChannels) {
        d->volumes[static_cast<std::size_t>(channel)] = std::clamp(volume, 0.0, 1.0);
        d->sound.setVolumes(d->volumes);
    }
}

double ReplayPlayer::volume(int channel) const
{
    return channel >= 0 && channel < audio::SoundReader::kMostChannels
               ? d->volumes[static_cast<std::size_t>(channel)]
               : 0;
}

QString ReplayPlayer::soundTrouble() const
{
    switch (d->trouble) {
    case SoundTrouble::None:
        return {};
    case SoundTrouble::NoDevice:
        return QCoreApplication::translate(
            "ReplayPlayer", "This computer has no sound device, so the replay is silent.");
    case SoundTrouble::NoFile:
        return QCoreApplication::translate(
            "ReplayPlayer", "The sound file can't be opened any more, so the replay is silent.");
    case SoundTrouble::Unreadable:
        return QCoreApplication::translate(
            "ReplayPlayer", "The sound file can't be decoded, so the replay is silent.");
    case SoundTrouble::Refused:
        return QCoreApplication::translate("ReplayPlayer",
                                           "The sound device refused to play or is gone. Check it, "
                                           "then press play again.");
    }
    return {};
}

std::vector<Span> ReplayPlayer::heard() const
{
    return d->heardUntil(d->now()).spans();
}

} // namespace fw::playback
