// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/protocol/ami/amimessage.h"
#include "core/telephony/actionids.h"

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>
#include <string>

namespace fw::telephony {

class AmiConnection;

/// Pings the switch, and tells when nothing at all has come for too long: a TCP connection whose
/// other end is gone stays "established" for minutes. Measures latency and the difference of the
/// clocks by the way.
class Heartbeat final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Heartbeat)

public:
    Heartbeat(AmiConnection &connection, ActionIds &ids, const Clock &clock,
              QObject *parent = nullptr);

    void start(std::chrono::milliseconds interval, std::chrono::milliseconds silence);
    void stop();
    /// Some bytes came.
    void heard();
    /// True when the message answers a ping; a ping that was answered in time is told by
    /// answered().
    bool feed(const ami::AmiMessage &message);
    /// Sends a ping now, whatever the interval.
    void ping();

    /// Negative before the first answer.
    [[nodiscard]] std::chrono::milliseconds latency() const { return m_latency; }

    /// The switch's clock minus ours; zero before the first answer.
    [[nodiscard]] std::chrono::microseconds clockOffset() const { return m_offset; }

signals:
    void answered();
    void fellSilent();

private:
    void tick();
    void measure(const ami::AmiMessage &pong);

    AmiConnection &m_connection;
    ActionIds &m_ids;
    const Clock &m_clock;
    QTimer m_timer;
    QElapsedTimer m_sinceHeard;
    QElapsedTimer m_sincePing;
    QElapsedTimer m_sinceTick;
    std::chrono::milliseconds m_interval{0};
    std::chrono::milliseconds m_silence{0};
    std::chrono::milliseconds m_latency{-1};
    std::chrono::microseconds m_offset{0};
    TimePoint m_pingedAt = kNoTime;
    std::string m_pingId; ///< empty: no ping is open
};

} // namespace fw::telephony
