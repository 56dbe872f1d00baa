// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/rostertext.h"

#include "ui/widgets/visibletext.h"

#include <QLocale>

namespace fw::ui {

using namespace Qt::StringLiterals;
using roster::Cell;
using roster::MinuteSpan;

namespace {

QString shortClock(int minute)
{
    const QString clock = RosterText::clock(minute);
    return clock.endsWith(u":00"_s) ? clock.left(2) : clock;
}

} // namespace

QString RosterText::clock(int minute)
{
    const int ofDay =
        ((minute % roster::kMinutesOfDay) + roster::kMinutesOfDay) % roster::kMinutesOfDay;
    return u"%1:%2"_s.arg(ofDay / 60, 2, 10, QChar(u'0')).arg(ofDay % 60, 2, 10, QChar(u'0'));
}

QString RosterText::hours(const std::vector<MinuteSpan> &spans)
{
    QStringList texts;
    for (const MinuteSpan &span : spans) {
        texts << clock(span.from) + u"–"_s + clock(span.to);
    }
    return texts.join(u" / "_s);
}

QString RosterText::shortHours(const std::vector<MinuteSpan> &spans)
{
    QStringList texts;
    for (const MinuteSpan &span : spans) {
        texts << shortClock(span.from) + u"–"_s + shortClock(span.to);
    }
    return texts.join(u" / "_s);
}

QString RosterText::hoursOf(qint64 seconds)
{
    const double hours = double(seconds) / 3600.0;
    QString text = QString::number(hours, 'f', 1);
    return text.endsWith(u".0"_s) ? text.chopped(2) : text;
}

QString RosterText::weekday(QDate date)
{
    return QLocale().toString(date, tr("ddd", "format of a weekday"));
}

QString RosterText::day(QDate date)
{
    return QLocale().toString(date, tr("ddd d", "format of a day"));
}

QString RosterText::date(QDate date)
{
    return QLocale().toString(date, tr("ddd d MMM", "format of a date"));
}

QString RosterText::range(QDate from, QDate to)
{
    const QLocale locale = QLocale();
    if (from == to) {
        return locale.toString(from, tr("ddd d MMM yyyy", "format of a whole date"));
    }
    if (from.day() == 1 && to == from.addMonths(1).addDays(-1)) {
        return locale.toString(from, tr("MMMM yyyy", "format of a month"));
    }
    const bool isOneMonth = from.month() == to.month() && from.year() == to.year();
    const QString begin = locale.toString(from, isOneMonth ? tr("d", "first day of a range")
                                                           : tr("d MMM", "first day of a range"));
    const QString end = locale.toString(to, isOneMonth ? tr("d MMM yyyy", "last day in the month")
                                                       : tr("d MMM yyyy", "last day of a range"));
    return begin + u"–"_s + end;
}

QString RosterText::name(const LocalizedText &text)
{
    return visibleText(text.in(QLocale().name()));
}

QString RosterText::person(const roster::PlanningBase &base, const QString &id)
{
    const roster::Person *found = base.find(id);
    return found == nullptr || found->name.isEmpty() ? visibleText(id)
                                                     : visibleText(id) + u' ' + name(found->name);
}

QString RosterText::letter(const roster::ShiftPattern &pattern)
{
    return pattern.letter.isEmpty() ? visibleText(pattern.code) : name(pattern.letter);
}

QString RosterText::cell(const Cell &cell, const roster::ShiftPatterns &patterns)
{
    QStringList parts;
    switch (cell.kind) {
    case Cell::Kind::Empty:
        parts << tr("nothing planned");
        break;
    case Cell::Kind::DayOff:
        parts << tr("day off");
        break;
    case Cell::Kind::Leave:
        parts << leave(cell.leave);
        break;
    case Cell::Kind::Shift: {
        const roster::ShiftPattern *pattern = patterns.find(cell.pattern);
        parts << (pattern != nullptr ? name(pattern->name) : visibleText(cell.pattern))
              << hours(cell.spans);
        if (cell.overtimeMinutes > 0) {
            //: %1 hours
            parts << tr("overtime %1 h").arg(hoursOf(qint64(60) * cell.overtimeMinutes));
        }
        break;
    }
    }
    if (cell.isPinned) {
        parts << tr("pinned");
    }
    if (!cell.note.isEmpty()) {
        parts << visibleText(cell.note);
    }
    return parts.join(tr(", ", "between parts of a list"));
}

QString RosterText::version(const roster::RosterVersion &version)
{
    //: %1 draft, submitted, released; %2 the number of the version
    QString text = tr("%1 v%2").arg(state(version.state)).arg(version.number);
    if (version.basedOn > 0) {
        //: %1 as "Draft v7", %2 the number of another version
        text = tr("%1, based on v%2").arg(text).arg(version.basedOn);
    }
    return text;
}

QString RosterText::changes(const std::vector<roster::CellChange> &changes,
                            const roster::PlanningBase &base)
{
    constexpr std::size_t kMost = 3;
    QStringList texts;
    for (std::size_t each = 0; each < std::min(kMost, changes.size()); ++each) {
        const roster::CellChange &change = changes[each];
        //: a change of a plan: %1 person, %2 date, %3 what is planned then
        texts << tr("%1, %2: %3")
                     .arg(person(base, change.key.person), date(change.key.date),
                          cell(change.cell, base.patterns));
    }
    if (changes.size() > kMost) {
        texts << tr("%n more change(s)", nullptr, int(changes.size() - kMost));
    }
    return texts.join(tr("; ", "between sentences of a list"));
}

} // namespace fw::ui
