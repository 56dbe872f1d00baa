// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace fw::storage {

/// How the connection is protected. Only VerifyFull keeps out whoever sits between.
enum class PostgresTls { Off, Encrypted, VerifyCa, VerifyFull };

/// How to reach one PostgreSQL database. The password is not part of it: it lives in the keychain.
struct PostgresProfile
{
    QString host; ///< a name, an address, or the folder of a unix socket
    quint16 port = 5432;
    QString database;
    QString user;
    PostgresTls tls = PostgresTls::VerifyFull;
    QString rootCertificate; ///< file; empty: the one that libpq looks for

    bool operator==(const PostgresProfile &) const = default;
};

/// What the driver is told about a connection: how it is protected, and how soon a dead one is
/// noticed. InvalidArgument when a value can't be written into such a list.
[[nodiscard]] Result<QString> connectOptions(const PostgresProfile &profile);

/// "user@host:port/database", for people and logs.
[[nodiscard]] QString placeOf(const PostgresProfile &profile);

} // namespace fw::storage
