// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playback/recordingshelf.h"
#include "core/quality/callsoundsource.h"

#include <QFutureWatcher>
#include <QSet>

#include <deque>

namespace fw::playback {

/// Listens to recordings as they are opened for a replay: what the shelf has scanned before is
/// known at once, all else is scanned in its threads. One at a time, so that a person who opens a
/// recording meanwhile hardly waits.
class CallSounds final : public quality::CallSoundSource
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CallSounds)

public:
    using Opener = std::function<QFuture<Result<OpenedRecording>>(const quality::JudgedCall &call)>;

    explicit CallSounds(Opener open, QObject *parent = nullptr);

    /// Recordings lie elsewhere from now on.
    void forget();

    [[nodiscard]] Hearing hearing(const QString &call) const override;
    void addTo(quality::PlanFacts &facts) const override;
    void listen(const std::vector<quality::JudgedCall> &calls) override;
    void stop() override;

    [[nodiscard]] bool isListening() const override { return m_isListening; }

private:
    void next();
    void take();

    Opener m_open;
    std::map<QString, std::chrono::milliseconds> m_silence;
    std::map<QString, std::chrono::milliseconds> m_overtalk;
    QSet<QString> m_missing;
    std::deque<quality::JudgedCall> m_waiting;
    QString m_current; ///< that is being opened; empty: none
    bool m_isListening = false;
    bool m_isStale = false; ///< what is being opened lies where nothing is looked for any more
    int m_done = 0;
    int m_all = 0;
    QFutureWatcher<Result<OpenedRecording>> m_watcher;
};

} // namespace fw::playback
