// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ami/amimessage.h"

#include <string>
#include <string_view>
#include <vector>

namespace fw::ami {

/// What a switch lists when it is asked about one agent or one queue, in its own names and bytes.
struct CommandLists
{
    struct Member
    {
        std::string queue;
        std::string address;
        std::string name;
        std::string stateInterface;
        bool isDynamic = false;
        bool isPaused = false;
        std::string reason;
        int penalty = 0;
    };

    struct Caller
    {
        std::string queue;
        std::string channel;
        int position = 0;
        int priority = 0;
    };

    struct Channel
    {
        std::string name;
        std::string application;
        std::string data;
        bool isBridged = false;
    };

    std::vector<Member> members;
    std::vector<Caller> callers; ///< in their order
    std::vector<Channel> channels;

    /// Takes an item of QueueStatus or Status; other messages mean nothing.
    void take(const AmiMessage &message);
    void clear();

    /// Null when the agent is not in the queue.
    [[nodiscard]] const Member *member(std::string_view agent, std::string_view queue) const;
    [[nodiscard]] const Channel *channel(std::string_view name) const;
};

} // namespace fw::ami
