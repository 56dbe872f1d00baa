// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/storerunner.h"
#include "core/storage/storagethreads.h"

#include <QObject>

namespace fw::storage {

/// Rosters of a server in its threads, so that the window never waits for them.
class ThreadedRosters final : public QObject, public roster::StoreRunner
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThreadedRosters)

public:
    /// \a threads outlive it.
    explicit ThreadedRosters(StorageThreads &threads, QObject *parent = nullptr);

    void read(Work work, std::function<void()> done) override;
    void write(Work work, std::function<void()> done) override;

private:
    StorageThreads &m_threads;
};

} // namespace fw::storage
