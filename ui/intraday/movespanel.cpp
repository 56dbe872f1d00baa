// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intraday/movespanel.h"

#include "core/roster/rosterdesk.h"
#include "ui/intraday/intradaytext.h"
#include "ui/intraday/movecard.h"
#include "ui/widgets/card.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/themedlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace fw::ui {

using namespace Qt::StringLiterals;
using intraday::MoveAnswer;
using intraday::MoveWay;

MovesPanel::MovesPanel(roster::RosterDesk &desk, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_card(new Card(this))
    , m_state(new ThemedLabel(theme, FontRole::Body, Token::Text, this))
    , m_level(new ThemedLabel(theme, FontRole::Small, Token::MutedText, this))
    , m_result(new ThemedLabel(theme, FontRole::Body, Token::Accent, this))
    , m_again(new QPushButton(this))
{
    setObjectName(u"movesPanel"_s);
    m_state->setObjectName(u"movesState"_s);
    m_result->setObjectName(u"movesResult"_s);
    m_again->setObjectName(u"movesAgain"_s);
    auto *face = new QWidget(m_card);
    auto *column = new QVBoxLayout(face);
    column->setContentsMargins(12, 2, 12, 4);
    column->setSpacing(8);
    for (ThemedLabel *label : {m_state, m_level, m_result}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    for (std::size_t at = 0; at < m_cards.size(); ++at) {
        m_cards[at] = new MoveCard(theme, face);
        m_cards[at]->setObjectName(u"moveCard%1"_s.arg(at));
        connect(m_cards[at], &MoveCard::applied, this, [this, at] { apply(at); });
        column->addWidget(m_cards[at]);
    }
    column->addStretch();
    auto *scroll = new QScrollArea(m_card);
    scroll->setObjectName(u"movesScroll"_s);
    scroll->setWidget(face);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    face->setAutoFillBackground(false);
    m_card->addControl(m_again);
    m_card->setBody(scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);
    connect(m_again, &QPushButton::clicked, this, &MovesPanel::searchRequested);
    retranslate();
}

void MovesPanel::setSearch(MoveSearch *search)
{
    m_search = search;
    if (search != nullptr) {
        connect(search, &MoveSearch::found, this, &MovesPanel::take);
    }
    fill();
}

void MovesPanel::start(const intraday::MoveQuestion &question, const QTimeZone &zone)
{
    if (m_search == nullptr || m_isPast) {
        return;
    }
    m_zone = zone;
    m_search->start(question);
    fill();
}

void MovesPanel::clear()
{
    if (isSearching()) {
        m_search->stop();
    }
    m_answer.reset();
    m_done.clear();
    m_said.clear();
    fill();
}

void MovesPanel::setPast(bool isPast)
{
    if (m_isPast != isPast) {
        m_isPast = isPast;
        clear();
    }
}

void MovesPanel::take(const MoveAnswer &answer)
{
    m_answer = answer;
    m_done.clear();
    m_said.clear();
    fill();
}

void MovesPanel::apply(std::size_t at)
{
    if (!m_answer || at >= m_answer->moves.size() || m_isPast) {
        return;
    }
    const intraday::Move move = m_answer->moves[at]; // the answer may go while it is done
    const MoveWay way = wayOf(move, m_desk);
    if (way == MoveWay::Words) {
        QGuiApplication::clipboard()->setText(IntradayText::message(move, m_zone));
        m_said = IntradayText::done(way);
        fill();
        return;
    }
    const Outcome done = applyMove(move, IntradayText::reason(move, m_zone), m_desk);
    m_said = done ? IntradayText::done(way) : IntradayText::refusal(done.error());
    if (done) {
        m_done.insert(at);
    }
    fill();
}

void MovesPanel::fill()
{
    const std::size_t moves = m_answer ? m_answer->moves.size() : 0;
    for (std::size_t at = 0; at < m_cards.size(); ++at) {
        m_cards[at]->setVisible(at < moves);
        if (at < moves) {
            const intraday::Move &move = m_answer->moves[at];
            m_cards[at]->setMove(move, wayOf(move, m_desk), m_zone);
            m_cards[at]->setOpen(!m_isPast && !m_done.contains(at));
        }
    }
    m_state->setText(m_isPast        ? tr("Moves are proposed for the present only")
                     : isSearching() ? tr("Searching…")
                     : m_answer      ? IntradayText::staffing(*m_answer)
                                     : tr("Nothing was looked for yet"));
    const bool hasLevel = m_answer && m_answer->level;
    m_level->setVisible(hasLevel);
    if (hasLevel) {
        //: %1 and %2 percentages; of calls that are played through
        m_level->setText(
            tr("Simulated service level of the rest as it stands: %1 ± %2")
                .arg(formatShare(m_answer->level->mean), formatShare(m_answer->level->halfWidth)));
    }
    m_result->setVisible(!m_said.isEmpty());
    m_result->setText(m_said);
    m_again->setEnabled(m_search != nullptr && !m_isPast && !isSearching());
}

void MovesPanel::retranslate()
{
    m_card->setTitle(tr("What would help"));
    m_again->setText(tr("Search again"));
    m_said.clear();
    fill();
}

} // namespace fw::ui
