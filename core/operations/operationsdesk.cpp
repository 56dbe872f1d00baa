// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/operationsdesk.h"

#include <QLoggingCategory>

#include <algorithm>

namespace fw::operations {

using namespace Qt::StringLiterals;
using access::ProtectedObject;
using access::Right;
using State = guard::DeskSession::State;

namespace {

Q_LOGGING_CATEGORY(lcOperations, "fw.operations", QtInfoMsg)

constexpr int kMostActions = 50;

ProtectedObject objectOf(TaskKind kind)
{
    return kind == TaskKind::Directive ? ProtectedObject::Directives
                                       : ProtectedObject::Improvements;
}

template<typename Each, typename Id>
const Each *found(const std::vector<Each> &list, Id id)
{
    const auto at = std::ranges::find_if(list, [id](const Each &each) { return each.id == id; });
    return at == list.end() ? nullptr : &*at;
}

Error missing(std::int64_t id)
{
    return Error{ErrorCode::NotFound, QString::number(id)};
}

} // namespace

OperationsDesk::OperationsDesk(const guard::DeskSession &session, const live::FloorStore &floor,
                               const alarms::AlarmCentre &alarms, const access::AuditStore &audit,
                               OperationsStore &store, const Clock &clock, DeskName name,
                               QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_floor(floor)
    , m_alarms(alarms)
    , m_audit(audit)
    , m_store(store)
    , m_clock(clock)
    , m_name(std::move(name))
{
    const auto read = [this] {
        if (const Outcome done = reload(); !done) {
            qCWarning(lcOperations) << "not readable:" << done.error().detail;
        }
    };
    connect(&session, &guard::DeskSession::changed, this, read);
    connect(&floor, &live::FloorStore::liveSecondPassed, this, &OperationsDesk::escalate);
    read();
}

Outcome OperationsDesk::reload()
{
    Result<std::vector<Incident>> incidents = m_store.incidents(kMostOver);
    Result<std::vector<Task>> tasks = m_store.tasks(kMostOver);
    Result<std::vector<Handover>> handovers = m_store.handovers(kMostHandovers);
    if (!incidents || !tasks || !handovers) {
        return !incidents ? incidents.error() : !tasks ? tasks.error() : handovers.error();
    }
    m_unsigned.clear();
    std::ranges::copy_if(*handovers, std::back_inserter(m_unsigned),
                         [](const Handover &each) { return each.state() == HandoverState::Given; });
    if (m_session.state() == State::Locked) {
        return success(); // what lies behind the lock screen stays as it was
    }
    std::erase_if(*incidents, [this](const Incident &each) {
        return !ask(ProtectedObject::Incidents, Right::Read, each.scope);
    });
    std::erase_if(*tasks, [this](const Task &each) {
        const ProtectedObject object = objectOf(each.kind);
        return !ask(object, Right::Read, each.scope) && !ask(object, Right::Execute, each.scope);
    });
    std::erase_if(*handovers, [this](const Handover &each) {
        return !ask(ProtectedObject::Handover, Right::Read, each.scope);
    });
    m_incidents = std::move(*incidents);
    m_tasks = std::move(*tasks);
    m_handovers = std::move(*handovers);
    emit changed();
    return success();
}

const Incident *OperationsDesk::incident(IncidentId id) const
{
    return found(m_incidents, id);
}

const Task *OperationsDesk::task(TaskId id) const
{
    return found(m_tasks, id);
}

const Handover *OperationsDesk::handover(HandoverId id) const
{
    return found(m_handovers, id);
}

access::Place OperationsDesk::placeOf(const QString &scope) const
{
    const organisation::ScopeTree &tree = m_floor.liveFloor().config().scopes;
    return access::Place::of(tree, scope.isEmpty() ? 0 : tree.find(scope).value_or(-1));
}

Outcome OperationsDesk::ask(ProtectedObject object, Right right, const QString &scope,
                            bool isStatement) const
{
    access::Circumstances how;
    how.isStatement = isStatement;
    const access::Decision decision = m_session.decide(object, right, placeOf(scope), how);
    if (decision.isGranted()) {
        return success();
    }
    const bool isElsewhere = decision.denial == access::Denial::OutsideScope;
    return Error{ErrorCode::NotPermitted, isElsewhere ? u"scope"_s : u"right"_s};
}

bool OperationsDesk::mayOpen() const
{
    return bool(ask(ProtectedObject::Incidents, Right::Write, ownScope()));
}

bool OperationsDesk::mayChange(const Incident &incident) const
{
    return !incident.isClosed() &&
           bool(ask(ProtectedObject::Incidents, Right::Write, incident.scope));
}

bool OperationsDesk::mayNote(const Incident &incident) const
{
    return bool(ask(ProtectedObject::Incidents, Right::Write, incident.scope, true));
}

bool OperationsDesk::mayIssue(TaskKind kind) const
{
    const bool isRightSide =
        kind == TaskKind::Improvement || !side() || *side() == access::Side::Carrier;
    return isRightSide && bool(ask(objectOf(kind), Right::Write, ownScope()));
}

Outcome OperationsDesk::askFor(const Task &task) const
{
    // Who works on a directive carries it out; an improvement is the work of who writes them.
    const Right right = task.kind == TaskKind::Directive ? Right::Execute : Right::Write;
    return ask(objectOf(task.kind), right, task.scope);
}

bool OperationsDesk::mayAct(const Task &task) const
{
    return task.state() != TaskState::Done && (!side() || *side() == task.to()) &&
           bool(askFor(task));
}

bool OperationsDesk::mayHandOver() const
{
    return bool(ask(ProtectedObject::Handover, Right::Write, ownScope()));
}

bool OperationsDesk::maySign(const Handover &handover) const
{
    return handover.state() == HandoverState::Given &&
           (!hasAccounts() || userName() != handover.outgoing) &&
           bool(ask(ProtectedObject::Handover, Right::Write, handover.scope));
}

QString OperationsDesk::userName() const
{
    return hasAccounts() ? m_session.who().login : m_name.user;
}

std::optional<access::Side> OperationsDesk::side() const
{
    return hasAccounts() ? std::optional(access::sideOf(m_session.who().post.role)) : std::nullopt;
}

Party OperationsDesk::party() const
{
    return {userName(), side()};
}

QString OperationsDesk::ownScope() const
{
    const access::Post &post = m_session.who().post;
    if (!hasAccounts()) {
        return {};
    }
    return (post.teams.isEmpty() ? post.regions : post.teams).value(0);
}

access::AuditEntry OperationsDesk::entryOf(const QString &action, const QString &object,
                                           const QString &scope) const
{
    access::AuditEntry entry;
    if (hasAccounts()) {
        entry = access::AuditEntry::by(m_session.who(), m_name.host, m_clock.now(), action);
    } else {
        entry.at = m_clock.now();
        entry.host = m_name.host;
        entry.action = action;
        entry.user = m_name.user;
    }
    entry.object = object;
    entry.scope = scope;
    return entry;
}

Outcome OperationsDesk::after(Outcome kept)
{
    // Also after a refusal: somebody else may have changed it.
    const Outcome read = reload();
    return kept ? read : kept;
}

FloorExcerpt OperationsDesk::freeze() const
{
    return operations::freeze(m_floor.liveFloor(), m_clock.now(),
                              excerptOf(m_alarms.engine().alarms()));
}

Result<IncidentId> OperationsDesk::open(IncidentDraft draft, const FloorExcerpt &excerpt)
{
    draft.scope = ownScope();
    if (Outcome allowed = ask(ProtectedObject::Incidents, Right::Write, draft.scope); !allowed) {
        return allowed.error();
    }
    const Result<Incident> made = openIncident(draft, userName(), m_clock.now());
    if (!made) {
        return made.error();
    }
    const Result<IncidentId> id =
        m_store.open(*made, excerpt, entryOf(u"incident.open"_s, made->title, made->scope));
    if (id) {
        if (const Outcome read = reload(); !read) {
            return read.error();
        }
    }
    return id;
}

Outcome OperationsDesk::change(IncidentId id, const QString &action, const Step &step,
                               bool isStatement)
{
    const Incident *const now = incident(id);
    if (now == nullptr) {
        return missing(id);
    }
    if (Outcome allowed = ask(ProtectedObject::Incidents, Right::Write, now->scope, isStatement);
        !allowed) {
        return allowed;
    }
    const Result<Incident> next = step(*now);
    if (!next) {
        return next.error();
    }
    access::AuditEntry entry = entryOf(action, u"#%1"_s.arg(id), next->scope);
    return after(m_store.save(*next, entry));
}

Outcome OperationsDesk::addNote(IncidentId id, const QString &text)
{
    return change(
        id, u"incident.note"_s,
        [&](const Incident &now) { return withNote(now, text, userName(), m_clock.now()); }, true);
}

Outcome OperationsDesk::setOwner(IncidentId id, const QString &owner)
{
    return change(id, u"incident.owner"_s, [&](const Incident &now) {
        return withOwner(now, owner, userName(), m_clock.now());
    });
}

Outcome OperationsDesk::judge(IncidentId id, IncidentSeverity severity, IncidentClass incidentClass)
{
    return change(id, u"incident.judge"_s, [&](const Incident &now) {
        return judged(now, severity, incidentClass, userName(), m_clock.now());
    });
}

Outcome OperationsDesk::link(IncidentId id, const IncidentLink &link)
{
    return change(id, u"incident.link"_s, [&](const Incident &now) {
        return withLink(now, link, userName(), m_clock.now());
    });
}

Outcome OperationsDesk::attach(IncidentId id, const QString &reference)
{
    return change(id, u"incident.attach"_s, [&](const Incident &now) {
        return withAttachment(now, reference, userName(), m_clock.now());
    });
}

Outcome OperationsDesk::close(IncidentId id, const QString &cause)
{
    return change(id, u"incident.close"_s, [&](const Incident &now) {
        return closed(now, cause, userName(), m_clock.now());
    });
}

Result<TaskId> OperationsDesk::issue(TaskDraft draft)
{
    if (draft.scope.isEmpty()) {
        draft.scope = ownScope();
    }
    if (Outcome allowed = ask(objectOf(draft.kind), Right::Write, draft.scope); !allowed) {
        return allowed.error();
    }
    const Result<Task> made = issued(draft, party(), m_clock.now());
    if (!made) {
        return made.error();
    }
    const Result<TaskId> id =
        m_store.issue(*made, entryOf(u"task.issue"_s, made->title, made->scope));
    if (id) {
        if (const Outcome read = reload(); !read) {
            return read.error();
        }
    }
    return id;
}

Outcome OperationsDesk::keep(const Result<Task> &next, const QString &action)
{
    if (!next) {
        return next.error();
    }
    return after(m_store.save(*next, entryOf(action, u"#%1"_s.arg(next->id), next->scope)));
}

Outcome OperationsDesk::acknowledge(TaskId id)
{
    const Task *const now = task(id);
    if (now == nullptr) {
        return missing(id);
    }
    if (Outcome allowed = askFor(*now); !allowed) {
        return allowed;
    }
    return keep(acknowledged(*now, party(), m_clock.now()), u"task.acknowledge"_s);
}

Outcome OperationsDesk::finish(TaskId id, const QString &evidence)
{
    const Task *const now = task(id);
    if (now == nullptr) {
        return missing(id);
    }
    if (Outcome allowed = askFor(*now); !allowed) {
        return allowed;
    }
    return keep(done(*now, evidence, party(), m_clock.now()), u"task.finish"_s);
}

std::vector<ShiftAction> OperationsDesk::actionsSince(TimePoint from) const
{
    access::AuditFilter filter;
    filter.from = from;
    filter.action = u"switch."_s;
    std::vector<ShiftAction> actions;
    const auto rows = m_audit.read(filter, kMostActions);
    if (!rows) {
        qCWarning(lcOperations) << "no actions of the shift:" << rows.error().detail;
        return actions;
    }
    for (const access::AuditRow &row : *rows) {
        // What was permitted and begun is told once, by its end.
        if (row.entry.result == access::AuditResult::Done) {
            actions.push_back({row.entry.at, row.entry.user, row.entry.action, row.entry.object});
        }
    }
    return actions;
}

ShiftFacts OperationsDesk::drawUp() const
{
    const live::Floor &floor = m_floor.liveFloor();
    const TimePoint now = m_clock.now();
    const TimePoint lastEnd = m_handovers.empty() ? kNoTime : m_handovers.front().facts.until;
    const TimePoint from = shiftStart(lastEnd, now, floor.config().grid);
    ShiftFacts facts = factsOf(floor, from, now, m_alarms.expectation());
    for (const auto &[id, alarm] : m_alarms.engine().alarms()) {
        if (alarm.needsAttention()) {
            facts.alarms.push_back(excerptOf(alarm));
        }
    }
    for (const alarms::AlarmChange &change : m_alarms.recentChanges()) {
        if (change.kind == alarms::AlarmChangeKind::Raised && change.at >= from) {
            ++facts.alarmsRaised;
            facts.criticalRaised +=
                change.alarm.severity == alarms::AlarmSeverity::Critical ? 1 : 0;
        }
    }
    facts.incidents = itemsOf(m_incidents, from, now);
    facts.tasks = itemsOf(m_tasks, now);
    facts.actions = actionsSince(from);
    return facts;
}

Result<HandoverId> OperationsDesk::handOver(const ShiftFacts &facts, const QString &notes,
                                            const QStringList &followUps)
{
    const QString scope = ownScope();
    if (Outcome allowed = ask(ProtectedObject::Handover, Right::Write, scope); !allowed) {
        return allowed.error();
    }
    const Result<Handover> made = given(facts, notes, followUps, scope, userName(), m_clock.now());
    if (!made) {
        return made.error();
    }
    const Result<HandoverId> id =
        m_store.give(*made, entryOf(u"handover.give"_s, QString(), scope));
    if (id) {
        if (const Outcome read = reload(); !read) {
            return read.error();
        }
    }
    return id;
}

Outcome OperationsDesk::sign(HandoverId id, const std::vector<bool> &seen, const QString &name)
{
    const Handover *const now = handover(id);
    if (now == nullptr) {
        return missing(id);
    }
    if (Outcome allowed = ask(ProtectedObject::Handover, Right::Write, now->scope); !allowed) {
        return allowed;
    }
    const QString who = hasAccounts() ? userName() : name;
    const Result<Handover> next = signedBy(*now, seen, who, m_clock.now());
    if (!next) {
        return next.error();
    }
    access::AuditEntry entry = entryOf(u"handover.sign"_s, u"#%1"_s.arg(id), next->scope);
    entry.detail = next->incoming;
    return after(m_store.save(*next, entry));
}

void OperationsDesk::escalate()
{
    const TimePoint now = m_clock.now();
    std::vector<Handover> late;
    std::ranges::copy_if(m_unsigned, std::back_inserter(late),
                         [now](const Handover &each) { return each.needsEscalation(now); });
    if (late.empty()) {
        return;
    }
    std::vector<HandoverId> told;
    for (const Handover &each : late) {
        const Result<Handover> next = escalated(each, now);
        access::AuditEntry entry; // by the program
        entry.at = now;
        entry.host = m_name.host;
        entry.action = u"handover.escalate"_s;
        entry.object = u"#%1"_s.arg(each.id);
        entry.scope = each.scope;
        if (next && m_store.save(*next, entry)) {
            told.push_back(each.id);
        }
    }
    if (const Outcome read = reload(); !read) {
        qCWarning(lcOperations) << "not readable:" << read.error().detail;
    }
    for (const HandoverId id : told) {
        emit handoverEscalated(id);
    }
}

} // namespace fw::operations
