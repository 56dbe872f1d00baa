// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/threadedauditsource.h"

#include "core/storage/sqlauditstore.h"

#include <utility>

namespace fw::storage {

using Rows = Result<std::vector<access::AuditRow>>;
using Verdict = Result<access::AuditChain::Verdict>;

ThreadedAuditSource::ThreadedAuditSource(StorageThreads &threads)
    : m_threads(threads)
{
}

void ThreadedAuditSource::read(const access::AuditFilter &filter, int most, QObject &asker,
                               TakeRows take)
{
    whenDone(m_threads.read([filter, most](const std::shared_ptr<Database> &database) {
        const Outcome alive = database->ensureOpen();
        return alive ? SqlAuditStore(database).read(filter, most) : Rows(alive.error());
    }),
             asker, std::move(take));
}

void ThreadedAuditSource::verify(QObject &asker, TakeVerdict take)
{
    whenDone(m_threads.read([](const std::shared_ptr<Database> &database) {
        const Outcome alive = database->ensureOpen();
        return alive ? SqlAuditStore(database).verify() : Verdict(alive.error());
    }),
             asker, std::move(take));
}

} // namespace fw::storage
