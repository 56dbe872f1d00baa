// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/monthshots.h"

#include "ui/incidents/incidentspage.h"
#include "ui/settlement/settlementpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/segmentcontrol.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QTableView>

namespace fw::app {

using namespace Qt::StringLiterals;

namespace {

/// To the first lost point of the first call, as a person gets there.
void listen(QTableView &calls)
{
    calls.setFocus();
    calls.selectRow(0);
    QKeyEvent press(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QCoreApplication::sendEvent(&calls, &press);
}

} // namespace

bool MonthShots::isOne(Shot shot)
{
    return shot >= Shot::QualityReplay && shot <= Shot::Complaints;
}

void MonthShots::show(ui::MainWindow &window, Shot shot)
{
    if (shot == Shot::Complaints) {
        window.findChild<ui::IncidentsPage *>()->showTab(ui::IncidentsPage::Complaints);
        window.findChild<QTableView *>(u"complaintTable"_s)->selectRow(0);
        return;
    }
    if (shot >= Shot::SettlementOverview) {
        window.findChild<ui::SettlementPage *>()->showTab(
            ui::SettlementPage::Tab(int(shot) - int(Shot::SettlementOverview)));
        return;
    }
    window.findChild<ui::SegmentControl *>(u"qualityTab"_s)
        ->setCurrent(int(shot) - int(Shot::QualityReplay));
    if (shot == Shot::QualityReplay) {
        listen(*window.findChild<QTableView *>(u"replayCalls"_s));
    }
}

} // namespace fw::app
