// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/workreadings.h"

namespace fw::operations {

using alarms::AlarmMetric;
using alarms::AlarmReading;
using alarms::AlarmSubject;
using Kind = AlarmSubject::Kind;

WorkReadings::WorkReadings(const OperationsDesk &desk)
    : m_desk(desk)
{
}

std::vector<AlarmReading> WorkReadings::read(TimePoint now)
{
    for (const Task &task : m_desk.undoneTasks()) {
        if (task.isOverdue(now)) {
            const bool isDirective = task.kind == TaskKind::Directive;
            add(AlarmMetric::TaskOverdue, isDirective ? Kind::Directive : Kind::Improvement,
                task.id, task.title, task.scope, now - task.deadline);
        }
    }
    for (const Handover &handover : m_desk.unsignedHandovers()) {
        add(AlarmMetric::HandoverUnsigned, Kind::Handover, handover.id, handover.outgoing,
            handover.scope, now - handover.givenAt);
    }
    m_known = std::exchange(m_read, {});
    return std::exchange(m_readings, {});
}

void WorkReadings::add(AlarmMetric metric, Kind kind, std::int64_t id, const QString &name,
                       const QString &scope, Microseconds late)
{
    const auto known = m_known.find({kind, id});
    SubjectPtr of = known != m_known.end() ? known->second : nullptr;
    if (!of) {
        alarms::ReadSubject made;
        made.subject = {kind, AlarmSubject::kNoSource, QString::number(id), {name, {}}, scope};
        made.nodes = m_desk.author().placeOf(scope).within;
        of = std::make_shared<const alarms::ReadSubject>(std::move(made));
    }
    m_read[{kind, id}] = of;
    const double seconds = static_cast<double>(late.count()) / 1e6;
    m_readings.push_back({metric, std::move(of), {}, seconds, 1, 1});
}

} // namespace fw::operations
