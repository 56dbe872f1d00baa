// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/soundthread.h"

namespace fw::playback {

using quality::Milliseconds;

SoundThread::SoundThread(QObject *parent)
    : QObject(parent)
{
    m_thread.setObjectName(QStringLiteral("sound"));
}

SoundThread::~SoundThread()
{
    m_thread.quit();
    m_thread.wait();
}

void SoundThread::open(SoundSource source)
{
    if (!m_worker) {
        m_worker = new SoundWorker;
        m_worker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.start(QThread::HighPriority);
    }
    m_isOpen = true;
    const int generation = ++m_generation;
    const auto report = [this, generation](SoundTrouble trouble) {
        QMetaObject::invokeMethod(
            this, [this, trouble, generation] { takeFailure(trouble, generation); },
            Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, source = std::move(source), report] {
        worker->open(source, report);
    });
}

void SoundThread::close()
{
    if (m_isOpen) {
        m_isOpen = false;
        QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->close(); });
    }
}

void SoundThread::takeFailure(SoundTrouble trouble, int generation)
{
    if (generation == m_generation && m_isOpen) {
        m_isOpen = false;
        emit failed(trouble);
    }
}

void SoundThread::follow(const ReplayState &state, Milliseconds now)
{
    if (m_isOpen) {
        const Milliseconds ahead = now - steadyNow();
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, state, now, ahead] {
            worker->follow(state, now, ahead);
        });
    }
}

void SoundThread::setVolumes(const SoundFeed::Volumes &volumes)
{
    if (m_isOpen) {
        QMetaObject::invokeMethod(m_worker,
                                  [worker = m_worker, volumes] { worker->setVolumes(volumes); });
    }
}

} // namespace fw::playback
