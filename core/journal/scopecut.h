// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/live/floorconfig.h"
#include "core/live/ids.h"
#include "core/organisation/scopesight.h"

#include <QStringList>

namespace fw::journal {

/// What of a floor's configuration belongs to a part of the organisation, and a configuration that
/// says nothing of the rest: no other nodes, people or queues. Of a queue that is not seen only the
/// rules stay, under a name that tells nothing, because people who are seen may answer its calls.
class ScopeCut final
{
public:
    /// \a nodes: what is seen, with all below. Others than those of the tree mean nothing.
    ScopeCut(const live::FloorConfig &whole, const QStringList &nodes);

    [[nodiscard]] bool isNothing() const { return m_sight.isNothing(); }

    [[nodiscard]] bool hasAgent(const std::string &address, const std::string &name) const;
    [[nodiscard]] bool hasQueue(const std::string &name) const;

    /// How a queue that is not seen is called.
    [[nodiscard]] const std::string &aliasOf(const std::string &queue) const;

    /// How somebody who is not seen is called, where a queue that is seen counts them.
    [[nodiscard]] static std::string aliasOf(live::AgentRef agent);

    /// What a floor of that part is folded with.
    [[nodiscard]] const live::FloorConfig &config() const { return m_config; }

private:
    void cutScopes(const live::FloorConfig &whole);
    void cutQueues(const live::FloorConfig &whole);
    void cutPeople(const live::FloorConfig &whole);
    [[nodiscard]] int scopeOf(const std::string &address, const std::string &name) const;

    organisation::ScopeSight m_sight;
    std::unordered_map<std::string, int> m_queueScopes; ///< whole tree's
    std::unordered_map<std::string, int> m_peopleScopes;
    std::unordered_map<std::string, std::string> m_aliases; ///< of queues
    std::string m_nameless;     ///< of a queue that has no rules of its own
    std::vector<int> m_numbers; ///< in the cut tree, by the whole one's; -1: not in it
    live::FloorConfig m_config;
};

} // namespace fw::journal
