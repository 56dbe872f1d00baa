// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/judgedcalls.h"

#include "core/journal/journalrecorder.h"
#include "core/playback/recordingfinder.h"
#include "core/quality/evaluationsteps.h"
#include "core/quality/samplingplan.h"
#include "core/storage/sqljournalstore.h"
#include "core/storage/sqlqualitystore.h"
#include "core/storage/sqlreportstore.h"
#include "core/telephony/switchlink.h"
#include "loadclient.h"
#include "rigswitch.h"
#include "tests/console/storesource.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

using namespace fw;
using namespace fw::quality;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int kBootMs = 30'000;
constexpr int kTalkedMs = 60'000;
constexpr int kCalls = 4;
constexpr int kApartMs = 5000;

/// Callers who talk, and whose calls are recorded from their first queue on.
const QByteArray kDialPlan = R"(
[recorded]
exten => _[a-z]!,1,Answer()
 same => n,MixMonitor(${STRFTIME(${EPOCH},UTC,%Y/%m/%d)}/${EXTEN}-${UNIQUEID}.wav)
 same => n,Queue(${EXTEN},tT)
 same => n,Hangup()
[talkative]
exten => s,1,Answer()
 same => n(on),Playback(demo-congrats)
 same => n,Goto(on)
)";
const QString kPattern = u"{yyyy}/{MM}/{dd}/{queue}-{call}.wav"_s;

Scorecard someCard()
{
    Question polite;
    polite.id = u"A1"_s;
    Question correct;
    correct.id = u"B1"_s;
    Section section;
    section.name = u"all"_s;
    section.questions = {polite, correct};
    Scorecard card;
    card.sections = {section};
    return card;
}

access::AuditEntry entry(const QString &action, TimePoint at)
{
    access::AuditEntry made;
    made.at = at;
    made.user = u"li"_s;
    made.action = action;
    return made;
}

} // namespace

/// Calls of a real Asterisk, recorded by MixMonitor, from the queue to the mean of their scores.
class TestRecordedCalls final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void callsAreRecordedAndKept();
    void recordingsAreFound();
    void drawnCallsAreScored();

private:
    void placeCall(int number, int talk);
    [[nodiscard]] std::vector<JudgedCall> judged();
    /// The id that the switch's own log has for the call.
    [[nodiscard]] QString loggedId(const JudgedCall &call) const;

    SystemClock m_clock;
    QTemporaryDir m_folder;
    std::shared_ptr<storage::Database> m_database;
    std::unique_ptr<live::FloorStore> m_floor;
    std::unique_ptr<RigSwitch> m_switch;
    std::unique_ptr<LoadClient> m_load;
    std::vector<JudgedCall> m_calls;
    TimePoint m_begin = kNoTime;
};

void TestRecordedCalls::initTestCase()
{
    m_switch = std::make_unique<RigSwitch>(qEnvironmentVariable("FW_SWITCH_SUITE", u"sid"_s));
    m_load = std::make_unique<LoadClient>();
    const QString trouble = m_load->bring(*m_switch);
    if (trouble.startsWith("SKIPPED"_L1)) {
        QSKIP(qPrintable(trouble)); // says REAL SWITCHES NOT TESTED, and why
    }
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    m_switch->addDialPlan(kDialPlan);
    m_load->send("Command", {{"Command", "dialplan reload"}});
    const auto database =
        storage::Database::open(m_folder.filePath(u"desk.sqlite"_s), m_clock.now());
    QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
    m_database = *database;
    live::FloorConfig config = live::FloorConfig::defaults();
    const int team =
        config.scopes.add(0, u"alpha"_s, {u"Alpha"_s, {}}, organisation::ScopeLevel::Team);
    for (int agent = 1011; agent <= 1015; ++agent) {
        const std::string address = "Local/" + std::to_string(agent) + "@agents/n";
        config.people[address] = {"A" + std::to_string(agent), {u"Li"_s, {}}, team};
    }
    m_floor = std::make_unique<live::FloorStore>(config, m_clock);
    m_begin = m_clock.now();
}

void TestRecordedCalls::placeCall(int number, int talk)
{
    const std::string id =
        "rec-" + std::to_string(QCoreApplication::applicationPid()) + "-" + std::to_string(number);
    m_load->send("Originate", {{"Channel", "Local/billing@recorded/n"},
                               {"Context", "talkative"},
                               {"Exten", "s"},
                               {"Priority", "1"},
                               {"Async", "true"},
                               {"ChannelId", id + "-v"},
                               {"OtherChannelId", id},
                               {"Variable", "__TALK=" + std::to_string(talk)}});
}

void TestRecordedCalls::callsAreRecordedAndKept()
{
    telephony::SwitchProfile profile;
    profile.name = u"rig"_s;
    profile.host = m_switch->address();
    profile.user = u"floorwarden"_s;
    telephony::SwitchLink link(live::SwitchId(0), profile, u"rig-floorwarden"_s, m_clock);
    storage::SqlJournalStore store(m_database);
    const live::FloorConfig &config = m_floor->liveFloor().config();
    journal::JournalRecorder recorder(
        store, journal::JournalWriter::sessionOf(config, {u"rig"_s}, u"test"_s, m_clock.now()),
        config, journal::NumberHash("a key"));
    recorder.addFeed(link);
    link.start();
    QTRY_VERIFY_WITH_TIMEOUT(link.health().state == live::FeedState::Live, kBootMs);
    for (int number = 0; number < kCalls; ++number) {
        QTimer::singleShot(number * kApartMs, m_load.get(),
                           [this, number] { placeCall(number, 3 + number); });
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_switch->queueLog()[u"billing"_s].byAgent, quint64(kCalls),
                              kTalkedMs);
    QTRY_COMPARE_WITH_TIMEOUT(judged().size(), std::size_t(kCalls), kBootMs);
    recorder.finish();
    m_calls = judged();
    for (const JudgedCall &call : m_calls) {
        QCOMPARE(call.team, u"alpha"_s);
        QCOMPARE(call.queue, u"billing"_s);
        QVERIFY(call.agent.startsWith("A10"_L1));
        QVERIFY2(!loggedId(call).isEmpty(), qPrintable(call.id));
    }
}

std::vector<JudgedCall> TestRecordedCalls::judged()
{
    const storage::SqlReportStore store(m_database);
    test::StoreSource source(store);
    app::JudgedCalls calls(source, *m_floor, u"en"_s);
    std::vector<JudgedCall> found;
    bool isTold = false;
    calls.read(m_begin, m_clock.now() + 1s, {}, *this,
               [&](const Result<std::vector<JudgedCall>> &answer) {
                   isTold = true;
                   found = answer ? *answer : std::vector<JudgedCall>();
               });
    const bool isDone = QTest::qWaitFor([&isTold] { return isTold; });
    // A conversation that goes on has no length yet.
    std::erase_if(found, [isDone](const JudgedCall &call) { return !isDone || call.talked == 0s; });
    return found;
}

QString TestRecordedCalls::loggedId(const JudgedCall &call) const
{
    const QStringList lines = QString::fromUtf8(m_switch->queueLogBytes()).split(u'\n');
    for (const QString &line : lines) {
        const QStringList fields = line.split(u'|');
        if (fields.size() > 4 && fields[4] == "CONNECT"_L1 &&
            std::abs(fields[0].toLongLong() - toMicroseconds(call.at) / 1'000'000) <= 1) {
            return fields[1];
        }
    }
    return {};
}

void TestRecordedCalls::recordingsAreFound()
{
    QVERIFY(!m_calls.empty());
    const playback::RecordingFinder finder({{u"rig"_s, {m_switch->recordings(), kPattern}}},
                                           QTimeZone::utc());
    storage::SqlQualityStore store(m_database);
    for (const JudgedCall &call : m_calls) {
        const auto found = finder.find(call);
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        const Recording &recording = found->recording;
        QVERIFY2(recording.path.endsWith(u"/billing-"_s + loggedId(call) + u".wav"_s),
                 qPrintable(recording.path));
        QCOMPARE(recording.codec.first(3), u"WAV"_s);
        QVERIFY(recording.duration > call.talked - 2s);
        const bool isSilent = std::ranges::all_of(
            found->scan.waveform.columns(0, 0, found->scan.waveform.frames(), 100),
            [](const audio::Peak &peak) { return peak.high < 5; });
        QVERIFY(!isSilent); // somebody talked
        QVERIFY(
            store.saveRecording(recording, call.team, entry(u"recording.found"_s, m_clock.now())));
    }
    QStringList ids;
    for (const JudgedCall &call : m_calls) {
        ids << call.id;
    }
    QCOMPARE(store.recordings(ids)->size(), m_calls.size());
}

void TestRecordedCalls::drawnCallsAreScored()
{
    QVERIFY(!m_calls.empty());
    const TimePoint now = m_clock.now();
    storage::SqlQualityStore store(m_database);
    SamplingPlan plan;
    plan.title = {u"Day"_s, u"日"_s};
    plan.from = QDateTime::fromMSecsSinceEpoch(toMicroseconds(m_begin) / 1000, Qt::UTC).date();
    plan.to = plan.from.addDays(1);
    plan.due = plan.to;
    plan.form = u"inbound/1"_s;
    plan.seed = u"published"_s;
    plan.perAgent = kCalls;
    plan.randomPercent = 100;
    plan.evaluators = {u"wang"_s};
    QVERIFY(check(plan));
    const auto id = store.savePlan(plan, entry(u"quality.plan"_s, now));
    QVERIFY(bool(id));
    const PlanDraw drawn = drawOf(plan, m_calls, {});
    QCOMPARE(drawn.drawn.size(), m_calls.size());
    std::vector<EvaluationScore> scores;
    for (const Share &share : shareOut(plan, drawn.calls())) {
        Evaluation evaluation;
        evaluation.about = share.call;
        evaluation.plan = *id;
        evaluation.form = plan.form;
        evaluation.evaluator = share.evaluator;
        evaluation.assignedAt = now;
        evaluation.id = *store.add(evaluation, entry(u"quality.assign"_s, now));
        const bool isGood = scores.size() % 2 == 0;
        const Answers answers{{u"A1"_s, Answer::yes()},
                              {u"B1"_s, isGood ? Answer::yes() : Answer::no()}};
        evaluation = *started(evaluation, u"wang"_s, now);
        QVERIFY(store.save(evaluation, entry(u"quality.start"_s, now)));
        evaluation = *drafted(evaluation, answers, {}, u"wang"_s, now);
        evaluation = *submitted(evaluation, someCard(), u"wang"_s, now);
        QVERIFY(store.save(evaluation, entry(u"quality.submit"_s, now)));
        scores.push_back(evaluation.revisions.back().score);
    }
    EvaluationQuery query;
    query.plan = *id;
    std::vector<EvaluationScore> kept;
    const auto evaluations = store.evaluations(query);
    for (const Evaluation &evaluation : *evaluations) {
        kept.push_back(evaluation.counting()->score);
    }
    QCOMPARE(kept.size(), std::size_t(kCalls));
    const QualitySummary summary = summaryOf(kept);
    QCOMPARE(summary.scored, kCalls);
    QCOMPARE(summary.mean->text(2, Rounding::HalfUp), u"75.00"_s); // two of 100, two of 50
    query.isLowOnly = true;
    QCOMPARE(store.evaluations(query)->size(), std::size_t(kCalls / 2));
}

QTEST_GUILESS_MAIN(TestRecordedCalls)
#include "tst_recordedcalls.moc"
