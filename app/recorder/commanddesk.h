// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/recorder/recorderstatus.h"
#include "core/commands/commandport.h"
#include "core/commands/commandrows.h"
#include "core/storage/storagethreads.h"

#include <QTimer>

#include <map>

namespace fw::recorder {

/// Carries out what desks queue as rows, and writes back what came of it, with an entry of the
/// audit trail in the asker's name. Each row is carried out once at most.
class CommandDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandDesk)

public:
    /// Without a notification a row waits for this long.
    static constexpr std::chrono::milliseconds kPoll{500};
    static constexpr int kAtOnce = 50;

    /// \a port has a link for each of \a switches, by SwitchId; all outlive this.
    CommandDesk(commands::CommandPort &port, storage::StorageThreads &threads, QStringList switches,
                const Clock &clock, CommandCounts &counts, QObject *parent = nullptr);

    /// Rows of another session name calls that are numbered otherwise.
    void setSession(std::int64_t session) { m_session = session; }

    /// Those of the switches that take commands, or can't and will say so. Rows of the others wait:
    /// their links are being made.
    void setReady(const QStringList &switches) { m_ready = switches; }

    /// Something was asked.
    void look();

private:
    /// A row that was taken, from then until what came of it is written.
    struct Job
    {
        commands::CommandRow row;
        commands::CommandResult result; ///< Sent while the switch has not answered
        bool isWriting = false;
    };

    void take(const std::vector<commands::CommandRow> &rows);
    void begin(const commands::CommandRow &row);
    void settle(const commands::CommandResult &result);
    void count(const commands::CommandResult &result);
    void write(commands::CommandRowId id);
    void wrote(commands::CommandRowId id, commands::CommandState state, const Outcome &outcome);
    void refuse(const commands::CommandRow &row, commands::CommandProblem problem);

    commands::CommandPort &m_port;
    storage::StorageThreads &m_threads;
    QStringList m_switches;
    const Clock &m_clock;
    CommandCounts &m_counts;
    QStringList m_ready;
    std::int64_t m_session = 0;
    std::map<commands::CommandId, commands::CommandRowId> m_ids; ///< of the port
    std::map<commands::CommandRowId, Job> m_jobs;
    QTimer m_poll;
    bool m_isLooking = false;
};

} // namespace fw::recorder
