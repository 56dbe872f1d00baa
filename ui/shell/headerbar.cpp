// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/headerbar.h"

#include "ui/shell/alarmbadge.h"
#include "ui/shell/chipbutton.h"
#include "ui/shell/connectionpill.h"
#include "ui/widgets/actiontext.h"

#include <QAction>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace fw::ui {

using namespace Qt::StringLiterals;

HeaderBar::HeaderBar(live::FloorStore &store, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_theme(theme)
    , m_product(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_context(new ThemedLabel(theme, FontRole::Body, Token::MutedText, this))
    , m_pillLayout(new QHBoxLayout)
    , m_age(new ThemedLabel(theme, FontRole::Body, Token::MutedText, this))
    , m_rate(new ThemedLabel(theme, FontRole::Body, Token::MutedText, this))
    , m_interval(new ThemedLabel(theme, FontRole::Body, Token::MutedText, this))
    , m_clock(new ThemedLabel(theme, FontRole::Figure, Token::Text, this))
    , m_past(new ChipButton(theme, this))
    , m_alarms(new AlarmBadge(theme, this))
    , m_user(new ChipButton(theme, this))
    , m_language(new ChipButton(theme, this))
    , m_themeButton(new ChipButton(theme, this))
{
    setObjectName(u"headerBar"_s);
    setFixedHeight(kHeight);
    build();
    retranslate();
    connect(&store, &live::FloorStore::healthChanged, this, &HeaderBar::refreshPills);
    connect(&store, &live::FloorStore::healthChanged, this, &HeaderBar::refreshFigures);
    connect(&store, &live::FloorStore::secondPassed, this, &HeaderBar::refreshFigures);
    connect(&theme, &Theme::changed, this, &HeaderBar::refreshThemeButton);
    connect(m_alarms, &AlarmBadge::clicked, this, &HeaderBar::alarmsRequested);
    connect(m_language, &ChipButton::clicked, this, [this] {
        emit languageRequested(m_language->text() == "EN"_L1 ? u"en"_s : u"zh_CN"_s);
    });
    connect(m_user, &ChipButton::clicked, this,
            [this] { emit userRequested(m_user->mapToGlobal(QPoint(0, m_user->height()))); });
    connect(m_themeButton, &ChipButton::clicked, this, [this] {
        emit themeRequested(m_theme.kind() == ThemeKind::Light ? ThemeKind::Dark
                                                               : ThemeKind::Light);
    });
}

void HeaderBar::build()
{
    m_age->setObjectName(u"dataAge"_s);
    m_rate->setObjectName(u"eventRate"_s);
    m_interval->setObjectName(u"currentInterval"_s);
    m_clock->setObjectName(u"clock"_s);
    m_language->setObjectName(u"languageButton"_s);
    m_themeButton->setObjectName(u"themeButton"_s);
    m_user->setObjectName(u"userButton"_s);
    m_past->setObjectName(u"pastButton"_s);
    m_past->setIconId(IconId::History);
    m_past->hide();
    m_user->hide();
    m_clock->setPixelSize(17);
    m_context->hide();
    m_pillLayout->setSpacing(8);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 14, 0);
    layout->setSpacing(14);
    layout->addWidget(m_product);
    layout->addWidget(m_context);
    layout->addLayout(m_pillLayout);
    layout->addStretch(1);
    layout->addWidget(m_age);
    layout->addWidget(m_rate);
    layout->addWidget(m_interval);
    layout->addWidget(m_clock);
    layout->addWidget(m_past);
    layout->addWidget(m_alarms);
    layout->addWidget(m_user);
    layout->addWidget(m_language);
    layout->addWidget(m_themeButton);
    layout->setAlignment(m_language, Qt::AlignVCenter);
}

void HeaderBar::setAlarms(int count, bool hasCritical)
{
    m_alarms->show(count, hasCritical);
}

void HeaderBar::setPastAction(QAction &action)
{
    m_pastAction = &action;
    connect(m_past, &ChipButton::clicked, &action, &QAction::trigger);
    connect(&action, &QAction::changed, this, &HeaderBar::refreshPastButton);
    refreshPastButton();
    m_past->show();
}

void HeaderBar::refreshPastButton()
{
    const QString keys = ActionText::keys(m_pastAction->shortcuts());
    const QString text = m_pastAction->text();
    m_past->setAccessibleName(text);
    m_past->setToolTip(keys.isEmpty() ? text : u"%1 (%2)"_s.arg(text, keys));
}

void HeaderBar::setUser(const QString &user)
{
    constexpr int kWidest = 170;
    m_user->setText(fontMetrics().elidedText(user, Qt::ElideRight, kWidest));
    m_user->setToolTip(u"<qt>"_s + user.toHtmlEscaped() + u"</qt>"_s);
    m_user->setAccessibleName(user);
    m_user->setVisible(!user.isEmpty());
    m_user->updateGeometry();
}

void HeaderBar::setContextTitle(const QString &title)
{
    m_context->setText(title);
    m_context->setVisible(!title.isEmpty());
}

QString HeaderBar::localTime(TimePoint time, const QString &format) const
{
    const QTimeZone &zone = m_store.floor().config().grid.zone();
    return QDateTime::fromMSecsSinceEpoch(toMicroseconds(time) / 1000, zone).toString(format);
}

void HeaderBar::refreshPills()
{
    const std::vector<live::FeedHealth> &all = m_store.health();
    while (m_pills.size() > all.size()) {
        delete m_pills.back();
        m_pills.pop_back();
    }
    while (m_pills.size() < all.size()) {
        auto *pill = new ConnectionPill(m_theme, this);
        connect(pill, &ConnectionPill::clicked, this,
                [this, pill] { emit detailsRequested(pill->health().source); });
        m_pillLayout->addWidget(pill);
        m_pills.push_back(pill);
    }
    for (std::size_t index = 0; index < all.size(); ++index) {
        m_pills[index]->showHealth(all[index]);
    }
}

void HeaderBar::refreshFigures()
{
    const TimePoint now = m_store.now();
    const TimePoint asOf = m_store.dataAsOf();
    const bool isStale = m_store.isStale();
    const QString stamp = isKnown(asOf) ? localTime(asOf, u"HH:mm:ss"_s) : u"--:--:--"_s;
    if (m_store.isPast()) {
        //: instead of how old the figures are: they are not of the present
        m_age->setText(tr("The past"));
        m_age->setToken(Token::Past);
    } else {
        //: %1 is a time of day: how old the figures on the screen are
        m_age->setText((isStale ? u"▲ "_s : QString()) + tr("Data as of %1").arg(stamp));
        m_age->setToken(isStale ? Token::Critical : Token::MutedText);
    }
    //: events of the switches per second
    m_rate->setText(tr("%n event(s)/s", nullptr, m_store.eventsPerSecond()));
    const IntervalGrid &grid = m_store.floor().config().grid;
    const TimePoint start = grid.intervalStart(now);
    //: the current interval of the statistics, such as "10:30–11:00"
    m_interval->setText(
        tr("Interval %1–%2")
            .arg(localTime(start, u"HH:mm"_s), localTime(start + grid.interval(), u"HH:mm"_s)));
    m_clock->setText(localTime(now, u"HH:mm:ss"_s));
    m_clock->setToolTip(QString::fromUtf8(grid.zone().id()));
}

void HeaderBar::refreshThemeButton()
{
    const bool isLight = m_theme.kind() == ThemeKind::Light;
    m_themeButton->setIconId(isLight ? IconId::Moon : IconId::Sun);
    const QString text = isLight ? tr("Switch to the dark theme") : tr("Switch to the light theme");
    m_themeButton->setToolTip(text);
    m_themeButton->setAccessibleName(text);
    update();
}

void HeaderBar::retranslate()
{
    //: the product's name
    m_product->setText(tr("Floorwarden"));
    //: the other language in its own words: 中文 here, EN in the Chinese translation
    m_language->setText(tr("中文"));
    m_language->setToolTip(tr("Switch the language"));
    m_language->setAccessibleName(tr("Switch the language"));
    m_language->updateGeometry();
    // Room for three digits, so that the header doesn't move or cut it from second to second.
    m_rate->setMinimumWidth(
        m_rate->fontMetrics().horizontalAdvance(tr("%n event(s)/s", nullptr, 999)));
    m_rate->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_clock->setAccessibleName(tr("Time of day"));
    refreshThemeButton();
    refreshFigures();
    refreshPills();
}

void HeaderBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void HeaderBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Token::Card));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Token::CardBorder));
}

} // namespace fw::ui
