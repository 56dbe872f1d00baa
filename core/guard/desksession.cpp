// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guard/desksession.h"

#include <QLoggingCategory>

namespace fw::guard {

using access::SignInAnswer;

namespace {

Q_LOGGING_CATEGORY(lcSession, "fw.session", QtInfoMsg)

void warnUnless(const Outcome &noted)
{
    if (!noted) {
        qCWarning(lcSession) << "not in the audit trail:" << noted.error().detail;
    }
}

} // namespace

DeskSession::DeskSession(access::Door &door, const access::AccessPolicy &policy, const Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , m_door(&door)
    , m_policy(policy)
    , m_clock(clock)
{
}

void DeskSession::useDoor(access::Door &door)
{
    m_door = &door;
}

Outcome DeskSession::begin()
{
    const Result<bool> hasUsers = m_door->hasUsers();
    if (!hasUsers) {
        setState(State::SignedOut, {});
        return hasUsers.error();
    }
    setState(*hasUsers ? State::SignedOut : State::NoAccounts, {});
    return success();
}

void DeskSession::setState(State state, const access::Identity &who)
{
    m_state = state;
    m_who = who;
    emit changed();
}

SignInAnswer DeskSession::takeAnswer(const SignInAnswer &answer)
{
    if (answer.verdict == SignInAnswer::Verdict::Welcome) {
        setState(State::SignedIn, answer.who);
    }
    return answer;
}

void DeskSession::takeLateAnswer(const SignInAnswer &answer)
{
    takeAnswer(answer);
    emit answered(answer);
}

SignInAnswer DeskSession::signIn(const QString &login, const QString &password)
{
    return takeAnswer(m_door->signIn(login, password));
}

SignInAnswer DeskSession::changePassword(const QString &login, const QString &old,
                                         const QString &password)
{
    return takeAnswer(m_door->changePassword(login, old, password));
}

Outcome DeskSession::addFirst(const QString &login, const QString &name, const QString &password)
{
    const Result<access::Identity> first = m_door->addFirst(login, name, password);
    if (!first) {
        return first.error();
    }
    setState(State::SignedIn, *first);
    return success();
}

void DeskSession::lock()
{
    if (m_state == State::SignedIn) {
        warnUnless(m_door->lock(m_who));
        setState(State::Locked, m_who);
    }
}

void DeskSession::signOut()
{
    if (m_state == State::SignedIn || m_state == State::Locked) {
        warnUnless(m_door->signOut(m_who));
        setState(State::SignedOut, {});
    }
}

bool DeskSession::may(access::ProtectedObject object, access::Right right) const
{
    switch (m_state) {
    case State::NoAccounts:
        return true;
    case State::SignedOut:
        return false;
    case State::Locked:
    case State::SignedIn:
        break;
    }
    return m_policy.isEverGranted(m_who, object, right, m_clock.now());
}

access::Decision DeskSession::decide(access::ProtectedObject object, access::Right right,
                                     const access::Place &where, access::Circumstances how) const
{
    switch (m_state) {
    case State::NoAccounts:
        return {access::Denial::None, {}};
    case State::SignedOut:
    case State::Locked:
        return {};
    case State::SignedIn:
        break;
    }
    how.at = m_clock.now();
    return m_policy.decide(m_who, object, right, where, how);
}

} // namespace fw::guard
