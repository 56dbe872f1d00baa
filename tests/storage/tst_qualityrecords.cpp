// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/retention.h"
#include "qualitysamples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using namespace fw::quality;
using namespace fw::test;
using std::chrono::days;
using storage::DataClass;
using storage::SqlQualityStore;

namespace {

const Answers kGood{{u"A1"_s, Answer::yes()}, {u"B1"_s, Answer::yes()}, {u"C1"_s, Answer::yes()}};
const Answers kPoor{{u"A1"_s, Answer::yes()}, {u"B1"_s, Answer::no()}, {u"C1"_s, Answer::yes()}};

CalibrationSheet sheetBy(const QString &who)
{
    CalibrationSheet sheet;
    sheet.by = who;
    sheet.call = someCall(1).id;
    sheet.answers = kPoor;
    sheet.score = scoreOf(someCard(), kPoor);
    return sheet;
}

Calibration someSession()
{
    Calibration session;
    session.title = {u"Session"_s, u"校准会"_s};
    session.form = u"10086-inbound/1"_s;
    session.calls = {someCall(1)};
    session.participants = {u"wang"_s, u"zhao"_s};
    return session;
}

} // namespace

/// Recordings and what is said of them, plans, calibrations, coaching and certificates, as they are
/// kept by both kinds of database.
class TestQualityRecords final : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase_data() { test::DatabaseRig::addDialects(); }

    void init();

    void cleanup() { m_rig.end(); }

    void recordingsComeBack();
    void aHoldStays();
    void heldRecordingsAreNotForgotten();
    void playbacksAreOnlyAddedTo();
    void privateCommentsAreOnesOwn();
    void plansComeBack();
    void sheetsDoNotMeet();
    void whatWasSubmittedStays();
    void coachingComesBack();
    void certificatesComeBack();

private:
    QualityRig m_rig;
};

void TestQualityRecords::init()
{
    QFETCH_GLOBAL(const storage::Dialect, dialect);
    const Outcome begun = m_rig.begin(dialect);
    QVERIFY2(begun, begun ? "" : qPrintable(begun.error().detail));
}

void TestQualityRecords::recordingsComeBack()
{
    SqlQualityStore used = m_rig.store();
    Recording recording;
    recording.call = u"gz/1"_s;
    recording.switchName = u"gz"_s;
    recording.path = u"2026/11/话费.wav"_s;
    recording.startedAt = kNow;
    recording.duration = 95s;
    recording.channels = 2;
    recording.codec = u"WAV, A-law"_s;
    recording.sha256 = "abc";
    recording.phases = {{PhaseKind::Queue, {-3s, 0s}}, {PhaseKind::Talk, {0s, 95s}}};
    const Outcome saved = used.saveRecording(recording, u"alpha"_s, entry(u"recording.found"_s));
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
    Recording second = recording;
    second.call = u"gz/2"_s;
    second.startedAt = kNow + 1h;
    QVERIFY(used.saveRecording(second, u"alpha"_s, entry(u"recording.found"_s)));
    QStringList calls{u"gz/2"_s, u"gz/1"_s, u"gz/3"_s};
    for (int other = 0; other < 1200; ++other) {
        calls << u"gz/other%1"_s.arg(other);
    }
    const auto read = used.recordings(calls);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    QVERIFY(*read == (std::vector{recording, second}));
    QVERIFY(used.recordings({})->empty());
    recording.path = u"another.wav"_s;
    QVERIFY(used.saveRecording(recording, u"alpha"_s, entry(u"recording.found"_s)));
    QCOMPARE(used.recordings({u"gz/1"_s})->front().path, u"another.wav"_s);
}

void TestQualityRecords::aHoldStays()
{
    SqlQualityStore used = m_rig.store();
    Recording recording;
    recording.call = u"gz/1"_s;
    recording.isHeld = true;
    recording.retainedUntil = QDate(2027, 1, 1);
    QVERIFY(used.saveRecording(recording, u"alpha"_s, entry(u"r"_s)));
    recording.isHeld = false;
    recording.retainedUntil = {};
    QVERIFY(used.saveRecording(recording, u"alpha"_s, entry(u"r"_s)));
    QVERIFY(used.recordings({u"gz/1"_s})->front().isHeld);
    QCOMPARE(used.recordings({u"gz/1"_s})->front().retainedUntil, QDate(2027, 1, 1));
}

void TestQualityRecords::heldRecordingsAreNotForgotten()
{
    SqlQualityStore used = m_rig.store();
    const auto today =
        QDate(1970, 1, 1).addDays(std::chrono::floor<days>(kNow).time_since_epoch().count());
    const auto add = [&](const QString &call, int ago, bool isHeld, QDate until) {
        Recording recording;
        recording.call = call;
        recording.startedAt = kNow - days(ago);
        recording.duration = 1min;
        recording.isHeld = isHeld;
        recording.retainedUntil = until;
        QVERIFY(used.saveRecording(recording, u"alpha"_s, entry(u"r"_s)));
    };
    add(u"old"_s, 181, false, {});
    add(u"young"_s, 179, false, {});
    add(u"held"_s, 900, true, {});
    add(u"kept"_s, 900, false, today.addDays(1));
    add(u"over"_s, 900, false, today.addDays(-1));
    add(u"in a hold"_s, 300, false, {});
    storage::LegalHold hold;
    hold.dataClass = DataClass::Recordings;
    hold.from = kNow - days(301);
    hold.to = kNow - days(299);
    hold.reason = u"complaint 17"_s;
    hold.setBy = u"audit"_s;
    hold.setAt = kNow;
    QVERIFY(bool(storage::LegalHolds(m_rig.database()).add(hold)));
    const auto done = storage::Retention(m_rig.database()).deleteExpired({}, kNow, u"job"_s);
    QVERIFY2(bool(done), qPrintable(done ? QString() : done.error().detail));
    QCOMPARE(done->front().rows, 2);
    QStringList left;
    const auto read =
        used.recordings({u"old"_s, u"young"_s, u"held"_s, u"kept"_s, u"over"_s, u"in a hold"_s});
    for (const Recording &recording : *read) {
        left << recording.call;
    }
    left.sort();
    QCOMPARE(left, (QStringList{u"held"_s, u"in a hold"_s, u"kept"_s, u"young"_s}));
}

void TestQualityRecords::playbacksAreOnlyAddedTo()
{
    Playback playback;
    playback.call = u"gz/1"_s;
    playback.by = u"wang"_s;
    playback.purpose = PlayPurpose::Training;
    playback.startedAt = kNow;
    playback.endedAt = kNow + 1min;
    playback.heard = {{0s, 20s}};
    QVERIFY(m_rig.store().addPlayback(playback, u"alpha"_s, entry(u"recording.play"_s)));
    QCOMPARE(m_rig.count(u"playbacks WHERE purpose = 3 AND heard_by = 'wang'"_s), 1);
    QVERIFY(!m_rig.runs(u"UPDATE playbacks SET heard_by = 'somebody'"_s));
    QVERIFY(!m_rig.runs(u"DELETE FROM playbacks"_s));
}

void TestQualityRecords::privateCommentsAreOnesOwn()
{
    SqlQualityStore used = m_rig.store();
    ReplayComment comment;
    comment.call = u"gz/1"_s;
    comment.at = 12s;
    comment.text = u"听这里 <b>"_s;
    comment.by = u"wang"_s;
    comment.writtenAt = kNow;
    const auto first = used.addComment(comment, u"alpha"_s, entry(u"c"_s));
    QVERIFY2(first, first ? "" : qPrintable(first.error().detail));
    comment.id = *first;
    ReplayComment own = comment;
    own.at = 3s;
    own.isPrivate = true;
    own.id = *used.addComment(own, u"alpha"_s, entry(u"c"_s));
    QVERIFY(*used.comments(u"gz/1"_s, u"wang"_s) == (std::vector{own, comment}));
    QVERIFY(*used.comments(u"gz/1"_s, u"zhao"_s) == std::vector{comment});
    QVERIFY(used.comments(u"gz/2"_s, u"wang"_s)->empty());
}

void TestQualityRecords::plansComeBack()
{
    SqlQualityStore used = m_rig.store();
    SamplingPlan plan;
    plan.title = {u"November"_s, u"十一月"_s};
    plan.from = QDate(2026, 11, 1);
    plan.to = QDate(2026, 11, 30);
    plan.queues = {u"billing"_s};
    plan.seed = u"published"_s;
    plan.triggers = {Trigger::LongHold, Trigger::Silence};
    plan.evaluators = {u"wang"_s, u"zhao"_s};
    plan.replacements = {{u"gz/1"_s, u"no sound"_s}};
    const auto id = used.savePlan(plan, entry(u"p"_s));
    QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
    plan.id = *id;
    plan.savedBy = u"li"_s;
    plan.savedAt = kNow;
    QVERIFY(*used.plans() == std::vector{plan});
    plan.isDrawn = true;
    QCOMPARE(*used.savePlan(plan, entry(u"p"_s)), plan.id);
    QCOMPARE(used.savePlan(plan, entry(u"p"_s)).error().code, ErrorCode::Conflict);
    QVERIFY(used.plans()->front().isDrawn);
    plan.id += 1;
    QCOMPARE(used.savePlan(plan, entry(u"p"_s)).error().code, ErrorCode::NotFound);
    QVERIFY(used.savePlan(SamplingPlan(), entry(u"p"_s)));
    QCOMPARE(used.plans()->back().title.en, u"November"_s); // the newest first
}

void TestQualityRecords::sheetsDoNotMeet()
{
    SqlQualityStore used = m_rig.store();
    const auto id = used.saveCalibration(someSession(), entry(u"c"_s));
    QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
    const Calibration read = used.calibrations()->front();
    QCOMPARE(read.id, *id);
    QVERIFY(read.calls == someSession().calls);
    // Both fill in what they read.
    for (const QString &who : {u"wang"_s, u"zhao"_s}) {
        Calibration own = read;
        own.sheets = {sheetBy(who)};
        const auto drafted = used.saveCalibration(own, entry(u"c"_s));
        QVERIFY2(drafted, drafted ? "" : qPrintable(drafted.error().detail));
        own.sheets.front().at = kNow;
        QVERIFY(used.saveCalibration(own, entry(u"c"_s)));
    }
    const Calibration both = used.calibrations()->front();
    QCOMPARE(both.sheets.size(), std::size_t(2));
    QVERIFY(both.isRevealed());
    QVERIFY(both.savedAt == read.savedAt);
    QCOMPARE(*used.saveCalibration(someSession(), entry(u"c"_s)), *id + 1);
}

void TestQualityRecords::whatWasSubmittedStays()
{
    SqlQualityStore used = m_rig.store();
    Calibration session = someSession();
    session.sheets = {sheetBy(u"wang"_s)};
    session.sheets.front().at = kNow;
    QVERIFY(used.saveCalibration(session, entry(u"c"_s)));
    const Calibration kept = used.calibrations()->front();
    QVERIFY(kept.sheets == session.sheets);
    Calibration late = kept;
    late.sheets.front().answers = kGood;
    QCOMPARE(used.saveCalibration(late, entry(u"c"_s)).error().code, ErrorCode::Conflict);
    QVERIFY(!m_rig.runs(u"UPDATE calibration_sheets SET content = '{}'"_s));
    Calibration opened = kept;
    opened.isOpened = true;
    opened.sheets = {sheetBy(u"wang"_s)}; // as it was seen before it was submitted
    QVERIFY(used.saveCalibration(opened, entry(u"c"_s)));
    QVERIFY(used.calibrations()->front().sheets == kept.sheets);
    QVERIFY(used.calibrations()->front().isOpened);
    opened.title.en = u"Another"_s;
    QCOMPARE(used.saveCalibration(opened, entry(u"c"_s)).error().code, ErrorCode::Conflict);
}

void TestQualityRecords::coachingComesBack()
{
    SqlQualityStore used = m_rig.store();
    CoachingTask task;
    task.agent = u"A001"_s;
    task.scope = u"alpha"_s;
    task.goal = u"ask before you answer"_s;
    task.clips = {{u"gz/1"_s, {1s, 2s}, u"here"_s}};
    task.due = QDate(2026, 12, 1);
    const auto id = used.saveCoaching(task, entry(u"k"_s));
    QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
    task.id = *id;
    task.savedBy = u"li"_s;
    task.savedAt = kNow;
    QVERIFY(*used.coaching() == std::vector{task});
    task.state = CoachingState::Held;
    task.heldOn = QDate(2026, 11, 27);
    QVERIFY(used.saveCoaching(task, entry(u"k"_s, kNow + 1s)));
    QCOMPARE(used.saveCoaching(task, entry(u"k"_s)).error().code, ErrorCode::Conflict);
    QVERIFY(used.coaching()->front().savedAt == kNow + 1s);
}

void TestQualityRecords::certificatesComeBack()
{
    SqlQualityStore used = m_rig.store();
    Certificate certificate;
    certificate.person = u"A001"_s;
    certificate.skill = u"billing"_s;
    certificate.validUntil = QDate(2027, 11, 27);
    const auto issued = used.saveCertificate(certificate, entry(u"z"_s));
    QVERIFY2(issued, issued ? "" : qPrintable(issued.error().detail));
    certificate = used.certificates()->front();
    QCOMPARE(certificate.skill, u"billing"_s);
    certificate.withdrawnOn = QDate(2026, 12, 1);
    QVERIFY(used.saveCertificate(certificate, entry(u"z"_s)));
    QCOMPARE(used.saveCertificate(certificate, entry(u"z"_s)).error().code, ErrorCode::Conflict);
    QCOMPARE(used.certificates()->front().withdrawnOn, QDate(2026, 12, 1));
}

QTEST_GUILESS_MAIN(TestQualityRecords)
#include "tst_qualityrecords.moc"
