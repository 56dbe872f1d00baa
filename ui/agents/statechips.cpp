// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agents/statechips.h"

#include "ui/floor/statetext.h"
#include "ui/widgets/painting.h"

#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;

StateChip::StateChip(const Theme &theme, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void StateChip::show(QChar glyph, const QString &word, int count, const QColor &ink)
{
    if (m_glyph == glyph && text() == word && m_count == count && m_ink == ink) {
        return;
    }
    m_glyph = glyph;
    m_count = count;
    m_ink = ink;
    setText(word);
    setAccessibleName(word + u' ' + QString::number(count));
    update();
}

void StateChip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF face = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(m_theme.color(Token::FocusRing), 2) : QPen(Qt::NoPen));
    painter.setBrush(isChecked()    ? m_theme.color(Token::AccentSoft)
                     : underMouse() ? m_theme.color(Token::RowHover)
                                    : m_theme.color(Token::Card));
    painter.drawRoundedRect(face, 5, 5);
    const QRect inner = rect().adjusted(9, 0, -9, 0);
    painter.setFont(m_theme.font(isChecked() ? FontRole::Strong : FontRole::Body));
    painter.setPen(m_ink);
    paintText(painter, QRect(inner.left(), inner.top(), 18, inner.height()), Qt::AlignLeft,
              m_glyph);
    const QString count = QString::number(m_count);
    const int countWidth = painter.fontMetrics().horizontalAdvance(count);
    painter.setPen(m_theme.color(m_count > 0 ? Token::Text : Token::MutedText));
    paintText(painter, inner.adjusted(20, 0, -countWidth - 6, 0), Qt::AlignLeft, text());
    paintText(painter, inner, Qt::AlignRight, count);
}

StateChips::StateChips(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_overLimit(new StateChip(theme, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 0, 4, 0);
    column->setSpacing(1);
    const auto add = [&](StateChip *chip, const QString &name) {
        chip->setObjectName(name);
        column->addWidget(chip);
        connect(chip, &QAbstractButton::toggled, this, &StateChips::chosen);
    };
    add(m_overLimit, u"chipOverLimit"_s);
    for (std::size_t number = 1; number <= live::kAgentStateCount; ++number) {
        // Those who are away come last.
        const std::size_t state = number % live::kAgentStateCount;
        m_chips[state] = new StateChip(theme, this);
        add(m_chips[state], u"chipState%1"_s.arg(state));
    }
    column->addStretch(1);
}

void StateChips::show(const live::PerState<int> &counts, int overLimit,
                      const live::PerState<QString> &words)
{
    for (std::size_t state = 0; state < live::kAgentStateCount; ++state) {
        const auto agentState = live::AgentState(state);
        m_chips[state]->show(StateText::glyph(agentState), words[state], counts[state],
                             m_theme.stateInk(agentState));
    }
    //: agents longer in their state than allowed
    m_overLimit->show(toneGlyph(Tone::Warning), tr("Over limit"), overLimit,
                      m_theme.color(Token::Warning));
}

std::bitset<live::kAgentStateCount> StateChips::states() const
{
    std::bitset<live::kAgentStateCount> states;
    for (std::size_t state = 0; state < live::kAgentStateCount; ++state) {
        states.set(state, m_chips[state]->isChecked());
    }
    return states;
}

bool StateChips::isOverLimitOnly() const
{
    return m_overLimit->isChecked();
}

void StateChips::clear()
{
    for (StateChip *chip : m_chips) {
        chip->setChecked(false);
    }
    m_overLimit->setChecked(false);
}

} // namespace fw::ui
