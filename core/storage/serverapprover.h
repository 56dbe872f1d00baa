// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/approver.h"
#include "core/base/clock.h"
#include "core/storage/postgresprofile.h"

#include <QObject>
#include <QThreadPool>

namespace fw::storage {

/// By the accounts of a server: the second person logs in there for one question, in a thread of
/// its own, and writes the entry of the audit trail as who it is. The password lives as long as the
/// question.
class ServerApprover final : public QObject, public access::Approver
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerApprover)

public:
    /// \a profile: of whoever; the name in it is not used. \a policy and \a clock outlive this.
    ServerApprover(PostgresProfile profile, const access::AccessPolicy &policy, const Clock &clock,
                   QString host, QObject *parent = nullptr);
    /// Waits for a question that is on its way.
    ~ServerApprover() override;

    /// Wrong ones in a row lock all out for a while, as when somebody signs in.
    void ask(const access::ExportRequest &request, const QString &login, const QString &password,
             QObject &asker, Take take) override;

private:
    [[nodiscard]] access::Approval counted(access::Approval approval);

    PostgresProfile m_profile;
    const access::AccessPolicy &m_policy;
    const Clock &m_clock;
    QString m_host;
    int m_failures = 0;
    TimePoint m_lastFailure = kNoTime;
    QThreadPool m_pool; ///< one thread: last, because it uses the rest
};

} // namespace fw::storage
