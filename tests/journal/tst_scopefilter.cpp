// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/eventdecoder.h"
#include "core/journal/floorretelling.h"
#include "core/journal/keyframepacker.h"
#include "core/journal/scopestreams.h"
#include "tests/live/floorscript.h"

#include <QTest>

#include <numeric>
#include <random>

using namespace fw;
using namespace fw::journal;
using namespace fw::live;
using namespace fw::live::tests;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kQueues = 5;
constexpr std::size_t kAgents = 9;

/// North has teams alpha and beta, south has gamma; a queue for each, one of beta, one of all.
FloorConfig configuration()
{
    FloorConfig config = FloorConfig::defaults();
    organisation::ScopeTree &tree = config.scopes;
    const int north = tree.add(0, u"north"_s, {u"North"_s, {}}, organisation::ScopeLevel::Partner);
    const int south =
        tree.add(0, u"south"_s, {u"Secret south"_s, {}}, organisation::ScopeLevel::Partner);
    const int alpha = tree.add(north, u"alpha"_s, {}, organisation::ScopeLevel::Team);
    const int beta = tree.add(north, u"beta"_s, {}, organisation::ScopeLevel::Team);
    const int gamma = tree.add(south, u"gamma"_s, {}, organisation::ScopeLevel::Team);
    const int queueScopes[] = {north, south, beta, 0};
    for (int queue = 0; queue < 4; ++queue) { // the fifth is in no list: everybody's
        QueueSettings settings;
        settings.scope = queueScopes[queue];
        settings.wrapUp = std::chrono::seconds(10 * (queue + 1));
        settings.name = {u"Queue %1"_s.arg(queue), {}};
        config.queues["queue" + std::to_string(queue)] = settings;
    }
    const int teams[] = {alpha, beta, gamma};
    for (std::size_t agent = 0; agent < kAgents - 1; ++agent) { // and one whom nobody knows
        config.people["SIP/a" + std::to_string(agent)] = {
            "Number" + std::to_string(agent), {u"Person %1"_s.arg(agent), {}}, teams[agent % 3]};
    }
    return config;
}

/// A floor on which everything happens, as its switch tells it.
class BusyFloor final
{
public:
    explicit BusyFloor(std::uint32_t seed)
        : script(configuration())
        , m_random(seed)
    {
        send(LinkUp{"pbx", false});
        for (std::size_t queue = 0; queue < kQueues; ++queue) {
            send(QueueSeen{QueueRef(queue), "queue" + std::to_string(queue), 0s});
        }
        for (std::size_t agent = 0; agent < kAgents; ++agent) {
            send(AgentSeen{AgentRef(agent), "SIP/a" + std::to_string(agent),
                           "Name" + std::to_string(agent)});
            send(AgentDeviceChanged{AgentRef(agent), DeviceState::Idle});
        }
        for (std::size_t agent = 0; agent < kAgents; ++agent) {
            for (std::size_t queue = 0; queue < kQueues; ++queue) {
                if (queue == 3 || pick(3) > 0) {
                    send(MembershipChanged{QueueRef(queue), AgentRef(agent), true, false, 0});
                    m_members[queue].push_back(AgentRef(agent));
                }
            }
        }
    }

    void run(int steps)
    {
        for (int step = 0; step < steps; ++step) {
            one();
            script.wait(std::chrono::seconds(pick(20)));
        }
    }

    void check(ResyncKind kind)
    {
        for (const StampedEvent &told : m_retelling.tell(script.floor)) {
            if (const auto *resync = std::get_if<Resync>(&told.event)) {
                send(Resync{kind, resync->snapshot});
            }
        }
    }

    void send(FloorEvent event)
    {
        script.send(std::move(event));
        m_retelling.note(script.sent.back());
    }

    FloorScript script;

private:
    struct Talk
    {
        QueueRef queue;
        CallRef call = kNoCall;
        AgentRef agent;
    };

    std::size_t pick(std::size_t below) { return m_random() % below; }

    [[nodiscard]] bool isFree(AgentRef agent) const
    {
        return std::ranges::none_of(m_talks,
                                    [agent](const Talk &talk) { return talk.agent == agent; });
    }

    void one()
    {
        switch (pick(9)) {
        case 0:
        case 1: {
            const QueueRef queue(pick(kQueues));
            m_waiting.push_back({queue, ++m_calls, {}});
            send(CallQueued{queue, m_calls, 0, 0, "138****5678", "K"});
            break;
        }
        case 2:
        case 3:
        case 4:
            serve();
            break;
        case 5:
        case 6:
            talkOn();
            break;
        case 7: {
            const AgentRef agent(pick(kAgents));
            const std::size_t queue = pick(kQueues);
            if (std::ranges::find(m_members[queue], agent) != m_members[queue].end()) {
                if (pick(2) == 0) {
                    send(AgentPaused{QueueRef(queue), agent, "meal", kNoTime});
                } else {
                    send(AgentResumed{QueueRef(queue), agent});
                }
            }
            break;
        }
        default:
            if (pick(4) == 0) {
                check(pick(3) == 0 ? ResyncKind::Reload : ResyncKind::Periodic);
            } else {
                send(SupervisionStarted{AgentRef(pick(kAgents)), "SIP/boss"});
            }
        }
    }

    void serve()
    {
        if (m_waiting.empty()) {
            return;
        }
        const std::size_t at = pick(m_waiting.size());
        Talk call = m_waiting[at];
        std::vector<AgentRef> rung;
        for (const AgentRef agent : m_members[call.queue.index()]) {
            if (isFree(agent) && pick(2) == 0) {
                send(CallOffered{call.queue, call.call, agent});
                rung.push_back(agent);
            }
        }
        script.wait(std::chrono::seconds(pick(8)));
        const bool isLeft = pick(4) == 0;
        const bool isAnswered = !isLeft && !rung.empty() && pick(3) > 0;
        for (std::size_t index = isAnswered ? 1 : 0; index < rung.size(); ++index) {
            if (pick(2) == 0) {
                send(CallMissed{call.queue, call.call, rung[index], 5s});
            } else {
                send(OfferWithdrawn{call.queue, call.call, rung[index]});
            }
        }
        if (!isAnswered && !isLeft) {
            return; // still waits
        }
        m_waiting.erase(m_waiting.begin() + static_cast<std::ptrdiff_t>(at));
        send(CallLeftQueue{call.queue, call.call});
        if (isLeft) {
            if (pick(2) == 0) {
                send(CallAbandoned{call.queue, call.call, 9s, true});
            } else {
                send(CallOverflowed{call.queue, call.call, LossKind::TimedOut, 9s});
            }
            send(CallEnded{call.call});
            return;
        }
        call.agent = rung.front();
        send(CallAnswered{call.queue, call.call, call.agent, 9s, 2s});
        send(AgentDeviceChanged{call.agent, DeviceState::InUse});
        m_talks.push_back(call);
    }

    void talkOn()
    {
        if (m_talks.empty()) {
            return;
        }
        const std::size_t at = pick(m_talks.size());
        const Talk talk = m_talks[at];
        switch (pick(4)) {
        case 0:
            send(CallHeld{talk.call, talk.agent});
            break;
        case 1:
            send(CallResumed{talk.call, talk.agent});
            break;
        default:
            m_talks.erase(m_talks.begin() + static_cast<std::ptrdiff_t>(at));
            if (pick(5) == 0) {
                send(CallTransferred{talk.call, talk.agent, false, "SIP/a8"});
            }
            send(CallCompleted{talk.queue, talk.call, talk.agent, EndedBy::Caller, 9s, 33s});
            send(CallEnded{talk.call});
            send(AgentDeviceChanged{talk.agent, DeviceState::Idle});
        }
    }

    FloorRetelling m_retelling;
    std::mt19937 m_random;
    std::vector<AgentRef> m_members[kQueues];
    std::vector<Talk> m_waiting;
    std::vector<Talk> m_talks;
    CallRef m_calls = 0;
};

Floor folded(const FloorConfig &config, const std::vector<StampedEvent> &events)
{
    Floor floor(config);
    Changes changes;
    for (const StampedEvent &event : events) {
        floor.apply(event, changes);
    }
    return floor;
}

const AgentView *agentOf(const Floor &floor, const std::string &address)
{
    for (const AgentView &view : floor.agents()) {
        if (view.address == address) {
            return &view;
        }
    }
    return nullptr;
}

/// What is counted, too, or only what is the case now.
enum class Compared { All, Present };

QString differenceOf(const AgentView &whole, const Floor &wholeFloor, const AgentView &cut,
                     const Floor &cutFloor, Compared compared)
{
    if (whole.state != cut.state || whole.device != cut.device || whole.name != cut.name ||
        whole.reason != cut.reason || whole.isPartlyPaused != cut.isPartlyPaused ||
        whole.personId != cut.personId || whole.displayName != cut.displayName) {
        return u"the state"_s;
    }
    if (whole.memberships.size() != cut.memberships.size() || whole.listeners != cut.listeners) {
        return u"memberships or listeners"_s;
    }
    if (whole.wrapUpUntil != cut.wrapUpUntil || whole.limit != cut.limit ||
        whole.talk.has_value() != cut.talk.has_value() ||
        (whole.talk &&
         (whole.talk->call != cut.talk->call || whole.talk->since != cut.talk->since))) {
        return u"the talk"_s;
    }
    const TimePoint now = wholeFloor.now();
    if (compared == Compared::All &&
        (wholeFloor.agentDay(whole.id, now) != cutFloor.agentDay(cut.id, now) ||
         wholeFloor.pausedByReason(whole.id, now) != cutFloor.pausedByReason(cut.id, now) ||
         wholeFloor.agentSpans(whole.id) != cutFloor.agentSpans(cut.id) ||
         whole.stateSince != cut.stateSince)) {
        return u"what is counted"_s;
    }
    return {};
}

/// The after-call work of others ends early when they do something that the part does not see.
std::vector<QueueInterval> intervalsOf(const QueueView &view, const Floor &floor, TimePoint now)
{
    std::vector<QueueInterval> intervals = floor.queueIntervals(view.id, now);
    for (QueueInterval &interval : intervals) {
        interval.counters.wrapUpUs = 0;
    }
    return intervals;
}

QString differenceOf(const QueueView &whole, const Floor &wholeFloor, const QueueView &cut,
                     const Floor &cutFloor, Compared compared)
{
    const auto sum = [](const PerState<int> &agents) {
        return std::accumulate(agents.begin(), agents.end(), 0);
    };
    if (whole.waiting != cut.waiting || whole.isPresent != cut.isPresent ||
        sum(whole.agents) != sum(cut.agents) || whole.settings.wrapUp != cut.settings.wrapUp) {
        return u"who waits, or who answers"_s;
    }
    const TimePoint now = wholeFloor.now();
    if (compared == Compared::All &&
        (whole.oldestSince != cut.oldestSince ||
         intervalsOf(whole, wholeFloor, now) != intervalsOf(cut, cutFloor, now))) {
        return u"what is counted"_s;
    }
    return {};
}

/// Empty when a floor of a part shows what the whole floor shows of that part.
QString differenceOf(const Floor &whole, const Floor &cut, const ScopeCut &part, Compared compared)
{
    for (const AgentView &view : whole.agents()) {
        const AgentView *shown = agentOf(cut, view.address);
        const bool isSeen = part.hasAgent(view.address, view.name);
        const QString difference = isSeen != (shown != nullptr) ? u"who is there"_s
                                   : isSeen ? differenceOf(view, whole, *shown, cut, compared)
                                            : QString();
        if (!difference.isEmpty()) {
            return QString::fromStdString(view.address) + u": "_s + difference;
        }
    }
    for (const QueueView &view : whole.queues()) {
        const auto shown = cut.findQueue(view.name);
        const bool isSeen = part.hasQueue(view.name);
        const QString difference = isSeen != shown.has_value() ? u"whether it is there"_s
                                   : isSeen
                                       ? differenceOf(view, whole, cut.queue(*shown), cut, compared)
                                       : QString();
        if (!difference.isEmpty()) {
            return QString::fromStdString(view.name) + u": "_s + difference;
        }
    }
    return {};
}

QString textOf(const std::map<std::string, std::uint64_t> &anomalies)
{
    QString text;
    for (const auto &[kind, count] : anomalies) {
        text += QString::fromStdString(kind) + u' ' + QString::number(count) + u' ';
    }
    return text;
}

} // namespace

class TestScopeFilter final : public QObject
{
    Q_OBJECT

private slots:
    void foldsToThePartOfTheFloor_data();
    void foldsToThePartOfTheFloor();
    void namesNobodyElse_data();
    void namesNobodyElse();
    void theRootIsTheWholeFloor();
    void aNodeThatNobodyKnowsIsNothing();
    void whoBeginsLaterSeesTheSame_data();
    void whoBeginsLaterSeesTheSame();
    void aNewFeedBeginsAnew();
    void gapsStayGaps();
};

void TestScopeFilter::foldsToThePartOfTheFloor_data()
{
    QTest::addColumn<QStringList>("nodes");
    QTest::addColumn<std::uint32_t>("seed");
    for (std::uint32_t seed = 1; seed <= 12; ++seed) {
        QTest::addRow("a team, %u", seed) << QStringList{u"alpha"_s} << seed;
        QTest::addRow("a region, %u", seed) << QStringList{u"north"_s} << seed;
        QTest::addRow("two teams, %u", seed) << QStringList{u"beta"_s, u"gamma"_s} << seed;
        QTest::addRow("all, %u", seed) << QStringList{u"all"_s} << seed;
    }
}

void TestScopeFilter::foldsToThePartOfTheFloor()
{
    QFETCH(QStringList, nodes);
    QFETCH(std::uint32_t, seed);
    ScopeFilter filter(ScopeCut(configuration(), nodes));
    BusyFloor busy(seed);
    std::vector<StampedEvent> seen;
    std::size_t taken = 0;
    for (int round = 0; round < 12; ++round) {
        busy.run(60);
        for (; taken < busy.script.sent.size(); ++taken) {
            filter.take(busy.script.sent[taken], seen);
        }
        Floor cut = folded(filter.cut().config(), seen);
        Changes changes;
        cut.advance(busy.script.time, changes);
        busy.script.floor.advance(busy.script.time, changes);
        QCOMPARE(differenceOf(busy.script.floor, cut, filter.cut(), Compared::All), QString());
        QCOMPARE(textOf(cut.anomalies()), QString());
        QCOMPARE(cut.sources().front().gaps, 0U);
    }
    QCOMPARE(textOf(busy.script.floor.anomalies()), QString());
    // The configuration that goes with it says the same when it is read.
    const auto read = FloorConfig::fromJson(filter.cut().config().toJson());
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    Floor again = folded(*read, seen);
    Changes changes;
    again.advance(busy.script.time, changes);
    QCOMPARE(differenceOf(busy.script.floor, again, filter.cut(), Compared::All), QString());
}

void TestScopeFilter::namesNobodyElse_data()
{
    QTest::addColumn<std::uint32_t>("seed");
    for (std::uint32_t seed = 21; seed <= 26; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestScopeFilter::namesNobodyElse()
{
    QFETCH(std::uint32_t, seed);
    ScopeStreams streams(configuration());
    BusyFloor busy(seed);
    streams.want({{7, {u"alpha"_s}}}, Floor(configuration()), kNoon);
    busy.run(600);
    for (const StampedEvent &event : busy.script.sent) {
        streams.take(event);
    }
    JournalBatch batch;
    streams.giveTo(batch);
    QCOMPARE(batch.live.size(), 1U);
    const LivePart &part = batch.live.front();
    QCOMPARE(part.scope, 7);
    QByteArray all = part.config;
    for (const Chunk &chunk : part.chunks) {
        all += chunk.payload;
    }
    for (const Keyframe &keyframe : part.keyframes) {
        const auto unpacked = KeyframePacker::unpack(keyframe.payload);
        QVERIFY(unpacked);
        all += *unpacked;
    }
    for (const char *own : {"SIP/a0", "SIP/a3", "Name6", "queue0", "queue3", "queue4", "alpha"}) {
        QVERIFY2(all.contains(own), own);
    }
    for (const char *other : {"SIP/a1", "SIP/a2", "SIP/a4", "SIP/a5", "SIP/a7", "SIP/a8", "Name1",
                              "Name2", "Name8", "Number1", "Number2", "queue1", "queue2", "Queue 1",
                              "Secret", "south", "beta", "gamma", "Person 2"}) {
        QVERIFY2(!all.contains(other), other);
    }
}

void TestScopeFilter::theRootIsTheWholeFloor()
{
    ScopeFilter filter(ScopeCut(configuration(), {u"all"_s}));
    BusyFloor busy(5);
    busy.run(300);
    std::vector<StampedEvent> seen;
    for (const StampedEvent &event : busy.script.sent) {
        filter.take(event, seen);
    }
    QCOMPARE(seen.size(), busy.script.sent.size());
}

void TestScopeFilter::aNodeThatNobodyKnowsIsNothing()
{
    QVERIFY(ScopeCut(configuration(), {u"west"_s}).isNothing());
    QVERIFY(ScopeCut(configuration(), {}).isNothing());
    ScopeStreams streams(configuration());
    BusyFloor busy(5);
    streams.want({{1, {u"west"_s}}}, busy.script.floor, kNoon);
    busy.run(50);
    for (const StampedEvent &event : busy.script.sent) {
        streams.take(event);
    }
    JournalBatch batch;
    streams.giveTo(batch);
    QVERIFY(batch.live.empty());
}

void TestScopeFilter::whoBeginsLaterSeesTheSame_data()
{
    foldsToThePartOfTheFloor_data();
}

void TestScopeFilter::whoBeginsLaterSeesTheSame()
{
    QFETCH(QStringList, nodes);
    QFETCH(std::uint32_t, seed);
    const ScopeCut part(configuration(), nodes);
    ScopeStreams streams(configuration());
    BusyFloor busy(seed);
    busy.run(300);
    for (const StampedEvent &event : busy.script.sent) {
        streams.take(event);
    }
    streams.want({{3, nodes}}, busy.script.floor, kNoon);
    std::size_t taken = busy.script.sent.size();
    Floor cut(part.config());
    Changes changes;
    for (int round = 0; round < 3; ++round) {
        JournalBatch batch;
        streams.giveTo(batch);
        QCOMPARE(batch.live.size(), 1U);
        QCOMPARE(batch.live.front().config.isEmpty(), round > 0);
        for (const Chunk &chunk : batch.live.front().chunks) {
            const auto events = EventDecoder::decode(chunk.payload);
            QVERIFY(events);
            for (const StampedEvent &event : *events) {
                cut.apply(event, changes);
            }
        }
        cut.advance(busy.script.time, changes);
        busy.script.floor.advance(busy.script.time, changes);
        QCOMPARE(differenceOf(busy.script.floor, cut, part, Compared::Present), QString());
        QCOMPARE(textOf(cut.anomalies()), QString());
        busy.run(100);
        for (; taken < busy.script.sent.size(); ++taken) {
            streams.take(busy.script.sent[taken]);
        }
    }
}

void TestScopeFilter::aNewFeedBeginsAnew()
{
    ScopeFilter filter(ScopeCut(configuration(), {u"alpha"_s}));
    std::vector<StampedEvent> seen;
    for (int feed = 0; feed < 2; ++feed) {
        BusyFloor busy(static_cast<std::uint32_t>(40 + feed)); // counts from 1
        busy.run(30);
        for (const StampedEvent &event : busy.script.sent) {
            filter.take(event, seen);
        }
    }
    QCOMPARE(std::ranges::count(seen, 1U, &StampedEvent::sequence), 2);
    const Floor cut = folded(filter.cut().config(), seen);
    QCOMPARE(cut.anomalies().count("unknown_agent"), 0U);
    QCOMPARE(cut.anomalies().count("sequence_gap"), 0U);
}

void TestScopeFilter::gapsStayGaps()
{
    ScopeFilter filter(ScopeCut(configuration(), {u"alpha"_s}));
    BusyFloor busy(50);
    busy.run(100);
    std::vector<StampedEvent> heard = busy.script.sent;
    heard.erase(heard.begin() + 70, heard.begin() + 75);
    std::vector<StampedEvent> seen;
    for (const StampedEvent &event : heard) {
        filter.take(event, seen);
    }
    QCOMPARE(folded(filter.cut().config(), seen).sources().front().gaps, 5U);
}

QTEST_APPLESS_MAIN(TestScopeFilter)
#include "tst_scopefilter.moc"
