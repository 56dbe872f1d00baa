// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/dialect.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <vector>

namespace fw::storage {

/// Writes many rows into one table as fast as Qt Sql lets: a statement that is prepared once on
/// SQLite, and one statement for thousands of rows, as arrays, on PostgreSQL, where each statement
/// costs a way to the server and back. Inside somebody's transaction.
class RowWriter final
{
    Q_DISABLE_COPY_MOVE(RowWriter)

public:
    enum class Kind { Number, Text, Bytes };

    struct Column
    {
        QString name;
        Kind kind = Kind::Number;
    };

    /// \a conflict is the ON CONFLICT clause, or empty. On PostgreSQL no two rows of one writer may
    /// meet in a clause that updates.
    RowWriter(const QSqlDatabase &connection, QString table, std::vector<Column> columns,
              QString conflict);

    void put(qint64 number);
    void put(const QString &text);
    void put(const QByteArray &bytes);
    void putNull();

    /// After one put for each column.
    [[nodiscard]] Outcome endRow();
    /// What is still held back goes to the database.
    [[nodiscard]] Outcome finish();

private:
    [[nodiscard]] Outcome prepare();
    [[nodiscard]] Outcome flush();
    [[nodiscard]] QString &element();

    QSqlDatabase m_connection;
    Dialect m_dialect;
    QString m_table;
    std::vector<Column> m_columns;
    QString m_conflict;
    QSqlQuery m_query;
    Outcome m_prepared;
    std::vector<QString> m_arrays; ///< PostgreSQL: one array literal for each column
    std::size_t m_column = 0;
    int m_rows = 0;
    qsizetype m_size = 0;
};

/// "ON CONFLICT (keys) DO UPDATE SET" every column that is no key.
[[nodiscard]] QString replaceOnConflict(const QStringList &keys,
                                        const std::vector<RowWriter::Column> &columns);

} // namespace fw::storage
