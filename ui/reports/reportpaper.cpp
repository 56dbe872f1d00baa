// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportpaper.h"

#include <algorithm>
#include <cmath>

namespace fw::ui {

namespace {

struct Band
{
    int first = 0;
    int count = 0;
};

/// As many neighbouring columns as fit beside the names.
std::vector<Band> bandsOf(const PaperMeasure &measure)
{
    double names = 0.0;
    for (int column = 0; column < measure.nameColumns; ++column) {
        names += measure.columns.at(column);
    }
    std::vector<Band> bands;
    double used = 0.0;
    for (int column = measure.nameColumns; column < int(measure.columns.size()); ++column) {
        const double width = measure.columns.at(column);
        if (bands.empty() || names + used + width > measure.width) {
            bands.push_back({column, 0});
            used = 0.0;
        }
        used += width;
        ++bands.back().count;
    }
    if (bands.empty()) {
        bands.push_back({measure.nameColumns, 0});
    }
    return bands;
}

} // namespace

std::vector<PaperPage> pagesOf(const PaperMeasure &measure)
{
    const int most =
        std::max(1, int(std::floor(measure.height / std::max(measure.lineHeight, 1e-9))));
    std::vector<PaperPage> pages;
    for (const Band &band : bandsOf(measure)) {
        int line = 0;
        bool isWhole = false;
        while (!isWhole) {
            PaperPage page{band.first, band.count, line, std::min(most, measure.lines - line),
                           false};
            line += page.lines;
            page.hasTotal = line == measure.lines && page.lines < most;
            isWhole = page.hasTotal;
            pages.push_back(page);
        }
    }
    return pages;
}

} // namespace fw::ui
