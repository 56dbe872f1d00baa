// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/settlementparts.h"

#include "app/console/accessparts.h"
#include "app/console/attendanceparts.h"
#include "app/console/deskname.h"
#include "app/console/operationsparts.h"
#include "app/console/rosterparts.h"
#include "core/demo/demoannexes.h"
#include "core/demo/democomplaints.h"
#include "core/demo/demosettlement.h"
#include "core/storage/serverfeed.h"
#include "ui/settlement/settlementpage.h"
#include "ui/shell/mainwindow.h"

#include <QLoggingCategory>

#include <algorithm>
#include <array>

namespace fw::app {

using access::ProtectedObject;
using access::Right;

namespace {

Q_LOGGING_CATEGORY(lcSettlement, "fw.settlement.parts", QtInfoMsg)

void warnUnless(const Outcome &done)
{
    if (!done) {
        qCWarning(lcSettlement) << done.error().detail;
    }
}

} // namespace

SettlementParts::SettlementParts(AccessParts &access, const live::FloorStore &floor,
                                 RosterParts &rosters, OperationsParts &operations,
                                 storage::StorageThreads &journal, const Clock &clock)
    : m_access(access)
    , m_rosters(rosters)
    , m_operations(operations)
    , m_clock(clock)
    , m_reports(journal)
    , m_stores(std::make_unique<Stores>(rosters.database()))
    , m_facts(floor, clock)
    , m_desk(access.session(), floor, m_facts, m_stores->settlement, clock, deskName())
    , m_contracts(m_desk, m_stores->contracts)
{
    connect(&rosters, &RosterParts::databaseUsed, this, &SettlementParts::use);
    connect(&rosters, &RosterParts::demoPlanned, this, &SettlementParts::beginDemo);
}

SettlementParts::~SettlementParts() = default;

void SettlementParts::addTo(ui::MainWindow &window, const ui::Theme &theme)
{
    m_window = &window;
    m_page = new ui::SettlementPage(m_desk, m_operations.desk().floor(), theme);
    m_page->setContracts(m_contracts);
    m_page->setWatermark([this] { return m_access.watermark(); });
    window.addPage(ui::PageId::Settlement, m_page);
    setSources();
    connect(&m_access.session(), &guard::DeskSession::changed, this, &SettlementParts::applyRights);
    applyRights();
}

void SettlementParts::setSources()
{
    monthclose::MonthSources sources;
    if (AttendanceParts *const attendance = m_rosters.attendance()) {
        sources.attendance = &attendance->desk();
    }
    sources.operations = &m_operations.desk();
    sources.reports = &m_reports;
    sources.quality = &m_stores->quality;
    sources.complaints = &m_stores->complaints;
    if (m_stores->sharedMonths) {
        sources.quality = m_stores->sharedScores.get();
        sources.complaints = m_stores->sharedCases.get();
    }
    m_facts.setSources(sources);
}

void SettlementParts::use(const std::shared_ptr<storage::Database> &database)
{
    auto stores = std::make_unique<Stores>(database);
    if (storage::ServerFeed *const feed = m_rosters.feed()) {
        share(*stores, *feed);
    }
    warnUnless(stores->sharedMonths ? m_desk.useStore(*stores->sharedMonths)
                                    : m_desk.useStore(stores->settlement));
    m_contracts.useStore(stores->contracts);
    m_stores = std::move(stores); // the ones before are let go of last
    setSources();
}

void SettlementParts::share(Stores &stores, storage::ServerFeed &feed)
{
    using storage::ReadCopies;
    using storage::ServerFeed;
    stores.sharedMonths = std::make_unique<storage::SharedMonths>(feed.threads());
    stores.sharedScores = std::make_unique<storage::SharedScores>(feed.threads());
    stores.sharedCases = std::make_unique<storage::SharedCases>(feed.threads());
    ReadCopies &months = stores.sharedMonths->copies();
    connect(&feed, &ServerFeed::settlementTold, &months, &ReadCopies::look);
    connect(&feed, &ServerFeed::qualityTold, &stores.sharedScores->copies(), &ReadCopies::look);
    connect(&feed, &ServerFeed::operationsTold, &stores.sharedCases->copies(), &ReadCopies::look);
    connect(&months, &ReadCopies::changed, &m_desk, &monthclose::SettlementDesk::changed);
}

void SettlementParts::beginDemo()
{
    const std::vector<roster::Person> &people = m_rosters.desk().people();
    const auto contracts = m_stores->settlement.contracts();
    if (contracts && contracts->empty()) {
        const simulation::DemoFloor floor = simulation::demoFloor();
        const demo::DemoSettlement months(floor, people, m_desk.author().today());
        warnUnless(months.store(m_stores->settlement, m_clock.now()));
        warnUnless(demo::DemoAnnexes(floor, months).store(m_stores->contracts, m_clock.now()));
        emit m_desk.changed();
    }
    if (m_operations.complaints().complaints().empty()) {
        warnUnless(demo::DemoComplaints(people, m_clock.now()).store(m_stores->complaints));
        warnUnless(m_operations.complaints().reload());
    }
}

void SettlementParts::applyRights()
{
    const guard::DeskSession &session = m_access.session();
    const bool isCovered = session.state() == guard::DeskSession::State::SignedOut ||
                           session.state() == guard::DeskSession::State::Locked;
    if (isCovered) {
        return; // what was shown stays as it is
    }
    constexpr std::array kObjects{ProtectedObject::Settlement, ProtectedObject::KpiActuals,
                                  ProtectedObject::Contracts, ProtectedObject::Bonus};
    m_window->setPageAllowed(ui::PageId::Settlement,
                             std::ranges::any_of(kObjects, [&session](ProtectedObject object) {
                                 return session.may(object, Right::Read);
                             }));
}

} // namespace fw::app
