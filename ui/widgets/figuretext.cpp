// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figuretext.h"

#include "ui/widgets/durationtext.h"

#include <QLocale>

#include <cmath>

namespace fw::ui {

QString noFigure()
{
    return QStringLiteral("\u2013");
}

QString percentText(std::optional<double> share, int decimals)
{
    if (!share) {
        return noFigure();
    }
    return QLocale().toString(*share * 100.0, 'f', decimals) % u'%';
}

QString secondsText(std::optional<double> seconds)
{
    if (!seconds) {
        return noFigure();
    }
    return durationText(std::chrono::seconds(std::llround(*seconds)));
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace fw::ui
