// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accesspolicy.h"
#include "core/access/useradmin.h"
#include "core/base/clock.h"
#include "core/storage/sqlauditstore.h"
#include "core/storage/sqluserstore.h"

namespace fw::ctl {

/// The file of a desk, opened by somebody at a terminal: whoever can open it administers it, and
/// the audit trail names the account of the system that did.
class DeskFile final
{
    Q_DISABLE_COPY_MOVE(DeskFile)

public:
    /// Nothing is made: NotFound when there is no such file.
    [[nodiscard]] static Result<std::unique_ptr<DeskFile>> open(const QString &path);
    /// A database that is open; its audit trail, at least, is the same on a server.
    [[nodiscard]] static Result<std::unique_ptr<DeskFile>>
    of(const std::shared_ptr<storage::Database> &database);

    [[nodiscard]] access::UserAdmin &users() { return m_admin; }

    [[nodiscard]] access::AuditStore &audit() { return m_audit; }

    [[nodiscard]] const access::Identity &actor() const { return m_actor; }

    [[nodiscard]] TimePoint now() const { return m_clock.now(); }

private:
    DeskFile(std::shared_ptr<storage::Database> database, access::AccessMatrix matrix);

    SystemClock m_clock;
    access::AccessPolicy m_policy;
    storage::SqlUserStore m_users;
    storage::SqlAuditStore m_audit;
    access::UserAdmin m_admin;
    access::Identity m_actor;
};

} // namespace fw::ctl
