// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/optimiser/assignment.h"

#include <QByteArray>
#include <QStringList>

#include <map>
#include <vector>

namespace fw::bench {

/// An instance of the public shift-scheduling benchmark of Curtois and Qu as its text says it:
/// sections of lines with commas, people and shifts by name, days from 0, the first one a Monday.
struct NrpInstance
{
    struct ShiftKind
    {
        QString id;
        int minutes = 0;
        std::vector<int> cannotFollow;
    };

    struct Employee
    {
        QString id;
        std::vector<int> maxOfShift;
        int maxMinutes = 0;
        int minMinutes = 0;
        int maxRun = 0;
        int minRun = 0;
        int minDaysOff = 0;
        int maxWeekends = 0;
        std::vector<int> daysOff;
    };

    struct Request
    {
        int employee = 0;
        int day = 0;
        int shift = 0;
        int weight = 0;
        bool isWish = false;
    };

    struct Cover
    {
        int day = 0;
        int shift = 0;
        int wanted = 0;
        int under = 0;
        int over = 0;
    };

    int days = 0;
    std::vector<ShiftKind> shifts;
    std::vector<Employee> staff;
    std::vector<Request> requests;
    std::vector<Cover> cover;

    [[nodiscard]] static Result<NrpInstance> read(const QByteArray &text);

    /// As the engine takes it; shift number n is shifts[n - 1].
    [[nodiscard]] optimiser::Assignment problem() const;
    /// The part for \a count people from \a first on, with the cover that \a wanted says (by the
    /// order of cover).
    [[nodiscard]] NrpInstance team(int first, int count, const std::vector<int> &wanted) const;
};

} // namespace fw::bench
