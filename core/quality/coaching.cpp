// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/coaching.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace fw::quality {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMonthDays = 30;
constexpr int kWeekDays = 7;

Error refusal(const QString &word)
{
    return {ErrorCode::InvalidArgument, word};
}

QDate dayOf(TimePoint at, const QTimeZone &zone)
{
    const auto span = std::chrono::floor<std::chrono::milliseconds>(at.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(span.count(), zone).date();
}

bool isClip(const CoachingClip &clip)
{
    return !clip.call.isEmpty() && clip.span.from.count() >= 0 && clip.span.to > clip.span.from;
}

std::optional<Exact> mean(const Exact &sum, int count)
{
    return count > 0 ? std::optional(sum / Exact(count)) : std::nullopt;
}

} // namespace

Outcome check(const CoachingTask &task)
{
    if (task.agent.isEmpty()) {
        return refusal(u"agent"_s);
    }
    if (task.goal.trimmed().isEmpty()) {
        return refusal(u"goal"_s);
    }
    if (task.coach.isEmpty()) {
        return refusal(u"coach"_s);
    }
    if (!task.due.isValid()) {
        return refusal(u"due"_s);
    }
    if (!std::all_of(task.clips.begin(), task.clips.end(), &isClip)) {
        return refusal(u"clips"_s);
    }
    return success();
}

Result<CoachingTask> held(CoachingTask task, const QString &by, const QString &notes, QDate on,
                          QDate today)
{
    if (task.state != CoachingState::Planned) {
        return refusal(u"state"_s);
    }
    if (by != task.coach) {
        return refusal(u"coach"_s);
    }
    if (notes.trimmed().isEmpty()) {
        return refusal(u"notes"_s);
    }
    if (!on.isValid() || on > today) {
        return refusal(u"day"_s);
    }
    task.state = CoachingState::Held;
    task.notes = notes.trimmed();
    task.heldOn = on;
    return task;
}

Result<CoachingTask> stated(CoachingTask task, const QString &by, const QString &statement)
{
    if (task.state != CoachingState::Held) {
        return refusal(u"state"_s);
    }
    if (by != task.agent) {
        return refusal(u"agent"_s);
    }
    if (statement.trimmed().isEmpty()) {
        return refusal(u"statement"_s);
    }
    task.state = CoachingState::Stated;
    task.statement = statement.trimmed();
    return task;
}

Result<CoachingTask> closed(CoachingTask task, const QString &by)
{
    if (task.state != CoachingState::Stated) {
        return refusal(u"state"_s);
    }
    if (by != task.coach) {
        return refusal(u"coach"_s);
    }
    task.state = CoachingState::Closed;
    return task;
}

bool isOverdue(const CoachingTask &task, QDate today)
{
    return task.state == CoachingState::Planned && task.due.isValid() && task.due < today;
}

std::optional<Exact> CoachingEffect::change() const
{
    return before && after ? std::optional(*after - *before) : std::nullopt;
}

CoachingEffect effectOf(const CoachingTask &task, const std::vector<ScoredCall> &calls,
                        const QTimeZone &zone)
{
    CoachingEffect effect;
    if (!task.heldOn.isValid()) {
        return effect;
    }
    Exact before;
    Exact after;
    for (const ScoredCall &call : calls) {
        const QDate day = dayOf(call.at, zone);
        if (call.agent != task.agent || day == task.heldOn) {
            continue;
        }
        if (day < task.heldOn) {
            before += call.score;
            ++effect.countBefore;
        } else {
            after += call.score;
            ++effect.countAfter;
        }
    }
    effect.before = mean(before, effect.countBefore);
    effect.after = mean(after, effect.countAfter);
    return effect;
}

Outcome check(const Certificate &certificate)
{
    if (certificate.person.isEmpty()) {
        return refusal(u"person"_s);
    }
    if (certificate.skill.trimmed().isEmpty()) {
        return refusal(u"skill"_s);
    }
    if (certificate.level < 1) {
        return refusal(u"level"_s);
    }
    if (certificate.examPoints < kExamPassMark || certificate.examPoints > 100) {
        return refusal(u"exam"_s);
    }
    if (certificate.supervisedCalls < 0) {
        return refusal(u"supervised"_s);
    }
    if (!certificate.issuedOn.isValid() || !certificate.validUntil.isValid() ||
        certificate.validUntil < certificate.issuedOn) {
        return refusal(u"period"_s);
    }
    if (certificate.issuedBy.isEmpty()) {
        return refusal(u"issuer"_s);
    }
    return success();
}

CertificateState stateOn(const Certificate &certificate, QDate day)
{
    if (certificate.withdrawnOn.isValid() && day >= certificate.withdrawnOn) {
        return CertificateState::Withdrawn;
    }
    if (day < certificate.issuedOn) {
        return CertificateState::NotYet;
    }
    const qint64 left = daysLeft(certificate, day);
    if (left < 0) {
        return CertificateState::Expired;
    }
    if (left <= kWeekDays) {
        return CertificateState::EndsInWeek;
    }
    return left <= kMonthDays ? CertificateState::EndsInMonth : CertificateState::Valid;
}

bool isValidOn(const Certificate &certificate, QDate day)
{
    switch (stateOn(certificate, day)) {
    case CertificateState::Valid:
    case CertificateState::EndsInMonth:
    case CertificateState::EndsInWeek:
        return true;
    case CertificateState::NotYet:
    case CertificateState::Expired:
    case CertificateState::Withdrawn:
        break;
    }
    return false;
}

qint64 daysLeft(const Certificate &certificate, QDate day)
{
    return day.daysTo(certificate.validUntil);
}

Result<Certificate> withdrawn(Certificate certificate, QDate on, const QString &reason)
{
    if (certificate.withdrawnOn.isValid() || on > certificate.validUntil) {
        return refusal(u"state"_s);
    }
    if (!on.isValid() || on < certificate.issuedOn) {
        return refusal(u"day"_s);
    }
    if (reason.trimmed().isEmpty()) {
        return refusal(u"reason"_s);
    }
    certificate.withdrawnOn = on;
    certificate.reason = reason.trimmed();
    return certificate;
}

} // namespace fw::quality
