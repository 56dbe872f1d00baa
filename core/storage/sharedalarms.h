// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/alarmcentre.h"
#include "core/storage/alarmmarkrows.h"
#include "core/storage/storagethreads.h"

#include <QTimer>

#include <set>

namespace fw::storage {

/// What the desks of a server share about their alarms: one set of rules, and what was done about
/// which. Nothing of it is asked or written in the window's thread.
class SharedAlarms final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SharedAlarms)

public:
    /// In case nobody told.
    static constexpr std::chrono::seconds kPoll{10};
    /// How far back a look goes that is not the first: rows are seen in another order than they are
    /// numbered, and later where they come by replication.
    static constexpr std::chrono::minutes kOverlap{10};

    /// All but \a host outlive it. \a site: whose floor is shown, where several sites meet.
    SharedAlarms(StorageThreads &threads, alarms::AlarmCentre &centre, const Clock &clock,
                 QString host, std::optional<journal::SiteNumber> site, QObject *parent = nullptr);
    /// The desk is by itself again.
    ~SharedAlarms() override;

    /// The floor is the server's: from now on its alarms are everybody's.
    void begin();
    /// Looks now.
    void look();
    /// The server was away: what was done meanwhile is read again.
    void lookBack();

signals:
    /// What was done here is not known elsewhere. Not for what lies outside the own scope.
    void failed(const fw::Error &error);

private:
    struct Content
    {
        AlarmRuleSet rules;
        std::vector<AlarmMarkRow> marks;
    };

    void write(const alarms::AlarmMark &mark);
    void writeRules();
    void take(const Content &content);
    void endLook();
    void endWrite();

    StorageThreads &m_threads;
    alarms::AlarmCentre &m_centre;
    const Clock &m_clock;
    QString m_host;
    std::optional<journal::SiteNumber> m_site;
    std::int64_t m_revision = 0; ///< of the rules
    std::set<std::int64_t> m_own;
    std::set<std::int64_t> m_known;
    bool m_hasBegun = false;
    bool m_isComplete = false; ///< all that may still hold was read
    bool m_isLooking = false;
    bool m_isToLookAgain = false;
    int m_writing = 0; ///< what comes back before it is known as our own would be done twice
    QTimer m_poll;
};

} // namespace fw::storage
