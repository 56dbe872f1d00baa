// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sharedoperations.h"

#include "core/storage/sqloperationsstore.h"
#include "core/storage/waiting.h"

#include <utility>

namespace fw::storage {

using namespace Qt::StringLiterals;
using operations::Handover;
using operations::Incident;
using operations::Task;

namespace {

Outcome outcomeOf(const Result<std::int64_t> &done)
{
    return done ? success() : Outcome(done.error());
}

} // namespace

SharedOperations::SharedOperations(StorageThreads &threads, QObject *parent)
    : QObject(parent)
    , m_threads(threads)
{
    m_poll.setInterval(kPoll);
    connect(&m_poll, &QTimer::timeout, this, &SharedOperations::look);
    m_poll.start();
}

Result<SharedOperations::Content> SharedOperations::read(const std::shared_ptr<Database> &database)
{
    if (Outcome alive = database->ensureOpen(); !alive) {
        return alive.error();
    }
    const SqlOperationsStore store(database);
    auto incidents = store.incidents(kMostOver);
    auto tasks = store.tasks(kMostOver);
    auto handovers = store.handovers(kMostHandovers);
    if (!incidents || !tasks || !handovers) {
        return !incidents ? incidents.error() : !tasks ? tasks.error() : handovers.error();
    }
    return Content{std::move(*incidents), std::move(*tasks), std::move(*handovers)};
}

void SharedOperations::look()
{
    if (std::exchange(m_isLooking, true)) {
        m_isToLookAgain = true; // what was told meanwhile may not be in the answer
        return;
    }
    const auto end = [this] {
        m_isLooking = false;
        if (std::exchange(m_isToLookAgain, false)) {
            look();
        }
    };
    whenDone(
        m_threads.read([](const std::shared_ptr<Database> &database) { return read(database); }),
        *this,
        [this, end](const Result<Content> &content) {
            if (take(content)) {
                emit changed();
            }
            end();
        },
        end);
}

bool SharedOperations::take(const Result<Content> &content)
{
    const bool isAway = !content && content.error().code == ErrorCode::Unreachable;
    m_away = isAway ? std::optional(content.error()) : std::nullopt;
    if (!content || *content == m_content) {
        return false;
    }
    m_content = *content;
    return true;
}

Result<std::int64_t> SharedOperations::written(const Work &work)
{
    if (m_away) {
        look();
        return *m_away;
    }
    const Waiting waiting;
    const QFuture<Written> future =
        m_threads.write([work, bell = waiting.bell()](const std::shared_ptr<Database> &database) {
            if (Outcome alive = database->ensureOpen(); !alive) {
                return Written(alive.error());
            }
            SqlOperationsStore store(database);
            Result<std::int64_t> done = work(store);
            return Written(std::move(done), read(database));
        });
    if (!waiting.hasCome(future, kPatience)) {
        m_away = Error{ErrorCode::Unreachable, u"server"_s};
        look();
        return Error{ErrorCode::Unreachable, u"unknown"_s};
    }
    const Written answer = future.result();
    static_cast<void>(take(answer.content)); // whoever writes reads anew
    return answer.done;
}

Result<std::vector<Incident>> SharedOperations::incidents(int /*most*/) const
{
    return m_content.incidents;
}

Result<std::vector<Task>> SharedOperations::tasks(int /*most*/) const
{
    return m_content.tasks;
}

Result<std::vector<Handover>> SharedOperations::handovers(int /*most*/) const
{
    return m_content.handovers;
}

Result<operations::FloorExcerpt> SharedOperations::excerpt(operations::IncidentId incident) const
{
    if (const auto known = m_excerpts.find(incident); known != m_excerpts.end()) {
        return known->second;
    }
    if (m_away) {
        return *m_away;
    }
    const Waiting waiting;
    const auto future = m_threads.read(
        [incident, bell = waiting.bell()](const std::shared_ptr<Database> &database) {
            return SqlOperationsStore(database).excerpt(incident);
        });
    if (!waiting.hasCome(future, kPatience)) {
        return Error{ErrorCode::Unreachable, u"excerpt"_s};
    }
    const Result<operations::FloorExcerpt> answer = future.result();
    if (answer) {
        m_excerpts[incident] = *answer;
    }
    return answer;
}

Result<operations::IncidentId> SharedOperations::open(const Incident &incident,
                                                      const operations::FloorExcerpt &excerpt,
                                                      const access::AuditEntry &entry)
{
    return written([incident, excerpt, entry](operations::OperationsStore &store) {
        return store.open(incident, excerpt, entry);
    });
}

Outcome SharedOperations::save(const Incident &incident, const access::AuditEntry &entry)
{
    return outcomeOf(written([incident, entry](operations::OperationsStore &store) {
        const Outcome done = store.save(incident, entry);
        return done ? Result<std::int64_t>(incident.id) : done.error();
    }));
}

Result<operations::TaskId> SharedOperations::issue(const Task &task,
                                                   const access::AuditEntry &entry)
{
    return written(
        [task, entry](operations::OperationsStore &store) { return store.issue(task, entry); });
}

Outcome SharedOperations::save(const Task &task, const access::AuditEntry &entry)
{
    return outcomeOf(written([task, entry](operations::OperationsStore &store) {
        const Outcome done = store.save(task, entry);
        return done ? Result<std::int64_t>(task.id) : done.error();
    }));
}

Result<operations::HandoverId> SharedOperations::give(const Handover &handover,
                                                      const access::AuditEntry &entry)
{
    return written([handover, entry](operations::OperationsStore &store) {
        return store.give(handover, entry);
    });
}

Outcome SharedOperations::save(const Handover &handover, const access::AuditEntry &entry)
{
    return outcomeOf(written([handover, entry](operations::OperationsStore &store) {
        const Outcome done = store.save(handover, entry);
        return done ? Result<std::int64_t>(handover.id) : done.error();
    }));
}

} // namespace fw::storage
