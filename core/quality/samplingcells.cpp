// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/samplingcells.h"

#include <QDateTime>

#include <algorithm>
#include <vector>

namespace fw::quality {

using namespace Qt::StringLiterals;

QString cellOf(const JudgedCall &call, const QTimeZone &zone)
{
    constexpr int kBand = 6; ///< hours
    const auto at = std::chrono::floor<std::chrono::milliseconds>(call.at.time_since_epoch());
    const int hour = QDateTime::fromMSecsSinceEpoch(at.count(), zone).time().hour();
    const int begin = hour / kBand * kBand;
    const auto digits = [](int of) { return u"%1"_s.arg(of, 2, 10, QChar(u'0')); };
    return QString(call.queue + u' ' + digits(begin) + u'-' + digits(begin + kBand));
}

std::map<QString, int> sharesOf(const std::map<QString, int> &sizes, int total)
{
    qint64 all = 0;
    for (const auto &[cell, size] : sizes) {
        all += size;
    }
    const qint64 wanted = std::clamp<qint64>(total, 0, all);
    std::map<QString, int> shares;
    std::vector<std::pair<qint64, QString>>
        rest; ///< remainder below 0, so that the largest is first
    qint64 left = wanted;
    for (const auto &[cell, size] : sizes) {
        const qint64 part = wanted * size;
        shares[cell] = static_cast<int>(part / all);
        left -= part / all;
        rest.emplace_back(-(part % all), cell);
    }
    std::sort(rest.begin(), rest.end());
    for (const auto &[remainder, cell] : rest) {
        if (left-- <= 0) {
            break;
        }
        ++shares[cell];
    }
    return shares;
}

} // namespace fw::quality
