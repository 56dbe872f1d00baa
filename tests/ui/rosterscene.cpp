// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rosterscene.h"

namespace fw::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr TimePoint kMorning{std::chrono::sys_days{std::chrono::year{2026} / 3 / 18} + 2h};

roster::ShiftPattern pattern(const QString &code, const LocalizedText &name,
                             const LocalizedText &letter, roster::ShiftKind kind,
                             roster::MinuteSpan span)
{
    roster::ShiftPattern made;
    made.code = code;
    made.name = name;
    made.letter = letter;
    made.kind = kind;
    made.spans = {span};
    return made;
}

} // namespace

RosterScene::RosterScene(bool hasPlans)
    : clock(kMorning)
    , demoFloor(simulation::demoFloor())
    , floor(demoFloor.config, clock)
    , demo(demoFloor, today())
    , users(audit)
    , door(users, audit, clock, u"desk"_s)
    , policy(*access::AccessMatrix::builtIn())
    , session(door, policy, clock)
    , store(audit)
{
    const Outcome begun = session.begin();
    Q_ASSERT(begun);
    const Outcome basis = demo.storeBasis(store, clock.now());
    Q_ASSERT(basis);
    for (std::size_t plan = 0; plan < demo.plans().size(); ++plan) {
        if (hasPlans && demo.plans()[plan].team() == team()) {
            const Outcome kept = demo.storePlan(store, plan, clock.now());
            Q_ASSERT(kept);
        }
    }
    desk = std::make_unique<roster::RosterDesk>(session, floor, store, clock,
                                                guard::DeskName{u"desk"_s, u"li"_s});
}

roster::PlanningBase RosterScene::base(int people, int days)
{
    using roster::ShiftKind;
    roster::PlanningBase base;
    for (int each = 0; each < people; ++each) {
        roster::Person person;
        person.id = QString::number(1001 + each);
        person.team = u"alpha"_s;
        person.name = {u"Agent %1"_s.arg(each + 1), u"客服%1"_s.arg(each + 1)};
        if (each % 18 == 0) {
            person.roles = {{{}, roster::PersonRole::Lead}};
        }
        base.people.push_back(person);
    }
    base.patterns = roster::ShiftPatterns(
        {pattern(u"E"_s, {u"Early"_s, u"早班"_s}, {u"E"_s, u"早"_s}, ShiftKind::Early, {420, 900}),
         pattern(u"L"_s, {u"Late"_s, u"晚班"_s}, {u"L"_s, u"晚"_s}, ShiftKind::Late, {900, 1380}),
         pattern(u"N"_s, {u"Night"_s, u"夜班"_s}, {u"N"_s, u"夜"_s}, ShiftKind::Night,
                 {1380, 1860}),
         pattern(u"N2"_s, {u"Second night"_s, u"夜班二"_s}, {u"N2"_s, u"夜"_s}, ShiftKind::Night,
                 {1320, 1800})});
    for (int day = 0; day < days; ++day) {
        base.requirement.set(QDate(2026, 3, 1).addDays(day), std::vector<double>(48, people / 6.0));
    }
    return base;
}

} // namespace fw::tests
