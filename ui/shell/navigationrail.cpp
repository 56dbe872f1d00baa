// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationrail.h"

#include <QAction>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMarkSize = 28;
constexpr int kHeaderHeight = 48;
constexpr int kIconSize = 22;

/// The button's objectName, such as "railFloor".
QString nameOf(PageId page)
{
    QString key = pageKey(page);
    key[0] = key.at(0).toUpper();
    return u"rail"_s + key;
}

IconId iconOf(PageId page)
{
    switch (page) {
    case PageId::Floor:
        return IconId::Floor;
    case PageId::Queues:
        return IconId::Queues;
    case PageId::Agents:
        return IconId::Agents;
    case PageId::Alarms:
        return IconId::Alarms;
    case PageId::Forecast:
        return IconId::Forecast;
    case PageId::Roster:
        return IconId::Roster;
    case PageId::Attendance:
        return IconId::Attendance;
    case PageId::Intraday:
        return IconId::Intraday;
    case PageId::Quality:
        return IconId::Quality;
    case PageId::Incidents:
        return IconId::Incidents;
    case PageId::Settlement:
        return IconId::Settlement;
    case PageId::Reports:
        return IconId::Reports;
    case PageId::Links:
        return IconId::Link;
    case PageId::Audit:
        return IconId::Audit;
    case PageId::Settings:
        break;
    }
    return IconId::Settings;
}

} // namespace

RailButton::RailButton(PageId page, const QAction &action, const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_page(page)
    , m_action(action)
    , m_theme(theme)
{
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setObjectName(nameOf(page));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&action, &QAction::changed, this, &RailButton::retranslate);
    retranslate();
}

QString RailButton::title(PageId page)
{
    switch (page) {
    case PageId::Floor:
        //: name of the page that shows what happens in the call centre now
        return tr("Floor");
    case PageId::Queues:
        //: name of the page of all queues
        return tr("Queues");
    case PageId::Agents:
        //: name of the page of all agents
        return tr("Agents");
    case PageId::Alarms:
        //: name of the page of alarms
        return tr("Alarms");
    case PageId::Forecast:
        //: name of the page of forecasts and of the people they ask for
        return tr("Forecast");
    case PageId::Roster:
        //: name of the page on which shifts are planned
        return tr("Roster");
    case PageId::Attendance:
        //: name of the page of who keeps to the roster, and of the hours worked
        return tr("Attendance");
    case PageId::Intraday:
        //: name of the page on which a running day is held against its forecast and roster
        return tr("Intraday");
    case PageId::Quality:
        //: name of the page on which recorded calls are scored and replayed
        return tr("Quality");
    case PageId::Incidents:
        //: name of the page of incidents, tasks and handovers
        return tr("Incidents");
    case PageId::Settlement:
        //: name of the page of what a month costs, and why
        return tr("Settlement");
    case PageId::Reports:
        //: name of the page of reports about days and weeks
        return tr("Reports");
    case PageId::Links:
        //: name of the page about the connections to the switches
        return tr("Links");
    case PageId::Audit:
        //: name of the page of who did what; as short as the other pages' names
        return tr("Audit");
    case PageId::Settings:
        return tr("Settings");
    }
    return {};
}

void RailButton::retranslate()
{
    setText(title(m_page));
    setAccessibleName(text());
    const QString keys = m_action.shortcut().toString(QKeySequence::NativeText);
    //: tool tip of a page's button: %1 its name, %2 its key
    setToolTip(keys.isEmpty() ? text() : tr("%1 (%2)").arg(text(), keys));
}

QSize RailButton::sizeHint() const
{
    return {NavigationRail::kWidth - 10, 56};
}

bool RailButton::event(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        update();
    }
    return QAbstractButton::event(event);
}

void RailButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QAbstractButton::changeEvent(event);
}

void RailButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF face = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.color(isChecked() ? Token::AccentSoft : Token::RowHover));
        painter.drawRoundedRect(face, 8, 8);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.color(Token::FocusRing), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(face, 8, 8);
    }
    const QColor ink = m_theme.color(isChecked() ? Token::Accent : Token::MutedText);
    const int top = (height() - sizeHint().height()) / 2; // less where many pages share the room
    painter.drawPixmap((width() - kIconSize) / 2, top + 8,
                       iconPixmap(iconOf(m_page), ink, kIconSize, devicePixelRatioF()));
    QFont font = m_theme.font(FontRole::Small);
    font.setBold(isChecked());
    while (QFontMetrics(font).horizontalAdvance(text()) > width() - 6 && font.pixelSize() > 9) {
        font.setPixelSize(font.pixelSize() - 1); // a long name of a page
    }
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QRect(0, top + 32, width(), 20), Qt::AlignCenter,
                     QFontMetrics(font).elidedText(text(), Qt::ElideRight, width()));
}

NavigationRail::NavigationRail(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"navigationRail"_s);
    setFixedWidth(kWidth);
    m_layout->setContentsMargins(5, kHeaderHeight + 6, 5, 8);
    m_layout->setSpacing(2); // eleven pages stand in 768 lines
    m_layout->addStretch();
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void NavigationRail::addPage(PageId page, const QAction &action)
{
    auto *button = new RailButton(page, action, m_theme, this);
    m_layout->insertWidget(m_layout->count() - 1, button);
    m_buttons.push_back(button);
    // clicked also reaches a checked button, which then has to stay checked.
    connect(button, &RailButton::clicked, this, [this, page] {
        setCurrent(page);
        emit pageChosen(page);
    });
}

void NavigationRail::setShown(PageId page, bool isShown)
{
    for (RailButton *button : m_buttons) {
        if (button->page() == page) {
            button->setVisible(isShown);
        }
    }
}

void NavigationRail::setCurrent(PageId page)
{
    for (RailButton *button : m_buttons) {
        button->setChecked(button->page() == page);
    }
}

void NavigationRail::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Rail));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_theme.color(Token::CardBorder));
    painter.drawPixmap(
        (width() - kMarkSize) / 2, (kHeaderHeight - kMarkSize) / 2,
        iconPixmap(IconId::Mark, m_theme.color(Token::Accent), kMarkSize, devicePixelRatioF()));
}

} // namespace fw::ui
