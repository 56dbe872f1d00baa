// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/filefaultwords.h"

namespace fw::ctl {

using namespace Qt::StringLiterals;
using rosterfiles::Fault;

namespace {

QString wordsOf(Fault fault)
{
    switch (fault) {
    case Fault::NoColumn:
        return u"no column holds it"_s;
    case Fault::BeyondHeadings:
        return u"stands behind the last heading"_s;
    case Fault::Empty:
        return u"is empty"_s;
    case Fault::Twice:
        return u"another line has the same"_s;
    case Fault::NotADate:
        return u"no date; write it as 2026-03-01"_s;
    case Fault::NotHours:
        return u"no hours; write them as 07:00-15:00"_s;
    case Fault::NotANumber:
        return u"no number"_s;
    case Fault::NotAWord:
        return u"none of the words that are known here"_s;
    case Fault::NotAList:
        return u"not written as such a list is"_s;
    case Fault::BadCode:
        return u"a code has letters and digits only"_s;
    case Fault::UnknownTeam:
        return u"no team that may be changed"_s;
    case Fault::UnknownPerson:
        return u"nobody in the team has this number"_s;
    case Fault::UnknownPattern:
        return u"no shift pattern, leave or day off"_s;
    case Fault::OutsidePlan:
        return u"outside of the plan's days"_s;
    case Fault::EndsBeforeBegin:
        return u"the last day is before the first"_s;
    case Fault::StartsLate:
        return u"a shift begins on its own day"_s;
    case Fault::TooLong:
        return u"longer than a day"_s;
    case Fault::SpansOverlap:
        return u"spans overlap"_s;
    case Fault::BreakOutside:
        return u"the break lies outside of the hours"_s;
    case Fault::BreakTooLong:
        return u"the break is longer than the time that it may lie in"_s;
    case Fault::BreaksOverlap:
        return u"there is no room for all breaks"_s;
    }
    return {};
}

} // namespace

QString wordsOf(const rosterfiles::LineFault &fault)
{
    const QString place = fault.line == 0 ? u"file"_s : u"line %1"_s.arg(fault.line);
    const QString column = fault.column.isEmpty() ? QString() : u", "_s + fault.column;
    return u"%1%2: %3: \"%4\""_s.arg(place, column, wordsOf(fault.fault), fault.value);
}

} // namespace fw::ctl
