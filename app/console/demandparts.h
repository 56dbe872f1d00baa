// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/demanddesk.h"
#include "core/demo/demodemand.h"
#include "core/storage/sqldemandstore.h"
#include "core/storage/sqlforecaststore.h"

#include <QThreadPool>
#include <QTimer>

#include <deque>
#include <memory>

namespace fw::storage {
class StorageThreads;
}

namespace fw::ui {
class ForecastPage;
class MainWindow;
class Theme;
} // namespace fw::ui

namespace fw::app {

class AccessParts;
class RosterParts;

/// What the journal counted, read in its threads.
class JournalHistory final : public demand::HistorySource
{
public:
    explicit JournalHistory(storage::StorageThreads &journal)
        : m_journal(journal)
    {
    }

    void read(const QString &queue, TimePoint from, TimePoint until, const IntervalGrid &grid,
              QObject &context, const Taker &taker) override;
    void readCounters(const QString &queue, TimePoint from, TimePoint until, QObject &context,
                      const CountersTaker &taker) override;

private:
    /// \a work is of a SqlForecastStore and gives what \a taker takes.
    template<typename Work, typename Taken>
    void ask(Work work, QObject &context, const Taken &taker);

    storage::StorageThreads &m_journal;
};

/// Forecasts and standards, joined: kept where the rosters are, learnt from the journal.
class DemandParts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DemandParts)

public:
    /// What is handed over has to outlive this.
    DemandParts(AccessParts &access, const live::FloorStore &floor, RosterParts &rosters,
                const Clock &clock);
    ~DemandParts() override;

    /// Adds the page, which the window owns; pages are added in the order of PageId.
    void addTo(ui::MainWindow &window, const ui::Theme &theme, storage::StorageThreads &journal);

    [[nodiscard]] demand::DemandDesk &desk() { return m_desk; }

private:
    using Made = std::shared_ptr<const demo::DemoSite>;

    void use(const std::shared_ptr<storage::Database> &database);
    void applyRights();
    void beginDemo();
    void makeSite(std::size_t index);
    void keepSite(const Made &site);
    void takeStep();

    AccessParts &m_access;
    const live::FloorStore &m_floor;
    RosterParts &m_rosters;
    const Clock &m_clock;
    std::shared_ptr<storage::Database> m_database; ///< never null
    std::unique_ptr<forecast::ForecastStore> m_forecasts;
    std::unique_ptr<storage::SqlDemandStore> m_store;
    std::unique_ptr<JournalHistory> m_history;
    demand::DemandDesk m_desk;
    ui::MainWindow *m_window = nullptr;
    ui::ForecastPage *m_page = nullptr;

    struct Demo;
    std::shared_ptr<const Demo> m_demo; ///< as long as it is being stored
    std::deque<std::function<Outcome()>> m_steps;
    QTimer m_step;
    QThreadPool m_pool; ///< last, so that it ends first
};

} // namespace fw::app
