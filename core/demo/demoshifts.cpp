// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demoshifts.h"

#include <algorithm>

namespace fw::demo {

using namespace Qt::StringLiterals;
using roster::ActivityKind;
using roster::BreakRule;
using roster::MinuteSpan;
using roster::ShiftKind;
using roster::ShiftPattern;

namespace {

/// A meal in the middle, unpaid, and a paid quarter of an hour before and after it.
std::vector<BreakRule> breaksOf(const MinuteSpan &span, int mealMinutes)
{
    const int middle = (span.from + span.to) / 2;
    return {{ActivityKind::Break, 15, {span.from + 75, middle - 90}, true},
            {ActivityKind::Meal, mealMinutes, {middle - 75, middle + 75}, false},
            {ActivityKind::Break, 15, {middle + 90, span.to - 45}, true}};
}

ShiftPattern pattern(const QString &code, const LocalizedText &name, const QString &letter,
                     ShiftKind kind, const MinuteSpan &span, int mealMinutes)
{
    ShiftPattern made;
    made.code = code;
    made.name = name;
    made.letter = {code, letter};
    made.kind = kind;
    made.spans = {span};
    if (mealMinutes > 0) {
        made.breaks = breaksOf(span, mealMinutes);
    }
    return made;
}

} // namespace

std::vector<ShiftPattern> demoPatterns()
{
    std::vector<ShiftPattern> patterns{
        pattern(u"E"_s, {u"Early"_s, u"早班"_s}, u"早"_s, ShiftKind::Early, {420, 930}, 30),
        pattern(u"D"_s, {u"Day"_s, u"白班"_s}, u"白"_s, ShiftKind::Early, {510, 1050}, 60),
        pattern(u"M"_s, {u"Middle"_s, u"中班"_s}, u"中"_s, ShiftKind::Middle, {600, 1140}, 60),
        pattern(u"L"_s, {u"Late"_s, u"晚班"_s}, u"晚"_s, ShiftKind::Late, {810, 1320}, 30),
        pattern(u"N"_s, {u"Night"_s, u"夜班"_s}, u"夜"_s, ShiftKind::Night, {1290, 1890}, 120),
        pattern(u"S"_s, {u"Split"_s, u"两头班"_s}, u"两"_s, ShiftKind::Split, {480, 720}, 0),
        pattern(u"P"_s, {u"Part-time"_s, u"兼职班"_s}, u"兼"_s, ShiftKind::PartTime, {600, 840},
                0)};
    ShiftPattern &split = patterns[5];
    split.spans.push_back({1020, 1260}); // the two peaks of the day
    split.breaks = {{ActivityKind::Break, 15, {540, 660}, true},
                    {ActivityKind::Break, 15, {1080, 1200}, true}};
    return patterns;
}

const ShiftPattern *patternOf(const std::vector<ShiftPattern> &patterns,
                              const simulation::Shift &shift)
{
    const bool isOvernight = shift.end <= shift.start;
    const MinuteSpan span{shift.start, shift.end + (isOvernight ? roster::kMinutesOfDay : 0)};
    const auto found = std::find_if(patterns.begin(), patterns.end(), [&](const ShiftPattern &it) {
        return it.spans == std::vector<MinuteSpan>{span};
    });
    return found != patterns.end() ? &*found : nullptr;
}

} // namespace fw::demo
