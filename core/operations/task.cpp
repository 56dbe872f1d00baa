// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/operations/task.h"

namespace fw::operations {

using namespace Qt::StringLiterals;
using access::Side;

namespace {

Error refused(const QString &what)
{
    return Error{ErrorCode::InvalidArgument, what};
}

bool isOf(const Party &party, Side side)
{
    return !party.side || *party.side == side;
}

} // namespace

Side Task::to() const
{
    return from == Side::Carrier ? Side::Outsourcer : Side::Carrier;
}

TaskState Task::state() const
{
    if (isKnown(doneAt)) {
        return TaskState::Done;
    }
    return isKnown(acknowledgedAt) ? TaskState::Acknowledged : TaskState::Issued;
}

bool Task::isOverdue(TimePoint now) const
{
    return (isKnown(doneAt) ? doneAt : now) > deadline;
}

Result<Task> issued(const TaskDraft &draft, const Party &party, TimePoint at)
{
    const bool isSound = draft.from == Side::Carrier ||
                         (draft.from == Side::Outsourcer && draft.kind == TaskKind::Improvement);
    if (!isSound || !isOf(party, draft.from)) {
        return refused(u"side"_s);
    }
    if (draft.title.trimmed().isEmpty() || draft.title.size() > Incident::kLongestTitle) {
        return refused(u"title"_s);
    }
    if (draft.text.size() > Incident::kLongestText) {
        return refused(u"text"_s);
    }
    if (draft.deadline <= at) {
        return refused(u"deadline"_s);
    }
    Task task;
    task.kind = draft.kind;
    task.from = draft.from;
    task.scope = draft.scope;
    task.title = draft.title.trimmed();
    task.text = draft.text.trimmed();
    task.incident = draft.incident;
    task.issuedAt = at;
    task.issuedBy = party.login;
    task.deadline = draft.deadline;
    return task;
}

Result<Task> acknowledged(const Task &task, const Party &party, TimePoint at)
{
    if (!isOf(party, task.to())) {
        return refused(u"side"_s);
    }
    if (task.state() != TaskState::Issued) {
        return refused(u"state"_s);
    }
    Task next = task;
    next.acknowledgedAt = at;
    next.acknowledgedBy = party.login;
    return next;
}

Result<Task> done(const Task &task, const QString &evidence, const Party &party, TimePoint at)
{
    if (!isOf(party, task.to())) {
        return refused(u"side"_s);
    }
    if (task.state() != TaskState::Acknowledged) {
        return refused(u"state"_s);
    }
    if (evidence.trimmed().isEmpty() || evidence.size() > Incident::kLongestText) {
        return refused(u"evidence"_s);
    }
    Task next = task;
    next.doneAt = at;
    next.doneBy = party.login;
    next.evidence = evidence.trimmed();
    return next;
}

} // namespace fw::operations
