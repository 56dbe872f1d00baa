// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intraday/movecandidates.h"
#include "tests/roster/rosterfixture.h"

namespace fw::intraday {

/// One queue, one team, a day without a change of the clock.
struct DayScene
{
    explicit DayScene(double calls = 60, int minuteNow = 10 * 60)
    {
        question.day.grid = DayGrid(date, QTimeZone::utc(), std::chrono::minutes(30));
        addQueue(QStringLiteral("sales"), calls);
        setNow(minuteNow);
        question.day.hasRoster = true;
        question.plans.push_back(
            {roster::Roster(QStringLiteral("t1"), date.addDays(-3), date.addDays(3)),
             roster::baseOf({})});
        question.replications = 30;
    }

    void addQueue(const QString &id, double calls)
    {
        QueueOfDay queue;
        queue.id = id;
        queue.standard.queue = id;
        queue.standard.from = QDate(2026, 1, 1);
        queue.forecast.queue = id;
        for (std::size_t at = 0; at < question.day.grid.size(); ++at) {
            const bool isOpen = calls > 0 && at >= 16 && at < 44; // 08:00 to 22:00
            forecast::ForecastPoint point;
            point.start = question.day.grid.start(at);
            point.calls = isOpen ? calls : 0;
            point.low = point.calls * 0.9;
            point.high = point.calls * 1.1;
            queue.forecast.points.push_back(point);
            queue.required.push_back(
                isOpen ? *staffing::requiredAgents(queue.standard.traffic(calls, 1800),
                                                   queue.standard.aim())
                       : 0);
        }
        queue.heard.resize(question.day.grid.size());
        question.day.queues.push_back(queue);
    }

    void setNow(int minute)
    {
        question.day.now = attendance::timeOfMinute(date, minute, QTimeZone::utc());
        question.day.heardSince = question.day.grid.start(0);
        for (QueueOfDay &queue : question.day.queues) {
            for (std::size_t at = 0; at < question.day.grid.at(question.day.now); ++at) {
                const auto calls = static_cast<std::uint32_t>(queue.forecast.points[at].calls);
                queue.heard[at].offered = calls;
                queue.heard[at].answered = calls;
                queue.heard[at].answeredInTime = calls * 8 / 10;
            }
        }
    }

    [[nodiscard]] roster::PlanningBase &base() { return question.plans.front().base; }

    /// Somebody with a shift of the pattern today; a code of "-": who is off.
    PersonOfDay &add(const QString &id, const QString &pattern)
    {
        base().people.push_back(roster::personOf(id));
        return addPerson(id, roster::cellOf(base(), pattern));
    }

    PersonOfDay &addPerson(const QString &id, const roster::Cell &cell)
    {
        roster::Roster &roster = question.plans.front().roster;
        for (QDate day = roster.first(); day <= roster.last(); day = day.addDays(1)) {
            roster.set({id, day}, roster::Cell::dayOff());
        }
        roster.set({id, date}, cell);
        PersonOfDay person;
        person.id = id;
        person.name = {id, id};
        person.team = QStringLiteral("t1");
        person.skills = {{0, 0}};
        person.duties = attendance::dutiesOf(cell, date, QTimeZone::utc());
        person.served = servingShares(person.duties, question.day.grid);
        person.isServingNow =
            attendance::dutyAt(person.duties, question.day.now).duty == attendance::Duty::Serve;
        question.day.people.push_back(person);
        return question.day.people.back();
    }

    void add(int people, const QString &pattern)
    {
        for (int each = 0; each < people; ++each) {
            add(pattern + QString::number(question.day.people.size()), pattern);
        }
    }

    QDate date{2026, 3, 18}; ///< a Wednesday
    MoveQuestion question;
};

} // namespace fw::intraday
