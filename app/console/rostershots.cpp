// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/rostershots.h"

#include "core/rosterfiles/peoplefile.h"
#include "ui/roster/faulttext.h"
#include "ui/roster/rostereditor.h"
#include "ui/roster/rosterimportdialog.h"
#include "ui/roster/rosterpage.h"

#include <QAction>
#include <QDialog>
#include <QPushButton>
#include <QSpinBox>

namespace fw::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int kReplications = 50;

/// By its entry in the page's menu; null while there is none.
QDialog *open(ui::RosterPage &page, const QString &action, const QString &dialog)
{
    auto *entry = page.findChild<QAction *>(action);
    if (entry == nullptr) {
        return nullptr;
    }
    entry->trigger();
    return page.findChild<QDialog *>(dialog);
}

/// A file of the team's people in which somebody made mistakes.
QDialog *openImport(ui::RosterPage &page)
{
    using namespace rosterfiles;
    const std::vector<roster::Person> &people = page.editor().base().people;
    TextTable table = tableOf(people, ui::FaultText::language());
    table.front().append(u"?"_s);
    for (std::size_t line = 1; line < table.size(); ++line) {
        table[line].append(QString());
        table[line][int(PersonField::NameEn)] += line % 7 == 0 ? u" B."_s : QString();
        if (line % 9 == 0) {
            table[line][int(PersonField::Joined)] = u"31 Feb"_s;
        } else if (line % 11 == 0) {
            table[line][int(PersonField::Contract)] = u"sometimes"_s;
        }
    }
    auto *dialog =
        new ui::RosterImportDialog(ui::FileImport::ofPeople(page.plan().desk(), page.plan().team()),
                                   csvOf(table, TextEncoding::Gb18030), nullptr, &page);
    dialog->open();
    return dialog;
}

} // namespace

QDialog *RosterShots::show(ui::RosterPage &page, Scene scene)
{
    using View = ui::RosterBoard::View;
    // The demo's plans came after the page was made.
    page.showTeam(page.plan().team(), page.plan().desk().today());
    page.showChecks();
    switch (scene) {
    case Scene::Week:
        page.setView(View::Week);
        break;
    case Scene::Month:
        page.setView(View::Month);
        break;
    case Scene::Day:
        page.setView(View::Day);
        break;
    case Scene::Requests:
        page.setView(View::Week);
        page.showRequests();
        break;
    case Scene::WhatIf:
        page.setView(View::Week);
        if (QDialog *dialog = open(page, u"rosterWhatIf"_s, u"whatIfDialog"_s)) {
            // Few enough that the answer is there when the picture is taken.
            dialog->findChild<QSpinBox *>(u"whatIfReplications"_s)->setValue(kReplications);
            dialog->findChild<QPushButton *>(u"whatIfGo"_s)->click();
            return dialog;
        }
        break;
    case Scene::Staffing:
        return open(page, u"rosterStaffing"_s, u"staffingDialog"_s);
    case Scene::Feasibility:
        return open(page, u"rosterFeasibility"_s, u"feasibilityDialog"_s);
    case Scene::People:
        return open(page, u"rosterPeople"_s, u"peopleDialog"_s);
    case Scene::Patterns:
        return open(page, u"rosterPatterns"_s, u"patternsDialog"_s);
    case Scene::Import:
        return openImport(page);
    }
    return nullptr;
}

} // namespace fw::app
