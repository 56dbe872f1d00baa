// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optimiser/assignment.h"

#include <algorithm>

namespace fw::optimiser {

using namespace Qt::StringLiterals;

namespace {

Outcome refused(const QString &detail)
{
    return Error{ErrorCode::InvalidArgument, detail};
}

bool isShift(const Assignment &problem, Shift shift)
{
    return shift <= problem.shifts.size();
}

bool isDay(const Assignment &problem, int day)
{
    return day >= 0 && day < problem.days;
}

bool isSpan(const Assignment &problem, int first, int last)
{
    return isDay(problem, first) && isDay(problem, last) && first <= last;
}

bool areSound(const Assignment &problem, const PersonRules &rules)
{
    const auto known = [&](Shift shift) { return isShift(problem, shift); };
    return std::ranges::all_of(rules.shifts, known) && known(rules.carryIn.last) &&
           (rules.maxOfShift.empty() || rules.maxOfShift.size() == problem.shifts.size()) &&
           std::ranges::all_of(
               rules.requests,
               [&](const auto &r) { return isDay(problem, r.day) && known(r.shift); }) &&
           std::ranges::all_of(
               rules.pins,
               [&](const auto &pin) { return isDay(problem, pin.day) && known(pin.shift); }) &&
           std::ranges::all_of(rules.choices,
                               [&](const auto &choice) {
                                   return isDay(problem, choice.day) && choice.shifts != 0;
                               }) &&
           std::ranges::all_of(rules.windows, [&](const auto &window) {
               return isSpan(problem, window.first, window.last);
           });
}

bool isSound(const Assignment &problem, const ShiftType &type)
{
    return type.minutes >= 0 &&
           std::ranges::all_of(type.cannotFollow, [&](Shift s) { return isShift(problem, s); }) &&
           std::ranges::all_of(type.covered, [](const SlotSpan &span) {
               return span.first >= 0 && span.first <= span.end;
           });
}

} // namespace

Outcome validate(const Assignment &problem)
{
    if (problem.days < 1 || problem.slotsOfDay < 1 || problem.people.empty() ||
        problem.shifts.empty() || problem.shiftTypes() > kMostShiftTypes ||
        problem.layers.size() > 32) {
        return refused(u"size"_s);
    }
    if (!std::ranges::all_of(problem.shifts,
                             [&](const auto &type) { return isSound(problem, type); })) {
        return refused(u"shift"_s);
    }
    if (!std::ranges::all_of(problem.blocks, [&](const DayBlock &block) {
            return isSpan(problem, block.first, block.last);
        })) {
        return refused(u"block"_s);
    }
    for (std::size_t person = 0; person < problem.people.size(); ++person) {
        if (!areSound(problem, problem.people[person])) {
            return refused(u"person %1"_s.arg(person));
        }
    }
    const auto count = static_cast<std::size_t>(problem.days * problem.slotsOfDay);
    if (!std::ranges::all_of(problem.layers, [&](const CoverLayer &layer) {
            return layer.demand.size() == count;
        })) {
        return refused(u"layer"_s);
    }
    return success();
}

} // namespace fw::optimiser
