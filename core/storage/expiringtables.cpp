// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/expiringtables.h"

#include "core/storage/journalrows.h"

namespace fw::storage {

using namespace Qt::StringLiterals;

namespace {

/// A column of days since 1970 as the time when that day begins, by UTC: near enough for years.
QString timeOfDay(QLatin1StringView days)
{
    return "(%1) * 86400000000"_L1.arg(days);
}

std::vector<ExpiringTable> rosterTables()
{
    ExpiringTable versions{
        u"roster_versions"_s, timeOfDay("last_day + 1"_L1),
        u"id, team, first_day, last_day, number, based_on, state, revision, saved_by, saved_at, "
        "submitted_by, submitted_at, decided_by, decided_at, reason, hash, request"_s,
        u"id"_s, timeOfDay("first_day"_L1)};
    versions.part = {u"roster_cells"_s, u"version"_s,
                     u"version, person, day, kind, pattern, spans, activities, leave_kind, "
                     "overtime, is_pinned, note"_s,
                     u"version, person, day"_s};
    const ExpiringTable requests{
        u"roster_requests"_s,
        timeOfDay("CASE WHEN other_day > to_day THEN other_day ELSE to_day END + 1"_L1),
        u"id, kind, state, team, person, from_day, to_day, leave_kind, other, other_day, "
        "span_from, span_to, reason, asked_by, asked_at, decided_by, decided_at, decision"_s,
        u"id"_s, timeOfDay("from_day"_L1)};
    const ExpiringTable requirements{u"roster_requirements"_s, timeOfDay("day + 1"_L1),
                                     u"team, day, minutes, people"_s, u"team, day"_s,
                                     timeOfDay("day"_L1)};
    // A person is known as long as anything that is kept says the name.
    ExpiringTable people{u"roster_people"_s,
                         timeOfDay("left_on + 1"_L1),
                         u"id, name_en, name_zh, team, contract, scheme, joined_on, left_on"_s,
                         u"id"_s,
                         {},
                         u"left_on > 0 AND id NOT IN (SELECT person FROM roster_cells) "
                         "AND id NOT IN (SELECT person FROM attendance_days)"_s};
    people.part = {u"roster_facts"_s, u"person"_s,
                   u"person, kind, place, value, code, since, until"_s, u"person, kind, place"_s};
    return {versions, requests, requirements, people};
}

std::vector<ExpiringTable> attendanceTables()
{
    return {{u"attendance_days"_s, timeOfDay("day + 1"_L1),
             u"person, day, team, scheduled, worked, overtime, on_break, signed_in, signed_out, "
             "due, adherent, due_to_serve, served, exceptions"_s,
             u"person, day"_s, timeOfDay("day"_L1)},
            // A month is frozen as long as one of its days is kept.
            {u"attendance_months"_s, timeOfDay("month + 31"_L1),
             u"team, month, frozen_by, frozen_at, hash"_s, u"team, month"_s, timeOfDay("month"_L1),
             u"NOT EXISTS (SELECT 1 FROM attendance_days d WHERE d.team = attendance_months.team "
             "AND d.day >= attendance_months.month AND d.day < attendance_months.month + 31)"_s}};
}

std::vector<ExpiringTable> forecastTables()
{
    ExpiringTable forecasts{
        u"forecasts"_s,
        u"coalesce((SELECT max(p.start) FROM forecast_points p WHERE p.forecast = forecasts.id), "
        "made_at)"_s,
        u"id, queue, scope, origin, made_at, made_by, model, is_fallback, interval_minutes, "
        "coverage, naive_error"_s,
        u"id"_s, u"made_at"_s};
    forecasts.part = {u"forecast_points"_s, u"forecast"_s,
                      u"forecast, start, calls, low, high, naive, four_week_mean"_s,
                      u"forecast, start"_s};
    // The one that holds is kept, however old it is.
    const ExpiringTable calendars{u"forecast_calendars"_s,
                                  u"saved_at"_s,
                                  u"revision, saved_by, content"_s,
                                  u"revision"_s,
                                  {},
                                  u"revision < (SELECT max(revision) FROM forecast_calendars)"_s};
    const ExpiringTable standards{
        u"queue_standards"_s,
        u"(SELECT min(n.since) FROM queue_standards n WHERE n.queue = queue_standards.queue "
        "AND n.since > queue_standards.since) * 86400000000"_s,
        u"queue, since, scope, saved_at, saved_by, content"_s, u"queue, since"_s,
        timeOfDay("since"_L1)};
    return {forecasts, calendars, standards};
}

std::vector<ExpiringTable> alarmTables()
{
    ExpiringTable marks{
        u"alarm_marks"_s, u"at"_s,
        u"id, site, done_by, kind, rule_id, subject_kind, subject_source, subject_key, aspect, "
        "node, severity, shelf, note"_s,
        u"id"_s};
    // Rules hold until the next ones; the newest are kept, however old they are.
    ExpiringTable rules{u"alarm_rule_sets"_s,
                        u"(SELECT n.saved_at FROM alarm_rule_sets n "
                        "WHERE n.revision = alarm_rule_sets.revision + 1)"_s,
                        u"revision, saved_at, saved_by, content"_s, u"revision"_s, u"saved_at"_s};
    marks.isOfServer = true;
    rules.isOfServer = true;
    return {{u"alarm_events"_s,
             u"at"_s,
             u"number, kind, done_by, alarm_id, rule_id, subject_key, note"_s,
             u"number"_s,
             {},
             u"number < (SELECT max(number) FROM alarm_events)"_s}, // ids count on
            marks,
            rules};
}

ExpiringTable recordings()
{
    ExpiringTable table{u"recordings"_s,
                        u"started_at + duration"_s,
                        u"call, scope, started_at, retained_until, content"_s,
                        u"call"_s,
                        u"started_at"_s,
                        u"is_held = 0"_s};
    table.keptUntil = u"CASE WHEN retained_until > 0 THEN (retained_until + 1) * 86400000000 "
                      "ELSE 0 END"_s;
    return table;
}

std::vector<ExpiringTable> evaluationTables()
{
    // An appeal that waits for its decision is not over.
    ExpiringTable evaluations{
        u"evaluations"_s,
        u"changed_at"_s,
        u"id, call, at, agent, scope, evaluator, assigned_by, plan, form, is_internal, state, "
        "step, changed_by, released_at, revisions, final_score, is_fatal, content"_s,
        u"id"_s,
        u"at"_s,
        u"state NOT IN (6, 7, 8)"_s};
    evaluations.part = {u"evaluation_revisions"_s, u"evaluation"_s,
                        u"evaluation, number, at, done_by, content"_s, u"evaluation, number"_s};
    const ExpiringTable comments{u"replay_comments"_s, u"written_at"_s,
                                 u"id, call, scope, moment, is_private, written_by, content"_s,
                                 u"id"_s};
    ExpiringTable calibrations{
        u"calibrations"_s, u"saved_at"_s,
        u"id, scope, saved_by, is_opened, facilitator, participants, calls, content"_s, u"id"_s};
    calibrations.part = {u"calibration_sheets"_s, u"calibration"_s,
                         u"calibration, participant, call, submitted_at, content"_s,
                         u"calibration, participant, call"_s};
    std::vector<ExpiringTable> tables{evaluations, comments, calibrations};
    tables.push_back({u"sampling_plans"_s,
                      u"over_at"_s,
                      u"id, scope, saved_by, saved_at, content"_s,
                      u"id"_s,
                      {},
                      u"over_at > 0"_s});
    for (const QLatin1StringView about : {"coaching_tasks"_L1, "certificates"_L1}) {
        tables.push_back({about,
                          u"over_at"_s,
                          u"id, scope, person, saved_by, saved_at, content"_s,
                          u"id"_s,
                          {},
                          u"over_at > 0"_s});
    }
    return tables;
}

ExpiringTable playbacks()
{
    return {u"playbacks"_s, u"ended_at"_s,
            u"id, call, scope, heard_by, purpose, started_at, content"_s, u"id"_s, u"started_at"_s};
}

ExpiringTable incidents()
{
    return {u"incidents"_s,
            u"closed_at"_s,
            u"id, opened_at, opened_by, scope, title, severity, class, owner, cause, links, "
            "attachments, entries"_s,
            u"id"_s,
            u"opened_at"_s,
            u"state = 2"_s};
}

ExpiringTable tasks()
{
    return {u"tasks"_s,
            u"done_at"_s,
            u"id, kind, from_side, scope, title, content, incident, issued_at, issued_by, "
            "deadline, acknowledged_at, acknowledged_by, done_by, evidence"_s,
            u"id"_s,
            u"issued_at"_s,
            u"done_at > 0"_s};
}

ExpiringTable handovers()
{
    return {u"handovers"_s,
            u"signed_at"_s,
            u"id, scope, facts, notes, follow_ups, outgoing, given_at, incoming, escalated_at"_s,
            u"id"_s,
            u"given_at"_s,
            u"signed_at > 0"_s};
}

ExpiringTable commands()
{
    return {u"commands"_s,
            u"settled_at"_s,
            u"id, asked_at, asker, host, switch, session, command, agent, state, problem, detail, "
            "taken_at"_s,
            u"id"_s,
            u"asked_at"_s,
            u"state >= 2"_s};
}

} // namespace

std::vector<ExpiringTable> expiringTablesOf(DataClass dataClass)
{
    switch (dataClass) {
    case DataClass::Calls:
        return {{u"calls"_s, u"left_at"_s,
                 "session, number, queue, agent, "_L1 + namesOf(callColumns(), "calls"_L1),
                 u"session, number"_s}};
    case DataClass::AgentIntervals:
        return {{u"agent_intervals"_s, u"start"_s,
                 "agent, session, "_L1 + namesOf(agentCounterColumns(), "agent_intervals"_L1),
                 u"start, agent, session"_s}};
    case DataClass::QueueIntervals:
        return {{u"queue_intervals"_s, u"start"_s,
                 "queue, session, "_L1 + namesOf(queueCounterColumns(), "queue_intervals"_L1),
                 u"start, queue, session"_s}};
    case DataClass::Alarms:
        return alarmTables();
    case DataClass::Incidents:
        return {incidents()};
    case DataClass::Tasks:
        return {tasks()};
    case DataClass::Handovers:
        return {handovers()};
    case DataClass::Commands:
        return {commands()};
    case DataClass::Attendance:
        return attendanceTables();
    case DataClass::Rosters:
        return rosterTables();
    case DataClass::Forecasts:
        return forecastTables();
    case DataClass::CallHistory:
        return {{u"call_history"_s, timeOfDay("day + 1"_L1), u"queue, day, scope, minutes, calls"_s,
                 u"queue, day"_s, timeOfDay("day"_L1)}};
    case DataClass::Recordings:
        return {recordings()};
    case DataClass::Evaluations:
        return evaluationTables();
    case DataClass::Playbacks:
        return {playbacks()};
    case DataClass::Journal:
        break; // has its own way
    }
    return {};
}

} // namespace fw::storage
