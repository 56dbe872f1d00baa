// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/connectiontest.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace fw::telephony {

using ami::AmiKind;
using ami::AmiMessage;
using live::FeedProblem;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds kAgain{500};
/// A change between the first two readings is judged at the third.
constexpr int kMostReadings = 3;

} // namespace

ConnectionTest::ConnectionTest(LinkTimings timings, QObject *parent)
    : QObject(parent)
    , m_timings(timings)
    , m_connection(*this, this)
    , m_login(m_connection, m_ids)
    , m_batch(m_connection, m_ids)
    , m_limit(this)
    , m_again(this)
{
    m_limit.setSingleShot(true);
    m_again.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &ConnectionTest::timeOut);
    connect(&m_again, &QTimer::timeout, this, &ConnectionTest::read);
}

ConnectionTest::~ConnectionTest() = default;

void ConnectionTest::start(const SwitchProfile &profile, const QString &secret)
{
    cancel();
    m_profile = profile;
    m_secret = secret;
    m_result = {};
    m_facts = {};
    m_witness.reset();
    m_readings = 0;
    m_hasBooted = false;
    m_phase = Phase::Connecting;
    m_connection.open(m_profile, {m_timings.connect, m_timings.login});
}

void ConnectionTest::cancel()
{
    m_connection.close();
    m_batch.clear();
    m_limit.stop();
    m_again.stop();
    m_phase = Phase::Idle;
}

void ConnectionTest::connectionReady()
{
    m_phase = Phase::LoggingIn;
    m_limit.start(m_timings.login);
    m_login.begin(m_profile.user, m_secret);
}

void ConnectionTest::messageArrived(const AmiMessage &message)
{
    m_witness.see(message);
    if (message.kind == AmiKind::Event && message.name == "FullyBooted") {
        m_hasBooted = true;
        if (m_phase == Phase::Booting) {
            read();
        }
        return;
    }
    if (m_phase == Phase::LoggingIn) {
        takeLoginAnswer(m_login.feed(message));
    } else if (m_batch.feed(message) && !m_batch.isRunning()) {
        finishReading();
    }
}

void ConnectionTest::connectionFailed(const ConnectionFailure &failure)
{
    m_result.certificate = failure.certificate;
    finish(failure.problem, failure.detail);
}

void ConnectionTest::takeLoginAnswer(LoginSequence::Outcome outcome)
{
    switch (outcome) {
    case LoginSequence::Outcome::Pending:
        break;
    case LoginSequence::Outcome::Accepted:
        m_phase = Phase::Booting;
        m_limit.start(m_timings.fullyBooted);
        break;
    case LoginSequence::Outcome::Refused:
    case LoginSequence::Outcome::AlreadyInUse:
        finish(FeedProblem::LoginRefused, m_login.detail());
        break;
    case LoginSequence::Outcome::ShuttingDown:
        finish(FeedProblem::ShuttingDown);
        break;
    case LoginSequence::Outcome::Unexpected:
        finish(FeedProblem::Protocol, m_login.detail());
        break;
    }
}

void ConnectionTest::read()
{
    if (m_phase == Phase::Booting) {
        m_limit.start(m_timings.snapshot);
    }
    m_phase = Phase::Reading;
    ++m_readings;
    m_result.queues = 0;
    m_agents.clear();
    m_witness.beginSnapshot();
    m_batch.clear();
    m_batch.add("CoreSettings", {},
                [this](const AmiMessage &answer) { m_facts.readSettings(answer); });
    m_batch.add("ListCommands", {}, [this](const AmiMessage &answer) { takeCommands(answer); });
    m_batch.add("CoreShowChannels");
    m_batch.add("QueueStatus", {}, [this](const AmiMessage &item) { takeListItem(item); });
    m_batch.send();
}

void ConnectionTest::takeListItem(const AmiMessage &message)
{
    if (message.name == "QueueParams") {
        ++m_result.queues;
    } else if (message.name == "QueueMember") {
        m_agents.emplace(message.value("Location"));
    }
}

/// ListCommands names just the actions that the account may use.
void ConnectionTest::takeCommands(const AmiMessage &message)
{
    constexpr std::pair<std::string_view, SwitchRight> kNeeded[] = {
        {"QueuePause", SwitchRight::PauseAgents}, {"Redirect", SwitchRight::ControlCalls},
        {"Originate", SwitchRight::Originate},    {"CoreShowChannels", SwitchRight::ListChannels},
        {"GetConfig", SwitchRight::ReadConfig},
    };
    m_result.missing.clear();
    for (const auto &[action, right] : kNeeded) {
        if (!message.has(action)) {
            m_result.missing.append(right);
        }
    }
}

void ConnectionTest::finishReading()
{
    if (m_batch.has(ActionBatch::Answer::ShuttingDown)) {
        finish(FeedProblem::ShuttingDown);
        return;
    }
    if (m_batch.answer("QueueStatus") != ActionBatch::Answer::Done) {
        m_again.start(kAgain);
        return;
    }
    m_witness.endSnapshot();
    m_result.agents = static_cast<int>(m_agents.size());
    m_result.version = m_facts.version;
    m_result.areReadClassesProven = m_witness.isProven();
    if (const QString missing = m_witness.missing(); !missing.isEmpty()) {
        finish(FeedProblem::MissingReadClass, missing);
        return;
    }
    if (!m_witness.isProven() && m_readings < kMostReadings) {
        m_phase = Phase::Watching;
        m_again.start(kAgain);
        return;
    }
    if (!m_hasBooted) {
        m_result.missing.prepend(SwitchRight::ReadSystem);
    }
    finish(FeedProblem::None);
}

void ConnectionTest::timeOut()
{
    if (m_phase == Phase::Booting) {
        read();
        return;
    }
    finish(FeedProblem::Silent, m_phase == Phase::LoggingIn ? u"login"_s : u"QueueStatus"_s);
}

void ConnectionTest::finish(FeedProblem problem, const QString &detail)
{
    cancel();
    m_result.problem = problem;
    m_result.detail = detail;
    emit finished(m_result);
}

} // namespace fw::telephony
