// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rowwriter.h"

#include "core/storage/sqlerror.h"

#include <QSqlError>
#include <QStringList>
#include <QVariant>

#include <array>
#include <charconv>
#include <utility>

namespace fw::storage {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRows = 5000;
constexpr qsizetype kMostSize = 4 * 1024 * 1024;

QString arrayOf(RowWriter::Kind kind)
{
    switch (kind) {
    case RowWriter::Kind::Number:
        return u"CAST(? AS bigint[])"_s;
    case RowWriter::Kind::Text:
        return u"CAST(? AS text[])"_s;
    case RowWriter::Kind::Bytes:
        return u"CAST(? AS bytea[])"_s;
    }
    return {};
}

} // namespace

RowWriter::RowWriter(const QSqlDatabase &connection, QString table, std::vector<Column> columns,
                     QString conflict)
    : m_connection(connection)
    , m_dialect(dialectOf(connection))
    , m_table(std::move(table))
    , m_columns(std::move(columns))
    , m_conflict(std::move(conflict))
    , m_query(connection)
    , m_prepared(prepare())
    , m_arrays(m_dialect == Dialect::Postgres ? m_columns.size() : 0)
{
}

Outcome RowWriter::prepare()
{
    QStringList names;
    QStringList marks;
    for (const Column &column : m_columns) {
        names << column.name;
        marks << (m_dialect == Dialect::Sqlite ? u"?"_s : arrayOf(column.kind));
    }
    const QString values =
        m_dialect == Dialect::Sqlite ? u"VALUES (%1)"_s : u"SELECT * FROM unnest(%1)"_s;
    const QString statement = "INSERT INTO %1 (%2) %3 %4"_L1.arg(
        m_table, names.join(u", "_s), values.arg(marks.join(u", "_s)), m_conflict);
    if (!m_query.prepare(statement)) {
        return errorOf(m_query.lastError(), m_connection.databaseName());
    }
    return success();
}

QString &RowWriter::element()
{
    QString &array = m_arrays.at(m_column++);
    array.append(array.isEmpty() ? u'{' : u',');
    return array;
}

void RowWriter::put(qint64 number)
{
    if (m_dialect == Dialect::Sqlite) {
        m_query.bindValue(static_cast<int>(m_column++), number);
        return;
    }
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    element().append(QLatin1StringView(digits.data(), end));
}

void RowWriter::put(const QString &text)
{
    if (m_dialect == Dialect::Sqlite) {
        m_query.bindValue(static_cast<int>(m_column++), storable(text));
        return;
    }
    QString quoted = storable(text);
    quoted.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    element().append(u'"').append(quoted).append(u'"');
    m_size += quoted.size();
}

void RowWriter::put(const QByteArray &bytes)
{
    if (m_dialect == Dialect::Sqlite) {
        // A null array would be NULL, which no column of ours takes for "nothing".
        m_query.bindValue(static_cast<int>(m_column++), bytes.isNull() ? QByteArray("") : bytes);
        return;
    }
    element().append("\"\\\\x"_L1).append(QLatin1StringView(bytes.toHex())).append(u'"');
    m_size += 2 * bytes.size();
}

void RowWriter::putNull()
{
    if (m_dialect == Dialect::Sqlite) {
        m_query.bindValue(static_cast<int>(m_column++), QVariant());
        return;
    }
    element().append("NULL"_L1);
}

Outcome RowWriter::endRow()
{
    Q_ASSERT(m_column == m_columns.size());
    m_column = 0;
    ++m_rows;
    if (m_dialect == Dialect::Sqlite) {
        return flush();
    }
    return m_rows < kMostRows && m_size < kMostSize ? success() : flush();
}

Outcome RowWriter::finish()
{
    return m_rows > 0 ? flush() : success();
}

Outcome RowWriter::flush()
{
    if (!m_prepared) {
        return m_prepared;
    }
    for (std::size_t column = 0; column < m_arrays.size(); ++column) {
        m_query.bindValue(static_cast<int>(column), QString(m_arrays[column] + u'}'));
        m_arrays[column].clear();
    }
    m_rows = 0;
    m_size = 0;
    return m_query.exec() ? success()
                          : Outcome(errorOf(m_query.lastError(), m_connection.databaseName()));
}

QString replaceOnConflict(const QStringList &keys, const std::vector<RowWriter::Column> &columns)
{
    QStringList parts;
    for (const RowWriter::Column &column : columns) {
        if (!keys.contains(column.name)) {
            parts << "%1 = excluded.%1"_L1.arg(column.name);
        }
    }
    return "ON CONFLICT (%1) DO UPDATE SET %2"_L1.arg(keys.join(u", "_s), parts.join(u", "_s));
}

} // namespace fw::storage
