// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/settlementsheet.h"
#include "ui/settlement/monthsheet.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace fw::ui {

/// The settlement sheet as a workbook: the sheet itself, indicators, people, incidents and what
/// both sides said. Figures are numbers.
class SettlementBook final
{
    Q_DECLARE_TR_FUNCTIONS(SettlementBook)

public:
    SettlementBook(const MonthSheet &sheet, PersonNames names, const QTimeZone &zone,
                   const QString &watermark);

    [[nodiscard]] std::vector<exports::SheetPage> pages() const;

private:
    [[nodiscard]] exports::SheetPage summary() const;
    [[nodiscard]] exports::SheetPage indicators() const;
    [[nodiscard]] exports::SheetPage people() const;
    [[nodiscard]] exports::SheetPage incidents() const;
    void addSeats(exports::SheetPage &page) const;
    void addFee(exports::SheetPage &page) const;
    void addSignatures(exports::SheetPage &page) const;

    const MonthSheet &m_sheet;
    PersonNames m_names;
    QTimeZone m_zone;
    QString m_watermark;
};

} // namespace fw::ui
