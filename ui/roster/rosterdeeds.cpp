// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/comparedialog.h"
#include "ui/roster/conflictdialog.h"
#include "ui/roster/filldialog.h"
#include "ui/roster/patternsdialog.h"
#include "ui/roster/peopledialog.h"
#include "ui/roster/publishdialog.h"
#include "ui/roster/rostereditor.h"
#include "ui/roster/rosterheader.h"
#include "ui/roster/rosterpage.h"
#include "ui/roster/rosterpapers.h"
#include "ui/roster/rulesdialog.h"
#include "ui/widgets/actioncatalogue.h"

#include <QMenu>

namespace fw::ui {

using namespace Qt::StringLiterals;

void RosterPage::declareActions(ActionCatalogue &actions)
{
    const auto add = [&](const QString &id, std::function<QString()> title, QKeySequence key,
                         std::function<void()> act) {
        QAction *action = actions.add({id,
                                       ActionGroup::View,
                                       std::move(title),
                                       {std::move(key)},
                                       Qt::WidgetWithChildrenShortcut},
                                      *this);
        connect(action, &QAction::triggered, this, std::move(act));
    };
    add(
        u"roster.undo"_s, [] { return tr("Roster: undo"); }, QKeySequence(QKeySequence::Undo),
        [this] { m_editor->steps().undo(); });
    add(
        u"roster.redo"_s, [] { return tr("Roster: redo"); }, QKeySequence(Qt::CTRL | Qt::Key_Y),
        [this] { m_editor->steps().redo(); });
    add(
        u"roster.save"_s, [] { return tr("Roster: keep the draft"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), [this] { m_plan->save(); });
    add(
        u"roster.previous"_s, [] { return tr("Roster: earlier days"); },
        QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { step(-1); });
    add(
        u"roster.next"_s, [] { return tr("Roster: later days"); },
        QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { step(1); });
    add(
        u"roster.fill"_s, [] { return tr("Roster: fill from a rotation"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), [this] { fill(); });
    add(
        u"roster.publish"_s, [] { return tr("Roster: publish"); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), [this] { publish(); });
}

void RosterPage::fillMenu()
{
    QMenu &menu = m_header->more();
    menu.clear();
    const auto add = [&](QMenu &to, const QString &name, const QString &text, auto act) {
        QAction *action = to.addAction(text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, act);
    };
    add(menu, u"rosterSave"_s, tr("Keep the draft"), [this] { m_plan->save(); });
    add(menu, u"rosterCompare"_s, tr("Compare versions…"), [this] { compare(); });
    if (m_hasWhatIf) {
        add(menu, u"rosterWhatIf"_s, tr("What-if…"), [this] { emit whatIfWished(); });
    }
    menu.addSeparator();
    QMenu *files = menu.addMenu(tr("Export"));
    add(*files, u"exportCsv"_s, tr("CSV…"), [this] { m_papers->exportCsv(); });
    add(*files, u"exportXlsx"_s, tr("Workbook…"), [this] { m_papers->exportXlsx(); });
    add(*files, u"exportCalendar"_s, tr("iCalendar…"), [this] { m_papers->exportCalendar(); });
    add(*files, u"exportPdf"_s, tr("PDF…"), [this] { m_papers->exportPdf(); });
    add(menu, u"rosterImport"_s, tr("Import…"), [this] { m_papers->import(); });
    add(menu, u"rosterPrint"_s, tr("Print…"), [this] { m_papers->print(); });
    menu.addSeparator();
    add(menu, u"rosterPatterns"_s, tr("Shift patterns…"), [this] { showPatterns(); });
    add(menu, u"rosterPeople"_s, tr("People…"), [this] { showPeople(); });
    add(menu, u"rosterRules"_s, tr("Rules…"), [this] { showRules(); });
}

void RosterPage::fill()
{
    if (m_editor->canEdit()) {
        (new FillDialog(*m_editor, this))->open();
    }
}

void RosterPage::publish()
{
    if (m_plan->mayDecide() || m_plan->maySubmit()) {
        (new PublishDialog(*m_plan, *m_editor, m_theme, this))->open();
    }
}

void RosterPage::compare()
{
    (new CompareDialog(*m_plan, *m_editor, m_theme, this))->open();
}

void RosterPage::showPatterns()
{
    (new PatternsDialog(m_desk, m_theme, this))->open();
}

void RosterPage::showPeople()
{
    (new PeopleDialog(m_desk, m_plan->team(), m_theme, this))->open();
}

void RosterPage::showRules()
{
    (new RulesDialog(m_desk, m_theme, this))->open();
}

void RosterPage::settle(const roster::RosterDocument &theirs)
{
    (new ConflictDialog(*m_plan, *m_editor, theirs, m_theme, this))->open();
}

} // namespace fw::ui
