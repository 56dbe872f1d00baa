// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exact/exact.h"

#include <QString>

#include <optional>
#include <vector>

namespace fw::exports {

/// A cell of a settlement's workbook: a text, or a number with so many places. Texts are never
/// formulas. A workbook keeps numbers as it does; fifteen digits are kept exactly.
struct SheetCell
{
    QString text = {};
    std::optional<Exact> number = {};
    int decimals = 2;
    bool isStrong = false;
};

struct SheetPage
{
    QString name;
    std::vector<std::vector<SheetCell>> rows;
    int frozenRows = 0; ///< that stay in view
};

/// Writes a workbook with a sheet for each page. The file is complete or as it was before.
[[nodiscard]] Outcome writeSettlementXlsx(const std::vector<SheetPage> &pages,
                                          const QString &fileName);

} // namespace fw::exports
