// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/nameids.h"

#include "core/storage/dialect.h"
#include "core/storage/sqlerror.h"

#include <QSqlQuery>
#include <QVariant>

namespace fw::storage {

using namespace Qt::StringLiterals;

namespace {

Result<qint64> idOf(const QSqlDatabase &connection, const QString &insert, const QString &select,
                    const QString &first, const QString &second)
{
    QSqlQuery find(connection);
    for (const bool isSecondTry : {false, true}) {
        find.prepare(select);
        find.addBindValue(storable(first));
        find.addBindValue(storable(second));
        if (!find.exec()) {
            break;
        }
        if (find.next()) {
            return find.value(0).toLongLong();
        }
        QSqlQuery add(connection);
        add.prepare(insert);
        add.addBindValue(storable(first));
        add.addBindValue(storable(second));
        if (isSecondTry || !add.exec()) {
            return errorOf(add.lastError(), connection.databaseName());
        }
    }
    return errorOf(find.lastError(), connection.databaseName());
}

} // namespace

Result<qint64> NameIds::queue(const QSqlDatabase &connection, const QString &switchName,
                              const QString &name)
{
    const Key key(switchName, name);
    if (const auto known = m_queues.constFind(key); known != m_queues.cend()) {
        return *known;
    }
    const Result<qint64> id = idOf(
        connection,
        u"INSERT INTO queues (switch, name) VALUES (?, ?) ON CONFLICT (switch, name) DO NOTHING"_s,
        u"SELECT id FROM queues WHERE switch = ? AND name = ?"_s, switchName, name);
    if (id) {
        m_queues.insert(key, *id);
    }
    return id;
}

Result<qint64> NameIds::agent(const QSqlDatabase &connection, const QString &switchName,
                              const QString &address)
{
    const Key key(switchName, address);
    if (const auto known = m_agents.constFind(key); known != m_agents.cend()) {
        return *known;
    }
    const Result<qint64> id =
        idOf(connection,
             u"INSERT INTO agents (switch, address, person, name) VALUES (?, ?, '', '') "
             "ON CONFLICT (switch, address) DO NOTHING"_s,
             u"SELECT id FROM agents WHERE switch = ? AND address = ?"_s, switchName, address);
    if (id) {
        m_agents.insert(key, *id);
    }
    return id;
}

Outcome NameIds::nameAgent(const QSqlDatabase &connection, const journal::AgentName &agent)
{
    const Result<qint64> id = this->agent(connection, agent.switchName, agent.address);
    if (!id) {
        return id.error();
    }
    QSqlQuery query(connection);
    query.prepare(u"UPDATE agents SET person = ?, name = ? WHERE id = ?"_s);
    query.addBindValue(storable(agent.personId));
    query.addBindValue(storable(agent.name));
    query.addBindValue(*id);
    return query.exec() ? success()
                        : Outcome(errorOf(query.lastError(), connection.databaseName()));
}

void NameIds::forget()
{
    m_queues.clear();
    m_agents.clear();
}

} // namespace fw::storage
