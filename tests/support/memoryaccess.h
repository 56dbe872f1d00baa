// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditstore.h"
#include "core/access/userstore.h"

#include <algorithm>
#include <map>

namespace fw::tests {

/// An audit trail in memory that can be told to fail.
class MemoryAudit final : public access::AuditStore
{
public:
    [[nodiscard]] Outcome append(const access::AuditEntry &entry) override
    {
        if (isBroken) {
            return Error{ErrorCode::Unwritable, QStringLiteral("memory")};
        }
        access::AuditRow row;
        row.id = static_cast<std::int64_t>(rows.size()) + 1;
        row.entry = entry;
        rows.push_back(row);
        return success();
    }

    [[nodiscard]] Result<std::vector<access::AuditRow>> read(const access::AuditFilter &filter,
                                                             int most) const override
    {
        std::vector<access::AuditRow> found;
        for (auto row = rows.rbegin(); row != rows.rend() && int(found.size()) < most; ++row) {
            if (row->entry.action.startsWith(filter.action) &&
                (filter.user.isEmpty() || filter.user == row->entry.user)) {
                found.push_back(*row);
            }
        }
        return found;
    }

    [[nodiscard]] Result<int> seal(TimePoint now) override
    {
        Q_UNUSED(now)
        return 0;
    }

    [[nodiscard]] Result<access::AuditChain::Verdict> verify() const override
    {
        access::AuditChain chain;
        std::ranges::for_each(rows, [&chain](const access::AuditRow &row) { chain.take(row); });
        return chain.verdict();
    }

    std::vector<access::AuditRow> rows;
    bool isBroken = false;
};

/// Accounts in memory.
class MemoryUsers final : public access::UserStore
{
public:
    explicit MemoryUsers(MemoryAudit &audit)
        : m_audit(audit)
    {
    }

    [[nodiscard]] Result<std::vector<access::User>> users() const override
    {
        std::vector<access::User> all;
        for (const auto &[login, user] : m_users) {
            all.push_back(user);
        }
        return all;
    }

    [[nodiscard]] Result<std::optional<access::User>> find(const QString &login) const override
    {
        const auto found = m_users.find(login);
        return found == m_users.end() ? std::optional<access::User>()
                                      : std::optional(found->second);
    }

    [[nodiscard]] Outcome add(const access::User &user, const access::AuditEntry &entry) override
    {
        m_users[user.who.login] = user;
        return m_audit.append(entry);
    }

    [[nodiscard]] Outcome save(const access::User &user, const access::AuditEntry &entry) override
    {
        return add(user, entry);
    }

private:
    MemoryAudit &m_audit;
    std::map<QString, access::User> m_users;
};

} // namespace fw::tests
