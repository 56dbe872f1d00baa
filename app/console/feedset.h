// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorstore.h"
#include "core/telephony/feedthread.h"
#include "core/telephony/linkcommands.h"
#include "core/telephony/switchlink.h"

#include <map>

namespace fw::app {

/// The links of this console: made here, run in the network thread, folded by the store.
class FeedSet final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FeedSet)

public:
    FeedSet(live::FloorStore &store, const Clock &clock, QObject *parent = nullptr);
    ~FeedSet() override;

    /// Numbers switches in this order of their profiles' ids, whichever is connected first. Those
    /// that are not named get the next numbers.
    void expect(const QStringList &ids);
    /// \a recorded: what was heard of the switch before, see SwitchLink::prime().
    void connectTo(const telephony::SwitchProfile &profile, const QString &secret,
                   const QByteArray &recorded = {});

    /// What supervisors ask of the switches.
    [[nodiscard]] commands::CommandPort &commands() { return m_commands; }

    void retry(live::SwitchId source);
    void resyncAll();
    /// Ends every link and the thread.
    void clear();

signals:
    /// Before the link delivers anything.
    void linkMade(fw::live::FloorFeed &link);

private:
    [[nodiscard]] live::SwitchId numberOf(const QString &id);
    /// A difference that only the next snapshot can settle need not wait a minute for it.
    void confirmSuspects(const live::Changes &changes);

    live::FloorStore &m_store;
    const Clock &m_clock;
    telephony::LinkCommands m_commands;
    std::unique_ptr<telephony::FeedThread> m_thread;
    QStringList m_ids;                                         ///< of profiles, by SwitchId
    std::map<live::SwitchId, telephony::SwitchLink *> m_links; ///< owned by the thread
};

} // namespace fw::app
