// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recorder/commanddesk.h"

#include "core/guard/commandaccess.h"
#include "core/storage/sqlauditstore.h"
#include "core/storage/sqlcommandstore.h"

#include <QLoggingCategory>

#include <utility>

namespace fw::recorder {

using namespace Qt::StringLiterals;
using commands::CommandProblem;
using commands::CommandResult;
using commands::CommandRow;
using commands::CommandRowId;
using commands::CommandState;
using storage::Database;

namespace {

Q_LOGGING_CATEGORY(lcCommands, "fw.commands", QtInfoMsg)

access::AuditResult auditResultOf(CommandState state)
{
    switch (state) {
    case CommandState::Done:
        return access::AuditResult::Done;
    case CommandState::Failed:
        return access::AuditResult::Failed;
    case CommandState::Sent:
    case CommandState::Unknown:
        break;
    }
    return access::AuditResult::Unknown;
}

access::AuditEntry entryOf(const CommandRow &row, const CommandResult &result)
{
    access::AuditEntry entry;
    entry.at = result.settledAt;
    entry.user = row.asker;
    entry.host = row.host;
    entry.action = guard::auditActionOf(row.command);
    entry.object = guard::auditObjectOf(row.command);
    entry.result = auditResultOf(result.state);
    entry.detail = guard::auditDetailOf(row.command);
    return entry;
}

Outcome writeBack(const std::shared_ptr<Database> &database, const CommandRow &row,
                  const CommandResult &result)
{
    if (Outcome settled = storage::SqlCommandStore(database).settle(row.id, result); !settled) {
        return settled;
    }
    return storage::SqlAuditStore(database).append(entryOf(row, result));
}

} // namespace

CommandDesk::CommandDesk(commands::CommandPort &port, storage::StorageThreads &threads,
                         QStringList switches, const Clock &clock, CommandCounts &counts,
                         QObject *parent)
    : QObject(parent)
    , m_port(port)
    , m_threads(threads)
    , m_switches(std::move(switches))
    , m_clock(clock)
    , m_counts(counts)
{
    connect(&m_port, &commands::CommandPort::settled, this, &CommandDesk::settle);
    connect(&m_poll, &QTimer::timeout, this, &CommandDesk::look);
    m_poll.start(kPoll);
}

void CommandDesk::look()
{
    for (const auto &[id, job] : m_jobs) { // what could not be written back before
        if (job.result.state != CommandState::Sent && !job.isWriting) {
            write(id);
            break; // the next one when this is written
        }
    }
    if (m_ready.isEmpty() || std::exchange(m_isLooking, true)) {
        return;
    }
    storage::whenDone(
        m_threads.read(
            [switches = m_ready, now = m_clock.now()](const std::shared_ptr<Database> &database) {
                return storage::SqlCommandStore(database).takeOpen(switches, now, kAtOnce);
            }),
        *this,
        [this](const Result<std::vector<CommandRow>> &rows) {
            m_isLooking = false;
            if (rows) {
                take(*rows);
            }
        },
        [this] { m_isLooking = false; });
}

void CommandDesk::take(const std::vector<CommandRow> &rows)
{
    for (const CommandRow &row : rows) {
        ++m_counts.taken;
        m_jobs[row.id] = {row, {}, false};
        begin(row);
    }
    if (std::ssize(rows) == kAtOnce) {
        look();
    }
}

void CommandDesk::begin(const CommandRow &row)
{
    if (row.session != 0 && row.session != m_session) {
        refuse(row, CommandProblem::NoSuchCaller);
        return;
    }
    const live::SwitchId source(std::size_t(m_switches.indexOf(row.switchName)));
    m_ids[m_port.submit(source, row.command)] = row.id;
}

void CommandDesk::refuse(const CommandRow &row, CommandProblem problem)
{
    CommandResult result;
    result.state = CommandState::Failed;
    result.problem = problem;
    result.settledAt = m_clock.now();
    count(result);
    m_jobs[row.id].result = result;
    write(row.id);
}

void CommandDesk::count(const CommandResult &result)
{
    m_counts.done += result.state == CommandState::Done ? 1 : 0;
    m_counts.failed += result.state == CommandState::Failed ? 1 : 0;
    m_counts.unknown += result.state == CommandState::Unknown ? 1 : 0;
}

void CommandDesk::settle(const CommandResult &result)
{
    const auto known = m_ids.find(result.id);
    if (known == m_ids.end()) {
        return;
    }
    const CommandRowId id = known->second;
    if (result.state != CommandState::Unknown) { // which is settled once more, by a snapshot
        m_ids.erase(known);
    }
    count(result);
    Job &job = m_jobs[id];
    job.result = result;
    if (!isKnown(job.result.settledAt)) {
        job.result.settledAt = m_clock.now();
    }
    if (!job.isWriting) {
        write(id);
    }
}

void CommandDesk::write(CommandRowId id)
{
    Job &job = m_jobs[id];
    job.isWriting = true;
    const CommandState state = job.result.state;
    storage::whenDone(m_threads.read([row = job.row, result = job.result](
                                         const std::shared_ptr<Database> &database) {
        return writeBack(database, row, result);
    }),
                      *this,
                      [this, id, state](const Outcome &outcome) { wrote(id, state, outcome); });
}

void CommandDesk::wrote(CommandRowId id, CommandState state, const Outcome &outcome)
{
    const auto found = m_jobs.find(id);
    if (found == m_jobs.end()) {
        return;
    }
    Job &job = found->second;
    job.isWriting = false;
    if (!outcome && outcome.error().code != ErrorCode::Conflict) {
        qCWarning(lcCommands) << "what came of" << id
                              << "can't be written yet:" << outcome.error().detail;
        return; // with the next look
    }
    if (job.result.state != state) { // more was told meanwhile
        write(id);
    } else if (state != CommandState::Unknown) {
        m_jobs.erase(found);
    } else {
        job.result.state = CommandState::Sent; // written; perhaps a snapshot knows more
    }
}

} // namespace fw::recorder
