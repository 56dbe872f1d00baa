// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/rosterpapers.h"

#include "core/export/tablexlsx.h"
#include "core/rosterfiles/calendarfile.h"
#include "core/rosterfiles/patternfile.h"
#include "core/rosterfiles/peoplefile.h"
#include "ui/roster/faulttext.h"
#include "ui/roster/rostercursor.h"
#include "ui/roster/rostereditor.h"
#include "ui/roster/rosterplan.h"
#include "ui/roster/rosterprint.h"
#include "ui/roster/rostertext.h"

#include <QDir>
#include <QFileDialog>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QSaveFile>

#include <memory>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

Outcome writeBytes(const QString &fileName, const QByteArray &bytes)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return Error{ErrorCode::Unwritable, fileName + u": "_s + file.errorString()};
    }
    return success();
}

Outcome writeTable(const rosterfiles::TextTable &table, const QString &fileName,
                   rosterfiles::TextEncoding encoding)
{
    return fileName.endsWith(u".xlsx"_s, Qt::CaseInsensitive)
               ? exports::writeXlsx(table, fileName)
               : writeBytes(fileName, rosterfiles::csvOf(table, encoding));
}

rosterfiles::CalendarWords calendarWords()
{
    return {RosterText::name, RosterText::leave, RosterText::activity};
}

/// Kinds of tables, as RosterPapers::ask() offers them.
QStringList tableChoices()
{
    return {RosterPapers::tr("CSV, UTF-8 (*.csv)"), RosterPapers::tr("CSV, GB18030 (*.csv)"),
            RosterPapers::tr("Workbook (*.xlsx)")};
}

rosterfiles::TextEncoding encodingOf(int choice)
{
    return choice % 2 == 1 ? rosterfiles::TextEncoding::Gb18030 : rosterfiles::TextEncoding::Utf8;
}

} // namespace

RosterPapers::RosterPapers(RosterPlan &plan, RosterEditor &editor, const RosterCursor &cursor,
                           QWidget &page)
    : QObject(&page)
    , m_plan(plan)
    , m_editor(editor)
    , m_cursor(cursor)
    , m_page(page)
{
}

QString RosterPapers::watermark() const
{
    return m_watermark ? m_watermark() : QString();
}

int RosterPapers::rowsOf(const QString &what) const
{
    const int people = int(m_editor.base().people.size());
    const int days = m_editor.roster().days();
    return what == "ics"_L1         ? days
           : what == "calendars"_L1 ? days * people
           : what == "patterns"_L1  ? int(m_plan.desk().patterns().all().size())
                                    : people;
}

QString RosterPapers::nameOf(const QString &what) const
{
    return u"%1: %2 %3"_s.arg(what, m_plan.team(), m_editor.roster().first().toString(Qt::ISODate));
}

void RosterPapers::pass(const QString &what, std::function<void()> go)
{
    if (m_gate == nullptr) {
        go();
        return;
    }
    const int rows = rowsOf(what);
    m_gate->ask(
        *m_page.window(), nameOf(what), rows,
        [kept = QPointer<RosterPapers>(this), what, rows, name = nameOf(what), go = std::move(go)] {
            // What was approved, and not another plan.
            if (kept && kept->nameOf(what) == name && kept->rowsOf(what) <= rows) {
                go();
            }
        });
}

void RosterPapers::note(const QString &what, const QString &fileName)
{
    if (m_gate != nullptr) {
        m_gate->note({u"roster.export"_s, nameOf(what), rowsOf(what), fileName});
    }
}

void RosterPapers::ask(const Paper &paper)
{
    pass(paper.what, [this, paper] { askPlace(paper); });
}

void RosterPapers::askPlace(const Paper &paper)
{
    auto *dialog = new QFileDialog(&m_page, paper.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (paper.suffix.isEmpty()) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setNameFilters(paper.choices);
        const auto suffixOf = [](const QString &choice) {
            return choice.section(u"*."_s, -1).chopped(1);
        };
        dialog->setDefaultSuffix(paper.suffix);
        connect(dialog, &QFileDialog::filterSelected, dialog,
                [dialog, suffixOf](const QString &it) { dialog->setDefaultSuffix(suffixOf(it)); });
        dialog->selectFile(u"%1-%2-%3"_s.arg(m_plan.team(), paper.what,
                                             m_editor.roster().first().toString(u"yyyy-MM"_s)));
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, paper](const QString &place) {
        const int choice = int(paper.choices.indexOf(dialog->selectedNameFilter()));
        if (const Outcome written = paper.write(place, std::max(0, choice)); !written) {
            emit failed(RosterText::refusal(written.error()));
            return;
        }
        note(paper.what, place);
    });
    dialog->open();
}

void RosterPapers::exportCsv()
{
    ask({u"csv"_s,
         tr("Export as CSV"),
         u"csv"_s,
         {tr("People by days, UTF-8 (*.csv)"), tr("People by days, GB18030 (*.csv)"),
          tr("One line a shift, UTF-8 (*.csv)"), tr("One line a shift, GB18030 (*.csv)")},
         [this](const QString &place, int choice) {
             return writePlan(place, rosterfiles::PlanForm(choice / 2), encodingOf(choice));
         }});
}

void RosterPapers::exportXlsx()
{
    ask({u"xlsx"_s,
         tr("Export as workbook"),
         u"xlsx"_s,
         {tr("People by days (*.xlsx)"), tr("One line a shift (*.xlsx)")},
         [this](const QString &place, int choice) {
             return writePlan(place, rosterfiles::PlanForm(choice), encodingOf(0));
         }});
}

void RosterPapers::exportPeople()
{
    ask({u"people"_s, tr("Export people"), u"csv"_s, tableChoices(),
         [this](const QString &place, int choice) {
             return writePeople(place, encodingOf(choice));
         }});
}

void RosterPapers::exportPatterns()
{
    ask({u"patterns"_s, tr("Export shift patterns"), u"csv"_s, tableChoices(),
         [this](const QString &place, int choice) {
             return writePatterns(place, encodingOf(choice));
         }});
}

void RosterPapers::exportCalendar()
{
    ask({u"ics"_s,
         tr("Export the person's calendar"),
         u"ics"_s,
         {tr("iCalendar (*.ics)")},
         [this](const QString &place, int) { return writeCalendar(place); }});
}

void RosterPapers::exportCalendars()
{
    ask({u"calendars"_s,
         tr("Export everybody's calendar into a folder"),
         {},
         {},
         [this](const QString &place, int) { return writeCalendars(place); }});
}

void RosterPapers::exportPdf()
{
    ask({u"pdf"_s,
         tr("Export as PDF"),
         u"pdf"_s,
         {tr("PDF for A3 (*.pdf)"), tr("PDF for A2 (*.pdf)"), tr("PDF for A4 (*.pdf)")},
         [this](const QString &place, int choice) {
             constexpr std::array kSizes{QPageSize::A3, QPageSize::A2, QPageSize::A4};
             return writePdf(place, kSizes.at(std::size_t(choice)));
         }});
}

Outcome RosterPapers::writePlan(const QString &fileName, rosterfiles::PlanForm form,
                                rosterfiles::TextEncoding encoding) const
{
    return writeTable(rosterfiles::tableOf(m_editor.roster(), m_editor.base().people,
                                           m_editor.base().patterns, form, FaultText::language()),
                      fileName, encoding);
}

Outcome RosterPapers::writePeople(const QString &fileName, rosterfiles::TextEncoding encoding) const
{
    return writeTable(rosterfiles::tableOf(m_editor.base().people, FaultText::language()), fileName,
                      encoding);
}

Outcome RosterPapers::writePatterns(const QString &fileName,
                                    rosterfiles::TextEncoding encoding) const
{
    return writeTable(rosterfiles::tableOf(m_plan.desk().patterns(), FaultText::language()),
                      fileName, encoding);
}

Outcome RosterPapers::writeCalendar(const QString &fileName) const
{
    const QByteArray bytes = rosterfiles::calendarOf(
        m_editor.document(), m_editor.base(), m_cursor.current().person,
        m_plan.desk().floor().liveFloor().config().grid.zone(), calendarWords());
    return bytes.isEmpty() ? Outcome(Error{ErrorCode::NotFound, m_cursor.current().person})
                           : writeBytes(fileName, bytes);
}

Outcome RosterPapers::writeCalendars(const QString &folder) const
{
    const std::vector<rosterfiles::CalendarFile> files = rosterfiles::calendarsOf(
        m_editor.document(), m_editor.base(),
        m_plan.desk().floor().liveFloor().config().grid.zone(), calendarWords());
    for (const rosterfiles::CalendarFile &each : files) {
        if (Outcome written = writeBytes(QDir(folder).filePath(each.name), each.bytes); !written) {
            return written;
        }
    }
    return success();
}

Outcome RosterPapers::writePdf(const QString &fileName, QPageSize::PageSizeId size) const
{
    return RosterPrint(m_editor.document(), m_editor.base(),
                       RosterText::name(m_plan.desk().teamName(m_plan.team())), watermark(),
                       m_page.font())
        .writePdf(fileName, size);
}

void RosterPapers::print()
{
    pass(u"print"_s, [this] { askPrinter(); });
}

void RosterPapers::askPrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(printer.get(), &m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] {
        const RosterPrint paper(m_editor.document(), m_editor.base(),
                                RosterText::name(m_plan.desk().teamName(m_plan.team())),
                                watermark(), m_page.font());
        if (paper.paint(*printer) == 0) {
            emit failed(tr("The printer refused."));
            return;
        }
        note(u"print"_s, {});
    });
    dialog->open();
}

} // namespace fw::ui
