// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/roster/rosterboard.h"
#include "ui/roster/rosterplan.h"

#include <functional>

class QLabel;
class QStackedWidget;

namespace fw::demand {
class DemandDesk;
}

namespace fw::settings {
class SettingsStore;
}

namespace fw::ui {

class ChecksPanel;
class ExportGate;
class OptimiserPanel;
class RequestsPanel;
class RosterForesight;
class RosterHeader;
class RosterImports;
class RosterOptimiser;
class RosterPapers;
class RosterSimulator;
class SegmentControl;

/// Plans of teams: who works when, against what is required and what the rules allow.
class RosterPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RosterPage)

public:
    RosterPage(roster::RosterDesk &desk, const Theme &theme, ActionCatalogue &actions,
               QWidget *parent = nullptr);
    ~RosterPage() override;

    void showTeam(const QString &team, QDate date);
    void setView(RosterBoard::View view);
    /// Offers to optimise; it has to outlive the page.
    void setOptimiser(RosterOptimiser &optimiser);
    /// Shows what the forecast makes of the plan, and offers to simulate it; both have to outlive
    /// the page.
    void setForesight(const demand::DemandDesk &demand, RosterSimulator &simulator);
    /// Shares from 0 to 1 by person.
    void setAdherence(const std::map<QString, double> &adherence);
    /// Asked before a plan leaves the program; null: every one may. Outlives this.
    void setExportGate(ExportGate *gate);
    /// Where it is remembered what columns of imported files hold; null: nowhere. Outlives this.
    void setMemory(settings::SettingsStore *memory);
    /// What is printed pale across all paper; asked each time.
    void setWatermark(const std::function<QString()> &watermark);
    void showChecks();
    void showRequests();

    [[nodiscard]] RosterEditor &editor() { return *m_editor; }

    [[nodiscard]] RosterCursor &cursor() { return *m_cursor; }

    [[nodiscard]] RosterBoard &board() { return *m_board; }

    [[nodiscard]] RosterPlan &plan() { return *m_plan; }

    /// Keeps what was edited; false when it could not be.
    bool save() { return m_plan->save(); }

    /// The window closes: what can't be kept in time waits on the shelf.
    void keepForClosing() { m_plan->close(); }

    /// Where drafts wait that could not be kept when the window closed; it outlives the page.
    void setShelf(roster::DraftShelf &shelf) { m_plan->setShelf(shelf); }

signals:
    /// People, requests or plans left the program as a file: for whoever keeps a record.

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void join();
    void declareActions(ActionCatalogue &actions);
    void fillMenu();
    void retranslate();
    void openFirst();
    void step(int direction);
    void showDays(QDate date);
    void tell(const QString &sentence);
    void warn(const QString &sentence);
    void fill();
    void publish();
    void compare();
    void showWhatIf();
    void showStaffing();
    void showFeasibility();
    void showPatterns();
    void showPeople();
    void showRules();
    void settle(const roster::RosterDocument &theirs);

    roster::RosterDesk &m_desk;
    const Theme &m_theme;
    RosterEditor *m_editor;
    RosterCursor *m_cursor;
    RosterHand *m_hand;
    RosterPlan *m_plan;
    RosterHeader *m_header;
    QLabel *m_message;
    RosterBoard *m_board;
    SegmentControl *m_tabs;
    QStackedWidget *m_side;
    ChecksPanel *m_checks;
    RequestsPanel *m_requests;
    OptimiserPanel *m_optimiser = nullptr;
    RosterPapers *m_papers;
    RosterImports *m_imports;
    RosterForesight *m_foresight = nullptr;
    RosterSimulator *m_simulator = nullptr;
    RosterBoard::View m_view = RosterBoard::View::Week;
};

} // namespace fw::ui
