// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rostertexts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <array>
#include <utility>

namespace fw::storage {

using namespace Qt::StringLiterals;
using roster::Activity;
using roster::ActivityKind;
using roster::BreakRule;
using roster::MinuteSpan;
using roster::RuleSet;

namespace {

QDate epoch()
{
    return {1970, 1, 1};
}

template<typename Each, typename Text>
QString joined(const std::vector<Each> &list, Text textOf)
{
    QStringList parts;
    parts.reserve(static_cast<qsizetype>(list.size()));
    for (const Each &each : list) {
        parts << textOf(each);
    }
    return parts.join(u',');
}

template<typename Each, typename Make>
std::vector<Each> split(const QString &text, Make make)
{
    std::vector<Each> list;
    for (const QStringView part : QStringView(text).split(u',', Qt::SkipEmptyParts)) {
        list.push_back(make(part));
    }
    return list;
}

QString spanText(const MinuteSpan &span)
{
    return QString::number(span.from) + u'-' + QString::number(span.to);
}

MinuteSpan spanOf(QStringView text)
{
    // From the second character on: minutes may be negative.
    const qsizetype dash = text.indexOf(u'-', 1);
    return {text.left(dash).toInt(), text.sliced(dash + 1).toInt()};
}

QStringView field(const QList<QStringView> &fields, qsizetype index)
{
    return fields.value(index);
}

struct RuleNumber
{
    const char *name;
    int RuleSet::*value;
};

constexpr std::array kNumbers{
    RuleNumber{"dailyMinutes", &RuleSet::dailyMinutes},
    RuleNumber{"weeklyMinutes", &RuleSet::weeklyMinutes},
    RuleNumber{"monthlySeconds", &RuleSet::monthlySeconds},
    RuleNumber{"restMinutes", &RuleSet::restMinutes},
    RuleNumber{"restDaysOfWeek", &RuleSet::restDaysOfWeek},
    RuleNumber{"mostConsecutiveDays", &RuleSet::mostConsecutiveDays},
    RuleNumber{"overtimeOfDay", &RuleSet::overtimeOfDay},
    RuleNumber{"overtimeOfDayAtMost", &RuleSet::overtimeOfDayAtMost},
    RuleNumber{"overtimeOfMonth", &RuleSet::overtimeOfMonth},
    RuleNumber{"mostNightsInRow", &RuleSet::mostNightsInRow},
    RuleNumber{"nightSpread", &RuleSet::nightSpread},
    RuleNumber{"weekendSpread", &RuleSet::weekendSpread},
    RuleNumber{"agentsPerLead", &RuleSet::agentsPerLead},
    RuleNumber{"hourlyDailyMinutes", &RuleSet::hourlyDailyMinutes},
    RuleNumber{"hourlyWeeklyMinutes", &RuleSet::hourlyWeeklyMinutes},
};

} // namespace

qint64 storedDay(QDate date)
{
    return date.isValid() ? epoch().daysTo(date) : 0;
}

QDate dayOf(qint64 stored)
{
    return stored == 0 ? QDate() : epoch().addDays(stored);
}

QString spansToText(const std::vector<MinuteSpan> &spans)
{
    return joined(spans, spanText);
}

std::vector<MinuteSpan> spansFromText(const QString &text)
{
    return split<MinuteSpan>(text, spanOf);
}

QString activitiesToText(const std::vector<Activity> &activities)
{
    return joined(activities, [](const Activity &each) {
        return QString(QString::number(static_cast<int>(each.kind)) + u':' + spanText(each.span) +
                       (each.isPaid ? u":p"_s : u":u"_s));
    });
}

std::vector<Activity> activitiesFromText(const QString &text)
{
    return split<Activity>(text, [](QStringView part) {
        const QList<QStringView> fields = part.split(u':');
        return Activity{static_cast<ActivityKind>(field(fields, 0).toInt()),
                        spanOf(field(fields, 1)), field(fields, 2) == u"p"};
    });
}

QString breaksToText(const std::vector<BreakRule> &breaks)
{
    return joined(breaks, [](const BreakRule &each) {
        return QString(QString::number(static_cast<int>(each.kind)) + u':' +
                       QString::number(each.minutes) + u':' + spanText(each.window) +
                       (each.isPaid ? u":p"_s : u":u"_s));
    });
}

std::vector<BreakRule> breaksFromText(const QString &text)
{
    return split<BreakRule>(text, [](QStringView part) {
        const QList<QStringView> fields = part.split(u':');
        return BreakRule{static_cast<ActivityKind>(field(fields, 0).toInt()),
                         field(fields, 1).toInt(), spanOf(field(fields, 2)),
                         field(fields, 3) == u"p"};
    });
}

QString numbersToText(const std::vector<double> &numbers)
{
    return joined(numbers, [](double each) {
        return QString::number(each, 'g', QLocale::FloatingPointShortest);
    });
}

std::vector<double> numbersFromText(const QString &text)
{
    return split<double>(text, [](QStringView part) { return part.toDouble(); });
}

QString ruleSetToJson(const RuleSet &rules)
{
    QJsonObject object;
    for (const RuleNumber &each : kNumbers) {
        object.insert(QLatin1StringView(each.name), rules.*each.value);
    }
    object.insert("nightHours"_L1, spanText(rules.nightHours));
    object.insert("requiredCertificate"_L1, rules.requiredCertificate);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

RuleSet ruleSetFromJson(const QString &text, QDate from)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    RuleSet rules;
    rules.from = from;
    for (const RuleNumber &each : kNumbers) {
        int &value = rules.*each.value;
        value = object.value(QLatin1StringView(each.name)).toInt(value);
    }
    const QString hours = object.value("nightHours"_L1).toString();
    rules.nightHours = hours.isEmpty() ? rules.nightHours : spanOf(hours);
    rules.requiredCertificate = object.value("requiredCertificate"_L1).toString();
    return rules;
}

} // namespace fw::storage
