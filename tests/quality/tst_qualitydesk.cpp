// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/defaultscorecard.h"
#include "core/quality/qualitydesk.h"
#include "tests/support/memoryquality.h"
#include "tests/support/opendoor.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::access;
using namespace fw::quality;

namespace {

constexpr TimePoint kNow{std::chrono::sys_days{std::chrono::year{2026} / 11 / 27} + 2h}; // a Friday
const QString kForm = u"10086-inbound/1"_s;
const QString kAgent = u"a1"_s;
const QString kAlpha = u"alpha"_s;

live::FloorConfig config()
{
    live::FloorConfig config = live::FloorConfig::defaults();
    config.grid = IntervalGrid(QTimeZone("Asia/Shanghai"), 30min);
    using organisation::ScopeLevel;
    const int north = config.scopes.add(0, u"north"_s, {}, ScopeLevel::Partner);
    config.scopes.add(north, kAlpha, {u"Alpha"_s, u"一组"_s}, ScopeLevel::Team);
    config.scopes.add(north, u"beta"_s, {u"Beta"_s, u"二组"_s}, ScopeLevel::Team);
    const int south = config.scopes.add(0, u"south"_s, {}, ScopeLevel::Partner);
    config.scopes.add(south, u"gamma"_s, {u"Gamma"_s, u"三组"_s}, ScopeLevel::Team);
    return config;
}

JudgedCall callOf(const QString &id, const QString &team = kAlpha, const QString &agent = kAgent)
{
    JudgedCall call;
    call.id = id;
    call.at = kNow - 24h;
    call.team = team;
    call.agent = agent;
    return call;
}

/// All as good as can be.
Answers good()
{
    Answers answers;
    const ScorecardVersion version = defaultScorecard();
    for (const Section &section : version.card.sections) {
        for (const Question &question : section.questions) {
            const bool isYesNo = question.type == QuestionType::YesNo;
            answers[question.id] = isYesNo ? Answer::yes()
                                   : question.type == QuestionType::Scale
                                       ? Answer::of(question.most)
                                       : Answer::of(Exact(1));
        }
    }
    return answers;
}

std::map<QString, AnswerNote> noteOn(const QString &question)
{
    return {{question, {Span{1s, 3s}, u"heard"_s}}};
}

AppealStep step(const QString &by)
{
    return {by, kNow - 1h, u"so it is"_s};
}

/// Of the carrier, with a D1 that failed, at the state.
Evaluation evaluationAt(EvaluationState state, const QString &team = kAlpha,
                        const QString &agent = kAgent)
{
    Evaluation made;
    made.about = callOf(u"sim/1"_s, team, agent);
    made.form = kForm;
    made.evaluator = u"somebody"_s;
    made = *started(made, made.evaluator, kNow - 5h);
    Answers answers = good();
    answers[u"D1"_s] = Answer::no();
    made = *drafted(made, answers, noteOn(u"D1"_s), made.evaluator, kNow - 5h);
    if (state == EvaluationState::InProgress) {
        return made;
    }
    made = *submitted(made, defaultScorecard().card, made.evaluator, kNow - 4h);
    if (state == EvaluationState::Submitted) {
        return made;
    }
    made = *released(*confirmed(made, u"other"_s, kNow - 3h), kNow - 3h);
    if (state == EvaluationState::Released) {
        return made;
    }
    const AppealTerms terms{{}, [](QDate) { return true; }, QTimeZone::utc()};
    made = *appealed(made, {{u"D1"_s, u"I asked"_s, {}}}, u"lodger"_s, kNow - 2h, terms);
    if (state == EvaluationState::Appealed) {
        return made;
    }
    made = *reviewed(made, true, step(u"first"_s));
    if (state == EvaluationState::Endorsed) {
        return made;
    }
    made = *decided(made, AppealOutcome::Kept, {}, step(u"final"_s));
    return state == EvaluationState::Closed ? made : *escalated(made, step(u"asker"_s), terms);
}

template<typename T>
QString wordOf(const Result<T> &result)
{
    return result ? QString() : result.error().detail;
}

SamplingPlan planOf(const QStringList &evaluators)
{
    SamplingPlan plan;
    plan.title = {u"Week 48"_s, u"第48周"_s};
    plan.from = QDate(2026, 11, 23);
    plan.to = QDate(2026, 11, 29);
    plan.scope = u"north"_s;
    plan.form = kForm;
    plan.seed = u"open"_s;
    plan.triggers = {Trigger::LongHold};
    plan.evaluators = evaluators;
    plan.due = QDate(2026, 12, 3);
    return plan;
}

Calibration sessionOf(const QStringList &participants)
{
    Calibration session;
    session.title = {u"November"_s, u"11 月"_s};
    session.scope = u"north"_s;
    session.form = kForm;
    session.calls = {callOf(u"sim/1"_s), callOf(u"sim/2"_s), callOf(u"sim/3"_s)};
    session.participants = participants;
    session.facilitator = u"qs"_s;
    return session;
}

} // namespace

/// Who may do what with scores and what belongs to them, and what follows from it.
class TestQualityDesk final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void rolesMayWhatTheMatrixSays_data();
    void rolesMayWhatTheMatrixSays();

    void nobodyActsElsewhere_data() { rolesMayWhatTheMatrixSays_data(); }

    void nobodyActsElsewhere();
    void aScoreFromCallToAgent();
    void draftsAreKeptSilently();
    void whoScoredDoesNotDecide();
    void theOutsourcersScoresAreInternal();
    void beforeTheReleaseOneSideSees();
    void agentsSeeTheirOwnReleasedOnes();
    void whatIsSeenIsTheNewestOfTheScope();
    void changedOutcomesAreRevisions();
    void scorecardsFreeze();
    void whoWasSecondIsTold();
    void theTrainersPurposeIsTraining();
    void playingIsWrittenDown();
    void privateCommentsArePrivate();
    void plansAssignOnce();
    void calibrationIsBlind();
    void coachingHearsTheAgent();
    void certificatesAreIssuedAndWithdrawn();
    void aDeskWithoutAccountsMayAll();
    void nothingWithoutItsTrail();

private:
    void signIn(Role role, const QString &login, const QString &scope, const QString &person = {});
    void leave();
    [[nodiscard]] EvaluationId keep(const Evaluation &evaluation);
    [[nodiscard]] QString whatIsAllowed(const QString &team);
    [[nodiscard]] QStringList actions() const;
    void publishForm();

    std::unique_ptr<ManualClock> m_clock;
    std::unique_ptr<live::FloorStore> m_floor;
    std::unique_ptr<tests::MemoryAudit> m_audit;
    std::unique_ptr<tests::OpenDoor> m_door;
    std::unique_ptr<AccessPolicy> m_policy;
    std::unique_ptr<guard::DeskSession> m_session;
    std::unique_ptr<tests::MemoryQualityStore> m_store;
    std::unique_ptr<QualityDesk> m_desk;
};

void TestQualityDesk::init()
{
    m_clock = std::make_unique<ManualClock>(kNow);
    m_floor = std::make_unique<live::FloorStore>(config(), *m_clock);
    m_audit = std::make_unique<tests::MemoryAudit>();
    m_door = std::make_unique<tests::OpenDoor>();
    m_policy = std::make_unique<AccessPolicy>(*AccessMatrix::builtIn());
    m_session = std::make_unique<guard::DeskSession>(*m_door, *m_policy, *m_clock);
    QVERIFY(m_session->begin());
    m_store = std::make_unique<tests::MemoryQualityStore>(*m_audit);
    m_desk = std::make_unique<QualityDesk>(*m_session, *m_floor, *m_store, *m_clock,
                                           guard::DeskName{u"desk-7"_s, u"desktop"_s});
    publishForm();
}

void TestQualityDesk::cleanup()
{
    m_desk.reset();
    m_session.reset();
    m_floor.reset();
}

void TestQualityDesk::publishForm()
{
    ScorecardVersion version = defaultScorecard();
    version.state = ScorecardState::Published;
    QVERIFY(m_store->saveScorecard(version, {}));
    m_audit->rows.clear();
}

/// Regions or teams, as the post has it.
void TestQualityDesk::signIn(Role role, const QString &login, const QString &scope,
                             const QString &person)
{
    Identity who{login, login, {role, {}, {}}, person, {}};
    if (role != Role::Agent && !scope.isEmpty()) {
        const bool isOfTeams = role == Role::BusinessGuide || role == Role::TeamLead;
        const bool isTeam = scope == kAlpha || scope == u"gamma"_s;
        who.post.regions = {!isTeam ? scope : scope == kAlpha ? u"north"_s : u"south"_s};
        if (isOfTeams) {
            who.post.teams = {scope};
        }
    }
    m_door->who = who;
    QVERIFY(m_session->begin());
    QCOMPARE(m_session->signIn(login, {}).verdict, SignInAnswer::Verdict::Welcome);
}

void TestQualityDesk::leave()
{
    m_door->who.reset();
    QVERIFY(m_session->begin());
}

EvaluationId TestQualityDesk::keep(const Evaluation &evaluation)
{
    const EvaluationId id = m_store->add(evaluation, {}).value();
    m_audit->rows.clear();
    return id;
}

QStringList TestQualityDesk::actions() const
{
    QStringList all;
    for (const AuditRow &row : m_audit->rows) {
        all.append(row.entry.action);
    }
    return all;
}

/// A letter for each thing that may be done with what the team \a team has.
QString TestQualityDesk::whatIsAllowed(const QString &team)
{
    const Evaluation seen = evaluationAt(EvaluationState::Released, team);
    const EvaluationId id = keep(seen);
    Certificate certificate;
    certificate.scope = team;
    QString letters;
    const auto add = [&letters](QChar letter, bool isAllowed) {
        if (isAllowed) {
            letters += letter;
        }
    };
    add(u'P', m_desk->mayPlan() && m_desk->mayEditScorecards());
    JudgedCall call = callOf(u"sim/%1"_s.arg(id + 1000), team, u"a9"_s);
    const auto assigned = m_desk->assign(call, kForm, m_desk->author().userName());
    add(u'E', assigned && m_desk->start(*assigned));
    add(u'S', bool(m_desk->evaluation(id)));
    add(u'W', m_desk->mayAppeal(seen));
    add(u'1', m_desk->mayReview(evaluationAt(EvaluationState::Appealed, team)));
    add(u'2', m_desk->mayDecide(evaluationAt(EvaluationState::Endorsed, team)));
    add(u'3', m_desk->mayDecide(evaluationAt(EvaluationState::Escalated, team)));
    add(u'V', m_desk->mayVoid(seen));
    add(u'C', m_desk->mayCalibrate());
    add(u'Q', bool(m_desk->mayPlay(seen.about, PlayPurpose::Quality)));
    add(u'T', bool(m_desk->mayPlay(seen.about, PlayPurpose::Training)));
    add(u'K', m_desk->mayCoach(team));
    add(u'I', m_desk->mayCertify(team));
    add(u'D', m_desk->mayWithdraw(team));
    return letters;
}

void TestQualityDesk::rolesMayWhatTheMatrixSays_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("allowed");
    // Plan, Evaluate, See, lodge (W), first, second and last review, Void, Calibrate, play for
    // Quality and Training, coach (K), Issue and withdraw (D) certificates.
    QTest::newRow("C-GL") << Role::GroupLeader << u"S"_s;
    QTest::newRow("C-PM") << Role::CarrierProjectManager << u"S3QT"_s;
    QTest::newRow("C-FS") << Role::FloorSupervisor << u"ESCQT"_s;
    QTest::newRow("C-BS") << Role::BusinessSupervisor << u"ESCQTID"_s;
    QTest::newRow("C-QS") << Role::QualitySupervisor << u"PES2VCQTID"_s;
    QTest::newRow("C-BG") << Role::BusinessGuide << u"ESCQTK"_s;
    QTest::newRow("C-CM") << Role::CommercialManager << QString();
    QTest::newRow("C-SP") << Role::OperationsSupport << QString();
    QTest::newRow("O-PM") << Role::PartnerProjectManager << u"S3"_s;
    QTest::newRow("O-OS") << Role::OperationsSupervisor << u"ES1CQTK"_s;
    QTest::newRow("O-TA") << Role::TrainingAdmin << u"ESCTKD"_s;
    QTest::newRow("O-TM") << Role::TeamAdmin << u"SD"_s;
    QTest::newRow("O-GA") << Role::GeneralAdmin << u"S"_s;
    QTest::newRow("O-TL") << Role::TeamLead << u"ESWQTK"_s;
    QTest::newRow("O-CSR") << Role::Agent << u"SWQT"_s;
    QTest::newRow("ADM") << Role::SystemAdmin << QString();
    QTest::newRow("SECO") << Role::SecurityAdmin << QString();
    QTest::newRow("AUD") << Role::Auditor << QString();
}

void TestQualityDesk::rolesMayWhatTheMatrixSays()
{
    QFETCH(Role, role);
    QFETCH(QString, allowed);
    const bool isOfTeams = role == Role::BusinessGuide || role == Role::TeamLead;
    signIn(role, u"me"_s, isOfTeams ? kAlpha : u"north"_s, role == Role::Agent ? kAgent : u"p7"_s);
    QCOMPARE(whatIsAllowed(kAlpha), allowed);
}

void TestQualityDesk::nobodyActsElsewhere()
{
    QFETCH(Role, role);
    const bool isOfTeams = role == Role::BusinessGuide || role == Role::TeamLead;
    signIn(role, u"me"_s, isOfTeams ? u"gamma"_s : u"south"_s, u"p7"_s);
    QString left = whatIsAllowed(kAlpha);
    left.remove(u'P').remove(u'C'); // offered at all, for what lies in the own region
    QCOMPARE(left, role == Role::GroupLeader ? u"S"_s : QString());
    if (role == Role::QualitySupervisor) {
        QCOMPARE(wordOf(m_desk->savePlan(planOf({u"me"_s}))), u"scope"_s);
        QCOMPARE(wordOf(m_desk->saveCalibration(sessionOf({u"me"_s, u"b"_s}))), u"scope"_s);
    }
}

void TestQualityDesk::aScoreFromCallToAgent()
{
    signIn(Role::QualitySupervisor, u"qs"_s, u"north"_s);
    QSignalSpy changed(m_desk.get(), &QualityDesk::changed);
    const auto id = m_desk->assign(callOf(u"sim/1"_s), kForm, u"fs"_s);
    QVERIFY(id);
    QCOMPARE(wordOf(m_desk->start(*id)), u"evaluator"_s);

    signIn(Role::FloorSupervisor, u"fs"_s, u"north"_s);
    QVERIFY(m_desk->mayEvaluate(*m_desk->evaluation(*id)));
    QVERIFY(m_desk->start(*id));
    Answers answers = good();
    answers[u"F2"_s] = Answer::no();
    QVERIFY(m_desk->keepDraft(*id, answers, {}));
    QCOMPARE(wordOf(m_desk->submit(*id)), u"evidence"_s);
    QVERIFY(m_desk->keepDraft(*id, answers, noteOn(u"F2"_s)));
    QVERIFY(m_desk->submit(*id));
    QCOMPARE(m_desk->evaluation(*id)->counting()->score.final, std::optional(Exact(0)));
    QCOMPARE(wordOf(m_desk->release(*id)), u"fatal"_s);
    QVERIFY(!m_desk->mayConfirm(*m_desk->evaluation(*id)));
    QCOMPARE(wordOf(m_desk->confirm(*id)), u"own"_s);

    signIn(Role::QualitySupervisor, u"qs"_s, u"north"_s);
    QVERIFY(m_desk->confirm(*id));
    QVERIFY(m_desk->release(*id));
    signIn(Role::Agent, u"csr"_s, {}, kAgent);
    QVERIFY(m_desk->acknowledge(*id));
    QCOMPARE(m_store->evaluation(*id)->acknowledged.by, kAgent);
    QCOMPARE(actions(),
             QStringList({u"quality.assign"_s, u"quality.start"_s, u"quality.submit"_s,
                          u"quality.confirm"_s, u"quality.release"_s, u"quality.acknowledge"_s}));
    QCOMPARE(m_audit->rows.back().entry.scope, kAlpha);
    QVERIFY(changed.count() >= 6);
}

void TestQualityDesk::draftsAreKeptSilently()
{
    signIn(Role::FloorSupervisor, u"fs"_s, u"north"_s);
    const auto id = m_desk->assign(callOf(u"sim/1"_s), kForm, u"fs"_s);
    QVERIFY(m_desk->start(*id));
    m_audit->rows.clear();
    QSignalSpy changed(m_desk.get(), &QualityDesk::changed);
    QVERIFY(m_desk->keepDraft(*id, {{u"A1"_s, Answer::of(Exact(1))}}, {}));
    QCOMPARE(changed.count(), 0);
    QVERIFY(m_audit->rows.empty());
    QCOMPARE(m_desk->evaluation(*id)->draft.answers.size(), std::size_t(1));
    signIn(Role::BusinessSupervisor, u"bs"_s, u"north"_s);
    QCOMPARE(wordOf(m_desk->keepDraft(*id, {}, {})), u"evaluator"_s);
}

void TestQualityDesk::whoScoredDoesNotDecide()
{
    Evaluation mine = evaluationAt(EvaluationState::Endorsed);
    mine.evaluator = u"qs"_s;
    const EvaluationId id = keep(mine);
    signIn(Role::QualitySupervisor, u"qs"_s, u"north"_s);
    QVERIFY(!m_desk->mayDecide(mine));
    QCOMPARE(wordOf(m_desk->decide(id, AppealOutcome::Kept, {}, u"no"_s)), u"own"_s);
    signIn(Role::QualitySupervisor, u"qs2"_s, u"north"_s);
    QVERIFY(m_desk->decide(id, AppealOutcome::Kept, {}, u"no"_s));

    const EvaluationId lodged = keep(evaluationAt(EvaluationState::Appealed));
    signIn(Role::OperationsSupervisor, u"lodger"_s, u"north"_s);
    QCOMPARE(wordOf(m_desk->review(lodged, true, u"yes"_s)), u"own"_s);
    // Nobody scores themselves either.
    signIn(Role::TeamLead, u"tl"_s, kAlpha, kAgent);
    QCOMPARE(wordOf(m_desk->assign(callOf(u"sim/5"_s), kForm, u"tl"_s)), u"own"_s);
}

void TestQualityDesk::theOutsourcersScoresAreInternal()
{
    signIn(Role::TeamLead, u"tl"_s, kAlpha);
    const auto internal = m_desk->assign(callOf(u"sim/1"_s), kForm, u"tl"_s);
    QVERIFY(internal && m_desk->start(*internal));
    QVERIFY(m_store->evaluation(*internal)->isInternal);
    QVERIFY(m_desk->keepDraft(*internal, good(), {}) && m_desk->submit(*internal));
    // A plan of the carrier's that an evaluator of the outsourcer takes is internal as well.
    signIn(Role::QualitySupervisor, u"qs"_s, u"north"_s);
    const auto given = m_desk->assign(callOf(u"sim/2"_s), kForm, u"os"_s);
    signIn(Role::OperationsSupervisor, u"os"_s, u"north"_s);
    QVERIFY(given && m_desk->start(*given));
    QVERIFY(m_store->evaluation(*given)->isInternal);
    // What the carrier scored they can't release.
    signIn(Role::FloorSupervisor, u"fs"_s, u"north"_s);
    const auto carriers = m_desk->assign(callOf(u"sim/3"_s), kForm, u"fs"_s);
    QVERIFY(m_desk->start(*carriers) && m_desk->keepDraft(*carriers, good(), {}));
    QVERIFY(m_desk->submit(*carriers));
    QVERIFY(!m_store->evaluation(*carriers)->isInternal);
    signIn(Role::OperationsSupervisor, u"os"_s, u"north"_s);
    QCOMPARE(wordOf(m_desk->release(*carriers)), u"right"_s);
    QVERIFY(m_desk->release(*internal));
}

void TestQualityDesk::beforeTheReleaseOneSideSees()
{
    const EvaluationId carriers = keep(evaluationAt(EvaluationState::Submitted));
    Evaluation own = evaluationAt(EvaluationState::Submitted);
    own.isInternal = true;
    const EvaluationId internal = keep(own);
    signIn(Role::OperationsSupervisor, u"os"_s, u"north"_s);
    QCOMPARE(wordOf(m_desk->evaluation(carriers)), u"right"_s);
    QVERIFY(m_desk->evaluation(internal));
    QCOMPARE(m_desk->evaluations({})->size(), std::size_t(1));
    signIn(Role::FloorSupervisor, u"fs"_s, u"north"_s);
    QVERIFY(m_desk->evaluation(carriers));
    QCOMPARE(wordOf(m_desk->evaluation(internal)), u"right"_s);
}

void TestQualityDesk::agentsSeeTheirOwnReleasedOnes()
{
    const EvaluationId shown = keep(evaluationAt(EvaluationState::Released));
    const EvaluationId hidden = keep(evaluationAt(EvaluationState::Submitted));
    const EvaluationId other = keep(evaluationAt(EvaluationState::Released, kAlpha, u"a2"_s));
    signIn(Role::Agent, u"csr"_s, {}, kAgent);
    QVERIFY(m_desk->evaluation(shown));
    QVERIFY(!m_desk->evaluation(hidden));
    QVERIFY(!m_desk->evaluation(other));
    const auto seen = m_desk->evaluations({});
    QVERIFY(seen);
    QCOMPARE(seen->size(), std::size_t(1));
    QCOMPARE(seen->front().id, shown);
    EvaluationQuery query;
    query.agent = u"a2"_s;
    QVERIFY(m_desk->evaluations(query)->empty());
    QVERIFY(m_desk->scorecard(kForm)); // to read it by
    QVERIFY(!m_desk->mayPlay(callOf(u"sim/1"_s, kAlpha, u"a2"_s), PlayPurpose::Quality));
    QVERIFY(!m_desk->mayPlay(callOf(u"sim/9"_s), PlayPurpose::Quality)); // never scored
}

void TestQualityDesk::whatIsSeenIsTheNewestOfTheScope()
{
    const QStringList teams{kAlpha, u"beta"_s, u"gamma"_s};
    for (int index = 0; index < 60; ++index) {
        const bool isHidden = index % 2 == 0; // of the carrier, not released
        Evaluation each = evaluationAt(
            isHidden ? EvaluationState::Submitted : EvaluationState::Released, teams[index % 3]);
        each.about.id = u"sim/%1"_s.arg(index);
        each.about.at = kNow - std::chrono::hours(index);
        QVERIFY(keep(each) > 0);
    }
    signIn(Role::OperationsSupervisor, u"os"_s, u"north"_s);
    EvaluationQuery query;
    query.most = 5;
    const auto newest = m_desk->evaluations(query);
    QVERIFY(newest);
    QStringList calls;
    for (const Evaluation &each : *newest) {
        calls.append(each.about.id);
    }
    QCOMPARE(calls, QStringList({u"sim/1"_s, u"sim/3"_s, u"sim/7"_s, u"sim/9"_s, u"sim/13"_s}));
    query.scope = u"beta"_s;
    QCOMPARE(m_desk->evaluations(query)->front().about.id, u"sim/1"_s);
    query.scope = u"gamma"_s;
    QVERIFY(m_desk->evaluations(query)->empty());
    query.most = 500;
    query.scope = u"north"_s; // all of its teams
    QCOMPARE(m_desk->evaluations(query)->size(), std::size_t(20));
    leave();
    query.scope.clear();
    QCOMPARE(m_desk->evaluations(query)->size(), std::size_t(60));
}

void TestQualityDesk::changedOutcomesAreRevisions()
{
    const EvaluationId id = keep(evaluationAt(EvaluationState::Endorsed));
    signIn(Role::QualitySupervisor, u"qs"_s, u"north"_s);
    const QString words = u"she did ask"_s;
    QCOMPARE(wordOf(m_desk->decide(id, AppealOutcome::Changed, {}, words)), u"answers"_s);
    QCOMPARE(wordOf(m_desk->decide(id, AppealOutcome::Changed, {{u"D9"_s, Answer::yes()}}, words)),
             u"answers"_s);
    QCOMPARE(wordOf(m_desk->decide(id, AppealOutcome::Changed, {{u"D1"_s, Answer::yes()}}, {})),
             u"words"_s);
    QVERIFY(m_desk->decide(id, AppealOutcome::Changed, {{u"D1"_s, Answer::yes()}}, words));
    const Evaluation kept = *m_desk->evaluation(id);
    QCOMPARE(kept.original()->score.final, std::optional(Exact(0)));
    QCOMPARE(kept.counting()->score.final, std::optional(Exact(100)));
    QCOMPARE(kept.counting()->reason, words);
    QCOMPARE(m_audit->rows.back().entry.detail, u"100.00"_s);

    signIn(Role::OperationsSupervisor, u"os"_s, u"north"_s);
    QVERIFY(m_desk->mayEscalate(kept));
    QVERIFY(m_desk->escalate(id, u"not enough"_s));
    signIn(Role::QualitySupervisor, u"qs2"_s, u"north"_s);
    QCOMPARE(wordOf(m_desk->decide(id, AppealOutcome::Kept, {}, words)), u"right"_s);
    signIn(Role::PartnerProjectManager, u"opm"_s, u"north"_s);
    QVERIFY(m_desk->decide(id, AppealOutcome::Kept, {}, words));
    signIn(Role::QualitySupervisor, u"qs2"_s, u"north"_s);
    QCOMPARE(wordOf(m_desk->makeVoid(id, u" "_s)), u"words"_s);
    QVERIFY(m_desk->makeVoid(id, u"another customer's call"_s));
    QVERIFY(!m_desk->evaluation(id)->counting());
}

void TestQualityDesk::scorecardsFreeze()
{
    signIn(Role::QualitySupervisor, u"qs"_s, u"north"_s);
    ScorecardVersion next = defaultScorecard();
    next.version = 2;
    QVERIFY(m_desk->saveScorecard(next));
    next = *m_desk->scorecard(u"10086-inbound/2"_s);
    QCOMPARE(next.savedBy, u"qs"_s);
    QCOMPARE(wordOf(m_desk->assign(callOf(u"sim/1"_s), next.key(), u"qs"_s)), u"form"_s);
    next.card.sections.front().questions.front().id.clear();
    QCOMPARE(wordOf(m_desk->saveScorecard(next)), u"id"_s);
    next = *m_desk->scorecard(next.key());
    next.card.sections = {next.card.sections.back()};
    QVERIFY(m_desk->saveScorecard(next));
    QCOMPARE(wordOf(m_desk->publishScorecard(next.key())), u"section"_s);

    signIn(Role::GroupLeader, u"gl"_s, {});
    QCOMPARE(m_desk->scorecards()->size(), std::size_t(1)); // no drafts
    signIn(Role::QualitySupervisor, u"qs"_s, u"north"_s);
    next = *m_desk->scorecard(next.key());
    next.card = defaultScorecard().card;
    QVERIFY(m_desk->saveScorecard(next));
    QVERIFY(m_desk->publishScorecard(next.key()));
    next = *m_desk->scorecard(next.key());
    QCOMPARE(next.state, ScorecardState::Published);
    next.state = ScorecardState::Draft;
    QCOMPARE(m_desk->saveScorecard(next).error().code, ErrorCode::Conflict);
    QVERIFY(m_desk->retireScorecard(next.key()));
    QCOMPARE(wordOf(m_desk->publishScorecard(next.key())), u"state"_s);
    QCOMPARE(m_desk->publishScorecard(u"10086-inbound/9"_s).error().code, ErrorCode::NotFound);
}

void TestQualityDesk::whoWasSecondIsTold()
{
    signIn(Role::QualitySupervisor, u"qs"_s, u"north"_s);
    ScorecardVersion draft = defaultScorecard();
    draft.version = 2;
    QVERIFY(m_desk->saveScorecard(draft));
    m_clock->advance(1min);
    const ScorecardVersion read = *m_desk->scorecard(draft.key());
    QVERIFY(m_desk->saveScorecard(read));
    m_clock->advance(1min);
    QCOMPARE(m_desk->saveScorecard(read).error().code, ErrorCode::Conflict);

    const auto plan = m_desk->savePlan(planOf({u"qs"_s}));
    QVERIFY(plan);
    const SamplingPlan kept = m_desk->plans()->front();
    m_clock->advance(1min);
    QVERIFY(m_desk->savePlan(kept));
    QCOMPARE(m_desk->savePlan(kept).error().code, ErrorCode::Conflict);
}

void TestQualityDesk::theTrainersPurposeIsTraining()
{
    const EvaluationId id = keep(evaluationAt(EvaluationState::Released));
    signIn(Role::TrainingAdmin, u"ta"_s, u"north"_s);
    const JudgedCall call = m_desk->evaluation(id)->about;
    QVERIFY(m_desk->mayPlay(call, PlayPurpose::Training));
    for (const PlayPurpose purpose :
         {PlayPurpose::Quality, PlayPurpose::Appeal, PlayPurpose::Complaint, PlayPurpose::Audit}) {
        QCOMPARE(wordOf(m_desk->mayPlay(call, purpose)), u"purpose"_s);
    }
    QCOMPARE(wordOf(m_desk->mayPlay(callOf(u"sim/8"_s, u"gamma"_s), PlayPurpose::Training)),
             u"scope"_s);
}

void TestQualityDesk::playingIsWrittenDown()
{
    const EvaluationId id = keep(evaluationAt(EvaluationState::Released));
    signIn(Role::TeamLead, u"tl"_s, kAlpha);
    const JudgedCall call = m_desk->evaluation(id)->about;
    Recording recording;
    recording.call = call.id;
    recording.path = u"2026/11/1.wav"_s;
    QVERIFY(m_desk->saveRecording(recording, call));
    QVERIFY(m_audit->rows.back().entry.user.isEmpty()); // the program found it
    QCOMPARE(m_desk->recordings({call.id, u"sim/77"_s})->size(), std::size_t(1));
    Playback playback;
    playback.by = u"somebody else"_s;
    playback.purpose = PlayPurpose::Appeal;
    playback.heard = {{0ms, 1200ms}, {3000ms, 4000ms}};
    QVERIFY(m_desk->notePlayback(playback, call));
    QCOMPARE(m_store->playbacks.back().by, u"tl"_s);
    QCOMPARE(m_audit->rows.back().entry.purpose, u"appeal"_s);
    QCOMPARE(m_audit->rows.back().entry.detail, u"0-1200,3000-4000"_s);
    signIn(Role::OperationsSupervisor, u"os"_s, u"south"_s);
    QVERIFY(m_desk->recordings({call.id})->empty()); // of another partner
    signIn(Role::GeneralAdmin, u"ga"_s, u"north"_s);
    QCOMPARE(wordOf(m_desk->recordings({call.id})), u"right"_s);
}

void TestQualityDesk::privateCommentsArePrivate()
{
    const JudgedCall call = callOf(u"sim/1"_s);
    QVERIFY(keep(evaluationAt(EvaluationState::Released)) > 0);
    signIn(Role::FloorSupervisor, u"fs"_s, u"north"_s);
    QVERIFY(m_desk->comment(call, 9s, u"listen here"_s, false));
    QVERIFY(m_desk->comment(call, 4s, u"ask the coach"_s, true));
    QCOMPARE(wordOf(m_desk->comment(call, 4s, u" "_s, true)), u"text"_s);
    QCOMPARE(wordOf(m_desk->comment(call, -1s, u"x"_s, true)), u"moment"_s);
    QCOMPARE(m_desk->comments(call)->front().text, u"ask the coach"_s);
    signIn(Role::Agent, u"csr"_s, {}, kAgent);
    const auto seen = m_desk->comments(call);
    QVERIFY(seen);
    QCOMPARE(seen->size(), std::size_t(1));
    QCOMPARE(seen->front().by, u"fs"_s);
    signIn(Role::Agent, u"csr2"_s, {}, u"a2"_s);
    QVERIFY(!m_desk->comments(call));
    signIn(Role::GroupLeader, u"gl"_s, {});
    QVERIFY(m_desk->comments(call));
    QCOMPARE(wordOf(m_desk->comment(call, 1s, u"x"_s, false)), u"right"_s);
}

void TestQualityDesk::plansAssignOnce()
{
    signIn(Role::QualitySupervisor, u"qs"_s, u"north"_s);
    const auto id = m_desk->savePlan(planOf({u"fs"_s, u"bs"_s}));
    QVERIFY(id);
    const std::vector<JudgedCall> drawn{callOf(u"sim/1"_s), callOf(u"sim/2"_s, kAlpha, u"a2"_s),
                                        callOf(u"sim/3"_s, u"beta"_s, u"a3"_s),
                                        callOf(u"sim/4"_s, u"beta"_s, u"a4"_s)};
    QVERIFY(m_desk->assignDrawn(m_desk->plans()->front(), drawn));
    EvaluationQuery query;
    query.plan = *id;
    query.evaluator = u"fs"_s;
    QCOMPARE(m_desk->evaluations(query)->size(), std::size_t(2));
    const SamplingPlan kept = m_desk->plans()->front();
    QVERIFY(kept.isDrawn);
    QVERIFY(m_desk->assignDrawn(kept, drawn)); // again: nobody hears a call twice
    query.evaluator.clear();
    QCOMPARE(m_desk->evaluations(query)->size(), std::size_t(4));
    signIn(Role::FloorSupervisor, u"fs"_s, u"north"_s);
    QCOMPARE(wordOf(m_desk->plans()), u"right"_s);
    signIn(Role::PartnerProjectManager, u"opm"_s, u"north"_s);
    QCOMPARE(m_desk->plans()->size(), std::size_t(1));
    QCOMPARE(wordOf(m_desk->assignDrawn(kept, drawn)), u"right"_s);
    signIn(Role::PartnerProjectManager, u"opm2"_s, u"south"_s);
    QVERIFY(m_desk->plans()->empty());
}

void TestQualityDesk::calibrationIsBlind()
{
    signIn(Role::OperationsSupervisor, u"os"_s, u"north"_s);
    QCOMPARE(wordOf(m_desk->saveCalibration(sessionOf({u"os"_s, u"fs"_s}))), u"right"_s);
    signIn(Role::QualitySupervisor, u"qs"_s, u"north"_s);
    QVERIFY(m_desk->saveCalibration(sessionOf({u"os"_s, u"fs"_s})));

    const auto score = [this](const QString &by, Role role) {
        signIn(role, by, u"north"_s);
        Calibration mine = m_desk->calibrations()->front();
        CalibrationSheet sheet;
        sheet.by = by;
        sheet.call = u"sim/1"_s;
        sheet.answers = good();
        sheet.at = kNow;
        mine.sheets.push_back(sheet);
        return mine;
    };
    // Both have read it before the other one saved; that does no harm.
    const Calibration floors = score(u"fs"_s, Role::FloorSupervisor);
    m_clock->advance(1min);
    Calibration forged = score(u"os"_s, Role::OperationsSupervisor);
    forged.sheets.push_back(floors.sheets.front()); // in another's name
    forged.sheets.back().call = u"sim/2"_s;
    QVERIFY(m_desk->saveCalibration(forged));
    signIn(Role::FloorSupervisor, u"fs"_s, u"north"_s);
    QVERIFY(m_desk->saveCalibration(floors));
    const Calibration kept = m_store->calibrations()->front();
    QCOMPARE(kept.sheets.size(), std::size_t(2));
    QCOMPARE(kept.sheets.front().score.final, std::optional(Exact(100)));
    QCOMPARE(m_desk->calibrations()->front().sheets.size(), std::size_t(1)); // blind

    Calibration changed = m_desk->calibrations()->front();
    changed.sheets.clear(); // what is submitted stays
    QCOMPARE(wordOf(m_desk->saveCalibration(changed)), u"state"_s);
    Calibration opened = m_desk->calibrations()->front();
    opened.isOpened = true;
    QCOMPARE(wordOf(m_desk->saveCalibration(opened)), u"right"_s);
    signIn(Role::QualitySupervisor, u"qs"_s, u"north"_s);
    opened = m_desk->calibrations()->front();
    opened.isOpened = true;
    QVERIFY(m_desk->saveCalibration(opened));
    signIn(Role::FloorSupervisor, u"fs"_s, u"north"_s);
    QCOMPARE(m_desk->calibrations()->front().sheets.size(), std::size_t(2));
    signIn(Role::TeamLead, u"tl"_s, kAlpha);
    QCOMPARE(wordOf(m_desk->calibrations()), u"right"_s);
}

void TestQualityDesk::coachingHearsTheAgent()
{
    signIn(Role::TeamLead, u"tl"_s, kAlpha);
    CoachingTask task;
    task.agent = kAgent;
    task.scope = kAlpha;
    task.goal = u"asks who is calling"_s;
    task.coach = u"tl"_s;
    task.due = QDate(2026, 12, 1);
    QVERIFY(m_desk->saveCoaching(task));
    m_clock->advance(1min);
    task = m_desk->coaching()->front();
    task = *held(task, u"tl"_s, u"we listened"_s, QDate(2026, 11, 27), QDate(2026, 11, 27));
    QVERIFY(m_desk->saveCoaching(task));
    task = m_desk->coaching()->front();
    CoachingTask forged = task;
    forged.statement = u"I agree"_s;
    QCOMPARE(wordOf(m_desk->saveCoaching(forged)), u"right"_s);

    signIn(Role::Agent, u"csr"_s, {}, kAgent);
    QCOMPARE(m_desk->coaching()->size(), std::size_t(1));
    CoachingTask said = *stated(task, kAgent, u"I will ask"_s);
    CoachingTask more = said;
    more.goal = u"nothing"_s;
    QCOMPARE(wordOf(m_desk->saveCoaching(more)), u"own"_s);
    QVERIFY(m_desk->saveCoaching(said));
    signIn(Role::Agent, u"csr2"_s, {}, u"a2"_s);
    QVERIFY(m_desk->coaching()->empty());
    QVERIFY(!m_desk->saveCoaching(m_store->coaching()->front()));
    signIn(Role::QualitySupervisor, u"qs"_s, u"north"_s);
    QCOMPARE(wordOf(m_desk->saveCoaching(m_desk->coaching()->front())), u"right"_s);
}

void TestQualityDesk::certificatesAreIssuedAndWithdrawn()
{
    Certificate certificate;
    certificate.person = kAgent;
    certificate.scope = kAlpha;
    certificate.skill = u"broadband"_s;
    certificate.examPoints = 88;
    certificate.issuedOn = QDate(2026, 11, 1);
    certificate.validUntil = QDate(2027, 10, 31);
    signIn(Role::TrainingAdmin, u"ta"_s, u"north"_s);
    QCOMPARE(wordOf(m_desk->saveCertificate(certificate)), u"right"_s);
    signIn(Role::QualitySupervisor, u"qs"_s, u"north"_s, kAgent);
    QCOMPARE(wordOf(m_desk->saveCertificate(certificate)), u"own"_s);
    signIn(Role::BusinessSupervisor, u"bs"_s, u"north"_s);
    QVERIFY(m_desk->saveCertificate(certificate));
    certificate = m_desk->certificates()->front();
    QCOMPARE(certificate.issuedBy, u"bs"_s);

    signIn(Role::TrainingAdmin, u"ta"_s, u"north"_s);
    Certificate longer = certificate;
    longer.validUntil = QDate(2030, 1, 1);
    QCOMPARE(wordOf(m_desk->saveCertificate(longer)), u"right"_s);
    certificate = *withdrawn(certificate, QDate(2026, 11, 27), u"moved"_s);
    QVERIFY(m_desk->saveCertificate(certificate));
    QCOMPARE(actions().constLast(), u"quality.certificate.withdraw"_s);
    signIn(Role::Agent, u"csr"_s, {}, kAgent);
    QCOMPARE(m_desk->certificates()->size(), std::size_t(1));
    signIn(Role::FloorSupervisor, u"fs"_s, u"north"_s);
    QCOMPARE(wordOf(m_desk->certificates()), u"right"_s);
}

void TestQualityDesk::aDeskWithoutAccountsMayAll()
{
    leave();
    const auto id = m_desk->assign(callOf(u"sim/1"_s), kForm, u"desktop"_s);
    QVERIFY(id && m_desk->start(*id));
    QVERIFY(m_desk->keepDraft(*id, good(), {}));
    QVERIFY(m_desk->submit(*id));
    QVERIFY(m_desk->release(*id));
    QVERIFY(m_desk->acknowledge(*id));
    QVERIFY(!m_store->evaluation(*id)->isInternal);
    QCOMPARE(m_audit->rows.back().entry.user, u"desktop"_s);
    QVERIFY(m_desk->mayPlay(callOf(u"sim/1"_s), PlayPurpose::Audit));
    QVERIFY(m_desk->savePlan(planOf({u"desktop"_s})));
    // A second person is a second person all the same.
    QCOMPARE(wordOf(m_desk->assign(callOf(u"sim/1"_s), kForm, u"desktop"_s)), u"sim/1"_s);
}

void TestQualityDesk::nothingWithoutItsTrail()
{
    signIn(Role::FloorSupervisor, u"fs"_s, u"north"_s);
    const auto id = m_desk->assign(callOf(u"sim/1"_s), kForm, u"fs"_s);
    QSignalSpy changed(m_desk.get(), &QualityDesk::changed);
    m_audit->isBroken = true;
    QCOMPARE(m_desk->start(*id).error().code, ErrorCode::Unwritable);
    QCOMPARE(m_store->evaluation(*id)->state, EvaluationState::Assigned);
    QVERIFY(!m_desk->comment(callOf(u"sim/1"_s), 1s, u"x"_s, false));
    QCOMPARE(changed.count(), 0);
    m_session->lock();
    QVERIFY(!m_desk->evaluations({})); // behind the lock screen
}

QTEST_GUILESS_MAIN(TestQualityDesk)
#include "tst_qualitydesk.moc"
