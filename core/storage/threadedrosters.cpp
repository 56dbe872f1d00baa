// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/threadedrosters.h"

#include "core/storage/sqlrosterstore.h"

namespace fw::storage {

namespace {

auto jobOf(roster::StoreRunner::Work work)
{
    return [work = std::move(work)](const std::shared_ptr<Database> &database) -> Outcome {
        SqlRosterStore store(database);
        work(&store);
        return success();
    };
}

/// A database that can't be opened runs no job; its error is the answer then.
auto answerOf(roster::StoreRunner::Work work, std::function<void()> done)
{
    return [work = std::move(work), done = std::move(done)](const Outcome &ran) {
        if (!ran) {
            work(ran.error());
        }
        done();
    };
}

} // namespace

ThreadedRosters::ThreadedRosters(StorageThreads &threads, QObject *parent)
    : QObject(parent)
    , m_threads(threads)
{
}

void ThreadedRosters::read(Work work, std::function<void()> done)
{
    whenDone(m_threads.read(jobOf(work)), *this, answerOf(work, std::move(done)));
}

void ThreadedRosters::write(Work work, std::function<void()> done)
{
    whenDone(m_threads.write(jobOf(work)), *this, answerOf(work, std::move(done)));
}

} // namespace fw::storage
