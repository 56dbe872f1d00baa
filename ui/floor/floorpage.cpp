// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/floor/floorpage.h"

#include "ui/floor/agenttablemodel.h"
#include "ui/floor/floordelegate.h"
#include "ui/floor/floorsight.h"
#include "ui/floor/freshness.h"
#include "ui/floor/intervalchart.h"
#include "ui/floor/queuetablemodel.h"
#include "ui/floor/scopetreemodel.h"
#include "ui/floor/seatmap.h"
#include "ui/floor/statetext.h"
#include "ui/floor/tilestrip.h"
#include "ui/floor/waitingtablemodel.h"
#include "ui/widgets/actioncatalogue.h"
#include "ui/widgets/card.h"
#include "ui/widgets/livetableview.h"
#include "ui/widgets/segmentcontrol.h"
#include "ui/widgets/staleoverlay.h"

#include <QAction>
#include <QDataStream>
#include <QEvent>
#include <QHeaderView>
#include <QIODevice>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;

FloorPage::FloorPage(live::FloorStore &store, Theme &theme, ActionCatalogue &actions,
                     QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_theme(theme)
    , m_queues(new QueueTableModel(store, this))
    , m_agents(new AgentTableModel(store, this))
    , m_waiting(new WaitingTableModel(store, this))
    , m_scopes(new ScopeTreeModel(store, this))
    , m_tiles(new TileStrip(theme, this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_rows(new QSplitter(Qt::Vertical, this))
{
    setObjectName(u"floorPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(8);
    column->addWidget(m_tiles);
    column->addWidget(m_columns, 1);
    m_rows->addWidget(makeQueues());
    m_rows->addWidget(makeAgents());
    m_rows->setSizes({270, 400});
    m_columns->addWidget(makeScopes());
    m_columns->addWidget(m_rows);
    makeRight();
    m_columns->addWidget(m_right);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({215, 885, 360});
    for (QSplitter *splitter : {m_columns, m_rows}) {
        splitter->setHandleWidth(8);
        splitter->setChildrenCollapsible(false);
    }
    m_columns->setCollapsible(0, true);
    for (QWidget *target :
         {static_cast<QWidget *>(m_tiles), m_queueView->viewport(), m_agentView->viewport(),
          m_seats->viewport(), m_waitingView->viewport()}) {
        m_overlays << new StaleOverlay(theme, target);
    }
    m_findAction = actions.add({u"floor.find"_s,
                                ActionGroup::View,
                                [] { return tr("Find agent"); },
                                {QKeySequence(Qt::Key_Slash), QKeySequence(Qt::CTRL | Qt::Key_F)}},
                               *this);
    connect(m_findAction, &QAction::triggered, m_find, qOverload<>(&QWidget::setFocus));
    connect(m_findAction, &QAction::changed, this, &FloorPage::showFindKey);
    m_filter.sight = &FloorSight::of(store);
    connect(m_filter.sight, &FloorSight::changed, this, &FloorPage::showOtherSight);
    showOtherSight();
    connect(&store, &live::FloorStore::secondPassed, this, &FloorPage::tickSecond);
    connect(&store, &live::FloorStore::healthChanged, this, &FloorPage::showStaleness);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void FloorPage::makeTable(LiveTableView &view, QAbstractItemModel &model, int stateColumn,
                          int trendColumn)
{
    view.setModel(&model);
    view.setItemDelegate(new FloorDelegate(m_theme, stateColumn, trendColumn, &view));
}

QWidget *FloorPage::makeScopes()
{
    m_scopeCard = new Card(this);
    m_scopeCard->setMinimumWidth(150);
    m_scopeView = new QTreeView(m_scopeCard);
    m_scopeView->setObjectName(u"scopeTree"_s);
    m_scopeView->setHeaderHidden(true);
    m_scopeView->setIndentation(11);
    m_scopeView->setUniformRowHeights(true);
    m_scopeView->setModel(m_scopes);
    m_scopeView->setItemDelegate(new ScopeDelegate(m_theme, m_scopeView));
    m_scopeView->expandToDepth(2);
    connect(m_scopes, &QAbstractItemModel::modelReset, m_scopeView, [this] {
        m_scopeView->expandToDepth(2);
        emit scopeNameChanged(scopeName());
    });
    connect(m_scopeView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                m_filter.scope = current.isValid() ? ScopeTreeModel::scopeAt(current) : 0;
                m_tiles->forgetSamples();
                applyFilter();
                emit scopeNameChanged(scopeName());
            });
    m_scopeCard->setBody(m_scopeView);
    return m_scopeCard;
}

QWidget *FloorPage::makeQueues()
{
    using Column = QueueTableModel::Column;
    m_queueCard = new Card(this);
    m_queueView = new LiveTableView(u"queueTable"_s, m_theme, m_queueCard);
    makeTable(*m_queueView, *m_queues, int(Column::Agents), int(Column::Trend));
    m_queueView->setColumnPlan(
        {-150, 58, 76, 76, 58, 58, 104, 56, -140, 96},
        {int(Column::Trend), int(Column::Asa), int(Column::Answered), int(Column::Abandoned)});
    connect(m_queueView->horizontalHeader(), &QHeaderView::sectionClicked, this,
            [this](int column) { sortBy(*m_queueView, column); });
    m_queueView->setDragDropMode(QAbstractItemView::DropOnly);
    connect(m_queues, &QueueTableModel::agentsDropped, this, &FloorPage::moveWished);
    m_span = new SegmentControl(u"spanSegment"_s, 3, m_queueCard);
    connect(m_span, &SegmentControl::currentChanged, this, [this](int index) {
        m_queues->setSpan(Span(index));
        m_queues->resort();
    });
    m_queueCard->addControl(m_span);
    m_queueCard->setBody(m_queueView);
    return m_queueCard;
}

QWidget *FloorPage::makeAgents()
{
    m_agentCard = new Card(this);
    m_agentView = new LiveTableView(u"agentTable"_s, m_theme, m_agentCard);
    makeTable(*m_agentView, *m_agents, -1, -1);
    m_agentView->setDragDropMode(QAbstractItemView::DragOnly);
    m_agentView->setColumnPlan(
        {-165, -84, 124, 88, 84, -112, 104, 48, 56, 64, 48, 66, 74, 116},
        {int(AgentTableModel::Column::Quota), int(AgentTableModel::Column::Breaks),
         int(AgentTableModel::Column::Missed), int(AgentTableModel::Column::Aht),
         int(AgentTableModel::Column::Occupancy), int(AgentTableModel::Column::Caller),
         int(AgentTableModel::Column::Team), int(AgentTableModel::Column::Adherence)});
    connect(m_agentView->horizontalHeader(), &QHeaderView::sectionClicked, this,
            [this](int column) { sortBy(*m_agentView, column); });
    m_seats = new SeatMap(m_store, m_theme, m_agentCard);
    connect(m_seats, &SeatMap::activated, this, &FloorPage::agentActivated);
    connect(m_seats, &SeatMap::currentChanged, this, &FloorPage::currentAgentChanged);
    connect(m_agentView, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        emit agentActivated(m_agents->agentAt(index.row()));
    });
    connect(m_agentView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid()) {
                    emit currentAgentChanged(m_agents->agentAt(index.row()));
                }
            });
    m_agentStack = new QStackedWidget(m_agentCard);
    m_agentStack->addWidget(m_agentView);
    m_agentStack->addWidget(m_seats);
    m_agentKind = new SegmentControl(u"agentSegment"_s, 2, m_agentCard);
    connect(m_agentKind, &SegmentControl::currentChanged, this, [this](int index) {
        m_agents->resort(); // it rests while it is hidden
        m_agentStack->setCurrentIndex(index);
    });
    m_agentKind->setCurrent(1);
    m_find = new QLineEdit(m_agentCard);
    m_find->setObjectName(u"findField"_s);
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(116);
    connect(m_find, &QLineEdit::textChanged, this, &FloorPage::applyFilter);
    m_agentCard->addControl(m_find);
    m_agentCard->addControl(m_agentKind);
    m_agentCard->setBody(m_agentStack);
    return m_agentCard;
}

void FloorPage::makeRight()
{
    m_waitingCard = new Card(this);
    m_waitingView = new LiveTableView(u"waitingTable"_s, m_theme, m_waitingCard);
    makeTable(*m_waitingView, *m_waiting, -1, -1);
    m_waitingView->setColumnPlan({106, -104, 76, 28});
    const auto count = [this] { m_waitingCard->setRemark(QString::number(m_waiting->rowCount())); };
    connect(m_waiting, &QAbstractItemModel::rowsInserted, m_waitingCard, count);
    connect(m_waiting, &QAbstractItemModel::rowsRemoved, m_waitingCard, count);
    connect(m_waiting, &QAbstractItemModel::modelReset, m_waitingCard, count);
    count();
    m_waitingCard->setBody(m_waitingView);
    m_chartCard = new Card(this);
    m_chart = new IntervalChart(m_theme, m_chartCard);
    m_chartCard->setBody(m_chart);
    m_right = new QSplitter(Qt::Vertical, this);
    m_right->setHandleWidth(8);
    m_right->setChildrenCollapsible(false);
    m_right->addWidget(m_waitingCard);
    m_right->addWidget(m_chartCard);
    m_right->setSizes({380, 260});
    m_right->setMinimumWidth(360);
}

void FloorPage::addPanel(QWidget &panel)
{
    m_right->insertWidget(0, &panel);
    m_right->setSizes({210, 250, 200});
}

void FloorPage::sortBy(LiveTableView &view, int column)
{
    // A third click on the same header gives the order "worst first" back.
    QHeaderView *header = view.horizontalHeader();
    const bool wasHere = header->isSortIndicatorShown() && header->sortIndicatorSection() == column;
    const bool wasDown = header->sortIndicatorOrder() == Qt::DescendingOrder;
    const bool isLast = wasHere && !wasDown;
    header->setSortIndicatorShown(!isLast);
    const Qt::SortOrder order = wasHere && wasDown ? Qt::AscendingOrder : Qt::DescendingOrder;
    header->setSortIndicator(column, order);
    view.model()->sort(isLast ? -1 : column, order);
}

void FloorPage::applyFilter()
{
    const QString text = m_find->text().trimmed();
    m_queues->setFilter(m_filter, QString());
    m_agents->setFilter(m_filter, text);
    m_seats->setFilter(m_filter, text);
    m_waiting->setFilter(m_filter);
    showFigures();
}

void FloorPage::showOtherSight()
{
    m_filter.scope = 0; // the tree has begun anew, with nothing chosen
    m_tiles->forgetSamples();
    applyFilter();
}

void FloorPage::showEverything()
{
    m_find->clear();
    m_scopeView->setCurrentIndex(m_scopes->index(0, 0, {}));
}

void FloorPage::showQueue(live::QueueId queue)
{
    if (m_queues->rowOf(queue) < 0) {
        showEverything();
    }
    m_queueView->setCurrentIndex(m_queues->index(m_queues->rowOf(queue), 0));
    m_queueView->setFocus(Qt::OtherFocusReason);
}

void FloorPage::showAgent(live::AgentId agent)
{
    if (m_agents->rowOf(agent) < 0) {
        showEverything();
    }
    m_agentView->setCurrentIndex(m_agents->index(m_agents->rowOf(agent), 0));
    m_seats->setCurrent(agent);
    m_agentStack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void FloorPage::tickSecond()
{
    // The running times are painted anew; no model is told that anything changed.
    m_queueView->repaintColumn(int(QueueTableModel::Column::Longest));
    m_agentView->repaintColumn(int(AgentTableModel::Column::Time));
    m_waitingView->repaintColumn(int(WaitingTableModel::Column::Wait));
    if (m_seats->isVisible()) {
        m_seats->tick();
    }
    if (!m_queueView->isInUse()) {
        m_queues->resort();
    }
    if (m_agentView->isVisible() && !m_agentView->isInUse()) {
        m_agents->resort();
    }
    m_scopes->recount();
    ++m_seconds;
    showFigures();
    showStaleness();
}

void FloorPage::showFigures()
{
    const ScopeFigures figures = figuresOf(m_store.floor(), m_filter, m_store.now());
    if (m_seconds % 10 == 0) {
        m_tiles->sampleWaiting(figures.waiting);
    }
    m_tiles->show(figures, m_store.now());
    m_chart->show(figures.minutes, m_store.now(), m_store.floor().config().grid.zone());
    //: remark beside the title "Queues": %1 their number
    m_queueCard->setRemark(m_queueView->horizontalHeader()->isSortIndicatorShown()
                               ? QString::number(m_queues->rowCount())
                               : tr("%1 · worst first").arg(m_queues->rowCount()));
    showAgentSummary(figures);
}

void FloorPage::showAgentSummary(const ScopeFigures &figures)
{
    const QFontMetrics metrics(m_theme.font(FontRole::Body));
    constexpr int kSpace = 8;
    QString text = QString::number(figures.total);
    int used = metrics.horizontalAdvance(text);
    bool isFull = false;
    // The most urgent comes first; what has no room any more is left to the seats themselves.
    const auto add = [&](const QColor &colour, const QString &word, int count) {
        const QString part = word + u' ' + QString::number(count);
        used += kSpace + metrics.horizontalAdvance(part);
        isFull = isFull || used > m_agentCard->remarkRoom();
        if (count > 0 && !isFull) {
            text += u"&nbsp; <span style=\"color:%1\">%2</span>"_s.arg(colour.name(),
                                                                       part.toHtmlEscaped());
        }
    };
    //: agents longer in their state than allowed, as short as possible
    add(m_theme.color(Token::Warning), tr("Over"), figures.overLimit);
    for (std::size_t state = 1; state < live::kAgentStateCount; ++state) {
        if (figures.agents[state] > 0) {
            const auto agentState = live::AgentState(state);
            add(m_theme.stateInk(agentState), StateText::tag(agentState), figures.agents[state]);
        }
    }
    m_agentCard->setRemark(isFull ? text + u"&nbsp; …"_s : text);
}

void FloorPage::showStaleness()
{
    const Freshness freshness = freshnessOf(m_store, m_filter);
    const QString caption = freshness.isStale() ? freshness.caption(m_store) : QString();
    m_queueCard->setBadge(caption);
    m_agentCard->setBadge(caption);
    if (caption.isEmpty() != m_badge.isEmpty()) {
        // The summary has another room now, which it knows once the head is laid out.
        QMetaObject::invokeMethod(this, &FloorPage::showFigures, Qt::QueuedConnection);
    }
    m_badge = caption;
    for (StaleOverlay *overlay : std::as_const(m_overlays)) {
        // Else only the rows of the switch that is gone are hatched, by the rows themselves.
        overlay->setVisible(freshness.isWhollyStale);
    }
}

void FloorPage::retranslate()
{
    m_scopeCard->setTitle(tr("Scope"));
    m_scopeView->setAccessibleName(tr("Scope"));
    m_queueCard->setTitle(tr("Queues"));
    m_queueView->setAccessibleName(tr("Queues"));
    m_agentCard->setTitle(tr("Agents"));
    m_agentView->setAccessibleName(tr("Agents"));
    m_waitingView->setEmptyText(tr("Nobody is waiting"));
    m_waitingCard->setTitle(tr("Waiting callers"));
    m_waitingView->setAccessibleName(tr("Waiting callers"));
    m_chartCard->setTitle(tr("Last hour, 5 minutes each"));
    m_chart->setAccessibleName(tr("Calls of the last hour"));
    m_span->setTexts({tr("Interval"), tr("15 min"), tr("Today")});
    //: the agents as a table, and as a map of their seats
    m_agentKind->setTexts({tr("List"), tr("Seats")});
    showFindKey();
    m_find->setAccessibleName(tr("Find agent"));
    m_queues->retranslate();
    m_agents->retranslate();
    m_waiting->retranslate();
    m_scopes->retranslate();
    for (LiveTableView *view : {m_queueView, m_agentView, m_waitingView}) {
        view->layOutColumns();
    }
    showFigures();
    showStaleness();
    emit scopeNameChanged(scopeName());
}

void FloorPage::placeSheet(QWidget &sheet)
{
    m_sheet = &sheet;
    m_columns->addWidget(&sheet);
    m_columns->setStretchFactor(m_columns->indexOf(&sheet), 0);
    sheet.installEventFilter(this);
    m_right->setHidden(!sheet.isHidden());
}

bool FloorPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_sheet &&
        (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)) {
        m_right->setHidden(!m_sheet->isHidden());
    }
    return QWidget::eventFilter(watched, event);
}

void FloorPage::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = m_agentView->currentIndex();
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_agentView->hasFocus() && current.isValid()) {
        emit agentActivated(m_agents->agentAt(current.row()));
    } else if (event->key() == Qt::Key_Escape && m_sheet != nullptr && !m_sheet->isHidden()) {
        m_sheet->hide();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void FloorPage::showFindKey()
{
    const QString key = m_findAction->shortcut().toString(QKeySequence::NativeText);
    //: the find field while it is empty: %1 the key that leads there
    m_find->setPlaceholderText(key.isEmpty() ? tr("Find") : tr("Find ( %1 )").arg(key));
}

void FloorPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

QString FloorPage::scopeName() const
{
    const QModelIndex current = m_scopeView->currentIndex();
    return (current.isValid() ? current : m_scopes->index(0, 0, {})).data().toString();
}

QWidget &FloorPage::agentLists() const
{
    return *m_agentStack;
}

std::vector<live::AgentId> FloorPage::selectedAgents() const
{
    if (m_agentStack->currentWidget() == m_seats) {
        return m_seats->selected();
    }
    std::vector<live::AgentId> agents;
    for (const QModelIndex &row : m_agentView->selectionModel()->selectedRows()) {
        agents.push_back(m_agents->agentAt(row.row()));
    }
    return agents;
}

QWidget &FloorPage::waitingList() const
{
    return *m_waitingView;
}

std::optional<live::WaitingCall> FloorPage::currentCaller() const
{
    const QModelIndex current = m_waitingView->currentIndex();
    return current.isValid() ? std::optional(m_waiting->callAt(current.row())) : std::nullopt;
}

QByteArray FloorPage::saveState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << m_columns->saveState() << m_rows->saveState() << m_agentKind->current()
        << m_span->current();
    return state;
}

void FloorPage::restoreState(const QByteArray &state)
{
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_4);
    QByteArray columns;
    QByteArray rows;
    int kind = 0;
    int span = 0;
    in >> columns >> rows >> kind >> span;
    if (in.status() == QDataStream::Ok) {
        m_columns->restoreState(columns);
        m_rows->restoreState(rows);
        m_agentKind->setCurrent(kind);
        m_span->setCurrent(span);
    }
}

} // namespace fw::ui
