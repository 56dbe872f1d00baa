// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/history/queuelogreader.h"
#include "core/live/floor.h"
#include "core/telephony/switchlink.h"
#include "loadclient.h"
#include "rigswitch.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace fw;
using namespace fw::telephony;
using live::FeedProblem;
using live::FeedState;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int kBackInMs = 5000; ///< what is promised
constexpr int kBootMs = 30'000;

/// The console's own link and floor, and what the link said.
struct Desk
{
    explicit Desk(const SwitchProfile &profile, const QString &secret, LinkTimings timings = {})
        : link(live::SwitchId(0), profile, secret, clock, timings)
    {
        QObject::connect(&link, &live::FloorFeed::batchReady, &link,
                         [this](const live::EventBatch &batch) {
                             for (const live::StampedEvent &event : *batch) {
                                 floor.apply(event, changes);
                             }
                             if (floor.hasSuspects(live::SwitchId(0))) {
                                 link.confirmSoon(); // as the console does
                             }
                         });
        QObject::connect(
            &link, &live::FloorFeed::healthChanged, &link,
            [this](const live::FeedHealth &health) { problems.append(health.problem); });
        link.start();
    }

    [[nodiscard]] bool isLive() const { return link.health().state == FeedState::Live; }

    [[nodiscard]] QueueTotals totals(const QString &queue) const
    {
        const std::optional<live::QueueId> id = floor.findQueue(queue.toStdString());
        if (!id) {
            return {};
        }
        const live::QueueCounters day =
            floor.queue(*id).counters.day(floor.now(), floor.config().grid);
        return {day.offered,           day.answered,    day.abandoned,
                day.lostOther(),       day.leftByKey,   day.completedByAgent,
                day.completedByCaller, day.transferred, day.missedOffers,
                day.answeredWaitS,     day.talkS};
    }

    /// The agent's place in the queue, and whether the switch has the queue.
    [[nodiscard]] bool isMember(const QString &agent, const QString &queue) const
    {
        const std::optional<live::QueueId> id = floor.findQueue(queue.toStdString());
        const std::string address = "Local/" + agent.toStdString() + "@agents/n";
        return id && floor.queue(*id).isPresent &&
               std::any_of(floor.agents().begin(), floor.agents().end(), [&](const auto &each) {
                   return each.address == address &&
                          std::any_of(each.memberships.begin(), each.memberships.end(),
                                      [&](const auto &place) { return place.queue == *id; });
               });
    }

    /// Nothing on the floor is left of calls that are gone, and everything else is there.
    [[nodiscard]] bool isFreshFloor() const
    {
        return isLive() && floor.waitingCalls().empty() && floor.queues().size() == 8 &&
               isMember(u"1001"_s, u"support"_s) && isMember(u"1801"_s, u"lonely"_s) &&
               std::all_of(floor.queues().begin(), floor.queues().end(),
                           [](const auto &each) { return each.isPresent; }) &&
               std::all_of(floor.agents().begin(), floor.agents().end(), [](const auto &each) {
                   return !each.talk &&
                          each.memberships.empty() == (each.state == live::AgentState::LoggedOut);
               });
    }

    [[nodiscard]] QString anomalies() const
    {
        QStringList texts;
        for (const auto &[kind, count] : floor.anomalies()) {
            texts += u"%1 %2"_s.arg(QString::fromStdString(kind)).arg(count);
        }
        return texts.join(u", "_s);
    }

    SystemClock clock;
    live::Floor floor;
    live::Changes changes;
    SwitchLink link;
    QList<FeedProblem> problems;
};

/// Carries bytes both ways, and can cut them in the middle of an event.
class CuttingProxy final : public QTcpServer
{
public:
    explicit CuttingProxy(QString target)
        : m_target(std::move(target))
    {
        connect(this, &QTcpServer::newConnection, this, [this] { join(nextPendingConnection()); });
        listen(QHostAddress::LocalHost);
    }

    bool cutNext = false; ///< in the middle of what comes next
    int cuts = 0;

private:
    void join(QTcpSocket *near)
    {
        auto *far = new QTcpSocket(near);
        far->connectToHost(m_target, 5038);
        connect(near, &QTcpSocket::readyRead, far, [near, far] { far->write(near->readAll()); });
        connect(far, &QTcpSocket::readyRead, near, [this, near, far] {
            const QByteArray bytes = far->readAll();
            if (!cutNext || !bytes.contains("Event: Queue")) {
                near->write(bytes);
                return;
            }
            cutNext = false;
            ++cuts;
            near->write(bytes.left(bytes.indexOf("Event: Queue") + 20));
            near->disconnectFromHost();
        });
        connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
    }

    QString m_target;
};

} // namespace

class TestRealSwitch final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void countsAsTheQueueLog();
    void survivesAQueueReload();
    void showsAChangedConfiguration();
    void survivesACutMidEvent();
    void refusesAWrongSecret();
    void worksWithoutWriteClass();
    void tellsAMissingReadClass();
    void asksForACertificate();
    void comesBackAfterACrash();

private:
    [[nodiscard]] SwitchProfile profile(const QString &user) const;
    void placeCalls();
    void compareWithImport(const live::Floor &floor) const;

    std::unique_ptr<RigSwitch> m_switch;
    std::unique_ptr<LoadClient> m_load;
};

SwitchProfile TestRealSwitch::profile(const QString &user) const
{
    SwitchProfile profile;
    profile.name = u"rig"_s;
    profile.host = m_switch->address();
    profile.user = user;
    return profile;
}

void TestRealSwitch::initTestCase()
{
    const QString suite = qEnvironmentVariable("FW_SWITCH_SUITE", u"sid"_s);
    m_switch = std::make_unique<RigSwitch>(suite);
    m_load = std::make_unique<LoadClient>();
    const QString trouble = m_load->bring(*m_switch);
    if (trouble.startsWith("SKIPPED"_L1)) {
        QSKIP(qPrintable(trouble)); // says REAL SWITCHES NOT TESTED, and why
    }
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

/// One call of a kind every 400 ms, pauses and memberships in between.
void TestRealSwitch::placeCalls()
{
    const QStringList fates{u"answer"_s,  u"hangup"_s,   u"abandon"_s,  u"blind"_s,
                            u"timeout"_s, u"answer"_s,   u"attended"_s, u"key"_s,
                            u"hangup"_s,  u"withdraw"_s, u"requeue"_s,  u"empty"_s};
    const QStringList queues{u"support"_s, u"sales"_s, u"billing"_s,
                             u"vip"_s,     u"it"_s,    u"emergency"_s};
    const QStringList waiting{u"abandon"_s, u"timeout"_s, u"key"_s, u"withdraw"_s};
    for (int n = 0; n < 120; ++n) {
        const QString fate = fates[n % fates.size()];
        const QString queue = fate == "empty"_L1       ? u"closed"_s
                              : waiting.contains(fate) ? u"lonely"_s
                                                       : queues[n % queues.size()];
        QTimer::singleShot(n * 400, m_load.get(),
                           [this, queue, fate] { m_load->call(queue, fate); });
    }
    const auto at = [this](int ms, std::function<void()> what) {
        QTimer::singleShot(ms, m_load.get(), std::move(what));
    };
    for (int n = 0; n < 10; ++n) {
        const std::string agent = "Local/" + std::to_string(1001 + n * 3) + "@agents/n";
        at(2000 + n * 3000, [this, agent] {
            m_load->send("QueuePause",
                         {{"Interface", agent}, {"Paused", "true"}, {"Reason", "Lunch"}});
        });
        at(7000 + n * 3000, [this, agent] {
            m_load->send("QueuePause", {{"Interface", agent}, {"Paused", "false"}});
        });
    }
    at(5000, [this] {
        m_load->send(
            "QueueAdd",
            {{"Queue", "vip"}, {"Interface", "Local/1031@agents/n"}, {"MemberName", "Extra"}});
    });
    at(25000, [this] {
        m_load->send("QueueRemove", {{"Queue", "vip"}, {"Interface", "Local/1031@agents/n"}});
    });
}

QString textOf(const live::QueueCounters &each)
{
    QStringList figures;
    for (const std::uint64_t figure : std::initializer_list<std::uint64_t>{
             each.offered, each.answered, each.answeredInTime, each.abandoned, each.abandonedInTime,
             each.shortAbandoned, each.timedOut, each.noAgents, each.withdrawn, each.leftByKey,
             each.lost, each.overflowedInTime, each.completed(), each.missedOffers, each.maxWaitS,
             each.answeredWaitS, each.abandonedWaitS, each.talkS}) {
        figures << QString::number(figure);
    }
    return figures.join(u' ');
}

/// Whoever imports the log later gets the figures that were counted live.
void TestRealSwitch::compareWithImport(const live::Floor &floor) const
{
    history::QueueLogFold fold(u"rig"_s, live::FloorConfig::defaults(), journal::NumberHash({}),
                               {});
    history::QueueLogReader reader(fold, {}, kLatestTime, floor.now());
    reader.take(m_switch->queueLogBytes().toStdString());
    QCOMPARE(reader.count().errors, 0);
    journal::JournalBatch batch;
    fold.takeRows(batch);
    std::map<std::string, live::QueueCounters> imported;
    for (const journal::QueueIntervalRow &row : batch.queueIntervals) {
        imported[row.queue.toStdString()] += row.counters;
    }
    for (const live::QueueView &queue : floor.queues()) {
        live::QueueCounters heard = queue.counters.day(floor.now(), floor.config().grid);
        heard.holdUs = 0; // of which no log tells
        heard.wrapUpUs = 0;
        live::QueueCounters logged = imported[queue.name];
        // The manager does not tell why a queue let go, the log does.
        for (live::QueueCounters *each : {&heard, &logged}) {
            each->timedOut = each->lostOther();
            each->noAgents = 0;
            each->withdrawn = 0;
        }
        QVERIFY2(logged == heard,
                 qPrintable(u"%1: imported %2, heard %3"_s.arg(QString::fromStdString(queue.name),
                                                               textOf(logged), textOf(heard))));
    }
}

void TestRealSwitch::countsAsTheQueueLog()
{
    LinkTimings timings;
    timings.reconcile = 10s;
    Desk desk(profile(u"console"_s), u"rig-console"_s, timings);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), kBootMs);
    placeCalls();
    QTRY_VERIFY_WITH_TIMEOUT(m_load->hungUp >= 115, 90'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_load->isIdle(), 60'000);
    const QHash<QString, QueueTotals> log = m_switch->queueLog();
    QVERIFY(log.size() >= 8);
    QueueTotals sum;
    for (auto each = log.cbegin(); each != log.cend(); ++each) {
        QTRY_VERIFY2_WITH_TIMEOUT(desk.totals(each.key()) == each.value(),
                                  qPrintable(each.key() + u": floor "_s +
                                             desk.totals(each.key()).text() + u" / log "_s +
                                             each->text()),
                                  3000);
        sum.abandoned += each->abandoned;
        sum.lostOther += each->lostOther;
        sum.leftByKey += each->leftByKey;
        sum.byCaller += each->byCaller;
        sum.byAgent += each->byAgent;
        sum.transferred += each->transferred;
        sum.missed += each->missed;
    }
    // The run was worth comparing only when everything happened in it.
    QVERIFY2(sum.abandoned && sum.lostOther && sum.leftByKey && sum.byCaller && sum.byAgent &&
                 sum.transferred && sum.missed,
             qPrintable(sum.text()));
    QVERIFY(m_switch->logged(u"ATTENDEDTRANSFER"_s) > 0 &&
            m_switch->logged(u"BLINDTRANSFER"_s) > 0);
    QVERIFY(desk.floor.sources().at(0).reconciles > 2);
    QVERIFY2(desk.floor.sources().at(0).corrections == 0, qPrintable(desk.anomalies()));
    QVERIFY2(desk.anomalies().isEmpty(), qPrintable(desk.anomalies()));
    compareWithImport(desk.floor);
}

void TestRealSwitch::survivesAQueueReload()
{
    Desk desk(profile(u"console"_s), u"rig-console"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), kBackInMs);
    const quint64 before = desk.floor.sources().at(0).events;
    m_load->send("Command", {{"Command", "module reload app_queue.so"}});
    QTRY_VERIFY_WITH_TIMEOUT(desk.floor.sources().at(0).events > before, kBackInMs);
    QVERIFY(desk.isLive());
    QCOMPARE(desk.floor.agents().size(), 32U);
}

void TestRealSwitch::showsAChangedConfiguration()
{
    Desk desk(profile(u"console"_s), u"rig-console"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), kBackInMs);
    const auto reloadWith = [this](const QByteArray &config) {
        m_switch->setQueueConfig(config);
        m_load->send("Command", {{"Command", "module reload app_queue.so"}});
    };
    const QByteArray before = m_switch->queueConfig();
    QByteArray after = before;
    after.replace("member => Local/1001@agents/n,0,Agent 1001\n", "");
    after += "\n[fresh](base)\nwrapuptime = 7\nmember => Local/1002@agents/n,0,Agent 1002\n";
    QVERIFY(desk.isMember(u"1001"_s, u"support"_s));
    reloadWith(after);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isMember(u"1002"_s, u"fresh"_s), kBackInMs);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.isMember(u"1001"_s, u"support"_s), kBackInMs);
    QVERIFY(desk.isMember(u"1002"_s, u"support"_s));

    reloadWith(before);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.isMember(u"1002"_s, u"fresh"_s), kBackInMs);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isMember(u"1001"_s, u"support"_s), kBackInMs);
}

void TestRealSwitch::survivesACutMidEvent()
{
    CuttingProxy proxy(m_switch->address());
    SwitchProfile through = profile(u"console"_s);
    through.host = u"127.0.0.1"_s;
    through.port = proxy.serverPort();
    Desk desk(through, u"rig-console"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), kBackInMs);
    proxy.cutNext = true;
    m_load->call(u"lonely"_s, u"abandon"_s);
    QTRY_COMPARE_WITH_TIMEOUT(proxy.cuts, 1, kBackInMs);
    QTRY_VERIFY_WITH_TIMEOUT(!desk.isLive(), kBackInMs);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), kBackInMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_load->isIdle(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(desk.floor.waitingCalls().empty(), kBackInMs);
}

void TestRealSwitch::refusesAWrongSecret()
{
    Desk desk(profile(u"console"_s), u"wrong"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.problems.contains(FeedProblem::LoginRefused), kBackInMs);
    QCOMPARE(desk.link.health().state, FeedState::Offline);
}

void TestRealSwitch::worksWithoutWriteClass()
{
    Desk desk(profile(u"nowrite"_s), u"rig-nowrite"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), kBackInMs);
    QCOMPARE(desk.floor.queues().size(), 8U);
    QCOMPARE(desk.link.health().problem, FeedProblem::None);
}

void TestRealSwitch::tellsAMissingReadClass()
{
    LinkTimings timings;
    timings.reconcile = 1s;
    Desk desk(profile(u"noagent"_s), u"rig-noagent"_s, timings);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), kBackInMs);
    m_load->call(u"lonely"_s, u"abandon"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.problems.contains(FeedProblem::MissingReadClass), 20'000);
    QCOMPARE(desk.link.health().detail, u"agent"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_load->isIdle(), 20'000);
}

void TestRealSwitch::asksForACertificate()
{
    SwitchProfile tls = profile(u"console"_s);
    tls.tls = TlsMode::On;
    tls.port = 5039;
    Desk stranger(tls, u"rig-console"_s);
    QTRY_VERIFY_WITH_TIMEOUT(stranger.problems.contains(FeedProblem::CertificateUnknown),
                             kBackInMs);
    tls.pinnedFingerprint = stranger.link.health().certificate.fingerprint;
    Desk desk(tls, u"rig-console"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), kBackInMs);
}

void TestRealSwitch::comesBackAfterACrash()
{
    Desk desk(profile(u"console"_s), u"rig-console"_s);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isLive(), kBackInMs);
    m_load->call(u"lonely"_s, u"answer"_s);
    QTRY_COMPARE_WITH_TIMEOUT(desk.floor.waitingCalls().size(), 1U, kBackInMs);
    m_switch->kill();
    QTRY_VERIFY_WITH_TIMEOUT(!desk.isLive(), kBackInMs);
    m_switch->start(true);
    QTRY_VERIFY_WITH_TIMEOUT(m_load->isReady(), kBootMs);
    // Five seconds for all of it, from the moment that somebody can log in again.
    QTRY_VERIFY_WITH_TIMEOUT(desk.isFreshFloor(), kBackInMs);
}

QTEST_GUILESS_MAIN(TestRealSwitch)
#include "tst_realswitch.moc"
