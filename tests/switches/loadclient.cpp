// SPDX-License-Identifier: GPL-3.0-or-later
#include "loadclient.h"

#include "rigswitch.h"

#include "core/protocol/ami/amiencoder.h"

#include <QCoreApplication>
#include <QTest>

using namespace fw;
using namespace fw::telephony;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// The other half of a caller's Local channel. Neither id may begin with the other: Asterisk 22
/// takes that for the same.
std::string voiceOf(const QString &id)
{
    return id.chopped(1).toStdString() + 'v';
}

} // namespace

LoadClient::LoadClient()
    : m_connection(*this)
    , m_login(m_connection, m_ids)
{
}

void LoadClient::open(const QString &address)
{
    m_address = address;
    m_isLoggedIn = false;
    m_calls.clear();
    m_spokenTo.clear();
    SwitchProfile profile;
    profile.host = address;
    m_connection.open(profile, {5s, 5s});
}

QString LoadClient::bring(RigSwitch &rig)
{
    constexpr int kBootMs = 30'000;
    if (QString trouble = rig.prepare(); !trouble.isEmpty()) {
        return trouble;
    }
    rig.start();
    open(rig.address());
    if (!QTest::qWaitFor([&] { return m_isLoggedIn || !rig.isRunning(); }, kBootMs)) {
        return u"FAILED: nobody could log in to the switch"_s;
    }
    return rig.isRunning() ? QString() : u"FAILED: the switch ended at once; see above"_s;
}

void LoadClient::connectionReady()
{
    m_login.begin(u"load"_s, u"rig-load"_s);
}

void LoadClient::connectionFailed(const ConnectionFailure &)
{
    m_isLoggedIn = false;
    later(200, [this] { open(m_address); });
}

void LoadClient::later(int ms, std::function<void()> what)
{
    QTimer::singleShot(ms, this, std::move(what));
}

bool LoadClient::isSpokenTo(const QString &phone) const
{
    return std::any_of(m_spokenTo.begin(), m_spokenTo.end(),
                       [&phone](const QString &each) { return each.startsWith(phone); });
}

void LoadClient::send(std::string_view action, std::initializer_list<ami::AmiHeader> fields)
{
    std::string bytes = "Action: " + std::string(action) + "\r\nActionID: " + m_ids.next() + "\r\n";
    for (const ami::AmiHeader &field : fields) {
        bytes += std::string(field.key) + ": " + std::string(field.value) + "\r\n";
    }
    m_connection.send(bytes + "\r\n");
}

void LoadClient::call(const QString &queue, const QString &fate)
{
    const QString id = u"rig-%1-%2-c"_s.arg(QCoreApplication::applicationPid()).arg(++m_count);
    m_calls.insert(id, {queue, fate});
    const std::string channel = "Local/" + queue.toStdString() + "@callers/n";
    const std::string first = voiceOf(id);
    const int talk = fate == "attended"_L1 ? 30 : 2 + m_count % 4;
    const std::string variables =
        std::string("__TALK=") + std::to_string(talk) + (fate == "timeout"_L1 ? ",QTIMEOUT=5" : "");
    send("Originate", {{"Channel", channel},
                       {"Context", fate == "silent"_L1 ? "silent-voice" : "voice"},
                       {"Exten", "s"},
                       {"Priority", "1"},
                       {"Async", "true"},
                       {"ChannelId", first},
                       {"OtherChannelId", id.toStdString()},
                       {"Variable", variables}});
}

void LoadClient::messageArrived(const ami::AmiMessage &message)
{
    if (!m_isLoggedIn) {
        m_isLoggedIn = m_login.feed(message) == LoginSequence::Outcome::Accepted;
        return;
    }
    if (message.kind != ami::AmiKind::Event) {
        return;
    }
    const std::string id(message.value("Uniqueid"));
    const QString key = QString::fromStdString(id);
    const std::string_view channel = message.value("Channel");
    if (message.name == "ChannelTalkingStart") {
        m_spokenTo += QString::fromUtf8(channel.data(), static_cast<qsizetype>(channel.size()));
    } else if (message.name == "ChannelTalkingStop" || message.name == "Hangup") {
        m_spokenTo.removeAll(
            QString::fromUtf8(channel.data(), static_cast<qsizetype>(channel.size())));
    }
    if (message.name == "QueueCallerJoin") {
        joined(key, std::string(message.value("Channel")));
    } else if (message.name == "AgentConnect") {
        m_answering = message.value("DestChannel");
        connected(key, m_answering);
    } else if (message.name == "Hangup" && m_calls.remove(key) > 0) {
        ++hungUp;
    }
}

void LoadClient::joined(const QString &id, const std::string &channel)
{
    const Call call = m_calls.value(id);
    if (call.fate == "abandon"_L1) {
        later(4500, [this, channel] { send("Hangup", {{"Channel", channel}, {"Cause", "16"}}); });
    } else if (call.fate == "key"_L1) {
        const std::string voice = voiceOf(id);
        later(2500, [this, voice] { send("PlayDTMF", {{"Channel", voice}, {"Digit", "9"}}); });
    } else if (call.fate == "withdraw"_L1) {
        later(2500, [this, channel, queue = call.queue.toStdString()] {
            send("QueueWithdrawCaller", {{"Queue", queue}, {"Caller", channel}});
        });
    }
}

void LoadClient::connected(const QString &id, const std::string &agentChannel)
{
    const QString fate = m_calls.value(id).fate;
    const std::string caller = id.toStdString();
    if (fate == "hangup"_L1) {
        later(1200, [this, caller] { send("Hangup", {{"Channel", caller}, {"Cause", "16"}}); });
    } else if (fate == "blind"_L1 || fate == "requeue"_L1) {
        const std::string target = fate == "blind"_L1 ? "7000" : "7100";
        m_calls[id].fate = u"answer"_s;
        later(1000, [this, agentChannel, target] {
            send("BlindTransfer",
                 {{"Channel", agentChannel}, {"Context", "targets"}, {"Exten", target}});
        });
    } else if (fate == "attended"_L1) {
        m_calls[id].fate = u"answer"_s;
        later(500, [this, agentChannel] {
            send("Atxfer", {{"Channel", agentChannel}, {"Context", "targets"}, {"Exten", "7200"}});
        });
        // The agent announces the caller, and hanging up joins the two.
        later(6000, [this, agentChannel] { send("Hangup", {{"Channel", agentChannel}}); });
    }
}
