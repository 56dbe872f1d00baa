// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <cstdint>
#include <set>
#include <vector>

namespace fw::forecast {

/// One dated fact about days: it holds from its first to its last day, both included.
struct CalendarRow
{
    enum class Kind : std::uint8_t {
        Holiday,       ///< a rest day of the public; the line may be open
        Workday,       ///< a rest day that is worked, to make up for a holiday
        Festival,      ///< the day to which the days before and after are counted, by its name
        Closed,        ///< nobody answers, so nothing is forecast
        ClosedWeekday, ///< as Closed, on the weekday `weekday` of the time
        Event,         ///< something that multiplies the calls by `factor`
        Statutory      ///< a holiday of the law itself, on which work is paid threefold
    };

    Kind kind = Kind::Holiday;
    QDate from;
    QDate to;
    QString queue;     ///< of this queue only; empty: of all
    int weekday = 0;   ///< 1 Monday to 7 Sunday, of ClosedWeekday only
    double factor = 1; ///< of Event only, more than 0
    QString name;

    bool operator==(const CalendarRow &) const = default;
};

/// What is known about days before they come: rows that people edit. A value.
class Calendar final
{
public:
    /// An event multiplies by at least and at most this.
    static constexpr double kLeastFactor = 0.01;
    static constexpr double kGreatestFactor = 100;
    /// Rows are at most this long, so that a wrong year is noticed.
    static constexpr int kMostDays = 3700;

    Calendar() = default;
    explicit Calendar(std::vector<CalendarRow> rows);

    [[nodiscard]] const std::vector<CalendarRow> &rows() const { return m_rows; }

    /// Whether a row makes sense by itself: dates in order, a weekday or factor where one is
    /// needed, a festival that has a name.
    [[nodiscard]] static bool isSound(const CalendarRow &row);

    [[nodiscard]] bool isClosed(QDate day, const QString &queue) const;
    /// Also on a statutory one.
    [[nodiscard]] bool isHoliday(QDate day, const QString &queue) const;
    /// Of everybody: a row that is of one queue says nothing about pay.
    [[nodiscard]] std::set<QDate> statutoryDays() const;
    [[nodiscard]] bool isMakeUpWorkday(QDate day, const QString &queue) const;
    /// The product of the day's events, 1 without any.
    [[nodiscard]] double eventFactor(QDate day, const QString &queue) const;

    /// How far a day is from a festival: 0 on it, negative before it.
    struct FestivalDistance
    {
        QString festival;
        int days = 0;
    };

    /// The festivals at most \a most days away.
    [[nodiscard]] std::vector<FestivalDistance> festivalsNear(QDate day, const QString &queue,
                                                              int most) const;

    bool operator==(const Calendar &) const = default;

private:
    [[nodiscard]] bool has(CalendarRow::Kind kind, QDate day, const QString &queue) const;

    std::vector<CalendarRow> m_rows;
};

} // namespace fw::forecast
