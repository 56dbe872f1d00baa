// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditentry.h"
#include "core/monthclose/contractbook.h"

#include <QSqlDatabase>

namespace fw::storage {

// Rows of contracts, for whoever writes them inside a transaction of their own.

/// Takes the place of one of the same id.
[[nodiscard]] Outcome writeContract(const QSqlDatabase &connection,
                                    const monthclose::ContractHead &contract,
                                    const access::AuditEntry &entry);
/// Gives its id.
[[nodiscard]] Result<std::int64_t> addContractTerms(const QSqlDatabase &connection,
                                                    const monthclose::ContractTerms &terms,
                                                    const access::AuditEntry &entry);

} // namespace fw::storage
