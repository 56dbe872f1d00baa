// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roster/shiftpattern.h"

#include <algorithm>

namespace fw::roster {

namespace {

int overlapOf(const MinuteSpan &one, const MinuteSpan &other)
{
    return std::max(0, std::min(one.to, other.to) - std::max(one.from, other.from));
}

} // namespace

MinuteSpan ShiftPattern::extent() const
{
    return spans.empty() ? MinuteSpan{} : MinuteSpan{spans.front().from, spans.back().to};
}

int ShiftPattern::paidMinutes() const
{
    int minutes = 0;
    for (const MinuteSpan &span : spans) {
        minutes += span.length();
    }
    for (const BreakRule &rule : breaks) {
        minutes -= rule.isPaid ? 0 : rule.minutes;
    }
    return minutes;
}

bool ShiftPattern::touches(const MinuteSpan &nightHours) const
{
    return std::any_of(spans.begin(), spans.end(), [&nightHours](const MinuteSpan &span) {
        const MinuteSpan before{nightHours.from - kMinutesOfDay, nightHours.to - kMinutesOfDay};
        return overlapOf(span, nightHours) > 0 || overlapOf(span, before) > 0;
    });
}

bool ShiftPattern::isValidOn(QDate date) const
{
    return (validFrom.isNull() || validFrom <= date) && (validTo.isNull() || date <= validTo);
}

std::vector<Activity> ShiftPattern::usualActivities() const
{
    std::vector<Activity> placed;
    for (const BreakRule &rule : breaks) {
        int from = rule.window.from + (rule.window.length() - rule.minutes) / 2;
        if (!placed.empty()) {
            from = std::max(from, placed.back().span.to);
        }
        placed.push_back({rule.kind, {from, from + rule.minutes}, rule.isPaid});
    }
    return placed;
}

ShiftPatterns::ShiftPatterns(std::vector<ShiftPattern> patterns)
    : m_patterns(std::move(patterns))
{
}

const ShiftPattern *ShiftPatterns::find(const QString &code) const
{
    const std::optional<int> index = indexOf(code);
    return index ? &m_patterns[static_cast<std::size_t>(*index)] : nullptr;
}

std::optional<int> ShiftPatterns::indexOf(const QString &code) const
{
    const auto found = std::find_if(m_patterns.begin(), m_patterns.end(),
                                    [&code](const ShiftPattern &it) { return it.code == code; });
    if (found == m_patterns.end()) {
        return std::nullopt;
    }
    return static_cast<int>(found - m_patterns.begin());
}

} // namespace fw::roster
