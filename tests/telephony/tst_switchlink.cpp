// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/certificatepolicy.h"
#include "core/telephony/connectiontest.h"
#include "core/telephony/feedthread.h"
#include "core/telephony/switchlink.h"
#include "fakeami.h"

#include <QSignalSpy>
#include <QSslCertificate>
#include <QTest>

#include <memory>

using namespace fw;
using namespace fw::telephony;
using live::FeedProblem;
using live::FeedState;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

LinkTimings quick()
{
    LinkTimings timings;
    timings.connect = 1500ms;
    timings.login = 400ms;
    timings.fullyBooted = 150ms;
    timings.snapshot = 1500ms;
    timings.heartbeat = 50ms;
    timings.silence = 1000ms;
    timings.backoffFirst = 20ms;
    timings.backoffLast = 100ms;
    timings.coalesce = 1ms;
    return timings;
}

SwitchProfile profileOf(const FakeAmi &server)
{
    SwitchProfile profile;
    profile.name = u"rig"_s;
    profile.host = u"127.0.0.1"_s;
    profile.port = server.serverPort();
    profile.user = u"console"_s;
    return profile;
}

QString fingerprintOfFile(const QString &name)
{
    return fingerprintOf(
        QSslCertificate::fromPath(QStringLiteral(FW_TEST_DATA) + "/tls/"_L1 + name + ".crt"_L1)
            .constFirst());
}

/// A link with everything that it said.
struct Subject
{
    explicit Subject(const SwitchProfile &profile, const LinkTimings &timings = quick(),
                     const QString &secret = u"right"_s)
        : link(live::SwitchId(0), profile, secret, clock, timings)
    {
        QObject::connect(&link, &live::FloorFeed::batchReady, &link,
                         [this](const live::EventBatch &batch) {
                             events.insert(events.end(), batch->begin(), batch->end());
                         });
        QObject::connect(
            &link, &live::FloorFeed::healthChanged, &link,
            [this](const live::FeedHealth &health) { problems.append(health.problem); });
        link.start();
    }

    template<typename Event>
    [[nodiscard]] int count() const
    {
        return int(std::count_if(events.begin(), events.end(), [](const live::StampedEvent &each) {
            return std::holds_alternative<Event>(each.event);
        }));
    }

    [[nodiscard]] FeedState state() const { return link.health().state; }

    SystemClock clock;
    SwitchLink link;
    std::vector<live::StampedEvent> events;
    QList<FeedProblem> problems;
};

} // namespace

class TestSwitchLink final : public QObject
{
    Q_OBJECT

private slots:
    void comesUpWithAnInitialSnapshot();
    void neverSendsTheSecret();
    void losesNothingInsideTheLists();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void doesNotRetryARefusedLogin();
    void waitsForTheModulesOfAStartingSwitch();
    void goesOnWithoutFullyBooted();
    void waitsForALateFullyBooted();
    void takesNoHarmFromFullyBootedAfterwards();
    void readsASlowServer();
    void comesBackWhenRefusedByAShutdown_data();
    void comesBackWhenRefusedByAShutdown();
    void reconnectsAfterALoss();
    void tellsARestart();
    void findsAHalfOpenConnection();
    void drainsAndComesBack();
    void readsAgainAfterAReload();
    void confirmsWhenAsked();
    void pinsACertificate();
    void provesAMissingReadClass();
    void testsAConnection();
    void stopsItsThread();
};

void TestSwitchLink::comesUpWithAnInitialSnapshot()
{
    FakeAmi server;
    Subject subject(profileOf(server));
    QTRY_COMPARE(subject.state(), FeedState::Live);
    QTRY_COMPARE(subject.count<live::Resync>(), 1);
    QCOMPARE(subject.count<live::LinkUp>(), 1);
    QCOMPARE(subject.link.health().switchVersion, u"Asterisk 22.10.1"_s);
    for (std::size_t i = 0; i < subject.events.size(); ++i) {
        QCOMPARE(subject.events[i].sequence, i + 1);
    }
    subject.link.stop();
    QCOMPARE(subject.state(), FeedState::Offline);
    QCOMPARE(subject.count<live::LinkDown>(), 1);
}

void TestSwitchLink::neverSendsTheSecret()
{
    FakeAmi server;
    server.secret = "Tr0ub4dor";
    Subject subject(profileOf(server), quick(), u"Tr0ub4dor"_s);
    QTRY_COMPARE(subject.state(), FeedState::Live);
    QVERIFY(!server.received.contains("Tr0ub4dor"));
}

void TestSwitchLink::losesNothingInsideTheLists()
{
    FakeAmi server;
    const QByteArray join = "Event: QueueCallerJoin\r\nPrivilege: agent,all\r\nChannel: SIP/x-1\r\n"
                            "CallerIDNum: 1\r\nUniqueid: 9.1\r\nLinkedid: 9.1\r\nQueue: sales\r\n"
                            "Position: 1\r\nCount: 1\r\n\r\n";
    server.on("QueueStatus", [&](const FakeAmi::Action &action) {
        QByteArray bytes = FakeAmi::list(action, server.queueItems, "QueueStatusComplete");
        return bytes.insert(bytes.indexOf("Event: QueueMember"), join);
    });
    Subject subject(profileOf(server));
    QTRY_COMPARE(subject.state(), FeedState::Live);
    QCOMPARE(subject.count<live::CallQueued>(), 1);
    const auto joined =
        std::find_if(subject.events.begin(), subject.events.end(), [](const auto &each) {
            return std::holds_alternative<live::CallQueued>(each.event);
        });
    const auto resync =
        std::find_if(subject.events.begin(), subject.events.end(), [](const auto &each) {
            return std::holds_alternative<live::Resync>(each.event);
        });
    QVERIFY(joined < resync);
}

void TestSwitchLink::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("banner");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("isTls");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<FeedProblem>("problem");
    const QByteArray good = "Asterisk Call Manager/11.0.0\r\n";
    QTest::newRow("garbage") << QByteArray("SSH-2.0-OpenSSH_9\r\n") << QString() << false
                             << QByteArray("right") << FeedProblem::NotAManagerPort;
    QTest::newRow("nothing") << QByteArray() << QString() << false << QByteArray("right")
                             << FeedProblem::NotAManagerPort;
    QTest::newRow("plain to TLS") << good << u"first"_s << false << QByteArray("right")
                                  << FeedProblem::TlsRequired;
    QTest::newRow("TLS to plain") << good << QString() << true << QByteArray("right")
                                  << FeedProblem::TlsNotOffered;
    QTest::newRow("unknown certificate")
        << good << u"first"_s << true << QByteArray("right") << FeedProblem::CertificateUnknown;
    QTest::newRow("wrong secret") << good << QString() << false << QByteArray("other")
                                  << FeedProblem::LoginRefused;
}

void TestSwitchLink::saysWhatIsWrong()
{
    QFETCH(QByteArray, banner);
    QFETCH(QString, certificate);
    QFETCH(bool, isTls);
    QFETCH(QByteArray, secret);
    QFETCH(FeedProblem, problem);
    FakeAmi server;
    server.banner = banner;
    server.certificateName = certificate;
    server.secret = secret;
    SwitchProfile profile = profileOf(server);
    profile.tls = isTls ? TlsMode::On : TlsMode::Off;

    Subject subject(profile);
    QTRY_VERIFY(subject.problems.contains(problem));
    subject.link.stop();
    if (problem != FeedProblem::LoginRefused) {
        QVERIFY(!server.received.contains("Action:"));
    }

    ConnectionTest test(quick());
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start(profile, u"right"_s);
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.at(0).at(0).value<ConnectionTestResult>().problem, problem);
}

void TestSwitchLink::doesNotRetryARefusedLogin()
{
    FakeAmi server;
    server.secret = "other";
    Subject subject(profileOf(server));
    QTRY_VERIFY(subject.problems.contains(FeedProblem::LoginRefused));
    QCOMPARE(subject.state(), FeedState::Offline);
    QVERIFY(!isKnown(subject.link.health().retryAt));
    server.secret = "right";
    subject.link.retryNow();
    QTRY_COMPARE(subject.state(), FeedState::Live);
    QCOMPARE(server.connections, 2);
}

void TestSwitchLink::waitsForTheModulesOfAStartingSwitch()
{
    FakeAmi server;
    server.on("QueueStatus", [&, attempts = 0](const FakeAmi::Action &action) mutable {
        return ++attempts < 3 ? FakeAmi::error(action, "Invalid/unknown command: QueueStatus. Use")
                              : FakeAmi::list(action, server.queueItems, "QueueStatusComplete");
    });
    Subject subject(profileOf(server));
    QTRY_COMPARE(subject.state(), FeedState::Live);
    QCOMPARE(subject.count<live::Resync>(), 1);
    QCOMPARE(server.connections, 1);
}

void TestSwitchLink::goesOnWithoutFullyBooted()
{
    FakeAmi server;
    server.fullyBooted.clear();
    Subject subject(profileOf(server));
    QTRY_COMPARE(subject.state(), FeedState::Live);
}

void TestSwitchLink::waitsForALateFullyBooted()
{
    FakeAmi server;
    const QByteArray late = std::exchange(server.fullyBooted, {});
    LinkTimings timings = quick();
    timings.fullyBooted = 1min;
    Subject subject(profileOf(server), timings);
    // The heartbeat goes on meanwhile; nothing else is asked of a switch that is still loading.
    QTRY_VERIFY(server.count("Ping") >= 3);
    QCOMPARE(subject.state(), FeedState::Synchronising);
    QCOMPARE(server.count("CoreSettings"), 0);
    server.push(late);
    QTRY_COMPARE(subject.state(), FeedState::Live);
    QCOMPARE(server.connections, 1);
}

void TestSwitchLink::takesNoHarmFromFullyBootedAfterwards()
{
    FakeAmi server;
    const QByteArray late = std::exchange(server.fullyBooted, {});
    Subject subject(profileOf(server));
    QTRY_COMPARE(subject.state(), FeedState::Live);
    const int pings = server.count("Ping");
    server.push(late);
    QTRY_VERIFY(server.count("Ping") > pings + 1);
    QCOMPARE(subject.state(), FeedState::Live);
    QCOMPARE(subject.count<live::LinkUp>(), 1);
    QCOMPARE(subject.count<live::Resync>(), 1);
}

void TestSwitchLink::readsASlowServer()
{
    FakeAmi server;
    server.trickle = 3;
    LinkTimings timings = quick();
    timings.login = 10s;
    timings.snapshot = 10s;
    timings.silence = 10s;
    Subject subject(profileOf(server), timings);
    QTRY_COMPARE_WITH_TIMEOUT(subject.state(), FeedState::Live, 20'000);
    QCOMPARE(server.connections, 1);
    QCOMPARE(subject.count<live::Resync>(), 1);
    QCOMPARE(subject.count<live::AgentSeen>(), 1);
    QCOMPARE(subject.count<live::QueueSeen>(), 1);
}

void TestSwitchLink::comesBackWhenRefusedByAShutdown_data()
{
    QTest::addColumn<QByteArray>("refused");
    QTest::newRow("challenge") << QByteArray("Challenge");
    QTest::newRow("login") << QByteArray("Login");
    QTest::newRow("first question") << QByteArray("CoreSettings");
    QTest::newRow("lists") << QByteArray("QueueStatus");
}

void TestSwitchLink::comesBackWhenRefusedByAShutdown()
{
    QFETCH(QByteArray, refused);
    FakeAmi server;
    const FakeAmi::Handler answer = server.handler(refused);
    server.on(refused, [](const FakeAmi::Action &action) {
        return FakeAmi::error(action, "Asterisk is shutting down");
    });
    Subject subject(profileOf(server));
    QTRY_VERIFY(subject.problems.contains(FeedProblem::ShuttingDown));
    QVERIFY(!subject.problems.contains(FeedProblem::LoginRefused));
    QCOMPARE(subject.count<live::Resync>(), 0);
    server.on(refused, answer);
    QTRY_COMPARE(subject.state(), FeedState::Live);
    QTRY_COMPARE(subject.count<live::Resync>(), 1);
}

void TestSwitchLink::reconnectsAfterALoss()
{
    FakeAmi server;
    Subject subject(profileOf(server));
    QTRY_COMPARE(subject.state(), FeedState::Live);
    server.push("Event: QueueCallerJoin\r\nQue");
    server.dropAll();
    QTRY_COMPARE(subject.count<live::LinkUp>(), 2);
    QTRY_COMPARE(subject.state(), FeedState::Live);
    QCOMPARE(subject.count<live::LinkDown>(), 1);
    QVERIFY(subject.problems.contains(FeedProblem::ConnectionLost));
    QCOMPARE(subject.link.health().reconnects, 1U);
}

void TestSwitchLink::tellsARestart()
{
    FakeAmi server;
    Subject subject(profileOf(server));
    QTRY_COMPARE(subject.state(), FeedState::Live);
    server.startup = "11:00:00";
    server.dropAll();
    QTRY_COMPARE(subject.count<live::LinkUp>(), 2);
    for (auto each = subject.events.rbegin(); each != subject.events.rend(); ++each) {
        if (const auto *up = std::get_if<live::LinkUp>(&each->event)) {
            QVERIFY(up->hasRestarted);
            break;
        }
    }
}

void TestSwitchLink::findsAHalfOpenConnection()
{
    FakeAmi server;
    LinkTimings timings = quick();
    timings.silence = 300ms;
    Subject subject(profileOf(server), timings);
    QTRY_COMPARE(subject.state(), FeedState::Live);
    server.on("Ping", [](const FakeAmi::Action &) { return QByteArray(); });
    QTRY_VERIFY(subject.problems.contains(FeedProblem::Silent));
}

void TestSwitchLink::drainsAndComesBack()
{
    FakeAmi server;
    Subject subject(profileOf(server));
    QTRY_COMPARE(subject.state(), FeedState::Live);
    server.on("Ping", [](const FakeAmi::Action &action) {
        return FakeAmi::error(action, "Asterisk is shutting down");
    });
    QTRY_COMPARE(subject.state(), FeedState::Draining);
    QCOMPARE(subject.count<live::LinkDown>(), 0);
    server.on("Ping", [](const FakeAmi::Action &action) { return FakeAmi::success(action); });
    QTRY_COMPARE(subject.state(), FeedState::Live);
    QCOMPARE(server.connections, 1);
}

void TestSwitchLink::readsAgainAfterAReload()
{
    FakeAmi server;
    Subject subject(profileOf(server));
    QTRY_COMPARE(subject.state(), FeedState::Live);
    server.push(
        "Event: Reload\r\nPrivilege: system,all\r\nModule: app_queue.so\r\nStatus: 0\r\n\r\n");
    QTRY_COMPARE(subject.count<live::Resync>(), 2);
}

void TestSwitchLink::confirmsWhenAsked()
{
    FakeAmi server;
    Subject subject(profileOf(server));
    QTRY_COMPARE(subject.state(), FeedState::Live);
    subject.link.confirmSoon();
    QTRY_COMPARE(subject.count<live::Resync>(), 2);
    const auto *last = std::get_if<live::Resync>(&subject.events.back().event);
    QVERIFY(last != nullptr && last->kind == live::ResyncKind::Periodic);
    // Once until the next regular snapshot: more would never end on a busy floor.
    subject.link.confirmSoon();
    const int pings = server.count("Ping");
    QTRY_VERIFY(server.count("Ping") > pings + 40);
    QCOMPARE(subject.count<live::Resync>(), 2);
}

void TestSwitchLink::pinsACertificate()
{
    FakeAmi server;
    server.certificateName = u"first"_s;
    SwitchProfile profile = profileOf(server);
    profile.tls = TlsMode::On;
    profile.pinnedFingerprint = fingerprintOfFile(u"first"_s).toLower();
    Subject subject(profile);
    QTRY_COMPARE(subject.state(), FeedState::Live);

    server.received.clear();
    server.certificateName = u"second"_s;
    server.dropAll();
    QTRY_VERIFY(subject.problems.contains(FeedProblem::CertificateChanged));
    QCOMPARE(subject.state(), FeedState::Offline);
    QCOMPARE(subject.link.health().certificate.fingerprint, fingerprintOfFile(u"second"_s));
    QCOMPARE(subject.link.health().certificate.subject, u"second"_s);
    QVERIFY(!server.received.contains("Action: Login"));
}

void TestSwitchLink::provesAMissingReadClass()
{
    FakeAmi server;
    LinkTimings timings = quick();
    timings.reconcile = 50ms;
    server.on("QueueStatus", [&, callers = 0](const FakeAmi::Action &action) mutable {
        QByteArrayList items = server.queueItems;
        items.append(
            "Event: QueueEntry\r\nQueue: sales\r\nPosition: 1\r\nChannel: x\r\nUniqueid: 9." +
            QByteArray::number(++callers) + "\r\nWait: 1\r\nPriority: 0\r\n");
        return FakeAmi::list(action, items, "QueueStatusComplete");
    });
    Subject subject(profileOf(server), timings);
    QTRY_VERIFY(subject.problems.contains(FeedProblem::MissingReadClass));
    QCOMPARE(subject.link.health().detail, u"agent"_s);
    server.push("Event: QueueMemberPenalty\r\nPrivilege: agent,all\r\nQueue: other\r\n\r\n");
    QTRY_COMPARE(subject.link.health().problem, FeedProblem::None);
}

void TestSwitchLink::testsAConnection()
{
    FakeAmi server;
    ConnectionTest test(quick());
    QSignalSpy finished(&test, &ConnectionTest::finished);
    test.start(profileOf(server), u"right"_s);
    QTRY_COMPARE(finished.count(), 1);
    const auto result = finished.at(0).at(0).value<ConnectionTestResult>();
    QCOMPARE(result.problem, FeedProblem::None);
    QCOMPARE(result.queues, 1);
    QCOMPARE(result.agents, 1);
    QCOMPARE(result.version, u"Asterisk 22.10.1"_s);
    QVERIFY(!result.missing.contains(SwitchRight::PauseAgents));
    QVERIFY(result.missing.contains(SwitchRight::Originate));
}

void TestSwitchLink::stopsItsThread()
{
    FakeAmi server;
    FakeAmi other;
    SystemClock clock;
    FeedThread thread;
    QList<FeedState> states;
    for (const FakeAmi *each : {&server, &other}) {
        auto link = std::make_unique<SwitchLink>(live::SwitchId(0), profileOf(*each), u"right"_s,
                                                 clock, quick());
        connect(link.get(), &live::FloorFeed::healthChanged, this,
                [&states](const live::FeedHealth &health) { states.append(health.state); });
        thread.add(std::move(link));
    }
    thread.start();
    QTRY_VERIFY(states.count(FeedState::Live) >= 2);
    QVERIFY(thread.stop());
}

QTEST_GUILESS_MAIN(TestSwitchLink)
#include "tst_switchlink.moc"
