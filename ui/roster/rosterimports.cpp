// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/rosterimports.h"

#include "ui/roster/rostereditor.h"
#include "ui/roster/rosterimportdialog.h"
#include "ui/roster/rosterplan.h"
#include "ui/roster/rostertext.h"

#include <QFile>
#include <QFileDialog>

namespace fw::ui {

using namespace Qt::StringLiterals;
using rosterfiles::FileKind;

namespace {

constexpr qint64 kMostBytes = 64 * 1024 * 1024;

std::unique_ptr<FileImport> importOf(FileKind kind, RosterPlan &plan, RosterEditor &editor)
{
    switch (kind) {
    case FileKind::People:
        return FileImport::ofPeople(plan.desk(), plan.team());
    case FileKind::Patterns:
        return FileImport::ofPatterns(plan.desk());
    case FileKind::Roster:
        break;
    }
    return FileImport::ofPlan(editor);
}

} // namespace

RosterImports::RosterImports(RosterPlan &plan, RosterEditor &editor, QWidget &page)
    : QObject(&page)
    , m_plan(plan)
    , m_editor(editor)
    , m_page(page)
{
}

void RosterImports::choose(FileKind kind)
{
    auto *dialog = new QFileDialog(&m_page, tr("Import"), QString(),
                                   tr("Tables (*.csv *.txt *.xlsx);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, kind](const QString &fileName) { open(kind, fileName); });
    dialog->open();
}

void RosterImports::open(FileKind kind, const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        emit failed(
            RosterText::refusal({ErrorCode::Unreadable, fileName + u": "_s + file.errorString()}));
        return;
    }
    if (file.size() > kMostBytes) {
        emit failed(tr("The file is too large to be a table of rosters: %1").arg(fileName));
        return;
    }
    (new RosterImportDialog(importOf(kind, m_plan, m_editor), file.readAll(), m_memory, &m_page))
        ->open();
}

} // namespace fw::ui
