// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/subjectbook.h"
#include "core/live/expectation.h"
#include "core/live/floorfeed.h"

#include <map>

namespace fw::alarms {

/// Reads the metrics of rules off the floor. Keeps the little that the floor does not: since when a
/// switch has been silent, and which faults of its data are not settled yet.
class AlarmGauge final
{
public:
    /// A switch's clock that is off by more than this is a fault of the data.
    static constexpr std::chrono::seconds kClockTolerance{2};
    static constexpr std::chrono::minutes kMassPauseWindow{2};
    static constexpr int kMissedOffersMinutes = 10;
    static constexpr std::chrono::minutes kShortCallWindow{15};
    static constexpr std::chrono::seconds kShortCall{10};

    /// Linear in queues and agents; meant for once a second. What needs a forecast or a roster is
    /// read only of what \a expectation is about.
    [[nodiscard]] AlarmReadings read(const live::Floor &floor,
                                     const std::vector<live::FeedHealth> &health, TimePoint now,
                                     const live::Expectation &expectation = live::Expectation());
    /// Forgets everything, for another floor.
    void reset();

private:
    struct SourceWatch
    {
        TimePoint silentSince = kNoTime;
        TimePoint heardSince = kNoTime; ///< no call since then was missed
        bool wasLost = false;           ///< after that
        std::uint64_t reconciles = 0;
        std::uint64_t settledGaps = 0;
        std::uint64_t corrections = 0;
        std::uint64_t freshCorrections = 0; ///< made by the last reconcile
        bool isFirst = true;
    };

    using SubjectPtr = SubjectBook::SubjectPtr;

    void readSwitches(const std::vector<live::FeedHealth> &health, TimePoint now);
    void noteHearing(SourceWatch &watch, live::SwitchId source, bool isLive, TimePoint now) const;
    void readFaults(const live::FeedHealth &health, const live::SourceView *source);
    void readQueue(const live::QueueView &queue, TimePoint now);
    void readAgent(const live::AgentView &agent, TimePoint now);
    void readTeams(TimePoint now);
    void readExpected(const live::Expectation &expectation, TimePoint now);
    void add(AlarmMetric metric, const SubjectPtr &of, double value, double volume,
             const QString &aspect = {}, double factor = 1);
    [[nodiscard]] bool isSilent(live::SwitchId source) const;

    const live::Floor *m_floor = nullptr; ///< valid while read() runs
    AlarmReadings m_readings;
    std::vector<SourceWatch> m_watches;
    SubjectBook m_subjects;
    std::map<int, SubjectPtr> m_switches;
};

/// The identifiers of AgentState in Alarm::aspect.
[[nodiscard]] QString stateAspect(live::AgentState state);
[[nodiscard]] std::optional<live::AgentState> stateOfAspect(const QString &aspect);

/// Kinds of DataFaults in Alarm::aspect.
inline constexpr QLatin1StringView kClockFault{"clock"};
inline constexpr QLatin1StringView kGapFault{"gap"};
inline constexpr QLatin1StringView kCorrectionFault{"correction"};

} // namespace fw::alarms
