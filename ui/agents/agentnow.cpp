// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/agentnow.h"

#include "ui/floor/statetext.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/phonemask.h"
#include "ui/widgets/themedlabel.h"
#include "ui/widgets/visibletext.h"

#include <QGridLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;
using live::AgentState;

namespace {

constexpr int kTimerSize = 22;
constexpr int kBarHeight = 4;
constexpr int kGlyphWidth = 16;

} // namespace

AgentNow::AgentNow(live::FloorStore &store, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_theme(theme)
    , m_state(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_timer(new ThemedLabel(theme, FontRole::Figure, Token::Text, this))
    , m_limit(new ThemedLabel(theme, FontRole::Small, Token::MutedText, this))
    , m_phone(new ThemedLabel(theme, FontRole::Body, Token::MutedText, this))
    , m_call(new ThemedLabel(theme, FontRole::Body, Token::Text, this))
    , m_listeners(new ThemedLabel(theme, FontRole::Body, Token::Accent, this))
{
    setObjectName(u"agentNow"_s);
    m_timer->setPixelSize(kTimerSize);
    m_timer->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_limit->setAlignment(Qt::AlignRight);
    m_state->setWordWrap(true);
    m_call->setWordWrap(true);
    m_phone->setWordWrap(true);
    m_listeners->setWordWrap(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 6, 12, 4);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(3);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, kGlyphWidth);
    grid->addWidget(m_state, 0, 1);
    grid->addWidget(m_timer, 0, 2);
    grid->setRowMinimumHeight(1, kBarHeight + 4);
    grid->addWidget(m_phone, 2, 0, 1, 2);
    grid->addWidget(m_limit, 2, 2);
    grid->addWidget(m_call, 3, 0, 1, 3);
    grid->addWidget(m_listeners, 4, 0, 1, 3);
}

void AgentNow::show(const live::AgentView &agent)
{
    showState(agent);
    m_phone->setText(phoneText(agent.device));
    m_phone->setToken(agent.device == live::DeviceState::Unreachable ? Token::Critical
                                                                     : Token::MutedText);
    showCall(agent);
    QStringList phones;
    for (const std::string &phone : agent.listeners) {
        phones << visibleText(phone);
    }
    m_listeners->setVisible(!phones.isEmpty());
    //: who hears the agent's call: %1 phones of supervisors
    m_listeners->setText(tr("Listening: %1").arg(phones.join(u", "_s)));
    update();
}

void AgentNow::showState(const live::AgentView &agent)
{
    const TimePoint now = m_store.now();
    QStringList words{StateText::word(agent.state, m_store.floor().config())};
    if (!agent.reason.empty()) {
        words << StateText::reason(agent.reason, m_store.floor().config());
    }
    if (agent.isPartlyPaused) {
        words << tr("paused in some queues");
    }
    m_sign = agent.state;
    m_state->setText(words.join(u" · "_s));
    m_timer->setText(isKnown(agent.stateSince) ? formatDuration(now - agent.stateSince)
                                               : QString(kNoFigure));
    m_hasLimit = agent.limit && agent.limit->count() > 0;
    m_share = limitShare(agent, now);
    const bool isOver = m_share > 1.0;
    m_timer->setToken(isOver ? Token::Warning : Token::Text);
    m_limit->setToken(isOver ? Token::Warning : Token::MutedText);
    if (isOver) {
        const Microseconds over = now - agent.stateSince - *agent.limit;
        //: time in the state beyond its limit: %1 how much, %2 the limit
        m_limit->setText(toneGlyph(Tone::Warning) +
                         tr(" %1 over %2").arg(formatDuration(over), formatDuration(*agent.limit)));
    } else {
        //: %1 how long the state may last
        m_limit->setText(m_hasLimit ? tr("limit %1").arg(formatDuration(*agent.limit)) : QString());
    }
}

void AgentNow::showCall(const live::AgentView &agent)
{
    m_call->setVisible(agent.talk.has_value());
    if (!agent.talk) {
        return;
    }
    const live::TalkView &talk = *agent.talk;
    const TimePoint now = m_store.now();
    QStringList parts;
    parts << (talk.queue.isValid() ? StateText::queueName(m_store.floor().queue(talk.queue))
                                   //: a call that no queue gave
                                   : tr("outside of the queues"));
    if (const QString number = PhoneMask::masked(visibleText(talk.callerNumber));
        !number.isEmpty()) {
        parts << number;
    }
    if (isKnown(talk.since)) {
        //: how long the call has lasted
        parts << tr("talk %1").arg(formatDuration(now - talk.since));
    }
    if (isKnown(talk.heldSince)) {
        //: how long the caller has been on hold
        parts << tr("on hold %1").arg(formatDuration(now - talk.heldSince));
    }
    m_call->setText(parts.join(u" · "_s));
}

QString AgentNow::phoneText(live::DeviceState device)
{
    using live::DeviceState;
    switch (device) {
    case DeviceState::Idle:
        return tr("Phone ready");
    case DeviceState::InUse:
    case DeviceState::Busy:
        return tr("Phone in use");
    case DeviceState::Ringing:
        return tr("Phone ringing");
    case DeviceState::RingingInUse:
        return tr("Phone in use and ringing");
    case DeviceState::OnHold:
        return tr("Phone holding a call");
    case DeviceState::Unreachable:
        return tr("\u2715 Phone not reachable");
    case DeviceState::Unknown:
        break;
    }
    return tr("Phone's state not known");
}

void AgentNow::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    QPainter painter(this);
    painter.setFont(m_theme.font(FontRole::Strong));
    painter.setPen(m_theme.stateInk(m_sign));
    paintText(painter, QRect(12, m_state->y(), kGlyphWidth, m_state->height()), Qt::AlignLeft,
              StateText::glyph(m_sign));
    if (!m_hasLimit) {
        return;
    }
    const QRectF bar(12, m_timer->geometry().bottom() + 4, width() - 24, kBarHeight);
    paintLimitBar(painter, bar, m_share,
                  m_theme.color(m_share > 1.0 ? Token::Warning : Token::Accent),
                  m_theme.color(Token::Track));
}

} // namespace fw::ui
