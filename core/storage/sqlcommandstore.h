// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandrows.h"
#include "core/storage/database.h"

class QSqlQuery;

namespace fw::storage {

/// The rows of commands in a database. On a server a desk adds and reads, and only the recorder's
/// role changes; every change is told on kCommandsChannel by the server itself.
class SqlCommandStore final : public commands::CommandRowStore
{
public:
    explicit SqlCommandStore(std::shared_ptr<Database> database);

    [[nodiscard]] Result<commands::CommandRowId> ask(const commands::CommandRow &row) override;
    [[nodiscard]] Result<std::vector<commands::CommandRow>>
    takeOpen(const QStringList &switches, TimePoint now, int most) override;
    [[nodiscard]] Outcome abandonTaken(const QStringList &switches, TimePoint now) override;
    [[nodiscard]] Outcome settle(commands::CommandRowId id,
                                 const commands::CommandResult &result) override;
    [[nodiscard]] Result<std::vector<commands::CommandRow>>
    read(const std::vector<commands::CommandRowId> &ids) const override;
    [[nodiscard]] Result<std::vector<commands::CommandRow>> since(commands::CommandRowId after,
                                                                  int most) const override;

private:
    [[nodiscard]] Result<TimePoint> now(TimePoint ofDesk) const;
    /// What was taken, oldest first; what can't be read is settled as Failed.
    [[nodiscard]] Result<std::vector<commands::CommandRow>> sorted(QSqlQuery &taken,
                                                                   TimePoint at) const;

    std::shared_ptr<Database> m_database;
};

} // namespace fw::storage
