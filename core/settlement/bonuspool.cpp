// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settlement/bonuspool.h"

#include <algorithm>
#include <numeric>

namespace fw::settlement {

namespace {

constexpr int kFenOfYuan = 100;

std::vector<BonusShare> weightsOf(const std::vector<PersonMonth> &people)
{
    std::vector<BonusShare> shares;
    Exact sum;
    for (const PersonMonth &month : people) {
        if (month.isBonusEligible) {
            // Of the sums: who missed the target in one role makes up for it in the other first.
            shares.push_back(
                {month.employee, std::max(Exact(), month.handled - month.target), Exact()});
            sum += shares.back().weight;
        }
    }
    if (sum.isZero()) {
        for (BonusShare &share : shares) {
            share.weight = Exact(1);
        }
    }
    return shares;
}

} // namespace

std::vector<BonusShare> sharesOf(const Exact &pool, const std::vector<PersonMonth> &people)
{
    if (!pool.isPositive()) {
        return {};
    }
    std::vector<BonusShare> shares = weightsOf(people);
    Exact weights;
    for (const BonusShare &share : shares) {
        weights += share.weight;
    }
    const Exact fen = pool * Exact(kFenOfYuan);
    std::vector<Exact> remainders;
    Exact left = fen;
    for (BonusShare &share : shares) {
        const Exact exact = fen * share.weight / weights;
        share.amount = exact.floored();
        left -= share.amount;
        remainders.push_back(exact - share.amount);
    }
    std::vector<std::size_t> order(shares.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, [&remainders](std::size_t one, std::size_t other) {
        return remainders[one] > remainders[other];
    });
    for (const std::size_t place : order) {
        if (!left.isPositive()) {
            break;
        }
        shares[place].amount += Exact(1);
        left -= Exact(1);
    }
    for (BonusShare &share : shares) {
        share.amount = share.amount / Exact(kFenOfYuan);
    }
    return shares;
}

} // namespace fw::settlement
