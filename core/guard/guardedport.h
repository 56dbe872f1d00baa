// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accesspolicy.h"
#include "core/access/auditstore.h"
#include "core/base/clock.h"
#include "core/commands/commandport.h"
#include "core/live/floorstore.h"

#include <map>

namespace fw::guard {

/// A port that asks first: whether the person at the desk may, and whether the audit trail takes
/// it. What is refused never reaches the switch, and is an entry too.
class GuardedPort final : public commands::CommandPort
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(GuardedPort)

public:
    GuardedPort(commands::CommandPort &inner, const live::FloorStore &store,
                const access::AccessPolicy &policy, access::AuditStore &audit, const Clock &clock,
                QString host, QObject *parent = nullptr);

    /// A desk without accounts: everyone may do all that the switch allows, and no name is known.
    void openToAll();
    /// Nobody: nothing is sent until somebody signs in.
    void closeToAll();
    void admit(const access::Identity &who);

    commands::CommandId submit(live::SwitchId source,
                               const commands::SwitchCommand &command) override;
    [[nodiscard]] commands::AccountRights rights(live::SwitchId source) const override;
    [[nodiscard]] commands::Authority
    authority(const commands::CommandQuestion &question) const override;

private:
    enum class Access : std::uint8_t { Open, Closed, ByRole };

    /// A number no inner port gives.
    static constexpr commands::CommandId kOwnNumbers = commands::CommandId(1) << 62U;

    [[nodiscard]] access::Decision decide(const commands::CommandQuestion &question) const;
    [[nodiscard]] access::Place placeOf(const commands::CommandQuestion &question) const;
    [[nodiscard]] access::AuditEntry entryOf(live::SwitchId source,
                                             const commands::SwitchCommand &command) const;
    commands::CommandId refuse(live::SwitchId source, commands::CommandProblem problem,
                               const std::string &detail);
    void setAccess(Access access);
    void takeResult(const commands::CommandResult &result);

    commands::CommandPort &m_inner;
    const live::FloorStore &m_store;
    const access::AccessPolicy &m_policy;
    access::AuditStore &m_audit;
    const Clock &m_clock;
    QString m_host;
    Access m_access = Access::Closed;
    access::Identity m_who; ///< counts for ByRole
    commands::CommandId m_lastOwn = kOwnNumbers;
    std::map<commands::CommandId, access::AuditEntry> m_asked; ///< not settled yet
};

} // namespace fw::guard
