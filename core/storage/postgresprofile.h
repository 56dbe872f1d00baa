// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/settings/serverprofile.h"

#include <QString>

namespace fw::storage {

using PostgresTls = settings::ServerTls;
/// How to reach one PostgreSQL database. The password is not part of it: it is asked for, or lives
/// in the keychain.
using PostgresProfile = settings::ServerProfile;

/// What the driver is told about a connection: how it is protected, and how soon a dead one is
/// noticed. InvalidArgument when a value can't be written into such a list.
[[nodiscard]] Result<QString> connectOptions(const PostgresProfile &profile);

/// "user@host:port/database", for people and logs.
[[nodiscard]] QString placeOf(const PostgresProfile &profile);

} // namespace fw::storage
