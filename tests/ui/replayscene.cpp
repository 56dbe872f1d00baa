// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/replayscene.h"

#include "core/quality/defaultscorecard.h"
#include "core/quality/evaluationsteps.h"

#include <algorithm>
#include <cmath>

namespace fw::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace quality;

namespace {

constexpr TimePoint kNow{std::chrono::sys_days{std::chrono::year{2026} / 11 / 27} + 2h};
constexpr int kRate = 8000;
constexpr std::chrono::seconds kLength{321};

live::FloorConfig config()
{
    live::FloorConfig config = live::FloorConfig::defaults();
    config.grid = IntervalGrid(QTimeZone("Asia/Shanghai"), 30min);
    using organisation::ScopeLevel;
    const int north = config.scopes.add(0, u"north"_s, {}, ScopeLevel::Partner);
    config.scopes.add(north, ReplayScene::kTeam, {u"Team 2"_s, u"二班"_s}, ScopeLevel::Team);
    config.scopes.add(north, u"beta"_s, {u"Team 3"_s, u"三班"_s}, ScopeLevel::Team);
    live::QueueSettings settings;
    settings.name = {u"Easyown complaints"_s, u"神州行投诉"_s};
    config.queues.emplace("q1", settings);
    return config;
}

/// Who speaks at a second: 1 the agent, 2 the customer, 3 both.
int speakerAt(double second)
{
    const double turn = std::fmod(second, 23.0);
    return second > 150 && second < 182 ? 0 // on hold
           : turn < 1.2                 ? 0
           : turn < 9                   ? 1
           : turn < 9.8                 ? 3
           : turn < 17                  ? 2
           : turn < 20.4                ? 0
                                        : 1;
}

/// A voice: louder and softer by syllables, of no pitch.
float voiceAt(double second, int seed)
{
    const double syllable = std::abs(std::sin(second * 9.1 + seed));
    const double phrase = 0.45 + 0.55 * std::abs(std::sin(second * 0.83 + 2.0 * seed));
    const double grain =
        std::sin(second * 2111.0 * (1 + 0.13 * seed)) * (0.7 + 0.3 * std::sin(second * 377.0));
    return static_cast<float>(0.8 * syllable * phrase * grain);
}

audio::SoundScan makeScan()
{
    audio::SoundScan scan;
    scan.info = {2, kRate, qint64(kRate) * kLength.count(), u"WAV, A-law"_s};
    scan.waveform = audio::Waveform(2, kRate);
    scan.talk = audio::TalkMap(2, kRate);
    std::vector<float> block(std::size_t(kRate) * 2);
    for (int second = 0; second < int(kLength.count()); ++second) {
        for (int frame = 0; frame < kRate; ++frame) {
            const double at = second + double(frame) / kRate;
            const int speaker = speakerAt(at);
            const auto place = std::size_t(frame) * 2;
            block[place] = (speaker & 1) != 0 ? voiceAt(at, 1) : 0.002F;
            block[place + 1] = (speaker & 2) != 0 ? voiceAt(at, 2) : 0.002F;
        }
        scan.waveform.add(block);
        scan.talk.add(block);
    }
    scan.waveform.finish();
    scan.talk.finish();
    scan.sha256 = QByteArray(64, 'a');
    return scan;
}

Answer answerOf(const Question &question, const Exact &worth)
{
    switch (question.type) {
    case QuestionType::YesNo:
        return worth.isZero() ? Answer::no() : Answer::yes();
    case QuestionType::Scale:
        return Answer::of(question.least + (question.most - question.least) * worth);
    case QuestionType::Choice:
        return Answer::of(worth);
    case QuestionType::Text:
        break;
    }
    return {};
}

} // namespace

void ToldCalls::read(TimePoint from, TimePoint until, const QString & /*scope*/,
                     QObject & /*context*/, const Taker &taker)
{
    std::vector<JudgedCall> found;
    std::ranges::copy_if(calls, std::back_inserter(found), [&](const JudgedCall &each) {
        return each.at >= from && each.at < until;
    });
    taker(found);
}

ReplayScene::ReplayScene()
    : clock(kNow)
    , floor(config(), clock)
    , policy(*access::AccessMatrix::builtIn())
    , session(door, policy, clock)
    , store(audit)
    , card(defaultScorecard())
    , shelf(folder.path())
{
    const Outcome begun = session.begin();
    Q_ASSERT(begun);
    desk = std::make_unique<QualityDesk>(session, floor, store, clock,
                                         guard::DeskName{u"desk"_s, u"trainer"_s});
    card.state = ScorecardState::Published;
    const Outcome kept = store.saveScorecard(card, {});
    Q_ASSERT(kept);
    player = std::make_unique<playback::ReplayPlayer>(shelf, [this] { return now; });
    player->setOutput([](int, int) -> Result<std::unique_ptr<playback::SoundOutput>> {
        return Error{ErrorCode::NotFound, u"no loudspeaker"_s};
    });
}

void ReplayScene::signIn(access::Role role, const QString &login, const QString &person)
{
    access::Identity who{login, login, {role, {}, {}}, person, {}};
    const bool isOfTeams = role == access::Role::BusinessGuide || role == access::Role::TeamLead;
    who.post.regions = QStringList{u"north"_s};
    if (isOfTeams) {
        who.post.teams = QStringList{QString(kTeam)};
    }
    door.who = who;
    const Outcome begun = session.begin();
    Q_ASSERT(begun);
    const access::SignInAnswer answer = session.signIn(login, {});
    Q_ASSERT(answer.verdict == access::SignInAnswer::Verdict::Welcome);
}

JudgedCall ReplayScene::callOf(const QString &id, const QString &agent, Microseconds ago) const
{
    JudgedCall call;
    call.id = id;
    call.switchName = u"sim"_s;
    call.at = clock.now() - ago;
    call.waited = 17s;
    call.talked = kLength;
    call.held = 32s;
    call.queue = u"q1"_s;
    call.agent = agent;
    call.agentName = u"Agent "_s + agent;
    call.team = kTeam;
    call.maskedNumber = u"138****7712"_s;
    return call;
}

EvaluationId ReplayScene::add(const QString &call, const QString &agent, Microseconds ago,
                              const std::vector<Loss> &losses)
{
    Answers answers;
    std::map<QString, AnswerNote> notes;
    int number = 0;
    for (const Section &section : card.card.sections) {
        for (const Question &question : section.questions) {
            answers[question.id] = answerOf(question, Exact(1));
            ++number;
            if (number % 3 == 1) {
                notes[question.id].evidence = Span{number * 21s, number * 21s + 6s};
            }
        }
    }
    for (const Loss &each : losses) {
        answers[each.question] = answerOf(*card.card.find(each.question), each.worth);
        notes[each.question] = {each.evidence, u"heard here"_s};
    }
    Evaluation made;
    made.about = callOf(call, agent, ago);
    made.form = card.key();
    made.evaluator = u"judge"_s;
    const TimePoint at = clock.now() - 1h;
    made = *started(made, made.evaluator, at);
    made = *drafted(made, answers, notes, made.evaluator, at);
    made = *submitted(made, card.card, made.evaluator, at);
    if (made.revisions.front().score.isFatal) {
        made = *confirmed(made, u"other"_s, at);
    }
    made = *released(made, at);
    const auto id = store.add(made, {});
    Recording recording;
    recording.call = call;
    recording.switchName = u"sim"_s;
    recording.path = u"2026/11/27/call.wav"_s;
    recording.startedAt = made.about.at;
    recording.duration = kLength;
    recording.channels = 2;
    recording.phases = {{PhaseKind::Menu, {-32s, -17s}},   {PhaseKind::Queue, {-17s, -3s}},
                        {PhaseKind::Ring, {-3s, 0s}},      {PhaseKind::Talk, {0s, 150s}},
                        {PhaseKind::Hold, {150s, 182s}},   {PhaseKind::Talk, {182s, 240s}},
                        {PhaseKind::Paused, {240s, 252s}}, {PhaseKind::Talk, {252s, 321s}}};
    const Outcome kept = store.saveRecording(recording, kTeam, {});
    Q_ASSERT(kept);
    return *id;
}

playback::OpenedRecording ReplayScene::sound(const Recording &recording)
{
    static const audio::SoundScan scan = makeScan();
    playback::OpenedRecording made;
    made.recording = recording;
    made.scan = scan;
    return made;
}

ui::ReplaySitting::Opener ReplayScene::opener()
{
    return [this](const Recording &recording) {
        opened << recording.call;
        return QtFuture::makeReadyFuture(ui::ReplaySitting::Opened(sound(recording)));
    };
}

QStringList ReplayScene::actions() const
{
    QStringList found;
    for (const access::AuditRow &each : audit.rows) {
        found << each.entry.action;
    }
    return found;
}

} // namespace fw::tests
