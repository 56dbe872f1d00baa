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

constexpr std::size_t kMostActions = 50;
constexpr int kMostLooked = 1000; ///< at, of which some are begun only and some lie elsewhere

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

access::Circumstances statement(bool isStatement)
{
    access::Circumstances how;
    how.isStatement = isStatement;
    return how;
}

Error missing(std::int64_t id)
{
    return Error{ErrorCode::NotFound, QString::number(id)};
}

} // namespace

OperationsDesk::OperationsDesk(const guard::DeskSession &session, const live::FloorStore &floor,
                               const alarms::AlarmCentre &alarms, const access::AuditStore &audit,
                               OperationsStore &store, const Clock &clock, guard::DeskName name,
                               QObject *parent)
    : QObject(parent)
    , m_author(session, floor, clock, std::move(name))
    , m_floor(floor)
    , m_alarms(alarms)
    , m_audit(audit)
    , m_store(&store)
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

Outcome OperationsDesk::useStore(OperationsStore &store, bool isShared)
{
    m_store = &store;
    m_isShared = isShared;
    m_unsigned.clear(); // the numbers of the next are others
    m_escalateAfter = kNoTime;
    return reload();
}

std::vector<HandoverId> OperationsDesk::escalatedIn(const std::vector<Handover> &now) const
{
    std::vector<HandoverId> told;
    for (const Handover &each : now) {
        const Handover *const before = found(m_unsigned, each.id);
        if (before != nullptr && !isKnown(before->escalatedAt) && isKnown(each.escalatedAt)) {
            told.push_back(each.id);
        }
    }
    return told;
}

Outcome OperationsDesk::reload()
{
    Result<std::vector<Incident>> incidents = m_store->incidents(kMostOver);
    Result<std::vector<Task>> tasks = m_store->tasks(kMostOver);
    Result<std::vector<Handover>> handovers = m_store->handovers(kMostHandovers);
    if (!incidents || !tasks || !handovers) {
        return !incidents ? incidents.error() : !tasks ? tasks.error() : handovers.error();
    }
    const std::vector<HandoverId> late = escalatedIn(*handovers);
    const auto tell = [this, &late] {
        for (const HandoverId id : late) {
            emit handoverEscalated(id);
        }
    };
    m_unsigned.clear();
    std::ranges::copy_if(*handovers, std::back_inserter(m_unsigned),
                         [](const Handover &each) { return each.state() == HandoverState::Given; });
    m_undone.clear();
    std::ranges::copy_if(*tasks, std::back_inserter(m_undone),
                         [](const Task &each) { return each.state() != TaskState::Done; });
    if (m_author.session().state() == State::Locked) {
        tell();
        return success(); // what lies behind the lock screen stays as it was
    }
    std::erase_if(*incidents, [this](const Incident &each) {
        return !m_author.allow(ProtectedObject::Incidents, Right::Read, each.scope);
    });
    std::erase_if(*tasks, [this](const Task &each) {
        const ProtectedObject object = objectOf(each.kind);
        return !m_author.allow(object, Right::Read, each.scope) &&
               !m_author.allow(object, Right::Execute, each.scope);
    });
    std::erase_if(*handovers, [this](const Handover &each) {
        return !m_author.allow(ProtectedObject::Handover, Right::Read, each.scope);
    });
    m_incidents = std::move(*incidents);
    m_tasks = std::move(*tasks);
    m_handovers = std::move(*handovers);
    emit changed();
    tell();
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

bool OperationsDesk::mayOpen() const
{
    return bool(m_author.allow(ProtectedObject::Incidents, Right::Write, m_author.ownScope()));
}

bool OperationsDesk::mayChange(const Incident &incident) const
{
    return !incident.isClosed() &&
           bool(m_author.allow(ProtectedObject::Incidents, Right::Write, incident.scope));
}

bool OperationsDesk::mayNote(const Incident &incident) const
{
    return bool(
        m_author.allow(ProtectedObject::Incidents, Right::Write, incident.scope, statement(true)));
}

bool OperationsDesk::mayIssue(TaskKind kind) const
{
    const bool isRightSide = kind == TaskKind::Improvement || !m_author.side() ||
                             *m_author.side() == access::Side::Carrier;
    return isRightSide && bool(m_author.allow(objectOf(kind), Right::Write, m_author.ownScope()));
}

Outcome OperationsDesk::askFor(const Task &task) const
{
    // Who works on a directive carries it out; an improvement is the work of who writes them.
    const Right right = task.kind == TaskKind::Directive ? Right::Execute : Right::Write;
    return m_author.allow(objectOf(task.kind), right, task.scope);
}

bool OperationsDesk::mayAct(const Task &task) const
{
    return task.state() != TaskState::Done && (!m_author.side() || *m_author.side() == task.to()) &&
           bool(askFor(task));
}

bool OperationsDesk::mayHandOver() const
{
    return bool(m_author.allow(ProtectedObject::Handover, Right::Write, m_author.ownScope()));
}

bool OperationsDesk::maySign(const Handover &handover) const
{
    return handover.state() == HandoverState::Given &&
           (!m_author.hasAccounts() || m_author.userName() != handover.outgoing) &&
           bool(m_author.allow(ProtectedObject::Handover, Right::Write, handover.scope));
}

Party OperationsDesk::party() const
{
    return {m_author.userName(), m_author.side()};
}

Outcome OperationsDesk::after(Outcome kept)
{
    // Also after a refusal: somebody else may have changed it.
    const Outcome read = reload();
    return kept ? read : kept;
}

PaperSight OperationsDesk::sight() const
{
    return PaperSight::of(m_author.organisation(), m_author.ownScope());
}

FloorExcerpt OperationsDesk::freeze() const
{
    const PaperSight seen = sight();
    return operations::freeze(m_floor.liveFloor(), m_author.now(),
                              excerptOf(m_alarms.engine().alarms(), seen), seen);
}

Result<IncidentId> OperationsDesk::open(IncidentDraft draft, const FloorExcerpt &excerpt)
{
    draft.scope = m_author.ownScope();
    if (Outcome allowed = m_author.allow(ProtectedObject::Incidents, Right::Write, draft.scope);
        !allowed) {
        return allowed.error();
    }
    const Result<Incident> made = openIncident(draft, m_author.userName(), m_author.now());
    if (!made) {
        return made.error();
    }
    const Result<IncidentId> id =
        m_store->open(*made, excerpt, m_author.entry(u"incident.open"_s, made->title, made->scope));
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
    if (Outcome allowed = m_author.allow(ProtectedObject::Incidents, Right::Write, now->scope,
                                         statement(isStatement));
        !allowed) {
        return allowed;
    }
    const Result<Incident> next = step(*now);
    if (!next) {
        return next.error();
    }
    access::AuditEntry entry = m_author.entry(action, u"#%1"_s.arg(id), next->scope);
    return after(m_store->save(*next, entry));
}

Outcome OperationsDesk::addNote(IncidentId id, const QString &text)
{
    return change(
        id, u"incident.note"_s,
        [&](const Incident &now) {
            return withNote(now, text, m_author.userName(), m_author.now());
        },
        true);
}

Outcome OperationsDesk::setOwner(IncidentId id, const QString &owner)
{
    return change(id, u"incident.owner"_s, [&](const Incident &now) {
        return withOwner(now, owner, m_author.userName(), m_author.now());
    });
}

Outcome OperationsDesk::judge(IncidentId id, IncidentSeverity severity, IncidentClass incidentClass)
{
    return change(id, u"incident.judge"_s, [&](const Incident &now) {
        return judged(now, severity, incidentClass, m_author.userName(), m_author.now());
    });
}

Outcome OperationsDesk::link(IncidentId id, const IncidentLink &link)
{
    return change(id, u"incident.link"_s, [&](const Incident &now) {
        return withLink(now, link, m_author.userName(), m_author.now());
    });
}

Outcome OperationsDesk::attach(IncidentId id, const QString &reference)
{
    return change(id, u"incident.attach"_s, [&](const Incident &now) {
        return withAttachment(now, reference, m_author.userName(), m_author.now());
    });
}

Outcome OperationsDesk::close(IncidentId id, const QString &cause)
{
    return change(id, u"incident.close"_s, [&](const Incident &now) {
        return closed(now, cause, m_author.userName(), m_author.now());
    });
}

Result<TaskId> OperationsDesk::issue(TaskDraft draft)
{
    if (draft.scope.isEmpty()) {
        draft.scope = m_author.ownScope();
    }
    if (Outcome allowed = m_author.allow(objectOf(draft.kind), Right::Write, draft.scope);
        !allowed) {
        return allowed.error();
    }
    const Result<Task> made = issued(draft, party(), m_author.now());
    if (!made) {
        return made.error();
    }
    const Result<TaskId> id =
        m_store->issue(*made, m_author.entry(u"task.issue"_s, made->title, made->scope));
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
    return after(m_store->save(*next, m_author.entry(action, u"#%1"_s.arg(next->id), next->scope)));
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
    return keep(acknowledged(*now, party(), m_author.now()), u"task.acknowledge"_s);
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
    return keep(done(*now, evidence, party(), m_author.now()), u"task.finish"_s);
}

std::vector<ShiftAction> OperationsDesk::actionsSince(TimePoint from, const PaperSight &seen) const
{
    access::AuditFilter filter;
    filter.from = from;
    filter.action = u"switch."_s;
    std::vector<ShiftAction> actions;
    const auto rows = m_audit.read(filter, kMostLooked);
    if (!rows) {
        qCWarning(lcOperations) << "no actions of the shift:" << rows.error().detail;
        return actions;
    }
    for (const access::AuditRow &row : *rows) {
        // What was permitted and begun is told once, by its end.
        if (row.entry.result == access::AuditResult::Done && seen.hasNode(row.entry.scope) &&
            actions.size() < kMostActions) {
            actions.push_back({row.entry.at, row.entry.user, row.entry.action, row.entry.object});
        }
    }
    return actions;
}

ShiftFacts OperationsDesk::drawUp() const
{
    const live::Floor &floor = m_floor.liveFloor();
    const TimePoint now = m_author.now();
    const PaperSight seen = sight();
    const auto last = std::ranges::find(m_handovers, m_author.ownScope(),
                                        [](const Handover &each) { return each.scope; });
    const TimePoint lastEnd = last == m_handovers.end() ? kNoTime : last->facts.until;
    const TimePoint from = shiftStart(lastEnd, now, floor.config().grid);
    ShiftFacts facts = factsOf(floor, from, now, m_alarms.expectation(), seen);
    for (const auto &[id, alarm] : m_alarms.engine().alarms()) {
        if (alarm.needsAttention() && seen.hasAlarm(alarm.subject)) {
            facts.alarms.push_back(excerptOf(alarm));
        }
    }
    for (const alarms::AlarmChange &change : m_alarms.recentChanges()) {
        if (change.kind == alarms::AlarmChangeKind::Raised && change.at >= from &&
            seen.hasAlarm(change.alarm.subject)) {
            ++facts.alarmsRaised;
            facts.criticalRaised +=
                change.alarm.severity == alarms::AlarmSeverity::Critical ? 1 : 0;
        }
    }
    const auto liesElsewhere = [&seen](const auto &each) { return !seen.hasNode(each.scope); };
    std::vector<Incident> incidents = m_incidents;
    std::vector<Task> tasks = m_tasks;
    std::erase_if(incidents, liesElsewhere);
    std::erase_if(tasks, liesElsewhere);
    facts.incidents = itemsOf(incidents, from, now);
    facts.tasks = itemsOf(tasks, now);
    facts.actions = actionsSince(from, seen);
    return facts;
}

Result<HandoverId> OperationsDesk::handOver(const ShiftFacts &facts, const QString &notes,
                                            const QStringList &followUps)
{
    const QString scope = m_author.ownScope();
    if (Outcome allowed = m_author.allow(ProtectedObject::Handover, Right::Write, scope);
        !allowed) {
        return allowed.error();
    }
    const Result<Handover> made =
        given(facts, notes, followUps, scope, m_author.userName(), m_author.now());
    if (!made) {
        return made.error();
    }
    const Result<HandoverId> id =
        m_store->give(*made, m_author.entry(u"handover.give"_s, QString(), scope));
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
    if (Outcome allowed = m_author.allow(ProtectedObject::Handover, Right::Write, now->scope);
        !allowed) {
        return allowed;
    }
    const QString who = m_author.hasAccounts() ? m_author.userName() : name;
    const Result<Handover> next = signedBy(*now, seen, who, m_author.now());
    if (!next) {
        return next.error();
    }
    access::AuditEntry entry = m_author.entry(u"handover.sign"_s, u"#%1"_s.arg(id), next->scope);
    entry.detail = next->incoming;
    return after(m_store->save(*next, entry));
}

void OperationsDesk::escalate()
{
    const TimePoint now = m_author.now();
    std::vector<Handover> late;
    std::ranges::copy_if(m_unsigned, std::back_inserter(late), [this, now](const Handover &each) {
        return each.needsEscalation(now) &&
               (!m_isShared || m_author.allow(ProtectedObject::Handover, Right::Write, each.scope));
    });
    if (late.empty() || now < m_escalateAfter) {
        return;
    }
    for (const Handover &each : late) {
        const Result<Handover> next = escalated(each, now);
        if (!next ||
            !m_store->save(*next, m_author.programEntry(u"handover.escalate"_s,
                                                        u"#%1"_s.arg(each.id), each.scope))) {
            m_escalateAfter = now + std::chrono::seconds(30);
        }
    }
    if (const Outcome read = reload(); !read) {
        qCWarning(lcOperations) << "not readable:" << read.error().detail;
    }
}

} // namespace fw::operations
