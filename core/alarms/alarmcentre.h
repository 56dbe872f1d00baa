// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/alarmengine.h"
#include "core/alarms/alarmgauge.h"
#include "core/alarms/alarmmark.h"
#include "core/alarms/alarmreplay.h"
#include "core/alarms/alarmstore.h"
#include "core/alarms/readingsource.h"
#include "core/live/floorstore.h"

#include <QObject>

namespace fw::alarms {

/// The alarms of a desk: reads its floor once a second, holds what is wrong, takes what people do
/// about it, and keeps both in a store. The one object that screens read and listen to.
class AlarmCentre final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AlarmCentre)

public:
    static constexpr std::chrono::hours kHistoryKept{24 * 92};
    static constexpr std::size_t kRecentChanges = 2'000;

    /// \a store may be null: then nothing outlives the program. It is not owned.
    AlarmCentre(const live::FloorStore &floor, const Clock &clock, AlarmStore *store,
                QObject *parent = nullptr);

    /// Reads this as well from now on, until it is removed.
    void addSource(ReadingSource &source);
    void removeSource(const ReadingSource &source);
    /// Reads the floor and brings the alarms up to date; happens by itself once a second.
    void evaluate();
    /// The floor starts anew, with other subjects perhaps.
    void forgetFloor();

    [[nodiscard]] const AlarmEngine &engine() const { return m_engine; }

    [[nodiscard]] const Alarm *alarm(AlarmId id) const;
    /// What the badge says; never negative.
    [[nodiscard]] int attentionCount() const;
    [[nodiscard]] bool hasUnacknowledgedCritical() const;

    /// What happened lately, newest last; longer ago than this is only in the store.
    [[nodiscard]] const std::deque<AlarmChange> &recentChanges() const { return m_recent; }

    /// How many changes there ever were; the newest are the last of recentChanges().
    [[nodiscard]] std::uint64_t changeCount() const { return m_changeCount; }

    /// See AlarmEngine for what can be wrong.
    Outcome acknowledge(AlarmId id, const QString &owner, const QString &text = {});
    Outcome shelve(AlarmId id, std::chrono::seconds span, const QString &owner,
                   const QString &text = {});
    Outcome unshelve(AlarmId id, const QString &owner);

    /// Errors: those of checkRules(), and of the store.
    Outcome setRules(const std::vector<AlarmRule> &rules);
    /// Other desks see the same floor from now on: marked() tells what they have to know of this
    /// one. The desk's own rules rest.
    void beginSharing();
    /// The desk is by itself again, with its own rules.
    void endSharing();
    /// What desks did, oldest first.
    void takeMarks(const std::vector<AlarmMark> &marks);
    /// The rules of all desks are these. Those that checkRules() refuses are not taken.
    void takeRules(const std::vector<AlarmRule> &rules);
    /// What the rules on volumes, outlook and staffing measure against; they rest without.
    void setExpectation(live::Expectation expectation);

    [[nodiscard]] const live::Expectation &expectation() const { return m_expectation; }

    /// Whether what the metric is measured against is there.
    [[nodiscard]] bool canRead(AlarmMetric metric) const;
    /// What a rule would have done in the last \a span, at most 12 hours.
    [[nodiscard]] std::vector<WouldBeAlarm> whatIf(const AlarmRule &rule,
                                                   std::chrono::hours span) const;
    /// Since when what whatIf() needs of a metric is known.
    [[nodiscard]] TimePoint knownSince(AlarmMetric metric) const;

signals:
    /// Something happened that people should hear or see at once; not for alarms of a flood.
    void announced(const fw::alarms::AlarmChange &change);
    /// The list of alarms, or anything in it but a value, is another.
    void alarmsChanged();
    /// The values of open alarms were read anew.
    void valuesRead();
    void rulesChanged();
    /// They are others because of this desk; those that desks share are still to be kept.
    void rulesEdited();
    /// While sharing: something that other desks have to know.
    void marked(const fw::alarms::AlarmMark &mark);
    void expectationChanged();
    /// What happened could not be kept; it is tried again with the next change.
    void storeFailed(const fw::Error &error);

private:
    void restore();
    /// As the store has them; nothing when it has none that can be read.
    [[nodiscard]] std::optional<std::vector<AlarmRule>> ownRules() const;
    void tell(const std::vector<AlarmChange> &changes);
    [[nodiscard]] std::vector<AlarmChange> applied(const AlarmMark &mark, const Alarm &alarm);
    /// What others have done already about alarms that are found here only now.
    void addKnown(std::vector<AlarmChange> &changes, TimePoint now);
    void take(const std::vector<AlarmChange> &changes);
    void keep(const std::vector<AlarmChange> &changes);

    const live::FloorStore &m_floor;
    const Clock &m_clock;
    AlarmStore *m_store;
    AlarmEngine m_engine;
    AlarmGauge m_gauge;
    AlarmMarkBook m_marks;
    bool m_isShared = false;
    std::vector<ReadingSource *> m_sources;
    live::Expectation m_expectation;
    ReadingHistory m_readings;
    std::deque<AlarmChange> m_recent;
    std::uint64_t m_changeCount = 0;
    std::vector<AlarmChange> m_unkept;
    TimePoint m_firstRead = kNoTime;
};

} // namespace fw::alarms
