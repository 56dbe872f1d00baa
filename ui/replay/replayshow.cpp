// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/scoresheet.h"
#include "ui/quality/scoretext.h"
#include "ui/replay/callfilter.h"
#include "ui/replay/calllist.h"
#include "ui/replay/classroompanel.h"
#include "ui/replay/commentspanel.h"
#include "ui/replay/comparepanel.h"
#include "ui/replay/replaypapers.h"
#include "ui/replay/replaytab.h"
#include "ui/replay/replaytext.h"
#include "ui/replay/stepbar.h"
#include "ui/replay/transportbar.h"
#include "ui/replay/trendpanel.h"
#include "ui/replay/waveformview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/duration.h"
#include "ui/widgets/visibletext.h"

#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <cmath>

// What the tab shows of a call.
namespace fw::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using quality::Evaluation;
using quality::Milliseconds;
using quality::Revision;
using quality::Span;

namespace {

/// As it is filled in while nobody has submitted it.
const Revision &revisionOf(const Evaluation &evaluation)
{
    const Revision *const counting = evaluation.counting();
    const Revision *const original = evaluation.original();
    return counting != nullptr ? *counting : original != nullptr ? *original : evaluation.draft;
}

} // namespace

const QTimeZone &ReplayTab::zone() const
{
    return m_desk.floor().liveFloor().config().grid.zone();
}

void ReplayTab::fill()
{
    if (!isVisible()) {
        return;
    }
    m_list->fill();
    m_filter->offer(m_list->found(), m_list->cards());
}

void ReplayTab::showChosen()
{
    const Evaluation *const chosen = m_list->chosen();
    const bool isSame = chosen != nullptr && m_shown && chosen->id == m_shown->id;
    if (chosen == nullptr && m_list->isLoose()) {
        return; // a call without a score stays
    }
    m_shown = chosen == nullptr ? std::nullopt : std::optional(*chosen);
    const quality::ScorecardVersion *const card =
        chosen == nullptr ? nullptr : m_list->cardOf(*chosen);
    m_card = card == nullptr ? std::nullopt : std::optional(*card);
    m_call = chosen == nullptr ? quality::JudgedCall() : chosen->about;
    if (isSame) {
        showScores();
        m_comments->fill();
        return;
    }
    say({});
    m_player.pause();
    m_question.clear();
    setSelection({});
    showScores();
    m_comments->setCall(m_call);
    m_classroom->setMarks(m_marks);
    m_openSoon.start();
}

void ReplayTab::showUnscored(const quality::JudgedCall &call)
{
    m_list->chooseNone();
    m_shown.reset();
    m_card.reset();
    m_call = call;
    m_question.clear();
    setSelection({});
    showScores();
    m_comments->setCall(call);
    m_classroom->setMarks({});
    openCall();
}

void ReplayTab::showScores()
{
    const bool isScored = m_shown && m_card;
    if (isScored) {
        const Revision &revision = revisionOf(*m_shown);
        m_marks = marksOf(m_card->card, revision.answers, revision.notes);
        m_sheet->show(*m_shown, *m_card);
    } else {
        m_marks.clear();
        m_sheet->clear();
    }
    m_steps->setEvaluation(m_shown ? &*m_shown : nullptr, m_card ? &*m_card : nullptr);
    m_papers->setSubject(m_shown ? &*m_shown : nullptr, m_card ? &*m_card : nullptr);
    m_export->setEnabled(isScored);
    m_compare->setReviewers(reviewers());
    m_classroom->setStations(stations(),
                             isScored ? revisionOf(*m_shown).score.final : std::nullopt);
    showHead();
    showTrend();
    tick();
}

Reviewer ReplayTab::reviewerOf(const QString &name, const quality::Answers &answers,
                               const std::map<QString, quality::AnswerNote> &notes,
                               const quality::EvaluationScore &score) const
{
    return {name, marksOf(m_card->card, answers, notes), score.final};
}

/// Who else scored the call by the same card: another evaluator, or a session of calibration.
void ReplayTab::addColleagues(std::vector<Reviewer> &found) const
{
    quality::EvaluationQuery query;
    query.call = m_call.id;
    if (const auto others = m_desk.evaluations(query)) {
        for (const Evaluation &each : *others) {
            const Revision *const counting = each.counting();
            if (each.id != m_shown->id && each.form == m_shown->form && counting != nullptr) {
                found.push_back(reviewerOf(each.evaluator, counting->answers, counting->notes,
                                           counting->score));
            }
        }
    }
    const auto sessions = m_desk.calibrations();
    if (!sessions) {
        return;
    }
    for (const quality::Calibration &session : *sessions) {
        if (session.form != m_shown->form || !session.isRevealed()) {
            continue;
        }
        for (const quality::CalibrationSheet &each : session.sheets) {
            if (each.call == m_call.id && each.isSubmitted()) {
                const QString name = each.by == session.expert
                                         //: %1 a person
                                         ? tr("%1 · expert").arg(each.by)
                                         //: %1 a person
                                         : tr("%1 · calibration").arg(each.by);
                const Reviewer made = reviewerOf(name, each.answers, each.notes, each.score);
                found.insert(each.by == session.expert && found.size() == 1 ? found.begin() + 1
                                                                            : found.end(),
                             made);
            }
        }
    }
}

std::vector<Reviewer> ReplayTab::stations() const
{
    std::vector<Reviewer> found;
    const auto sessions = m_desk.calibrations();
    if (!sessions || !m_shown || !m_card) {
        return found;
    }
    for (const quality::Calibration &session : *sessions) {
        if (session.form != m_shown->form || !session.isRevealed()) {
            continue;
        }
        for (const quality::CalibrationSheet &each : session.sheets) {
            if (each.call == m_call.id && each.isSubmitted() && each.by != session.expert) {
                found.push_back(
                    {each.by, marksOf(m_card->card, each.answers, each.notes), each.score.final});
            }
        }
    }
    return found;
}

std::vector<Reviewer> ReplayTab::reviewers() const
{
    std::vector<Reviewer> found;
    if (!m_shown || !m_card || m_shown->revisions.empty()) {
        return found;
    }
    const Revision &original = m_shown->revisions.front();
    const bool isRevised = m_shown->revisions.size() > 1;
    //: %1 a person
    found.push_back(reviewerOf(isRevised ? tr("%1 · original").arg(original.by) : original.by,
                               original.answers, original.notes, original.score));
    // The newest revision is what the original is held against.
    for (auto each = m_shown->revisions.rbegin(); each != m_shown->revisions.rend() - 1; ++each) {
        //: %1 a person
        found.push_back(
            reviewerOf(tr("%1 · revision").arg(each->by), each->answers, each->notes, each->score));
    }
    addColleagues(found);
    return found;
}

void ReplayTab::showHead()
{
    const auto coloured = [this](Token token, const QString &text) {
        return u"<span style=\"color:%1\">▮</span> %2"_s.arg(m_theme.color(token).name(),
                                                             text.toHtmlEscaped());
    };
    m_legend->setText(coloured(Token::Accent, tr("Agent")) + u"&nbsp;&nbsp;"_s +
                      coloured(Token::Good, tr("Customer")) + u"&nbsp;&nbsp;"_s +
                      coloured(Token::Warning, tr("Overtalk")));
    m_floor->setVisible(m_isRewindable && isKnown(m_call.at));
    if (m_call.id.isEmpty()) {
        m_callCard->setTitle(tr("No call is chosen"));
        m_callCard->setRemark({});
        return;
    }
    const QString number =
        m_call.maskedNumber.isEmpty() ? tr("number withheld") : visibleText(m_call.maskedNumber);
    const live::FloorConfig &config = m_desk.floor().liveFloor().config();
    m_callCard->setTitle(QStringList{ScoreText::person(config, m_call.agent, m_call.agentName),
                                     ScoreText::queue(config, m_call.queue), number}
                             .join(u" · "_s));
    QStringList remark{ReplayText::moment(m_call.at, zone()), ReplayText::clock(m_call.talked)};
    if (m_shown) {
        remark << visibleText(m_shown->evaluator);
    }
    if (m_sitting.hasPurpose()) {
        //: %1 why somebody listens
        remark << tr("for: %1").arg(ReplayText::purpose(m_sitting.purpose()));
    }
    m_callCard->setRemark(remark.join(u" · "_s).toHtmlEscaped());
}

void ReplayTab::showTrend()
{
    if (!m_shown) {
        m_trendCard->setTitle(tr("Score trend"));
        m_trend->clear();
        return;
    }
    //: %1 a person
    m_trendCard->setTitle(tr("Score trend of %1 · 12 weeks")
                              .arg(ScoreText::person(m_desk.floor().liveFloor().config(),
                                                     m_call.agent, m_call.agentName)));
    const QDate today = m_desk.author().today();
    quality::EvaluationQuery query;
    constexpr int kMostOfTeam = 5000;
    query.from = TimePoint(std::chrono::milliseconds(
        today.addDays(-7 * ScoreTrend::kWeeks).startOfDay(zone()).toMSecsSinceEpoch()));
    query.scope = m_call.team;
    query.most = kMostOfTeam;
    const auto found = m_desk.evaluations(query);
    if (!found) {
        m_trend->clear();
        return;
    }
    m_trend->setTrend(trendOf(*found, m_call.agent, today, zone()));
}

std::vector<Span> ReplayTab::holds() const
{
    std::vector<Span> found;
    if (m_sitting.sound()) {
        for (const quality::Phase &each : m_sitting.sound()->recording.phases) {
            if (each.kind == quality::PhaseKind::Hold) {
                found.push_back(each.span);
            }
        }
    }
    return found;
}

std::vector<Span> ReplayTab::silences() const
{
    std::vector<Span> found;
    if (m_sitting.sound()) {
        for (const audio::SoundSpan &each : m_sitting.sound()->scan.talk.silence()) {
            found.push_back({each.from, each.to});
        }
    }
    return found;
}

void ReplayTab::showFigures()
{
    if (!m_sitting.sound()) {
        m_transport->setFigures({});
        return;
    }
    const audio::SoundScan &scan = m_sitting.sound()->scan;
    const Milliseconds whole = scan.info.duration();
    Milliseconds quiet{0};
    for (const Span &each : silences()) {
        quiet += each.to - each.from;
    }
    Milliseconds held{0};
    const std::vector<Span> holding = holds();
    for (const Span &each : holding) {
        held += each.to - each.from;
    }
    const double share =
        whole.count() > 0 ? 100.0 * double(quiet.count()) / double(whole.count()) : 0;
    QStringList parts;
    //: of a recording: %1 a number
    parts << tr("silence %1%").arg(QString::number(std::lround(share)));
    parts << (scan.info.channels > 1
                  ? tr("%n time(s) overtalk", nullptr, int(scan.talk.overtalk().size()))
                  : tr("overtalk unknown: one channel"));
    //: %1 seconds altogether
    parts << tr("%n hold(s), %1 s", nullptr, int(holding.size()))
                 .arg(QString::number(held.count() / 1000));
    m_transport->setFigures(parts.join(u" · "_s));
}

/// The sound of the call has come, or never will.
void ReplayTab::showSound()
{
    WaveContent content;
    content.sound = m_sitting.sound();
    content.duration = m_call.talked;
    content.marks = m_marks;
    content.mirror = m_compare->mirror();
    content.comments = m_comments->comments();
    m_wave->setContent(std::move(content));
    m_papers->setRecording(m_sitting.sound() ? &m_sitting.sound()->recording : nullptr);
    m_wave->setNotice(m_sitting.isOpening() ? tr("The recording is being opened…")
                      : m_sitting.sound()   ? QString()
                      : m_call.id.isEmpty() ? tr("Choose a call at the left")
                                            : m_sitting.trouble());
    if (m_sitting.sound() && !m_sitting.sound()->isIntact) {
        say(tr("The sound file is not the one that was found: it was changed since."));
    }
    showFigures();
    showHead();
    tick();
    goOn();
}

void ReplayTab::showBlind()
{
    const bool isBlind = m_classroom->isBlind();
    m_sheet->setBlind(isBlind);
    m_wave->setBlind(isBlind);
    m_list->setBlind(isBlind);
    m_compare->setBlind(isBlind);
    m_trend->setBlind(isBlind);
    m_wave->setMarks(m_marks, m_compare->mirror());
    tick();
}

void ReplayTab::tick()
{
    const Milliseconds at = m_player.isLoaded() ? m_player.position() : Milliseconds(0);
    if (!m_player.isPlaying()) {
        m_tick.stop();
    }
    m_wave->setPosition(at);
    m_transport->tick();
    m_sheet->setPosition(at);
    playOn(at);
    if (!m_shown || !m_card || m_classroom->isBlind() || !m_player.isLoaded()) {
        m_transport->setRunning({});
        return;
    }
    const quality::EvaluationScore known =
        runningScore(m_card->card, revisionOf(*m_shown), at, m_player.duration());
    //: the score as far as it is known at this moment of the recording: %1 a score or a dash
    m_transport->setRunning(tr("so far %1").arg(ReplayText::score(known.final)));
}

void ReplayTab::say(const QString &sentence)
{
    m_message->setText(sentence.isEmpty() ? QString() : u"▲ "_s + sentence);
    m_message->setVisible(!sentence.isEmpty());
}

void ReplayTab::showAgent(const QString &agent)
{
    m_filter->showAgent(agent);
    fill();
    m_list->setFocus();
}

void ReplayTab::showWithoutScores(const quality::JudgedCall &call)
{
    m_goal = Goal::None;
    showUnscored(call);
}

/// The floor numbers calls otherwise than the journal: who answered and when is the same for both.
void ReplayTab::showAnswered(const QString &agent, TimePoint at)
{
    say({});
    m_source.read(at - 1s, at + 1s, {}, *this,
                  [this, agent, at](const Result<std::vector<quality::JudgedCall>> &found) {
                      if (!found) {
                          say(ReplayText::refusal(found.error()));
                          return;
                      }
                      const auto one =
                          std::ranges::find_if(*found, [&](const quality::JudgedCall &each) {
                              return each.agent == agent && each.at == at;
                          });
                      if (one == found->end()) {
                          say(tr("The journal does not have this call yet: it comes when the call "
                                 "is over."));
                          return;
                      }
                      fill();
                      if (m_list->chooseCall(one->id)) {
                          openCall();
                          return;
                      }
                      m_filter->showAgent(agent);
                      fill();
                      if (m_list->chooseCall(one->id)) {
                          openCall();
                      } else {
                          showUnscored(*one);
                      }
                  });
}

void ReplayTab::showCall(const QString &call, Milliseconds at)
{
    fill();
    if (!m_list->chooseCall(call)) {
        m_filter->widen();
        fill();
    }
    m_goal = at.count() > 0 ? Goal::Moment : Goal::None;
    m_moment = at;
    if (m_list->chooseCall(call)) {
        openCall();
        reachGoal();
        return;
    }
    constexpr std::chrono::days kReach{84};
    const TimePoint now = m_desk.author().now();
    m_source.read(now - kReach, now, {}, *this,
                  [this, call](const Result<std::vector<quality::JudgedCall>> &found) {
                      if (!found) {
                          say(ReplayText::refusal(found.error()));
                          return;
                      }
                      const auto one = std::ranges::find(*found, call, &quality::JudgedCall::id);
                      if (one == found->end()) {
                          say(tr("This call is not in the journal of the last 12 weeks."));
                      } else {
                          showUnscored(*one);
                      }
                  });
}

} // namespace fw::ui
