// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/relayport.h"

namespace fw::app {

RelayPort::RelayPort(commands::CommandPort &first, QObject *parent)
    : CommandPort(parent)
{
    use(first);
}

void RelayPort::use(commands::CommandPort &port)
{
    if (m_port != nullptr) {
        disconnect(m_port, nullptr, this, nullptr);
    }
    m_port = &port;
    connect(m_port, &CommandPort::settled, this, &RelayPort::settled);
    connect(m_port, &CommandPort::rightsChanged, this, &RelayPort::rightsChanged);
}

commands::CommandId RelayPort::submit(live::SwitchId source, const commands::SwitchCommand &command)
{
    return m_port->submit(source, command);
}

commands::AccountRights RelayPort::rights(live::SwitchId source) const
{
    return m_port->rights(source);
}

} // namespace fw::app
