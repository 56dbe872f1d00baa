// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditentry.h"
#include "core/base/result.h"
#include "core/storage/database.h"

namespace fw::storage {

/// The accounts of a server: its login roles that are members of ours. Whoever may make roles
/// administers them. Each change is written together with its entry of the audit trail.
class ServerMembers final
{
public:
    struct Member
    {
        QString login;
        access::Post post;
        bool isDisabled = false; ///< can't log in
        QString person;          ///< the staff number of who is planned; empty: nobody
    };

    explicit ServerMembers(std::shared_ptr<Database> database);

    /// By log-in name.
    [[nodiscard]] Result<std::vector<Member>> members() const;
    /// InvalidArgument with "name" or what PasswordHash::check() says; Database with what the
    /// server says, as when the name is taken or a node is not known.
    [[nodiscard]] Outcome add(const Member &member, const QString &password,
                              const access::AuditEntry &entry);
    [[nodiscard]] Outcome setDisabled(const QString &login, bool isDisabled,
                                      const access::AuditEntry &entry);
    /// Which of the planned people the member is; an empty one: nobody. Conflict with the login of
    /// who is that person already.
    [[nodiscard]] Outcome setPerson(const QString &login, const QString &person,
                                    const access::AuditEntry &entry);
    [[nodiscard]] Outcome setPassword(const QString &login, const QString &password,
                                      const access::AuditEntry &entry);

    /// What a server keeps of a password (RFC 5803), so that the password itself is in no statement
    /// and in no log.
    [[nodiscard]] static QString scramSecret(const QString &password, const QByteArray &salt,
                                             int rounds = 4096);

private:
    [[nodiscard]] Outcome run(const QStringList &statements, const access::AuditEntry &entry);
    [[nodiscard]] Outcome mustBeMember(const QString &login) const;

    std::shared_ptr<Database> m_database;
};

} // namespace fw::storage
