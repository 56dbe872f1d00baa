// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/durationtext.h"

#include "ui/widgets/figuretext.h"

#include <algorithm>

namespace fw::ui {

namespace {

void appendTwoDigits(QString &text, qint64 value)
{
    text += QChar(static_cast<char16_t>(u'0' + (value / 10) % 10));
    text += QChar(static_cast<char16_t>(u'0' + value % 10));
}

} // namespace

QString durationText(Microseconds span)
{
    const qint64 seconds = std::max<qint64>(0, wholeSeconds(span));
    QString text;
    text.reserve(8);
    if (seconds >= 3600) {
        text += QString::number(seconds / 3600);
        text += u':';
    }
    appendTwoDigits(text, (seconds / 60) % 60);
    text += u':';
    appendTwoDigits(text, seconds % 60);
    return text;
}

QString runningText(TimePoint since, TimePoint now)
{
    return isKnown(since) ? durationText(now - since) : noFigure();
}

} // namespace fw::ui
