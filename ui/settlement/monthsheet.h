// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monthclose/contractbook.h"
#include "core/monthclose/settlementdesk.h"
#include "core/settlement/kpicatalogue.h"
#include "core/settlement/settlementwhatif.h"

#include <functional>
#include <map>

namespace fw::ui {

/// The month of a contract that is looked at, and all that is reckoned from it. A value that does
/// not change; another month is another one.
class MonthSheet final
{
    Q_DISABLE_COPY_MOVE(MonthSheet)

public:
    /// What is tried instead of what is there.
    struct Trial
    {
        std::map<QString, Exact> kpis; ///< values in their own unit
        std::map<settlement::Dimension, Exact> scores;

        [[nodiscard]] bool isEmpty() const { return kpis.empty() && scores.empty(); }
    };

    MonthSheet(const monthclose::SettlementDesk &desk, monthclose::ContractHead contract,
               const std::vector<monthclose::ContractTerms> &terms, monthclose::MonthFile file);

    [[nodiscard]] const monthclose::ContractHead &contract() const { return m_contract; }

    /// That hold in the month; null: nobody agreed on any.
    [[nodiscard]] const monthclose::ContractTerms *terms() const
    {
        return m_terms ? &*m_terms : nullptr;
    }

    [[nodiscard]] const monthclose::MonthFile &file() const { return m_file; }

    [[nodiscard]] const settlement::SettlementInput &input() const { return m_file.input; }

    /// As it was calculated, or as it would be now.
    [[nodiscard]] const settlement::Settlement &settled() const { return m_settled; }

    [[nodiscard]] bool isCalculated() const { return m_file.result.has_value(); }

    [[nodiscard]] const settlement::SettlementWhatIf &whatIf() const { return m_whatIf; }

    [[nodiscard]] settlement::Settlement tried(const Trial &trial) const;

    [[nodiscard]] const std::vector<monthclose::CloseItem> &closeList() const { return m_close; }

    /// What the catalogue calls the indicator, in both languages; its id when it is not there.
    [[nodiscard]] LocalizedText kpiName(const QString &id) const;
    [[nodiscard]] const settlement::Kpi *kpi(const QString &id) const;
    /// Null: it is not applicable, or not there.
    [[nodiscard]] const settlement::KpiScore *score(const QString &id) const;
    [[nodiscard]] const monthclose::MonthFigure *figure(const QString &id) const;
    [[nodiscard]] const Exact *bonusShare(const QString &person) const;

private:
    monthclose::ContractHead m_contract;
    std::optional<monthclose::ContractTerms> m_terms;
    monthclose::MonthFile m_file;
    settlement::Settlement m_settled;
    std::vector<monthclose::CloseItem> m_close;
    settlement::KpiCatalogue m_catalogue;
    settlement::PreparedMonth m_prepared;
    settlement::SettlementWhatIf m_whatIf;
};

/// What a person of the ledger is called.
using PersonNames = std::function<QString(const QString &id)>;

/// Where an indicator's points begin and where all of them are reached, as far as its rule says so.
struct KpiMarks
{
    std::optional<Exact> standard;
    std::optional<Exact> challenge;
    bool isUpward = true;
};

[[nodiscard]] KpiMarks marksOf(const settlement::Kpi &kpi);

} // namespace fw::ui
