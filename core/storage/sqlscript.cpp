// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlscript.h"

namespace fw::storage {

using namespace Qt::StringLiterals;

namespace {

/// The position behind \a end, searched from \a from; the script's end when it is missing.
qsizetype behind(const QString &script, QLatin1StringView end, qsizetype from)
{
    const qsizetype found = script.indexOf(end, from);
    return found < 0 ? script.size() : found + end.size();
}

/// The body of a trigger of SQLite has semicolons of its own, and ends with END.
bool isWithinTrigger(const QString &statement)
{
    const QString text = statement.trimmed();
    return text.startsWith("CREATE TRIGGER"_L1) && text.contains("BEGIN"_L1) &&
           !text.endsWith("END"_L1);
}

} // namespace

QStringList splitStatements(const QString &script)
{
    QStringList statements;
    QString statement;
    const auto finish = [&] {
        if (QString text = statement.trimmed(); !text.isEmpty()) {
            statements.append(text);
        }
        statement.clear();
    };
    qsizetype at = 0;
    while (at < script.size()) {
        const QStringView rest = QStringView(script).sliced(at);
        const QChar next = rest.front();
        if (rest.startsWith("--"_L1)) {
            at = behind(script, "\n"_L1, at);
            statement.append(u'\n');
        } else if (rest.startsWith("/*"_L1)) {
            at = behind(script, "*/"_L1, at + 2);
            statement.append(u' ');
        } else if (next == u'\'' || next == u'"') {
            // A doubled quote inside is two literals side by side, which cuts at the same places.
            const qsizetype end = behind(script, next == u'"' ? "\""_L1 : "'"_L1, at + 1);
            statement.append(QStringView(script).sliced(at, end - at));
            at = end;
        } else if (rest.startsWith("$$"_L1)) {
            const qsizetype end = behind(script, "$$"_L1, at + 2);
            statement.append(QStringView(script).sliced(at, end - at));
            at = end;
        } else if (next == u';' && !isWithinTrigger(statement)) {
            finish();
            ++at;
        } else {
            statement.append(next);
            ++at;
        }
    }
    finish();
    return statements;
}

} // namespace fw::storage
