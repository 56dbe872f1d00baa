// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast/calendar.h"
#include "core/forecast/callseries.h"

#include <array>
#include <vector>

namespace fw::forecast {

/// What a model may know of a queue's days at an origin: the whole days before it, and the calendar
/// before and after it. Refers to the series and the calendar; both outlive it.
class QueueDays final
{
public:
    /// A day counts as whole when it has at least this share of its weekday's usual intervals.
    static constexpr double kWholeDay = 0.75;

    enum class Sort : std::uint8_t { Ordinary, MakeUpWorkday, Holiday };

    struct Known
    {
        QDate date;
        Sort sort = Sort::Ordinary;
        double total = 0;  ///< calls, without the effect of events
        double factor = 1; ///< the events' factor that was taken out
        const CallSeries::Day *day = nullptr;
    };

    /// Days before \a end only are looked at.
    QueueDays(const CallSeries &series, const Calendar &calendar, const QString &queue, QDate end);

    [[nodiscard]] QDate end() const { return m_end; }

    [[nodiscard]] int slotCount() const { return m_series.slotCount(); }

    [[nodiscard]] const std::vector<Known> &known() const { return m_known; }

    [[nodiscard]] const Calendar &calendar() const { return m_calendar; }

    [[nodiscard]] const QString &queue() const { return m_queue; }

    /// Nobody answers that day: the calendar says so, or the queue was always shut on such days.
    [[nodiscard]] bool isClosed(QDate date) const;
    /// Closed, a holiday, or a past day without calls: what callers wait through.
    [[nodiscard]] bool isRest(QDate date) const;
    /// The day before an open day (skipping weekdays that are always shut) was no usual one.
    [[nodiscard]] bool isAfterRest(QDate date) const;
    [[nodiscard]] bool isBeforeRest(QDate date) const;
    [[nodiscard]] Sort sortOf(QDate date) const;
    /// The how manieth open day of its month, from 1.
    [[nodiscard]] int openDayOfMonth(QDate date) const;
    /// How many open days of the month come after it.
    [[nodiscard]] int openDaysLeft(QDate date) const;

    /// Calls of a slot of a known day, without the effect of events.
    [[nodiscard]] static double callsOf(const Known &known, int slot);

private:
    [[nodiscard]] bool isUsuallyShut(QDate date) const;
    [[nodiscard]] bool hasNeighbourRest(QDate date, int step) const;
    void learnWeekdays(QDate first);
    void learnKnown();
    void learnHolidays(QDate first);

    const CallSeries &m_series;
    const Calendar &m_calendar;
    QString m_queue;
    QDate m_begin;
    QDate m_end;
    std::vector<Known> m_known;
    std::array<bool, 8> m_isShut{};
    std::array<double, 8> m_usualSlots{};
    bool m_areHolidaysShut = false;
};

} // namespace fw::forecast
