// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rowcommandport.h"

#include "core/storage/sqlcommandstore.h"

#include <utility>

namespace fw::storage {

using commands::CommandProblem;
using commands::CommandResult;
using commands::CommandRow;
using commands::CommandRowId;
using commands::CommandRowState;
using commands::CommandState;

namespace {

/// Whether a row was added; not known when the server went away in between.
struct Asked
{
    Asked(const Error &error) // NOLINT: the threads say so why there is no database
        : row(error)
    {
    }

    Asked(Result<CommandRowId> answer, bool sent)
        : row(std::move(answer))
        , wasSent(sent)
    {
    }

    Result<CommandRowId> row;
    bool wasSent = false;
};

Asked ask(const std::shared_ptr<Database> &database, const CommandRow &row)
{
    if (Outcome alive = database->ensureOpen(); !alive) {
        return alive.error();
    }
    return {SqlCommandStore(database).ask(row), true};
}

/// Calls are numbered by the session; everything else has a name that lasts.
bool namesCall(const commands::SwitchCommand &command)
{
    return std::holds_alternative<commands::SetCallerPriority>(command) ||
           std::holds_alternative<commands::WithdrawCaller>(command);
}

void fillRefusal(CommandResult &result, const Asked &asked)
{
    const Error &error = asked.row.error();
    result.detail = error.detail.toStdString();
    if (error.code == ErrorCode::Unreachable && asked.wasSent) {
        result.state = CommandState::Unknown;
        return;
    }
    result.state = CommandState::Failed;
    if (error.code == ErrorCode::NotPermitted) {
        result.problem = CommandProblem::NoAuthority;
        result.detail = "scope";
    } else {
        result.problem = asked.wasSent ? CommandProblem::Other : CommandProblem::NotConnected;
    }
}

} // namespace

RowCommandPort::RowCommandPort(StorageThreads &threads, QString host, const Clock &clock,
                               QObject *parent)
    : CommandPort(parent)
    , m_threads(threads)
    , m_host(std::move(host))
    , m_clock(clock)
{
    m_poll.setInterval(kPoll);
    connect(&m_poll, &QTimer::timeout, this, &RowCommandPort::look);
}

RowCommandPort::~RowCommandPort() = default;

void RowCommandPort::setSession(const QStringList &switches, std::int64_t session)
{
    m_switches = switches;
    m_session = session;
    for (std::size_t index = 0; index < static_cast<std::size_t>(switches.size()); ++index) {
        emit rightsChanged(live::SwitchId(index));
    }
}

commands::AccountRights RowCommandPort::rights(live::SwitchId /*source*/) const
{
    return {};
}

commands::CommandId RowCommandPort::submit(live::SwitchId source,
                                           const commands::SwitchCommand &command)
{
    CommandResult result;
    result.id = ++m_last;
    result.source = source;
    if (!source.isValid() || source.index() >= static_cast<std::size_t>(m_switches.size())) {
        result.state = CommandState::Failed;
        result.problem = CommandProblem::NotConnected;
        // Later, because who submits learns the number first.
        QMetaObject::invokeMethod(
            this, [this, result] { settle(result); }, Qt::QueuedConnection);
        return result.id;
    }
    CommandRow row;
    row.askedAt = m_clock.now();
    row.host = m_host;
    row.switchName = m_switches[static_cast<qsizetype>(source.index())];
    row.session = namesCall(command) ? m_session : 0;
    row.command = command;
    whenDone(m_threads.write(
                 [row](const std::shared_ptr<Database> &database) { return ask(database, row); }),
             *this, [this, result, at = row.askedAt](const Asked &asked) mutable {
                 if (asked.row) {
                     m_open[*asked.row] = {result, at, false};
                     m_poll.start();
                 } else {
                     fillRefusal(result, asked);
                     settle(result);
                 }
             });
    return result.id;
}

void RowCommandPort::settle(CommandResult result)
{
    result.settledAt = m_clock.now();
    emit settled(result);
}

void RowCommandPort::look()
{
    giveUp();
    if (m_open.empty()) {
        m_poll.stop();
        return;
    }
    if (std::exchange(m_isLooking, true)) {
        return; // the poll comes back to it
    }
    std::vector<CommandRowId> ids;
    for (const auto &[id, open] : m_open) {
        ids.push_back(id);
    }
    whenDone(
        m_threads.read([ids](const std::shared_ptr<Database> &database) {
            return SqlCommandStore(database).read(ids);
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

void RowCommandPort::take(const std::vector<CommandRow> &rows)
{
    for (const CommandRow &row : rows) {
        const auto found = m_open.find(row.id);
        const bool isOver = row.state == CommandRowState::Done ||
                            row.state == CommandRowState::Failed ||
                            row.state == CommandRowState::Unknown;
        if (found == m_open.end() || !isOver) {
            continue;
        }
        CommandResult result = found->second.result;
        result.problem = row.problem;
        result.detail = row.detail;
        result.took =
            std::chrono::duration_cast<std::chrono::milliseconds>(row.settledAt - row.askedAt);
        if (row.state == CommandRowState::Unknown) {
            result.state = CommandState::Unknown;
            if (!std::exchange(found->second.isUnknown, true)) {
                settle(result);
            }
            continue;
        }
        result.state =
            row.state == CommandRowState::Done ? CommandState::Done : CommandState::Failed;
        m_open.erase(found);
        settle(result);
    }
}

void RowCommandPort::giveUp()
{
    const TimePoint now = m_clock.now();
    std::erase_if(m_open,
                  [now](const auto &each) { return now - each.second.askedAt > kForgottenAfter; });
    std::vector<CommandResult> unknown;
    for (auto &[id, open] : m_open) {
        if (now - open.askedAt > kUnknownAfter && !std::exchange(open.isUnknown, true)) {
            unknown.push_back(open.result);
            unknown.back().state = CommandState::Unknown;
        }
    }
    for (const CommandResult &result : unknown) {
        settle(result);
    }
}

} // namespace fw::storage
