// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/comparedialog.h"
#include "ui/roster/conflictdialog.h"
#include "ui/roster/feasibilitydialog.h"
#include "ui/roster/filldialog.h"
#include "ui/roster/patternsdialog.h"
#include "ui/roster/peopledialog.h"
#include "ui/roster/publishdialog.h"
#include "ui/roster/rostereditor.h"
#include "ui/roster/rosterforesight.h"
#include "ui/roster/rosterheader.h"
#include "ui/roster/rosterimports.h"
#include "ui/roster/rosterpage.h"
#include "ui/roster/rosterpapers.h"
#include "ui/roster/rulesdialog.h"
#include "ui/roster/staffingdialog.h"
#include "ui/roster/whatifdialog.h"
#include "ui/widgets/actioncatalogue.h"

#include <QMenu>

#include <algorithm>
#include <cmath>

namespace fw::ui {

using namespace Qt::StringLiterals;

void RosterPage::declareActions(ActionCatalogue &actions)
{
    const auto add = [&](const QString &id, std::function<QString()> title,
                         const QList<QKeySequence> &keys, std::function<void()> act) {
        QAction *action = actions.add(
            {id, ActionGroup::View, std::move(title), keys, Qt::WidgetWithChildrenShortcut}, *this);
        connect(action, &QAction::triggered, this, std::move(act));
    };
    add(
        u"roster.undo"_s, [] { return tr("Roster: undo"); }, {QKeySequence(QKeySequence::Undo)},
        [this] { m_editor->steps().undo(); });
    add(
        u"roster.redo"_s, [] { return tr("Roster: redo"); }, {QKeySequence(Qt::CTRL | Qt::Key_Y)},
        [this] { m_editor->steps().redo(); });
    add(
        u"roster.save"_s, [] { return tr("Roster: keep the draft"); },
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)}, [this] { m_plan->saveSoon(); });
    add(
        u"roster.previous"_s, [] { return tr("Roster: earlier days"); },
        {QKeySequence(Qt::CTRL | Qt::Key_PageUp)}, [this] { step(-1); });
    add(
        u"roster.next"_s, [] { return tr("Roster: later days"); },
        {QKeySequence(Qt::CTRL | Qt::Key_PageDown)}, [this] { step(1); });
    add(
        u"roster.fill"_s, [] { return tr("Roster: fill from a rotation"); },
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R)}, [this] { fill(); });
    add(
        u"roster.publish"_s, [] { return tr("Roster: publish"); },
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)}, [this] { publish(); });
    add(
        u"roster.whatIf"_s, [] { return tr("Roster: what-if, by simulation"); },
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W)}, [this] { showWhatIf(); });
    add(
        u"roster.staffing"_s, [] { return tr("Roster: required agents"); }, {},
        [this] { showStaffing(); });
    add(
        u"roster.feasibility"_s, [] { return tr("Roster: feasibility of a contract"); }, {},
        [this] { showFeasibility(); });
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
    add(menu, u"rosterSave"_s, tr("Keep the draft"), [this] { m_plan->saveSoon(); });
    add(menu, u"rosterCompare"_s, tr("Compare versions…"), [this] { compare(); });
    if (m_foresight != nullptr) {
        add(menu, u"rosterWhatIf"_s, tr("What-if…"), [this] { showWhatIf(); });
    }
    add(menu, u"rosterStaffing"_s, tr("Required agents…"), [this] { showStaffing(); });
    add(menu, u"rosterFeasibility"_s, tr("Feasibility of a contract…"),
        [this] { showFeasibility(); });
    menu.addSeparator();
    QMenu *files = menu.addMenu(tr("Export"));
    add(*files, u"exportCsv"_s, tr("CSV…"), [this] { m_papers->exportCsv(); });
    add(*files, u"exportXlsx"_s, tr("Workbook…"), [this] { m_papers->exportXlsx(); });
    add(*files, u"exportCalendar"_s, tr("iCalendar…"), [this] { m_papers->exportCalendar(); });
    add(*files, u"exportCalendars"_s, tr("Everybody's iCalendar…"),
        [this] { m_papers->exportCalendars(); });
    add(*files, u"exportPdf"_s, tr("PDF…"), [this] { m_papers->exportPdf(); });
    files->addSeparator();
    add(*files, u"exportPeople"_s, tr("People…"), [this] { m_papers->exportPeople(); });
    add(*files, u"exportPatterns"_s, tr("Shift patterns…"), [this] { m_papers->exportPatterns(); });
    QMenu *imports = menu.addMenu(tr("Import"));
    using rosterfiles::FileKind;
    add(*imports, u"rosterImport"_s, tr("Roster…"),
        [this] { m_imports->choose(FileKind::Roster); });
    add(*imports, u"importPeople"_s, tr("People…"),
        [this] { m_imports->choose(FileKind::People); });
    add(*imports, u"importPatterns"_s, tr("Shift patterns…"),
        [this] { m_imports->choose(FileKind::Patterns); });
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

void RosterPage::showWhatIf()
{
    if (m_foresight != nullptr) {
        const WhatIfDialog::Parts parts{*m_editor, *m_cursor, *m_foresight, *m_simulator, m_theme};
        (new WhatIfDialog(parts, this))->show(); // the plan is edited beside it
    }
}

void RosterPage::showStaffing()
{
    const QDate date = m_cursor->date().isValid() ? m_cursor->date() : m_desk.today();
    (new StaffingDialog(m_foresight != nullptr ? &m_foresight->demand() : nullptr, date, m_theme,
                        this))
        ->show();
}

/// Begins with the team's people, and with as many seats as the most that are required at once.
void RosterPage::showFeasibility()
{
    const roster::Roster &plan = m_editor->roster();
    const roster::PlanningBase &base = m_editor->base();
    roster::ContractPlan contract;
    contract.from = plan.first().isValid() ? plan.first() : m_desk.today();
    contract.to = plan.last().isValid() ? plan.last() : contract.from.addMonths(1).addDays(-1);
    contract.people = int(std::count_if(
        base.people.begin(), base.people.end(),
        [&contract](const roster::Person &each) { return each.isEmployedOn(contract.from); }));
    double seats = 1;
    for (const auto &[date, people] : base.requirement.days()) {
        for (const double each : people) {
            seats = plan.covers(date) ? std::max(seats, each) : seats;
        }
    }
    contract.seats = int(std::ceil(seats));
    (new FeasibilityDialog(contract, base.rules, m_theme, this))->show();
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
