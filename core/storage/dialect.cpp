// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/dialect.h"

#include <algorithm>

namespace fw::storage {

using namespace Qt::StringLiterals;

Dialect dialectOf(const QSqlDatabase &connection)
{
    return connection.driverName() == "QPSQL"_L1 ? Dialect::Postgres : Dialect::Sqlite;
}

QString storable(const QString &text)
{
    if (text.isNull()) {
        return u""_s;
    }
    const auto isAwkward = [](QChar c) { return c.isNull() || c.isSurrogate(); };
    if (std::none_of(text.cbegin(), text.cend(), isAwkward)) {
        return text;
    }
    QString kept = text;
    for (qsizetype at = 0; at < kept.size(); ++at) {
        const QChar c = kept.at(at);
        const bool isPair =
            c.isHighSurrogate() && at + 1 < kept.size() && kept.at(at + 1).isLowSurrogate();
        if (isPair) {
            ++at;
        } else if (isAwkward(c)) {
            kept[at] = QChar::ReplacementCharacter;
        }
    }
    return kept;
}

} // namespace fw::storage
