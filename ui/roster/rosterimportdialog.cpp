// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/rosterimportdialog.h"

#include "ui/roster/rostereditor.h"

#include <QLabel>
#include <QListWidget>

namespace fw::ui {

using namespace Qt::StringLiterals;

RosterImportDialog::RosterImportDialog(RosterEditor &editor, const QByteArray &bytes,
                                       QWidget *parent)
    : StepDialog(u"rosterImportDialog"_s, tr("Import a roster"), tr("Take it over"), parent)
    , m_editor(editor)
    , m_import(RosterSheet::read(bytes, editor.roster(), editor.base()))
{
    const auto say = [this](const QString &text) {
        auto *label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        addWide(*label);
    };
    int changed = 0;
    for (const roster::CellChange &each : m_import.changes) {
        changed += editor.roster().cell(each.key) != each.cell ? 1 : 0;
    }
    say(tr("%n line(s) of people read.", nullptr, m_import.lines));
    say(tr("%n cell(s) would change.", nullptr, changed));
    if (!m_import.errors.empty()) {
        say(u"▲ "_s + tr("%n problem(s): nothing is taken over until the file is right.", nullptr,
                         int(m_import.errors.size())));
        auto *list = new QListWidget(this);
        list->setObjectName(u"importErrors"_s);
        list->setAccessibleName(tr("Problems of the file"));
        for (const RosterSheet::LineError &each : m_import.errors) {
            //: %1 number of a line, %2 what is wrong with it
            list->addItem(tr("Line %1: %2").arg(each.line).arg(each.text));
        }
        addWide(*list);
    }
    setSubmit([this] {
        if (!m_import.errors.empty()) {
            return tr("Mend the file first.");
        }
        m_editor.change(tr("Import a roster"), m_import.changes);
        return QString();
    });
}

} // namespace fw::ui
