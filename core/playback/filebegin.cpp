// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playback/filebegin.h"

#include <QDateTime>
#include <QRegularExpression>

namespace fw::playback {

using namespace Qt::StringLiterals;

std::vector<TimePoint> timesInPath(const QString &path, const QTimeZone &zone)
{
    static const QRegularExpression kSeconds(u"(?<!\\d)(1\\d{9})(?!\\d)"_s);
    static const QRegularExpression kLocal(
        u"(?<!\\d)(20\\d\\d)[-_./]?(\\d\\d)[-_./]?(\\d\\d)[-_.T /]?(\\d\\d)[-_.:]?(\\d\\d)[-_.:]?"
        "(\\d\\d)(?!\\d)"_s);
    std::vector<TimePoint> found;
    for (auto each = kSeconds.globalMatch(path); each.hasNext();) {
        found.emplace_back(std::chrono::seconds(each.next().capturedView(1).toLongLong()));
    }
    for (auto each = kLocal.globalMatch(path); each.hasNext();) {
        const QRegularExpressionMatch match = each.next();
        const auto part = [&match](int number) { return match.capturedView(number).toInt(); };
        const QDateTime local(QDate(part(1), part(2), part(3)), QTime(part(4), part(5), part(6)),
                              zone);
        if (local.isValid()) {
            found.emplace_back(std::chrono::milliseconds(local.toMSecsSinceEpoch()));
        }
    }
    return found;
}

} // namespace fw::playback
