// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recorder/spoolkeeper.h"

namespace fw::recorder {

SpoolKeeper::SpoolKeeper(journal::JournalStore &inner, journal::SpoolFile &spool,
                         const Clock &clock)
    : m_store(inner, spool, clock)
    , m_timer(this) // goes with it into another thread
{
    connect(&m_timer, &QTimer::timeout, this, &SpoolKeeper::tick);
}

void SpoolKeeper::look()
{
    emit found({m_store.waitingSessions(), m_store.waitingSpan()});
}

void SpoolKeeper::start()
{
    m_timer.start(kTick);
    tick();
}

void SpoolKeeper::stop()
{
    m_timer.stop();
}

void SpoolKeeper::tick()
{
    (void)m_store.drain();
    m_store.probe();
    emit healthChanged(m_store.health());
}

} // namespace fw::recorder
