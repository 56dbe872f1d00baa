// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandport.h"

namespace fw::app {

/// The one port that the pages know: what they ask goes to the desk's own links, or to the port of
/// a server that the desk has joined.
class RelayPort final : public commands::CommandPort
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RelayPort)

public:
    explicit RelayPort(commands::CommandPort &first, QObject *parent = nullptr);

    /// From now on; what the one before has not answered is not heard any more.
    void use(commands::CommandPort &port);

    commands::CommandId submit(live::SwitchId source,
                               const commands::SwitchCommand &command) override;
    [[nodiscard]] commands::AccountRights rights(live::SwitchId source) const override;

private:
    commands::CommandPort *m_port = nullptr;
};

} // namespace fw::app
