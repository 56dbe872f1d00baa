// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/commandport.h"

#include <map>

namespace fw::telephony {

class SwitchLink;

/// The commands of a console that has links: each goes to the link of its switch, in the link's own
/// thread, and its results come back into the thread of this object.
class LinkCommands final : public commands::CommandPort
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LinkCommands)

public:
    explicit LinkCommands(QObject *parent = nullptr);
    ~LinkCommands() override;

    /// Call it before the link gets a thread. It stays its owner's, who calls clear() before it
    /// goes.
    void add(live::SwitchId source, SwitchLink &link);
    /// All links go: what is not settled stays unknown.
    void clear();

    commands::CommandId submit(live::SwitchId source,
                               const commands::SwitchCommand &command) override;
    [[nodiscard]] commands::AccountRights rights(live::SwitchId source) const override;

private:
    void settle(const commands::CommandResult &result);
    void takeRights(live::SwitchId source, const commands::AccountRights &rights);

    struct Link
    {
        SwitchLink *link = nullptr;
        commands::AccountRights rights;
    };

    std::map<live::SwitchId, Link> m_links;
    std::map<commands::CommandId, live::SwitchId> m_open; ///< nothing was told of these yet
    commands::CommandId m_last = 0;
};

} // namespace fw::telephony
