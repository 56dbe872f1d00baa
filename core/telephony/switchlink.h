// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/commands/commandresult.h"
#include "core/live/floorfeed.h"
#include "core/telephony/switchprofile.h"

#include <chrono>

namespace fw::telephony {

/// Every wait of the link has a limit; tests shorten them.
struct LinkTimings
{
    std::chrono::milliseconds connect{5000};
    std::chrono::milliseconds login{5000};
    std::chrono::milliseconds fullyBooted{3000}; ///< after that the snapshot is tried anyway
    std::chrono::milliseconds snapshot{15000};
    std::chrono::milliseconds heartbeat{1500}; ///< between two pings
    std::chrono::milliseconds silence{4000};   ///< no byte for so long: the connection is dead
    std::chrono::milliseconds reconcile{60000};
    std::chrono::milliseconds backoffFirst{500};
    std::chrono::milliseconds backoffLast{
        4000};                               ///< short: a switch that is back is shown within 5 s
    std::chrono::milliseconds coalesce{10};  ///< a batch gathers for so long
    std::chrono::milliseconds command{5000}; ///< from a command to its effect
    std::chrono::milliseconds pickUp{25000}; ///< the same, when a phone has to be picked up
};

class LinkSession;

/// A live Asterisk over AMI: one explicit state machine
/// Offline > Connecting > Authenticating > Synchronising > Live, Waiting between attempts, Draining
/// while the switch waits to stop. Lives in the network thread; its slots may be called from any
/// thread.
class SwitchLink final : public live::FloorFeed
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SwitchLink)

public:
    SwitchLink(live::SwitchId source, SwitchProfile profile, QString secret, const Clock &clock,
               LinkTimings timings = {}, QObject *parent = nullptr);
    ~SwitchLink() override;

    /// Folds what a client of this switch received before (whole messages, with Timestamp), so that
    /// the figures begin with it. Call it once, before the link has a thread and is started.
    void prime(const QByteArray &recorded);
    void start() override;
    void stop() override;
    /// Tries at once instead of waiting for the back-off; also after a refused login or
    /// certificate.
    void retryNow();
    /// Reads the whole state again.
    void resync();
    /// Takes one more Periodic snapshot in about 1.5 s, to confirm differences that the last one
    /// showed. Once for each regular snapshot: on a busy floor there is always something under way.
    void confirmSoon();
    /// Carries the command out; commandSettled() tells what came of it, never before this returns.
    void submit(commands::CommandId id, const commands::SwitchCommand &command);

    /// Only in the thread that the link lives in.
    [[nodiscard]] const live::FeedHealth &health() const;

signals:
    void commandSettled(const fw::commands::CommandResult &result);
    void rightsRead(fw::live::SwitchId source, const fw::commands::AccountRights &rights);

private:
    LinkSession *m_session; ///< a child
};

} // namespace fw::telephony
