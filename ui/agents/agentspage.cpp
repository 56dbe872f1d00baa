// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/agentspage.h"

#include "ui/agents/agentfilterpanel.h"
#include "ui/agents/agentselection.h"
#include "ui/agents/agentsheets.h"
#include "ui/agents/agentstatefilter.h"
#include "ui/agents/agenttimeline.h"
#include "ui/floor/floordelegate.h"
#include "ui/floor/floorsight.h"
#include "ui/floor/freshness.h"
#include "ui/widgets/actioncatalogue.h"
#include "ui/widgets/card.h"
#include "ui/widgets/livetableview.h"
#include "ui/widgets/segmentcontrol.h"
#include "ui/widgets/staleoverlay.h"

#include <QComboBox>
#include <QDataStream>
#include <QFocusEvent>
#include <QHeaderView>
#include <QIODevice>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Column = AgentTableModel::Column;

namespace {

/// What the segments of the timeline stand for; zero is the shift.
constexpr std::array<std::chrono::minutes, 6> kWindows{30min, 60min, 120min, 240min, 480min, 0min};
constexpr int kHour = 1;

} // namespace

AgentsPage::AgentsPage(live::FloorStore &store, Theme &theme, ActionCatalogue &actions,
                       AgentSheets &sheets, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_theme(theme)
    , m_sheets(sheets)
    , m_selection(new AgentSelection(this))
    , m_agents(new AgentTableModel(store, this))
    , m_shown(new AgentStateFilter(store, *m_agents, this))
    , m_choice(new AgentFilterPanel(store, theme, this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_sheet(sheets.makeBeside(this))
{
    setObjectName(u"agentsPage"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 10, 10, 10);
    row->addWidget(m_columns);
    m_columns->addWidget(m_choice);
    m_columns->addWidget(makeAgents());
    m_columns->addWidget(m_sheet);
    m_columns->setHandleWidth(8);
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({200, 1000});
    m_overlays = {new StaleOverlay(theme, m_list->viewport()),
                  new StaleOverlay(theme, m_timeline->viewport())};
    declareActions(actions);
    m_filter.scope.sight = &FloorSight::of(store);
    connect(m_filter.scope.sight, &FloorSight::changed, this, &AgentsPage::applyFilter);
    connect(m_choice, &AgentFilterPanel::chosen, this, &AgentsPage::applyFilter);
    connect(m_selection, &AgentSelection::changed, this, [this] {
        giveListSelection();
        if (!m_isRemoving && !m_sheet->isHidden() && m_selection->current().isValid()) {
            m_sheet->showAgent(m_selection->current());
        }
    });
    connect(&store, &live::FloorStore::changed, this, [this](const live::Changes &changes) {
        if (changes.hasStructureChanged) {
            forgetTheGone();
            showCounts();
        }
    });
    connect(&store, &live::FloorStore::secondPassed, this, &AgentsPage::tickSecond);
    connect(&store, &live::FloorStore::healthChanged, this, &AgentsPage::showStaleness);
    connect(&theme, &Theme::changed, this, &AgentsPage::showCounts);
    applyFilter();
    retranslate();
}

QWidget *AgentsPage::makeAgents()
{
    m_agentCard = new Card(this);
    m_list = new LiveTableView(u"agentsTable"_s, m_theme, m_agentCard);
    // When the current one leaves the list by itself, a neighbour becomes current; the sheet stays
    // with whom it shows. Connected before the view, so that it is known in time.
    connect(m_shown, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this] { m_isRemoving = true; });
    connect(m_shown, &QAbstractItemModel::rowsRemoved, this, [this] { m_isRemoving = false; });
    m_list->setModel(m_shown);
    m_list->setItemDelegate(new FloorDelegate(m_theme, -1, -1, m_list));
    m_list->setColumnPlan({-152, -92, 124, 98, 84, -120, 108, 52, 60, 68, 52, 70, 74, 150},
                          {int(Column::Caller), int(Column::Missed), int(Column::Quota),
                           int(Column::Breaks), int(Column::Aht), int(Column::Team),
                           int(Column::Occupancy), int(Column::Adherence)});
    connect(m_list->horizontalHeader(), &QHeaderView::sectionClicked, this, &AgentsPage::sortBy);
    connect(m_list, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { showSheet(m_shown->agentAt(index.row())); });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AgentsPage::takeListSelection);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &AgentsPage::takeListSelection);
    connect(m_shown, &QAbstractItemModel::modelReset, this, &AgentsPage::giveListSelection);
    m_stack = new QStackedWidget(m_agentCard);
    m_stack->addWidget(m_list);
    m_stack->addWidget(makeTimeline());
    m_find = new QLineEdit(m_agentCard);
    m_find->setObjectName(u"agentsFind"_s);
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(150);
    connect(m_find, &QLineEdit::textChanged, this, &AgentsPage::applyFilter);
    connect(m_find, &QLineEdit::returnPressed, this,
            [this] { m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason); });
    m_view = new SegmentControl(u"agentsView"_s, 2, m_agentCard);
    connect(m_view, &SegmentControl::currentChanged, this, [this](int view) {
        m_stack->setCurrentIndex(view);
        giveListSelection();
    });
    m_agentCard->addControl(m_find);
    m_agentCard->addControl(m_view);
    m_agentCard->setBody(m_stack);
    return m_agentCard;
}

QWidget *AgentsPage::makeTimeline()
{
    auto *face = new QWidget(m_agentCard);
    m_timeline = new AgentTimeline(m_store, m_theme, *m_selection, face);
    connect(m_timeline, &AgentTimeline::activated, this, &AgentsPage::showSheet);
    connect(m_timeline, &AgentTimeline::zoomWished, this, &AgentsPage::zoom);
    face->setFocusProxy(m_timeline);
    m_window = new SegmentControl(u"timelineWindow"_s, int(kWindows.size()), face);
    m_window->setCurrent(kHour);
    connect(m_window, &SegmentControl::currentChanged, this,
            [this](int index) { m_timeline->setWindow(kWindows.at(std::size_t(index))); });
    m_order = new QComboBox(face);
    m_order->setObjectName(u"timelineOrder"_s);
    connect(m_order, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (index >= 0) {
            m_timeline->setOrder(TimelineOrder(index));
        }
    });
    auto *controls = new QHBoxLayout;
    controls->setContentsMargins(12, 0, 12, 4);
    controls->addWidget(m_window);
    controls->addStretch(1);
    controls->addWidget(m_order);
    auto *column = new QVBoxLayout(face);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(controls);
    column->addWidget(m_timeline, 1);
    return face;
}

void AgentsPage::declareActions(ActionCatalogue &actions)
{
    m_findAction = actions.add({u"agents.find"_s,
                                ActionGroup::View,
                                [] { return tr("Find an agent"); },
                                {QKeySequence(Qt::Key_Slash), QKeySequence(Qt::CTRL | Qt::Key_F)}},
                               *this);
    connect(m_findAction, &QAction::triggered, this, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
    connect(m_findAction, &QAction::changed, this, &AgentsPage::showFindKey);
    const auto add = [&](const QString &id, auto title, const QList<QKeySequence> &keys,
                         QWidget &where, auto act) {
        QAction *action = actions.add(
            {id, ActionGroup::View, title, keys, Qt::WidgetWithChildrenShortcut}, where);
        connect(action, &QAction::triggered, this, act);
    };
    add(
        u"agents.open"_s, [] { return tr("Open the agent's sheet"); },
        {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)}, *m_stack,
        [this] {
            if (m_selection->current().isValid()) {
                showSheet(m_selection->current());
            }
        });
    add(
        u"agents.window"_s, [] { return tr("Open the agent's sheet in a window"); },
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}, *m_stack,
        [this] {
            if (m_selection->current().isValid()) {
                m_sheets.openWindow(m_selection->current());
            }
        });
    add(
        u"agents.list"_s, [] { return tr("Agents as a list"); },
        {QKeySequence(Qt::ALT | Qt::Key_1)}, *this, [this] { showView(View::List); });
    add(
        u"agents.timeline"_s, [] { return tr("Agents as a timeline"); },
        {QKeySequence(Qt::ALT | Qt::Key_2)}, *this, [this] { showView(View::Timeline); });
    add(
        u"timeline.nearer"_s, [] { return tr("Timeline: show less time"); },
        {QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal)}, *m_timeline,
        [this] { zoom(1); });
    add(
        u"timeline.farther"_s, [] { return tr("Timeline: show more time"); },
        {QKeySequence(Qt::Key_Minus)}, *m_timeline, [this] { zoom(-1); });
    add(
        u"agents.clearFilter"_s, [] { return tr("Show all agents again"); },
        {QKeySequence(Qt::CTRL | Qt::Key_Backspace)}, *this,
        [this] {
            m_find->clear();
            m_choice->clear();
        });
}

void AgentsPage::showSheet(live::AgentId agent)
{
    m_sheet->showAgent(agent);
    m_sheet->show();
}

void AgentsPage::hideSheet()
{
    m_sheet->hide();
}

QWidget &AgentsPage::agentLists() const
{
    return *m_stack;
}

void AgentsPage::showView(View view)
{
    m_view->setCurrent(int(view));
    m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason);
}

void AgentsPage::zoom(int direction)
{
    // From the shift on, the nearest length that shows less (or more) than it.
    const int last = int(kWindows.size()) - 1;
    const int from =
        m_window->current() == last ? (direction > 0 ? kHour + 3 : last - 2) : m_window->current();
    m_window->setCurrent(std::clamp(from - direction, 0, last - 1));
}

void AgentsPage::sortBy(int column)
{
    // A third click on the same header gives the order "worst first" back.
    QHeaderView *header = m_list->horizontalHeader();
    const bool wasHere = header->isSortIndicatorShown() && header->sortIndicatorSection() == column;
    const bool wasDown = header->sortIndicatorOrder() == Qt::DescendingOrder;
    const bool isLast = wasHere && !wasDown;
    header->setSortIndicatorShown(!isLast);
    const Qt::SortOrder order = wasHere && wasDown ? Qt::AscendingOrder : Qt::DescendingOrder;
    header->setSortIndicator(column, order);
    m_agents->sort(isLast ? -1 : column, order);
    showCounts();
}

void AgentsPage::applyFilter()
{
    m_filter.text = m_find->text().trimmed();
    m_choice->applyTo(m_filter);
    m_shown->setFilter(m_filter);
    m_timeline->setFilter(m_filter);
    dropTheHidden();
    showCounts();
}

void AgentsPage::dropTheHidden()
{
    // What is not seen is not chosen: an action must never reach somebody behind a filter.
    std::set<live::AgentId> agents;
    for (const live::AgentId agent : m_selection->agents()) {
        if (m_shown->rowOf(agent) >= 0) {
            agents.insert(agent);
        }
    }
    const live::AgentId current = m_selection->current();
    m_selection->set(std::move(agents), m_shown->rowOf(current) >= 0 ? current : live::AgentId());
}

void AgentsPage::tickSecond()
{
    if (!isVisible()) {
        return;
    }
    if (m_list->isVisible()) {
        m_list->repaintColumn(int(Column::Time));
        m_shown->tick();
        if (!m_list->isInUse()) {
            m_agents->resort();
        }
    } else {
        m_timeline->tick();
    }
    showCounts();
    showStaleness();
}

void AgentsPage::showCounts()
{
    const int shown = m_choice->recount(m_filter);
    const int chosen = int(m_selection->agents().size());
    //: remark beside the title "Agents": %1 how many are shown, %n chosen
    m_agentCard->setRemark(chosen > 1 ? tr("%1 · %n chosen", nullptr, chosen).arg(shown)
                                      : QString::number(shown));
}

void AgentsPage::showStaleness()
{
    const Freshness freshness = freshnessOf(m_store, {});
    m_agentCard->setBadge(freshness.isStale() ? freshness.caption(m_store) : QString());
    for (StaleOverlay *overlay : std::as_const(m_overlays)) {
        // Of one switch among several only the rows are hatched.
        overlay->setVisible(freshness.isWhollyStale);
    }
}

// --- selection
// -------------------------------------------------------------------------------------

void AgentsPage::forgetTheGone()
{
    // A floor that begins anew gives other ids; none of the old may be asked for.
    const std::size_t known = m_store.floor().agents().size();
    const auto &agents = m_selection->agents();
    const bool isCurrentGone =
        m_selection->current().isValid() && m_selection->current().index() >= known;
    if (isCurrentGone || (!agents.empty() && agents.rbegin()->index() >= known)) {
        m_selection->set({}, {});
    }
}

void AgentsPage::takeListSelection()
{
    if (m_isSyncing) {
        return;
    }
    const QScopedValueRollback syncing(m_isSyncing, true);
    std::set<live::AgentId> agents;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows()) {
        agents.insert(m_shown->agentAt(index.row()));
    }
    const QModelIndex current = m_list->currentIndex();
    m_selection->set(std::move(agents),
                     current.isValid() ? m_shown->agentAt(current.row()) : live::AgentId());
    showCounts();
}

void AgentsPage::giveListSelection()
{
    if (m_isSyncing) {
        return;
    }
    const QScopedValueRollback syncing(m_isSyncing, true);
    QItemSelection rows;
    for (const live::AgentId agent : m_selection->agents()) {
        if (const int row = m_shown->rowOf(agent); row >= 0) {
            rows.select(m_shown->index(row, 0), m_shown->index(row, int(Column::Count) - 1));
        }
    }
    QItemSelectionModel *selection = m_list->selectionModel();
    const int current = m_shown->rowOf(m_selection->current());
    if (current >= 0) {
        selection->setCurrentIndex(m_shown->index(current, 0), QItemSelectionModel::NoUpdate);
    }
    selection->select(rows, QItemSelectionModel::ClearAndSelect);
    showCounts();
}

// --- words and memory
// ------------------------------------------------------------------------------

void AgentsPage::retranslate()
{
    m_agentCard->setTitle(tr("Agents"));
    m_list->setAccessibleName(tr("Agents"));
    m_find->setAccessibleName(tr("Find an agent"));
    //: the agents as a table, and as lines of what they did
    m_view->setTexts({tr("List"), tr("Timeline")});
    //: how much time the timeline shows, as short as possible
    m_window->setTexts({tr("30 min"), tr("1 h"), tr("2 h"), tr("4 h"), tr("8 h"), tr("Shift")});
    const int order = std::max(0, m_order->currentIndex());
    m_order->clear();
    m_order->addItems({tr("Worst first"), tr("By number"), tr("By state")});
    m_order->setCurrentIndex(order);
    m_order->setAccessibleName(tr("Order of the agents"));
    m_agents->retranslate();
    m_list->layOutColumns();
    showFindKey();
    showCounts();
    showStaleness();
}

void AgentsPage::showFindKey()
{
    const QString key = m_findAction->shortcut().toString(QKeySequence::NativeText);
    //: the find field while it is empty: %1 the key that leads there
    m_find->setPlaceholderText(key.isEmpty() ? tr("Find") : tr("Find ( %1 )").arg(key));
}

void AgentsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void AgentsPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_stack->currentWidget()->setFocus(event->reason());
}

void AgentsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_sheet->isHidden()) {
        hideSheet();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void AgentsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tickSecond(); // it rests while it is hidden
}

QByteArray AgentsPage::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << m_columns->saveState() << m_view->current() << m_window->current()
        << m_order->currentIndex();
    return state;
}

void AgentsPage::restoreState(const QByteArray &state)
{
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    QByteArray columns;
    int view = 0;
    int window = 0;
    int order = 0;
    in >> columns >> view >> window >> order;
    if (in.status() == QDataStream::Ok) {
        m_columns->restoreState(columns);
        m_view->setCurrent(view);
        m_window->setCurrent(window);
        m_order->setCurrentIndex(std::clamp(order, 0, m_order->count() - 1));
    }
}

} // namespace fw::ui
