// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guard/deskauthor.h"

#include <QDateTime>

namespace fw::guard {

using namespace Qt::StringLiterals;

DeskAuthor::DeskAuthor(const DeskSession &session, const live::FloorStore &floor,
                       const Clock &clock, DeskName name)
    : m_session(session)
    , m_floor(floor)
    , m_clock(clock)
    , m_name(std::move(name))
{
}

const organisation::ScopeTree &DeskAuthor::organisation() const
{
    return m_floor.liveFloor().config().scopes;
}

access::Place DeskAuthor::placeOf(const QString &scope, const QString &person) const
{
    const organisation::ScopeTree &tree = organisation();
    return access::Place::of(tree, scope.isEmpty() ? 0 : tree.find(scope).value_or(-1), person);
}

access::Denial DeskAuthor::denial(access::ProtectedObject object, access::Right right,
                                  const QString &scope, const access::Circumstances &how,
                                  const QString &person) const
{
    return m_session.decide(object, right, placeOf(scope, person), how).denial;
}

Outcome DeskAuthor::allow(access::ProtectedObject object, access::Right right, const QString &scope,
                          const access::Circumstances &how, const QString &person) const
{
    switch (denial(object, right, scope, how, person)) {
    case access::Denial::None:
        return success();
    case access::Denial::OutsideScope:
        return Error{ErrorCode::NotPermitted, u"scope"_s};
    case access::Denial::OwnEntry:
        return Error{ErrorCode::NotPermitted, u"own"_s};
    case access::Denial::NotChecked:
        return Error{ErrorCode::NotPermitted, u"rules"_s};
    case access::Denial::NoRight:
    case access::Denial::ExceptionsOnly:
    case access::Denial::InternalOnly:
    case access::Denial::OtherStep:
    case access::Denial::TrainingOnly:
    case access::Denial::NotReleased:
    case access::Denial::NeedsApproval:
    case access::Denial::StatementOnly:
    case access::Denial::RequestOnly:
        break;
    }
    return Error{ErrorCode::NotPermitted, u"right"_s};
}

access::AuditEntry DeskAuthor::entry(const QString &action, const QString &object,
                                     const QString &scope) const
{
    access::AuditEntry entry = programEntry(action, object, scope);
    if (!hasAccounts()) {
        entry.user = m_name.user;
        return entry;
    }
    access::AuditEntry own = access::AuditEntry::by(m_session.who(), m_name.host, entry.at, action);
    own.object = object;
    own.scope = scope;
    return own;
}

access::AuditEntry DeskAuthor::programEntry(const QString &action, const QString &object,
                                            const QString &scope) const
{
    access::AuditEntry entry;
    entry.at = now();
    entry.host = m_name.host;
    entry.action = action;
    entry.object = object;
    entry.scope = scope;
    return entry;
}

QString DeskAuthor::userName() const
{
    return hasAccounts() ? m_session.who().login : m_name.user;
}

std::optional<access::Side> DeskAuthor::side() const
{
    return hasAccounts() ? std::optional(access::sideOf(m_session.who().post.role)) : std::nullopt;
}

QString DeskAuthor::ownScope() const
{
    if (!hasAccounts()) {
        return {};
    }
    const access::Post &post = m_session.who().post;
    return (post.teams.isEmpty() ? post.regions : post.teams).value(0);
}

QDate DeskAuthor::today() const
{
    const QTimeZone &zone = m_floor.liveFloor().config().grid.zone();
    return QDateTime::fromMSecsSinceEpoch(toMicroseconds(now()) / 1000, zone).date();
}

} // namespace fw::guard
