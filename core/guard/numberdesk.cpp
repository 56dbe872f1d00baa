// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guard/numberdesk.h"

namespace fw::guard {

using namespace Qt::StringLiterals;
using access::AuditEntry;
using access::AuditResult;
using access::Denial;

NumberDesk::NumberDesk(const DeskSession &session, const live::FloorStore &store,
                       access::AuditStore &audit, const Clock &clock, QString host)
    : m_session(session)
    , m_store(store)
    , m_audit(audit)
    , m_clock(clock)
    , m_host(std::move(host))
{
}

access::Decision NumberDesk::may(live::SwitchId source, live::CallRef call) const
{
    const live::Floor &floor = m_store.floor();
    const live::WaitingCall *waiting = floor.waitingCall(source, call);
    if (waiting == nullptr) {
        return {Denial::OutsideScope, {}};
    }
    const int scope = floor.queue(waiting->queue).settings.scope;
    return m_session.decide(access::ProtectedObject::Reveal, access::Right::Execute,
                            access::Place::of(floor.config().scopes, scope));
}

AuditEntry NumberDesk::entryOf(const live::WaitingCall &call, const QString &reason) const
{
    AuditEntry entry;
    if (m_session.hasAccounts()) {
        entry = AuditEntry::by(m_session.who(), m_host, m_clock.now(), u"reveal"_s);
    } else {
        entry.at = m_clock.now();
        entry.host = m_host;
        entry.action = u"reveal"_s;
    }
    const live::QueueView &queue = m_store.floor().queue(call.queue);
    // The call's own number on the switch: what it is in the journal too.
    entry.object = u"%1 #%2"_s.arg(QString::fromStdString(queue.name), QString::number(call.call));
    entry.scope =
        access::Place::of(m_store.floor().config().scopes, queue.settings.scope).within.value(0);
    entry.purpose = reason;
    return entry;
}

Result<QString> NumberDesk::reveal(live::SwitchId source, live::CallRef call, const QString &reason)
{
    const live::WaitingCall *waiting = m_store.floor().waitingCall(source, call);
    if (waiting == nullptr) {
        return Error{ErrorCode::NotFound, {}};
    }
    AuditEntry entry = entryOf(*waiting, reason.simplified());
    if (const access::Decision decision = may(source, call); !decision.isGranted()) {
        const bool isElsewhere = decision.denial == Denial::OutsideScope;
        entry.result = AuditResult::Refused;
        const Outcome noted = m_audit.append(entry);
        return noted ? Error{ErrorCode::InvalidArgument, isElsewhere ? u"scope"_s : u"right"_s}
                     : noted.error();
    }
    if (entry.purpose.size() < kShortestReason) {
        return Error{ErrorCode::InvalidArgument, u"reason"_s};
    }
    if (const Outcome noted = m_audit.append(entry); !noted) {
        return noted.error();
    }
    return QString::fromStdString(waiting->callerNumber);
}

} // namespace fw::guard
