// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rosterfiles/recordcheck.h"

#include "core/rosterfiles/recordtexts.h"

#include <algorithm>

namespace fw::rosterfiles {

using roster::BreakRule;
using roster::kMinutesOfDay;
using roster::MinuteSpan;
using roster::Person;
using roster::ShiftPattern;

namespace {

bool isBackwards(QDate from, QDate to)
{
    return from.isValid() && to.isValid() && to < from;
}

bool isCode(const QString &code)
{
    return std::ranges::all_of(code,
                               [](QChar sign) {
                                   return sign.isLetterOrNumber() || sign == u'_' || sign == u'.' ||
                                          sign == u'-';
                               }) &&
           !code.startsWith(u'-');
}

bool isWithin(const MinuteSpan &part, const MinuteSpan &whole)
{
    return whole.from <= part.from && part.to <= whole.to;
}

void checkHours(const ShiftPattern &pattern, std::vector<FieldFault<PatternField>> &faults)
{
    const std::vector<MinuteSpan> &spans = pattern.spans;
    const auto add = [&](Fault fault) {
        faults.push_back({PatternField::Hours, fault, spansText(spans)});
    };
    if (spans.empty()) {
        add(Fault::Empty);
        return;
    }
    for (std::size_t each = 0; each < spans.size(); ++each) {
        if (spans[each].length() <= 0) {
            add(Fault::NotHours);
        } else if (each > 0 && spans[each].from < spans[each - 1].to) {
            add(Fault::SpansOverlap);
        }
    }
    if (spans.front().from < 0 || spans.front().from >= kMinutesOfDay) {
        add(Fault::StartsLate);
    }
    if (pattern.extent().length() > kMinutesOfDay) {
        add(Fault::TooLong);
    }
}

} // namespace

std::vector<FieldFault<PersonField>> faultsOf(const Person &person)
{
    std::vector<FieldFault<PersonField>> faults;
    if (person.id.trimmed().isEmpty()) {
        faults.push_back({PersonField::Id, Fault::Empty, {}});
    }
    if (isBackwards(person.joined, person.left)) {
        faults.push_back({PersonField::Left, Fault::EndsBeforeBegin, dateText(person.left)});
    }
    for (const roster::Skill &each : person.skills) {
        if (isBackwards(each.certifiedFrom, each.certifiedTo)) {
            faults.push_back({PersonField::Skills, Fault::EndsBeforeBegin, each.code});
        }
    }
    for (const roster::ProtectionSpan &each : person.protections) {
        if (isBackwards(each.from, each.to)) {
            faults.push_back({PersonField::Protections, Fault::EndsBeforeBegin, dateText(each.to)});
        }
    }
    for (const roster::SwitchLogin &each : person.logins) {
        if (isBackwards(each.from, each.to)) {
            faults.push_back({PersonField::Logins, Fault::EndsBeforeBegin, each.agent});
        }
    }
    return faults;
}

std::vector<FieldFault<PatternField>> faultsOf(const ShiftPattern &pattern)
{
    std::vector<FieldFault<PatternField>> faults;
    if (pattern.code.isEmpty() || !isCode(pattern.code)) {
        faults.push_back({PatternField::Code,
                          pattern.code.isEmpty() ? Fault::Empty : Fault::BadCode, pattern.code});
    }
    checkHours(pattern, faults);
    if (isBackwards(pattern.validFrom, pattern.validTo)) {
        faults.push_back(
            {PatternField::ValidTo, Fault::EndsBeforeBegin, dateText(pattern.validTo)});
    }
    const auto refuse = [&faults](Fault fault, const BreakRule &rule) {
        faults.push_back({PatternField::Breaks, fault, breaksText({rule}, FileLanguage::English)});
    };
    for (const BreakRule &each : pattern.breaks) {
        const bool isInside = std::ranges::any_of(
            pattern.spans, [&each](const MinuteSpan &span) { return isWithin(each.window, span); });
        if (!isInside) {
            refuse(Fault::BreakOutside, each);
        } else if (each.minutes <= 0 || each.minutes > each.window.length()) {
            refuse(Fault::BreakTooLong, each);
        }
    }
    if (faults.empty()) {
        const std::vector<roster::Activity> placed = pattern.usualActivities();
        for (std::size_t each = 0; each < placed.size(); ++each) {
            if (!isWithin(placed[each].span, pattern.breaks[each].window)) {
                refuse(Fault::BreaksOverlap, pattern.breaks[each]);
            }
        }
    }
    return faults;
}

std::vector<BreakRule> movedBreaks(const ShiftPattern &pattern,
                                   const std::vector<MinuteSpan> &hours)
{
    std::vector<BreakRule> moved;
    for (BreakRule rule : pattern.breaks) {
        const auto span = std::ranges::find_if(
            pattern.spans, [&rule](const MinuteSpan &each) { return isWithin(rule.window, each); });
        if (span == pattern.spans.end() || hours.empty()) {
            continue;
        }
        const auto place = std::size_t(span - pattern.spans.begin());
        const MinuteSpan &next = hours[std::min(place, hours.size() - 1)];
        const int by = next.from - span->from;
        rule.window = {rule.window.from + by, std::min(rule.window.to + by, next.to)};
        if (rule.window.length() >= rule.minutes) {
            moved.push_back(rule);
        }
    }
    return moved;
}

} // namespace fw::rosterfiles
