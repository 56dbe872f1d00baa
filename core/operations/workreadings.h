// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/alarms/readingsource.h"
#include "core/operations/operationsdesk.h"

#include <map>

namespace fw::operations {

/// What waits for people, as readings: tasks whose deadline has passed, handovers that nobody has
/// signed. Whoever is at the desk: alarms outlast a change of shift.
class WorkReadings final : public alarms::ReadingSource
{
    Q_DISABLE_COPY_MOVE(WorkReadings)

public:
    /// \a desk has to outlive this.
    explicit WorkReadings(const OperationsDesk &desk);

    [[nodiscard]] std::vector<alarms::AlarmReading> read(TimePoint now) override;

private:
    using SubjectPtr = std::shared_ptr<const alarms::ReadSubject>;
    using Subjects = std::map<std::pair<alarms::AlarmSubject::Kind, std::int64_t>, SubjectPtr>;

    void add(alarms::AlarmMetric metric, alarms::AlarmSubject::Kind kind, std::int64_t id,
             const QString &name, const QString &scope, Microseconds late);

    const OperationsDesk &m_desk;
    Subjects m_known;
    Subjects m_read; ///< those of the reading that runs
    std::vector<alarms::AlarmReading> m_readings;
};

} // namespace fw::operations
