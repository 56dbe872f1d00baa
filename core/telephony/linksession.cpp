// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/linksession.h"

#include "core/telephony/telephonylog.h"

#include <QRandomGenerator>

#include <algorithm>
#include <charconv>
#include <utility>

using namespace Qt::StringLiterals;

namespace fw::telephony {

using ami::AmiKind;
using ami::AmiMessage;
using live::FeedProblem;
using live::FeedState;
using live::ResyncKind;
using std::chrono::milliseconds;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds kNotReadyPause{250}; ///< the modules of a starting switch take 0.4 to 1 s
constexpr milliseconds kReloadPause{200};
constexpr milliseconds kConfirmPause{1500};
constexpr milliseconds kSettleInterval{200};
constexpr milliseconds kUnprovenInterval{5000}; ///< between lists until the read classes are proven
constexpr std::chrono::seconds kSameBoot{3};    ///< uptime is in whole seconds

TimePoint bootTime(const AmiMessage &fullyBooted, TimePoint now)
{
    const std::string_view text = fullyBooted.value("Uptime");
    std::int64_t uptime = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), uptime);
    return parsed.ec == std::errc() ? now - std::chrono::seconds(uptime) : kNoTime;
}

bool isDecidedByAPerson(FeedProblem problem)
{
    return problem == FeedProblem::LoginRefused || problem == FeedProblem::CertificateUnknown ||
           problem == FeedProblem::CertificateChanged;
}

} // namespace

LinkSession::LinkSession(live::SwitchId source, SwitchProfile profile, QString secret,
                         const Clock &clock, LinkTimings timings, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_secret(std::move(secret))
    , m_clock(clock)
    , m_timings(timings)
    , m_connection(*this, this)
    , m_login(m_connection, m_ids)
    , m_heartbeat(m_connection, m_ids, clock, this)
    , m_facts(m_connection, m_ids)
    , m_lists(m_connection, m_ids)
    , m_batcher(timings.coalesce, this)
    , m_mapper({source, 0us, m_profile.legacyCharset.toStdString()})
    , m_commands(source, m_connection, m_ids, m_mapper, clock, {timings.command, timings.pickUp},
                 this)
    , m_backoff(timings.backoffFirst, timings.backoffLast, QRandomGenerator::global()->generate())
    , m_deadline(this)
    , m_retry(this)
    , m_reconcile(this)
    , m_again(this)
    , m_settle(this)
{
    m_health.source = source;
    m_health.name = m_profile.name.isEmpty() ? m_profile.host : m_profile.name;
    connect(&m_batcher, &EventBatcher::batchReady, this, &LinkSession::batchReady);
    connect(&m_heartbeat, &Heartbeat::answered, this, &LinkSession::takePong);
    connect(&m_heartbeat, &Heartbeat::fellSilent, this, [this] {
        fail({FeedProblem::Silent, u"no answer to the heartbeat"_s, {}});
    });
    connectTimers();
}

LinkSession::~LinkSession() = default;

void LinkSession::connectTimers()
{
    for (QTimer *timer : {&m_deadline, &m_retry, &m_reconcile, &m_again}) {
        timer->setSingleShot(true);
    }
    connect(&m_deadline, &QTimer::timeout, this, &LinkSession::deadlinePassed);
    connect(&m_retry, &QTimer::timeout, this, &LinkSession::beginConnect);
    connect(&m_reconcile, &QTimer::timeout, this, [this] {
        m_mayConfirm = true;
        readLists(ResyncKind::Periodic);
    });
    connect(&m_again, &QTimer::timeout, this,
            [this] { readLists(std::exchange(m_wanted, {}).value_or(ResyncKind::Periodic)); });
    connect(&m_settle, &QTimer::timeout, this, &LinkSession::settleOutcomes);
}

void LinkSession::prime(const QByteArray &recorded)
{
    ami::AmiParser parser(false);
    parser.append({recorded.constData(), static_cast<std::size_t>(recorded.size())});
    AmiMessage message;
    while (parser.next(message)) {
        m_mapper.map(message, kNoTime, m_batcher.events());
    }
    m_batcher.flush();
}

void LinkSession::start()
{
    if (m_health.state == FeedState::Offline) {
        m_backoff.reset();
        beginConnect();
    }
}

void LinkSession::stop()
{
    m_retry.stop();
    goDown();
    setState(FeedState::Offline);
}

void LinkSession::retryNow()
{
    const FeedState state = m_health.state;
    const bool isApart = state == FeedState::Offline || state == FeedState::Waiting ||
                         (state == FeedState::Draining && !m_connection.isReady());
    if (isApart) {
        m_backoff.reset();
        beginConnect();
    }
}

void LinkSession::resync()
{
    readLists(ResyncKind::Reload);
}

void LinkSession::confirmSoon()
{
    if (m_health.state == FeedState::Live && !m_wanted && std::exchange(m_mayConfirm, false)) {
        m_wanted = ResyncKind::Periodic;
        m_again.start(kConfirmPause);
    }
}

void LinkSession::setState(FeedState state, FeedProblem problem, const QString &detail)
{
    if (state != m_health.state) {
        qCInfo(lcLink) << m_health.name << "state" << static_cast<int>(state) << "problem"
                       << static_cast<int>(problem) << detail;
    }
    m_health.state = state;
    m_health.problem = problem;
    m_health.detail = detail;
    if (state != FeedState::Waiting && state != FeedState::Draining) {
        m_health.retryAt = kNoTime;
    }
    emit healthChanged(m_health);
}

void LinkSession::beginConnect()
{
    m_retry.stop();
    m_sawShutdown = false;
    m_health.certificate = {};
    setState(FeedState::Connecting);
    m_connection.open(m_profile, {m_timings.connect, m_timings.login});
}

void LinkSession::connectionReady()
{
    setState(FeedState::Authenticating);
    m_deadline.start(m_timings.login);
    m_login.begin(m_profile.user, m_secret);
}

void LinkSession::messageArrived(const AmiMessage &message)
{
    m_heartbeat.heard();
    m_health.lastHeard = m_clock.now();
    if (m_health.state == FeedState::Authenticating) {
        if (message.kind == AmiKind::Event && message.name == "FullyBooted") {
            takeFullyBooted(message);
        }
        takeLoginAnswer(m_login.feed(message));
        return;
    }
    m_witness.see(message);
    if (isShuttingDown(message)) {
        m_heartbeat.feed(message);
        m_facts.feed(message);
        m_lists.feed(message);
        m_commands.feed(message);
        drain();
        return;
    }
    if (m_commands.feed(message)) {
        return; // lists of one agent or queue among it: no part of a snapshot
    }
    if (m_isUp) {
        // Everything in stream order, list items among it: nothing is lost and nothing doubled.
        m_mapper.map(message, m_health.lastHeard, m_batcher.events());
    }
    if (m_heartbeat.feed(message)) {
        return;
    }
    if (m_facts.feed(message)) {
        if (!m_facts.isRunning() && m_phase == Phase::Facts) {
            finishFacts();
        }
    } else if (m_lists.feed(message)) {
        if (!m_lists.isRunning()) {
            finishLists();
        }
    } else if (message.kind == AmiKind::Event) {
        takeEvent(message);
    }
}

void LinkSession::inputDrained()
{
    m_batcher.touched();
}

void LinkSession::connectionFailed(const ConnectionFailure &failure)
{
    fail(m_sawShutdown ? ConnectionFailure{FeedProblem::ShuttingDown, failure.detail, {}}
                       : failure);
}

void LinkSession::takeLoginAnswer(LoginSequence::Outcome outcome)
{
    switch (outcome) {
    case LoginSequence::Outcome::Pending:
        break;
    case LoginSequence::Outcome::Accepted:
        loggedIn();
        break;
    case LoginSequence::Outcome::Refused:
        fail({FeedProblem::LoginRefused, m_login.detail(), {}});
        break;
    case LoginSequence::Outcome::ShuttingDown:
        goDown();
        waitAndRetry(FeedState::Draining, FeedProblem::ShuttingDown, {});
        break;
    case LoginSequence::Outcome::AlreadyInUse:
        fail({FeedProblem::ConnectionLost, m_login.detail(), {}});
        break;
    case LoginSequence::Outcome::Unexpected:
        fail({FeedProblem::Protocol, m_login.detail(), {}});
        break;
    }
}

void LinkSession::loggedIn()
{
    m_facts.clear();
    m_lists.clear();
    m_witness.reset();
    m_wanted.reset();
    m_mayConfirm = true;
    m_bootedAt = kNoTime;
    m_phase = Phase::Booting;
    setState(FeedState::Synchronising);
    m_heartbeat.start(m_timings.heartbeat, m_timings.silence);
    m_deadline.start(m_timings.fullyBooted);
}

void LinkSession::takeEvent(const AmiMessage &message)
{
    if (message.name == "FullyBooted") {
        takeFullyBooted(message);
    } else if (message.name == "Reload" && m_health.state == FeedState::Live) {
        m_wanted = ResyncKind::Reload;
        m_again.start(kReloadPause);
    } else if (message.name == "Shutdown") {
        m_sawShutdown = true;
    }
}

void LinkSession::takeFullyBooted(const AmiMessage &message)
{
    m_bootedAt = bootTime(message, m_clock.now());
    if (m_health.state == FeedState::Synchronising && m_phase == Phase::Booting) {
        readFacts();
    }
}

void LinkSession::readFacts()
{
    m_phase = Phase::Facts;
    m_deadline.start(m_timings.snapshot);
    m_switch = {};
    m_heartbeat.ping();
    m_facts.clear();
    m_facts.add("CoreSettings", {},
                [this](const AmiMessage &answer) { m_switch.readSettings(answer); });
    m_facts.add("CoreStatus", {},
                [this](const AmiMessage &answer) { m_switch.readStatus(answer); });
    m_facts.send();
}

void LinkSession::finishFacts()
{
    m_health.switchVersion = m_switch.version;
    goUp();
    readLists(ResyncKind::Initial);
}

void LinkSession::goUp()
{
    const bool isOtherStartup =
        !m_knownStartup.empty() && !m_switch.startup.empty() && m_knownStartup != m_switch.startup;
    const bool isOtherBoot = m_switch.startup.empty() && isKnown(m_knownBootedAt) &&
                             isKnown(m_bootedAt) && m_bootedAt - m_knownBootedAt > kSameBoot;
    if (!m_switch.startup.empty()) {
        m_knownStartup = m_switch.startup;
    }
    if (isKnown(m_bootedAt)) {
        m_knownBootedAt = m_bootedAt;
    }
    const bool hasRestarted = isOtherStartup || isOtherBoot;
    if (hasRestarted) {
        m_mapper.forgetCalls();
    }
    m_mapper.setClockOffset(m_heartbeat.clockOffset());
    m_mapper.append(live::LinkUp{m_health.name.toStdString(), hasRestarted}, m_clock.now(),
                    m_batcher.events());
    m_isUp = true;
    m_commands.linkUp();
    m_settle.start(kSettleInterval);
}

void LinkSession::readLists(ResyncKind kind)
{
    if (!m_isUp || m_health.state == FeedState::Draining) {
        return;
    }
    if (m_lists.isRunning()) {
        m_wanted = kind;
        return;
    }
    m_phase = Phase::Lists;
    m_kind = kind;
    m_mapper.beginSnapshot();
    m_witness.beginSnapshot();
    m_lists.clear();
    if (kind != ResyncKind::Periodic) {
        m_lists.add("GetConfig", {{"Filename", "queues.conf"}});
    }
    // QueueStatus last: the snapshot is taken at its end, and the queues are what must not be old
    // by then.
    m_lists.add("CoreShowChannels");
    m_lists.add("QueueStatus");
    m_lists.send();
    m_deadline.start(m_timings.snapshot);
}

void LinkSession::finishLists()
{
    const ActionBatch::Answer answer = m_lists.answer("QueueStatus");
    if (answer != ActionBatch::Answer::Done) {
        // A switch that has only just started: the modules are still loading.
        m_wanted = m_kind;
        m_again.start(kNotReadyPause);
        return;
    }
    m_deadline.stop();
    m_mapper.endSnapshot(m_kind, m_clock.now(), m_batcher.events());
    m_witness.endSnapshot();
    m_batcher.flush();
    m_commands.snapshotTaken();
    m_reconcile.start(m_witness.isProven() ? m_timings.reconcile
                                           : std::min(m_timings.reconcile, kUnprovenInterval));
    if (m_wanted && !m_again.isActive()) {
        m_again.start(kReloadPause);
    }
    goLive();
}

void LinkSession::goLive()
{
    const QString missing = m_witness.missing();
    const FeedProblem problem =
        missing.isEmpty() ? FeedProblem::None : FeedProblem::MissingReadClass;
    if (m_health.state != FeedState::Live) {
        m_backoff.reset();
    }
    if (m_health.state != FeedState::Live || m_health.problem != problem) {
        setState(FeedState::Live, problem, missing);
    }
}

void LinkSession::takePong()
{
    m_health.latency = m_heartbeat.latency();
    m_health.clockOffset = m_heartbeat.clockOffset();
    m_mapper.setClockOffset(m_health.clockOffset);
    if (m_health.state == FeedState::Live && m_health.problem != FeedProblem::MissingReadClass &&
        !m_witness.missing().isEmpty()) {
        goLive();
        return;
    }
    if (m_health.state == FeedState::Draining && m_connection.isReady()) {
        // The stop was called off. A pong that refuses comes through drain() and not here.
        setState(FeedState::Synchronising);
        readLists(ResyncKind::Initial);
        return;
    }
    emit healthChanged(m_health);
}

/// The session goes on and the events of the last calls come, but no action is answered any more.
void LinkSession::drain()
{
    m_deadline.stop();
    m_again.stop();
    m_reconcile.stop();
    m_lists.clear();
    m_facts.clear();
    if (m_isUp) {
        if (m_health.state != FeedState::Draining) {
            setState(FeedState::Draining, FeedProblem::ShuttingDown);
        }
        return;
    }
    goDown();
    waitAndRetry(FeedState::Draining, FeedProblem::ShuttingDown, {});
}

void LinkSession::deadlinePassed()
{
    if (m_health.state == FeedState::Authenticating) {
        fail({FeedProblem::Silent, u"no answer to the login"_s, {}});
    } else if (m_phase == Phase::Booting) {
        // An account without the read class "system" is never told; the lists will tell.
        readFacts();
    } else {
        fail({FeedProblem::Silent, u"no answer to the lists"_s, {}});
    }
}

void LinkSession::goDown()
{
    m_connection.close();
    m_commands.linkLost();
    m_heartbeat.stop();
    m_deadline.stop();
    m_reconcile.stop();
    m_again.stop();
    m_settle.stop();
    m_lists.clear();
    m_facts.clear();
    if (std::exchange(m_isUp, false)) {
        ++m_health.reconnects;
        m_mapper.append(live::LinkDown{}, m_clock.now(), m_batcher.events());
    }
    m_batcher.flush();
    m_health.latency = milliseconds(-1);
}

void LinkSession::fail(const ConnectionFailure &failure)
{
    goDown();
    m_health.certificate = failure.certificate;
    if (isDecidedByAPerson(failure.problem)) {
        setState(FeedState::Offline, failure.problem, failure.detail);
        return;
    }
    waitAndRetry(FeedState::Waiting, failure.problem, failure.detail);
}

void LinkSession::waitAndRetry(FeedState state, FeedProblem problem, const QString &detail)
{
    const milliseconds wait = m_backoff.next();
    m_retry.start(wait);
    m_health.retryAt = m_clock.now() + wait;
    setState(state, problem, detail);
}

void LinkSession::settleOutcomes()
{
    m_mapper.expire(m_clock.now(), m_batcher.events());
    m_batcher.touched();
}

} // namespace fw::telephony
