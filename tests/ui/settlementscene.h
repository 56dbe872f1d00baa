// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demoannexes.h"
#include "core/demo/demoroster.h"
#include "core/monthclose/contractdesk.h"
#include "tests/support/memorycontracts.h"
#include "tests/support/opendoor.h"

namespace fw::tests {

/// A desk with the demo floor's contracts and months, at which anybody can sit down.
class SettlementScene final
{
    Q_DISABLE_COPY_MOVE(SettlementScene)

public:
    SettlementScene();

    /// The partner's in the second region.
    [[nodiscard]] static QString contract() { return QStringLiteral("SZ-2026-01"); }

    [[nodiscard]] static QDate today() { return {2026, 11, 27}; }

    /// It waits for the partner's confirmation.
    [[nodiscard]] static QDate lastMonth() { return {2026, 10, 1}; }

    void as(access::Role role, const QString &login,
            const QString &region = QStringLiteral("r2-partner"));

    ManualClock clock;
    simulation::DemoFloor demoFloor;
    live::FloorStore floor;
    demo::DemoSettlement demo;
    MemoryAudit audit;
    OpenDoor door;
    access::AccessPolicy policy;
    guard::DeskSession session;
    MemorySettlementStore store;
    FakeMonthFacts facts;
    MemoryContractStore annexes;
    std::unique_ptr<monthclose::SettlementDesk> desk;
    std::unique_ptr<monthclose::ContractDesk> contracts;
};

} // namespace fw::tests
