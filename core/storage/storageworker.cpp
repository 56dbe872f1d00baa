// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storageworker.h"

#include <utility>

namespace fw::storage {

StorageWorker::StorageWorker(Opener opener)
    : m_opener(std::move(opener))
    , m_thread([this] { work(); })
{
}

StorageWorker::~StorageWorker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_hasWork.notify_one();
    m_thread.join();
}

void StorageWorker::run(Job job, Urgency urgency)
{
    {
        const std::lock_guard lock(m_mutex);
        (urgency == Urgency::Next ? m_urgent : m_jobs).push_back(std::move(job));
    }
    m_hasWork.notify_one();
}

std::size_t StorageWorker::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_urgent.size() + m_jobs.size();
}

StorageWorker::Job StorageWorker::takeJob()
{
    std::unique_lock lock(m_mutex);
    m_hasWork.wait(lock, [this] { return m_isStopping || !m_urgent.empty() || !m_jobs.empty(); });
    if (m_isStopping) {
        m_urgent.clear(); // their promises are broken, which their futures tell
    }
    if (m_urgent.empty() && m_jobs.empty()) {
        return {};
    }
    // In turns when both wait: many questions must not keep the events from being written.
    m_wasUrgent = m_jobs.empty() || (!m_urgent.empty() && !m_wasUrgent);
    std::deque<Job> &queue = m_wasUrgent ? m_urgent : m_jobs;
    Job job = std::move(queue.front());
    queue.pop_front();
    return job;
}

void StorageWorker::work()
{
    std::shared_ptr<Database> database; // lives and dies in this thread
    for (Job job = takeJob(); job; job = takeJob()) {
        if (database) {
            job(database);
        } else {
            const Opened opened = m_opener();
            if (opened) {
                database = *opened;
            }
            job(opened);
        }
        job = {}; // somebody may wait for what it holds to be let go of
    }
}

} // namespace fw::storage
