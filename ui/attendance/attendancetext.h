// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/attendance/adherenceboard.h"
#include "core/attendance/attendanceday.h"
#include "core/base/error.h"
#include "ui/floor/agentduty.h"

#include <QCoreApplication>

namespace fw::ui {

/// Words for duties, deviations and what becomes of them.
class AttendanceText final
{
    Q_DECLARE_TR_FUNCTIONS(AttendanceText)

public:
    [[nodiscard]] static QString duty(attendance::Duty duty);
    [[nodiscard]] static QString deviation(attendance::Deviation deviation);
    /// "+", "-" or "0", as on every desk of the trade.
    [[nodiscard]] static QString impact(attendance::Impact impact);
    /// How much it needs a look.
    [[nodiscard]] static Tone tone(const attendance::AdherenceRow &row);
    /// What tables of agents say of it; nothing of who is not rostered and works not either.
    [[nodiscard]] static std::optional<AgentDuty> agentDuty(const attendance::AdherenceRow &row);
    [[nodiscard]] static QString exception(attendance::ExceptionKind kind);
    [[nodiscard]] static QString decision(attendance::Decision decision);
    [[nodiscard]] static QString role(roster::PersonRole role);
    /// Why something was not done, and what to do.
    [[nodiscard]] static QString refusal(const Error &error);
    /// "09:00-09:10".
    [[nodiscard]] static QString span(TimePoint from, TimePoint to, const QTimeZone &zone);
    /// "09:00-17:30", of the first begin and the last end; a dash without duties.
    [[nodiscard]] static QString hours(const std::vector<attendance::DutySpan> &duties,
                                       const QTimeZone &zone);
};

} // namespace fw::ui
