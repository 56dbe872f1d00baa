// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/commands/commandport.h"
#include "core/commands/commandrows.h"
#include "core/storage/storagethreads.h"

#include <QTimer>

#include <map>

namespace fw::storage {

/// Commands of a desk that has no link to a switch: each becomes a row in the database, for the
/// recorder that has one. Never asked twice; what is not answered is Unknown, and watched for a
/// while longer.
class RowCommandPort final : public commands::CommandPort
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowCommandPort)

public:
    static constexpr std::chrono::milliseconds kPoll{250};
    /// The recorder takes nothing that is older than kCommandPatience, and has some time for it.
    static constexpr std::chrono::seconds kUnknownAfter =
        commands::kCommandPatience + std::chrono::seconds(5);
    /// Who is still not answered then never will be.
    static constexpr std::chrono::minutes kForgottenAfter{10};

    /// Threads and clock outlive the port. \a host: the desk's computer.
    RowCommandPort(StorageThreads &threads, QString host, const Clock &clock,
                   QObject *parent = nullptr);
    ~RowCommandPort() override;

    /// The switches are these (names by SwitchId), and calls are numbered as in this session.
    void setSession(const QStringList &switches, std::int64_t session);
    /// Asks what came of what is open, also when no time has passed.
    void look();

    commands::CommandId submit(live::SwitchId source,
                               const commands::SwitchCommand &command) override;
    /// What the recorder's account may is not known here: it says so when it tries.
    [[nodiscard]] commands::AccountRights rights(live::SwitchId source) const override;

private:
    /// Other ports of one desk count from 1.
    static constexpr commands::CommandId kOwnNumbers = commands::CommandId(1) << 40U;

    struct Open
    {
        commands::CommandResult result;
        TimePoint askedAt = kNoTime;
        bool isUnknown = false;
    };

    void settle(commands::CommandResult result);
    void take(const std::vector<commands::CommandRow> &rows);
    void giveUp();

    StorageThreads &m_threads;
    QString m_host;
    const Clock &m_clock;
    QStringList m_switches;
    std::int64_t m_session = 0;
    commands::CommandId m_last = kOwnNumbers;
    std::map<commands::CommandRowId, Open> m_open;
    QTimer m_poll;
    bool m_isLooking = false;
};

} // namespace fw::storage
