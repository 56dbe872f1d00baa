// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/qualitydesk.h"

#include <algorithm>
#include <array>

namespace fw::quality {

using namespace Qt::StringLiterals;
using access::Purpose;

namespace {

Purpose purposeOf(PlayPurpose purpose)
{
    switch (purpose) {
    case PlayPurpose::Complaint:
        return Purpose::Complaint;
    case PlayPurpose::Training:
        return Purpose::Training;
    case PlayPurpose::Audit:
        return Purpose::Audit;
    case PlayPurpose::Quality:
    case PlayPurpose::Appeal:
        break;
    }
    return Purpose::Quality;
}

QString wordOf(PlayPurpose purpose)
{
    constexpr std::array kWords{"quality"_L1, "appeal"_L1, "complaint"_L1, "training"_L1,
                                "audit"_L1};
    return kWords[static_cast<std::size_t>(purpose)];
}

/// "0-12000,30000-31500": what was heard, in milliseconds.
QString textOf(const std::vector<Span> &spans)
{
    QStringList parts;
    for (const Span &span : spans) {
        parts.append(QString::number(span.from.count()) + u'-' + QString::number(span.to.count()));
    }
    return parts.join(u',');
}

} // namespace

bool QualityDesk::hasOwnReleased(const QString &call) const
{
    EvaluationQuery query;
    query.call = call;
    query.agent = ownPerson();
    if (query.agent.isEmpty()) {
        return false;
    }
    const Result<std::vector<Evaluation>> found = m_store->evaluations(query);
    return found && std::ranges::any_of(
                        *found, [](const Evaluation &each) { return isKnown(each.releasedAt); });
}

Outcome QualityDesk::allowHearing(const JudgedCall &call, Purpose purpose) const
{
    access::Circumstances how;
    how.purpose = purpose;
    if (Outcome allowed = m_author.allow(Object::Recordings, Right::Execute, call.team, how);
        allowed || ownPerson() != call.agent || call.agent.isEmpty()) {
        return allowed;
    }
    how.isReleased = hasOwnReleased(call.id);
    return m_author.allow(Object::Recordings, Right::Execute, call.team, how, call.agent);
}

Outcome QualityDesk::allowHearing(const JudgedCall &call) const
{
    Outcome allowed = allowHearing(call, Purpose::Quality);
    return allowed ? allowed : allowHearing(call, Purpose::Training);
}

Outcome QualityDesk::mayPlay(const JudgedCall &call, PlayPurpose purpose) const
{
    const Outcome allowed = allowHearing(call, purposeOf(purpose));
    if (!allowed && allowHearing(call, Purpose::Training)) {
        return Error{ErrorCode::NotPermitted, u"purpose"_s};
    }
    return allowed;
}

/// Of a call that was scored the evaluations say where it lies; nothing is known of the others.
bool QualityDesk::maySeeCall(const QString &call) const
{
    access::Circumstances how;
    how.purpose = Purpose::Training;
    if (m_author.allow(Object::Recordings, Right::Execute, {}, how)) {
        return true;
    }
    EvaluationQuery query;
    query.call = call;
    const Result<std::vector<Evaluation>> found = m_store->evaluations(query);
    if (!found) {
        return false;
    }
    if (found->empty()) {
        return bool(m_author.allow(Object::Recordings, Right::Execute, m_author.ownScope(), how));
    }
    return bool(allowHearing(found->front().about));
}

Result<std::vector<Recording>> QualityDesk::recordings(const QStringList &calls) const
{
    if (Outcome allowed = allowSomewhere(Object::Recordings, Right::Execute); !allowed) {
        return allowed.error();
    }
    Result<std::vector<Recording>> found = m_store->recordings(calls);
    if (found) {
        std::erase_if(*found, [this](const Recording &each) { return !maySeeCall(each.call); });
    }
    return found;
}

Outcome QualityDesk::saveRecording(const Recording &recording, const JudgedCall &call)
{
    if (recording.call != call.id) {
        return Error{ErrorCode::InvalidArgument, u"call"_s};
    }
    access::AuditEntry entry =
        m_author.programEntry(u"quality.recording.found"_s, call.id, call.team);
    entry.detail = recording.path;
    return tell(m_store->saveRecording(recording, call.team, entry));
}

Outcome QualityDesk::notePlayback(const Playback &playback, const JudgedCall &call)
{
    Playback noted = playback;
    noted.call = call.id;
    noted.by = m_author.userName();
    access::AuditEntry entry = m_author.entry(u"recording.play"_s, call.id, call.team);
    entry.purpose = wordOf(noted.purpose);
    entry.detail = textOf(noted.heard);
    return m_store->addPlayback(noted, call.team, entry);
}

Outcome QualityDesk::allowComments(const JudgedCall &call) const
{
    if (m_author.allow(Object::Scores, Right::Read, call.team)) {
        return success();
    }
    return allowHearing(call);
}

Result<std::vector<ReplayComment>> QualityDesk::comments(const JudgedCall &call) const
{
    if (Outcome allowed = allowComments(call); !allowed) {
        return allowed.error();
    }
    return m_store->comments(call.id, m_author.userName());
}

Outcome QualityDesk::comment(const JudgedCall &call, Milliseconds at, const QString &text,
                             bool isPrivate)
{
    if (Outcome allowed = allowHearing(call); !allowed) {
        return allowed;
    }
    ReplayComment comment;
    comment.call = call.id;
    comment.at = at;
    comment.text = text.trimmed();
    comment.isPrivate = isPrivate;
    comment.by = m_author.userName();
    comment.writtenAt = m_author.now();
    if (comment.text.isEmpty() || at < Milliseconds(0)) {
        return Error{ErrorCode::InvalidArgument, comment.text.isEmpty() ? u"text"_s : u"moment"_s};
    }
    access::AuditEntry entry = m_author.entry(u"quality.comment"_s, call.id, call.team);
    entry.detail = isPrivate ? u"private"_s : QString();
    const Result<std::int64_t> added = tell(m_store->addComment(comment, call.team, entry));
    return added ? success() : Outcome(added.error());
}

} // namespace fw::quality
