// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/querystopper.h"

#include <QFutureWatcher>
#include <QPromise>

#include <type_traits>
#include <vector>

namespace fw::storage {

/// Where SQL runs: one thread writes, others read, and none is that of the window. A file is held
/// by one connection, so there reading goes through the writer's thread, between two writes.
///
/// A job is a function of a Database that gives a Result; its future gives the same Result, or the
/// error of opening. whenDone() brings it back to the thread of who asked. Cancelled before its
/// turn, a job never runs; cancelled while the database works on what it reads, it fails within
/// half a second.
class StorageThreads final
{
    Q_DISABLE_COPY_MOVE(StorageThreads)

public:
    /// \a openForReading opens the connections of \a readers threads; with none the writer reads.
    StorageThreads(StorageWorker::Opener openForWriting, StorageWorker::Opener openForReading,
                   int readers);
    ~StorageThreads();

    /// Ends all that was asked of the database that is open, and opens another one.
    void openAnew(StorageWorker::Opener openForWriting, StorageWorker::Opener openForReading,
                  int readers);

    template<typename Work>
    auto write(Work work)
    {
        return submit(*m_writer, std::move(work), StorageWorker::Urgency::InTurn, nullptr, {});
    }

    /// \a isUnwanted, if given, tells beside the future that nobody waits any more; it is called
    /// in any thread.
    template<typename Work>
    auto read(Work work, QueryStopper::IsUnwanted isUnwanted = {})
    {
        return submit(reader(), std::move(work), StorageWorker::Urgency::Next, m_stopper.get(),
                      std::move(isUnwanted));
    }

    /// Jobs that wait to be written.
    [[nodiscard]] std::size_t waitingWrites() const { return m_writer->waiting(); }

private:
    /// The one with the least to do.
    [[nodiscard]] StorageWorker &reader();

    template<typename Work>
    static auto submit(StorageWorker &worker, Work work, StorageWorker::Urgency urgency,
                       QueryStopper *stopper, QueryStopper::IsUnwanted isUnwanted)
    {
        using Answer = std::invoke_result_t<Work, const std::shared_ptr<Database> &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        QFuture<Answer> future = promise->future();
        worker.run(
            [promise, stopper, work = std::move(work),
             isUnwanted = std::move(isUnwanted)](const StorageWorker::Opened &database) {
                if (!promise->isCanceled() && !database) {
                    promise->addResult(Answer(database.error()));
                } else if (!promise->isCanceled()) {
                    const QueryStopper::Watch watch(stopper, **database, [promise, isUnwanted] {
                        return promise->isCanceled() || (isUnwanted && isUnwanted());
                    });
                    promise->addResult(work(*database));
                }
                promise->finish();
            },
            urgency);
        return future;
    }

    std::unique_ptr<QueryStopper> m_stopper; ///< only where there are readers
    std::unique_ptr<StorageWorker> m_writer;
    std::vector<std::unique_ptr<StorageWorker>> m_readers;
};

/// Calls \a take with the answer in the thread of \a asker, which is this one; not when the asker
/// is gone by then. (A continuation of the future itself must not outlive its context.) \a
/// otherwise: when there will be no answer, because the threads ended.
template<typename Answer, typename Take>
void whenDone(const QFuture<Answer> &future, QObject &asker, Take take,
              std::function<void()> otherwise = {})
{
    auto *watcher = new QFutureWatcher<Answer>(&asker);
    QObject::connect(watcher, &QFutureWatcherBase::finished, &asker,
                     [watcher, take = std::move(take), otherwise = std::move(otherwise)]() mutable {
                         watcher->deleteLater();
                         const QFuture<Answer> done = watcher->future();
                         if (done.resultCount() > 0) {
                             take(done.result());
                         } else if (otherwise) {
                             otherwise();
                         }
                     });
    watcher->setFuture(future);
}

} // namespace fw::storage
