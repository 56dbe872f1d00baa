// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/rosterpapers.h"

#include "core/export/sheetcsv.h"
#include "core/export/sheetxlsx.h"
#include "ui/roster/rostercalendar.h"
#include "ui/roster/rostercursor.h"
#include "ui/roster/rostereditor.h"
#include "ui/roster/rosterimportdialog.h"
#include "ui/roster/rosterplan.h"
#include "ui/roster/rosterprint.h"
#include "ui/roster/rostersheet.h"
#include "ui/roster/rostertext.h"

#include <QFileDialog>
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

void RosterPapers::ask(const QString &suffix, const QString &title, Writer writer)
{
    const QString name =
        u"%1-%2.%3"_s.arg(m_plan.team(), m_editor.roster().first().toString(u"yyyy-MM"_s), suffix);
    auto *dialog = new QFileDialog(&m_page, title, QString(), u"*."_s + suffix);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, suffix, writer](const QString &fileName) {
                const Outcome written = (this->*writer)(fileName);
                if (!written) {
                    emit failed(RosterText::refusal(written.error()));
                    return;
                }
                emit exported(suffix, fileName);
            });
    dialog->open();
}

void RosterPapers::exportCsv()
{
    ask(u"csv"_s, tr("Export as CSV"), &RosterPapers::writeCsv);
}

void RosterPapers::exportXlsx()
{
    ask(u"xlsx"_s, tr("Export as workbook"), &RosterPapers::writeXlsx);
}

void RosterPapers::exportCalendar()
{
    ask(u"ics"_s, tr("Export the person's calendar"), &RosterPapers::writeCalendar);
}

void RosterPapers::exportPdf()
{
    ask(u"pdf"_s, tr("Export as PDF"), &RosterPapers::writePdf);
}

Outcome RosterPapers::writeCsv(const QString &fileName) const
{
    return writeBytes(fileName, RosterSheet::csv(m_editor.roster(), m_editor.base()));
}

Outcome RosterPapers::writeXlsx(const QString &fileName) const
{
    return exports::writeXlsx(RosterSheet::sheet(m_editor.document(), m_editor.base(),
                                                 m_plan.desk().teamName(m_plan.team())),
                              fileName);
}

Outcome RosterPapers::writeCalendar(const QString &fileName) const
{
    return writeBytes(fileName,
                      calendarOf(m_editor.roster(), m_editor.base(), m_cursor.current().person,
                                 m_plan.desk().floor().liveFloor().config().grid.zone()));
}

Outcome RosterPapers::writePdf(const QString &fileName) const
{
    return RosterPrint(m_editor.document(), m_editor.base(),
                       RosterText::name(m_plan.desk().teamName(m_plan.team())), watermark(),
                       m_page.font())
        .writePdf(fileName);
}

void RosterPapers::print()
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
        emit exported(u"print"_s, QString());
    });
    dialog->open();
}

void RosterPapers::import()
{
    auto *dialog = new QFileDialog(&m_page, tr("Import a roster"), QString(), u"*.csv"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &fileName) {
        QFile file(fileName);
        if (!file.open(QIODevice::ReadOnly)) {
            emit failed(RosterText::refusal(
                {ErrorCode::Unreadable, fileName + u": "_s + file.errorString()}));
            return;
        }
        (new RosterImportDialog(m_editor, file.readAll(), &m_page))->open();
    });
    dialog->open();
}

} // namespace fw::ui
