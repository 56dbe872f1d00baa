// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/rosterhash.h"

#include <QCryptographicHash>

#include <algorithm>

namespace fw::roster {

namespace {

/// Fields end with a tab and lines with a line feed, so neither may stand in a text.
QByteArray escaped(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('\\', "\\\\");
    bytes.replace('\t', "\\t");
    bytes.replace('\n', "\\n");
    return bytes;
}

QByteArray numbered(const MinuteSpan &span)
{
    return QByteArray::number(span.from) + '-' + QByteArray::number(span.to);
}

QByteArray activityText(const Activity &activity)
{
    return QByteArray::number(static_cast<int>(activity.kind)) + (activity.isPaid ? 'p' : 'u') +
           numbered(activity.span);
}

template<typename Each, typename Text>
QByteArray joined(const std::vector<Each> &list, Text textOf)
{
    QByteArray all;
    for (const Each &each : list) {
        all += (all.isEmpty() ? QByteArray() : QByteArray(",")) + textOf(each);
    }
    return all;
}

QByteArray lineOf(const CellKey &key, const Cell &cell)
{
    const bool isShift = cell.isShift();
    const QByteArrayList fields{escaped(key.person),
                                key.date.toString(Qt::ISODate).toLatin1(),
                                QByteArray::number(static_cast<int>(cell.kind)),
                                cell.kind == Cell::Kind::Leave
                                    ? QByteArray::number(static_cast<int>(cell.leave))
                                    : QByteArray(),
                                isShift ? escaped(cell.pattern) : QByteArray(),
                                isShift ? joined(cell.spans, numbered) : QByteArray(),
                                isShift ? joined(cell.activities, activityText) : QByteArray(),
                                isShift ? QByteArray::number(cell.overtimeMinutes) : QByteArray(),
                                escaped(cell.note)};
    return fields.join('\t') + '\n';
}

} // namespace

QByteArray canonicalCells(const Roster &roster)
{
    QByteArray text = "floorwarden-roster\t1\n" + escaped(roster.team()) + '\t' +
                      roster.first().toString(Qt::ISODate).toLatin1() + '\t' +
                      roster.last().toString(Qt::ISODate).toLatin1() + '\n';
    for (const auto &[key, cell] : roster.cells()) {
        text += lineOf(key, cell);
    }
    return text;
}

QByteArray hashOf(const Roster &roster)
{
    return QCryptographicHash::hash(canonicalCells(roster), QCryptographicHash::Sha256).toHex();
}

} // namespace fw::roster
