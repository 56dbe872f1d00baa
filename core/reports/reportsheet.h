// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report.h"

#include <QStringList>

#include <functional>

namespace fw::reports {

/// A cell of a report on paper: a text, a figure, or nothing where there is no data.
struct SheetCell
{
    QString text;
    std::optional<double> figure;
};

using SheetLine = std::vector<SheetCell>;

struct SheetColumn
{
    QString title;
    QString note; ///< id and formula of a metric; empty for names
    MetricUnit unit = MetricUnit::Calls;
    bool isText = false;
};

/// A report as a table of cells, for files and for paper.
struct ReportSheet
{
    QString title;
    QStringList facts; ///< lines about the whole, above the table
    std::vector<SheetColumn> columns;
    std::vector<SheetLine> lines;
    SheetLine total;
    QString mark = {}; ///< who took it out, where and when; empty: nobody is known
};

/// The words of a sheet, which only a reader of them knows.
struct SheetWords
{
    QString step;  ///< title of the column of steps
    QString row;   ///< title of the column of rows
    QString total; ///< name of the line of totals
    std::function<QString(const Metric &)> metric;
    std::function<QString(const QString &)> before; ///< title of the column of the period before
    std::function<QString(const RowKey &)> key;
    std::function<QString(const TimeSpan &)> span; ///< of a step
};

[[nodiscard]] ReportSheet sheetOf(const Report &report, const SheetWords &words);

} // namespace fw::reports
