// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/floor/agentdrag.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QMimeData>

namespace fw::ui {

using namespace Qt::StringLiterals;

QString AgentDrag::format()
{
    // Ids mean something only in the program that gave them.
    return u"application/x-floorwarden-agents-%1"_s.arg(QCoreApplication::applicationPid());
}

std::unique_ptr<QMimeData> AgentDrag::toMimeData(const std::vector<live::AgentId> &agents)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    for (const live::AgentId agent : agents) {
        out << quint32(agent.index());
    }
    auto data = std::make_unique<QMimeData>();
    data->setData(format(), bytes);
    return data;
}

std::vector<live::AgentId> AgentDrag::agentsIn(const QMimeData &data, std::size_t known)
{
    std::vector<live::AgentId> agents;
    QDataStream in(data.data(format()));
    while (!in.atEnd()) {
        quint32 index = 0;
        in >> index;
        if (in.status() == QDataStream::Ok && index < known) {
            agents.emplace_back(index);
        }
    }
    return agents;
}

} // namespace fw::ui
