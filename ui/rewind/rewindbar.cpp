// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rewind/rewindbar.h"

#include "ui/floor/floordelegate.h"
#include "ui/rewind/happeningsmodel.h"
#include "ui/rewind/playersign.h"
#include "ui/rewind/rewindaxis.h"
#include "ui/widgets/actioncatalogue.h"
#include "ui/widgets/actiontext.h"
#include "ui/widgets/livetableview.h"
#include "ui/widgets/themedlabel.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace fw::ui {

using namespace Qt::StringLiterals;
using journal::Rewind;

namespace {

constexpr std::chrono::seconds kLook{5};
constexpr std::chrono::hours kWholeSpan{26}; ///< no longer a journal is shown as a whole
constexpr int kTableHeight = 152;

} // namespace

RewindBar::RewindBar(Rewind &rewind, live::FloorStore &store, const Theme &theme,
                     ActionCatalogue &actions, QWidget &window)
    : QWidget(&window)
    , m_rewind(rewind)
    , m_store(store)
    , m_theme(theme)
{
    setObjectName(u"rewindBar"_s);
    makeControls();
    build();
    declareActions(actions, window);
    connect(&rewind, &Rewind::changed, this, &RewindBar::refresh);
    connect(&rewind, &Rewind::looked, this, &RewindBar::showWished);
    connect(&actions, &ActionCatalogue::entriesChanged, this, &RewindBar::retranslate);
    connect(&theme, &Theme::changed, this, [this] {
        showIcons();
        update();
    });
    m_lookTimer.setInterval(kLook);
    connect(&m_lookTimer, &QTimer::timeout, this, [this] {
        m_rewind.look();
        reload();
    });
    showIcons();
    retranslate();
}

void RewindBar::makeControls()
{
    m_chip = new ThemedLabel(m_theme, FontRole::Strong, Token::Past, this);
    m_when = new ThemedLabel(m_theme, FontRole::Strong, Token::Text, this);
    m_chip->setObjectName(u"pastChip"_s);
    m_when->setObjectName(u"pastMoment"_s);
    const auto toolButton = [this](const QString &name) {
        auto *button = new QToolButton(this);
        button->setObjectName(name);
        button->setFocusPolicy(Qt::StrongFocus);
        return button;
    };
    m_previous = toolButton(u"rewindPrevious"_s);
    m_stepBack = toolButton(u"rewindStepBack"_s);
    m_play = toolButton(u"rewindPlay"_s);
    m_stepForward = toolButton(u"rewindStepForward"_s);
    m_next = toolButton(u"rewindNext"_s);
    m_speed = new QComboBox(this);
    m_speed->setObjectName(u"rewindSpeed"_s);
    for (const int speed : Rewind::kSpeeds) {
        m_speed->addItem(u"%1×"_s.arg(speed), speed);
    }
    m_goTo = new QDateTimeEdit(this);
    m_goTo->setObjectName(u"rewindGoTo"_s);
    m_goTo->setTimeSpec(Qt::UTC); // the site's local time, which this edit needs no zone for
    m_goTo->setDisplayFormat(u"yyyy-MM-dd HH:mm:ss"_s);
    m_goTo->setKeyboardTracking(false);
    m_mark = new QPushButton(this);
    m_mark->setObjectName(u"rewindMark"_s);
    m_around = new QPushButton(this);
    m_around->setObjectName(u"rewindAround"_s);
    m_around->setCheckable(true);
    m_live = new QPushButton(this);
    m_live->setObjectName(u"rewindLive"_s);
    m_axis = new RewindAxis(m_theme, this);
    m_model = new HappeningsModel(this);
    m_table = new LiveTableView(u"happeningsTable"_s, m_theme, this);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new FloorDelegate(m_theme, -1, -1, m_table));
    m_table->setColumnPlan({78, 90, -500, -160});
    m_table->setFixedHeight(kTableHeight);
    m_table->hide();
}

void RewindBar::build()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    for (QWidget *each : std::initializer_list<QWidget *>{m_chip, m_when}) {
        row->addWidget(each);
    }
    row->addSpacing(10);
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_previous, m_stepBack, m_play, m_stepForward, m_next,
                                          m_speed, m_goTo, m_mark, m_around}) {
        row->addWidget(each);
    }
    row->addStretch(1);
    row->addWidget(m_live);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 6, 14, 6);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_axis);
    column->addWidget(m_table);
    hide();
    connect(m_previous, &QToolButton::clicked, this, [this] { jump(false); });
    connect(m_next, &QToolButton::clicked, this, [this] { jump(true); });
    connect(m_stepBack, &QToolButton::clicked, &m_rewind, &Rewind::stepBack);
    connect(m_stepForward, &QToolButton::clicked, &m_rewind, &Rewind::stepForward);
    connect(m_play, &QToolButton::clicked, this, &RewindBar::togglePlay);
    connect(m_speed, &QComboBox::activated, this, [this] {
        if (m_rewind.speed() > 0) {
            m_rewind.play(m_speed->currentData().toInt());
        }
    });
    connect(m_goTo, &QDateTimeEdit::editingFinished, this, &RewindBar::goToTyped);
    connect(m_mark, &QPushButton::clicked, this, [this] { emit markWished(m_store.now()); });
    connect(m_around, &QPushButton::toggled, this, [this](bool isShown) {
        m_table->setVisible(isShown);
        m_aroundAt = kNoTime;
        showAround();
    });
    connect(m_live, &QPushButton::clicked, &m_rewind, &Rewind::leave);
    connect(m_axis, &RewindAxis::sought, &m_rewind, &Rewind::seek);
    connect(m_table, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { m_rewind.seek(m_model->timeAt(index.row())); });
}

void RewindBar::declareActions(ActionCatalogue &actions, QWidget &window)
{
    const auto declare = [&](const QString &id, std::function<QString()> title, QKeySequence keys) {
        return actions.add({id, ActionGroup::View, std::move(title), {std::move(keys)}}, window);
    };
    m_toggleAction = declare(
        u"rewind.toggle"_s, [] { return tr("Look at the past, or return to the present"); },
        QKeySequence(Qt::CTRL | Qt::Key_B));
    connect(m_toggleAction, &QAction::triggered, this, &RewindBar::toggle);
    QAction *goTo = declare(
        u"rewind.goTo"_s, [] { return tr("Go to a moment of the past"); },
        QKeySequence(Qt::CTRL | Qt::Key_G));
    connect(goTo, &QAction::triggered, this, &RewindBar::goTo);
    m_markAction = declare(
        u"rewind.mark"_s, [] { return tr("Mark this moment"); },
        QKeySequence(Qt::CTRL | Qt::Key_M));
    connect(m_markAction, &QAction::triggered, this, [this] { emit markWished(m_store.now()); });
    m_playAction = declare(
        u"rewind.play"_s, [] { return tr("Let the past go on, or stand still"); },
        QKeySequence(Qt::CTRL | Qt::Key_Space));
    connect(m_playAction, &QAction::triggered, this, &RewindBar::togglePlay);
    QAction *back = declare(
        u"rewind.stepBack"_s, [] { return tr("One event back in the past"); },
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Left));
    connect(back, &QAction::triggered, &m_rewind, &Rewind::stepBack);
    QAction *on = declare(
        u"rewind.stepForward"_s, [] { return tr("One event on in the past"); },
        QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Right));
    connect(on, &QAction::triggered, &m_rewind, &Rewind::stepForward);
    QAction *previous = declare(
        u"rewind.previous"_s, [] { return tr("To the alarm or mark before"); },
        QKeySequence(Qt::CTRL | Qt::Key_BracketLeft));
    connect(previous, &QAction::triggered, this, [this] { jump(false); });
    QAction *next = declare(
        u"rewind.next"_s, [] { return tr("To the next alarm or mark"); },
        QKeySequence(Qt::CTRL | Qt::Key_BracketRight));
    connect(next, &QAction::triggered, this, [this] { jump(true); });
    m_actions = {m_playAction, back, on, previous, next};
    for (QAction *each : std::as_const(m_actions)) {
        each->setEnabled(false);
    }
}

const QTimeZone &RewindBar::zone() const
{
    return m_store.liveFloor().config().grid.zone();
}

QDateTime RewindBar::local(TimePoint time) const
{
    const QDateTime there = QDateTime::fromMSecsSinceEpoch(toMicroseconds(time) / 1000, zone());
    return {there.date(), there.time(), Qt::UTC};
}

TimePoint RewindBar::fromLocal(const QDateTime &time) const
{
    const QDateTime there(time.date(), time.time(), zone());
    return TimePoint(std::chrono::milliseconds(there.toMSecsSinceEpoch()));
}

void RewindBar::setHappenings(HappeningSource source)
{
    m_source = std::move(source);
    reload();
}

void RewindBar::reload()
{
    if (!m_source || !m_rewind.isOn()) {
        return;
    }
    m_happenings = m_source(m_axis->from() - HappeningsModel::kAround,
                            m_axis->to() + HappeningsModel::kAround);
    m_axis->setHappenings(m_happenings);
    m_aroundAt = kNoTime;
    showAround();
}

void RewindBar::toggle()
{
    if (m_rewind.isOn()) {
        m_rewind.leave();
    } else {
        showMoment(m_store.now() - kFirstLook);
    }
}

void RewindBar::showMoment(TimePoint moment)
{
    m_wished = moment;
    m_rewind.look();
}

void RewindBar::showWished()
{
    if (!isKnown(m_wished)) {
        return;
    }
    const TimePoint moment = std::exchange(m_wished, kNoTime);
    const bool isTyping = std::exchange(m_isTypingWished, false);
    if (!isKnown(m_rewind.span().first)) {
        emit nothingRecorded();
        return;
    }
    m_rewind.seek(moment);
    if (isTyping) {
        m_goTo->setFocus(Qt::ShortcutFocusReason);
        m_goTo->setSelectedSection(QDateTimeEdit::HourSection);
    } else {
        m_axis->setFocus(Qt::OtherFocusReason);
    }
}

void RewindBar::togglePlay()
{
    if (m_rewind.speed() > 0) {
        m_rewind.pause();
    } else {
        m_rewind.play(m_speed->currentData().toInt());
    }
}

void RewindBar::goTo()
{
    m_isTypingWished = true;
    showMoment(m_rewind.isOn() ? m_rewind.position() : m_store.now() - kFirstLook);
}

void RewindBar::goToTyped()
{
    const QDateTime typed = m_goTo->dateTime();
    if (typed != m_goTo->property("shown").toDateTime()) {
        m_rewind.seek(fromLocal(typed));
    }
}

void RewindBar::jump(bool isForward)
{
    const TimePoint here = m_rewind.position();
    const Happening *target = nullptr;
    for (const Happening &each : m_happenings) {
        const bool isThere = isForward ? each.at > here : each.at < here;
        if (each.isLandmark && isThere && (!isForward || target == nullptr)) {
            target = &each;
        }
    }
    if (target != nullptr) {
        m_rewind.seek(target->at);
    }
}

void RewindBar::showDay()
{
    const TimePoint first = m_rewind.span().first;
    const TimePoint last = m_rewind.span().last;
    TimePoint from = first;
    TimePoint to = last;
    if (last - first > kWholeSpan) {
        const QDate day = local(m_rewind.position()).date();
        from = fromLocal(day.startOfDay(Qt::UTC));
        to = fromLocal(day.addDays(1).startOfDay(Qt::UTC));
    }
    const bool isOther = from != m_axis->from();
    m_axis->setDay(from, to, m_rewind.span(), zone());
    if (isOther) {
        reload();
    }
}

void RewindBar::showAround()
{
    using namespace std::chrono_literals;
    const TimePoint here = m_rewind.position();
    if (!m_around->isChecked() || !m_rewind.isOn() ||
        (isKnown(m_aroundAt) && here >= m_aroundAt && here - m_aroundAt < 1s)) {
        return;
    }
    m_aroundAt = here;
    m_model->show(m_happenings, here, zone());
    if (m_model->rowOfMoment() >= 0) {
        m_table->scrollTo(m_model->index(m_model->rowOfMoment(), 0),
                          QAbstractItemView::PositionAtCenter);
    }
}

void RewindBar::refresh()
{
    const bool isOn = m_rewind.isOn();
    if (isOn != !isHidden()) {
        setVisible(isOn);
        for (QAction *each : std::as_const(m_actions)) {
            each->setEnabled(isOn);
        }
        if (isOn) {
            m_lookTimer.start();
        } else {
            m_lookTimer.stop();
        }
    }
    if (!isOn) {
        return;
    }
    showDay();
    const TimePoint here = m_rewind.position();
    m_axis->setMoment(here);
    showHole(m_rewind.span().holeAt(here));
    m_when->setText(locale().toString(local(here), tr("ddd d MMM yyyy, HH:mm:ss")));
    if (!m_goTo->hasFocus()) {
        const QSignalBlocker quiet(m_goTo);
        m_goTo->setDateTime(local(here));
        m_goTo->setProperty("shown", m_goTo->dateTime());
    }
    showIcons();
    showAround();
}

void RewindBar::showHole(const journal::JournalStore::Hole *hole)
{
    m_chip->setToken(hole == nullptr ? Token::Past : Token::Warning);
    //: what is shown is not the present; short
    m_chip->setText(hole == nullptr ? tr("The past") : tr("Not recorded"));
    m_chip->setToolTip(
        hole == nullptr
            ? QString()
            : tr("Nobody recorded %1 from %2 to %3: the floor is shown as it was before.")
                  .arg(locale().createSeparatedList(hole->switches),
                       locale().toString(local(hole->from), tr("ddd d MMM yyyy, HH:mm:ss")),
                       locale().toString(local(hole->to), tr("ddd d MMM yyyy, HH:mm:ss"))));
    m_chip->setAccessibleDescription(m_chip->toolTip());
}

void RewindBar::showIcons()
{
    const QColor ink = m_theme.color(Token::Text);
    const qreal ratio = devicePixelRatioF();
    const bool isPlaying = m_rewind.speed() > 0;
    m_previous->setIcon(playerIcon(PlayerSign::PreviousMark, ink, ratio));
    m_stepBack->setIcon(playerIcon(PlayerSign::StepBack, ink, ratio));
    m_play->setIcon(playerIcon(isPlaying ? PlayerSign::Pause : PlayerSign::Play, ink, ratio));
    m_stepForward->setIcon(playerIcon(PlayerSign::StepForward, ink, ratio));
    m_next->setIcon(playerIcon(PlayerSign::NextMark, ink, ratio));
}

void RewindBar::nameButton(QAbstractButton &button, const QString &name, const QAction *action)
{
    button.setAccessibleName(name);
    const QString keys = ActionText::keys(action->shortcuts());
    button.setToolTip(keys.isEmpty() ? name : u"%1 (%2)"_s.arg(name, keys));
}

void RewindBar::retranslate()
{
    nameButton(*m_play, tr("Play or pause"), m_playAction);
    nameButton(*m_stepBack, tr("One event back"), m_actions.at(1));
    nameButton(*m_stepForward, tr("One event on"), m_actions.at(2));
    nameButton(*m_previous, tr("The alarm or mark before"), m_actions.at(3));
    nameButton(*m_next, tr("The next alarm or mark"), m_actions.at(4));
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("How fast the past goes on"));
    m_goTo->setAccessibleName(tr("Go to"));
    m_goTo->setToolTip(tr("The moment to go to, in the site's time; then Enter"));
    m_mark->setText(tr("Mark…"));
    nameButton(*m_mark, tr("Mark this moment"), m_markAction);
    m_around->setText(tr("What happened"));
    m_around->setAccessibleName(m_around->text());
    m_around->setToolTip(tr("Alarms, actions and marks around this moment"));
    m_table->setAccessibleName(tr("What happened around this moment"));
    m_table->setEmptyText(tr("Nothing happened around this moment"));
    const QString keys = ActionText::keys(m_toggleAction->shortcuts());
    m_live->setText(tr("Back to the present") + (keys.isEmpty() ? QString() : u" · "_s + keys));
    m_live->setAccessibleName(tr("Back to the present"));
    m_axis->setAccessibleName(tr("The day, and the moment that is shown"));
    m_model->retranslate();
    m_table->layOutColumns();
    reload();
    refresh();
}

void RewindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void RewindBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::PastSoft));
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.color(Token::CardBorder));
    painter.fillRect(QRect(0, 0, 4, height()), m_theme.color(Token::Past));
}

} // namespace fw::ui
