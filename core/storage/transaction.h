// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>

namespace fw::storage {

/// One job on the database: rolled back unless commit() was called and worked.
class Transaction final
{
    Q_DISABLE_COPY_MOVE(Transaction)

public:
    explicit Transaction(const QSqlDatabase &connection);
    ~Transaction();

    /// Takes the write lock of a file at once: a deferred transaction that reads first and writes
    /// then is refused with "busy" without waiting.
    [[nodiscard]] Outcome begin();
    [[nodiscard]] Outcome commit();

private:
    QSqlDatabase m_connection;
    bool m_isOpen = false;
};

} // namespace fw::storage
