// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settlement/seatcount.h"

namespace fw::settlement {

/// What somebody gets of the employees' pool.
struct BonusShare
{
    QString employee;
    Exact weight; ///< calls above the own target; 1 for everyone when nobody has any
    Exact amount; ///< yuan, whole fen
};

/// Shares of those whose rows are all eligible, in whole fen by largest remainder, a tie to the
/// smaller id in byte order. They add up to \a pool exactly. Empty when nobody is eligible, or
/// when the pool is not above 0.
/// \a people are in the order of their keys; \a pool is whole fen.
[[nodiscard]] std::vector<BonusShare> sharesOf(const Exact &pool,
                                               const std::vector<PersonMonth> &people);

} // namespace fw::settlement
