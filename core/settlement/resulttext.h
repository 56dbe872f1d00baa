// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settlement/settlement.h"

#include <QByteArray>
#include <QStringList>

namespace fw::settlement {

/// Keys and values of a result in the order of the layout (domain notes 3.9): hours with four
/// decimals, seats and scores with the contract's, money with two, coefficients with four. What is
/// not applicable is NA. Of a refusal there is only "error".
[[nodiscard]] QList<QStringList> resultRows(const Settlement &settlement);

/// resultRows() as UTF-8, LF, under "key,value".
[[nodiscard]] QByteArray resultText(const Settlement &settlement);

/// emp_id,amount of everybody who is eligible, by id in byte order. Nothing when there is no pool,
/// or nobody to have it: then there is no such file.
[[nodiscard]] std::optional<QByteArray> bonusText(const Settlement &settlement);

} // namespace fw::settlement
