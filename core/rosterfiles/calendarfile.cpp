// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rosterfiles/calendarfile.h"

#include "core/rosterfiles/filewords.h"

#include <QDateTime>
#include <QSet>

namespace fw::rosterfiles {

using namespace Qt::StringLiterals;
using roster::Cell;
using roster::RosterDocument;

namespace {

/// RFC 5545, 3.3.11; control characters, which texts can't have, become blanks.
QString escaped(const QString &text)
{
    QString safe;
    for (const QChar sign : text) {
        if (sign == u'\n') {
            safe += u"\\n"_s;
        } else if (sign == u'\\' || sign == u';' || sign == u',') {
            safe += u'\\' + QString(sign);
        } else {
            safe += sign < u' ' || sign == QChar(0x7f) ? QChar(u' ') : sign;
        }
    }
    return safe;
}

/// Lines have at most 75 octets and are folded between characters (RFC 5545, 3.1).
QByteArray folded(const QString &line)
{
    constexpr int kOctets = 75;
    QByteArray out;
    int used = 0;
    for (qsizetype at = 0; at < line.size();) {
        const bool isPair = line.at(at).isHighSurrogate() && at + 1 < line.size();
        const QByteArray sign = line.mid(at, isPair ? 2 : 1).toUtf8();
        if (used + sign.size() > kOctets) {
            out += "\r\n ";
            used = 1;
        }
        out += sign;
        used += int(sign.size());
        at += isPair ? 2 : 1;
    }
    return out + "\r\n";
}

QString stampOf(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

QString dayOf(QDate date)
{
    return date.toString(u"yyyyMMdd"_s);
}

QDateTime timeOf(QDate date, int minute, const QTimeZone &zone)
{
    return {date.addDays(minute / roster::kMinutesOfDay),
            QTime(minute % roster::kMinutesOfDay / 60, minute % 60), zone};
}

class CalendarWriter final
{
public:
    CalendarWriter(const RosterDocument &document, const roster::PlanningBase &base,
                   const QTimeZone &zone, const CalendarWords &words)
        : m_roster(document.roster)
        , m_base(base)
        , m_zone(zone)
        , m_words(words)
        , m_sequence(document.version.number)
        , m_stamp(stampOf(
              isKnown(document.version.savedAt)
                  ? QDateTime::fromMSecsSinceEpoch(toMicroseconds(document.version.savedAt) / 1000)
                  : timeOf(document.roster.first(), 0, zone)))
    {
    }

    QByteArray write(const QString &person)
    {
        m_out.clear();
        for (QDate day = m_roster.first(); day.isValid() && day <= m_roster.last();
             day = day.addDays(1)) {
            const Cell &cell = m_roster.cell({person, day});
            if (cell.kind == Cell::Kind::Leave) {
                begin(person, day, 0);
                add(u"DTSTART;VALUE=DATE:"_s + dayOf(day));
                add(u"DTEND;VALUE=DATE:"_s + dayOf(day.addDays(1)));
                end(m_words.leave(cell.leave), cell.note);
            }
            for (std::size_t part = 0; cell.isShift() && part < cell.spans.size(); ++part) {
                begin(person, day, part);
                add(u"DTSTART:"_s + stampOf(timeOf(day, cell.spans[part].from, m_zone)));
                add(u"DTEND:"_s + stampOf(timeOf(day, cell.spans[part].to, m_zone)));
                end(titleOf(cell), descriptionOf(cell, cell.spans[part]));
            }
        }
        return m_out.isEmpty() ? QByteArray()
                               : folded(u"BEGIN:VCALENDAR"_s) + folded(u"VERSION:2.0"_s) +
                                     folded(u"PRODID:-//Floorwarden//Roster//EN"_s) +
                                     folded(u"CALSCALE:GREGORIAN"_s) + folded(u"METHOD:PUBLISH"_s) +
                                     m_out + folded(u"END:VCALENDAR"_s);
    }

private:
    void add(const QString &line) { m_out += folded(line); }

    void begin(const QString &person, QDate day, std::size_t part)
    {
        add(u"BEGIN:VEVENT"_s);
        add(u"UID:%1-%2-%3@floorwarden"_s.arg(escaped(person), dayOf(day), QString::number(part)));
        add(u"DTSTAMP:"_s + m_stamp);
        add(u"SEQUENCE:"_s + QString::number(m_sequence));
    }

    void end(const QString &title, const QString &description)
    {
        add(u"SUMMARY:"_s + escaped(title));
        if (!description.isEmpty()) {
            add(u"DESCRIPTION:"_s + escaped(description));
        }
        add(u"END:VEVENT"_s);
    }

    [[nodiscard]] QString titleOf(const Cell &cell) const
    {
        const roster::ShiftPattern *pattern = m_base.patterns.find(cell.pattern);
        const QString name = pattern != nullptr ? m_words.name(pattern->name) : QString();
        return name.isEmpty() ? cell.pattern : name;
    }

    [[nodiscard]] QString descriptionOf(const Cell &cell, const roster::MinuteSpan &span) const
    {
        QStringList lines;
        for (const roster::Activity &each : cell.activities) {
            if (span.overlaps(each.span)) {
                lines << u"%1 %2"_s.arg(spanText({each.span.from % roster::kMinutesOfDay,
                                                  (each.span.to - 1) % roster::kMinutesOfDay + 1}),
                                        m_words.activity(each.kind));
            }
        }
        if (!cell.note.isEmpty()) {
            lines << cell.note;
        }
        return lines.join(u'\n');
    }

    const roster::Roster &m_roster;
    const roster::PlanningBase &m_base;
    const QTimeZone &m_zone;
    const CalendarWords &m_words;
    int m_sequence;
    QString m_stamp;
    QByteArray m_out;
};

bool isDevice(const QString &name)
{
    static const QSet<QString> kDevices{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s};
    const QString lower = name.toLower();
    const bool isPort = lower.size() == 4 && lower.at(3).isDigit() &&
                        (lower.startsWith(u"com"_s) || lower.startsWith(u"lpt"_s));
    return kDevices.contains(lower) || isPort;
}

} // namespace

QByteArray calendarOf(const RosterDocument &document, const roster::PlanningBase &base,
                      const QString &person, const QTimeZone &zone, const CalendarWords &words)
{
    return CalendarWriter(document, base, zone, words).write(person);
}

std::vector<CalendarFile> calendarsOf(const RosterDocument &document,
                                      const roster::PlanningBase &base, const QTimeZone &zone,
                                      const CalendarWords &words)
{
    CalendarWriter writer(document, base, zone, words);
    std::vector<CalendarFile> files;
    QSet<QString> taken;
    for (const roster::Person &person : base.people) {
        const QByteArray bytes = writer.write(person.id);
        if (bytes.isEmpty()) {
            continue;
        }
        QString name = fileNameOf(person.id);
        for (int more = 2; taken.contains(name.toLower()); ++more) {
            name = fileNameOf(person.id) + u'~' + QString::number(more);
        }
        taken.insert(name.toLower());
        files.push_back({name + u".ics"_s, bytes});
    }
    return files;
}

QString fileNameOf(const QString &id)
{
    constexpr qsizetype kLongest = 120;
    QString name;
    for (qsizetype at = 0; at < id.size();) {
        const bool isPair = id.at(at).isHighSurrogate() && at + 1 < id.size();
        const QString sign = id.mid(at, isPair ? 2 : 1);
        const bool isSafe = sign.at(0).isLetterOrNumber() || sign == u"-"_s || sign == u"_"_s;
        name += isSafe ? sign : QString::fromLatin1(sign.toUtf8().toPercentEncoding({}, "."));
        at += isPair ? 2 : 1;
    }
    name.truncate(kLongest);
    return name.isEmpty() || isDevice(name) ? name + u'_' : name;
}

} // namespace fw::rosterfiles
