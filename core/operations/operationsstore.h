// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditentry.h"
#include "core/operations/handover.h"

namespace fw::operations {

/// Where incidents, tasks and handovers are kept. Whatever is written is written with its entry of
/// the audit trail, or not at all. Every object names who did it; nobody's content is changed, only
/// carried on: a save that starts from an older state than the one kept is a Conflict.
class OperationsStore
{
    Q_DISABLE_COPY_MOVE(OperationsStore)

public:
    virtual ~OperationsStore() = default;

    /// The newest first, with their timelines; those that are not closed whatever their age, of
    /// the closed ones at most \a most.
    [[nodiscard]] virtual Result<std::vector<Incident>> incidents(int most) const = 0;
    /// What was frozen when it was opened. NotFound.
    [[nodiscard]] virtual Result<FloorExcerpt> excerpt(IncidentId incident) const = 0;
    /// Gives its number.
    [[nodiscard]] virtual Result<IncidentId> open(const Incident &incident,
                                                  const FloorExcerpt &excerpt,
                                                  const access::AuditEntry &entry) = 0;
    /// Keeps the incident with the last entry of its timeline, which must be the only new one.
    [[nodiscard]] virtual Outcome save(const Incident &incident,
                                       const access::AuditEntry &entry) = 0;

    /// The newest first; those that are not done whatever their age, of the others at most
    /// \a most.
    [[nodiscard]] virtual Result<std::vector<Task>> tasks(int most) const = 0;
    [[nodiscard]] virtual Result<TaskId> issue(const Task &task,
                                               const access::AuditEntry &entry) = 0;
    /// Its acknowledgement or its end, whichever is the newer.
    [[nodiscard]] virtual Outcome save(const Task &task, const access::AuditEntry &entry) = 0;

    /// The newest first.
    [[nodiscard]] virtual Result<std::vector<Handover>> handovers(int most) const = 0;
    [[nodiscard]] virtual Result<HandoverId> give(const Handover &handover,
                                                  const access::AuditEntry &entry) = 0;
    /// Its escalation or its signature, whichever is the newer.
    [[nodiscard]] virtual Outcome save(const Handover &handover,
                                       const access::AuditEntry &entry) = 0;

protected:
    OperationsStore() = default;
};

} // namespace fw::operations
