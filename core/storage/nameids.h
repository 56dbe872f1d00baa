// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/journal/journalstore.h"

#include <QHash>
#include <QSqlDatabase>

#include <utility>

namespace fw::storage {

/// Queues and agents have names outside and numbers in the tables. Numbers are remembered, so that
/// a name is looked up once.
class NameIds final
{
public:
    /// Makes the row when there is none; inside the writer's transaction.
    [[nodiscard]] Result<qint64> queue(const QSqlDatabase &connection, const QString &switchName,
                                       const QString &name);
    [[nodiscard]] Result<qint64> agent(const QSqlDatabase &connection, const QString &switchName,
                                       const QString &address);
    /// How an agent is called now.
    [[nodiscard]] Outcome nameAgent(const QSqlDatabase &connection,
                                    const journal::AgentName &agent);

    /// After a transaction that was rolled back: its new rows are gone.
    void forget();

private:
    using Key = std::pair<QString, QString>;

    QHash<Key, qint64> m_queues;
    QHash<Key, qint64> m_agents;
};

} // namespace fw::storage
