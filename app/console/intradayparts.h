// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intraday/intradaywatch.h"
#include "ui/intraday/movesearch.h"

#include <QThreadPool>

#include <set>
#include <thread>

namespace fw::demand {
class DemandDesk;
}

namespace fw::guard {
class DeskSession;
}

namespace fw::ui {
class IntradayPage;
class MainWindow;
class Theme;
} // namespace fw::ui

namespace fw::app {

class RosterParts;

/// Answers the page of the running day by core/intraday, in a thread of its own.
class MoveThread final : public ui::MoveSearch
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MoveThread)

public:
    explicit MoveThread(QObject *parent = nullptr);
    ~MoveThread() override;

    void start(const intraday::MoveQuestion &question) override;
    void stop() override;

    [[nodiscard]] bool isRunning() const override { return m_isRunning; }

private:
    std::uint64_t m_run = 0; ///< late answers of an earlier one are dropped
    bool m_isRunning = false;
    std::jthread m_thread;
};

/// The page of the running day, joined with forecasts, rosters and the floor.
class IntradayParts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IntradayParts)

public:
    /// Adds the page to the window, which owns this and it; pages are added in the order of PageId,
    /// this one behind that of attendance. What else is handed over has to outlive the window.
    IntradayParts(demand::DemandDesk &desk, RosterParts &rosters, const guard::DeskSession &session,
                  ui::MainWindow &window, const ui::Theme &theme);
    ~IntradayParts() override;

private:
    void learn();
    void learnFrom(const intraday::QueueOfDay &queue, const forecast::CallSeries &series);
    void applyRights();

    demand::DemandDesk &m_desk;
    const guard::DeskSession &m_session;
    intraday::IntradayWatch m_watch;
    ui::MainWindow &m_window;
    std::set<std::pair<QDate, QString>> m_learnt; ///< or being learnt
    QThreadPool m_pool;                           ///< last, so that it ends first
};

} // namespace fw::app
