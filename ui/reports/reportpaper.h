// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <vector>

namespace fw::ui {

/// How a table has to be cut for paper. Lengths are of any one unit.
struct PaperMeasure
{
    double width = 0.0;      ///< that columns may take
    double height = 0.0;     ///< that lines may take, without heads and feet
    double lineHeight = 1.0; ///< of each line, and of the totals
    QList<double> columns;   ///< widths
    int nameColumns = 0;     ///< from the left; repeated on every page
    int lines = 0;           ///< without the totals
};

/// What one page shows: the names, some columns after them, some lines.
struct PaperPage
{
    int firstColumn = 0; ///< after the names
    int columns = 0;
    int firstLine = 0;
    int lines = 0;
    bool hasTotal = false; ///< the line of totals follows

    bool operator==(const PaperPage &) const = default;
};

/// Each line on one page for every band of columns, the totals after the last of them; one page at
/// least. A page takes one column and one line even when there is no room for them.
[[nodiscard]] std::vector<PaperPage> pagesOf(const PaperMeasure &measure);

} // namespace fw::ui
