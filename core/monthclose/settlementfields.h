// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monthclose/jsonfields.h"
#include "core/monthclose/monthfile.h"

#include <array>
#include <concepts>

// The fields of what a month is made of: one description for JsonWriter and JsonReader, found by
// the namespace of what is described.

namespace fw::monthclose {

template<typename T, typename Wanted>
concept SameAs = std::same_as<std::remove_const_t<T>, Wanted>;

template<typename Enum>
using JsonWord = std::pair<QLatin1StringView, Enum>;

inline constexpr std::array kOrigins{JsonWord<FigureOrigin>{"journal", FigureOrigin::Journal},
                                     JsonWord<FigureOrigin>{"roster", FigureOrigin::Roster},
                                     JsonWord<FigureOrigin>{"ledger", FigureOrigin::Ledger},
                                     JsonWord<FigureOrigin>{"quality", FigureOrigin::Quality},
                                     JsonWord<FigureOrigin>{"complaints", FigureOrigin::Complaints},
                                     JsonWord<FigureOrigin>{"incidents", FigureOrigin::Incidents},
                                     JsonWord<FigureOrigin>{"import", FigureOrigin::Import}};
inline constexpr std::array kSides{
    JsonWord<settlement::SignerSide>{"carrier", settlement::SignerSide::Carrier},
    JsonWord<settlement::SignerSide>{"partner", settlement::SignerSide::Partner}};

void describe(auto &io, SameAs<MonthFigure> auto &figure)
{
    io.text(QLatin1StringView("kpi"), figure.kpi);
    io.maybe(QLatin1StringView("numerator"), figure.numerator);
    io.maybe(QLatin1StringView("denominator"), figure.denominator);
    io.word(QLatin1StringView("origin"), figure.origin, JsonWords<FigureOrigin>(kOrigins));
    io.text(QLatin1StringView("provenance"), figure.provenance);
    io.text(QLatin1StringView("by"), figure.by);
    io.time(QLatin1StringView("at"), figure.at);
    io.maybe(QLatin1StringView("guardNumerator"), figure.guardNumerator);
    io.maybe(QLatin1StringView("guardDenominator"), figure.guardDenominator);
}

void describe(auto &io, SameAs<LineComment> auto &comment)
{
    io.text(QLatin1StringView("line"), comment.line);
    io.text(QLatin1StringView("by"), comment.by);
    io.word(QLatin1StringView("side"), comment.side, JsonWords<settlement::SignerSide>(kSides));
    io.text(QLatin1StringView("text"), comment.text);
    io.time(QLatin1StringView("at"), comment.at);
}

} // namespace fw::monthclose

namespace fw::settlement {

using monthclose::JsonWord;
using monthclose::JsonWords;
using monthclose::SameAs;

inline constexpr std::array kStepWords{
    JsonWord<CaseStep>{"freezeHours", CaseStep::FreezeHours},
    JsonWord<CaseStep>{"freezeScores", CaseStep::FreezeScores},
    JsonWord<CaseStep>{"calculate", CaseStep::Calculate},
    JsonWord<CaseStep>{"confirm", CaseStep::Confirm},
    JsonWord<CaseStep>{"approveFirst", CaseStep::ApproveFirst},
    JsonWord<CaseStep>{"approveSecond", CaseStep::ApproveSecond},
    JsonWord<CaseStep>{"approveAboveLimit", CaseStep::ApproveAboveLimit},
    JsonWord<CaseStep>{"lock", CaseStep::Lock}};
inline constexpr std::array kRatioWords{
    JsonWord<RatioMode>{"persons_per_seat", RatioMode::PersonsPerSeat},
    JsonWord<RatioMode>{"seats_per_person", RatioMode::SeatsPerPerson}};
inline constexpr std::array kRoundingWords{JsonWord<Rounding>{"half_up", Rounding::HalfUp},
                                           JsonWord<Rounding>{"half_even", Rounding::HalfEven}};
inline constexpr std::array kBasisWords{JsonWord<OvertimeBasis>{"literal", OvertimeBasis::Literal},
                                        JsonWord<OvertimeBasis>{"capped", OvertimeBasis::Capped}};
inline constexpr std::array kProrationWords{
    JsonWord<Proration>{"none", Proration::None},
    JsonWord<Proration>{"calendar_days", Proration::CalendarDays}};
inline constexpr std::array kNegativeWords{
    JsonWord<NegativePolicy>{"zero_and_carry", NegativePolicy::ZeroAndCarry},
    JsonWord<NegativePolicy>{"zero", NegativePolicy::Zero},
    JsonWord<NegativePolicy>{"allow_negative", NegativePolicy::AllowNegative}};
inline constexpr std::array kGroupWords{JsonWord<KpiGroup>{"quality", KpiGroup::Quality},
                                        JsonWord<KpiGroup>{"business", KpiGroup::Business},
                                        JsonWord<KpiGroup>{"operations", KpiGroup::Operations},
                                        JsonWord<KpiGroup>{"management", KpiGroup::Management}};
inline constexpr std::array kRuleWords{
    JsonWord<KpiRule>{"linear", KpiRule::Linear},
    JsonWord<KpiRule>{"piecewise", KpiRule::Piecewise}, JsonWord<KpiRule>{"step", KpiRule::Step},
    JsonWord<KpiRule>{"deduct", KpiRule::Deduct}, JsonWord<KpiRule>{"passfail", KpiRule::PassFail}};
inline constexpr std::array kDirectionWords{JsonWord<KpiDirection>{"up", KpiDirection::Up},
                                            JsonWord<KpiDirection>{"down", KpiDirection::Down}};
inline constexpr std::array kBelowWords{JsonWord<BelowBase>{"hold", BelowBase::Hold},
                                        JsonWord<BelowBase>{"zero", BelowBase::Zero}};
inline constexpr std::array kIncidentWords{
    JsonWord<Incident::Kind>{"fixed", Incident::Kind::Fixed},
    JsonWord<Incident::Kind>{"pct_base", Incident::Kind::PercentOfBase}};
inline constexpr std::array<QLatin1StringView, kGroupWords.size()> kWeightKeys{
    QLatin1StringView("weightQuality"), QLatin1StringView("weightBusiness"),
    QLatin1StringView("weightOperations"), QLatin1StringView("weightManagement")};
inline constexpr std::array<QLatin1StringView, kDimensions.size()> kScoreKeys{
    QLatin1StringView("scoreQuality"), QLatin1StringView("scoreBusiness"),
    QLatin1StringView("scoreOverall")};

void describe(auto &io, SameAs<SeatTerms> auto &seat)
{
    io.maybe(QLatin1StringView("ratio"), seat.ratio);
    io.number(QLatin1StringView("price"), seat.price);
    io.maybe(QLatin1StringView("cap"), seat.cap);
}

void describe(auto &io, SameAs<Contract> auto &contract)
{
    io.text(QLatin1StringView("id"), contract.id);
    io.text(QLatin1StringView("region"), contract.region);
    io.text(QLatin1StringView("version"), contract.parameterVersion);
    io.date(QLatin1StringView("month"), contract.month);
    io.number(QLatin1StringView("standardHours"), contract.standardHours);
    io.number(QLatin1StringView("ratio"), contract.ratio);
    io.items(QLatin1StringView("seats"), contract.seats);
    io.maybeWord(QLatin1StringView("ratioMode"), contract.ratioMode,
                 JsonWords<RatioMode>(kRatioWords));
    io.whole(QLatin1StringView("seatDecimals"), contract.seatDecimals);
    io.whole(QLatin1StringView("scoreDecimals"), contract.scoreDecimals);
    io.maybeWord(QLatin1StringView("rounding"), contract.rounding,
                 JsonWords<Rounding>(kRoundingWords));
    io.maybeWord(QLatin1StringView("overtimeBasis"), contract.overtimeBasis,
                 JsonWords<OvertimeBasis>(kBasisWords));
    io.maybeWord(QLatin1StringView("proration"), contract.proration,
                 JsonWords<Proration>(kProrationWords));
    io.list(QLatin1StringView("overtimeRoles"), contract.overtimeRoles);
    io.number(QLatin1StringView("overtimeLimit"), contract.overtimeMonthlyLimit);
    io.maybeWord(QLatin1StringView("negativePolicy"), contract.negativePolicy,
                 JsonWords<NegativePolicy>(kNegativeWords));
    io.number(QLatin1StringView("carryIn"), contract.carryIn);
    io.number(QLatin1StringView("adjustment"), contract.priorAdjustment);
    io.number(QLatin1StringView("handled"), contract.handledVolume);
    io.number(QLatin1StringView("target"), contract.targetVolume);
    io.number(QLatin1StringView("bonusMinimum"), contract.bonusMinimumScore);
    io.number(QLatin1StringView("bonusPrice"), contract.bonusUnitPrice);
    io.number(QLatin1StringView("bonusVolumeCap"), contract.bonusVolumeCap);
    io.number(QLatin1StringView("bonusFeeCap"), contract.bonusFeeCap);
    io.list(QLatin1StringView("bonusBlockedBy"), contract.bonusBlockedBy);
    io.number(QLatin1StringView("partnerShare"), contract.partnerShare);
    for (std::size_t group = 0; group < kWeightKeys.size(); ++group) {
        io.number(kWeightKeys[group], contract.weights[group]);
    }
    io.number(QLatin1StringView("plus"), contract.plusPoints);
    io.number(QLatin1StringView("minus"), contract.minusPoints);
}

void describe(auto &io, SameAs<Band> auto &band)
{
    io.number(QLatin1StringView("lower"), band.lower);
    io.number(QLatin1StringView("coefficient"), band.coefficient);
}

void describe(auto &io, SameAs<PersonSegment> auto &segment)
{
    io.text(QLatin1StringView("employee"), segment.employee);
    io.text(QLatin1StringView("role"), segment.role);
    io.date(QLatin1StringView("from"), segment.from);
    io.date(QLatin1StringView("to"), segment.to);
    io.number(QLatin1StringView("scheduled"), segment.scheduled);
    io.number(QLatin1StringView("writeOff"), segment.writeOff);
    io.number(QLatin1StringView("worked"), segment.worked);
    io.number(QLatin1StringView("handled"), segment.handled);
    io.number(QLatin1StringView("target"), segment.target);
    io.flag(QLatin1StringView("bonus"), segment.isBonusEligible);
}

void describe(auto &io, SameAs<Incident> auto &incident)
{
    io.text(QLatin1StringView("id"), incident.id);
    io.text(QLatin1StringView("class"), incident.cls);
    io.word(QLatin1StringView("kind"), incident.kind, JsonWords<Incident::Kind>(kIncidentWords));
    io.number(QLatin1StringView("value"), incident.value);
    io.maybe(QLatin1StringView("cap"), incident.coefficientCap);
}

void describe(auto &io, SameAs<Knot> auto &knot)
{
    io.number(QLatin1StringView("value"), knot.value);
    io.number(QLatin1StringView("percent"), knot.percent);
}

void describe(auto &io, SameAs<KpiGuard> auto &guard)
{
    io.number(QLatin1StringView("numerator"), guard.numerator);
    io.number(QLatin1StringView("denominator"), guard.denominator);
    io.number(QLatin1StringView("below"), guard.below);
    io.number(QLatin1StringView("cap"), guard.capPercent);
}

void describe(auto &io, SameAs<Kpi> auto &kpi)
{
    io.text(QLatin1StringView("id"), kpi.id);
    io.word(QLatin1StringView("group"), kpi.group, JsonWords<KpiGroup>(kGroupWords));
    io.number(QLatin1StringView("weight"), kpi.weight);
    io.maybe(QLatin1StringView("numerator"), kpi.numerator);
    io.maybe(QLatin1StringView("denominator"), kpi.denominator);
    io.number(QLatin1StringView("scale"), kpi.scale);
    io.maybeWord(QLatin1StringView("rule"), kpi.rule, JsonWords<KpiRule>(kRuleWords));
    io.maybeWord(QLatin1StringView("direction"), kpi.direction,
                 JsonWords<KpiDirection>(kDirectionWords));
    io.number(QLatin1StringView("base"), kpi.base);
    io.number(QLatin1StringView("full"), kpi.full);
    io.number(QLatin1StringView("basePercent"), kpi.basePercent);
    io.maybeWord(QLatin1StringView("below"), kpi.below, JsonWords<BelowBase>(kBelowWords));
    io.items(QLatin1StringView("steps"), kpi.steps);
    io.number(QLatin1StringView("free"), kpi.free);
    io.number(QLatin1StringView("unit"), kpi.unit);
    io.number(QLatin1StringView("deduct"), kpi.deductPercent);
    io.maybeObject(QLatin1StringView("guard"), kpi.guard);
}

void describe(auto &io, SameAs<SettlementInput> auto &input)
{
    io.object(QLatin1StringView("contract"), input.contract);
    io.items(QLatin1StringView("bands"), input.bands);
    io.items(QLatin1StringView("people"), input.people);
    io.items(QLatin1StringView("incidents"), input.incidents);
    for (std::size_t dimension = 0; dimension < kScoreKeys.size(); ++dimension) {
        io.maybe(kScoreKeys[dimension], input.scores[dimension]);
    }
    io.items(QLatin1StringView("kpis"), input.kpis);
    io.flag(QLatin1StringView("hasKpis"), input.hasKpis);
}

void describe(auto &io, SameAs<CaseSignature> auto &signature)
{
    io.word(QLatin1StringView("step"), signature.step, JsonWords<CaseStep>(kStepWords));
    io.text(QLatin1StringView("login"), signature.login);
    io.word(QLatin1StringView("side"), signature.side, JsonWords<SignerSide>(monthclose::kSides));
    io.time(QLatin1StringView("at"), signature.at);
    io.bytes(QLatin1StringView("hash"), signature.hash);
}

void describe(auto &io, SameAs<CaseReturn> auto &back)
{
    io.text(QLatin1StringView("login"), back.login);
    io.time(QLatin1StringView("at"), back.at);
    io.text(QLatin1StringView("reason"), back.reason);
    io.items(QLatin1StringView("signatures"), back.signatures);
}

void describe(auto &io, SameAs<PriorAdjustment> auto &adjustment)
{
    io.date(QLatin1StringView("month"), adjustment.month);
    io.number(QLatin1StringView("amount"), adjustment.amount);
    io.text(QLatin1StringView("reason"), adjustment.reason);
    io.text(QLatin1StringView("login"), adjustment.login);
}

} // namespace fw::settlement
