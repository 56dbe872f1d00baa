// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/operations/handover.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace fw::ui {

/// Words for incidents, tasks and handovers; plain text, safe to show.
class OperationsText final
{
    Q_DECLARE_TR_FUNCTIONS(OperationsText)

public:
    [[nodiscard]] static QString severity(operations::IncidentSeverity severity);
    [[nodiscard]] static QString incidentClass(operations::IncidentClass incidentClass);
    [[nodiscard]] static QString state(operations::IncidentState state);
    [[nodiscard]] static QString entry(operations::EntryKind kind);
    /// What the entry says; severities and classes in words.
    [[nodiscard]] static QString content(const operations::TimelineEntry &entry);
    [[nodiscard]] static QString link(operations::IncidentLink::Kind kind);
    [[nodiscard]] static QString kind(operations::TaskKind kind);
    /// What has become of it, and that it is late.
    [[nodiscard]] static QString state(const operations::Task &task, TimePoint now);
    /// "Carrier → Outsourcer".
    [[nodiscard]] static QString way(const operations::Task &task);
    /// Signed, waiting, escalated.
    [[nodiscard]] static QString state(const operations::Handover &handover, TimePoint now);
    /// The site's name of a queue, else the switch's.
    [[nodiscard]] static QString queue(const LocalizedText &name, const QString &key);
    [[nodiscard]] static QString alarm(const operations::ExcerptAlarm &alarm);
    [[nodiscard]] static QString time(TimePoint time, const QTimeZone &zone, const QString &format);
    /// Date and time to the minute; a dash when it is not known.
    [[nodiscard]] static QString minute(TimePoint time, const QTimeZone &zone);
    /// Why a step was refused, as one sentence.
    [[nodiscard]] static QString refusal(const Error &error);
};

} // namespace fw::ui
