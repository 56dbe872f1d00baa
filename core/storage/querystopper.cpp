// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/querystopper.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <sqlite3.h>
#include <utility>

namespace fw::storage {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kBetweenLooks = 200ms;

} // namespace

QueryStopper::Watch::Watch(QueryStopper *stopper, const Database &database, IsUnwanted isUnwanted)
{
    if (stopper == nullptr || (database.backend() == 0 && database.fileHandle() == nullptr)) {
        return;
    }
    m_stopper = stopper;
    {
        const std::lock_guard lock(stopper->m_mutex);
        m_place = stopper->m_watched.insert(
            stopper->m_watched.end(),
            {database.backend(), database.fileHandle(), std::move(isUnwanted)});
    }
    stopper->m_hasChanged.notify_one();
}

QueryStopper::Watch::~Watch()
{
    if (m_stopper != nullptr) {
        const std::lock_guard lock(m_stopper->m_mutex);
        m_stopper->m_watched.erase(m_place);
    }
}

QueryStopper::QueryStopper(StorageWorker::Opener opener)
    : m_opener(std::move(opener))
    , m_thread([this] { work(); })
{
}

QueryStopper::~QueryStopper()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_hasChanged.notify_one();
    m_thread.join();
}

bool QueryStopper::hasUnwanted() const
{
    return std::ranges::any_of(m_watched, [](const Watched &watched) {
        return watched.backend != 0 && watched.isUnwanted();
    });
}

void QueryStopper::stopUnwantedFiles() const
{
    for (const Watched &watched : m_watched) {
        // Between two questions it stops nothing, and not the next one either.
        if (watched.file != nullptr && watched.isUnwanted()) {
            sqlite3_interrupt(watched.file);
        }
    }
}

void QueryStopper::stopUnwanted(const Database &database) const
{
    QSqlQuery query(database.connection());
    for (const Watched &watched : m_watched) {
        // Again at each look, until it has ended: it may have been between two questions.
        if (watched.backend != 0 && watched.isUnwanted()) {
            query.exec(u"SELECT pg_cancel_backend(%1)"_s.arg(watched.backend));
        }
    }
}

void QueryStopper::work()
{
    std::shared_ptr<Database> database; // lives and dies in this thread
    std::unique_lock lock(m_mutex);
    while (!m_isStopping) {
        m_hasChanged.wait(lock, [this] { return m_isStopping || !m_watched.empty(); });
        m_hasChanged.wait_for(lock, kBetweenLooks, [this] { return m_isStopping; });
        stopUnwantedFiles();
        if (m_isStopping || !hasUnwanted()) {
            continue;
        }
        // Connecting may take long, and those whose question ends meanwhile need not wait for it.
        lock.unlock();
        if (!database) {
            const StorageWorker::Opened opened = m_opener();
            database = opened ? *opened : nullptr;
        }
        const bool isOpen = database && database->ensureOpen();
        lock.lock();
        if (isOpen) {
            stopUnwanted(*database);
        }
    }
}

} // namespace fw::storage
