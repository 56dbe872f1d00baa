// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast/calendartext.h"

#include "core/base/csvreader.h"
#include "core/base/csvtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QResource>

#include <algorithm>
#include <array>
#include <cmath>

static void initialiseCalendarResource()
{
    Q_INIT_RESOURCE(calendar);
}

namespace fw::forecast {

using namespace Qt::StringLiterals;
using Kind = CalendarRow::Kind;

namespace {

constexpr std::array kKinds{"holiday"_L1,        "workday"_L1, "festival"_L1, "closed"_L1,
                            "closed-weekday"_L1, "event"_L1,   "statutory"_L1};
constexpr std::array kFields{"kind"_L1, "from"_L1, "to"_L1, "queue"_L1, "value"_L1, "name"_L1};
constexpr double kPercent = 100;

/// The fields of a row as texts, in the order of kFields.
using Texts = std::array<QString, kFields.size()>;

struct Fault
{
    QLatin1StringView field;
    QString words;
};

QString percentOf(double factor)
{
    const QString number = QString::number((factor - 1) * kPercent, 'g', 12);
    return (factor >= 1 ? u"+"_s : QString()) + number + u'%';
}

std::optional<double> factorOf(QString text)
{
    if (!text.endsWith(u'%')) {
        return {};
    }
    text.chop(1);
    bool isNumber = false;
    const double percent = text.toDouble(&isNumber);
    return isNumber && std::isfinite(percent) ? std::optional(1 + percent / kPercent)
                                              : std::nullopt;
}

Texts textsOf(const CalendarRow &row)
{
    const QString value = row.kind == Kind::Event           ? percentOf(row.factor)
                          : row.kind == Kind::ClosedWeekday ? QString::number(row.weekday)
                                                            : QString();
    return {wordOf(row.kind),
            row.from.toString(Qt::ISODate),
            row.to.toString(Qt::ISODate),
            row.queue,
            value,
            row.name};
}

std::optional<Fault> read(const Texts &texts, CalendarRow &row)
{
    const auto &[kind, from, to, queue, value, name] = texts;
    const std::optional<Kind> known = kindFromWord(kind);
    if (!known) {
        return Fault{"kind"_L1, u"no kind of row: %1"_s.arg(kind)};
    }
    row.kind = *known;
    row.from = QDate::fromString(from, Qt::ISODate);
    if (!row.from.isValid()) {
        return Fault{"from"_L1, u"no date: %1"_s.arg(from)};
    }
    row.to = to.isEmpty() ? row.from : QDate::fromString(to, Qt::ISODate);
    if (!row.to.isValid() || row.to < row.from || row.from.daysTo(row.to) >= Calendar::kMostDays) {
        return Fault{"to"_L1, u"no date, before the first day, or too late: %1"_s.arg(to)};
    }
    row.queue = queue;
    row.name = name;
    if (row.kind == Kind::Event) {
        const std::optional<double> factor = factorOf(value);
        if (!factor) {
            return Fault{"value"_L1, u"no percents, as +15%: %1"_s.arg(value)};
        }
        row.factor = *factor;
    } else if (row.kind == Kind::ClosedWeekday) {
        row.weekday = value.toInt();
    } else if (!value.isEmpty()) {
        return Fault{"value"_L1, u"such a row has none: %1"_s.arg(value)};
    }
    if (!Calendar::isSound(row)) {
        const bool isFestival = row.kind == Kind::Festival;
        return Fault{isFestival ? "name"_L1 : "value"_L1,
                     isFestival ? u"a festival is one day and has a name"_s
                                : u"out of its range: %1"_s.arg(value)};
    }
    return {};
}

} // namespace

QLatin1StringView wordOf(Kind kind)
{
    return kKinds[std::size_t(kind)];
}

std::optional<Kind> kindFromWord(QStringView word)
{
    const auto found =
        std::ranges::find_if(kKinds, [word](QLatin1StringView known) { return word == known; });
    return found == kKinds.end() ? std::nullopt
                                 : std::optional(Kind(std::uint8_t(found - kKinds.begin())));
}

Result<Calendar> calendarFromCsv(const QByteArray &text, const QString &file)
{
    const Result<CsvTable> table = readCsv(text, file, {u"kind"_s, u"from"_s});
    if (!table) {
        return table.error();
    }
    std::vector<CalendarRow> rows;
    for (const CsvTable::Row &line : table->rows()) {
        Texts texts;
        for (std::size_t field = 0; field < kFields.size(); ++field) {
            texts[field] = table->cell(line, kFields[field]);
        }
        CalendarRow row;
        if (const std::optional<Fault> fault = read(texts, row)) {
            return table->errorAt(line, fault->field, fault->words);
        }
        rows.push_back(row);
    }
    return Calendar(std::move(rows));
}

QByteArray calendarToCsv(const Calendar &calendar)
{
    QStringList header;
    for (const QLatin1StringView field : kFields) {
        header.push_back(field);
    }
    QByteArray text = csvLine(header);
    for (const CalendarRow &row : calendar.rows()) {
        const Texts texts = textsOf(row);
        QStringList cells;
        for (std::size_t field = 0; field < texts.size(); ++field) {
            // A percent with its sign is a number, whatever a spreadsheet makes of it.
            cells.push_back(kFields[field] == "value"_L1 ? texts[field] : csvCell(texts[field]));
        }
        text += csvLine(cells);
    }
    return text;
}

Result<Calendar> calendarFromJson(const QByteArray &json, const QString &file)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        return Error{ErrorCode::Malformed,
                     u"%1: byte %2: %3"_s.arg(file).arg(error.offset).arg(error.errorString())};
    }
    if (!document.object()["rows"_L1].isArray()) {
        return Error{ErrorCode::Malformed, u"%1: no array of rows"_s.arg(file)};
    }
    std::vector<CalendarRow> rows;
    const QJsonArray objects = document.object()["rows"_L1].toArray();
    for (qsizetype at = 0; at < objects.size(); ++at) {
        const QJsonObject object = objects[at].toObject();
        Texts texts;
        for (std::size_t field = 0; field < kFields.size(); ++field) {
            texts[field] = object[kFields[field]].toString();
        }
        CalendarRow row;
        if (const std::optional<Fault> fault = read(texts, row)) {
            return Error{ErrorCode::Malformed, u"%1: row %2: %3: %4"_s.arg(file).arg(at + 1).arg(
                                                   fault->field, fault->words)};
        }
        rows.push_back(row);
    }
    return Calendar(std::move(rows));
}

QByteArray calendarToJson(const Calendar &calendar)
{
    QJsonArray rows;
    for (const CalendarRow &row : calendar.rows()) {
        const Texts texts = textsOf(row);
        QJsonObject object;
        for (std::size_t field = 0; field < texts.size(); ++field) {
            object[kFields[field]] = texts[field];
        }
        rows.push_back(object);
    }
    return QJsonDocument(QJsonObject{{u"rows"_s, rows}}).toJson(QJsonDocument::Indented);
}

Calendar chinaCalendar()
{
    initialiseCalendarResource();
    const QResource resource(u":/calendar/china.csv"_s);
    Q_ASSERT(resource.isValid());
    const Result<Calendar> calendar = calendarFromCsv(resource.uncompressedData(), u"china.csv"_s);
    Q_ASSERT(calendar);
    return calendar ? *calendar : Calendar();
}

} // namespace fw::forecast
