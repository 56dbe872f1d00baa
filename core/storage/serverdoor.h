// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/door.h"
#include "core/base/clock.h"
#include "core/storage/storageworker.h"

#include <QObject>
#include <QThreadPool>

namespace fw::storage {

/// Lets in who can log in to a server, with the person's own account and password there: the server
/// says who it is, what the post is and how far it reaches. The password is kept in memory as long
/// as the person is signed in, for connections; nowhere else.
class ServerDoor final : public QObject, public access::Door
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServerDoor)

public:
    /// \a host is the name of the desk's computer, for the audit trail of the server.
    ServerDoor(PostgresProfile profile, const Clock &clock, QString host,
               QObject *parent = nullptr);
    /// Waits for a question that is on its way.
    ~ServerDoor() override;

    /// On a server there always are.
    [[nodiscard]] Result<bool> hasUsers() const override;
    [[nodiscard]] Result<access::Identity> addFirst(const QString &login, const QString &name,
                                                    const QString &password) override;
    /// Asking, or LockedOut after wrong ones; answered() follows on Asking.
    [[nodiscard]] access::SignInAnswer signIn(const QString &login,
                                              const QString &password) override;
    /// Passwords of a server are changed there.
    [[nodiscard]] access::SignInAnswer changePassword(const QString &login, const QString &old,
                                                      const QString &password) override;
    [[nodiscard]] Outcome signOut(const access::Identity &who) override;
    [[nodiscard]] Outcome lock(const access::Identity &who) override;
    [[nodiscard]] QString usualLogin() const override;

    /// Opens connections as the one who is signed in.
    [[nodiscard]] StorageWorker::Opener opener() const;

    [[nodiscard]] const PostgresProfile &profile() const { return m_profile; }

signals:
    void answered(const fw::access::SignInAnswer &answer);

private:
    void take(quint64 question, const QString &login, const QString &password,
              const access::SignInAnswer &answer);
    void note(const access::Identity &who, const QString &action);

    PostgresProfile m_profile; ///< its user is the last one who signed in
    const Clock &m_clock;
    QString m_host;
    QString m_password;
    quint64 m_question = 0;
    int m_failures = 0;
    TimePoint m_lastFailure = kNoTime;
    QThreadPool m_pool; ///< one thread: last, because it uses the rest
};

} // namespace fw::storage
