// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/transportbar.h"

#include "ui/replay/replaytext.h"
#include "ui/widgets/themedlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSlider>
#include <QToolButton>

#include <algorithm>

namespace fw::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TransportBar::TransportBar(playback::ReplayPlayer &player, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_player(player)
    , m_rate(new QComboBox(this))
    , m_time(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_running(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_figures(new ThemedLabel(theme, FontRole::Small, Token::MutedText, this))
    , m_trouble(new ThemedLabel(theme, FontRole::Small, Token::Warning, this))
{
    setObjectName(u"transportBar"_s);
    build();
    connectButtons();
    connect(&player, &playback::ReplayPlayer::changed, this, &TransportBar::showState);
    connect(&player, &playback::ReplayPlayer::soundTroubleChanged, this,
            &TransportBar::showTrouble);
    retranslate();
}

QToolButton *TransportBar::button(Button which) const
{
    return m_buttons.at(std::size_t(which));
}

void TransportBar::build()
{
    const std::array<QString, ButtonCount> names{
        u"replayPlay"_s, u"replayStop"_s, u"replayBack15"_s, u"replayBack5"_s,
        u"replayOn5"_s,  u"replayOn15"_s, u"replayLoop"_s,   u"replaySkip"_s};
    auto *first = new QHBoxLayout;
    first->setSpacing(5);
    for (std::size_t at = 0; at < names.size(); ++at) {
        auto *made = new QToolButton(this);
        made->setObjectName(names.at(at));
        made->setFocusPolicy(Qt::TabFocus);
        m_buttons.at(at) = made;
        if (at == Loop) {
            first->addWidget(m_rate);
        }
        first->addWidget(made);
    }
    button(Loop)->setCheckable(true);
    button(Skip)->setCheckable(true);
    m_rate->setObjectName(u"replayRate"_s);
    m_rate->setFocusPolicy(Qt::TabFocus);
    for (const int rate : kRates) {
        m_rate->addItem(QString::number(rate / 100.0) + QChar(0x00d7), rate);
    }
    m_time->setObjectName(u"replayTime"_s);
    first->addWidget(m_time);
    first->addStretch();
    m_running->setObjectName(u"replayRunning"_s);
    auto *second = new QHBoxLayout;
    second->setSpacing(5);
    for (std::size_t channel = 0; channel < m_mutes.size(); ++channel) {
        m_mutes.at(channel) = new QToolButton(this);
        m_mutes.at(channel)->setCheckable(true);
        m_mutes.at(channel)->setFocusPolicy(Qt::TabFocus);
        m_mutes.at(channel)->setObjectName(u"replayMute%1"_s.arg(channel));
        m_volumes.at(channel) = new QSlider(Qt::Horizontal, this);
        m_volumes.at(channel)->setObjectName(u"replayVolume%1"_s.arg(channel));
        m_volumes.at(channel)->setRange(0, 100);
        m_volumes.at(channel)->setValue(100);
        m_volumes.at(channel)->setFixedWidth(50);
        m_volumes.at(channel)->setFocusPolicy(Qt::TabFocus);
        second->addWidget(m_mutes.at(channel));
        second->addWidget(m_volumes.at(channel));
        second->addSpacing(6);
    }
    m_figures->setObjectName(u"replayFigures"_s);
    m_figures->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_figures->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    second->addWidget(m_figures, 1);
    second->addSpacing(6);
    second->addWidget(m_running);
    m_trouble->setObjectName(u"replayTrouble"_s);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 4, 10, 2);
    layout->setSpacing(4);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_trouble);
}

void TransportBar::connectButtons()
{
    connect(button(Play), &QToolButton::clicked, this, &TransportBar::playRequested);
    connect(button(Stop), &QToolButton::clicked, this, &TransportBar::stopRequested);
    const auto steps = [this](Button which, quality::Milliseconds by) {
        connect(button(which), &QToolButton::clicked, this, [this, by] { m_player.step(by); });
    };
    steps(Back15, -15s);
    steps(Back5, -5s);
    steps(On5, 5s);
    steps(On15, 15s);
    connect(button(Loop), &QToolButton::clicked, this, &TransportBar::toggleLoop);
    connect(button(Skip), &QToolButton::clicked, this, &TransportBar::toggleSkip);
    connect(m_rate, &QComboBox::activated, this,
            [this] { m_player.setRate(m_rate->currentData().toInt()); });
    for (int channel = 0; channel < int(m_volumes.size()); ++channel) {
        connect(m_mutes.at(std::size_t(channel)), &QToolButton::clicked, this,
                [this, channel] { toggleMute(channel); });
        connect(m_volumes.at(std::size_t(channel)), &QSlider::valueChanged, this,
                [this, channel](int value) {
                    m_player.setVolume(channel, value / 100.0);
                    m_mutes.at(std::size_t(channel))->setChecked(value == 0);
                });
    }
}

void TransportBar::setSelection(const std::optional<quality::Span> &selection)
{
    m_selection = selection;
    showState();
}

void TransportBar::setFigures(const QString &figures)
{
    m_figures->setText(figures);
    m_figures->setToolTip(figures);
}

void TransportBar::setRunning(const QString &running)
{
    m_running->setText(running);
}

void TransportBar::tick()
{
    m_time->setText(m_player.isLoaded() ? ReplayText::clock(m_player.position()) + u" / "_s +
                                              ReplayText::clock(m_player.duration())
                                        : u"–:– / –:–"_s);
}

void TransportBar::toggleLoop()
{
    if (m_player.loop()) {
        m_player.setLoop(std::nullopt);
    } else if (m_selection) {
        m_player.setLoop(m_selection);
    }
    showState();
}

void TransportBar::toggleSkip()
{
    m_player.setSkipsSilence(!m_player.skipsSilence());
    showState();
}

void TransportBar::toggleMute(int channel)
{
    QSlider *const slider = m_volumes.at(std::size_t(channel));
    double &before = m_before.at(std::size_t(channel));
    if (slider->value() > 0) {
        before = slider->value() / 100.0;
        slider->setValue(0);
    } else {
        slider->setValue(std::max(10, int(before * 100 + 0.5)));
    }
}

void TransportBar::stepRate(int direction)
{
    const int at =
        std::clamp(m_rate->findData(m_player.rate()) + direction, 0, m_rate->count() - 1);
    m_player.setRate(m_rate->itemData(at).toInt());
}

void TransportBar::showState()
{
    const bool isLoaded = m_player.isLoaded();
    for (QToolButton *const each : m_buttons) {
        each->setEnabled(isLoaded);
    }
    const bool isPlaying = m_player.isPlaying();
    button(Play)->setText(isPlaying ? u"❚❚"_s : u"▶"_s);
    button(Play)->setAccessibleName(isPlaying ? tr("Pause") : tr("Play"));
    button(Play)->setToolTip(button(Play)->accessibleName() + u" (Space, Ctrl+P)"_s);
    button(Loop)->setChecked(m_player.loop().has_value());
    button(Loop)->setEnabled(isLoaded && (m_player.loop() || m_selection));
    button(Skip)->setChecked(m_player.skipsSilence());
    m_rate->setCurrentIndex(m_rate->findData(m_player.rate()));
    showTrouble();
    tick();
}

void TransportBar::showTrouble()
{
    const QString trouble = m_player.soundTrouble();
    m_trouble->setText(trouble.isEmpty() ? QString() : u"▲ "_s + trouble);
    m_trouble->setVisible(!trouble.isEmpty());
}

void TransportBar::retranslate()
{
    const auto name = [this](Button which, const QString &text, const QString &said,
                             const QString &keys) {
        button(which)->setText(text);
        button(which)->setAccessibleName(said);
        button(which)->setToolTip(u"%1 (%2)"_s.arg(said, keys));
    };
    name(Stop, u"■"_s, tr("Stop"), u"S"_s);
    name(Back15, u"« 15"_s, tr("15 seconds back"), u"Shift+←"_s);
    name(Back5, u"‹ 5"_s, tr("5 seconds back"), u"←"_s);
    name(On5, u"5 ›"_s, tr("5 seconds on"), u"→"_s);
    name(On15, u"15 »"_s, tr("15 seconds on"), u"Shift+→"_s);
    name(Loop, u"A–B"_s, tr("Loop A–B; A and B set its ends"), u"L"_s);
    name(Skip, tr("Skip silence"), tr("Skip silence"), u"K"_s);
    m_rate->setAccessibleName(tr("Playback speed"));
    m_rate->setToolTip(u"%1 (Ctrl+↑, Ctrl+↓)"_s.arg(tr("Playback speed")));
    const std::array<QString, 2> voices{tr("Agent"), tr("Customer")};
    const std::array<QString, 2> keys{u"Ctrl+1"_s, u"Ctrl+2"_s};
    for (std::size_t channel = 0; channel < voices.size(); ++channel) {
        m_mutes.at(channel)->setText(voices.at(channel));
        //: %1 Agent or Customer
        m_mutes.at(channel)->setAccessibleName(tr("%1: mute").arg(voices.at(channel)));
        m_mutes.at(channel)->setToolTip(
            u"%1 (%2)"_s.arg(m_mutes.at(channel)->accessibleName(), keys.at(channel)));
        m_volumes.at(channel)->setAccessibleName(tr("%1: volume").arg(voices.at(channel)));
        m_volumes.at(channel)->setToolTip(m_volumes.at(channel)->accessibleName());
    }
    showState();
}

} // namespace fw::ui
