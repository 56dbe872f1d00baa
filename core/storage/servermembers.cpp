// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/servermembers.h"

#include "core/access/passwordhash.h"
#include "core/access/user.h"
#include "core/storage/auditrows.h"
#include "core/storage/transaction.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <array>

namespace fw::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr QCryptographicHash::Algorithm kHash = QCryptographicHash::Sha256;
constexpr int kSaltWords = 4;

QByteArray mac(const QByteArray &message, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash(message, key, kHash);
}

QByteArray newSalt()
{
    std::array<quint32, kSaltWords> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words));
}

QString literal(QString text)
{
    return u"'"_s + text.replace(u'\'', "''"_L1) + u"'"_s;
}

/// A log-in name is checked before; the quotes let it have dots and hyphens.
QString identifier(const QString &login)
{
    return u"\""_s + login + u"\""_s;
}

QString arrayOf(const QStringList &ids)
{
    QStringList literals;
    for (const QString &id : ids) {
        literals << literal(id);
    }
    return "ARRAY[%1]::text[]"_L1.arg(literals.join(u','));
}

Outcome checkPassword(const QString &login, const QString &password)
{
    if (!access::User::isLogin(login)) {
        return Error{ErrorCode::InvalidArgument, u"name"_s};
    }
    return access::PasswordHash::check(password, login);
}

} // namespace

ServerMembers::ServerMembers(std::shared_ptr<Database> database)
    : m_database(std::move(database))
{
}

QString ServerMembers::scramSecret(const QString &password, const QByteArray &salt, int rounds)
{
    const QByteArray key = password.normalized(QString::NormalizationForm_KC).toUtf8();
    QByteArray block = mac(salt + QByteArray("\0\0\0\1", 4), key);
    QByteArray salted = block;
    for (int round = 1; round < rounds; ++round) {
        block = mac(block, key);
        for (qsizetype at = 0; at < salted.size(); ++at) {
            salted[at] = char(salted[at] ^ block[at]);
        }
    }
    const QByteArray stored = QCryptographicHash::hash(mac("Client Key", salted), kHash);
    const QByteArray server = mac("Server Key", salted);
    return "SCRAM-SHA-256$%1:%2$%3:%4"_L1.arg(
        QString::number(rounds), QString::fromLatin1(salt.toBase64()),
        QString::fromLatin1(stored.toBase64()), QString::fromLatin1(server.toBase64()));
}

Result<std::vector<ServerMembers::Member>> ServerMembers::members() const
{
    const QSqlDatabase connection = m_database->connection();
    QSqlQuery query(connection);
    if (!query.exec(
            u"SELECT m.login, m.role, r.rolcanlogin, n.kind, n.node, coalesce(p.person, '') "
            "FROM priv.members m LEFT JOIN priv.member_persons p ON p.login = m.login "
            "LEFT JOIN pg_roles r ON r.rolname = m.login "
            "LEFT JOIN priv.member_nodes n ON n.login = m.login "
            "ORDER BY m.login, n.kind, n.node"_s)) {
        return errorOf(query.lastError(), connection.databaseName());
    }
    std::vector<Member> found;
    while (query.next()) {
        const QString login = query.value(0).toString();
        if (found.empty() || found.back().login != login) {
            const auto role = access::roleOfCode(query.value(1).toString());
            if (!role) {
                return Error{ErrorCode::Malformed,
                             "%1: role %2"_L1.arg(login, query.value(1).toString())};
            }
            found.push_back(
                {login, {*role, {}, {}}, !query.value(2).toBool(), query.value(5).toString()});
        }
        access::Post &post = found.back().post;
        if (query.value(3).toString() == "region"_L1) {
            post.regions << query.value(4).toString();
        } else if (!query.value(3).isNull()) {
            post.teams << query.value(4).toString();
        }
    }
    return found;
}

Outcome ServerMembers::run(const QStringList &statements, const access::AuditEntry &entry)
{
    const QSqlDatabase connection = m_database->connection();
    Transaction transaction(connection);
    if (Outcome begun = transaction.begin(); !begun) {
        return begun;
    }
    for (const QString &statement : statements) {
        QSqlQuery query(connection);
        if (!query.exec(statement)) {
            return errorOf(query.lastError(), connection.databaseName());
        }
    }
    if (Outcome noted = addAuditEntry(connection, entry); !noted) {
        return noted;
    }
    return transaction.commit();
}

Outcome ServerMembers::mustBeMember(const QString &login) const
{
    const auto all = members();
    if (!all) {
        return all.error();
    }
    const bool isKnown =
        std::ranges::any_of(*all, [&login](const Member &member) { return member.login == login; });
    return isKnown ? success() : Outcome(Error{ErrorCode::NotFound, login});
}

Outcome ServerMembers::add(const Member &member, const QString &password,
                           const access::AuditEntry &entry)
{
    if (Outcome good = checkPassword(member.login, password); !good) {
        return good;
    }
    const QString secret = literal(scramSecret(password, newSalt()));
    return run(
        {"CREATE ROLE %1 LOGIN PASSWORD %2"_L1.arg(identifier(member.login), secret),
         "SELECT priv.add_member(%1, %2, %3, %4)"_L1.arg(
             literal(member.login), literal(access::roleCode(member.post.role)),
             arrayOf(member.post.regions), arrayOf(member.post.teams)),
         "SELECT priv.set_person(%1, %2)"_L1.arg(literal(member.login), literal(member.person))},
        entry);
}

Outcome ServerMembers::setDisabled(const QString &login, bool isDisabled,
                                   const access::AuditEntry &entry)
{
    if (Outcome known = mustBeMember(login); !known) {
        return known; // other roles of the server are none of ours
    }
    return run(
        {"ALTER ROLE %1 %2"_L1.arg(identifier(login), isDisabled ? "NOLOGIN"_L1 : "LOGIN"_L1)},
        entry);
}

Outcome ServerMembers::setPerson(const QString &login, const QString &person,
                                 const access::AuditEntry &entry)
{
    const auto all = members();
    if (!all) {
        return all.error();
    }
    if (std::ranges::find(*all, login, &Member::login) == all->end()) {
        return Error{ErrorCode::NotFound, login};
    }
    const auto same = std::ranges::find_if(*all, [&](const Member &each) {
        return !person.isEmpty() && each.person == person && each.login != login;
    });
    if (same != all->end()) {
        return Error{ErrorCode::Conflict, same->login};
    }
    return run({"SELECT priv.set_person(%1, %2)"_L1.arg(literal(login), literal(person))}, entry);
}

Outcome ServerMembers::setPassword(const QString &login, const QString &password,
                                   const access::AuditEntry &entry)
{
    if (Outcome good = checkPassword(login, password); !good) {
        return good;
    }
    if (Outcome known = mustBeMember(login); !known) {
        return known;
    }
    return run({"ALTER ROLE %1 PASSWORD %2"_L1.arg(identifier(login),
                                                   literal(scramSecret(password, newSalt())))},
               entry);
}

} // namespace fw::storage
