// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace fw::storage {

/// One thread with one connection: jobs run in it one after the other, those in a hurry first. The
/// database is opened by the first job, and again by each one that finds it closed.
class StorageWorker final
{
    Q_DISABLE_COPY_MOVE(StorageWorker)

public:
    using Opened = Result<std::shared_ptr<Database>>;
    using Opener = std::function<Opened()>;
    /// Gets the database, or why there is none.
    using Job = std::function<void(const Opened &)>;
    enum class Urgency { InTurn, Next };

    explicit StorageWorker(Opener opener);
    /// What waits in turn is done before; what was in a hurry is told that nobody waits for it.
    ~StorageWorker();

    void run(Job job, Urgency urgency);
    [[nodiscard]] std::size_t waiting() const;

private:
    void work();
    /// Nothing when there is no more to do.
    [[nodiscard]] Job takeJob();

    Opener m_opener;
    mutable std::mutex m_mutex;
    std::condition_variable m_hasWork;
    std::deque<Job> m_urgent;
    std::deque<Job> m_jobs;
    bool m_isStopping = false;
    bool m_wasUrgent = false;
    std::thread m_thread; // last: it uses all of the above
};

} // namespace fw::storage
