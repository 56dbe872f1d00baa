// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/agentscoreband.h"

#include "core/quality/qualitystatistics.h"
#include "ui/quality/coachingtext.h"
#include "ui/replay/replaytext.h"
#include "ui/widgets/themedlabel.h"
#include "ui/widgets/visibletext.h"

#include <QEvent>
#include <QGridLayout>
#include <QPushButton>

#include <algorithm>
#include <array>
#include <tuple>

namespace fw::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kBrowsing = 120ms;

/// As calls that may be judged name the person.
QString personOf(const live::AgentView &agent, const live::FloorConfig &config)
{
    const live::PersonSettings *const person = config.person(agent.address, agent.name);
    return QString::fromStdString(person == nullptr || person->personId.empty() ? agent.address
                                                                                : person->personId);
}

Token tokenOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Token::Good;
    case Tone::Warning:
        return Token::Warning;
    case Tone::Critical:
        return Token::Critical;
    case Tone::Neutral:
        break;
    }
    return Token::MutedText;
}

} // namespace

AgentScoreBand::AgentScoreBand(const quality::QualityDesk &desk, const Theme &theme,
                               QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_title(new ThemedLabel(theme, FontRole::Strong, Token::Text, this))
{
    setObjectName(u"agentScoreBand"_s);
    const auto makeWay = [this, &theme](const QString &name, auto wish) {
        const Way way{new QPushButton(this),
                      new ThemedLabel(theme, FontRole::Small, Token::MutedText, this)};
        way.button->setObjectName(name);
        way.button->setAutoDefault(false);
        way.words->setObjectName(name + u"Words"_s);
        way.words->setAlignment(Qt::AlignHCenter);
        way.words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        connect(way.button, &QPushButton::clicked, this,
                [this, wish] { emit(this->*wish)(m_person); });
        return way;
    };
    m_scores = makeWay(u"agentScores"_s, &AgentScoreBand::scoresRequested);
    m_coaching = makeWay(u"agentCoaching"_s, &AgentScoreBand::coachingRequested);
    m_certificate = makeWay(u"agentCertificate"_s, &AgentScoreBand::certificateRequested);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 2, 12, 2);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_title, 0, 0, 1, 3);
    int column = 0;
    for (const Way &way : {m_scores, m_coaching, m_certificate}) {
        grid->addWidget(way.button, 1, column);
        grid->addWidget(way.words, 2, column);
        grid->setColumnStretch(column++, 1);
    }
    m_fillSoon.setSingleShot(true);
    m_fillSoon.setInterval(kBrowsing);
    connect(&m_fillSoon, &QTimer::timeout, this, &AgentScoreBand::fill);
    connect(&desk, &quality::QualityDesk::changed, this, [this] {
        // Of a server the first answer may come later. Else it is filled when it is shown.
        if (parentWidget() == nullptr || parentWidget()->isVisible()) {
            m_fillSoon.start();
        }
    });
    connect(&desk.author().session(), &guard::DeskSession::changed, &m_fillSoon,
            qOverload<>(&QTimer::start));
    retranslate();
    hide();
}

void AgentScoreBand::showAgent(live::AgentId agent)
{
    const live::Floor &floor = m_desk.floor().floor();
    const bool isKnownAgent = agent.isValid() && agent.index() < floor.agents().size();
    m_person = isKnownAgent ? personOf(floor.agent(agent), floor.config()) : QString();
    m_fillSoon.start();
}

void AgentScoreBand::offer(const Way &way, const QString &words, Token colour, const QString &tip)
{
    way.words->setText(words);
    way.words->setToolTip((tip.isEmpty() ? words : tip).toHtmlEscaped());
    way.words->setToken(colour);
    way.button->setAccessibleDescription(tip.isEmpty() ? words : tip);
    way.button->setVisible(true);
    way.words->setVisible(true);
}

void AgentScoreBand::withhold(const Way &way)
{
    way.button->setVisible(false);
    way.words->setVisible(false);
}

void AgentScoreBand::fill()
{
    if (m_person.isEmpty()) {
        return;
    }
    fillScores();
    fillCoaching();
    fillCertificate();
    const std::array ways{m_scores, m_coaching, m_certificate};
    setVisible(std::ranges::any_of(
        ways, [this](const Way &way) { return way.button->isVisibleTo(this); }));
}

void AgentScoreBand::fillScores()
{
    using std::chrono::days;
    quality::EvaluationQuery query;
    query.from = m_desk.author().now() - days(kDays);
    query.agent = m_person;
    const auto found = m_desk.evaluations(query);
    if (!found) {
        withhold(m_scores);
        return;
    }
    std::vector<Exact> scores;
    for (const quality::Evaluation &each : *found) {
        const quality::Revision *const counting = each.counting();
        if (counting != nullptr && counting->score.final) {
            scores.push_back(*counting->score.final);
        }
    }
    const quality::ScoreMean mean = quality::meanOf(scores);
    offer(m_scores,
          mean.mean
              //: %1 a mean of scores, %2 of how many calls of the last four weeks
              ? tr("mean %1 · n %2").arg(ReplayText::score(mean.mean), QString::number(mean.count))
              : tr("none in 4 weeks"),
          tokenOf(ReplayText::tone(mean.mean, nullptr)));
}

void AgentScoreBand::fillCoaching()
{
    const auto found = m_desk.coaching();
    if (!found) {
        withhold(m_coaching);
        return;
    }
    int open = 0;
    int late = 0;
    for (const quality::CoachingTask &each : *found) {
        const bool isOpen = each.agent == m_person && each.state != quality::CoachingState::Closed;
        open += isOpen ? 1 : 0;
        late += isOpen && isOverdue(each, m_desk.author().today()) ? 1 : 0;
    }
    //: coaching talks of an agent: %1 how many are open, %2 how many of them are late
    const QString words =
        late > 0 ? tr("%1 open, %2 overdue").arg(QString::number(open), QString::number(late))
                 //: coaching talks of an agent
                 : tr("%1 open").arg(QString::number(open));
    offer(m_coaching, words, late > 0 ? Token::Critical : Token::MutedText);
}

/// The one that holds longest; where none holds, the last one there was.
void AgentScoreBand::fillCertificate()
{
    const auto found = m_desk.certificates();
    if (!found) {
        withhold(m_certificate);
        return;
    }
    const QDate today = m_desk.author().today();
    const quality::Certificate *best = nullptr;
    const auto rank = [today](const quality::Certificate &each) {
        return std::tuple(isValidOn(each, today), each.validUntil);
    };
    for (const quality::Certificate &each : *found) {
        if (each.person == m_person && (best == nullptr || rank(*best) < rank(each))) {
            best = &each;
        }
    }
    if (best == nullptr) {
        //: of an agent: no certificate
        offer(m_certificate, tr("none"), Token::Warning);
        return;
    }
    const QString state = CoachingText::state(*best, today);
    offer(m_certificate, state, isValidOn(*best, today) ? Token::MutedText : Token::Critical,
          visibleText(best->skill) + u" · "_s + state);
}

void AgentScoreBand::retranslate()
{
    m_title->setText(tr("Quality"));
    setAccessibleName(m_title->text());
    m_scores.button->setText(tr("Scores"));
    m_scores.button->setToolTip(tr("Show the scored calls of this agent"));
    m_coaching.button->setText(tr("Coaching"));
    m_coaching.button->setToolTip(tr("Show the coaching of this agent"));
    m_certificate.button->setText(tr("Certificate"));
    m_certificate.button->setToolTip(tr("Show the certificates of this agent"));
    m_fillSoon.start();
}

void AgentScoreBand::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void AgentScoreBand::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_fillSoon.start();
}

} // namespace fw::ui
