// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monthclose/contractbook.h"

#include <QByteArray>

namespace fw::monthclose {

/// What a file of contracts and prices says, and what is wrong with it.
struct ContractFile
{
    std::vector<ContractTerms> terms; ///< by contract and date, to be proposed
    std::vector<Error> faults;        ///< Malformed, as FILE:LINE: column COLUMN: WHAT, by line
};

/// Columns contract, from (YYYY-MM, the first month), key, value: the keys of contract.csv, each
/// once for a contract and month, and
/// - bands: "0:0.5;90:0.98", without which there is a fault;
/// - approval_limit, budget: yuan.
/// Keys of a month alone (its volumes handled, its carry-in ...) and unknown ones are faults: what
/// is agreed on isn't dropped silently. A key that is missing has the engine's default. Indicators
/// are \a kpis. With any fault there are no terms.
[[nodiscard]] ContractFile readContractFile(const QByteArray &bytes, const QString &file,
                                            const std::vector<settlement::Kpi> &kpis);

} // namespace fw::monthclose
