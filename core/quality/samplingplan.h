// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"
#include "core/base/result.h"
#include "core/quality/judgedcall.h"
#include "core/quality/samplingdraw.h"

#include <QDate>
#include <QSet>
#include <QStringList>
#include <QTimeZone>

#include <array>
#include <map>

namespace fw::quality {

/// What makes a call worth hearing beside chance. Judged by facts of the call alone.
enum class Trigger : std::uint8_t {
    ShortTalk,  ///< below SamplingPlan::shortTalk
    LongTalk,   ///< above the mean of the population by three standard deviations
    LongHold,   ///< at least SamplingPlan::longHold
    RepeatCall, ///< the same number again within two hours
    Transfers,  ///< at least SamplingPlan::manyTransfers
    Silence,    ///< of the recording, at least ten seconds
    Overtalk,   ///< of the recording, at least three seconds
    Complaint,
    AfterCoaching,
    AfterFatal
};

inline constexpr std::array kTriggers{
    Trigger::ShortTalk,     Trigger::LongTalk,  Trigger::LongHold, Trigger::RepeatCall,
    Trigger::Transfers,     Trigger::Silence,   Trigger::Overtalk, Trigger::Complaint,
    Trigger::AfterCoaching, Trigger::AfterFatal};

/// Whose calls a plan is of.
enum class OperationFilter : std::uint8_t { Both, SelfOperated, Outsourced };

/// Of which calls, how many, by which scorecard, and by whom.
struct SamplingPlan
{
    std::int64_t id = 0; ///< 0: not kept yet
    LocalizedText title;
    QDate from;
    QDate to;           ///< included
    QString scope;      ///< node of the organisation; empty: everything
    QStringList queues; ///< empty: all
    OperationFilter operation = OperationFilter::Both;
    int fromHour = 0;   ///< of the local day, in which the call was answered
    int untilHour = 24; ///< not included; below fromHour: over midnight
    std::chrono::seconds leastTalk{0};
    std::chrono::seconds mostTalk{0}; ///< included; 0: no limit
    QString form;                     ///< ScorecardVersion::key()
    QString seed;                  ///< published before the period, so that anybody can draw again
    int perAgent = 3;              ///< of agents in their trade for longer
    int perNewAgent = 10;          ///< of agents with less than three months
    int randomPercent = 60;        ///< of the calls; the rest is targeted
    bool isLayered = false;        ///< the random part lies in an agent's cells: cellOf()
    std::vector<Trigger> triggers; ///< of the targeted part
    std::chrono::seconds shortTalk{10};
    std::chrono::seconds longHold{60};
    int manyTransfers = 2;
    QStringList evaluators; ///< share the calls evenly
    QDate due;
    std::vector<Replacement> replacements;
    QString savedBy;
    TimePoint savedAt = kNoTime;
    bool isDrawn = false; ///< its evaluations are assigned

    bool operator==(const SamplingPlan &) const = default;
};

/// InvalidArgument naming the first field that makes no sense: "title", "period" (missing, or its
/// end before its begin), "hours", "talk" (the longest below the shortest), "form", "seed" (empty,
/// or with a bar: it would not be clear where the call begins), "quota" (below 0, none at all, or
/// above 500), "random" (not from 0 to 100), "triggers" (none though a part is targeted), "limits"
/// (of the triggers, below 1), "evaluators" (none, or one twice), "due" (before the end of the
/// period) or "replacement" (without its reason, or twice).
[[nodiscard]] Outcome check(const SamplingPlan &plan);

/// What the calls themselves don't tell. What is not known is empty, and fires nothing.
struct PlanFacts
{
    QTimeZone zone = QTimeZone::utc();                     ///< of the floor
    std::map<QString, std::chrono::milliseconds> silence;  ///< longest, by call that was scanned
    std::map<QString, std::chrono::milliseconds> overtalk; ///< longest, by call that was scanned
    QSet<QString> complaints;                              ///< calls that somebody complained of
    std::map<QString, QDate> joined;                       ///< by agent
    std::map<QString, TimePoint> coached;   ///< since when an agent is to be heard again
    std::map<QString, TimePoint> lastFatal; ///< call of an agent's fatal evaluation
};

/// The calls of the plan that may be drawn at all: by its period, queues, operation, hours and
/// length. Its scope is that of the calls that are handed over.
[[nodiscard]] std::vector<JudgedCall>
populationOf(const SamplingPlan &plan, const std::vector<JudgedCall> &calls, const QTimeZone &zone);

/// Which triggers of the plan each call of the population fires, by call; those that fire none are
/// not in it. A repeat call counts for both: that which did not help, and that which followed. Its
/// masked number is all that is known of a caller, and \a calls all in which one is looked for.
[[nodiscard]] std::map<QString, std::vector<Trigger>>
triggersOf(const SamplingPlan &plan, const std::vector<JudgedCall> &population,
           const std::vector<JudgedCall> &calls, const PlanFacts &facts);

/// Whether an agent has less than three months in the trade on the first day of the plan. One of
/// whom nothing is known has more.
[[nodiscard]] bool isNew(const QString &agent, const SamplingPlan &plan, const PlanFacts &facts);

enum class DrawnBy : std::uint8_t { Chance, Trigger, Filling };

struct DrawnCall
{
    JudgedCall call;
    QByteArray key; ///< drawKey()
    DrawnBy by = DrawnBy::Chance;
    std::vector<Trigger> triggers; ///< that it fires, whatever it was drawn by

    bool operator==(const DrawnCall &) const = default;
};

/// What a plan comes to.
struct PlanDraw
{
    std::vector<JudgedCall> population;
    std::vector<DrawnCall> drawn; ///< by agent, then chance, trigger, filling, then key
    int agents = 0;
    int wanted = 0;    ///< sum of the quotas
    double margin = 1; ///< of a share of one half at 95 %, from 0 to 1

    [[nodiscard]] std::vector<JudgedCall> calls() const;
};

/// Draws. Each agent is a stratum, of which the quota is drawn: the random part (of the quota,
/// halves up) is the calls with the smallest keys; of a layered plan, those of each cell, in which
/// there are as many as sharesOf() the cells says, replaced calls counted. The targeted part is, of
/// the others, those that fire a trigger, by key; all that were complained of, be they more than
/// the quota. What is still missing is filled by key. Replaced calls are left out, and nothing else
/// that was drawn changes its place for them.
[[nodiscard]] PlanDraw drawOf(const SamplingPlan &plan, const std::vector<JudgedCall> &calls,
                              const PlanFacts &facts);

/// The population as a table for a second program: call, agent, quota, complaint (0 or 1), targeted
/// (0 or 1), replaced (0 or 1), cell (empty when the plan is not layered). With the seed and the
/// random part it draws the same calls.
[[nodiscard]] QByteArray populationText(const SamplingPlan &plan,
                                        const std::vector<JudgedCall> &calls,
                                        const PlanFacts &facts);

/// Who hears what.
struct Share
{
    JudgedCall call;
    QString evaluator;

    bool operator==(const Share &) const = default;
};

/// The calls among the evaluators of the plan, in the order in which they are to be heard: the same
/// number each, to one; each over the whole period; nobody hears the same agent twice running,
/// unless there are too few others; nobody gets a call of their own, unless there is nobody else.
/// Always the same for the same calls.
[[nodiscard]] std::vector<Share> shareOut(const SamplingPlan &plan,
                                          const std::vector<JudgedCall> &drawn);

} // namespace fw::quality
