// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demoquality.h"
#include "tests/support/memoryquality.h"

#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::demo;
using namespace fw::quality;

namespace {

// A Thursday, ten in the morning in Shanghai.
constexpr TimePoint kNow{std::chrono::sys_days{std::chrono::year{2026} / 11 / 26} + 2h};
constexpr TimePoint kMonday{std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + 16h};

simulation::DemoFloor smallFloor()
{
    simulation::DemoOptions options;
    options.agents = 300;
    return simulation::demoFloor(options);
}

bool isLow(const Evaluation &evaluation)
{
    const Revision *const counting = evaluation.counting();
    return counting && counting->score.final && *counting->score.final < Exact(80);
}

const Scorecard &cardOf(const DemoQuality &made, const QString &key)
{
    return std::ranges::find(made.scorecards(), key, &ScorecardVersion::key)->card;
}

bool isFailed(const Question &question, const Answer &answer)
{
    const std::optional<Exact> percent = percentOf(question, answer);
    return percent && *percent < Exact(50);
}

} // namespace

/// The demo has what a trainer needs to begin with, and nothing in it breaks a rule.
class TestDemoQuality final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theSameEachTime();
    void eachTeamHasLowScoresThisWeek();
    void allStatesAreThere();
    void theSumsAreRight();
    void failedAnswersAreShownInTheRecording();
    void nothingIsOfTheFuture();
    void theRecentOnesHaveRecordings();
    void speechFitsThePhases();
    void whatBelongsToItIsSound();
    void goesIntoAStore();
    void beginsOnAnyDay_data();
    void beginsOnAnyDay();

private:
    simulation::DemoFloor m_floor;
    std::unique_ptr<DemoQuality> m_made;
};

void TestDemoQuality::initTestCase()
{
    m_floor = smallFloor();
    m_made = std::make_unique<DemoQuality>(m_floor, kNow);
}

void TestDemoQuality::theSameEachTime()
{
    const DemoQuality again(m_floor, kNow);
    QVERIFY(again.evaluations() == m_made->evaluations());
    QVERIFY(again.recordings() == m_made->recordings());
    QVERIFY(again.speech() == m_made->speech());
    QVERIFY(again.calibrations() == m_made->calibrations());
    const DemoQuality other(m_floor, kNow, u"qs"_s, 2);
    QVERIFY(!(other.evaluations() == m_made->evaluations()));
}

void TestDemoQuality::eachTeamHasLowScoresThisWeek()
{
    struct Count
    {
        int all = 0;
        int low = 0; ///< and shown
        int fatal = 0;
    };

    std::map<QString, Count> teams;
    for (const Evaluation &each : m_made->evaluations()) {
        if (each.about.at < kMonday) {
            continue;
        }
        Count &count = teams[each.about.team];
        ++count.all;
        count.low += isLow(each) && isKnown(each.releasedAt) ? 1 : 0;
        count.fatal += isLow(each) && each.counting()->score.isFatal ? 1 : 0;
    }
    QCOMPARE(teams.size(), std::size_t(30));
    for (const auto &[team, count] : teams) {
        QVERIFY2(count.all >= 10 && count.all <= 20, qPrintable(team));
        QVERIFY2(count.low >= 3, qPrintable(team));
        QVERIFY2(count.fatal >= 1, qPrintable(team));
    }
    QVERIFY(m_made->evaluations().size() > 1200 && m_made->evaluations().size() < 1900);
}

void TestDemoQuality::allStatesAreThere()
{
    std::set<EvaluationState> states;
    int mine = 0;
    int changed = 0;
    int internal = 0;
    for (const Evaluation &each : m_made->evaluations()) {
        states.insert(each.state);
        mine += each.evaluator == u"qs"_s && each.state == EvaluationState::Assigned ? 1 : 0;
        changed += each.revisions.size() == 2 ? 1 : 0;
        internal += each.isInternal ? 1 : 0;
        QVERIFY(!each.isInternal || each.about.isOutsourced);
    }
    QCOMPARE(states.size(), std::size_t(EvaluationState::Voided) + 1);
    QVERIFY(mine > 0);
    QVERIFY(changed > 5);
    QVERIFY(internal > 20);
}

void TestDemoQuality::theSumsAreRight()
{
    for (const Evaluation &each : m_made->evaluations()) {
        const Scorecard &card = cardOf(*m_made, each.form);
        for (const Revision &revision : each.revisions) {
            QCOMPARE(revision.score, scoreOf(card, revision.answers));
        }
    }
}

void TestDemoQuality::failedAnswersAreShownInTheRecording()
{
    int failed = 0;
    for (const Evaluation &each : m_made->evaluations()) {
        const Scorecard &card = cardOf(*m_made, each.form);
        const Revision *const original = each.original();
        if (!original) {
            continue;
        }
        for (const auto &[id, answer] : original->answers) {
            if (isFailed(*card.find(id), answer)) {
                ++failed;
                const auto note = original->notes.find(id);
                QVERIFY(note != original->notes.end());
                QVERIFY(!note->second.comment.isEmpty());
                const std::optional<Span> &span = note->second.evidence;
                QVERIFY(span && span->from >= 0ms && span->from < span->to);
                QVERIFY(span->to <= each.about.talked);
            }
        }
    }
    QVERIFY(failed > 300);
}

void TestDemoQuality::nothingIsOfTheFuture()
{
    for (const Evaluation &each : m_made->evaluations()) {
        QVERIFY(each.about.at + each.about.talked < kNow);
        QVERIFY(each.assignedAt > each.about.at && each.assignedAt <= kNow);
        QVERIFY(each.releasedAt <= kNow && each.acknowledged.at <= kNow);
        for (const Revision &revision : each.revisions) {
            QVERIFY(revision.at > each.startedAt && revision.at <= kNow);
        }
    }
}

void TestDemoQuality::theRecentOnesHaveRecordings()
{
    std::map<QString, const Recording *> recordings;
    std::set<QString> paths;
    for (const Recording &each : m_made->recordings()) {
        recordings[each.call] = &each;
        paths.insert(each.path);
        QVERIFY(each.duration >= 40s && each.duration <= 330s);
        QCOMPARE(each.channels, 2);
    }
    QCOMPARE(paths.size(), m_made->recordings().size());
    for (const Evaluation &each : m_made->evaluations()) {
        const auto found = recordings.find(each.about.id);
        if (each.about.at < kMonday - std::chrono::hours(7 * 24)) {
            QVERIFY(found == recordings.end());
            continue;
        }
        QVERIFY(found != recordings.end());
        QCOMPARE(found->second->duration, each.about.talked);
        QCOMPARE(found->second->startedAt, each.about.at);
        const std::vector<Phase> &phases = found->second->phases;
        for (std::size_t index = 1; index < phases.size(); ++index) { // without a gap
            QCOMPARE(phases[index].span.from, phases[index - 1].span.to);
        }
        QVERIFY(phases.front().kind == PhaseKind::Menu && phases.back().kind == PhaseKind::WrapUp);
    }
}

void TestDemoQuality::speechFitsThePhases()
{
    const std::vector<DemoSpeech> all = m_made->speech();
    QCOMPARE(all.size(), m_made->recordings().size());
    int overtalk = 0;
    int silences = 0;
    int music = 0;
    for (std::size_t index = 0; index < all.size(); ++index) {
        const DemoSpeech &speech = all[index];
        const Recording &recording = m_made->recordings()[index];
        QCOMPARE(speech.path, recording.path);
        QVERIFY(speech.speech.size() > 5);
        std::array<Milliseconds, 2> ends{};
        Milliseconds last{0};
        for (const auto &[channel, span] : speech.speech) {
            QVERIFY(channel == 0 || channel == 1);
            Milliseconds &end = ends[static_cast<std::size_t>(channel)];
            QVERIFY(span.from >= end && span.from < span.to && span.to <= speech.duration);
            const Span turn = span;
            const bool isInTalk = std::ranges::any_of(recording.phases, [&turn](const Phase &each) {
                return each.kind == PhaseKind::Talk && each.span.from <= turn.from &&
                       turn.to <= each.span.to;
            });
            QVERIFY(isInTalk);
            overtalk += span.from < last ? 1 : 0;
            silences += span.from - last >= 10s ? 1 : 0;
            end = span.to;
            last = std::max(last, span.to);
        }
        music += static_cast<int>(speech.music.size());
    }
    QVERIFY(overtalk > 20 && silences > 5 && music > 20);
}

void TestDemoQuality::whatBelongsToItIsSound()
{
    for (const ScorecardVersion &version : m_made->scorecards()) {
        QVERIFY(check(version));
    }
    QVERIFY(check(m_made->plan()));
    QCOMPARE(m_made->calibrations().size(), std::size_t(2));
    for (const Calibration &session : m_made->calibrations()) {
        const Outcome checked = check(session);
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
    }
    QVERIFY(m_made->calibrations().front().isRevealed());
    QVERIFY(!m_made->calibrations().back().isRevealed());
    std::set<CoachingState> coached;
    for (const CoachingTask &task : m_made->coaching()) {
        QVERIFY(check(task));
        QVERIFY(!task.clips.empty());
        coached.insert(task.state);
        const Evaluation &from =
            m_made->evaluations()[static_cast<std::size_t>(task.evaluation) - 1];
        QCOMPARE(from.about.agent, task.agent);
    }
    QCOMPARE(coached.size(), std::size_t(4));
    const QDate today(2026, 11, 26);
    std::set<CertificateState> states;
    for (const Certificate &each : m_made->certificates()) {
        const Outcome checked = check(each);
        QVERIFY2(checked, checked ? "" : qPrintable(checked.error().detail));
        states.insert(stateOn(each, today));
    }
    QVERIFY(states.contains(CertificateState::Valid) && states.contains(CertificateState::Expired));
    QVERIFY(states.contains(CertificateState::EndsInWeek) &&
            states.contains(CertificateState::EndsInMonth));
    QVERIFY(states.contains(CertificateState::Withdrawn));
}

void TestDemoQuality::goesIntoAStore()
{
    tests::MemoryAudit audit;
    tests::MemoryQualityStore store(audit);
    // Others were there before.
    QVERIFY(store.savePlan(SamplingPlan(), {}) && store.add(Evaluation(), {}));
    QVERIFY(m_made->store(store, kNow));
    EvaluationQuery query;
    query.most = 10000;
    QCOMPARE(store.evaluations(query)->size(), m_made->evaluations().size() + 1);
    query.plan = store.plans()->front().id;
    QVERIFY(store.evaluations(query)->size() >= 300);
    QCOMPARE(store.scorecards()->size(), m_made->scorecards().size());
    QCOMPARE(store.calibrations()->size(), std::size_t(2));
    QCOMPARE(store.certificates()->size(), m_made->certificates().size());
    const std::vector<CoachingTask> coaching = *store.coaching();
    QCOMPARE(coaching.size(), m_made->coaching().size());
    for (const CoachingTask &task : coaching) {
        QCOMPARE(store.evaluation(task.evaluation)->about.agent, task.agent);
    }
    const QString call = m_made->recordings().front().call;
    QCOMPARE(store.recordings({call})->size(), std::size_t(1));
    for (const access::AuditRow &row : audit.rows) {
        QVERIFY(!row.entry.detail.contains(QRegularExpression(u"1[3-9]\\d{9}"_s)));
    }
}

void TestDemoQuality::beginsOnAnyDay_data()
{
    QTest::addColumn<int>("hours");
    QTest::newRow("just after midnight of a Monday") << 1;
    QTest::newRow("a Monday morning") << 9;
    QTest::newRow("a Sunday evening") << 7 * 24 - 2;
}

void TestDemoQuality::beginsOnAnyDay()
{
    QFETCH(int, hours);
    const TimePoint now = kMonday + std::chrono::hours(hours);
    const DemoQuality made(m_floor, now);
    const auto low = std::ranges::count_if(made.evaluations(), [&](const Evaluation &each) {
        return each.about.at >= kMonday && each.about.at < now && each.releasedAt <= now &&
               isKnown(each.releasedAt) && isLow(each);
    });
    QVERIFY(low >= 90);
    QVERIFY(std::ranges::all_of(made.evaluations(),
                                [now](const Evaluation &each) { return each.assignedAt <= now; }));
}

QTEST_GUILESS_MAIN(TestDemoQuality)
#include "tst_demoquality.moc"
