// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/callsquestion.h"

#include <algorithm>

namespace fw::ui {

using reports::Figures;
using reports::Report;
using reports::ReportRow;
using reports::Terms;

namespace {

reports::TimeSpan spanBefore(const Report &report, int step)
{
    if (step < 0) {
        return report.previous;
    }
    const auto from = std::size_t(step);
    return from + 1 < report.previousBounds.size()
               ? reports::TimeSpan{report.previousBounds[from], report.previousBounds[from + 1]}
               : reports::TimeSpan{};
}

Figures figuresOf(const Report &report, const ReportCell &cell)
{
    Figures sum;
    for (const ReportRow &row : report.rows) {
        if ((cell.step < 0 || row.step == cell.step) && (cell.key < 0 || row.key == cell.key)) {
            sum += cell.isBefore ? row.before : row.now;
        }
    }
    return sum;
}

FigureCalls::Side sideOf(const Report &report, const ReportCell &cell, const Terms &terms)
{
    FigureCalls::Side side;
    side.request = callsBehind(report, cell.step, cell.key, terms, FigureCalls::kMost);
    if (cell.isBefore) {
        side.request.span = spanBefore(report, cell.step);
    }
    const auto hasCalls = [](const reports::Term &term) {
        return reports::hasCallsBehind(term.counter);
    };
    side.hasCalls = std::ranges::all_of(terms, hasCalls);
    const auto isCount = [](const reports::Term &term) { return !reports::isSpan(term.counter); };
    if (side.hasCalls && std::ranges::all_of(terms, isCount)) {
        side.counted = valueOf(terms, figuresOf(report, cell).sums);
    }
    return side;
}

} // namespace

FigureCalls FigureCalls::of(const Report &report, const ReportCell &cell)
{
    FigureCalls made;
    made.numerator = sideOf(report, cell, cell.metric->numerator);
    if (!cell.metric->denominator.empty()) {
        made.denominator = sideOf(report, cell, cell.metric->denominator);
    }
    return made;
}

} // namespace fw::ui
