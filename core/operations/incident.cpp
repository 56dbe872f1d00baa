// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/incident.h"

#include <algorithm>
#include <array>

namespace fw::operations {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kSeparator{u'|'};

constexpr std::array<QLatin1StringView, static_cast<std::size_t>(IncidentClass::Count)> kClasses = {
    "telephony"_L1, "system"_L1,    "network"_L1,  "traffic"_L1,  "staffing"_L1,
    "quality"_L1,   "complaint"_L1, "security"_L1, "facility"_L1, "other"_L1};

constexpr std::array<QLatin1StringView, 3> kSeverities = {"low"_L1, "medium"_L1, "high"_L1};

Error refused(const QString &what)
{
    return Error{ErrorCode::InvalidArgument, what};
}

bool isText(const QString &text, qsizetype longest)
{
    return !text.trimmed().isEmpty() && text.size() <= longest;
}

Incident grown(Incident incident, EntryKind kind, const QString &text, const QString &by,
               TimePoint at)
{
    // The story is told in its order: a clock that was set back does not reach behind it.
    const TimePoint last = incident.timeline.empty() ? at : incident.timeline.back().at;
    incident.timeline.push_back({std::max(at, last), by, kind, text.trimmed()});
    return incident;
}

} // namespace

QString alarmKey(std::uint64_t alarm)
{
    return QString::number(alarm);
}

QString callKey(const QString &source, const QString &queue, TimePoint queuedAt)
{
    return source + kSeparator + queue + kSeparator + QString::number(toMicroseconds(queuedAt));
}

QString agentKey(const QString &source, const QString &address)
{
    return source + kSeparator + address;
}

QString queueKey(const QString &source, const QString &queue)
{
    return source + kSeparator + queue;
}

Result<Incident> openIncident(const IncidentDraft &draft, const QString &by, TimePoint at)
{
    if (!isText(draft.title, Incident::kLongestTitle)) {
        return refused(u"title"_s);
    }
    Incident incident;
    incident.openedAt = at;
    incident.openedBy = by;
    incident.scope = draft.scope;
    incident.title = draft.title.trimmed();
    incident.severity = draft.severity;
    incident.incidentClass = draft.incidentClass;
    for (const IncidentLink &link : draft.links) {
        if (!link.key.isEmpty() &&
            std::ranges::find(incident.links, link) == incident.links.end()) {
            incident.links.push_back(link);
        }
    }
    return grown(std::move(incident), EntryKind::Opened, draft.title, by, at);
}

Result<Incident> withNote(const Incident &incident, const QString &text, const QString &by,
                          TimePoint at)
{
    if (!isText(text, Incident::kLongestText)) {
        return refused(u"text"_s);
    }
    return grown(incident, EntryKind::Note, text, by, at);
}

Result<Incident> withOwner(const Incident &incident, const QString &owner, const QString &by,
                           TimePoint at)
{
    if (incident.isClosed()) {
        return refused(u"closed"_s);
    }
    if (!isText(owner, Incident::kLongestTitle) || owner.trimmed() == incident.owner) {
        return refused(u"owner"_s);
    }
    Incident next = grown(incident, EntryKind::Owner, owner, by, at);
    next.owner = owner.trimmed();
    next.state = IncidentState::InWork;
    return next;
}

Result<Incident> judged(const Incident &incident, IncidentSeverity severity,
                        IncidentClass incidentClass, const QString &by, TimePoint at)
{
    if (incident.isClosed()) {
        return refused(u"closed"_s);
    }
    if (severity == incident.severity && incidentClass == incident.incidentClass) {
        return refused(u"same"_s);
    }
    Incident next = grown(incident, EntryKind::Judged,
                          severityKey(severity) + u' ' + classKey(incidentClass), by, at);
    next.severity = severity;
    next.incidentClass = incidentClass;
    return next;
}

Result<Incident> withLink(const Incident &incident, const IncidentLink &link, const QString &by,
                          TimePoint at)
{
    if (incident.isClosed()) {
        return refused(u"closed"_s);
    }
    if (link.key.isEmpty()) {
        return refused(u"link"_s);
    }
    if (std::ranges::any_of(incident.links, [&](const IncidentLink &each) {
            return each.kind == link.kind && each.key == link.key;
        })) {
        return refused(u"same"_s);
    }
    Incident next = grown(incident, EntryKind::Linked, link.label, by, at);
    next.links.push_back(link);
    return next;
}

Result<Incident> withAttachment(const Incident &incident, const QString &reference,
                                const QString &by, TimePoint at)
{
    if (incident.isClosed()) {
        return refused(u"closed"_s);
    }
    if (!isText(reference, Incident::kLongestText)) {
        return refused(u"attachment"_s);
    }
    Incident next = grown(incident, EntryKind::Attached, reference, by, at);
    next.attachments.append(reference.trimmed());
    return next;
}

Result<Incident> closed(const Incident &incident, const QString &cause, const QString &by,
                        TimePoint at)
{
    if (incident.isClosed()) {
        return refused(u"closed"_s);
    }
    if (!isText(cause, Incident::kLongestText)) {
        return refused(u"cause"_s);
    }
    Incident next = grown(incident, EntryKind::Closed, cause, by, at);
    next.cause = cause.trimmed();
    next.state = IncidentState::Closed;
    next.closedAt = next.timeline.back().at;
    return next;
}

QLatin1StringView classKey(IncidentClass incidentClass)
{
    return kClasses[static_cast<std::size_t>(incidentClass)];
}

QLatin1StringView severityKey(IncidentSeverity severity)
{
    return kSeverities[static_cast<std::size_t>(severity)];
}

} // namespace fw::operations
