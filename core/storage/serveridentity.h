// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/identity.h"
#include "core/storage/database.h"

namespace fw::storage {

/// Who the server says a connection is that was opened as \a login. NotPermitted for who has no
/// post there.
[[nodiscard]] Result<access::Identity> identityOn(const Database &database, const QString &login);

/// Whether \a error of opening says that the name or the password is wrong; which of them, a server
/// tells no more than we do.
[[nodiscard]] bool isWrongPassword(const Error &error);

} // namespace fw::storage
