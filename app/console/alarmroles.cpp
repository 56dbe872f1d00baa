// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/alarmroles.h"

namespace fw::app {

using access::Role;
using alarms::AlarmRole;

alarms::AlarmAudience audienceOf(const guard::DeskSession &session)
{
    alarms::AlarmAudience audience;
    if (!session.hasAccounts() || session.state() == guard::DeskSession::State::SignedOut) {
        return audience; // a critical alarm is heard at a desk that nobody sits at
    }
    const Role role = session.who().post.role;
    audience.roles.push_back(AlarmRole::Everyone);
    if (access::sideOf(role) == access::Side::Carrier) {
        audience.roles.push_back(AlarmRole::Carrier);
    }
    if (role == Role::TeamLead || role == Role::OperationsSupervisor) {
        audience.roles.push_back(AlarmRole::TeamLead);
    }
    if (role == Role::QualitySupervisor) {
        audience.roles.push_back(AlarmRole::Quality);
    }
    if (role == Role::OperationsSupport) {
        audience.roles.push_back(AlarmRole::Technician);
        audience.roles.push_back(AlarmRole::NetworkCentre);
    }
    if (role == Role::SystemAdmin) {
        audience.roles.push_back(AlarmRole::Technician);
        audience.roles.push_back(AlarmRole::Administrator);
    }
    return audience;
}

std::map<alarms::AlarmSubject::Kind, QSet<QString>> workSeenBy(const guard::DeskSession &session,
                                                               const organisation::ScopeTree &tree)
{
    using Kind = alarms::AlarmSubject::Kind;
    using access::ProtectedObject;
    using access::Right;
    std::map<Kind, QSet<QString>> seen;
    for (const auto &[kind, object] : {std::pair(Kind::Improvement, ProtectedObject::Improvements),
                                       std::pair(Kind::Directive, ProtectedObject::Directives),
                                       std::pair(Kind::Handover, ProtectedObject::Handover)}) {
        QSet<QString> &nodes = seen[kind];
        for (int scope = 0; scope < int(tree.scopes().size()); ++scope) {
            const access::Place place = access::Place::of(tree, scope);
            if (session.decide(object, Right::Read, place).isGranted() ||
                session.decide(object, Right::Execute, place).isGranted()) {
                nodes.insert(tree.scopes()[std::size_t(scope)].id);
            }
        }
        if (nodes.contains(tree.scopes().front().id)) {
            nodes.insert(QString()); // what lies nowhere is in the root
        }
    }
    return seen;
}

} // namespace fw::app
