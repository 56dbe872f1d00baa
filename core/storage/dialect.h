// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>

namespace fw::storage {

/// The two databases that one text of SQL is written for. What differs is asked for here.
enum class Dialect { Sqlite, Postgres };

[[nodiscard]] Dialect dialectOf(const QSqlDatabase &connection);

/// \a text as both databases can keep it: never NULL, and without U+0000 and halves of surrogate
/// pairs, which become U+FFFD.
[[nodiscard]] QString storable(const QString &text);

} // namespace fw::storage
