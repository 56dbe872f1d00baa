// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/rostercalendar.h"

#include "ui/roster/rostertext.h"

#include <QDateTime>

namespace fw::ui {

using namespace Qt::StringLiterals;
using roster::Cell;

namespace {

QString escaped(QString text)
{
    return text.replace(u"\\"_s, u"\\\\"_s)
        .replace(u";"_s, u"\\;"_s)
        .replace(u","_s, u"\\,"_s)
        .replace(u"\n"_s, u"\\n"_s);
}

/// Lines are folded at 75 octets, never within a character (RFC 5545, 3.1).
QByteArray folded(const QString &line)
{
    constexpr int kOctets = 73;
    constexpr uchar kContinued = 0x80; // the first two bits of an octet that goes on a character
    QByteArray out;
    int used = 0;
    const QByteArray octets = line.toUtf8();
    for (const char octet : octets) {
        const bool isBegin = (uchar(octet) & 0xC0U) != kContinued;
        if (used >= kOctets - 3 && isBegin) {
            out += "\r\n ";
            used = 1;
        }
        out += octet;
        ++used;
    }
    return out + "\r\n";
}

QString utc(QDate date, int minute, const QTimeZone &zone)
{
    const QDateTime local(date.addDays(minute / roster::kMinutesOfDay),
                          QTime(0, 0).addSecs(60 * (minute % roster::kMinutesOfDay)), zone);
    return local.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

} // namespace

QByteArray calendarOf(const roster::Roster &roster, const roster::PlanningBase &base,
                      const QString &person, const QTimeZone &zone)
{
    QByteArray out = folded(u"BEGIN:VCALENDAR"_s) + folded(u"VERSION:2.0"_s) +
                     folded(u"PRODID:-//Floorwarden//Roster//EN"_s);
    for (QDate day = roster.first(); day <= roster.last(); day = day.addDays(1)) {
        const Cell &cell = roster.cell({person, day});
        const bool isLeave = cell.kind == Cell::Kind::Leave;
        if (!cell.isShift() && !isLeave) {
            continue;
        }
        const std::vector<roster::MinuteSpan> spans =
            isLeave ? std::vector<roster::MinuteSpan>{{0, roster::kMinutesOfDay}} : cell.spans;
        const roster::ShiftPattern *pattern = base.patterns.find(cell.pattern);
        const QString title = isLeave              ? RosterText::leave(cell.leave)
                              : pattern != nullptr ? RosterText::name(pattern->name)
                                                   : cell.pattern;
        for (std::size_t part = 0; part < spans.size(); ++part) {
            out += folded(u"BEGIN:VEVENT"_s);
            out +=
                folded(u"UID:%1-%2-%3@floorwarden"_s.arg(escaped(person), day.toString(Qt::ISODate))
                           .arg(part));
            out += folded(u"DTSTAMP:"_s + utc(day, 0, zone));
            out += folded(u"DTSTART:"_s + utc(day, spans[part].from, zone));
            out += folded(u"DTEND:"_s + utc(day, spans[part].to, zone));
            out += folded(u"SUMMARY:"_s + escaped(title));
            out += folded(u"END:VEVENT"_s);
        }
    }
    return out + folded(u"END:VCALENDAR"_s);
}

} // namespace fw::ui
