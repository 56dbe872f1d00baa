// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rosterfiles/xlsxstyles.h"

#include <QDate>

#include <cmath>

namespace fw::rosterfiles {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLatestDay = 2'958'465; // the last of the year 9999
constexpr int kMinutesOfDay = 1440;
constexpr int kLeapThatWasNone = 60;

bool isWithin(int number, int from, int to)
{
    return from <= number && number <= to;
}

NumberLook lookOf(bool hasDate, bool hasTime)
{
    if (hasDate) {
        return hasTime ? NumberLook::DateTime : NumberLook::Date;
    }
    return hasTime ? NumberLook::Time : NumberLook::Plain;
}

QString clockOf(int minutes)
{
    return u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

} // namespace

NumberLook lookOf(int format, const QString &code)
{
    if (code.isEmpty()) {
        const bool isDate = isWithin(format, 14, 17) || isWithin(format, 27, 31) || format == 36 ||
                            isWithin(format, 50, 54) || isWithin(format, 57, 58);
        const bool isTime = isWithin(format, 18, 21) || isWithin(format, 32, 35) ||
                            isWithin(format, 45, 47) || isWithin(format, 55, 56);
        return format == 22 ? NumberLook::DateTime : lookOf(isDate, isTime);
    }
    bool hasDate = false;
    bool hasTime = false;
    bool isQuoted = false;
    for (qsizetype at = 0; at < code.size(); ++at) {
        const QChar sign = code.at(at).toLower();
        if (sign == u'"') {
            isQuoted = !isQuoted;
        } else if (isQuoted) {
            continue;
        } else if (sign == u'\\' || sign == u'_' || sign == u'*') {
            ++at; // the next one is shown, or as wide as it, or repeated
        } else if (sign == u'[' &&
                   !QStringView(code).sliced(at).startsWith(u"[h", Qt::CaseInsensitive) &&
                   !QStringView(code).sliced(at).startsWith(u"[m", Qt::CaseInsensitive) &&
                   !QStringView(code).sliced(at).startsWith(u"[s", Qt::CaseInsensitive)) {
            const qsizetype end = code.indexOf(u']', at);
            at = end < 0 ? code.size() : end; // a colour, a language, a condition
        } else if (sign == u';') {
            break; // of negative numbers
        } else {
            hasDate = hasDate || sign == u'y' || sign == u'd';
            hasTime = hasTime || sign == u'h' || sign == u's';
        }
    }
    return lookOf(hasDate, hasTime);
}

QString numberText(const QString &stored, NumberLook look, bool isFrom1904)
{
    bool isNumber = false;
    const double number = stored.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number)) {
        return stored;
    }
    if (look == NumberLook::Plain || number < 0 || number > kLatestDay) {
        constexpr double kExact = 1e15;
        constexpr int kDigits = 15;
        return number == std::trunc(number) && std::abs(number) < kExact
                   ? QString::number(qint64(number))
                   : QString::number(number, 'g', kDigits);
    }
    int day = int(std::floor(number));
    int minutes = int(std::lround((number - day) * kMinutesOfDay));
    if (look == NumberLook::Time) {
        return clockOf(day * kMinutesOfDay < 2 * kMinutesOfDay ? day * kMinutesOfDay + minutes
                                                               : minutes);
    }
    if (minutes == kMinutesOfDay) {
        minutes = 0;
        ++day;
    }
    const QDate first = isFrom1904               ? QDate(1904, 1, 1)
                        : day < kLeapThatWasNone ? QDate(1899, 12, 31)
                                                 : QDate(1899, 12, 30);
    const QString date = first.addDays(day).toString(Qt::ISODate);
    return look == NumberLook::DateTime && minutes > 0 ? date + u' ' + clockOf(minutes) : date;
}

} // namespace fw::rosterfiles
