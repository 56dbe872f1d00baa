// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditentry.h"
#include "core/base/result.h"

#include <QSqlDatabase>

namespace fw::storage {

/// Adds an entry within the transaction that is running, so that it stands or falls with what it
/// tells of.
[[nodiscard]] Outcome addAuditEntry(const QSqlDatabase &connection,
                                    const access::AuditEntry &entry);

} // namespace fw::storage
