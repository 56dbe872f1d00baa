// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roster/planningbase.h"
#include "core/roster/rosterversion.h"

#include <QByteArray>
#include <QTimeZone>

#include <functional>

namespace fw::rosterfiles {

/// What events are called.
struct CalendarWords
{
    std::function<QString(const LocalizedText &)> name;
    std::function<QString(roster::LeaveKind)> leave;
    std::function<QString(roster::ActivityKind)> activity;
};

/// The shifts and leave of one person as an iCalendar file (RFC 5545); empty when there are none,
/// because a calendar without a component is no valid one. Shifts are in UTC, so that no client
/// needs to know the zone, with their breaks as the description; leave is whole days. The same
/// shift has the same UID in every version, and the version's number as its sequence, so that a
/// client replaces what it has. The stamp is when the version was saved, or the first moment of the
/// plan, so that the same plan is the same file.
[[nodiscard]] QByteArray calendarOf(const roster::RosterDocument &document,
                                    const roster::PlanningBase &base, const QString &person,
                                    const QTimeZone &zone, const CalendarWords &words);

struct CalendarFile
{
    QString name; ///< of the file, without a folder
    QByteArray bytes;
};

/// One file for each person of the base who has any shift or leave, in their order. Names are the
/// people's ids, made safe; never twice the same on any file system.
[[nodiscard]] std::vector<CalendarFile> calendarsOf(const roster::RosterDocument &document,
                                                    const roster::PlanningBase &base,
                                                    const QTimeZone &zone,
                                                    const CalendarWords &words);

/// An id as a name of a file: letters, digits, dashes and underscores stay; every other character
/// is its bytes in hexadecimal behind percent signs; names that Windows keeps for devices get an
/// underscore.
[[nodiscard]] QString fileNameOf(const QString &id);

} // namespace fw::rosterfiles
