// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/connectionbanner.h"

#include "ui/settings/feedtext.h"
#include "ui/shell/iconset.h"
#include "ui/widgets/visibletext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace fw::ui {

using namespace Qt::StringLiterals;
using live::FeedHealth;
using live::FeedProblem;
using live::FeedState;

namespace {

constexpr int kIconSize = 22;

/// The greater, the more it needs a person: what nobody repairs by waiting comes first.
int urgency(const FeedHealth &health)
{
    static constexpr std::array kNeedsPerson = {
        FeedProblem::LoginRefused, FeedProblem::CertificateUnknown, FeedProblem::CertificateChanged,
        FeedProblem::TlsRequired,  FeedProblem::TlsNotOffered,      FeedProblem::NotAManagerPort};
    if (health.problem == FeedProblem::None) {
        return health.state == FeedState::Live ? 0 : 1;
    }
    if (health.problem == FeedProblem::MissingReadClass ||
        health.problem == FeedProblem::ShuttingDown) {
        return 2;
    }
    return std::ranges::find(kNeedsPerson, health.problem) == kNeedsPerson.end() ? 3 : 4;
}

Token softOf(Token ink)
{
    if (ink == Token::Accent) {
        return Token::AccentSoft;
    }
    return ink == Token::Warning ? Token::WarningSoft : Token::CriticalSoft;
}

} // namespace

ConnectionBanner::ConnectionBanner(live::FloorStore &store, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_theme(theme)
    , m_sentence(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_advice(new ThemedLabel(theme, FontRole::Body, Token::Text, this))
    , m_retry(new QPushButton(this))
    , m_settings(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"connectionBanner"_s);
    build();
    retranslate();
    connect(&store, &live::FloorStore::healthChanged, this, &ConnectionBanner::refresh);
    connect(&store, &live::FloorStore::secondPassed, this, &ConnectionBanner::refresh);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(m_retry, &QPushButton::clicked, this, [this] { emit retryRequested(m_shown); });
    connect(m_settings, &QPushButton::clicked, this, &ConnectionBanner::settingsRequested);
    connect(m_close, &QPushButton::clicked, this, [this] {
        m_details.reset();
        refresh();
    });
}

void ConnectionBanner::build()
{
    m_sentence->setObjectName(u"bannerSentence"_s);
    m_advice->setObjectName(u"bannerAdvice"_s);
    m_retry->setObjectName(u"retryNow"_s);
    m_settings->setObjectName(u"openSettings"_s);
    m_close->setObjectName(u"closeDetails"_s);
    m_sentence->setWordWrap(true);
    m_advice->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    texts->addWidget(m_sentence);
    texts->addWidget(m_advice);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16 + kIconSize + 12, 8, 14, 9);
    layout->setSpacing(8);
    layout->addLayout(texts, 1);
    layout->addWidget(m_retry);
    layout->addWidget(m_settings);
    layout->addWidget(m_close);
}

void ConnectionBanner::toggleDetails(live::SwitchId source)
{
    if (m_details == source) {
        m_details.reset();
    } else {
        m_details = source;
    }
    refresh();
}

const FeedHealth *ConnectionBanner::worst() const
{
    const auto &all = m_store.health();
    const auto found = std::ranges::max_element(all, {}, urgency);
    return found == all.end() ? nullptr : &*found;
}

const FeedHealth *ConnectionBanner::find(live::SwitchId source) const
{
    const auto &all = m_store.health();
    const auto found = std::ranges::find(all, source, &FeedHealth::source);
    return found == all.end() ? nullptr : &*found;
}

QString ConnectionBanner::retryText(const FeedHealth &health) const
{
    if (health.state != FeedState::Waiting || !isKnown(health.retryAt)) {
        return {};
    }
    const auto left = std::max<std::int64_t>(0, wholeSeconds(health.retryAt - m_store.now()));
    return u" "_s + tr("Next attempt in %n second(s).", nullptr, static_cast<int>(left));
}

void ConnectionBanner::refresh()
{
    const FeedHealth *asked = m_details ? find(*m_details) : nullptr;
    const FeedHealth *health = asked != nullptr ? asked : worst();
    const bool isTrouble = health != nullptr && health->problem != FeedProblem::None;
    const bool isStale = health != nullptr && health->state == FeedState::Live && m_store.isStale();
    m_retry->setVisible(isTrouble && health->problem != FeedProblem::MissingReadClass &&
                        health->problem != FeedProblem::ShuttingDown);
    m_settings->setVisible(isTrouble);
    m_close->setVisible(asked != nullptr);
    if (isTrouble) {
        showTrouble(*health);
    } else if (asked != nullptr) {
        showDetails(*asked);
    } else if (isStale) {
        showStale();
    }
    setVisible(isTrouble || isStale || asked != nullptr);
    update();
}

void ConnectionBanner::showTrouble(const FeedHealth &health)
{
    m_shown = health.source;
    m_ink = urgency(health) <= 2 ? Token::Warning : Token::Critical;
    m_sentence->setText(FeedText::name(health) + u": "_s + FeedText::problem(health));
    const QString certificate = FeedText::certificate(health);
    m_advice->setText((certificate.isEmpty() ? QString() : certificate + u' ') +
                      FeedText::advice(health.problem) + retryText(health));
}

void ConnectionBanner::showStale()
{
    m_ink = Token::Warning;
    m_sentence->setText(tr("The data is stale."));
    m_advice->setText(
        tr("Nothing has been heard for some seconds. The connection is being checked."));
}

void ConnectionBanner::showDetails(const FeedHealth &health)
{
    m_shown = health.source;
    m_ink = Token::Accent;
    m_sentence->setText(FeedText::name(health) + u": "_s + FeedText::state(health.state));
    QStringList facts;
    if (!health.switchVersion.isEmpty()) {
        facts << visibleText(health.switchVersion);
    }
    if (health.latency.count() >= 0) {
        facts << tr("Round trip %1 ms").arg(health.latency.count());
    }
    facts << tr("%n reconnect(s) since the start", nullptr, static_cast<int>(health.reconnects));
    const auto offset = std::chrono::duration_cast<std::chrono::milliseconds>(health.clockOffset);
    //: the difference between the switch's clock and this computer's
    facts << tr("Clock difference %1 ms").arg(offset.count());
    m_advice->setText(facts.join(u" · "_s));
}

void ConnectionBanner::retranslate()
{
    m_retry->setText(tr("Retry now"));
    m_settings->setText(tr("Open settings"));
    m_close->setText(tr("Close"));
    refresh();
}

void ConnectionBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ConnectionBanner::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(softOf(m_ink)));
    painter.fillRect(QRect(0, 0, 4, height()), m_theme.color(m_ink));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(Token::CardBorder));
    painter.drawPixmap(16, (height() - kIconSize) / 2,
                       iconPixmap(m_ink == Token::Accent ? IconId::Link : IconId::Alert,
                                  m_theme.color(m_ink), kIconSize, devicePixelRatioF()));
}

} // namespace fw::ui
