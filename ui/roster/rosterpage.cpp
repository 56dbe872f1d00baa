// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/rosterpage.h"

#include "ui/roster/checkspanel.h"
#include "ui/roster/coveragechart.h"
#include "ui/roster/optimiserpanel.h"
#include "ui/roster/requestspanel.h"
#include "ui/roster/rostereditor.h"
#include "ui/roster/rosterforesight.h"
#include "ui/roster/rosterhand.h"
#include "ui/roster/rosterheader.h"
#include "ui/roster/rosterimports.h"
#include "ui/roster/rosterpapers.h"
#include "ui/roster/rostertext.h"
#include "ui/tables/notice.h"
#include "ui/widgets/segmentcontrol.h"
#include "ui/widgets/themedlabel.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

enum Side { Checks, Requests, Optimiser };

} // namespace

RosterPage::RosterPage(roster::RosterDesk &desk, const Theme &theme, ActionCatalogue &actions,
                       QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_editor(new RosterEditor(this))
    , m_cursor(new RosterCursor(*m_editor, this))
    , m_hand(new RosterHand(*m_editor, *m_cursor, this))
    , m_plan(new RosterPlan(desk, *m_editor, this))
    , m_header(new RosterHeader(*m_plan, *m_editor, *m_cursor, this))
    , m_message(new ThemedLabel(theme, FontRole::Body, Token::Critical, this))
    , m_board(new RosterBoard(*m_editor, *m_cursor, *m_hand, theme, actions, this))
    , m_tabs(new SegmentControl(u"rosterSide"_s, 2, this))
    , m_side(new QStackedWidget(this))
    , m_checks(new ChecksPanel(*m_editor, *m_cursor, theme, m_side))
    , m_requests(new RequestsPanel(*m_plan, *m_editor, *m_cursor, theme, m_side))
    , m_papers(new RosterPapers(*m_plan, *m_editor, *m_cursor, *this))
    , m_imports(new RosterImports(*m_plan, *m_editor, *this))
{
    setObjectName(u"rosterPage"_s);
    build();
    join();
    declareActions(actions);
    fillMenu();
    retranslate();
}

RosterPage::~RosterPage() = default;

void RosterPage::build()
{
    m_message->setObjectName(u"rosterMessage"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    m_side->addWidget(m_checks);
    m_side->addWidget(m_requests);
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    card->setMinimumWidth(250);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 8, 1, 8);
    inside->setSpacing(6);
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(8, 0, 8, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch();
    inside->addLayout(tabs);
    inside->addWidget(m_side, 1);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_board);
    splitter->addWidget(card);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({1000, 290});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(8);
    layout->addWidget(m_header);
    layout->addWidget(m_message);
    layout->addWidget(splitter, 1);
    setFocusProxy(m_board);
    m_header->setView(m_view);
    m_board->setView(m_view);
}

void RosterPage::join()
{
    connect(m_header, &RosterHeader::stepWished, this, &RosterPage::step);
    connect(m_header, &RosterHeader::viewWished, this, &RosterPage::setView);
    connect(m_header, &RosterHeader::teamWished, this,
            [this](const QString &team) { showTeam(team, m_cursor->date()); });
    connect(m_header, &RosterHeader::fillWished, this, &RosterPage::fill);
    connect(m_header, &RosterHeader::publishWished, this, &RosterPage::publish);
    connect(m_header, &RosterHeader::optimiseWished, this, [this] {
        m_side->setCurrentIndex(Optimiser);
        m_optimiser->begin();
    });
    connect(m_tabs, &SegmentControl::currentChanged, m_side, &QStackedWidget::setCurrentIndex);
    connect(m_checks, &ChecksPanel::told, this, &RosterPage::tell);
    connect(m_requests, &RequestsPanel::failed, this, &RosterPage::warn);
    connect(m_plan, &RosterPlan::failed, this, &RosterPage::warn);
    connect(m_plan, &RosterPlan::told, this, &RosterPage::tell);
    connect(m_plan, &RosterPlan::conflicted, this, &RosterPage::settle);
    connect(m_papers, &RosterPapers::failed, this, &RosterPage::warn);
    connect(m_imports, &RosterImports::failed, this, &RosterPage::warn);
    connect(m_hand, &RosterHand::unknownLetter, this, [this](const QString &letters) {
        tell(tr("No shift pattern has the letters %1.").arg(letters));
    });
    connect(m_editor, &RosterEditor::opened, this, [this] { showDays(m_cursor->date()); });
    connect(&m_editor->steps(), &QUndoStack::indexChanged, m_message, &QWidget::hide);
    connect(&m_desk, &roster::RosterDesk::changed, this, [this] {
        if (m_plan->team().isEmpty()) {
            openFirst();
            return;
        }
        m_plan->refresh();
    });
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void RosterPage::showEvent(QShowEvent *event)
{
    if (m_plan->team().isEmpty()) {
        openFirst();
    }
    QWidget::showEvent(event);
}

void RosterPage::openFirst()
{
    for (const roster::PlannedTeam &team : m_desk.teams()) {
        if (team.people > 0) {
            showTeam(team.id, m_desk.today());
            return;
        }
    }
}

void RosterPage::showTeam(const QString &team, QDate date)
{
    m_board->setToday(m_desk.today());
    m_plan->open(team, date, [this, date] {
        showDays(date);
        m_cursor->moveTo(0, date);
        m_message->hide();
        m_header->fillTeams();
        if (m_desk.isOwnOnly(m_plan->team())) {
            showRequests(); // all that there is to do
        }
    });
    m_header->fillTeams();
}

void RosterPage::setView(RosterBoard::View view)
{
    m_view = view;
    m_header->setView(view);
    m_board->setView(view);
    if (m_cursor->date().isValid()) {
        showDays(m_cursor->date());
    }
}

void RosterPage::showDays(QDate date)
{
    if (!date.isValid()) {
        return;
    }
    switch (m_view) {
    case RosterBoard::View::Day:
        m_cursor->setDays(date, date);
        return;
    case RosterBoard::View::Week: {
        const QDate monday = date.addDays(1 - date.dayOfWeek());
        m_cursor->setDays(monday, monday.addDays(6));
        break;
    }
    case RosterBoard::View::Month: {
        const QDate first(date.year(), date.month(), 1);
        m_cursor->setDays(first, first.addMonths(1).addDays(-1));
        break;
    }
    }
    m_cursor->moveTo(m_cursor->row(), date);
}

void RosterPage::step(int direction)
{
    const QDate now = m_cursor->date();
    const QDate next = m_view == RosterBoard::View::Day    ? now.addDays(direction)
                       : m_view == RosterBoard::View::Week ? now.addDays(7 * direction)
                                                           : now.addMonths(direction);
    const int row = m_cursor->row();
    const auto go = [this, row, next] {
        showDays(next);
        m_cursor->moveTo(row, next);
    };
    if (m_editor->roster().covers(next)) {
        go();
    } else {
        m_plan->open(m_plan->team(), next, go);
    }
}

void RosterPage::setOptimiser(RosterOptimiser &optimiser)
{
    m_optimiser = new OptimiserPanel(*m_editor, optimiser, m_theme, m_side);
    m_side->addWidget(m_optimiser);
    m_header->optimise().show();
    connect(m_optimiser, &OptimiserPanel::closed, this,
            [this] { m_side->setCurrentIndex(m_tabs->current()); });
    connect(m_optimiser, &OptimiserPanel::told, this, &RosterPage::tell);
}

void RosterPage::setForesight(const demand::DemandDesk &demand, RosterSimulator &simulator)
{
    m_foresight = new RosterForesight(demand, *m_editor, *m_cursor, m_board->coverage(), this);
    m_simulator = &simulator;
    fillMenu();
}

void RosterPage::setAdherence(const std::map<QString, double> &adherence)
{
    m_board->setAdherence(adherence);
}

void RosterPage::setExportGate(ExportGate *gate)
{
    m_papers->setGate(gate);
    m_hand->setGate(gate);
}

void RosterPage::setMemory(settings::SettingsStore *memory)
{
    m_imports->setMemory(memory);
}

void RosterPage::setWatermark(const std::function<QString()> &watermark)
{
    m_papers->setWatermark(watermark);
}

void RosterPage::showChecks()
{
    m_tabs->setCurrent(Checks);
    m_side->setCurrentIndex(Checks);
}

void RosterPage::showRequests()
{
    m_tabs->setCurrent(Requests);
    m_side->setCurrentIndex(Requests);
}

void RosterPage::tell(const QString &sentence)
{
    Notice::show(*window(), sentence);
}

void RosterPage::warn(const QString &sentence)
{
    m_message->setText(u"▲ "_s + sentence);
    m_message->show();
}

void RosterPage::retranslate()
{
    m_tabs->setTexts({tr("Checks"), tr("Requests")});
    m_tabs->setAccessibleName(tr("Checks or requests"));
    m_header->retranslate();
    m_board->retranslate();
    m_checks->retranslate();
    m_requests->retranslate();
    if (m_optimiser != nullptr) {
        m_optimiser->retranslate();
    }
    fillMenu();
}

void RosterPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_message->hide();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void RosterPage::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), m_theme.color(Token::Window));
}

} // namespace fw::ui
