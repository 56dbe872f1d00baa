// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/subjectbook.h"
#include "core/live/expectation.h"

namespace fw::alarms {

/// What happens now against what was expected of today: volumes, the outlook of the service level,
/// people who are there. Made for one reading of the floor.
class ExpectedReadings final
{
public:
    /// Fewer calls than this, by the formula, tell nothing about the rest of the day.
    static constexpr double kLeastForOutlook = 20;

    /// All three must outlive it.
    ExpectedReadings(const live::Floor &floor, const live::Expectation &expectation, TimePoint now);

    /// Volumes are those of the last interval up to now, when no call of it was missed: \a
    /// heardSince. Adds nothing when nothing is expected of the queue.
    void readQueue(const live::QueueView &queue, TimePoint heardSince,
                   const SubjectBook::SubjectPtr &of, std::vector<AlarmReading> &readings) const;
    /// Of each node with people expected now: how many of them are signed in. Who is signed in on a
    /// silent switch counts as seen last.
    void readNodes(SubjectBook &subjects, std::vector<AlarmReading> &readings) const;

private:
    void readVolume(const live::QueueView &queue, const SubjectBook::SubjectPtr &of,
                    std::vector<AlarmReading> &readings) const;
    void readOutlook(const live::QueueView &queue, const SubjectBook::SubjectPtr &of,
                     std::vector<AlarmReading> &readings) const;

    const live::Floor &m_floor;
    const live::Expectation &m_expectation;
    TimePoint m_now;
    TimePoint m_windowStart; ///< of the last interval's worth of whole minutes and the running one
};

} // namespace fw::alarms
