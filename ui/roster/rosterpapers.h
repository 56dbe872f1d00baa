// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/rosterfiles/planfile.h"
#include "ui/widgets/exportgate.h"

#include <QObject>
#include <QPageSize>

#include <functional>

namespace fw::ui {

class RosterCursor;
class RosterEditor;
class RosterPlan;

/// Takes a plan and what it is made of out of the program: tables that can be imported again,
/// calendars, paper.
class RosterPapers final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RosterPapers)

public:
    RosterPapers(RosterPlan &plan, RosterEditor &editor, const RosterCursor &cursor, QWidget &page);

    /// Asked before anything leaves the program; null: everything may. Outlives this.
    void setGate(ExportGate *gate) { m_gate = gate; }

    void setWatermark(const std::function<QString()> &watermark) { m_watermark = watermark; }

    // Each asks for a file, a folder or a printer first.
    void exportCsv();
    void exportXlsx();
    /// The people of the team, with all that is known of them.
    void exportPeople();
    void exportPatterns();
    /// Of the person at the cursor.
    void exportCalendar();
    /// Of everybody in the plan, one file each, into a folder.
    void exportCalendars();
    void exportPdf();
    void print();

    // A workbook where the name ends so, else CSV in the encoding.
    [[nodiscard]] Outcome writePlan(const QString &fileName, rosterfiles::PlanForm form,
                                    rosterfiles::TextEncoding encoding) const;
    [[nodiscard]] Outcome writePeople(const QString &fileName,
                                      rosterfiles::TextEncoding encoding) const;
    [[nodiscard]] Outcome writePatterns(const QString &fileName,
                                        rosterfiles::TextEncoding encoding) const;
    /// NotFound for who has no shift in the plan.
    [[nodiscard]] Outcome writeCalendar(const QString &fileName) const;
    [[nodiscard]] Outcome writeCalendars(const QString &folder) const;
    [[nodiscard]] Outcome writePdf(const QString &fileName, QPageSize::PageSizeId size) const;

signals:
    void failed(const QString &sentence);

private:
    /// One way out.
    struct Paper
    {
        QString what; ///< as the gate hears of it
        QString title;
        QString suffix;      ///< empty: a folder
        QStringList choices; ///< kinds of files, by name
        /// To a file or folder, as the chosen one.
        std::function<Outcome(const QString &place, int choice)> write;
    };

    void ask(const Paper &paper);
    void askPlace(const Paper &paper);
    void askPrinter();
    /// Goes on when the plan as it is now may leave.
    void pass(const QString &what, std::function<void()> go);
    /// Tells the gate what has left.
    void note(const QString &what, const QString &fileName);
    /// One line a person; a calendar has a line a day.
    [[nodiscard]] int rowsOf(const QString &what) const;
    [[nodiscard]] QString nameOf(const QString &what) const;
    [[nodiscard]] QString watermark() const;

    RosterPlan &m_plan;
    RosterEditor &m_editor;
    const RosterCursor &m_cursor;
    QWidget &m_page;
    std::function<QString()> m_watermark;
    ExportGate *m_gate = nullptr;
};

} // namespace fw::ui
