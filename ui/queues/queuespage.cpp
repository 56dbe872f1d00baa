// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queues/queuespage.h"

#include "ui/floor/floorsight.h"
#include "ui/floor/freshness.h"
#include "ui/floor/statetext.h"
#include "ui/queues/callsdialog.h"
#include "ui/queues/queuechart.h"
#include "ui/queues/queuetreemodel.h"
#include "ui/queues/queuetreeview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/actioncatalogue.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmentcontrol.h"
#include "ui/widgets/staleoverlay.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;
using Column = QueueTreeModel::Column;

namespace {

enum ChartKind { OneQueue, AllQueues };

} // namespace

QueuesPage::QueuesPage(live::FloorStore &store, Theme &theme, ActionCatalogue &actions,
                       QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_theme(theme)
    , m_model(new QueueTreeModel(store, this))
    , m_rows(new QSplitter(Qt::Vertical, this))
{
    setObjectName(u"queuesPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->addWidget(m_rows);
    m_rows->addWidget(makeQueues());
    m_rows->addWidget(makeIntervals());
    m_rows->setSizes({340, 280});
    m_rows->setHandleWidth(8);
    m_rows->setChildrenCollapsible(false);
    for (QWidget *target : {m_view->viewport(), m_chart->viewport()}) {
        m_overlays << new StaleOverlay(theme, target);
    }
    declareActions(actions);
    connect(&store, &live::FloorStore::changed, this, &QueuesPage::applyChanges);
    connect(&store, &live::FloorStore::secondPassed, this, &QueuesPage::tickSecond);
    connect(&store, &live::FloorStore::healthChanged, this, &QueuesPage::showStaleness);
    retranslate();
    showIntervals();
    showStaleness();
}

// --- making ---

QWidget *QueuesPage::makeQueues()
{
    m_queueCard = new Card(this);
    m_view = new QueueTreeView(m_theme, m_queueCard);
    m_view->setModel(m_model);
    m_find = new QLineEdit(m_queueCard);
    m_find->setObjectName(u"queueFindField"_s);
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(180);
    m_queueCard->addControl(m_find);
    m_queueCard->setBody(m_view);
    connect(m_find, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_model->setText(text.trimmed()); });
    connect(m_view->header(), &QHeaderView::sectionClicked, this, &QueuesPage::sortBy);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &QueuesPage::takeCurrent);
    connect(m_view, &QTreeView::expanded, this, [this](const QModelIndex &index) {
        std::erase(m_expanded, m_model->queueAt(index));
        m_expanded.push_back(m_model->queueAt(index));
    });
    connect(m_view, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { std::erase(m_expanded, m_model->queueAt(index)); });
    connect(m_model, &QAbstractItemModel::modelReset, this, &QueuesPage::keepExpansion);
    return m_queueCard;
}

QWidget *QueuesPage::makeIntervals()
{
    m_chartCard = new Card(this);
    m_chart = new QueueChart(m_theme, m_chartCard);
    m_kind = new SegmentControl(u"queueChartSegment"_s, 2, m_chartCard);
    m_callsButton = new QPushButton(m_chartCard);
    m_callsButton->setObjectName(u"queueCallsButton"_s);
    m_chartCard->addControl(m_callsButton);
    m_chartCard->addControl(m_kind);
    m_chartCard->setBody(m_chart);
    connect(m_kind, &SegmentControl::currentChanged, this, &QueuesPage::showIntervals);
    connect(m_callsButton, &QPushButton::clicked, this, &QueuesPage::showCalls);
    connect(m_chart, &QueueChart::activated, this, &QueuesPage::showCalls);
    connect(m_chart, &QueueChart::currentChanged, this, &QueuesPage::showChosen);
    return m_chartCard;
}

void QueuesPage::declareActions(ActionCatalogue &actions)
{
    m_findAction = actions.add({u"queues.find"_s,
                                ActionGroup::View,
                                [] { return tr("Find queue"); },
                                {QKeySequence(Qt::Key_Slash), QKeySequence(Qt::CTRL | Qt::Key_F)}},
                               *this);
    connect(m_findAction, &QAction::triggered, m_find, qOverload<>(&QWidget::setFocus));
    connect(m_findAction, &QAction::changed, this, &QueuesPage::showFindKey);
    const QAction *chart = actions.add({u"queues.intervals"_s,
                                        ActionGroup::View,
                                        [] { return tr("Go to the intervals of the day"); },
                                        {QKeySequence(Qt::ALT | Qt::Key_I)}},
                                       *this);
    connect(chart, &QAction::triggered, m_chart, qOverload<>(&QWidget::setFocus));
    const QAction *calls = actions.add({u"queues.calls"_s,
                                        ActionGroup::View,
                                        [] { return tr("Calls of the chosen interval"); },
                                        {QKeySequence(Qt::ALT | Qt::Key_C)}},
                                       *this);
    connect(calls, &QAction::triggered, this, &QueuesPage::showCalls);
}

// --- the queues ---

void QueuesPage::sortBy(int column)
{
    // A third click on the same header gives the order "worst first" back.
    QHeaderView *header = m_view->header();
    const bool wasHere = header->isSortIndicatorShown() && header->sortIndicatorSection() == column;
    const bool wasDown = header->sortIndicatorOrder() == Qt::DescendingOrder;
    const bool isLast = wasHere && !wasDown;
    header->setSortIndicatorShown(!isLast);
    const Qt::SortOrder order = wasHere && wasDown ? Qt::AscendingOrder : Qt::DescendingOrder;
    header->setSortIndicator(column, order);
    m_model->sort(isLast ? -1 : column, order);
    retranslate();
}

void QueuesPage::keepExpansion()
{
    std::erase_if(m_expanded, [this](live::QueueId queue) {
        return queue.index() >= m_store.floor().queues().size();
    });
    // A search hides queues for a while; they are still expanded when it ends.
    const std::vector<live::QueueId> wanted = m_expanded;
    for (const live::QueueId queue : wanted) {
        if (const QModelIndex index = m_model->indexOf(queue); index.isValid()) {
            m_view->expand(index);
        }
    }
    if (m_current.isValid() && m_current.index() < m_store.floor().queues().size() &&
        FloorSight::of(m_store).hasQueue(m_store.floor().queue(m_current))) {
        m_view->setCurrentIndex(m_model->indexOf(m_current));
    } else {
        m_current = {};
    }
    retranslate();
    showIntervals();
}

void QueuesPage::takeCurrent(const QModelIndex &index)
{
    if (!index.isValid()) {
        return; // a reset; the queue stays the one that is charted
    }
    const live::QueueId queue = m_model->queueAt(index);
    if (queue != m_current) {
        m_current = queue;
        showIntervals();
    }
    emit currentChanged();
}

void QueuesPage::showQueue(live::QueueId queue)
{
    if (!m_model->indexOf(queue).isValid()) {
        m_find->clear();
    }
    m_view->setCurrentIndex(m_model->indexOf(queue));
    m_view->setFocus(Qt::OtherFocusReason);
}

const live::WaitingCall *QueuesPage::currentCaller() const
{
    return m_model->callerAt(m_view->currentIndex());
}

live::QueueId QueuesPage::currentQueue() const
{
    return m_model->queueAt(m_view->currentIndex());
}

// --- the intervals ---

std::vector<live::QueueId> QueuesPage::chartQueues() const
{
    if (m_kind->current() == AllQueues) {
        return m_model->queues();
    }
    if (m_current.isValid()) {
        return {m_current};
    }
    // Nothing chosen yet: the queue that needs most attention.
    return m_model->queues().empty() ? std::vector<live::QueueId>()
                                     : std::vector{m_model->queues().front()};
}

QString QueuesPage::chartName() const
{
    const std::vector<live::QueueId> queues = chartQueues();
    if (m_kind->current() == AllQueues || queues.empty()) {
        //: %1 their number
        return tr("All %1 queues shown").arg(queues.size());
    }
    return StateText::queueName(m_store.floor().queue(queues.front()));
}

void QueuesPage::applyChanges(const live::Changes &changes)
{
    if (m_areIntervalsStale) {
        return;
    }
    const std::vector<live::QueueId> queues = chartQueues();
    const auto isCharted = [&](live::QueueId queue) {
        return std::find(queues.begin(), queues.end(), queue) != queues.end();
    };
    m_areIntervalsStale = changes.hasStructureChanged ||
                          std::any_of(changes.queues.begin(), changes.queues.end(), isCharted);
}

void QueuesPage::tickSecond()
{
    if (!isVisible()) {
        return;
    }
    // The running times are painted anew; no model is told that anything changed.
    m_view->repaintColumn(int(Column::Longest));
    if (!m_view->isInUse()) {
        m_model->resort();
    }
    showOrder();
    const ChartInterval *running = m_chart->last();
    if (m_areIntervalsStale || running == nullptr || m_store.now() >= running->end) {
        showIntervals();
    }
    showStaleness();
}

void QueuesPage::showIntervals()
{
    if (m_chart == nullptr) {
        return;
    }
    m_areIntervalsStale = false;
    m_chart->show(seriesOf(m_store.floor(), chartQueues(), m_store.now()),
                  m_store.floor().config().grid.zone());
    showChosen();
}

void QueuesPage::showChosen()
{
    //: title of a chart: %1 a queue's name
    m_chartCard->setTitle(tr("Intervals of today · %1").arg(chartName()));
    m_chartCard->setRemark(m_chart->currentText().toHtmlEscaped());
    m_callsButton->setEnabled(m_chart->current() != nullptr);
}

void QueuesPage::showCalls()
{
    const ChartInterval *interval = m_chart->current();
    if (interval == nullptr) {
        return;
    }
    if (m_calls == nullptr) {
        m_calls = new CallsDialog(m_store, m_theme, this);
    }
    m_calls->ask({chartQueues(), interval->start, interval->end}, chartName());
    m_calls->show();
    m_calls->raise();
    m_calls->activateWindow();
}

// --- words, staleness, sizes ---

void QueuesPage::showStaleness()
{
    const Freshness freshness = freshnessOf(m_store, {});
    m_queueCard->setBadge(freshness.isStale() ? freshness.caption(m_store) : QString());
    for (StaleOverlay *overlay : std::as_const(m_overlays)) {
        // Hatching says that nothing is of the present; of one switch among several only the age.
        overlay->setVisible(freshness.isWhollyStale);
    }
}

void QueuesPage::showOrder()
{
    m_queueCard->setRemark(m_view->header()->isSortIndicatorShown()
                               ? QString::number(m_model->queues().size())
                               //: remark beside the title "Queues": %1 their number
                               : tr("%1 · worst first").arg(m_model->queues().size()));
}

void QueuesPage::showFindKey()
{
    const QString key = m_findAction->shortcut().toString(QKeySequence::NativeText);
    //: %1 a key
    m_find->setPlaceholderText(key.isEmpty() ? tr("Find") : tr("Find ( %1 )").arg(key));
}

void QueuesPage::retranslate()
{
    m_queueCard->setTitle(tr("Queues"));
    showOrder();
    m_view->setAccessibleName(tr("Queues and their waiting callers"));
    m_find->setAccessibleName(tr("Find queue"));
    m_kind->setTexts({tr("One queue"), tr("All shown")});
    m_kind->setAccessibleName(tr("What the chart shows"));
    m_callsButton->setText(tr("Calls…"));
    m_callsButton->setAccessibleName(tr("Calls of the chosen interval"));
    m_view->layOutColumns();
    if (m_findAction != nullptr) {
        showFindKey();
    }
    showChosen();
}

void QueuesPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        m_chart->retranslate();
        retranslate();
        showStaleness();
    }
    QWidget::changeEvent(event);
}

void QueuesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->resort(); // it rests while it is hidden
    showIntervals();
    showStaleness();
}

} // namespace fw::ui
