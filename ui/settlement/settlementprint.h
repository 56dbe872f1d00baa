// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/settlement/monthsheet.h"

#include <QCoreApplication>
#include <QFont>
#include <QTimeZone>

class QPagedPaintDevice;

namespace fw::ui {

struct SheetRow;

/// The settlement sheet on paper: each page has the title, its number, who printed it and, pale
/// across it all, the same; at the end there are the signatures and the hash of the input.
class SettlementPrint final
{
    Q_DECLARE_TR_FUNCTIONS(SettlementPrint)

public:
    SettlementPrint(const MonthSheet &sheet, PersonNames names, const QTimeZone &zone,
                    const QString &watermark, const QFont &font);

    /// A4. Unwritable.
    [[nodiscard]] Outcome writePdf(const QString &fileName) const;
    /// How many pages were painted; 0 when the device refused.
    [[nodiscard]] int paint(QPagedPaintDevice &device) const;
    /// What is on the pages: rich text of ours, everything from outside is escaped.
    [[nodiscard]] QString html() const;
    [[nodiscard]] QString title() const;

private:
    [[nodiscard]] QString seats() const;
    [[nodiscard]] QString scores() const;
    [[nodiscard]] QString kpis() const;
    [[nodiscard]] QString fee() const;
    [[nodiscard]] QString incidents() const;
    [[nodiscard]] QString comments() const;
    [[nodiscard]] QString signatures() const;
    [[nodiscard]] QString people() const;

    const MonthSheet &m_sheet;
    PersonNames m_names;
    QTimeZone m_zone;
    QString m_watermark;
    QFont m_font;
};

} // namespace fw::ui
