// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console/journalreports.h"
#include "core/monthclose/contractdesk.h"
#include "core/monthclose/deskmonthfacts.h"
#include "core/monthclose/settlementdesk.h"
#include "core/storage/sharedcases.h"
#include "core/storage/sharedmonths.h"
#include "core/storage/sharedscores.h"
#include "core/storage/sqlcomplaintstore.h"
#include "core/storage/sqlcontractstore.h"
#include "core/storage/sqlqualitystore.h"
#include "core/storage/sqlsettlementstore.h"

#include <memory>

namespace fw::storage {
class ServerFeed;
}

namespace fw::ui {
class MainWindow;
class SettlementPage;
class Theme;
} // namespace fw::ui

namespace fw::app {

class AccessParts;
class OperationsParts;
class RosterParts;

/// Contracts and months, joined with all that their figures come from: kept where the rosters are.
class SettlementParts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettlementParts)

public:
    /// What is handed over has to outlive this.
    SettlementParts(AccessParts &access, const live::FloorStore &floor, RosterParts &rosters,
                    OperationsParts &operations, storage::StorageThreads &journal,
                    const Clock &clock);
    ~SettlementParts() override;

    /// Adds the page, which the window owns; pages are added in the order of PageId. The page of
    /// attendance is there by then.
    void addTo(ui::MainWindow &window, const ui::Theme &theme);

    [[nodiscard]] monthclose::SettlementDesk &desk() { return m_desk; }

    [[nodiscard]] ui::SettlementPage &page() { return *m_page; }

private:
    /// Stores of one database.
    struct Stores
    {
        explicit Stores(const std::shared_ptr<storage::Database> &database)
            : settlement(database)
            , contracts(database)
            , quality(database)
            , complaints(database)
        {
        }

        storage::SqlSettlementStore settlement;
        storage::SqlContractStore contracts;
        storage::SqlQualityStore quality;
        storage::SqlComplaintStore complaints;
        // The same of a server, which may be slow; else null.
        std::unique_ptr<storage::SharedMonths> sharedMonths;
        std::unique_ptr<storage::SharedScores> sharedScores;
        std::unique_ptr<storage::SharedCases> sharedCases;
    };

    void share(Stores &stores, storage::ServerFeed &feed);

    void use(const std::shared_ptr<storage::Database> &database);
    void setSources();
    void beginDemo();
    void applyRights();

    AccessParts &m_access;
    RosterParts &m_rosters;
    OperationsParts &m_operations;
    const Clock &m_clock;
    JournalReports m_reports;
    std::unique_ptr<Stores> m_stores; ///< never null
    monthclose::DeskMonthFacts m_facts;
    monthclose::SettlementDesk m_desk;
    monthclose::ContractDesk m_contracts;
    ui::MainWindow *m_window = nullptr;
    ui::SettlementPage *m_page = nullptr;
};

} // namespace fw::app
