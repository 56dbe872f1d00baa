// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settlementscene.h"

namespace fw::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr TimePoint kMorning{std::chrono::sys_days{std::chrono::year{2026} / 11 / 27} + 2h};

} // namespace

SettlementScene::SettlementScene()
    : clock(kMorning)
    , demoFloor(simulation::demoFloor())
    , floor(demoFloor.config, clock)
    , demo(demoFloor, demo::DemoRoster(demoFloor, today()).people(), today())
    , policy(*access::AccessMatrix::builtIn())
    , session(door, policy, clock)
    , store(audit)
    , annexes(store, audit)
{
    Outcome kept = demo.store(store, clock.now());
    Q_ASSERT(kept);
    kept = demo::DemoAnnexes(demoFloor, demo).store(annexes, clock.now());
    Q_ASSERT(kept);
    Q_UNUSED(kept)
    desk = std::make_unique<monthclose::SettlementDesk>(session, floor, facts, store, clock,
                                                        guard::DeskName{u"desk"_s, u"li"_s});
    contracts = std::make_unique<monthclose::ContractDesk>(*desk, annexes);
}

void SettlementScene::as(access::Role role, const QString &login, const QString &region)
{
    access::Identity who;
    who.login = login;
    who.post.role = role;
    if (role != access::Role::GroupLeader) {
        who.post.regions = {region};
    }
    door.who = who;
    const Outcome begun = session.begin();
    Q_ASSERT(begun);
    Q_UNUSED(begun)
    const access::SignInAnswer answer = session.signIn(login, {});
    Q_ASSERT(answer.verdict == access::SignInAnswer::Verdict::Welcome);
    Q_UNUSED(answer)
}

} // namespace fw::tests
