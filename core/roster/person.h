// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"

#include <QDate>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace fw::roster {

/// What a person works as; hours are settled by it.
enum class PersonRole : std::uint8_t { Trainee, Agent, Lead };

/// A role from a day on, until the next begins.
struct RoleSpan
{
    QDate from;
    PersonRole role = PersonRole::Agent;

    bool operator==(const RoleSpan &) const = default;
};

enum class ContractKind : std::uint8_t { FullTime, PartTime, Hourly };

/// How working hours are averaged: by the standard day and week, or over a longer period that the
/// authority has approved.
enum class HoursScheme : std::uint8_t { Standard, ByWeek, ByMonth, ByQuarter, ByYear };

/// What the law protects a person from; each for the dates given.
enum class Protection : std::uint8_t {
    Pregnancy, ///< seven months and more: no overtime, no nights
    Nursing,   ///< a child below one year: the same
    Minor      ///< below 18: no nights, no overtime by policy
};

struct ProtectionSpan
{
    Protection kind = Protection::Pregnancy;
    QDate from;
    QDate to; ///< the last day; null: no end known

    bool operator==(const ProtectionSpan &) const = default;
};

/// A skill or language and whether a certificate stands behind it.
struct Skill
{
    QString code;
    QDate certifiedFrom;
    QDate certifiedTo; ///< the last day; null: no end

    bool operator==(const Skill &) const = default;
};

/// When a person can be planned on a weekday; a weekday without a line: at any time.
struct Availability
{
    int weekday = 1; ///< 1 Monday to 7 Sunday
    int from = 0;    ///< minutes from midnight
    int to = 0;      ///< may be beyond 1440; equal to from: not at all

    bool operator==(const Availability &) const = default;
};

/// The login of a person at a switch, for the dates given: people change seats and numbers.
struct SwitchLogin
{
    QString agent; ///< the agent's address at the switch, or the id that the floor shows
    QDate from;    ///< null: always was
    QDate to;      ///< the last day; null: no end

    bool operator==(const SwitchLogin &) const = default;
};

/// Somebody who can be rostered.
struct Person
{
    QString id; ///< the staff number, stable
    LocalizedText name;
    QString team; ///< the id of a node of the organisation
    ContractKind contract = ContractKind::FullTime;
    HoursScheme scheme = HoursScheme::Standard;
    QDate joined;                ///< null: before everything
    QDate left;                  ///< the last day; null: still here
    std::vector<RoleSpan> roles; ///< by date
    std::vector<Skill> skills;
    std::vector<ProtectionSpan> protections;
    std::vector<Availability> availability;
    std::vector<SwitchLogin> logins;

    [[nodiscard]] bool isEmployedOn(QDate date) const;
    /// Agent when nothing is said.
    [[nodiscard]] PersonRole roleOn(QDate date) const;
    [[nodiscard]] bool isProtectedOn(QDate date, Protection kind) const;
    [[nodiscard]] bool isCertifiedOn(QDate date, const QString &skill) const;
    /// The shift's extent lies within what the weekday allows.
    [[nodiscard]] bool isAvailable(QDate date, int from, int to) const;
    /// Empty when the person has none on that day.
    [[nodiscard]] QString loginOn(QDate date) const;

    bool operator==(const Person &) const = default;
};

} // namespace fw::roster
