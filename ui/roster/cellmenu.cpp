// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/cellmenu.h"

#include "ui/roster/rostercursor.h"
#include "ui/roster/rostereditor.h"
#include "ui/roster/rosterhand.h"
#include "ui/roster/rostertext.h"

#include <QMenu>

namespace fw::ui {

using namespace Qt::StringLiterals;
using roster::Cell;
using roster::LeaveKind;

QMenu *CellMenu::make(RosterEditor &editor, RosterCursor &cursor, RosterHand &hand, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"cellMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    addPatterns(*menu, editor, cursor, hand);
    menu->addSeparator();
    const auto add = [&](QMenu &to, const QString &text, const QString &keys, auto act) {
        QAction *action = to.addAction(text + u'\t' + keys);
        action->setEnabled(editor.canEdit());
        QObject::connect(action, &QAction::triggered, &hand, act);
    };
    add(*menu, tr("Day off"), u"R"_s, [&] { hand.strokes().dayOff(cursor.cells()); });
    QMenu *leave = menu->addMenu(tr("Leave"));
    for (const auto kind : {LeaveKind::Annual, LeaveKind::Sick, LeaveKind::Personal,
                            LeaveKind::Maternity, LeaveKind::InLieu, LeaveKind::Other}) {
        add(*leave, RosterText::leave(kind), {},
            [&, kind] { hand.strokes().leave(cursor.cells(), kind); });
    }
    add(*menu, tr("Empty"), tr("Del"), [&] { hand.strokes().clear(cursor.cells()); });
    add(*menu, tr("Pin or free"), u"P"_s, [&] { hand.strokes().togglePin(cursor.cells()); });
    menu->addSeparator();
    add(*menu, tr("Copy"), u"Ctrl+C"_s, [&] { hand.copy(); });
    add(*menu, tr("Cut"), u"Ctrl+X"_s, [&] { hand.cut(); });
    add(*menu, tr("Paste"), u"Ctrl+V"_s, [&] { hand.paste(); });
    menu->addSeparator();
    add(*menu, tr("Edit…"), u"F2"_s, [&] { emit hand.editRequested(); });
    return menu;
}

void CellMenu::addPatterns(QMenu &menu, RosterEditor &editor, RosterCursor &cursor,
                           RosterHand &hand)
{
    const roster::CellKey key = cursor.current();
    for (const roster::ShiftPattern &pattern : editor.base().patterns.all()) {
        const std::vector<roster::Violation> broken =
            roster::newViolations(editor.roster(), editor.base(), {key, Cell::shift(pattern)});
        QString text = RosterText::name(pattern.name) + u" "_s + RosterText::hours(pattern.spans);
        QStringList reasons;
        bool isForbidden = false;
        for (const roster::Violation &each : broken) {
            isForbidden = isForbidden || isBinding(each.rule);
            if (isBinding(each.rule) && reasons.size() < 2) {
                reasons << RosterText::rule(each);
            }
        }
        if (isForbidden) {
            //: a shift that cannot be given: %1 its name, %2 the rules against it
            text = tr("✕ %1: %2").arg(text, reasons.join(tr("; ", "between sentences of a list")));
        }
        QAction *action = menu.addAction(text + u'\t' + pattern.code);
        const QString code = pattern.code;
        action->setObjectName(u"pattern_"_s + code);
        // A planner may still do it: the checks will say so.
        action->setEnabled(editor.canEdit());
        QObject::connect(action, &QAction::triggered, &hand,
                         [&hand, &cursor, code] { hand.strokes().paint(cursor.cells(), code); });
    }
}

} // namespace fw::ui
