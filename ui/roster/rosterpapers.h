// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QObject>

#include <functional>

namespace fw::ui {

class RosterCursor;
class RosterEditor;
class RosterPlan;

/// Takes a plan out of the program and back in: tables, calendars, paper.
class RosterPapers final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RosterPapers)

public:
    RosterPapers(RosterPlan &plan, RosterEditor &editor, const RosterCursor &cursor, QWidget &page);

    void setWatermark(const std::function<QString()> &watermark) { m_watermark = watermark; }

    // Each asks for a file or a printer first.
    void exportCsv();
    void exportXlsx();
    /// Of the person at the cursor.
    void exportCalendar();
    void exportPdf();
    void print();
    /// A table as exportCsv() writes it.
    void import();

    [[nodiscard]] Outcome writeCsv(const QString &fileName) const;
    [[nodiscard]] Outcome writeXlsx(const QString &fileName) const;
    [[nodiscard]] Outcome writeCalendar(const QString &fileName) const;
    [[nodiscard]] Outcome writePdf(const QString &fileName) const;

signals:
    void failed(const QString &sentence);
    void exported(const QString &what, const QString &fileName);

private:
    using Writer = Outcome (RosterPapers::*)(const QString &) const;

    void ask(const QString &suffix, const QString &title, Writer writer);
    [[nodiscard]] QString watermark() const;

    RosterPlan &m_plan;
    RosterEditor &m_editor;
    const RosterCursor &m_cursor;
    QWidget &m_page;
    std::function<QString()> m_watermark;
};

} // namespace fw::ui
