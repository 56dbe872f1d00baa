// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/callsounds.h"

#include <algorithm>

namespace fw::playback {

namespace {

std::chrono::milliseconds longestOf(const std::vector<audio::SoundSpan> &spans)
{
    std::chrono::milliseconds longest{0};
    for (const audio::SoundSpan &each : spans) {
        longest = std::max(longest, each.length());
    }
    return longest;
}

} // namespace

CallSounds::CallSounds(Opener open, QObject *parent)
    : CallSoundSource(parent)
    , m_open(std::move(open))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &CallSounds::take);
}

void CallSounds::forget()
{
    stop();
    m_isStale = !m_current.isEmpty();
    m_silence.clear();
    m_overtalk.clear();
    m_missing.clear();
}

quality::CallSoundSource::Hearing CallSounds::hearing(const QString &call) const
{
    if (m_silence.contains(call)) {
        return Hearing::Heard;
    }
    return m_missing.contains(call) ? Hearing::Missing : Hearing::Unheard;
}

void CallSounds::addTo(quality::PlanFacts &facts) const
{
    facts.silence.insert(m_silence.begin(), m_silence.end());
    facts.overtalk.insert(m_overtalk.begin(), m_overtalk.end());
}

void CallSounds::listen(const std::vector<quality::JudgedCall> &calls)
{
    m_waiting.clear();
    std::copy_if(calls.begin(), calls.end(), std::back_inserter(m_waiting),
                 [this](const quality::JudgedCall &call) {
                     return hearing(call.id) == Hearing::Unheard && call.id != m_current;
                 });
    m_done = 0;
    m_all = static_cast<int>(m_waiting.size());
    m_isListening = true;
    emit progressed(m_done, m_all);
    if (m_current.isEmpty()) {
        next();
    }
}

void CallSounds::stop()
{
    m_waiting.clear();
    if (std::exchange(m_isListening, false)) {
        emit ended();
    }
}

void CallSounds::next()
{
    if (m_waiting.empty()) {
        stop();
        return;
    }
    const quality::JudgedCall call = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_current = call.id;
    m_watcher.setFuture(m_open(call));
}

void CallSounds::take()
{
    const QString call = std::exchange(m_current, {});
    const QFuture<Result<OpenedRecording>> future = m_watcher.future();
    const bool isStale = std::exchange(m_isStale, false);
    if (!isStale && future.resultCount() > 0) {
        const Result<OpenedRecording> opened = future.result();
        if (opened) {
            m_silence[call] = longestOf(opened->scan.talk.silence());
            m_overtalk[call] = longestOf(opened->scan.talk.overtalk());
        } else {
            m_missing.insert(call);
        }
    }
    if (m_isListening) {
        m_done = std::min(m_done + 1, m_all);
        emit progressed(m_done, m_all);
        next();
    }
}

} // namespace fw::playback
