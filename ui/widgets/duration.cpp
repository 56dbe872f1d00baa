// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/duration.h"

#include <algorithm>

namespace fw::ui {

QString formatDuration(Microseconds span)
{
    const qint64 seconds = std::max<qint64>(0, wholeSeconds(span));
    const auto two = [](qint64 value) { return QString::number(value).rightJustified(2, u'0'); };
    const QString tail = two(seconds / 60 % 60) + u':' + two(seconds % 60);
    return seconds < 3600 ? tail : QString::number(seconds / 3600) + u':' + tail;
}

QString formatShare(const std::optional<double> &share)
{
    return share ? QString::number(*share * 100.0, 'f', 1) + u'%' : QString(kNoFigure);
}

QString formatSeconds(const std::optional<double> &seconds)
{
    if (!seconds) {
        return kNoFigure;
    }
    return formatDuration(std::chrono::seconds(qRound64(*seconds)));
}

} // namespace fw::ui
