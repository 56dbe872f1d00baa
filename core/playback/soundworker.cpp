// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/soundworker.h"

#include <algorithm>

namespace fw::playback {

using namespace std::chrono_literals;
using quality::Milliseconds;

namespace {

constexpr std::chrono::milliseconds kTick = 20ms;

} // namespace

Milliseconds steadyNow()
{
    return std::chrono::duration_cast<Milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

SoundWorker::SoundWorker()
    : m_timer(this)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(kTick);
    connect(&m_timer, &QTimer::timeout, this, &SoundWorker::tick);
}

void SoundWorker::setVolumes(const SoundFeed::Volumes &volumes)
{
    if (m_feed) {
        m_feed->setVolumes(volumes);
    }
}

void SoundWorker::open(const SoundSource &source, Report report)
{
    close();
    m_report = std::move(report);
    Result<std::unique_ptr<SoundOutput>> output =
        source.output(source.rate, std::min(source.channels, 2));
    if (!output) {
        fail(SoundTrouble::Refused);
        return;
    }
    m_output = std::move(*output);
    Result<std::unique_ptr<SoundFeed>> feed =
        SoundFeed::open(source.file, source.suffix, m_output->rate(), m_output->channels());
    if (!feed) {
        fail(SoundTrouble::Unreadable);
        return;
    }
    m_feed = std::move(*feed);
    m_feed->setVolumes(source.volumes);
    m_pump = std::make_unique<SoundPump>(*m_feed, *m_output);
}

void SoundWorker::close()
{
    m_timer.stop();
    m_pump.reset();
    m_feed.reset();
    m_output.reset();
}

void SoundWorker::follow(const ReplayState &state, Milliseconds now, Milliseconds ahead)
{
    if (!m_pump) {
        return;
    }
    m_ahead = ahead;
    m_pump->follow(state, steadyNow() + ahead);
    if (state.clock.isPlaying(now)) {
        m_timer.start();
        tick();
    } else {
        m_timer.stop();
    }
}

void SoundWorker::tick()
{
    m_pump->tick(steadyNow() + m_ahead);
    if (m_output->hasFailed()) {
        fail(SoundTrouble::Refused);
    }
}

void SoundWorker::fail(SoundTrouble trouble)
{
    close();
    m_report(trouble);
}

} // namespace fw::playback
