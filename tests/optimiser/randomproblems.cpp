// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/optimiser/randomproblems.h"

#include <QRandomGenerator>

namespace fw::test {

using namespace optimiser;
using bench::NrpInstance;

NrpInstance randomInstance(quint32 seed, int people, int days, int shifts)
{
    QRandomGenerator random(seed);
    NrpInstance instance;
    instance.days = days;
    for (int shift = 0; shift < shifts; ++shift) {
        instance.shifts.push_back({QString(QChar(u'A' + shift)), 480, {}});
        for (int before = 0; before < shift; ++before) {
            instance.shifts.back().cannotFollow.push_back(before);
        }
    }
    for (int person = 0; person < people; ++person) {
        NrpInstance::Employee employee;
        employee.id = QString::number(person);
        employee.maxOfShift.assign(static_cast<std::size_t>(shifts), days);
        employee.maxOfShift.back() = random.bounded(1, 3);
        employee.maxMinutes = days * 300;
        employee.minMinutes = days * 150;
        employee.maxRun = 5;
        employee.minRun = random.bounded(1, 3);
        employee.minDaysOff = random.bounded(1, 3);
        employee.maxWeekends = (days + 6) / 7;
        employee.daysOff.push_back(random.bounded(days));
        instance.staff.push_back(employee);
        for (int request = 0; request < 3; ++request) {
            instance.requests.push_back({person, random.bounded(days), random.bounded(shifts),
                                         random.bounded(1, 4), random.bounded(2) == 0});
        }
    }
    for (int day = 0; day < days; ++day) {
        for (int shift = 0; shift < shifts; ++shift) {
            instance.cover.push_back(
                {day, shift, random.bounded(1 + people / shifts), 100, random.bounded(1, 10)});
        }
    }
    return instance;
}

namespace {

PersonRules randomPerson(QRandomGenerator &random, int person, int days)
{
    PersonRules rules;
    rules.shifts = {1, 2, 3, 4};
    rules.minMinutes = 480 * days / 3;
    rules.maxMinutes = 480 * days * 3 / 4;
    rules.maxOfShift = {days, days, days, 1 + days / 4};
    rules.minWorkRun = random.bounded(1, 3);
    rules.maxWorkRun = random.bounded(4, 7);
    rules.minOffRun = random.bounded(1, 3);
    rules.maxNightRun = 3;
    rules.maxBlocks = std::max(1, days / 9);
    for (int monday = 0; monday < days; monday += 7) {
        rules.windows.push_back({monday, std::min(days, monday + 7) - 1, 2400, 5});
    }
    const bool worked = random.bounded(2) == 0;
    rules.carryIn = {static_cast<Shift>(worked ? random.bounded(1, 5) : 0), random.bounded(4), 0};
    rules.nights = {3, random.bounded(9), random.bounded(100)};
    rules.blocks = {2, random.bounded(9), random.bounded(100)};
    rules.requests.push_back({random.bounded(days), kOff, 5, true});
    rules.requests.push_back({random.bounded(days), 2, 4, false});
    rules.choices.push_back({random.bounded(days), 0b10011});
    if (person % 3 == 0) {
        rules.pins.push_back({random.bounded(days), kOff});
    }
    rules.groups = person % 2 == 0 ? 3 : 1;
    return rules;
}

} // namespace

Assignment randomFloor(quint32 seed, int people, int days)
{
    QRandomGenerator random(seed);
    Assignment problem;
    problem.days = days;
    problem.slotsOfDay = 48;
    problem.shifts = {{480, false, {}, {{14, 22}, {23, 32}}},
                      {480, false, {}, {{20, 37}}},
                      {480, false, {1}, {{28, 45}}},
                      {480, true, {1, 2, 3}, {{44, 60}}}};
    for (int saturday = 5; saturday < days; saturday += 7) {
        problem.blocks.push_back({saturday, std::min(saturday + 1, days - 1)});
    }
    for (int person = 0; person < people; ++person) {
        problem.people.push_back(randomPerson(random, person, days));
    }
    for (int layer = 0; layer < 2; ++layer) {
        CoverLayer cover;
        for (int slot = 0; slot < days * problem.slotsOfDay; ++slot) {
            const int hour = slot % 48 / 2;
            const int part = hour < 7 ? 10 : hour < 22 ? 4 : 7;
            cover.demand.push_back({people / (part * (layer + 1)), 20 - layer * 10, 1});
        }
        problem.layers.push_back(cover);
    }
    return problem;
}

} // namespace fw::test
