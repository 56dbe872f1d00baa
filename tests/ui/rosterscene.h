// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/doorkeeper.h"
#include "core/demo/demoroster.h"
#include "core/roster/rosterdesk.h"
#include "tests/support/memoryroster.h"

#include <memory>

namespace fw::tests {

/// The demo's people on a desk without accounts, on the 18th of March 2026; the plans of the team
/// of the first person, or none.
class RosterScene
{
public:
    explicit RosterScene(bool hasPlans = true);

    [[nodiscard]] QString team() const { return demo.people().front().team; }

    [[nodiscard]] QDate today() const { return QDate(2026, 3, 18); }

    /// People of the first team, patterns and rules, without a desk.
    [[nodiscard]] static roster::PlanningBase base(int people, int days);

    ManualClock clock;
    simulation::DemoFloor demoFloor;
    live::FloorStore floor;
    demo::DemoRoster demo;
    MemoryAudit audit;
    MemoryUsers users;
    access::Doorkeeper door;
    access::AccessPolicy policy;
    guard::DeskSession session;
    MemoryRoster store;
    std::unique_ptr<roster::RosterDesk> desk;
};

} // namespace fw::tests
