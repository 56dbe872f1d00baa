// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/forecast/calendar.h"

#include <QByteArray>
#include <QLatin1StringView>

#include <optional>

namespace fw::forecast {

/// holiday, workday, festival, closed, closed-weekday, event, statutory: how a kind is written
/// everywhere.
[[nodiscard]] QLatin1StringView wordOf(CalendarRow::Kind kind);
[[nodiscard]] std::optional<CalendarRow::Kind> kindFromWord(QStringView word);

/// CSV with the columns kind, from, to, queue, value, name. `to` may be empty: the same day. The
/// value of an event is its effect in percent ("+15%", "-8.5%"), of a closed weekday the weekday (1
/// Monday to 7 Sunday), else empty. \a file is how errors call the text. Errors: Malformed, with
/// file, line and column.
[[nodiscard]] Result<Calendar> calendarFromCsv(const QByteArray &text, const QString &file);
/// What calendarFromCsv() reads.
[[nodiscard]] QByteArray calendarToCsv(const Calendar &calendar);

/// One object with an array `rows` of objects with the same fields, all of them texts.
[[nodiscard]] Result<Calendar> calendarFromJson(const QByteArray &json, const QString &file);
[[nodiscard]] QByteArray calendarToJson(const Calendar &calendar);

/// China's public holidays and the days worked in their place, 2023 to 2026, by the yearly notices
/// of the General Office of the State Council, the festivals that move, and the statutory holidays
/// by the State Council's rules on holidays (eleven days a year, thirteen since 2025). Newer years
/// are added by people: the notice comes in November.
[[nodiscard]] Calendar chinaCalendar();

} // namespace fw::forecast
