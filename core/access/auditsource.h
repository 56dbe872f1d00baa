// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/auditstore.h"

#include <functional>

class QObject;

namespace fw::access {

/// An audit trail that takes its time, as that of a server does: asked in one thread, answered
/// later in the same; not any more when the asker is gone by then.
class AuditSource
{
    Q_DISABLE_COPY_MOVE(AuditSource)

public:
    using TakeRows = std::function<void(const Result<std::vector<AuditRow>> &)>;
    using TakeVerdict = std::function<void(const Result<AuditChain::Verdict> &)>;

    virtual ~AuditSource() = default;

    /// The newest first, at most \a most; only those that who is connected may read.
    virtual void read(const AuditFilter &filter, int most, QObject &asker, TakeRows take) = 0;
    /// For who may read all of it.
    virtual void verify(QObject &asker, TakeVerdict take) = 0;

protected:
    AuditSource() = default;
};

} // namespace fw::access
