// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demoteam.h"

#include <algorithm>
#include <array>
#include <map>

namespace fw::demo {

using namespace Qt::StringLiterals;
using roster::Cell;
using roster::MinuteSpan;
using roster::PersonRole;
using roster::ShiftKind;

namespace {

constexpr int kLeads = 2; ///< of a shift: they take turns

/// A turn of days on and off, and where in it today is.
struct Turn
{
    int on = 5;
    int off = 3;
    int today = 0;

    [[nodiscard]] bool isOn(qint64 daysFromToday) const
    {
        const int length = on + off;
        const auto at = static_cast<int>(((daysFromToday + today) % length + length) % length);
        return at < on || daysFromToday == 0;
    }
};

bool isNight(const Worker &worker)
{
    return worker.pattern->kind == ShiftKind::Night;
}

bool isLead(const Worker &worker)
{
    return worker.person.roleOn(QDate()) == PersonRole::Lead;
}

int countOf(const std::vector<Worker> &team, const QString &code)
{
    return static_cast<int>(std::count_if(
        team.begin(), team.end(), [&](const Worker &each) { return each.pattern->code == code; }));
}

/// Leads of one shift take turns so that one of them is always there: at day five of eight days, at
/// night, where five in a row are too many, four of eight.
Turn turnOfLead(bool isOfNight, int number)
{
    if (isOfNight) {
        // The second one's shift of today stands alone between two days off.
        return {4, 4, number == 0 ? 1 : 5};
    }
    return {5, 3, number == 0 ? 0 : 4};
}

/// On today, as everybody is; or in the middle of the days off, where today becomes a single shift.
/// Not on the edges of a week, which would hold that one and a whole turn: six.
Turn turnOfAgent(bool isOfNight, int weekday, simulation::Random &random)
{
    if (isOfNight) {
        return {4, 2, static_cast<int>(random.below(4))};
    }
    constexpr std::array kPlaces{0, 1, 2, 3, 4, 6};
    const bool isEdge = weekday == Qt::Monday || weekday == Qt::Sunday;
    return {5, 3, kPlaces[random.below(kPlaces.size() - (isEdge ? 1 : 0))]};
}

/// Which minutes of a day and of the night after it have a lead.
class LeadMinutes final
{
public:
    void add(const std::vector<MinuteSpan> &spans)
    {
        m_spans.insert(m_spans.end(), spans.begin(), spans.end());
        std::sort(m_spans.begin(), m_spans.end());
    }

    [[nodiscard]] bool cover(const MinuteSpan &span) const
    {
        int reached = span.from;
        for (const MinuteSpan &each : m_spans) {
            if (each.from <= reached) {
                reached = std::max(reached, each.to);
            }
        }
        return reached >= span.to;
    }

private:
    std::vector<MinuteSpan> m_spans;
};

} // namespace

void chooseLeads(std::vector<Worker> &team)
{
    const bool isThinEarly = countOf(team, u"E"_s) < kLeads;
    const bool isThinLate = countOf(team, u"L"_s) < kLeads;
    std::map<QString, int> wanted{{u"E"_s, kLeads}, {u"L"_s, kLeads}, {u"N"_s, kLeads}};
    wanted[u"D"_s] = isThinEarly || isThinLate ? kLeads : 0;
    wanted[u"M"_s] = isThinLate ? kLeads : 0;
    for (Worker &each : team) {
        int &left = wanted[each.pattern->code];
        each.person.roles = {{QDate(), left > 0 ? PersonRole::Lead : PersonRole::Agent}};
        left -= left > 0 ? 1 : 0;
    }
}

roster::Roster planOf(const QString &name, const std::vector<Worker> &team, QDate first, QDate last,
                      QDate today, std::uint64_t seed)
{
    simulation::Random random(seed);
    std::map<QString, int> leads;
    std::vector<Turn> turns;
    for (const Worker &each : team) {
        turns.push_back(isLead(each) ? turnOfLead(isNight(each), leads[each.pattern->code]++)
                                     : turnOfAgent(isNight(each), today.dayOfWeek(), random));
    }
    roster::Roster plan(name, first, last);
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        const qint64 fromToday = today.daysTo(date);
        LeadMinutes led;
        for (std::size_t index = 0; index < team.size(); ++index) {
            if (isLead(team[index]) && turns[index].isOn(fromToday)) {
                led.add(team[index].pattern->spans);
            }
        }
        for (std::size_t index = 0; index < team.size(); ++index) {
            const Worker &each = team[index];
            const bool isOn = turns[index].isOn(fromToday) &&
                              (isLead(each) || led.cover(each.pattern->spans.front()));
            plan.set({each.person.id, date}, isOn ? Cell::shift(*each.pattern) : Cell::dayOff());
        }
    }
    return plan;
}

} // namespace fw::demo
