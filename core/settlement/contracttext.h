// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csvreader.h"
#include "core/settlement/settlementinput.h"

namespace fw::settlement {

/// The contract of a table of keys and values; unknown keys are ignored. An empty number or word is
/// as one that is missing and takes its default; an empty list is empty.
[[nodiscard]] Result<Contract> contractOf(const CsvTable &table);

/// All keys and their values, in an order of their own.
[[nodiscard]] QList<QStringList> rowsOf(const Contract &contract);

} // namespace fw::settlement
