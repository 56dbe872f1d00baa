// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reports/reportsheet.h"

#include <QCoreApplication>
#include <QFont>

class QPagedPaintDevice;

namespace fw::ui {

/// A report on paper: on every page the title, the facts, the heads of the columns, the number of
/// the page, and pale across it all who printed it and when. Lines that do not fit go to the next
/// page, columns that do not fit to pages of their own.
class ReportPrint final
{
    Q_DECLARE_TR_FUNCTIONS(ReportPrint)

public:
    /// \a watermark may be empty: then there is none.
    ReportPrint(reports::ReportSheet sheet, QString watermark, const QFont &font);

    /// On A4 across. May run in any thread.
    [[nodiscard]] Outcome writePdf(const QString &fileName) const;
    /// How many pages were painted; 0 when the device refused.
    [[nodiscard]] int paint(QPagedPaintDevice &device) const;

private:
    reports::ReportSheet m_sheet;
    QString m_watermark;
    QFont m_font;
};

} // namespace fw::ui
