// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alarms/alarmpage.h"

#include "ui/alarms/alarmhistorymodel.h"
#include "ui/alarms/alarmtablemodel.h"
#include "ui/alarms/ruledialog.h"
#include "ui/floor/floordelegate.h"
#include "ui/widgets/actioncatalogue.h"
#include "ui/widgets/card.h"
#include "ui/widgets/livetableview.h"
#include "ui/widgets/segmentcontrol.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

QPushButton *makeButton(const QString &name, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(name);
    return button;
}

} // namespace

AlarmPage::AlarmPage(AlarmDesk &desk, const Theme &theme, ActionCatalogue &actions, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_model(new AlarmTableModel(desk.centre(), desk.store(), this))
    , m_history(new AlarmHistoryModel(desk.centre(), desk.store(), this))
    , m_card(new Card(this))
    , m_face(new SegmentControl(u"alarmPageSegment"_s, 2, m_card))
    , m_filter(new QComboBox(m_card))
    , m_find(new QLineEdit(m_card))
    , m_rules(makeButton(u"alarmRules"_s, m_card))
    , m_stack(new QStackedWidget(m_card))
    , m_view(new LiveTableView(u"alarmTable"_s, theme, m_stack))
    , m_historyView(new LiveTableView(u"alarmHistory"_s, theme, m_stack))
    , m_refusal(new QLabel(this))
    , m_acknowledge(makeButton(u"acknowledgeAlarm"_s, this))
    , m_text(makeButton(u"acknowledgeAlarmText"_s, this))
    , m_shelve(makeButton(u"shelveAlarm"_s, this))
    , m_unshelve(makeButton(u"unshelveAlarm"_s, this))
    , m_goTo(makeButton(u"goToAlarm"_s, this))
{
    setObjectName(u"alarmPage"_s);
    build();
    declareActions(actions);
    connect(m_rules, &QPushButton::clicked, this, &AlarmPage::openRules);
    connect(m_unshelve, &QPushButton::clicked, this, [this] { m_desk.unshelve(selected()); });
    connect(m_goTo, &QPushButton::clicked, this, &AlarmPage::goToWork);
    connect(m_view, &QAbstractItemView::activated, this, &AlarmPage::goToWork);
    connect(m_face, &SegmentControl::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        m_filter->setEnabled(index == 0);
        showButtons();
    });
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this](int index) {
        constexpr std::array kFilters{AlarmTableModel::Filter::All,
                                      AlarmTableModel::Filter::Attention,
                                      AlarmTableModel::Filter::Shelved};
        m_model->setFilter(kFilters.at(std::size_t(std::max(index, 0))));
    });
    connect(m_find, &QLineEdit::textChanged, m_model, &AlarmTableModel::setText);
    connect(m_find, &QLineEdit::textChanged, m_history, &AlarmHistoryModel::setText);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &AlarmPage::showButtons);
    connect(&desk.centre(), &alarms::AlarmCentre::alarmsChanged, this, [this] {
        showButtons();
        showSummary();
    });
    connect(&desk, &AlarmDesk::failed, m_refusal,
            [this](const QString &sentence) { m_refusal->setText(u"▲ "_s + sentence); });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    retranslate();
}

void AlarmPage::build()
{
    m_filter->setObjectName(u"alarmFilter"_s);
    m_filter->addItems({QString(), QString(), QString()});
    m_find->setObjectName(u"alarmFind"_s);
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(180);
    m_refusal->setTextFormat(Qt::PlainText);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new FloorDelegate(m_theme, -1, -1, m_view));
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setColumnPlan({92, 172, -260, 72, 72, 76, 110, 150, 48},
                          {int(AlarmTableModel::Column::Times), int(AlarmTableModel::Column::Limit),
                           int(AlarmTableModel::Column::Value)});
    m_historyView->setModel(m_history);
    m_historyView->setItemDelegate(new FloorDelegate(m_theme, -1, -1, m_historyView));
    m_historyView->setColumnPlan({120, 140, 92, -280, 110, 180});
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_historyView);
    for (QWidget *control : {static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_find),
                             static_cast<QWidget *>(m_face), static_cast<QWidget *>(m_rules)}) {
        m_card->addControl(control);
    }
    m_card->setBody(m_stack);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_acknowledge, m_text, m_shelve, m_unshelve, m_goTo}) {
        buttons->addWidget(button);
    }
    buttons->addWidget(m_refusal, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(8);
    layout->addWidget(m_card, 1);
    layout->addLayout(buttons);
    setFocusProxy(m_view);
}

void AlarmPage::declareActions(ActionCatalogue &actions)
{
    const auto add = [&](const QString &id, std::function<QString()> title,
                         const QKeySequence &key) {
        return actions.add(
            {id, ActionGroup::Alarm, std::move(title), {key}, Qt::WidgetWithChildrenShortcut},
            *m_view);
    };
    QAction *acknowledge = add(
        u"alarm.acknowledge"_s, [] { return tr("Acknowledge"); }, QKeySequence(Qt::Key_Space));
    QAction *text = add(
        u"alarm.acknowledgeText"_s, [] { return tr("Acknowledge with a text"); },
        QKeySequence(Qt::SHIFT | Qt::Key_Space));
    QAction *shelve = add(
        u"alarm.shelve"_s, [] { return tr("Shelve"); }, QKeySequence(Qt::CTRL | Qt::Key_S));
    QAction *previous = add(
        u"alarm.previous"_s, [] { return tr("Previous alarm"); },
        QKeySequence(Qt::Key_BracketLeft));
    QAction *next = add(
        u"alarm.next"_s, [] { return tr("Next alarm"); }, QKeySequence(Qt::Key_BracketRight));
    m_alarmActions = {acknowledge, text, shelve};
    connect(acknowledge, &QAction::triggered, this,
            [this] { m_desk.acknowledge(selected(), *window()); });
    connect(text, &QAction::triggered, this,
            [this] { m_desk.acknowledgeWithText(selected(), *window()); });
    connect(shelve, &QAction::triggered, this, [this] { m_desk.shelve(selected(), *window()); });
    connect(previous, &QAction::triggered, this, [this] { step(-1); });
    connect(next, &QAction::triggered, this, [this] { step(1); });
    connect(m_acknowledge, &QPushButton::clicked, acknowledge, &QAction::trigger);
    connect(m_text, &QPushButton::clicked, text, &QAction::trigger);
    connect(m_shelve, &QPushButton::clicked, shelve, &QAction::trigger);
}

AlarmDesk::Ids AlarmPage::selected() const
{
    AlarmDesk::Ids ids;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows()) {
        ids.push_back(m_model->idAt(index.row()));
    }
    return ids;
}

const alarms::AlarmSubject *AlarmPage::chosenWork() const
{
    const AlarmDesk::Ids ids = m_stack->currentIndex() == 0 ? selected() : AlarmDesk::Ids{};
    const alarms::Alarm *alarm = ids.size() == 1 ? m_desk.centre().alarm(ids.front()) : nullptr;
    return alarm != nullptr && alarm->subject.isWork() ? &alarm->subject : nullptr;
}

void AlarmPage::goToWork()
{
    if (const alarms::AlarmSubject *subject = chosenWork()) {
        emit workRequested(*subject);
    }
}

void AlarmPage::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows > 0) {
        // The focus makes a row the current one without choosing it.
        const bool hasChosen = m_view->selectionModel()->hasSelection();
        const int now = hasChosen ? m_view->currentIndex().row() : -by;
        m_view->selectRow(std::clamp(now + by, 0, rows - 1));
    }
}

void AlarmPage::select(alarms::AlarmId id)
{
    m_face->setCurrent(0);
    if (const int row = m_model->rowOf(id); row >= 0) {
        m_view->selectRow(row);
        m_view->setFocus(Qt::OtherFocusReason);
    }
}

void AlarmPage::selectFirst()
{
    m_face->setCurrent(0);
    if (m_model->rowCount() > 0) {
        m_view->selectRow(0);
    }
}

void AlarmPage::showButtons()
{
    const AlarmDesk::Ids ids = m_stack->currentIndex() == 0 ? selected() : AlarmDesk::Ids{};
    bool hasShelved = false;
    for (alarms::AlarmId id : ids) {
        const alarms::Alarm *alarm = m_desk.centre().alarm(id);
        hasShelved = hasShelved || (alarm != nullptr && alarm->isShelved());
    }
    m_acknowledge->setEnabled(!ids.empty());
    m_text->setEnabled(!ids.empty());
    m_shelve->setEnabled(!ids.empty());
    m_unshelve->setEnabled(hasShelved);
    m_goTo->setEnabled(chosenWork() != nullptr);
    m_refusal->clear();
}

void AlarmPage::showSummary()
{
    int open = 0;
    int unacknowledged = 0;
    for (const auto &[id, alarm] : m_desk.centre().engine().alarms()) {
        const bool isSeen = m_audience.sees(alarm.subject);
        open += isSeen ? 1 : 0;
        unacknowledged += isSeen && alarm.needsAttention() ? 1 : 0;
    }
    //: beside the title "Alarms": %1 alarms that nobody has acknowledged, %2 all
    m_card->setRemark(tr("%1 unacknowledged of %2").arg(unacknowledged).arg(open));
}

void AlarmPage::setRuleRights(bool canRead, bool canWrite)
{
    m_rules->setEnabled(canRead);
    m_canWriteRules = canWrite;
}

void AlarmPage::setSight(const std::optional<alarms::AlarmSight> &sight)
{
    if (m_audience.sight != sight) {
        m_audience.sight = sight;
        m_model->setAudience(m_audience);
        m_history->setAudience(m_audience);
        showSummary();
    }
}

RuleDialog *AlarmPage::openRules()
{
    auto *dialog = new RuleDialog(m_desk.centre(), m_desk.store(), m_theme, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setReadOnly(!m_canWriteRules);
    dialog->setAudience(m_audience);
    dialog->open();
    return dialog;
}

void AlarmPage::retranslate()
{
    m_card->setTitle(tr("Alarms"));
    //: the alarms that are open, and what happened to alarms
    m_face->setTexts({tr("Open"), tr("History")});
    m_filter->setItemText(0, tr("All open"));
    m_filter->setItemText(1, tr("Unacknowledged"));
    m_filter->setItemText(2, tr("Shelved"));
    m_filter->setAccessibleName(tr("Which alarms"));
    m_find->setPlaceholderText(tr("Find"));
    m_find->setAccessibleName(tr("Find an alarm"));
    m_rules->setText(tr("Rules…"));
    m_view->setAccessibleName(tr("Open alarms"));
    m_historyView->setAccessibleName(tr("History of alarms"));
    m_view->setEmptyText(tr("No alarms"));
    m_historyView->setEmptyText(tr("Nothing has happened yet"));
    m_acknowledge->setText(tr("Acknowledge"));
    m_text->setText(tr("Acknowledge with a text…"));
    m_shelve->setText(tr("Shelve…"));
    //: takes an alarm back that was put away
    m_unshelve->setText(tr("Take back"));
    //: shows the task or the handover that an alarm is about
    m_goTo->setText(tr("Go to it"));
    m_model->retranslate();
    m_history->retranslate();
    m_view->layOutColumns();
    m_historyView->layOutColumns();
    showButtons();
    showSummary();
}

void AlarmPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void AlarmPage::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter(this).fillRect(rect(), m_theme.color(Token::Window));
}

} // namespace fw::ui
