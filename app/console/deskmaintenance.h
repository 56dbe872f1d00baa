// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/upkeep.h"

#include <QObject>
#include <QTimer>

namespace fw::app {

/// Once a day deletes what has expired in the file of a desk's settings, accounts, alarms,
/// incidents and rosters, copies that file into a folder beside it, and keeps the copies of seven
/// days and twelve months. The file is held by one connection, that of the thread of the window, so
/// the copy is made there, some time after the start.
class DeskMaintenance final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeskMaintenance)

public:
    /// Copies go into the folder "backups" in \a folder.
    DeskMaintenance(std::shared_ptr<storage::Database> database, const QString &folder,
                    const Clock &clock);

    /// Looks from now on whether a copy is due.
    void start();
    /// Deletes and copies when the newest one is a day old, or there is none.
    void look();

    /// When the newest copy was made; kNoTime when there is none.
    [[nodiscard]] TimePoint newest() const { return m_upkeep.backups().newest(); }

signals:
    void copied(const QString &path);
    /// Once, until a copy was made again; it is tried every hour.
    void failed(const fw::Error &error);

private:
    std::shared_ptr<storage::Database> m_database;
    storage::Upkeep m_upkeep;
    const Clock &m_clock;
    QTimer m_timer;
    bool m_hasFailed = false;
};

} // namespace fw::app
