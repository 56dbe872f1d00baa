// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"
#include "ui/settlement/settlementpapers.h"

#include <QHash>
#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace fw::ui {

class CloseTab;
class CompareTab;
class ContractTab;
class ExportGate;
class KpiCardTab;
class KpiTab;
class OverviewTab;
class PeopleTab;
class SegmentControl;
class MonthChip;

/// What a month of a contract costs and why: seats, scores, indicators, the fee, what could change
/// it, and the way to both sides' signatures.
class SettlementPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettlementPage)

public:
    enum Tab {
        Overview,
        People,
        Indicators,
        Cards,
        WhatIf,
        Comparison,
        Notes,
        Close,
        Contract,
        Agreement,
        Organisation,
        TabCount
    };

    /// \a floor: whose people the ledger names.
    SettlementPage(monthclose::SettlementDesk &desk, const live::FloorStore &floor,
                   const Theme &theme, QWidget *parent = nullptr);

    /// What contracts say beside prices, and imports of them; outlives this.
    void setContracts(monthclose::ContractDesk &contracts);
    void showTab(Tab tab);
    /// \a month: any day of it.
    void showMonth(const QString &contract, QDate month);
    /// The last line of files and papers; asked each time.
    void setWatermark(const std::function<QString()> &watermark);
    /// Asked before a sheet leaves the program; null: every one may. Outlives this.
    void setExportGate(ExportGate *gate);

    [[nodiscard]] SettlementPapers &papers() { return *m_papers; }

    /// Null while there is nothing to show.
    [[nodiscard]] std::shared_ptr<const MonthSheet> sheet() const { return m_sheet; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    [[nodiscard]] QLayout *headLine();
    void join();
    void joinTabs();
    void retranslate();
    void fillContracts();
    void takeContract();
    /// Soon and once, however many things change.
    void refreshSoon();
    void refresh();
    void showSheet();
    void showButtons();
    void step(int months);
    void recalculate();
    void tell(const QString &sentence);
    void warn(const QString &sentence);
    [[nodiscard]] QString nameOf(const QString &person) const;
    [[nodiscard]] std::map<QString, int> agentsOf(const QString &scope) const;

    monthclose::SettlementDesk &m_desk;
    const live::FloorStore &m_floor;
    const Theme &m_theme;
    SheetContext m_context;
    SettlementPapers *m_papers;
    QTimer m_soon;
    std::vector<monthclose::ContractHead> m_contracts;
    QHash<QString, LocalizedText> m_names; ///< of people, by id
    QDate m_month;
    std::shared_ptr<const MonthSheet> m_sheet;
    QComboBox *m_contract;
    QToolButton *m_before;
    QLabel *m_title;
    QToolButton *m_after;
    MonthChip *m_state;
    QPushButton *m_recalculate;
    QPushButton *m_compare;
    QPushButton *m_pdf;
    QPushButton *m_xlsx;
    QPushButton *m_sign;
    SegmentControl *m_tabs;
    QLabel *m_message;
    QStackedWidget *m_stack;
    OverviewTab *m_overview;
    PeopleTab *m_people;
    KpiTab *m_kpis;
    KpiCardTab *m_cards;
    CompareTab *m_comparison;
    CloseTab *m_close;
    ContractTab *m_terms;
    std::vector<SheetTab *> m_all; ///< by Tab
};

} // namespace fw::ui
