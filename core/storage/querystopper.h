// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storageworker.h"

#include <list>

namespace fw::storage {

/// Ends what a database works on once nobody waits for the answer: tells SQLite so, and asks a
/// server over a connection of its own, which is opened when it is needed first.
class QueryStopper final
{
    Q_DISABLE_COPY_MOVE(QueryStopper)

public:
    /// Called in the stopper's thread, some times a second.
    using IsUnwanted = std::function<bool()>;

private:
    struct Watched
    {
        int backend = 0;         ///< of a server
        sqlite3 *file = nullptr; ///< or of a file
        IsUnwanted isUnwanted;
    };

public:
    explicit QueryStopper(StorageWorker::Opener opener);
    ~QueryStopper();

    /// As long as it lives, what \a database asks is ended when it is unwanted.
    class Watch final
    {
        Q_DISABLE_COPY_MOVE(Watch)

    public:
        /// Without \a stopper it does nothing. Both outlive it.
        Watch(QueryStopper *stopper, const Database &database, IsUnwanted isUnwanted);
        /// Waits while the database is being told: the next question must not be hit.
        ~Watch();

    private:
        QueryStopper *m_stopper = nullptr;
        std::list<Watched>::iterator m_place;
    };

private:
    void work();
    void stopUnwantedFiles() const;
    [[nodiscard]] bool hasUnwanted() const;
    void stopUnwanted(const Database &database) const;

    StorageWorker::Opener m_opener;
    mutable std::mutex m_mutex;
    std::condition_variable m_hasChanged;
    std::list<Watched> m_watched;
    bool m_isStopping = false;
    std::thread m_thread; // last: it uses all of the above
};

} // namespace fw::storage
