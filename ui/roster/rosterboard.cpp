// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/rosterboard.h"

#include "ui/roster/celldialog.h"
#include "ui/roster/cellmenu.h"
#include "ui/roster/coveragechart.h"
#include "ui/roster/rosterdayview.h"
#include "ui/roster/rostereditor.h"
#include "ui/roster/rostergrid.h"
#include "ui/roster/rosterhand.h"
#include "ui/roster/shiftpalette.h"

#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;

RosterBoard::RosterBoard(RosterEditor &editor, RosterCursor &cursor, RosterHand &hand,
                         const Theme &theme, ActionCatalogue &actions, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_cursor(cursor)
    , m_hand(hand)
    , m_theme(theme)
    , m_coverage(new CoverageChart(editor, cursor, theme, this))
    , m_palette(new ShiftPalette(editor, theme, this))
    , m_stack(new QStackedWidget(this))
    , m_grid(new RosterGrid(editor, cursor, hand, theme, m_stack))
    , m_day(new RosterDayView(editor, cursor, hand, theme, m_stack))
{
    setObjectName(u"rosterBoard"_s);
    auto *frame = new QFrame(this);
    frame->setProperty("card", true);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 4, 1, 1);
    inside->setSpacing(2);
    inside->addWidget(m_palette);
    inside->addWidget(m_stack, 1);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_day);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(8);
    layout->addWidget(m_coverage);
    layout->addWidget(frame, 1);
    setFocusProxy(m_grid);
    hand.declare(actions, *m_stack);
    connect(m_palette, &ShiftPalette::brushChanged, m_grid, &RosterGrid::setBrush);
    connect(m_grid, &RosterGrid::editRequested, this, &RosterBoard::edit);
    connect(m_day, &RosterDayView::editRequested, this, &RosterBoard::edit);
    connect(&hand, &RosterHand::editRequested, this, &RosterBoard::edit);
    connect(m_grid, &RosterGrid::menuRequested, this, &RosterBoard::showMenu);
    connect(m_day, &RosterDayView::menuRequested, this, &RosterBoard::showMenu);
}

void RosterBoard::setView(View view)
{
    m_stack->setCurrentIndex(view == View::Day ? 1 : 0);
    setFocusProxy(m_stack->currentWidget());
}

void RosterBoard::setToday(QDate today)
{
    m_grid->setToday(today);
}

void RosterBoard::setAdherence(const std::map<QString, double> &adherence)
{
    m_grid->setAdherence(adherence);
    m_day->setAdherence(adherence);
}

void RosterBoard::retranslate()
{
    m_coverage->retranslate();
    m_palette->refill();
    m_grid->setAccessibleName(RosterGrid::tr("People and days"));
    m_day->setAccessibleName(RosterDayView::tr("People and hours of the day"));
    m_stack->currentWidget()->update();
}

void RosterBoard::showMenu(const QPoint &globalPlace)
{
    CellMenu::make(m_editor, m_cursor, m_hand, this)->popup(globalPlace);
}

void RosterBoard::edit()
{
    if (m_editor.canEdit() && !m_cursor.current().person.isEmpty()) {
        (new CellDialog(m_editor, m_cursor.current(), this))->open();
    }
}

} // namespace fw::ui
