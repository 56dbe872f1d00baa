// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlook/servingperson.h"

#include <algorithm>

namespace fw::outlook {

using roster::kMinutesOfDay;
using roster::MinuteSpan;

namespace {

constexpr int kBefore = 60;
constexpr int kAfter = 120;

bool hasPart(const demand::QueueStandard &standard, const QString &team)
{
    return std::any_of(
        standard.teams.begin(), standard.teams.end(),
        [&team](const demand::TeamShare &each) { return each.team == team && each.share > 0; });
}

std::vector<whatif::AgentSkill> skillsOf(const roster::Person &person, const DayDemand &day)
{
    std::vector<whatif::AgentSkill> found;
    for (std::uint32_t queue = 0; queue < day.queues.size(); ++queue) {
        const auto skill = std::find_if(person.skills.begin(), person.skills.end(),
                                        [&](const roster::Skill &each) {
                                            return isSkillOf(each.code, day.queues[queue].queue);
                                        });
        if (skill != person.skills.end()) {
            found.push_back({queue, static_cast<int>(skill - person.skills.begin())});
        }
    }
    if (!found.empty()) {
        return found;
    }
    for (std::uint32_t queue = 0; queue < day.queues.size(); ++queue) {
        if (hasPart(day.queues[queue].standard, person.team)) {
            found.push_back({queue, 0});
        }
    }
    return found;
}

} // namespace

bool isSkillOf(const QString &skill, const QString &queue)
{
    return !skill.isEmpty() && queue.endsWith(skill) &&
           (queue.size() == skill.size() || queue.at(queue.size() - skill.size() - 1) == u'/');
}

std::vector<MinuteSpan> servingSpans(const roster::Cell &cell, int shift)
{
    std::vector<MinuteSpan> served;
    if (!cell.isShift()) {
        return served;
    }
    std::vector<MinuteSpan> away;
    for (const roster::Activity &each : cell.activities) {
        away.push_back(each.span);
    }
    std::sort(away.begin(), away.end());
    for (const MinuteSpan &span : cell.spans) {
        int from = span.from;
        for (const MinuteSpan &gap : away) {
            if (gap.to <= from || gap.from >= span.to) {
                continue;
            }
            if (gap.from > from) {
                served.push_back({from, gap.from});
            }
            from = gap.to;
        }
        if (from < span.to) {
            served.push_back({from, span.to});
        }
    }
    for (MinuteSpan &span : served) {
        span.from += shift * kMinutesOfDay;
        span.to += shift * kMinutesOfDay;
    }
    return served;
}

std::vector<ServingPerson>
servingOn(const DayDemand &day, const std::vector<roster::Person> &people, const CellOf &cellOf)
{
    std::vector<ServingPerson> serving;
    for (const roster::Person &person : people) {
        ServingPerson each;
        for (const int shift : {-1, 0, 1}) {
            const roster::Cell &cell = cellOf({person.id, day.date.addDays(shift)});
            for (const MinuteSpan &span : servingSpans(cell, shift)) {
                if (span.to > -kBefore && span.from < kMinutesOfDay + kAfter) {
                    each.spans.push_back(span);
                }
            }
        }
        if (!each.spans.empty()) {
            each.skills = skillsOf(person, day);
        }
        if (!each.skills.empty()) {
            serving.push_back(std::move(each));
        }
    }
    return serving;
}

std::vector<double> servingPeople(const DayDemand &day, const std::vector<ServingPerson> &people)
{
    std::vector<double> served(static_cast<std::size_t>(day.intervals()));
    for (const ServingPerson &person : people) {
        for (const MinuteSpan &span : person.spans) {
            int from = std::max(0, span.from);
            const int to = std::min(kMinutesOfDay, span.to);
            while (from < to) {
                const int interval = from / day.minutes;
                const int end = std::min(to, (interval + 1) * day.minutes);
                served[static_cast<std::size_t>(interval)] += double(end - from) / day.minutes;
                from = end;
            }
        }
    }
    return served;
}

} // namespace fw::outlook
