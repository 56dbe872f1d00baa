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

} // namespace fw::app
