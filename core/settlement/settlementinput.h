// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exact/exact.h"

#include <QDate>
#include <QStringList>

#include <array>
#include <cstdint>
#include <vector>

namespace fw::settlement {

/// What is billed by a price of its own.
enum class SeatType : std::uint8_t { Trainee, Agent, Lead, Overtime };

inline constexpr std::array kSeatTypes{SeatType::Trainee, SeatType::Agent, SeatType::Lead,
                                       SeatType::Overtime};

/// The three scores of which the lowest decides; in the order in which a tie is decided.
enum class Dimension : std::uint8_t { Quality, Business, Overall };

inline constexpr std::array kDimensions{Dimension::Quality, Dimension::Business,
                                        Dimension::Overall};

/// The groups of the assessment sheet. The first two are dimensions too.
enum class KpiGroup : std::uint8_t { Quality, Business, Operations, Management };

inline constexpr std::array kKpiGroups{KpiGroup::Quality, KpiGroup::Business, KpiGroup::Operations,
                                       KpiGroup::Management};

template<typename Enum>
[[nodiscard]] constexpr std::size_t indexOf(Enum value)
{
    return static_cast<std::size_t>(value);
}

enum class RatioMode : std::uint8_t { PersonsPerSeat, SeatsPerPerson };
enum class OvertimeBasis : std::uint8_t { Literal, Capped };
enum class Proration : std::uint8_t { None, CalendarDays };
enum class NegativePolicy : std::uint8_t { ZeroAndCarry, Zero, AllowNegative };

/// A seat type's terms.
struct SeatTerms
{
    std::optional<Exact> ratio; ///< persons and seats; the default ratio when there is none
    Exact price;                ///< yuan of a seat's month
    std::optional<Exact> cap;   ///< approved seats; nothing: no limit
};

/// What the contract says of the month, with the defaults of a contract that says nothing. A policy
/// without a value is one whose word nobody knows: the month is refused.
struct Contract
{
    QString id;
    QString region;
    QString parameterVersion;
    QDate month;                                     ///< its first day
    Exact standardHours = Exact::ratio(16'664, 100); ///< S: 20.83 days of 8 h
    Exact ratio = Exact(1);
    std::array<SeatTerms, kSeatTypes.size()> seats;
    std::optional<RatioMode> ratioMode = RatioMode::PersonsPerSeat;
    int seatDecimals = 4;
    int scoreDecimals = 2;
    std::optional<Rounding> rounding = Rounding::HalfUp;
    std::optional<OvertimeBasis> overtimeBasis = OvertimeBasis::Literal;
    std::optional<Proration> proration = Proration::None;
    /// Roles whose overtime is billed, as the file's words.
    QStringList overtimeRoles{QStringLiteral("trainee"), QStringLiteral("agent"),
                              QStringLiteral("lead")};
    Exact overtimeMonthlyLimit = Exact(36); ///< hours; over it there is a warning
    std::optional<NegativePolicy> negativePolicy = NegativePolicy::ZeroAndCarry;
    Exact carryIn;         ///< yuan, 0 or more: what an earlier month left to be taken off
    Exact priorAdjustment; ///< yuan, signed
    Exact handledVolume;   ///< calls
    Exact targetVolume;    ///< calls
    Exact bonusMinimumScore = Exact(90);
    Exact bonusUnitPrice = Exact::ratio(85, 100);    ///< yuan of a call above the target
    Exact bonusVolumeCap = Exact(20);                ///< percent of the target
    Exact bonusFeeCap = Exact(10);                   ///< percent of the base fee
    QStringList bonusBlockedBy{QStringLiteral("A")}; ///< classes of incidents
    Exact partnerShare = Exact(20);                  ///< percent of the bonus
    std::array<Exact, kKpiGroups.size()> weights{Exact(35), Exact(25), Exact(30), Exact(10)};
    Exact plusPoints;
    Exact minusPoints;
};

/// From this score on, the coefficient.
struct Band
{
    Exact lower;
    Exact coefficient;
};

/// A time of the month that somebody spent in one role. Hours have at most two decimals where they
/// come from a file; the engine takes any.
struct PersonSegment
{
    QString employee;
    QString role; ///< trainee, agent or lead; another one is refused
    QDate from;
    QDate to; ///< inclusive
    Exact scheduled;
    Exact writeOff;
    Exact worked;
    Exact handled;
    Exact target;
    bool isBonusEligible = false;
};

struct Incident
{
    enum class Kind : std::uint8_t { Fixed, PercentOfBase };

    QString id;
    QString cls; ///< A, B, C
    Kind kind = Kind::Fixed;
    Exact value; ///< yuan, or percent
    std::optional<Exact> coefficientCap;
};

enum class KpiRule : std::uint8_t { Linear, Piecewise, Step, Deduct, PassFail };

/// Which way a value becomes better.
enum class KpiDirection : std::uint8_t { Up, Down };

/// What a linear KPI earns on the wrong side of its base.
enum class BelowBase : std::uint8_t { Hold, Zero };

/// A value, and the percent of the points for it.
struct Knot
{
    Exact value;
    Exact percent;
};

/// A second share without which a KPI can't earn all of its points.
struct KpiGuard
{
    Exact numerator;
    Exact denominator;
    Exact below;      ///< percent: below it, or of nothing,
    Exact capPercent; ///< no more than this is earned
};

/// An indicator of the month. What a rule does not use is not looked at. A word that nobody knows
/// is no value, and the month is refused when the KPI is scored.
struct Kpi
{
    QString id;
    KpiGroup group = KpiGroup::Quality;
    Exact weight;
    std::optional<Exact> numerator;   ///< nothing: the figure is missing
    std::optional<Exact> denominator; ///< nothing or 0: the KPI is not applicable
    Exact scale = Exact(1);
    std::optional<KpiRule> rule;
    std::optional<KpiDirection> direction;
    Exact base;
    Exact full;
    Exact basePercent;
    std::optional<BelowBase> below;
    std::vector<Knot> steps;
    Exact free;
    Exact unit;
    Exact deductPercent;
    std::optional<KpiGuard> guard;
};

/// All that a month is settled from. Scores are given, or made from KPIs when there are any rows of
/// them, even none: hasKpis says which.
struct SettlementInput
{
    Contract contract;
    std::vector<Band> bands;
    std::vector<PersonSegment> people;
    std::vector<Incident> incidents;
    std::array<std::optional<Exact>, kDimensions.size()> scores; ///< nothing: not applicable
    std::vector<Kpi> kpis;
    bool hasKpis = false;
};

} // namespace fw::settlement
