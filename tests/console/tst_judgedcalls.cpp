// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/judgedcalls.h"

#include "app/console/judgedcallsphases.h"
#include "core/journal/eventencoder.h"

#include "core/storage/sqljournalstore.h"
#include "core/storage/sqlreportstore.h"
#include "tests/console/storesource.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace fw;
using quality::JudgedCall;
using test::StoreSource;

namespace {

const TimePoint kNow{std::chrono::hours(490'000)};

live::FloorConfig someConfig()
{
    live::FloorConfig config = live::FloorConfig::defaults();
    const int site =
        config.scopes.add(0, u"north"_s, {u"North"_s, u"北"_s}, organisation::ScopeLevel::Site);
    config.scopes.setOperation(site, organisation::Operation::Outsourced);
    const int alpha =
        config.scopes.add(site, u"alpha"_s, {u"Alpha"_s, {}}, organisation::ScopeLevel::Team);
    const int beta =
        config.scopes.add(0, u"beta"_s, {u"Beta"_s, {}}, organisation::ScopeLevel::Team);
    config.people["SIP/1001"] = {"A001", {u"Li"_s, u"李"_s}, alpha};
    config.people["SIP/1002"] = {"A002", {u"Wang"_s, u"王"_s}, beta};
    return config;
}

journal::CallRow someRow(std::int64_t number, const QString &address, TimePoint answered)
{
    journal::CallRow row;
    row.switchName = u"gz"_s;
    row.queue = u"billing"_s;
    row.agentAddress = address;
    row.number = number;
    row.record.call = static_cast<live::CallRef>(number);
    row.record.outcome =
        address.isEmpty() ? live::CallOutcome::Abandoned : live::CallOutcome::Answered;
    row.record.queuedAt = answered - 12s;
    row.record.leftAt = answered;
    row.record.endedAt = answered + 95s;
    row.record.wait = 12s;
    row.record.talk = 95s;
    row.record.hold = 7500ms;
    row.record.endedBy = live::EndedBy::Transfer;
    row.record.callerNumber = "138****5678";
    return row;
}

} // namespace

/// Calls that may be judged, out of a journal.
class TestJudgedCalls final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void answeredCallsAreJudged();
    void ofATeamAndASpan();
    void manyPagesAreOneAnswer();
    void troubleIsTold();
    void nobodyIsToldWhoIsGone();
    void phasesComeFromTheJournal();

private:
    [[nodiscard]] std::vector<JudgedCall> read(TimePoint from, TimePoint until,
                                               const QString &scope = {});

    QTemporaryDir m_folder;
    int m_files = 0;
    SystemClock m_clock;
    std::shared_ptr<storage::Database> m_database;
    std::unique_ptr<storage::SqlReportStore> m_store;
    std::unique_ptr<StoreSource> m_source;
    std::unique_ptr<live::FloorStore> m_floor;
    std::optional<Error> m_error;
};

void TestJudgedCalls::init()
{
    const auto database =
        storage::Database::open(m_folder.filePath(u"desk%1.sqlite"_s.arg(++m_files)), kNow);
    QVERIFY2(database, database ? "" : qPrintable(database.error().detail));
    m_database = *database;
    storage::SqlJournalStore journal(m_database);
    journal::JournalBatch batch;
    batch.session = *journal.beginSession({});
    for (std::int64_t number = 1; number <= 8; ++number) {
        const QString address = number == 8       ? QString()
                                : number == 7     ? u"SIP/9"_s
                                : number % 2 == 0 ? u"SIP/1002"_s
                                                  : u"SIP/1001"_s;
        batch.calls.push_back(someRow(number, address, kNow - 1h * number));
    }
    batch.agents = {{u"gz"_s, u"SIP/9"_s, {}, u"Zhao"_s}};
    const Outcome written = journal.write(batch);
    QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    m_store = std::make_unique<storage::SqlReportStore>(m_database);
    m_source = std::make_unique<StoreSource>(*m_store);
    m_floor = std::make_unique<live::FloorStore>(someConfig(), m_clock);
}

void TestJudgedCalls::cleanup()
{
    m_source.reset();
    m_store.reset();
    m_floor.reset();
    m_database.reset();
}

std::vector<JudgedCall> TestJudgedCalls::read(TimePoint from, TimePoint until, const QString &scope)
{
    app::JudgedCalls calls(*m_source, *m_floor, u"zh_CN"_s);
    int answers = 0;
    std::vector<JudgedCall> found;
    m_error.reset();
    calls.read(from, until, scope, *this, [&](const Result<std::vector<JudgedCall>> &answer) {
        ++answers;
        if (answer) {
            found = *answer;
        } else {
            m_error = answer.error();
        }
    });
    const bool isTold = QTest::qWaitFor([&answers] { return answers > 0; });
    return isTold && answers == 1 ? found : std::vector<JudgedCall>();
}

void TestJudgedCalls::answeredCallsAreJudged()
{
    const std::vector<JudgedCall> found = read(kNow - 24h, kNow);
    QCOMPARE(found.size(), std::size_t(7)); // nobody answered the eighth
    const JudgedCall &oldest = found.front();
    QCOMPARE(oldest.agent, u"SIP/9"_s); // whom nobody knows
    QCOMPARE(oldest.agentName, u"Zhao"_s);
    const JudgedCall &newest = found.back();
    QCOMPARE(newest.id, u"gz/%1-1"_s.arg(toMicroseconds(kNow - 1h)));
    QCOMPARE(newest.agent, u"A001"_s);
    QCOMPARE(newest.agentName, u"李"_s);
    QCOMPARE(newest.team, u"alpha"_s);
    QVERIFY(newest.isOutsourced);
    QVERIFY(!found[found.size() - 2].isOutsourced);
    QCOMPARE(newest.queue, u"billing"_s);
    QCOMPARE(newest.maskedNumber, u"138****5678"_s);
    QVERIFY(newest.at == kNow - 1h);
    QVERIFY(newest.waited == 12s && newest.talked == 95s && newest.held == 7500ms);
    QCOMPARE(newest.transfers, 1);
}

void TestJudgedCalls::ofATeamAndASpan()
{
    QCOMPARE(read(kNow - 24h, kNow, u"north"_s).size(), std::size_t(3));
    QCOMPARE(read(kNow - 3h, kNow, u"alpha"_s).size(), std::size_t(2)); // the third hour included
    QCOMPARE(read(kNow - 3h, kNow - 1h, u"alpha"_s).size(), std::size_t(1)); // the first not
    QVERIFY(read(kNow - 240h, kNow - 200h).empty());
    QVERIFY(!m_error);
}

void TestJudgedCalls::manyPagesAreOneAnswer()
{
    m_source->most = 3;
    const std::vector<JudgedCall> found = read(kNow - 24h, kNow);
    QCOMPARE(found.size(), std::size_t(7));
    QVERIFY(m_source->pages > 2);
    QVERIFY(std::ranges::is_sorted(found, {}, &JudgedCall::at));
}

void TestJudgedCalls::troubleIsTold()
{
    QVERIFY(read(kNow - 24h, kNow, u"nowhere"_s).empty());
    QVERIFY(m_error && m_error->code == ErrorCode::InvalidArgument);
    m_source->isGone = true;
    QVERIFY(read(kNow - 24h, kNow).empty());
    QVERIFY(m_error && m_error->code == ErrorCode::Unreachable);
}

void TestJudgedCalls::nobodyIsToldWhoIsGone()
{
    app::JudgedCalls calls(*m_source, *m_floor, u"en"_s);
    auto gone = std::make_unique<QObject>();
    bool isTold = false;
    m_source->isHolding = true;
    calls.read(kNow - 24h, kNow, {}, *gone,
               [&isTold](const Result<std::vector<JudgedCall>> &) { isTold = true; });
    m_source->isHolding = false;
    gone.reset();
    m_source->held->addResult(reports::CallPage());
    m_source->held->finish();
    QCOMPARE(read(kNow - 24h, kNow).size(), std::size_t(7)); // the next answer comes after it
    QVERIFY(!isTold);
}

void TestJudgedCalls::phasesComeFromTheJournal()
{
    using quality::Phase;
    using quality::PhaseKind;
    storage::SqlJournalStore journal(m_database);
    journal::Session session;
    session.startedAt = kNow - 2h;
    session.switches = QStringList{u"sz"_s, u"gz"_s};
    journal::JournalBatch batch;
    batch.session = *journal.beginSession(session);
    const TimePoint answered = kNow - 30min;
    std::uint64_t sequence = 0;
    const auto chunkOf = [&](const std::vector<std::pair<Microseconds, live::FloorEvent>> &told) {
        journal::EventEncoder encoder;
        journal::Chunk chunk;
        chunk.session = batch.session;
        chunk.number = std::ssize(batch.chunks) + 1;
        chunk.events = static_cast<int>(told.size());
        chunk.firstTime = answered + told.front().first;
        chunk.lastTime = answered + told.back().first;
        for (const auto &[at, event] : told) {
            for (const std::size_t source : {std::size_t(0), std::size_t(1)}) {
                // The other switch tells of a call of the same number, a moment earlier.
                const Microseconds early = source == 0 ? 700ms : 0ms;
                encoder.add({live::SwitchId(source), ++sequence, answered + at - early, event});
            }
        }
        chunk.payload = encoder.take();
        batch.chunks.push_back(chunk);
    };
    const live::QueueRef queue(0);
    const live::AgentRef agent(4);
    chunkOf({{-12s, live::CallQueued{queue, 5, 1, 0, {}, {}}},
             {-3s, live::CallOffered{queue, 5, agent}},
             {0s, live::CallAnswered{queue, 5, agent, 12s, 3s}}});
    chunkOf({{20s, live::CallHeld{5, agent}}, {31s, live::CallResumed{5, agent}}});
    chunkOf({{95s, live::CallCompleted{queue, 5, agent, live::EndedBy::Caller, 12s, 95s}}});
    chunkOf({{600s, live::CallHeld{5, agent}}});
    const Outcome written = journal.write(batch);
    QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    JudgedCall call;
    call.switchName = u"gz"_s;
    call.at = answered;
    call.waited = 12s;
    call.talked = 95s;
    const std::vector<Phase> wanted{{PhaseKind::Queue, {0s, 9s}},
                                    {PhaseKind::Ring, {9s, 12s}},
                                    {PhaseKind::Talk, {12s, 32s}},
                                    {PhaseKind::Hold, {32s, 43s}},
                                    {PhaseKind::Talk, {43s, 107s}}};
    QCOMPARE(app::journalPhases(journal, call, answered - 12s), wanted);
    call.switchName = u"bj"_s; // that no session knows
    QVERIFY(!app::journalPhases(journal, call, answered));
    call.switchName = u"gz"_s;
    call.at = answered + 5min;
    QVERIFY(!app::journalPhases(journal, call, answered));
}

QTEST_GUILESS_MAIN(TestJudgedCalls)
#include "tst_judgedcalls.moc"
