// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settlement/settlementpapers.h"

#include "ui/settlement/personprint.h"
#include "ui/settlement/settlementbook.h"
#include "ui/settlement/settlementprint.h"
#include "ui/settlement/settlementtext.h"

#include <QFileDialog>
#include <QPointer>

namespace fw::ui {

using namespace Qt::StringLiterals;

SettlementPapers::SettlementPapers(const SheetContext &context, QWidget &page)
    : QObject(&page)
    , m_context(context)
    , m_page(page)
{
}

QString SettlementPapers::watermark() const
{
    return m_watermark ? m_watermark() : QString();
}

QString SettlementPapers::nameOf(const MonthSheet &sheet)
{
    return u"%1 %2"_s.arg(sheet.contract().id, sheet.file().month.toString(u"yyyy-MM"_s));
}

void SettlementPapers::exportPdf()
{
    ask(Kind::Pdf);
}

void SettlementPapers::exportXlsx()
{
    ask(Kind::Xlsx);
}

void SettlementPapers::exportPeople()
{
    ask(Kind::People);
}

void SettlementPapers::ask(Kind kind)
{
    if (!m_sheet) {
        return;
    }
    if (m_gate == nullptr) {
        askFile(kind, m_sheet);
        return;
    }
    m_gate->ask(*m_page.window(), nameOf(*m_sheet), int(m_sheet->input().people.size()),
                [kept = QPointer<SettlementPapers>(this), kind, sheet = m_sheet] {
                    if (kept) {
                        kept->askFile(kind, sheet);
                    }
                });
}

void SettlementPapers::askFile(Kind kind, const std::shared_ptr<const MonthSheet> &sheet)
{
    const QString suffix = kind == Kind::Xlsx ? u"xlsx"_s : u"pdf"_s;
    const QString stem = kind == Kind::People ? u"statements"_s : u"settlement"_s;
    const QString title = kind == Kind::People ? tr("Export the statements of all people")
                                               : tr("Export the settlement sheet");
    auto *dialog = new QFileDialog(&m_page, title, QString(), u"*."_s + suffix);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(u"%1-%2.%3"_s.arg(stem, nameOf(*sheet).replace(u' ', u'-'), suffix));
    connect(dialog, &QFileDialog::fileSelected, this, [this, kind, sheet](const QString &name) {
        if (const Outcome done = write(kind, *sheet, name); !done) {
            emit failed(SettlementText::refusal(done.error()));
            return;
        }
        if (m_gate != nullptr) {
            m_gate->note({kind == Kind::People ? u"bonus.export"_s : u"settlement.export"_s,
                          nameOf(*sheet), int(sheet->input().people.size()), name});
        }
        emit written(kind == Kind::People ? tr("The statements are written.")
                                          : tr("The sheet is written."));
    });
    dialog->open();
}

Outcome SettlementPapers::write(Kind kind, const MonthSheet &sheet, const QString &fileName) const
{
    if (kind == Kind::People) {
        return PersonPrint(sheet, m_context.names, watermark(), m_page.font()).writePdf(fileName);
    }
    return kind == Kind::Pdf
               ? SettlementPrint(sheet, m_context.names, m_context.zone, watermark(), m_page.font())
                     .writePdf(fileName)
               : exports::writeSettlementXlsx(
                     SettlementBook(sheet, m_context.names, m_context.zone, watermark()).pages(),
                     fileName);
}

Outcome SettlementPapers::writePdf(const QString &fileName) const
{
    return m_sheet ? write(Kind::Pdf, *m_sheet, fileName)
                   : Outcome(Error{ErrorCode::NotFound, fileName});
}

Outcome SettlementPapers::writePeople(const QString &fileName) const
{
    return m_sheet ? write(Kind::People, *m_sheet, fileName)
                   : Outcome(Error{ErrorCode::NotFound, fileName});
}

Outcome SettlementPapers::writeXlsx(const QString &fileName) const
{
    return m_sheet ? write(Kind::Xlsx, *m_sheet, fileName)
                   : Outcome(Error{ErrorCode::NotFound, fileName});
}

} // namespace fw::ui
