// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/timefield.h"

#include <QStringList>

namespace fw::ui {

using namespace std::chrono_literals;

std::optional<std::chrono::seconds> lengthOfTime(const QString &text)
{
    QString plain = text.trimmed();
    plain.replace(u'：', u':'); // as a Chinese keyboard types it
    const QStringList parts = plain.split(u':');
    if (parts.size() > 3) {
        return {};
    }
    std::chrono::seconds sum{0};
    for (qsizetype place = 0; place < parts.size(); ++place) {
        bool isNumber = false;
        const int number = parts.at(place).toInt(&isNumber);
        if (!isNumber || number < 0 || number > 1440 || (place > 0 && number > 59)) {
            return {};
        }
        sum = sum * 60 + std::chrono::seconds(number);
    }
    if (parts.size() == 1) {
        sum *= 60;
    }
    return sum > 0s && sum <= 24h ? std::optional(sum) : std::nullopt;
}

} // namespace fw::ui
