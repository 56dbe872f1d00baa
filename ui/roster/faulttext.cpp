// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/faulttext.h"

#include <QLocale>

namespace fw::ui {

using namespace Qt::StringLiterals;
using rosterfiles::Fault;

rosterfiles::FileLanguage FaultText::language()
{
    return QLocale().language() == QLocale::Chinese ? rosterfiles::FileLanguage::Chinese
                                                    : rosterfiles::FileLanguage::English;
}

QString FaultText::field(rosterfiles::FileKind kind, int field)
{
    return rosterfiles::fieldsOf(kind)[std::size_t(field)].heading(language());
}

QString FaultText::what(Fault fault)
{
    switch (fault) {
    case Fault::NoColumn:
        return tr("No column holds this.");
    case Fault::BeyondHeadings:
        return tr("It stands behind the last heading.");
    case Fault::Empty:
        return tr("It is empty.");
    case Fault::Twice:
        return tr("Another line has the same.");
    case Fault::NotADate:
        return tr("This is no date.");
    case Fault::NotHours:
        return tr("These are no hours.");
    case Fault::NotANumber:
        return tr("This is no number.");
    case Fault::NotAWord:
        return tr("This word is not known here.");
    case Fault::NotAList:
        return tr("The list is not clear.");
    case Fault::BadCode:
        return tr("A code with other signs than letters and digits.");
    case Fault::UnknownTeam:
        return tr("No team that you may change.");
    case Fault::UnknownPerson:
        return tr("Nobody in the team has this number.");
    case Fault::UnknownPattern:
        return tr("No shift pattern, leave or day off.");
    case Fault::OutsidePlan:
        return tr("The day lies outside of the plan.");
    case Fault::EndsBeforeBegin:
        return tr("The last day is before the first.");
    case Fault::StartsLate:
        return tr("The shift does not begin on its own day.");
    case Fault::TooLong:
        return tr("It is longer than a day.");
    case Fault::SpansOverlap:
        return tr("The hours overlap.");
    case Fault::BreakOutside:
        return tr("The break lies outside of the hours.");
    case Fault::BreakTooLong:
        return tr("The break is longer than the time it may lie in.");
    case Fault::BreaksOverlap:
        return tr("There is no room for all breaks.");
    }
    return {};
}

QString FaultText::remedy(Fault fault)
{
    switch (fault) {
    case Fault::NoColumn:
        return tr("Choose above which column it is.");
    case Fault::BeyondHeadings:
        return tr("Give the column a heading, or empty it.");
    case Fault::Empty:
        return tr("Fill it in.");
    case Fault::Twice:
        return tr("Leave one of the two.");
    case Fault::NotADate:
        return tr("Write it as 2026-03-01.");
    case Fault::NotHours:
        return tr("Write them as 07:00-15:00, two spans as 07:00-11:00 / 17:00-21:00.");
    case Fault::NotANumber:
        return tr("Write digits only.");
    case Fault::NotAWord:
        return tr("Use a word that an export has there.");
    case Fault::NotAList:
        return tr("Write it as an export does, parts between semicolons.");
    case Fault::BadCode:
        return tr("Use letters and digits, without blanks.");
    case Fault::UnknownTeam:
        return tr("Use the team's id, or ask whoever may.");
    case Fault::UnknownPerson:
        return tr("Correct the number, or import the person first.");
    case Fault::UnknownPattern:
        return tr("Correct the code, or import the pattern first.");
    case Fault::OutsidePlan:
        return tr("Open the plan of that day, or leave the day out.");
    case Fault::EndsBeforeBegin:
        return tr("Exchange or correct the days.");
    case Fault::StartsLate:
        return tr("Begin between 00:00 and 23:59; an end may be later than 24:00.");
    case Fault::TooLong:
    case Fault::SpansOverlap:
        return tr("Correct the hours.");
    case Fault::BreakOutside:
    case Fault::BreakTooLong:
    case Fault::BreaksOverlap:
        return tr("Give it other hours, or make it shorter.");
    }
    return {};
}

QString FaultText::sentence(const QString &field, Fault fault, const QString &value)
{
    const QString words =
        //: %1 a field, %2 what is wrong, %3 what to do
        tr("%1: %2 %3").arg(field, what(fault), remedy(fault));
    //: %1 a sentence, %2 what was typed
    return value.isEmpty() ? words : tr("%1 (%2)").arg(words, value);
}

} // namespace fw::ui
