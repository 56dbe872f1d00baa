// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intraday/move.h"
#include "core/intraday/moveapply.h"
#include "core/intraday/movefinder.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace fw::ui {

/// Words for the running day and for what can be done about it. Plain text, safe to show.
class IntradayText final
{
    Q_DECLARE_TR_FUNCTIONS(IntradayText)

public:
    /// "09:30".
    [[nodiscard]] static QString clock(TimePoint time, const QTimeZone &zone);
    /// "09:30–11:00".
    [[nodiscard]] static QString span(TimePoint from, TimePoint to, const QTimeZone &zone);
    /// People with one decimal, unless it is zero: "12", "11.5".
    [[nodiscard]] static QString people(double people);
    /// The same with its sign: "+2", "−1.5".
    [[nodiscard]] static QString signedPeople(double people);
    /// A difference of shares in points: "+1.4 ± 0.3".
    [[nodiscard]] static QString points(const whatif::Estimate &estimate);

    /// What is to be done, with whom: "Move the break of Chen Min from 10:15 to 11:00".
    [[nodiscard]] static QString title(const intraday::Move &move);
    [[nodiscard]] static QString reason(const intraday::Move &move, const QTimeZone &zone);
    [[nodiscard]] static QString effect(const intraday::Move &move);
    [[nodiscard]] static QString windowEffect(const intraday::Move &move, const QTimeZone &zone);
    [[nodiscard]] static QString cost(const intraday::Move &move);
    /// All of it, for a message to somebody else.
    [[nodiscard]] static QString message(const intraday::Move &move, const QTimeZone &zone);
    /// On the button.
    [[nodiscard]] static QString action(intraday::MoveWay way);
    /// What has been done, and what comes next.
    [[nodiscard]] static QString done(intraday::MoveWay way);
    [[nodiscard]] static QString staffing(const intraday::MoveAnswer &answer);
    [[nodiscard]] static QString refusal(const Error &error);
};

} // namespace fw::ui
