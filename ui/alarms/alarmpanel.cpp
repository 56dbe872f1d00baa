// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/alarmpanel.h"

#include "ui/alarms/alarmlinedelegate.h"
#include "ui/alarms/alarmtablemodel.h"
#include "ui/widgets/actioncatalogue.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmentcontrol.h"

#include <QKeyEvent>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;

AlarmPanel::AlarmPanel(AlarmDesk &desk, const Theme &theme, ActionCatalogue &actions,
                       QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_actions(actions)
    , m_model(new AlarmTableModel(desk.centre(), desk.store(), this))
    , m_card(new Card(this))
    , m_view(new QListView(m_card))
    , m_filter(new SegmentControl(u"alarmPanelSegment"_s, 2, m_card))
    , m_open(new QToolButton(m_card))
{
    setObjectName(u"alarmPanel"_s);
    auto *delegate = new AlarmLineDelegate(theme, m_view);
    m_view->setObjectName(u"alarmPanelList"_s);
    m_view->setModel(m_model);
    m_view->setItemDelegate(delegate);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->installEventFilter(this);
    m_model->setFilter(AlarmTableModel::Filter::Attention);
    m_open->setObjectName(u"openAlarmPage"_s);
    m_open->setText(u"…"_s);
    m_card->addControl(m_filter);
    m_card->addControl(m_open);
    m_card->setBody(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);
    setMinimumHeight(40 + 2 * AlarmLineDelegate::kHeight);
    connect(delegate, &AlarmLineDelegate::acknowledgeClicked, this,
            [this](const QModelIndex &index) {
                m_desk.acknowledge({m_model->idAt(index.row())}, *window());
            });
    connect(m_view, &QListView::activated, this, &AlarmPanel::pageRequested);
    connect(m_open, &QToolButton::clicked, this, &AlarmPanel::pageRequested);
    connect(m_filter, &SegmentControl::currentChanged, this, [this](int index) {
        m_model->setFilter(index == 0 ? AlarmTableModel::Filter::Attention
                                      : AlarmTableModel::Filter::All);
    });
    connect(&desk.centre(), &alarms::AlarmCentre::alarmsChanged, this, &AlarmPanel::showCount);
    connect(&desk.store(), &live::FloorStore::pastChanged, this, &AlarmPanel::showCount);
    connect(&theme, &Theme::changed, m_view->viewport(), qOverload<>(&QWidget::update));
    retranslate();
}

void AlarmPanel::setAudience(const alarms::AlarmAudience &audience)
{
    m_model->setAudience(audience);
}

AlarmDesk::Ids AlarmPanel::selected() const
{
    AlarmDesk::Ids ids;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes()) {
        ids.push_back(m_model->idAt(index.row()));
    }
    return ids;
}

bool AlarmPanel::eventFilter(QObject *watched, QEvent *event)
{
    // The page of alarms owns these actions; while it is hidden their keys come here.
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (obey(QKeySequence(key->keyCombination()))) {
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool AlarmPanel::obey(const QKeySequence &keys)
{
    const auto isFor = [&](const QString &id) {
        const QAction *action = m_actions.find(id);
        return action != nullptr && action->shortcuts().contains(keys);
    };
    if (isFor(u"alarm.acknowledge"_s)) {
        m_desk.acknowledge(selected(), *window());
    } else if (isFor(u"alarm.acknowledgeText"_s)) {
        m_desk.acknowledgeWithText(selected(), *window());
    } else if (isFor(u"alarm.shelve"_s)) {
        m_desk.shelve(selected(), *window());
    } else if (isFor(u"alarm.previous"_s)) {
        step(-1);
    } else if (isFor(u"alarm.next"_s)) {
        step(1);
    } else {
        return false;
    }
    return true;
}

void AlarmPanel::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows > 0) {
        // The focus makes a row the current one without choosing it.
        const bool hasChosen = m_view->selectionModel()->hasSelection();
        const int now = hasChosen ? m_view->currentIndex().row() : -by;
        m_view->setCurrentIndex(m_model->index(std::clamp(now + by, 0, rows - 1), 0));
    }
}

void AlarmPanel::showCount()
{
    m_card->setRemark(QString::number(m_desk.centre().attentionCount()));
    //: badge on the alarms while everything around them is of another time
    m_card->setBadge(m_desk.store().isPast() ? tr("Of the present") : QString());
}

void AlarmPanel::retranslate()
{
    m_card->setTitle(tr("Alarms"));
    m_view->setAccessibleName(tr("Alarms"));
    //: the alarms that nobody has acknowledged, as short as possible; and all of them
    m_filter->setTexts({tr("New"), tr("All")});
    m_open->setToolTip(tr("Open the page of alarms"));
    m_open->setAccessibleName(tr("Open the page of alarms"));
    m_model->retranslate();
    showCount();
}

void AlarmPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace fw::ui
