// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/timepoint.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace fw::operations {

/// Counted up from 1 by the store; 0: not kept yet.
using IncidentId = std::int64_t;

enum class IncidentState : std::uint8_t { Open, InWork, Closed };
enum class IncidentSeverity : std::uint8_t { Low, Medium, High };

/// What kind of thing went wrong; stored by its number, so new ones go before Count.
enum class IncidentClass : std::uint8_t {
    Telephony, ///< switch, lines, phones
    System,    ///< business systems
    Network,
    Traffic, ///< more or fewer callers than expected
    Staffing,
    Quality,
    Complaint,
    Security, ///< data, accounts, access
    Facility, ///< power, rooms, desks
    Other,
    Count
};

/// What an incident is linked to, by a key that outlives the floor's ids.
struct IncidentLink
{
    enum class Kind : std::uint8_t { Alarm, Call, Agent, Queue };

    Kind kind = Kind::Alarm;
    QString key;   ///< alarmKey(), callKey(), agentKey() or queueKey()
    QString label; ///< what people saw when they linked it

    bool operator==(const IncidentLink &) const = default;
};

/// Keys of links. A call is found by its switch, its queue and when it came into it.
[[nodiscard]] QString alarmKey(std::uint64_t alarm);
[[nodiscard]] QString callKey(const QString &source, const QString &queue, TimePoint queuedAt);
[[nodiscard]] QString agentKey(const QString &source, const QString &address);
[[nodiscard]] QString queueKey(const QString &source, const QString &queue);

enum class EntryKind : std::uint8_t {
    Opened,
    Note,
    Owner,    ///< the text is the new owner
    Judged,   ///< severity or class changed
    Linked,   ///< the text is the link's label
    Attached, ///< the text is the reference
    Closed    ///< the text is the cause
};

/// One line of an incident's story. Only added, never changed.
struct TimelineEntry
{
    TimePoint at = kNoTime;
    QString by; ///< log-in name
    EntryKind kind = EntryKind::Note;
    QString text;

    bool operator==(const TimelineEntry &) const = default;
};

/// Something that went wrong on the floor, from its opening to its cause. Each change adds one
/// entry to the timeline, so their number is also the incident's version.
struct Incident
{
    static constexpr qsizetype kLongestTitle = 120;
    static constexpr qsizetype kLongestText = 2'000;

    IncidentId id = 0;
    TimePoint openedAt = kNoTime;
    QString openedBy;
    QString scope; ///< id of the node of the organisation that it lies in; empty: the root
    QString title;
    IncidentSeverity severity = IncidentSeverity::Medium;
    IncidentClass incidentClass = IncidentClass::Other;
    IncidentState state = IncidentState::Open;
    QString owner; ///< empty until somebody takes it
    QString cause; ///< known once it is closed
    TimePoint closedAt = kNoTime;
    std::vector<IncidentLink> links;
    QStringList attachments; ///< references: an address, a path, a number of a paper; no content
    std::vector<TimelineEntry> timeline; ///< oldest first

    [[nodiscard]] bool isClosed() const { return state == IncidentState::Closed; }

    bool operator==(const Incident &) const = default;
};

/// What a person says when opening one.
struct IncidentDraft
{
    QString title;
    IncidentSeverity severity = IncidentSeverity::Medium;
    IncidentClass incidentClass = IncidentClass::Other;
    QString scope = {};
    std::vector<IncidentLink> links = {};
};

// What can become of an incident. Each gives the incident as it is then, with one more entry.
// Errors are InvalidArgument with the word in brackets: nothing but a note is possible once it is
// closed (closed), and texts are neither empty nor too long.

/// (title)
[[nodiscard]] Result<Incident> openIncident(const IncidentDraft &draft, const QString &by,
                                            TimePoint at);
/// (text)
[[nodiscard]] Result<Incident> withNote(const Incident &incident, const QString &text,
                                        const QString &by, TimePoint at);
/// Somebody is at it from now on. (owner), also when it is the same one.
[[nodiscard]] Result<Incident> withOwner(const Incident &incident, const QString &owner,
                                         const QString &by, TimePoint at);
/// (same) when nothing changes.
[[nodiscard]] Result<Incident> judged(const Incident &incident, IncidentSeverity severity,
                                      IncidentClass incidentClass, const QString &by, TimePoint at);
/// (link) when it has no key; (same) when it is linked already.
[[nodiscard]] Result<Incident> withLink(const Incident &incident, const IncidentLink &link,
                                        const QString &by, TimePoint at);
/// (attachment)
[[nodiscard]] Result<Incident> withAttachment(const Incident &incident, const QString &reference,
                                              const QString &by, TimePoint at);
/// (cause) when none is given: nothing is closed without one.
[[nodiscard]] Result<Incident> closed(const Incident &incident, const QString &cause,
                                      const QString &by, TimePoint at);

/// Identifiers, as they are stored and exported.
[[nodiscard]] QLatin1StringView classKey(IncidentClass incidentClass);
[[nodiscard]] QLatin1StringView severityKey(IncidentSeverity severity);

} // namespace fw::operations
