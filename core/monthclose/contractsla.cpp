// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monthclose/contractsla.h"

#include "core/settlement/kpiscore.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace fw::monthclose {

namespace {

/// In the months of one indicator, by date.
void findBreaches(const std::vector<Commitment> &commitments, const QString &kpi,
                  const std::map<QDate, const MonthFile *> &months,
                  std::vector<CommitmentBreach> &found)
{
    QDate since;
    QDate last;
    for (const auto &[month, file] : months) {
        const Commitment *commitment = commitmentOf(commitments, kpi, month);
        const std::optional<Exact> actual = kpiValueOf(*file, kpi);
        const std::optional<Exact> by =
            commitment != nullptr && actual ? shortfallOf(*commitment, *actual) : std::nullopt;
        if (!by) {
            since = QDate();
            continue;
        }
        if (!since.isValid() || last.addMonths(1) != month) {
            since = month;
        }
        last = month;
        found.push_back({kpi, month, commitment->value, *actual, *by, since});
    }
}

} // namespace

std::optional<Exact> kpiValueOf(const MonthFile &month, const QString &kpi)
{
    const auto found = std::ranges::find(month.input.kpis, kpi, &settlement::Kpi::id);
    if (found == month.input.kpis.end()) {
        return std::nullopt;
    }
    const auto score =
        settlement::scoreOf(*found, month.input.contract.rounding.value_or(Rounding::HalfUp));
    const auto *known = std::get_if<settlement::KpiScore>(&score);
    return known != nullptr ? known->value : std::nullopt;
}

const Commitment *commitmentOf(const std::vector<Commitment> &all, const QString &kpi, QDate month)
{
    const Commitment *newest = nullptr;
    for (const Commitment &each : all) {
        if (each.kpi == kpi && each.from <= month &&
            (newest == nullptr || newest->from <= each.from)) {
            newest = &each;
        }
    }
    return newest;
}

std::optional<Exact> shortfallOf(const Commitment &commitment, const Exact &actual)
{
    const Exact by = commitment.isUpward ? commitment.value - actual : actual - commitment.value;
    return by.isPositive() ? std::optional(by) : std::nullopt;
}

std::vector<CommitmentBreach> breachesOf(const std::vector<Commitment> &commitments,
                                         const std::vector<MonthFile> &months)
{
    std::map<QDate, const MonthFile *> byDate;
    for (const MonthFile &month : months) {
        byDate[month.month] = &month;
    }
    std::set<QString> kpis;
    for (const Commitment &each : commitments) {
        kpis.insert(each.kpi);
    }
    std::vector<CommitmentBreach> found;
    for (const QString &kpi : kpis) {
        findBreaches(commitments, kpi, byDate, found);
    }
    std::ranges::stable_sort(found, std::greater<>(), &CommitmentBreach::month);
    return found;
}

} // namespace fw::monthclose
