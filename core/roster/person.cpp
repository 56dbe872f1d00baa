// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/person.h"

#include <algorithm>

namespace fw::roster {

namespace {

bool holdsOn(QDate date, QDate from, QDate to)
{
    return (from.isNull() || from <= date) && (to.isNull() || date <= to);
}

} // namespace

bool Person::isEmployedOn(QDate date) const
{
    return holdsOn(date, joined, left);
}

PersonRole Person::roleOn(QDate date) const
{
    PersonRole role = PersonRole::Agent;
    for (const RoleSpan &span : roles) {
        if (span.from.isNull() || span.from <= date) {
            role = span.role;
        }
    }
    return role;
}

bool Person::isProtectedOn(QDate date, Protection kind) const
{
    return std::any_of(protections.begin(), protections.end(), [&](const ProtectionSpan &span) {
        return span.kind == kind && holdsOn(date, span.from, span.to);
    });
}

bool Person::isCertifiedOn(QDate date, const QString &skill) const
{
    return std::any_of(skills.begin(), skills.end(), [&](const Skill &it) {
        return it.code == skill && it.certifiedFrom.isValid() &&
               holdsOn(date, it.certifiedFrom, it.certifiedTo);
    });
}

bool Person::isAvailable(QDate date, int from, int to) const
{
    bool isLimited = false;
    for (const Availability &line : availability) {
        if (line.weekday != date.dayOfWeek()) {
            continue;
        }
        isLimited = true;
        if (line.from <= from && to <= line.to) {
            return true;
        }
    }
    return !isLimited;
}

QString Person::loginOn(QDate date) const
{
    const auto found = std::find_if(logins.begin(), logins.end(), [date](const SwitchLogin &it) {
        return holdsOn(date, it.from, it.to);
    });
    return found != logins.end() ? found->agent : QString();
}

} // namespace fw::roster
