// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/reportsheet.h"

#include <QByteArray>

namespace fw::exports {

/// A report in stable words, for files and the command line: ids of metrics, local times.
class ReportWords final
{
public:
    ReportWords(const reports::Report &report, QTimeZone zone);

    [[nodiscard]] reports::ReportSheet sheet() const;
    /// The sheet as lines of even columns, the totals last.
    [[nodiscard]] static QByteArray textOf(const reports::ReportSheet &sheet);

private:
    [[nodiscard]] QString spanText(const reports::TimeSpan &span) const;
    [[nodiscard]] QString timeText(TimePoint time, const QString &format) const;

    const reports::Report &m_report;
    QTimeZone m_zone;
};

} // namespace fw::exports
