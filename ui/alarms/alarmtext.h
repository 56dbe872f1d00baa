// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/alarm.h"
#include "core/alarms/alarmreplay.h"
#include "core/base/error.h"
#include "core/live/floorconfig.h"

#include <QCoreApplication>

namespace fw::ui {

/// Words for alarms and their rules, in the language of the program.
class AlarmText final
{
    Q_DECLARE_TR_FUNCTIONS(AlarmText)

public:
    /// What is wrong, in one line: plain text, safe to show.
    [[nodiscard]] static QString sentence(const alarms::Alarm &alarm,
                                          const live::FloorConfig &config);
    /// The second line: what is done about it, or how long it has to be bad.
    [[nodiscard]] static QString remark(const alarms::Alarm &alarm, const alarms::AlarmRule *rule,
                                        const QTimeZone &zone);
    [[nodiscard]] static QString subject(const alarms::AlarmSubject &subject);
    [[nodiscard]] static QString aspect(const QString &aspect, alarms::AlarmMetric metric,
                                        const live::FloorConfig &config);
    [[nodiscard]] static QString metric(alarms::AlarmMetric metric);
    /// The rule's own name, else its metric's.
    [[nodiscard]] static QString rule(const alarms::AlarmRule &rule);
    [[nodiscard]] static QString severity(alarms::AlarmSeverity severity);
    /// A sign for those who don't see the colour.
    [[nodiscard]] static QChar glyph(alarms::AlarmSeverity severity);
    [[nodiscard]] static QString state(const alarms::Alarm &alarm);
    [[nodiscard]] static QString change(alarms::AlarmChangeKind kind);
    [[nodiscard]] static QString role(alarms::AlarmRole role);
    [[nodiscard]] static QString acknowledgeRule(alarms::AcknowledgeRule rule);
    /// With the metric's unit.
    [[nodiscard]] static QString value(alarms::AlarmMetric metric, double value);
    /// Whether levels of the metric are durations, and typed as seconds.
    [[nodiscard]] static bool isDuration(alarms::AlarmMetric metric);
    [[nodiscard]] static QString unit(alarms::AlarmMetric metric);
    /// What is missing when the metric has no readings; empty when it needs nothing.
    [[nodiscard]] static QString need(alarms::AlarmMetric metric);
    /// What acknowledge() and shelve() refuse.
    [[nodiscard]] static QString refusal(const Error &error);
    /// What checkRules() refuses: names the field.
    [[nodiscard]] static QString ruleFault(const Error &error);
    [[nodiscard]] static QString time(TimePoint time, const QTimeZone &zone, const QString &format);
};

} // namespace fw::ui
