// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intraday/movecard.h"

#include "ui/intraday/intradaytext.h"
#include "ui/widgets/themedlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;

MoveCard::MoveCard(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_title(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
    , m_reason(new ThemedLabel(theme, FontRole::Small, Token::MutedText, this))
    , m_effect(new ThemedLabel(theme, FontRole::Strong, Token::Good, this))
    , m_window(new ThemedLabel(theme, FontRole::Small, Token::MutedText, this))
    , m_cost(new ThemedLabel(theme, FontRole::Small, Token::MutedText, this))
    , m_apply(new QPushButton(this))
{
    setProperty("card", true);
    m_title->setObjectName(u"moveTitle"_s);
    m_effect->setObjectName(u"moveEffect"_s);
    m_apply->setObjectName(u"moveApply"_s);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_cost, 1);
    foot->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 10, 8);
    layout->setSpacing(3);
    for (ThemedLabel *label : {m_title, m_reason, m_effect, m_window}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_cost->setWordWrap(true);
    layout->addLayout(foot);
    connect(m_apply, &QPushButton::clicked, this, &MoveCard::applied);
}

void MoveCard::setMove(const intraday::Move &move, intraday::MoveWay way, const QTimeZone &zone)
{
    m_title->setText(IntradayText::title(move));
    m_reason->setText(IntradayText::reason(move, zone));
    m_effect->setText(IntradayText::effect(move));
    m_effect->setToken(move.effect.rest.mean < 0 ? Token::MutedText : Token::Good);
    m_window->setText(IntradayText::windowEffect(move, zone));
    m_cost->setText(IntradayText::cost(move));
    m_apply->setText(IntradayText::action(way));
    m_apply->setAccessibleName(m_apply->text() + u": "_s + m_title->text());
    setAccessibleName(m_title->text());
}

void MoveCard::setOpen(bool isOpen)
{
    m_apply->setEnabled(isOpen);
}

} // namespace fw::ui
