// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/commands/commandresult.h"

#include <QStringList>

#include <vector>

namespace fw::commands {

/// Counted up from 1 by the store; 0 is none.
using CommandRowId = std::int64_t;

enum class CommandRowState : std::uint8_t {
    Asked,  ///< by a desk; no recorder has seen it
    Taken,  ///< by a recorder, which carries it out
    Done,   ///< as CommandState says
    Failed, ///< as CommandState says; see the problem
    Unknown ///< may or may not have been carried out, and is never tried again
};

/// A row that was asked so long ago is not carried out any more: who asked has gone on.
inline constexpr std::chrono::seconds kCommandPatience{30};

/// What a desk without a link of its own asks of a switch, as a row in the database: the recorder
/// that holds the link carries it out and writes back what came of it.
struct CommandRow
{
    CommandRowId id = 0;
    TimePoint askedAt = kNoTime; ///< on a server: by the server's clock, whatever the desk says
    QString asker;               ///< login; on a server: the role of the connection
    QString host;                ///< name of the desk, as it says itself
    QString switchName;          ///< of the switch, as in Session::switches of the journal
    /// Session of the journal in which the call of the command was seen: calls are numbered anew in
    /// each. 0 for a command that names no call.
    std::int64_t session = 0;
    SwitchCommand command;
    CommandRowState state = CommandRowState::Asked;
    CommandProblem problem = CommandProblem::None;
    std::string detail;
    TimePoint takenAt = kNoTime;
    TimePoint settledAt = kNoTime;
};

/// Rows of commands in a database; in one thread, which may wait for it.
class CommandRowStore
{
    Q_DISABLE_COPY_MOVE(CommandRowStore)

public:
    virtual ~CommandRowStore() = default;

    /// Adds what \a row asks; its number, state and what comes after are not looked at.
    /// NotPermitted when the database does not let this person ask that.
    [[nodiscard]] virtual Result<CommandRowId> ask(const CommandRow &row) = 0;

    /// Of a recorder: marks what was asked of \a switches as Taken and gives it, oldest first. What
    /// is older than kCommandPatience is settled as Failed with TooLate instead, and not given.
    /// \a now counts in a file; a server has a clock.
    [[nodiscard]] virtual Result<std::vector<CommandRow>> takeOpen(const QStringList &switches,
                                                                   TimePoint now, int most) = 0;
    /// Of a recorder that begins: what was taken of \a switches by one that is no more is Unknown.
    [[nodiscard]] virtual Outcome abandonTaken(const QStringList &switches, TimePoint now) = 0;
    /// Of a recorder: writes back Done, Failed or Unknown; Unknown may be followed by another one.
    /// Conflict when the row is settled already.
    [[nodiscard]] virtual Outcome settle(CommandRowId id, const CommandResult &result) = 0;

    /// Those of \a ids that this person may see, by number.
    [[nodiscard]] virtual Result<std::vector<CommandRow>>
    read(const std::vector<CommandRowId> &ids) const = 0;
    /// Up to \a most rows after \a after that this person may see, by number.
    [[nodiscard]] virtual Result<std::vector<CommandRow>> since(CommandRowId after,
                                                                int most) const = 0;

protected:
    CommandRowStore() = default;
};

} // namespace fw::commands
