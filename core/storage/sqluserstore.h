// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/userstore.h"
#include "core/storage/database.h"

class QSqlQuery;

namespace fw::storage {

/// The accounts of a desk in its file. A server has accounts of its own.
class SqlUserStore final : public access::UserStore
{
public:
    explicit SqlUserStore(std::shared_ptr<Database> database);

    [[nodiscard]] Result<std::vector<access::User>> users() const override;
    [[nodiscard]] Result<std::optional<access::User>> find(const QString &login) const override;
    [[nodiscard]] Outcome add(const access::User &user, const access::AuditEntry &entry) override;
    [[nodiscard]] Outcome save(const access::User &user, const access::AuditEntry &entry) override;

private:
    [[nodiscard]] Outcome write(const QString &statement, const access::User &user,
                                const access::AuditEntry &entry);

    std::shared_ptr<Database> m_database;
};

} // namespace fw::storage
