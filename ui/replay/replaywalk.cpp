// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/scoresheet.h"
#include "ui/replay/callfilter.h"
#include "ui/replay/calllist.h"
#include "ui/replay/purposestrip.h"
#include "ui/replay/replaytab.h"
#include "ui/replay/replaytext.h"
#include "ui/replay/transportbar.h"
#include "ui/replay/waveformview.h"

#include <QPushButton>

#include <algorithm>
#include <utility>

// How a call is opened and walked through.
namespace fw::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using quality::Evaluation;
using quality::Milliseconds;
using quality::Span;

void ReplayTab::openCall()
{
    m_openSoon.stop();
    if (m_call.id.isEmpty()) {
        m_sitting.leave();
        showSound();
    } else if (m_call.id != m_sitting.call().id) {
        m_sitting.open(m_call);
    } else {
        showSound();
    }
}

bool ReplayTab::isOpen() const
{
    return m_sitting.sound() && m_player.isLoaded() && m_sitting.call().id == m_call.id;
}

void ReplayTab::listenAt(Goal goal)
{
    if (m_call.id.isEmpty()) {
        return;
    }
    m_goal = goal;
    m_wantsPlay = true;
    if (m_openSoon.isActive() || m_call.id != m_sitting.call().id) {
        openCall(); // goes on by itself
    } else {
        goOn();
    }
}

/// Plays as soon as the sound is there and a purpose is known.
void ReplayTab::goOn()
{
    if (m_openSoon.isActive()) {
        return;
    }
    if (m_sitting.sound()) {
        reachGoal();
    }
    if (!m_wantsPlay) {
        return;
    }
    if (!m_sitting.trouble().isEmpty()) {
        m_wantsPlay = false;
        say(m_sitting.trouble());
        return;
    }
    if (!m_sitting.hasPurpose()) {
        if (!m_strip->isVisible()) {
            m_strip->ask(m_sitting.allowedPurposes(), m_sitting.purpose(), m_sitting.refusal());
        }
        return;
    }
    if (m_sitting.sound()) {
        m_wantsPlay = false;
        m_sitting.play();
        showHead();
    }
}

void ReplayTab::reachGoal()
{
    if (!m_sitting.sound()) {
        return;
    }
    const auto lost = [this](const ReplayMark &each) { return isLost(each); };
    const ReplayMark *mark = nullptr;
    switch (std::exchange(m_goal, Goal::None)) {
    case Goal::None:
        return;
    case Goal::Moment:
        m_player.seek(m_moment);
        return;
    case Goal::FirstLost:
        mark = firstMark(m_marks, lost);
        break;
    case Goal::LastLost:
        mark = previousMark(m_marks, {Milliseconds::max(), {}}, lost);
        break;
    }
    if (mark != nullptr) {
        jumpTo(*mark, false);
    } else {
        m_player.seek({});
        if (std::ranges::any_of(m_marks, lost)) {
            say(tr("No evidence was marked for the lost points: it plays from the begin."));
        }
    }
}

void ReplayTab::togglePlay()
{
    if (m_player.isPlaying()) {
        m_player.pause();
    } else {
        listenAt(Goal::None);
    }
}

void ReplayTab::stop()
{
    m_wantsPlay = false;
    m_player.pause();
    m_player.setLoop(std::nullopt);
    m_player.seek({});
}

bool ReplayTab::isLost(const ReplayMark &mark) const
{
    const QString wanted = m_filter->question();
    return wanted.isEmpty() ? mark.isLost()
                            : mark.question == wanted && mark.result >= MarkResult::Failed;
}

void ReplayTab::jumpTo(const ReplayMark &mark, bool isLooped)
{
    m_question = mark.question;
    m_sheet->setCurrent(mark.question);
    m_wave->setCurrent(mark.question);
    if (!mark.span || !isOpen()) {
        return;
    }
    const Span around{startOf(mark), std::max(mark.span->to, mark.span->from + 1s)};
    m_player.setLoop(std::nullopt);
    m_player.seek(around.from);
    setSelection(around);
    if (isLooped) {
        m_player.setLoop(around);
    }
}

void ReplayTab::chooseQuestion(const QString &question)
{
    if (const ReplayMark *const mark = markOf(m_marks, question)) {
        jumpTo(*mark, true);
    }
}

void ReplayTab::walk(Way way, const MarkTest &test)
{
    const MarkPlace here{isOpen() ? m_player.position() : Milliseconds(0), m_question};
    const ReplayMark *const mark =
        way == Way::Next ? nextMark(m_marks, here, test) : previousMark(m_marks, here, test);
    if (mark == nullptr) {
        say(tr("No more of them in this recording."));
        return;
    }
    say({});
    jumpTo(*mark, false);
}

/// In the recording that is heard, and then in the next call that lost points.
bool ReplayTab::walkLost(Way way)
{
    const auto lost = [this](const ReplayMark &each) { return isLost(each); };
    const MarkPlace here{m_player.position(), m_question};
    const ReplayMark *const mark =
        way == Way::Next ? nextMark(m_marks, here, lost) : previousMark(m_marks, here, lost);
    if (mark != nullptr && isOpen()) {
        say({});
        jumpTo(*mark, false);
        return true;
    }
    if (!isOpen() && firstMark(m_marks, lost) != nullptr && m_sitting.trouble().isEmpty()) {
        listenAt(Goal::FirstLost); // the chosen one first
        return true;
    }
    const Evaluation *const next =
        m_list->step(way == Way::Next ? 1 : -1, [this, &lost](const Evaluation &each) {
            const quality::ScorecardVersion *const card = m_list->cardOf(each);
            const quality::Revision *const counting = each.counting();
            return card != nullptr && counting != nullptr &&
                   std::ranges::any_of(marksOf(card->card, counting->answers, counting->notes),
                                       lost);
        });
    if (next == nullptr) {
        say(way == Way::Next ? tr("No more lost points in the calls of the list.")
                             : tr("No earlier lost points in the calls of the list."));
        return false;
    }
    listenAt(way == Way::Next ? Goal::FirstLost : Goal::LastLost);
    return true;
}

void ReplayTab::playOn(Milliseconds at)
{
    // Whoever goes elsewhere by hand is left alone.
    constexpr Milliseconds kBehind{1000};
    constexpr Milliseconds kReach{1500};
    const ReplayMark *const heard = markOf(m_marks, m_question);
    if (!m_playList->isChecked() || !m_player.isPlaying() || m_player.loop() || !isOpen() ||
        heard == nullptr || !heard->span || at < heard->span->to + kBehind ||
        at > heard->span->to + kBehind + kReach) {
        return;
    }
    if (!walkLost(Way::Next)) {
        m_player.pause();
    }
}

void ReplayTab::walkSpans(const std::vector<Span> &spans)
{
    const std::optional<Milliseconds> next = nextSpan(spans, m_player.position());
    if (!next) {
        say(tr("No more of them in this recording."));
        return;
    }
    say({});
    m_player.setLoop(std::nullopt);
    m_player.seek(*next);
}

void ReplayTab::setSelection(const std::optional<Span> &selection)
{
    m_selection = selection;
    m_wave->setSelection(selection);
    m_transport->setSelection(selection);
    if (m_player.loop() && selection) {
        m_player.setLoop(selection);
    }
}

/// A, or B, is where the replay is.
void ReplayTab::mark(bool isEnd)
{
    const Milliseconds at = m_player.position();
    Span span = m_selection.value_or(Span{at, m_player.duration()});
    (isEnd ? span.to : span.from) = at;
    if (span.to <= span.from) {
        span = isEnd ? Span{Milliseconds(0), at} : Span{at, m_player.duration()};
    }
    setSelection(span);
}

} // namespace fw::ui
