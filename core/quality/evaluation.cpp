// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/evaluation.h"

#include <QDateTime>

namespace fw::quality {

namespace {

/// Nobody has so many days without work; a calendar that says so is wrong.
constexpr int kLongestBreak = 60;

} // namespace

const Revision *Evaluation::counting() const
{
    return revisions.empty() || state == EvaluationState::Voided ? nullptr : &revisions.back();
}

const Revision *Evaluation::original() const
{
    return revisions.empty() ? nullptr : &revisions.front();
}

bool Evaluation::isOver() const
{
    return state == EvaluationState::Closed || state == EvaluationState::Voided;
}

TimePoint deadlineAfter(TimePoint from, int workdays, const IsWorkday &isWorkday,
                        const QTimeZone &zone)
{
    QDate day = QDateTime::fromMSecsSinceEpoch(toMicroseconds(from) / 1000, zone).date();
    for (int left = workdays; left > 0; --left) {
        day = day.addDays(1);
        for (int skipped = 0; skipped < kLongestBreak && !isWorkday(day); ++skipped) {
            day = day.addDays(1);
        }
    }
    return TimePoint(
        std::chrono::milliseconds(day.addDays(1).startOfDay(zone).toMSecsSinceEpoch()));
}

std::optional<TimePoint> dueAt(const Evaluation &evaluation, const AppealDays &days,
                               const IsWorkday &isWorkday, const QTimeZone &zone)
{
    const auto after = [&](TimePoint from, int workdays) {
        return std::optional(deadlineAfter(from, workdays, isWorkday, zone));
    };
    switch (evaluation.state) {
    case EvaluationState::Released:
        return after(evaluation.releasedAt, days.lodge);
    case EvaluationState::Appealed:
        return after(evaluation.appeal->lodged.at, days.first);
    case EvaluationState::Endorsed:
        return after(evaluation.appeal->first.at, days.final);
    case EvaluationState::Escalated:
        return after(evaluation.appeal->escalated.at, days.final);
    case EvaluationState::Assigned:
    case EvaluationState::InProgress:
    case EvaluationState::Submitted:
    case EvaluationState::Confirmed:
    case EvaluationState::Acknowledged:
    case EvaluationState::Closed:
    case EvaluationState::Voided:
        break;
    }
    return std::nullopt;
}

} // namespace fw::quality
