// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditentry.h"
#include "core/demand/queuestandard.h"
#include "core/forecast/callseries.h"

namespace fw::demand {

/// Where the standards of queues are kept, and the calls of before the journal began. What is
/// written is written with its entry of the audit trail, or not at all.
class DemandStore
{
    Q_DISABLE_COPY_MOVE(DemandStore)

public:
    virtual ~DemandStore() = default;

    /// All, by queue and date.
    [[nodiscard]] virtual Result<std::vector<QueueStandard>> standards() const = 0;
    /// In the place of one of the same queue and date. \a scope is the node of the organisation
    /// that the queue lies in.
    [[nodiscard]] virtual Outcome saveStandard(const QueueStandard &standard, const QString &scope,
                                               const access::AuditEntry &entry) = 0;
    /// NotFound.
    [[nodiscard]] virtual Outcome removeStandard(const QString &queue, QDate from,
                                                 const access::AuditEntry &entry) = 0;

    /// Calls that were imported, of whole local days from \a from to \a to, by the intervals of \a
    /// grid: longer ones are shared out evenly.
    [[nodiscard]] virtual Result<forecast::CallSeries>
    history(const QString &queue, QDate from, QDate to, const IntervalGrid &grid) const = 0;
    /// Each day of \a calls in the place of one that is there.
    [[nodiscard]] virtual Outcome saveHistory(const QString &queue, const QString &scope,
                                              const forecast::CallSeries &calls,
                                              const access::AuditEntry &entry) = 0;

protected:
    DemandStore() = default;
};

} // namespace fw::demand
