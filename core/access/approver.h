// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accesspolicy.h"
#include "core/access/auditentry.h"

#include <functional>

class QObject;

namespace fw::access {

/// Something large that leaves the program when a second person approves it.
struct ExportRequest
{
    QString what; ///< the name of a report or a table, never what is in it
    int rows = 0;
    QString first; ///< log-in name of who asks for it
};

/// What a second person's name and password came to.
enum class Approval : std::uint8_t {
    Granted,
    SamePerson,
    Wrong, ///< the name, the password, or an account that can't be used now; which is not told
    LockedOut,
    NoRight,
    NotRecorded, ///< the audit trail can't be written, so that nothing is approved
    Unreachable  ///< whoever knows the accounts does not answer
};

/// Asks whether a second person approves. Nothing of that person is kept, and nobody is let in.
/// What was approved or refused by somebody who is known is in the audit trail before the answer
/// comes.
class Approver
{
    Q_DISABLE_COPY_MOVE(Approver)

public:
    using Take = std::function<void(Approval)>;

    virtual ~Approver() = default;

    /// \a take gets the answer, at once or later; not any more when \a asker is gone by then.
    virtual void ask(const ExportRequest &request, const QString &login, const QString &password,
                     QObject &asker, Take take) = 0;

protected:
    Approver() = default;
};

[[nodiscard]] bool isSameLogin(const QString &one, const QString &other);

/// NoRight unless \a second is another person and may read reports somewhere.
[[nodiscard]] Approval judgeApproval(const AccessPolicy &policy, const Identity &second,
                                     const ExportRequest &request, TimePoint now);

/// What is written down of an approval or a refusal by \a second.
[[nodiscard]] AuditEntry approvalEntry(const Identity &second, const ExportRequest &request,
                                       Approval approval, const QString &host, TimePoint now);

} // namespace fw::access
