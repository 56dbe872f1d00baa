// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accesspolicy.h"
#include "core/access/door.h"
#include "core/base/clock.h"

#include <QObject>

namespace fw::guard {

/// Who sits at this desk, and what they may do. A desk without accounts lets everyone do
/// everything.
class DeskSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeskSession)

public:
    enum class State : std::uint8_t {
        NoAccounts,
        SignedOut,
        Locked, ///< somebody is signed in and has gone
        SignedIn
    };

    DeskSession(access::Door &door, const access::AccessPolicy &policy, const Clock &clock,
                QObject *parent = nullptr);

    /// Lets somebody else decide who gets in; begin() follows.
    void useDoor(access::Door &door);
    /// Finds out whether there are accounts. When that can't be read, nobody gets in.
    [[nodiscard]] Outcome begin();

    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] bool hasAccounts() const { return m_state != State::NoAccounts; }

    /// Counts while signed in or locked.
    [[nodiscard]] const access::Identity &who() const { return m_who; }

    [[nodiscard]] access::SignInAnswer signIn(const QString &login, const QString &password);
    [[nodiscard]] access::SignInAnswer changePassword(const QString &login, const QString &old,
                                                      const QString &password);
    /// Switches accounts on with the first administrator, who is signed in then.
    [[nodiscard]] Outcome addFirst(const QString &login, const QString &name,
                                   const QString &password);
    /// The answer to a signIn() that was Asking.
    void takeLateAnswer(const access::SignInAnswer &answer);

    [[nodiscard]] QString usualLogin() const { return m_door->usualLogin(); }

    void lock();
    void signOut();

    /// Whether it is worth offering: somewhere this is granted.
    [[nodiscard]] bool may(access::ProtectedObject object, access::Right right) const;
    [[nodiscard]] access::Decision decide(access::ProtectedObject object, access::Right right,
                                          const access::Place &where,
                                          access::Circumstances how = {}) const;

signals:
    /// Another state, or another person.
    void changed();
    /// A late answer has come, and is taken.
    void answered(const fw::access::SignInAnswer &answer);

private:
    void setState(State state, const access::Identity &who);
    access::SignInAnswer takeAnswer(const access::SignInAnswer &answer);

    access::Door *m_door;
    const access::AccessPolicy &m_policy;
    const Clock &m_clock;
    State m_state = State::SignedOut;
    access::Identity m_who;
};

} // namespace fw::guard
