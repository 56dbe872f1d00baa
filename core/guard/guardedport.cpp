// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guard/guardedport.h"

#include "core/guard/commandaccess.h"

#include <QLoggingCategory>

namespace fw::guard {

using namespace Qt::StringLiterals;
using access::AuditEntry;
using access::AuditResult;
using access::Denial;
using commands::CommandId;
using commands::CommandKind;
using commands::CommandProblem;
using commands::CommandResult;
using commands::CommandState;

namespace {

Q_LOGGING_CATEGORY(lcGuard, "fw.guard", QtInfoMsg)

AuditResult auditResultOf(CommandState state)
{
    switch (state) {
    case CommandState::Done:
        return AuditResult::Done;
    case CommandState::Failed:
        return AuditResult::Failed;
    case CommandState::Sent:
    case CommandState::Unknown:
        break;
    }
    return AuditResult::Unknown;
}

} // namespace

GuardedPort::GuardedPort(commands::CommandPort &inner, const live::FloorStore &store,
                         const access::AccessPolicy &policy, access::AuditStore &audit,
                         const Clock &clock, QString host, QObject *parent)
    : CommandPort(parent)
    , m_inner(inner)
    , m_store(store)
    , m_policy(policy)
    , m_audit(audit)
    , m_clock(clock)
    , m_host(std::move(host))
{
    connect(&inner, &CommandPort::settled, this, &GuardedPort::takeResult);
    connect(&inner, &CommandPort::rightsChanged, this, &GuardedPort::rightsChanged);
}

void GuardedPort::setAccess(Access access)
{
    m_access = access;
    for (const live::SourceView &source : m_store.floor().sources()) {
        emit rightsChanged(source.id);
    }
}

void GuardedPort::openToAll()
{
    m_who = {};
    setAccess(Access::Open);
}

void GuardedPort::closeToAll()
{
    m_who = {};
    setAccess(Access::Closed);
}

void GuardedPort::admit(const access::Identity &who)
{
    m_who = who;
    setAccess(Access::ByRole);
}

access::Place GuardedPort::placeOf(const commands::CommandQuestion &question) const
{
    const live::Floor &floor = m_store.floor();
    const organisation::ScopeTree &tree = floor.config().scopes;
    if (question.agent.isValid() && question.agent.index() < floor.agents().size()) {
        const live::AgentView &agent = floor.agent(question.agent);
        return access::Place::of(tree, agent.scope, QString::fromStdString(agent.personId));
    }
    if (question.queue.isValid() && question.queue.index() < floor.queues().size()) {
        return access::Place::of(tree, floor.queue(question.queue).settings.scope);
    }
    return {};
}

access::Decision GuardedPort::decide(const commands::CommandQuestion &question) const
{
    if (m_access == Access::Open || question.kind == CommandKind::EndSupervision) {
        return {Denial::None, {}}; // to stop listening is never refused
    }
    if (m_access == Access::Closed) {
        return {};
    }
    access::Circumstances how;
    how.at = m_clock.now();
    return m_policy.decide(m_who, objectOf(question.kind, question.mode), access::Right::Execute,
                           placeOf(question), how);
}

commands::Authority GuardedPort::authority(const commands::CommandQuestion &question) const
{
    const access::Decision decision = decide(question);
    if (decision.isGranted()) {
        return commands::Authority::Granted;
    }
    return decision.denial == Denial::OutsideScope ? commands::Authority::OutsideScope
                                                   : commands::Authority::NoRight;
}

AuditEntry GuardedPort::entryOf(live::SwitchId source, const commands::SwitchCommand &command) const
{
    AuditEntry entry;
    if (m_access == Access::ByRole) {
        entry = AuditEntry::by(m_who, m_host, m_clock.now(), auditActionOf(command));
    } else {
        entry.at = m_clock.now();
        entry.host = m_host;
        entry.action = auditActionOf(command);
    }
    entry.object = auditObjectOf(command);
    const auto &sources = m_store.floor().sources();
    if (source.isValid() && source.index() < sources.size()) {
        const QString name = QString::fromStdString(sources[source.index()].name);
        entry.object = entry.object.isEmpty() ? name : entry.object + u" ("_s + name + u')';
    }
    entry.detail = auditDetailOf(command);
    entry.scope = placeOf(questionOf(m_store.floor(), source, command)).within.value(0);
    return entry;
}

CommandId GuardedPort::refuse(live::SwitchId source, CommandProblem problem,
                              const std::string &detail)
{
    CommandResult result;
    result.id = ++m_lastOwn;
    result.source = source;
    result.state = CommandState::Failed;
    result.problem = problem;
    result.detail = detail;
    result.settledAt = m_clock.now();
    // Later, because who submits learns the number first.
    QMetaObject::invokeMethod(
        this, [this, result] { emit settled(result); }, Qt::QueuedConnection);
    return result.id;
}

CommandId GuardedPort::submit(live::SwitchId source, const commands::SwitchCommand &command)
{
    AuditEntry entry = entryOf(source, command);
    const access::Decision decision = decide(questionOf(m_store.floor(), source, command));
    if (!decision.isGranted()) {
        entry.result = AuditResult::Refused;
        if (const Outcome noted = m_audit.append(entry); !noted) {
            qCWarning(lcGuard) << "a refusal is not in the audit trail:" << noted.error().detail;
        }
        const bool isElsewhere = decision.denial == Denial::OutsideScope;
        return refuse(source, CommandProblem::NoAuthority, isElsewhere ? "scope" : "right");
    }
    if (!decision.onBehalfOf.isEmpty()) {
        entry.purpose = u"for "_s + decision.onBehalfOf;
    }
    entry.result = AuditResult::Asked;
    if (const Outcome noted = m_audit.append(entry); !noted) {
        qCWarning(lcGuard) << "a command is not sent:" << noted.error().detail;
        return refuse(source, CommandProblem::NotRecorded, {});
    }
    const CommandId id = m_inner.submit(source, command);
    m_asked.emplace(id, std::move(entry));
    return id;
}

commands::AccountRights GuardedPort::rights(live::SwitchId source) const
{
    return m_inner.rights(source);
}

void GuardedPort::takeResult(const CommandResult &result)
{
    if (const auto found = m_asked.find(result.id); found != m_asked.end()) {
        AuditEntry entry = found->second;
        entry.at = m_clock.now();
        entry.result = auditResultOf(result.state);
        if (const Outcome noted = m_audit.append(entry); !noted) {
            qCWarning(lcGuard) << "a result is not in the audit trail:" << noted.error().detail;
        }
        if (result.state == CommandState::Done || result.state == CommandState::Failed) {
            m_asked.erase(found);
        }
    }
    emit settled(result);
}

} // namespace fw::guard
