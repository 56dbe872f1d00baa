// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csvtext.h"

#include <algorithm>

namespace fw {

using namespace Qt::StringLiterals;

QString guardedCell(const QString &text)
{
    static constexpr QStringView kStarts = u"=+-@\t\r\n＝＋－＠";
    const auto first = std::ranges::find_if(
        text, [](QChar letter) { return letter != u' ' && letter != u'\u3000'; });
    return first != text.end() && kStarts.contains(*first) ? u'\'' + text : text;
}

QString csvCell(const QString &text)
{
    const QString cell = guardedCell(text);
    const bool needsQuotes = std::ranges::any_of(cell, [](QChar letter) {
        return letter == u'"' || letter == u',' || letter == u';' || letter == u'\t' ||
               letter == u'\r' || letter == u'\n';
    });
    return needsQuotes ? u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"' : cell;
}

QString plainCell(const QString &text)
{
    const bool needsQuotes = std::ranges::any_of(text, [](QChar letter) {
        return letter == u'"' || letter == u',' || letter == u'\r' || letter == u'\n';
    });
    return needsQuotes ? u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"' : text;
}

QByteArray plainLine(const QStringList &texts)
{
    QStringList cells;
    for (const QString &text : texts) {
        cells.append(plainCell(text));
    }
    return cells.join(u',').toUtf8() + '\n';
}

QByteArray csvLine(const QStringList &cells)
{
    return cells.join(u',').toUtf8() + "\r\n";
}

} // namespace fw
