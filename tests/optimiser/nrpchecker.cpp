// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/optimiser/nrpchecker.h"

namespace fw::test {

using namespace Qt::StringLiterals;

namespace {

using bench::NrpInstance;

class Judge
{
public:
    Judge(const NrpInstance &instance, const std::vector<std::vector<int>> &shifts)
        : m_instance(instance)
        , m_shifts(shifts)
    {
    }

    NrpVerdict verdict()
    {
        for (std::size_t who = 0; who < m_instance.staff.size(); ++who) {
            m_who = &m_instance.staff[who];
            m_days = &m_shifts.at(who);
            judgeDays();
            judgeSums();
            judgeRuns();
            judgeWeekends();
        }
        addRequests();
        addCover();
        return m_verdict;
    }

private:
    int on(int day) const { return m_days->at(static_cast<std::size_t>(day)); }

    void breaks(const char *rule, int where)
    {
        m_verdict.broken.append(
            u"%1 %2 %3"_s.arg(m_who->id, QString::fromLatin1(rule), QString::number(where)));
    }

    void judgeDays()
    {
        for (const int day : m_who->daysOff) {
            if (on(day) >= 0) {
                breaks("day off", day);
            }
        }
        for (int day = 1; day < m_instance.days; ++day) {
            if (on(day - 1) < 0) {
                continue;
            }
            for (const int next :
                 m_instance.shifts.at(static_cast<std::size_t>(on(day - 1))).cannotFollow) {
                if (next == on(day)) {
                    breaks("succession", day);
                }
            }
        }
    }

    void judgeSums()
    {
        int minutes = 0;
        for (int shift = 0; shift < static_cast<int>(m_instance.shifts.size()); ++shift) {
            int times = 0;
            for (int day = 0; day < m_instance.days; ++day) {
                times += on(day) == shift ? 1 : 0;
            }
            minutes += times * m_instance.shifts.at(static_cast<std::size_t>(shift)).minutes;
            if (times > m_who->maxOfShift.at(static_cast<std::size_t>(shift))) {
                breaks("shift", shift);
            }
        }
        if (minutes > m_who->maxMinutes || minutes < m_who->minMinutes) {
            breaks("minutes", minutes);
        }
    }

    void judgeRuns()
    {
        for (int begin = 0; begin < m_instance.days;) {
            int end = begin;
            while (end < m_instance.days && (on(end) >= 0) == (on(begin) >= 0)) {
                ++end;
            }
            const bool isInside = begin > 0 && end < m_instance.days;
            const int length = end - begin;
            if (on(begin) >= 0) {
                if (length > m_who->maxRun || (isInside && length < m_who->minRun)) {
                    breaks("run", begin);
                }
            } else if (isInside && length < m_who->minDaysOff) {
                breaks("days off", begin);
            }
            begin = end;
        }
    }

    void judgeWeekends()
    {
        int weekends = 0;
        for (int week = 0; week * 7 < m_instance.days; ++week) {
            bool worked = false;
            for (int day = week * 7 + 5; day < week * 7 + 7 && day < m_instance.days; ++day) {
                worked = worked || on(day) >= 0;
            }
            weekends += worked ? 1 : 0;
        }
        if (weekends > m_who->maxWeekends) {
            breaks("weekends", weekends);
        }
    }

    void addRequests()
    {
        for (const NrpInstance::Request &request : m_instance.requests) {
            const bool isGiven = m_shifts.at(static_cast<std::size_t>(request.employee))
                                     .at(static_cast<std::size_t>(request.day)) == request.shift;
            if (isGiven != request.isWish) {
                m_verdict.cost += request.weight;
            }
        }
    }

    void addCover()
    {
        for (const NrpInstance::Cover &line : m_instance.cover) {
            int there = 0;
            for (const std::vector<int> &days : m_shifts) {
                there += days.at(static_cast<std::size_t>(line.day)) == line.shift ? 1 : 0;
            }
            m_verdict.cost += there < line.wanted ? (line.wanted - there) * line.under
                                                  : (there - line.wanted) * line.over;
        }
    }

    const NrpInstance &m_instance;
    const std::vector<std::vector<int>> &m_shifts;
    const NrpInstance::Employee *m_who = nullptr;
    const std::vector<int> *m_days = nullptr;
    NrpVerdict m_verdict;
};

} // namespace

NrpVerdict judge(const NrpInstance &instance, const std::vector<std::vector<int>> &shifts)
{
    return Judge(instance, shifts).verdict();
}

std::vector<std::vector<int>> asLists(const std::vector<std::uint8_t> &cells, int days)
{
    std::vector<std::vector<int>> lists;
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        if (cell % static_cast<std::size_t>(days) == 0) {
            lists.emplace_back();
        }
        lists.back().push_back(cells[cell] - 1);
    }
    return lists;
}

} // namespace fw::test
