// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/reportschedule.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <array>

namespace fw::reports {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kFormatNames{"csv"_L1, "xlsx"_L1, "json"_L1, "text"_L1};
constexpr std::array kEndings{"csv"_L1, "xlsx"_L1, "json"_L1, "txt"_L1};
constexpr std::array kCadenceNames{"daily"_L1, "weekly"_L1, "monthly"_L1};
constexpr int kLastHour = 23;

template<typename Value, typename Names>
std::optional<Value> valueOfName(const Names &names, const QString &name)
{
    const auto found = std::ranges::find(names, name);
    if (found == names.end()) {
        return std::nullopt;
    }
    return static_cast<Value>(found - names.begin());
}

/// The last day at or before \a day on which such a report is due.
QDate dueDayUntil(QDate day, Cadence cadence)
{
    switch (cadence) {
    case Cadence::Daily:
        break;
    case Cadence::Weekly:
        return day.addDays(1 - day.dayOfWeek());
    case Cadence::Monthly:
        return {day.year(), day.month(), 1};
    }
    return day;
}

TimePoint timeOn(QDate day, int hour, const QTimeZone &zone)
{
    // An hour that the zone leaves out becomes the one after it.
    const QDateTime time(day, QTime(hour, 0), zone);
    return TimePoint(std::chrono::milliseconds(time.toMSecsSinceEpoch()));
}

Result<ScheduledReport> reportFrom(const QJsonObject &json)
{
    const auto malformed = [](const QString &field) { return Error{ErrorCode::Malformed, field}; };
    Result<ReportDefinition> definition = ReportDefinition::fromJson(json);
    if (!definition) {
        return definition.error();
    }
    if (fileStem(definition->name).isEmpty()) {
        return malformed(u"name"_s);
    }
    if (definition->period.kind == PeriodKind::Custom) {
        return malformed(u"period: the days would always be the same"_s);
    }
    if (definition->metrics.isEmpty()) {
        return malformed(u"metrics: there are none"_s);
    }
    const auto cadence = valueOfName<Cadence>(kCadenceNames, json["cadence"_L1].toString());
    if (!cadence) {
        return malformed(u"cadence: daily, weekly or monthly"_s);
    }
    const auto format = fileFormatOf(json["format"_L1].toString());
    if (!format) {
        return malformed(u"format: "_s + fileFormatNames().join(u", "_s));
    }
    ScheduledReport made{std::move(*definition), *cadence, {}, *format};
    made.hour = json.contains("hour"_L1) ? json["hour"_L1].toInt(-1) : ScheduledReport().hour;
    if (made.hour < 0 || made.hour > kLastHour) {
        return malformed(u"hour: 0 to 23"_s);
    }
    return made;
}

} // namespace

QString nameOf(FileFormat format)
{
    return kFormatNames[static_cast<std::size_t>(format)];
}

QString nameOf(Cadence cadence)
{
    return kCadenceNames[static_cast<std::size_t>(cadence)];
}

std::optional<FileFormat> fileFormatOf(const QString &name)
{
    return valueOfName<FileFormat>(kFormatNames, name);
}

QStringList fileFormatNames()
{
    return {kFormatNames.begin(), kFormatNames.end()};
}

QString fileStem(const QString &name)
{
    constexpr int kLongest = 60; // in UTF-8 and with the day within the 255 bytes of a file system
    QString stem;
    const QString shown = name.trimmed().left(kLongest);
    for (const QChar letter : shown) {
        const bool isPlain = letter.isLetterOrNumber() || letter == u'_';
        if (isPlain || letter.isSurrogate()) {
            stem += letter;
        } else if (!stem.endsWith(u'-')) {
            stem += u'-';
        }
    }
    return stem == u"-"_s ? QString() : stem;
}

Result<ReportSchedule> ReportSchedule::fromJson(const QByteArray &json)
{
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsed);
    if (!document.isObject() || !document["reports"_L1].isArray()) {
        return Error{ErrorCode::Malformed,
                     document.isObject() ? u"reports: must be an array"_s
                                         : u"offset %1: %2"_s.arg(QString::number(parsed.offset),
                                                                  parsed.errorString())};
    }
    ReportSchedule schedule;
    QSet<QString> keys;
    const QJsonArray reports = document["reports"_L1].toArray();
    for (const QJsonValue &value : reports) {
        Result<ScheduledReport> made = reportFrom(value.toObject());
        const QString place = u"reports[%1]: "_s.arg(schedule.m_reports.size());
        if (!made) {
            return Error{made.error().code, place + made.error().detail};
        }
        schedule.m_reports.push_back(std::move(*made));
        const QString key = schedule.key(int(schedule.m_reports.size()) - 1);
        if (keys.contains(key)) {
            return Error{ErrorCode::Malformed, place + u"name: an earlier one has such files"_s};
        }
        keys.insert(key);
    }
    return schedule;
}

QString ReportSchedule::key(int report) const
{
    const ScheduledReport &wanted = m_reports[static_cast<std::size_t>(report)];
    // Some file systems don't tell cases apart.
    return fileStem(wanted.definition.name).toCaseFolded() + u'.' + nameOf(wanted.format);
}

std::vector<DueFile> ReportSchedule::due(int report, TimePoint after, TimePoint now,
                                         const QTimeZone &zone) const
{
    const ScheduledReport &wanted = m_reports[static_cast<std::size_t>(report)];
    const int most = isKnown(after) ? kMostMissed : 1;
    std::vector<DueFile> found;
    QDate day = dueDayUntil(localDate(now, zone), wanted.cadence);
    while (static_cast<int>(found.size()) < most) {
        const TimePoint dueAt = timeOn(day, wanted.hour, zone);
        if (dueAt <= after) {
            break;
        }
        if (dueAt <= now) {
            found.push_back(
                {report, dueAt,
                 "%1_%2.%3"_L1.arg(fileStem(wanted.definition.name), day.toString(Qt::ISODate),
                                   kEndings[static_cast<std::size_t>(wanted.format)])});
        }
        day = dueDayUntil(day.addDays(-1), wanted.cadence);
    }
    std::ranges::reverse(found);
    return found;
}

} // namespace fw::reports
