// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/serverapprover.h"

#include "core/access/lockout.h"
#include "core/storage/serveridentity.h"
#include "core/storage/sqlauditstore.h"

#include <QLoggingCategory>
#include <QPointer>

#include <utility>

namespace fw::storage {

using access::Approval;

namespace {

Q_LOGGING_CATEGORY(lcApproval, "fw.approval", QtInfoMsg)

/// One connection, as the second person, that ends with the answer.
Approval judge(const PostgresProfile &profile, const QString &password,
               const access::AccessPolicy &policy, const access::ExportRequest &request,
               const QString &host, TimePoint now)
{
    const auto database = Database::open(profile, password, Database::Schema::MustBeNewest);
    if (!database) {
        if (isWrongPassword(database.error())) {
            return Approval::Wrong;
        }
        qCWarning(lcApproval) << "nobody can approve:" << database.error().detail;
        // Who is known to the server and no member of ours gets no connection to the database.
        return database.error().code == ErrorCode::NotPermitted ? Approval::NoRight
                                                                : Approval::Unreachable;
    }
    const Result<access::Identity> second = identityOn(**database, profile.user);
    if (!second) {
        return second.error().code == ErrorCode::NotPermitted ? Approval::NoRight
                                                              : Approval::Unreachable;
    }
    const Approval approval = access::judgeApproval(policy, *second, request, now);
    const Outcome noted = SqlAuditStore(*database).append(
        access::approvalEntry(*second, request, approval, host, now));
    if (!noted) {
        qCWarning(lcApproval) << "not in the audit trail:" << noted.error().detail;
    }
    return noted ? approval : Approval::NotRecorded;
}

} // namespace

ServerApprover::ServerApprover(PostgresProfile profile, const access::AccessPolicy &policy,
                               const Clock &clock, QString host, QObject *parent)
    : QObject(parent)
    , m_profile(std::move(profile))
    , m_policy(policy)
    , m_clock(clock)
    , m_host(std::move(host))
{
    m_pool.setMaxThreadCount(1);
}

ServerApprover::~ServerApprover()
{
    m_pool.waitForDone();
}

void ServerApprover::ask(const access::ExportRequest &request, const QString &login,
                         const QString &password, QObject &asker, Take take)
{
    const TimePoint now = m_clock.now();
    const TimePoint until = access::LockOut::until(m_failures, m_lastFailure);
    if (access::isSameLogin(login, request.first)) {
        take(Approval::SamePerson);
        return;
    }
    if (isKnown(until) && now < until) {
        take(Approval::LockedOut);
        return;
    }
    if (login.isEmpty() || password.isEmpty()) {
        take(Approval::Wrong); // an empty password would let libpq look for another one
        return;
    }
    PostgresProfile profile = m_profile;
    profile.user = login;
    m_pool.start([this, profile, password, request, now, asker = QPointer<QObject>(&asker),
                  take = std::move(take)] {
        const Approval approval = judge(profile, password, m_policy, request, m_host, now);
        QMetaObject::invokeMethod(this, [this, approval, asker, take] {
            const Approval told = counted(approval);
            if (asker) {
                take(told);
            }
        });
    });
}

Approval ServerApprover::counted(Approval approval)
{
    if (approval != Approval::Wrong) {
        m_failures = approval == Approval::Granted ? 0 : m_failures;
        return approval;
    }
    ++m_failures;
    m_lastFailure = m_clock.now();
    return isKnown(access::LockOut::until(m_failures, m_lastFailure)) ? Approval::LockedOut
                                                                      : Approval::Wrong;
}

} // namespace fw::storage
