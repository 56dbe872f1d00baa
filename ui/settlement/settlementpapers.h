// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settlement/sheettab.h"
#include "ui/widgets/exportgate.h"

namespace fw::ui {

/// Takes a settlement sheet out of the program: as PDF, as a workbook, or as everybody's statement.
class SettlementPapers final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettlementPapers)

public:
    SettlementPapers(const SheetContext &context, QWidget &page);

    void setSheet(const std::shared_ptr<const MonthSheet> &sheet) { m_sheet = sheet; }

    /// The last line of a file; asked each time.
    void setWatermark(const std::function<QString()> &watermark) { m_watermark = watermark; }

    /// Asked before a sheet leaves the program; null: every one may. Outlives this.
    void setGate(ExportGate *gate) { m_gate = gate; }

    // Each asks the gate and then for a file.
    void exportPdf();
    void exportXlsx();
    /// A page for each person.
    void exportPeople();

    [[nodiscard]] Outcome writePdf(const QString &fileName) const;
    [[nodiscard]] Outcome writeXlsx(const QString &fileName) const;
    [[nodiscard]] Outcome writePeople(const QString &fileName) const;

signals:
    void written(const QString &sentence);
    void failed(const QString &sentence);

private:
    enum class Kind { Pdf, Xlsx, People };

    void ask(Kind kind);
    void askFile(Kind kind, const std::shared_ptr<const MonthSheet> &sheet);
    [[nodiscard]] Outcome write(Kind kind, const MonthSheet &sheet, const QString &fileName) const;
    [[nodiscard]] QString watermark() const;
    [[nodiscard]] static QString nameOf(const MonthSheet &sheet);

    const SheetContext &m_context;
    QWidget &m_page;
    std::shared_ptr<const MonthSheet> m_sheet;
    std::function<QString()> m_watermark;
    ExportGate *m_gate = nullptr;
};

} // namespace fw::ui
