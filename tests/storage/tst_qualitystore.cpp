// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/evaluationsteps.h"
#include "core/storage/retention.h"
#include "core/storage/sqlauditstore.h"
#include "qualitysamples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::quality;
using namespace fw::test;
using std::chrono::days;
using std::chrono::hours;
using storage::DataClass;
using storage::SqlQualityStore;

namespace {

Evaluation assigned(int number, TimePoint at = kNow - 2h)
{
    Evaluation evaluation;
    evaluation.about = someCall(number, at);
    evaluation.form = u"10086-inbound/1"_s;
    evaluation.evaluator = u"wang"_s;
    evaluation.assignedAt = kNow;
    return evaluation;
}

const Answers kGood{{u"A1"_s, Answer::yes()}, {u"B1"_s, Answer::yes()}, {u"C1"_s, Answer::yes()}};
const Answers kPoor{{u"A1"_s, Answer::yes()}, {u"B1"_s, Answer::no()}, {u"C1"_s, Answer::yes()}};

/// As it is after the evaluator has given these answers.
Evaluation scored(const Evaluation &evaluation, const Answers &answers)
{
    const auto begun = started(evaluation, u"wang"_s, kNow + 1s);
    const auto filled =
        drafted(*begun, answers, {{u"B1"_s, {Span{1s, 2s}, u"\0x"_s}}}, u"wang"_s, kNow + 2s);
    return *submitted(*filled, someCard(), u"wang"_s, kNow + 3s);
}

AppealTerms terms()
{
    return {{}, [](QDate) { return true; }, QTimeZone::utc()};
}

} // namespace

/// Scorecards and evaluations, as they are kept by both kinds of database.
class TestQualityStore final : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase_data() { test::DatabaseRig::addDialects(); }

    void init();

    void cleanup() { m_rig.end(); }

    void formsComeBack();
    void aPublishedFormIsFrozen();
    void anEvaluationGoesItsWay();
    void whoComesLateIsToldSo();
    void draftsAreKeptWithoutATrail();
    void evaluationsAreFound();
    void whatWasScoredIsNeverChanged();
    void whatIsNotRecordedIsNotDone();
    void forgetsWhatIsTooOld();

private:
    [[nodiscard]] EvaluationId kept(const Evaluation &evaluation) const;

    QualityRig m_rig;
};

void TestQualityStore::init()
{
    QFETCH_GLOBAL(const storage::Dialect, dialect);
    const Outcome begun = m_rig.begin(dialect);
    QVERIFY2(begun, begun ? "" : qPrintable(begun.error().detail));
}

EvaluationId TestQualityStore::kept(const Evaluation &evaluation) const
{
    const auto id = m_rig.store().add(evaluation, entry(u"quality.assign"_s));
    if (!id) {
        qWarning() << id.error().detail;
    }
    return id ? *id : 0;
}

void TestQualityStore::formsComeBack()
{
    SqlQualityStore used = m_rig.store();
    QVERIFY(used.scorecards()->empty());
    const Outcome saved = used.saveScorecard(someForm(2), entry(u"quality.form"_s));
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
    QVERIFY(used.saveScorecard(someForm(), entry(u"quality.form"_s)));
    auto read = used.scorecards();
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->size(), std::size_t(2));
    ScorecardVersion expected = someForm();
    expected.savedBy = u"li"_s;
    expected.savedAt = kNow;
    QVERIFY(read->front() == expected);
    QCOMPARE(read->back().version, 2);
    // A draft is changed in its place, unless somebody else did it before.
    ScorecardVersion other = read->front();
    other.title.en = u"Another"_s;
    QVERIFY(used.saveScorecard(other, entry(u"quality.form"_s)));
    QCOMPARE(used.saveScorecard(other, entry(u"quality.form"_s)).error().code, ErrorCode::Conflict);
    QCOMPARE(used.saveScorecard(someForm(), entry(u"quality.form"_s)).error().code,
             ErrorCode::Conflict);
    QCOMPARE(used.scorecards()->front().title.en, u"Another"_s);
    QCOMPARE(storage::SqlAuditStore(m_rig.database()).read({}, 10)->size(), std::size_t(3));
}

void TestQualityStore::aPublishedFormIsFrozen()
{
    SqlQualityStore used = m_rig.store();
    QVERIFY(used.saveScorecard(someForm(), entry(u"quality.form"_s)));
    ScorecardVersion form = used.scorecards()->front();
    form.state = ScorecardState::Published;
    QVERIFY(used.saveScorecard(form, entry(u"quality.form"_s)));
    form = used.scorecards()->front();
    QVERIFY(form.state == ScorecardState::Published);
    ScorecardVersion changed = form;
    changed.card.sections.front().questions.pop_back();
    QCOMPARE(used.saveScorecard(changed, entry(u"f"_s)).error().code, ErrorCode::Conflict);
    ScorecardVersion back = form;
    back.state = ScorecardState::Draft;
    QCOMPARE(used.saveScorecard(back, entry(u"f"_s)).error().code, ErrorCode::Conflict);
    QVERIFY(!m_rig.runs(u"UPDATE scorecards SET content = '{}'"_s));
    QVERIFY(!m_rig.runs(u"DELETE FROM scorecards"_s));
    form.state = ScorecardState::Retired;
    QVERIFY(used.saveScorecard(form, entry(u"f"_s)));
    QVERIFY(used.scorecards()->front().card == someCard());
}

void TestQualityStore::anEvaluationGoesItsWay()
{
    SqlQualityStore used = m_rig.store();
    Evaluation evaluation = assigned(1);
    evaluation.plan = 7;
    evaluation.id = kept(evaluation);
    QVERIFY(evaluation.id > 0);
    QVERIFY(*used.evaluation(evaluation.id) == evaluation);
    const auto step = [&](const Result<Evaluation> &next) {
        QVERIFY2(next, next ? "" : qPrintable(next.error().detail));
        const Outcome saved = used.save(*next, entry(u"quality.step"_s));
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
        evaluation = *next;
        const auto read = used.evaluation(evaluation.id);
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QVERIFY(*read == evaluation);
    };
    step(started(evaluation, u"wang"_s, kNow + 1s));
    const auto filled =
        drafted(evaluation, kPoor, {{u"B1"_s, {Span{1s, 2s}, u"错"_s}}}, u"wang"_s, kNow + 2s);
    QVERIFY(used.saveDraft(*filled));
    evaluation = *used.evaluation(evaluation.id);
    QVERIFY(evaluation == *filled);
    step(submitted(evaluation, someCard(), u"wang"_s, kNow + 3s));
    step(released(evaluation, kNow + 4s));
    step(acknowledged(evaluation, evaluation.about.agent, kNow + 5s));
    step(appealed(evaluation, {{u"B1"_s, u"It was right"_s, Span{1s, 2s}}}, u"zhang"_s, kNow + 6s,
                  terms()));
    step(reviewed(evaluation, true, {u"chen"_s, kNow + 7s, u"see the span"_s}));
    const AppealStep decision{u"zhao"_s, kNow + 8s, u"it was"_s};
    const Revision better =
        revised(evaluation.revisions.back(), {{u"B1"_s, Answer::yes()}}, someCard(), decision);
    step(decided(evaluation, AppealOutcome::Changed, better, decision));
    step(escalated(evaluation, {u"zhang"_s, kNow + 9s, u"still"_s}, terms()));
    QCOMPARE(evaluation.revisions.size(), std::size_t(2));
    QVERIFY(evaluation.original()->score.final != evaluation.counting()->score.final);
    QCOMPARE(storage::SqlAuditStore(m_rig.database()).read({}, 100)->size(), std::size_t(9));
    QCOMPARE(used.evaluation(evaluation.id + 1).error().code, ErrorCode::NotFound);
}

void TestQualityStore::whoComesLateIsToldSo()
{
    SqlQualityStore used = m_rig.store();
    Evaluation evaluation = assigned(1);
    evaluation.id = kept(evaluation);
    const Evaluation begun = *started(evaluation, u"wang"_s, kNow + 1s);
    const Evaluation gone = *voided(evaluation, {u"zhao"_s, kNow + 1s, u"no sound"_s});
    QVERIFY(used.save(begun, entry(u"s"_s)));
    QCOMPARE(used.save(gone, entry(u"s"_s)).error().code, ErrorCode::Conflict);
    QCOMPARE(used.save(begun, entry(u"s"_s)).error().code, ErrorCode::Conflict); // twice
    Evaluation moved = *voided(begun, {u"zhao"_s, kNow + 1s, u"no sound"_s});
    moved.about.agent = u"somebody else"_s;
    QCOMPARE(used.save(moved, entry(u"s"_s)).error().code, ErrorCode::Conflict);
    QVERIFY(*used.evaluation(evaluation.id) == begun);
    QCOMPARE(storage::SqlAuditStore(m_rig.database()).read({}, 100)->size(), std::size_t(2));
}

void TestQualityStore::draftsAreKeptWithoutATrail()
{
    SqlQualityStore used = m_rig.store();
    Evaluation evaluation = assigned(1);
    evaluation.id = kept(evaluation);
    QCOMPARE(used.saveDraft(evaluation).error().code, ErrorCode::Conflict); // not begun
    const Evaluation begun = *started(evaluation, u"wang"_s, kNow + 1s);
    QVERIFY(used.save(begun, entry(u"s"_s)));
    const Evaluation filled = *drafted(begun, kGood, {}, u"wang"_s, kNow + 2s);
    QVERIFY(used.saveDraft(filled));
    QVERIFY(used.saveDraft(*drafted(begun, kPoor, {}, u"wang"_s, kNow + 3s)));
    QVERIFY(used.evaluation(evaluation.id)->draft.answers == kPoor);
    const Evaluation sent = *submitted(filled, someCard(), u"wang"_s, kNow + 4s);
    QVERIFY(used.save(sent, entry(u"s"_s)));
    QCOMPARE(used.saveDraft(filled).error().code, ErrorCode::Conflict);
    QCOMPARE(storage::SqlAuditStore(m_rig.database()).read({}, 100)->size(), std::size_t(3));
}

void TestQualityStore::evaluationsAreFound()
{
    SqlQualityStore used = m_rig.store();
    for (int number = 0; number < 6; ++number) {
        Evaluation evaluation = assigned(number, kNow - hours(number));
        evaluation.plan = number < 3 ? 1 : 2;
        (void)kept(number == 5 ? evaluation : scored(evaluation, number == 4 ? kPoor : kGood));
    }
    const auto found = [&used](const EvaluationQuery &query) {
        QStringList calls;
        const auto read = used.evaluations(query);
        for (const Evaluation &each : read ? *read : std::vector<Evaluation>()) {
            calls << each.about.id.right(1);
        }
        return calls.join(QString());
    };
    QCOMPARE(found({}), u"012345"_s); // the newest first
    EvaluationQuery query;
    query.from = kNow - 3h;
    query.until = kNow;
    QCOMPARE(found(query), u"123"_s);
    query = {};
    query.scope = u"beta"_s;
    query.most = 2;
    QCOMPARE(found(query), u"13"_s);
    query = {};
    query.agent = u"A002"_s;
    QCOMPARE(found(query), u"25"_s);
    query = {};
    query.call = someCall(3).id;
    query.evaluator = u"wang"_s;
    QCOMPARE(found(query), u"3"_s);
    query.evaluator = u"nobody"_s;
    QCOMPARE(found(query), QString());
    query = {};
    query.plan = 2;
    QCOMPARE(found(query), u"345"_s);
    query.isLowOnly = true;
    QCOMPARE(found(query), u"4"_s); // 50.00; the one without a score is not low
    query.below = Exact(50);
    QCOMPARE(found(query), QString());
    query.below = *Exact::parse(u"50.001"_s);
    QCOMPARE(found(query), u"4"_s);
}

void TestQualityStore::whatWasScoredIsNeverChanged()
{
    const EvaluationId id = kept(scored(assigned(1), kPoor));
    QVERIFY(id > 0);
    QVERIFY(!m_rig.runs(u"UPDATE evaluation_revisions SET content = '{}'"_s));
    QVERIFY(!m_rig.runs(u"DELETE FROM evaluation_revisions"_s));
    QVERIFY(!m_rig.runs(u"DELETE FROM evaluations"_s));
    QCOMPARE(m_rig.count(u"evaluation_revisions"_s), 1);
}

void TestQualityStore::whatIsNotRecordedIsNotDone()
{
    SqlQualityStore used = m_rig.store();
    const access::AuditEntry nameless = entry({});
    QVERIFY(!used.saveScorecard(someForm(), nameless));
    QVERIFY(!used.add(assigned(1), nameless));
    QVERIFY(!used.savePlan({}, nameless));
    QVERIFY(used.scorecards()->empty());
    QVERIFY(used.evaluations({})->empty());
    QVERIFY(used.plans()->empty());
}

void TestQualityStore::forgetsWhatIsTooOld()
{
    SqlQualityStore used = m_rig.store();
    const TimePoint old = kNow - days(800);
    const auto add = [&](const Evaluation &evaluation, TimePoint at) {
        QVERIFY(used.add(evaluation, entry(u"a"_s, at)));
    };
    add(scored(assigned(1, old), kPoor), old + 1h);
    add(scored(assigned(2, old), kGood), kNow); // decided yesterday about a call of long ago
    Evaluation waits = *released(scored(assigned(3, old), kGood), old + 2h);
    waits = *appealed(waits, {{u"B1"_s, u"no"_s, {}}}, u"zhang"_s, old + 3h, terms());
    add(waits, old + 3h);
    Playback playback;
    playback.call = u"gz/1"_s;
    playback.endedAt = kNow - days(1200);
    QVERIFY(used.addPlayback(playback, {}, entry(u"p"_s)));
    playback.endedAt = kNow;
    QVERIFY(used.addPlayback(playback, {}, entry(u"p"_s)));
    Certificate certificate;
    certificate.validUntil = QDate(2020, 1, 1);
    QVERIFY(used.saveCertificate(certificate, entry(u"z"_s)));
    certificate.validUntil = {};
    QVERIFY(used.saveCertificate(certificate, entry(u"z"_s)));
    const auto done = storage::Retention(m_rig.database()).deleteExpired({}, kNow, u"job"_s);
    QVERIFY2(bool(done), qPrintable(done ? QString() : done.error().detail));
    QCOMPARE(done->size(), std::size_t(2));
    QVERIFY(done->front().dataClass == DataClass::Evaluations);
    QCOMPARE(done->front().rows, 2); // one with its revision, and a certificate
    QCOMPARE(used.evaluations({})->size(), std::size_t(2));
    QCOMPARE(m_rig.count(u"evaluation_revisions"_s), 2);
    QCOMPARE(used.certificates()->size(), std::size_t(1));
    QCOMPARE(m_rig.count(u"playbacks"_s), 1);
    QVERIFY(!m_rig.runs(u"DELETE FROM evaluation_revisions"_s)); // it is over
}

QTEST_GUILESS_MAIN(TestQualityStore)
#include "tst_qualitystore.moc"
