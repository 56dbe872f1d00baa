// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/passwordhash.h"

#include <QSet>

#include <array>

#include <sodium.h>

namespace fw::access {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kFewestCharacters = 4;

Error refused(const QString &why)
{
    return Error{ErrorCode::InvalidArgument, why};
}

} // namespace

Outcome PasswordHash::check(const QString &password, const QString &login)
{
    if (password.size() < kShortest) {
        return refused(u"short"_s);
    }
    if (password.size() > kLongest) {
        return refused(u"long"_s);
    }
    if (!login.isEmpty() && password.contains(login, Qt::CaseInsensitive)) {
        return refused(u"login"_s);
    }
    if (QSet<QChar>(password.begin(), password.end()).size() < kFewestCharacters) {
        return refused(u"plain"_s);
    }
    return success();
}

Result<QString> PasswordHash::of(const QString &password)
{
    if (sodium_init() < 0) {
        return refused(u"sodium"_s);
    }
    QByteArray bytes = password.toUtf8();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const int failed = crypto_pwhash_str(
        hash.data(), bytes.constData(), static_cast<unsigned long long>(bytes.size()),
        crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE);
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    if (failed != 0) {
        return refused(u"memory"_s);
    }
    return QString::fromLatin1(hash.data());
}

bool PasswordHash::matches(const QString &hash, const QString &password)
{
    if (sodium_init() < 0) {
        return false;
    }
    QByteArray bytes = password.toUtf8();
    const QByteArray stored = hash.toLatin1();
    const auto length = static_cast<unsigned long long>(bytes.size());
    bool isSame = false;
    if (stored.startsWith("$argon2id$") && stored.size() < qsizetype(crypto_pwhash_STRBYTES)) {
        isSame = crypto_pwhash_str_verify(stored.constData(), bytes.constData(), length) == 0;
    } else {
        std::array<char, crypto_pwhash_STRBYTES> nobody{};
        if (crypto_pwhash_str(nobody.data(), bytes.constData(), length,
                              crypto_pwhash_OPSLIMIT_INTERACTIVE,
                              crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0) {
            isSame = false;
        }
    }
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return isSame;
}

} // namespace fw::access
