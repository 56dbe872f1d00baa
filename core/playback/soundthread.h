// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playback/soundworker.h"

#include <QThread>

namespace fw::playback {

/// Plays sound in a thread of its own, which begins with the first one that is opened.
class SoundThread final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SoundThread)

public:
    explicit SoundThread(QObject *parent = nullptr);
    ~SoundThread() override;

    void open(SoundSource source);
    void close();

    [[nodiscard]] bool isOpen() const { return m_isOpen; }

    /// Goes on from here; \a now is of the clock of who tells it, and runs on as a steady clock.
    void follow(const ReplayState &state, quality::Milliseconds now);
    void setVolumes(const SoundFeed::Volumes &volumes);

signals:
    /// It is closed by then.
    void failed(fw::playback::SoundTrouble trouble);

private:
    void takeFailure(SoundTrouble trouble, int generation);

    SoundWorker *m_worker = nullptr; ///< lives in the thread, and ends with it
    QThread m_thread;
    bool m_isOpen = false;
    int m_generation = 0; ///< of what is open
};

} // namespace fw::playback
