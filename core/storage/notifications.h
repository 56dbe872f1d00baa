// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/storageworker.h"

#include <QObject>
#include <QStringList>
#include <QThread>

#include <chrono>

namespace fw::storage {

/// Something was written into the journal; at most four times a second.
inline constexpr QLatin1StringView kJournalChannel{"floorwarden_journal"};
/// Rows of commands were asked or settled.
inline constexpr QLatin1StringView kCommandsChannel{"floorwarden_commands"};
/// Incidents, tasks or handovers are others.
inline constexpr QLatin1StringView kOperationsChannel{"floorwarden_operations"};
/// Somebody did something about an alarm, or the rules are others.
inline constexpr QLatin1StringView kAlarmsChannel{"floorwarden_alarms"};

/// Plans, people, patterns, rules, requirements or requests are others.
inline constexpr QLatin1StringView kRostersChannel{"floorwarden_rosters"};
/// Scorecards, evaluations, plans, calibrations, coaching or certificates are others.
inline constexpr QLatin1StringView kQualityChannel{"floorwarden_quality"};
/// Contracts, their terms or months are others.
inline constexpr QLatin1StringView kSettlementChannel{"floorwarden_settlement"};

/// Tells all who listen on \a channel that \a table changed; nothing on a file, which nobody else
/// has open. Not inside a transaction that is in a hurry: telling waits for all others who tell.
[[nodiscard]] Outcome notify(const Database &database, QLatin1StringView channel,
                             QLatin1StringView table);

/// Listens to what a server tells, on a connection of its own in a thread of its own, and connects
/// anew by itself. Nothing is ever told of a file.
class Notifications final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Notifications)

public:
    /// How soon a connection that is gone is noticed and made anew.
    static constexpr std::chrono::milliseconds kCheck{1000};

    /// \a opener opens the connection, in the thread that listens.
    Notifications(StorageWorker::Opener opener, QStringList channels, QObject *parent = nullptr);
    /// Stops; waits for the thread.
    ~Notifications() override;

    /// Connect to the signals before.
    void start();

signals:
    /// All signals come queued, in the thread of who listens to them.
    /// Now, and after each loss, it listens: what was told before this was not heard, so look.
    void subscribed();
    /// \a channel: one of those that were asked for.
    void notified(const QString &channel);
    /// The connection is gone or can't be made; it is tried again. Once for each loss.
    void lost(const fw::Error &error);

private:
    QThread m_thread;
    StorageWorker::Opener m_opener;
    QStringList m_channels;
};

} // namespace fw::storage
