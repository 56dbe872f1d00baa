// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/dataclass.h"

#include <vector>

namespace fw::storage {

/// How the rows of a table become too old. All are expressions of SQL, in either dialect.
struct ExpiringTable
{
    /// Rows of another table that belong to one row here, and go before it.
    struct Part
    {
        QString name = {};
        QString key = {}; ///< column with the id of the row here
        QString columns = {};
        QString order = {};
    };

    QString name;
    QString end; ///< microseconds since 1970 when it was over
    QString columns;
    QString order;
    QString begin = {};     ///< microseconds when it began, when that is another time
    QString onlyIf = {};    ///< what else has to hold
    QString keptUntil = {}; ///< microseconds before which it is kept, however old it is
    Part part = {};
    bool isOfServer = false; ///< a file has no such table

    [[nodiscard]] QString selected() const { return end + QStringLiteral(", ") + columns; }
};

/// In the order in which rows go. Empty for the journal, which has its own way.
[[nodiscard]] std::vector<ExpiringTable> expiringTablesOf(DataClass dataClass);

} // namespace fw::storage
