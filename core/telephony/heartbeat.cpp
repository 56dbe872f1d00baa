// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/heartbeat.h"

#include "core/protocol/ami/amiencoder.h"
#include "core/telephony/amiconnection.h"

#include <QByteArray>

#include <algorithm>
#include <cmath>

namespace fw::telephony {

using std::chrono::microseconds;
using std::chrono::milliseconds;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds kLongestTick{250};
/// A tick that comes so late means that we slept (a laptop's lid), not the switch.
constexpr milliseconds kSlept{1000};

microseconds elapsed(const QElapsedTimer &timer)
{
    return microseconds(timer.nsecsElapsed() / 1000);
}

} // namespace

Heartbeat::Heartbeat(AmiConnection &connection, ActionIds &ids, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_ids(ids)
    , m_clock(clock)
    , m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::tick);
}

void Heartbeat::start(milliseconds interval, milliseconds silence)
{
    m_interval = interval;
    m_silence = silence;
    m_pingId.clear();
    m_sinceHeard.start();
    m_sincePing.start();
    m_sinceTick.start();
    m_timer.start(std::clamp(std::min(interval, silence) / 4, 1ms, kLongestTick));
}

void Heartbeat::stop()
{
    m_timer.stop();
    m_pingId.clear();
}

void Heartbeat::heard()
{
    m_sinceHeard.start();
}

void Heartbeat::tick()
{
    if (elapsed(m_sinceTick) > kSlept) {
        m_sinceHeard.start();
    }
    m_sinceTick.start();
    if (elapsed(m_sinceHeard) > m_silence) {
        stop();
        emit fellSilent();
        return;
    }
    if (m_pingId.empty() && elapsed(m_sincePing) >= m_interval) {
        ping();
    }
}

void Heartbeat::ping()
{
    m_pingId = m_ids.next();
    m_pingedAt = m_clock.now();
    m_sincePing.start();
    m_connection.send(ami::AmiEncoder::action("Ping", m_pingId));
}

bool Heartbeat::feed(const ami::AmiMessage &message)
{
    if (m_pingId.empty() || message.kind != ami::AmiKind::Response ||
        message.value("ActionID") != m_pingId) {
        return false;
    }
    m_pingId.clear();
    measure(message);
    emit answered();
    return true;
}

void Heartbeat::measure(const ami::AmiMessage &pong)
{
    const microseconds roundTrip = elapsed(m_sincePing);
    m_latency = std::chrono::duration_cast<milliseconds>(roundTrip);
    const std::string_view text = pong.value("Timestamp");
    bool isNumber = false;
    const double seconds =
        QByteArray(text.data(), static_cast<qsizetype>(text.size())).toDouble(&isNumber);
    if (isNumber && seconds > 0) {
        const microseconds theirs(std::llround(seconds * 1e6));
        m_offset = theirs - (m_pingedAt.time_since_epoch() + roundTrip / 2);
    }
}

} // namespace fw::telephony
