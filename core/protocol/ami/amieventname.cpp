// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/ami/amieventname.h"

#include <array>
#include <span>

namespace fw::ami {

namespace {

using namespace std::string_view_literals;

struct Entry
{
    std::string_view name;
    AmiEvent event;
};

// Ordered by length, so that the names of one length lie side by side.
constexpr std::array kEntries{
    Entry{"Cdr"sv, AmiEvent::Cdr},
    Entry{"Hold"sv, AmiEvent::Hold},
    Entry{"VarSet"sv, AmiEvent::VarSet},
    Entry{"Hangup"sv, AmiEvent::Hangup},
    Entry{"Rename"sv, AmiEvent::Rename},
    Entry{"Unhold"sv, AmiEvent::Unhold},
    Entry{"DialEnd"sv, AmiEvent::DialEnd},
    Entry{"UserEvent"sv, AmiEvent::UserEvent},
    Entry{"AgentDump"sv, AmiEvent::AgentDump},
    Entry{"Newchannel"sv, AmiEvent::Newchannel},
    Entry{"AgentLogin"sv, AmiEvent::AgentLogin},
    Entry{"QueueEntry"sv, AmiEvent::QueueEntry},
    Entry{"AgentCalled"sv, AmiEvent::AgentCalled},
    Entry{"AgentLogoff"sv, AmiEvent::AgentLogoff},
    Entry{"ChanSpyStop"sv, AmiEvent::ChanSpyStop},
    Entry{"QueueMember"sv, AmiEvent::QueueMember},
    Entry{"QueueParams"sv, AmiEvent::QueueParams},
    Entry{"ChanSpyStart"sv, AmiEvent::ChanSpyStart},
    Entry{"AgentConnect"sv, AmiEvent::AgentConnect},
    Entry{"HangupRequest"sv, AmiEvent::HangupRequest},
    Entry{"BlindTransfer"sv, AmiEvent::BlindTransfer},
    Entry{"AgentComplete"sv, AmiEvent::AgentComplete},
    Entry{"CoreShowChannel"sv, AmiEvent::CoreShowChannel},
    Entry{"ExtensionStatus"sv, AmiEvent::ExtensionStatus},
    Entry{"QueueCallerJoin"sv, AmiEvent::QueueCallerJoin},
    Entry{"QueueCallerLeave"sv, AmiEvent::QueueCallerLeave},
    Entry{"QueueMemberAdded"sv, AmiEvent::QueueMemberAdded},
    Entry{"QueueMemberPause"sv, AmiEvent::QueueMemberPause},
    Entry{"AttendedTransfer"sv, AmiEvent::AttendedTransfer},
    Entry{"QueueMemberStatus"sv, AmiEvent::QueueMemberStatus},
    Entry{"DeviceStateChange"sv, AmiEvent::DeviceStateChange},
    Entry{"SoftHangupRequest"sv, AmiEvent::SoftHangupRequest},
    Entry{"AgentRingNoAnswer"sv, AmiEvent::AgentRingNoAnswer},
    Entry{"QueueCallerAbandon"sv, AmiEvent::QueueCallerAbandon},
    Entry{"QueueMemberRemoved"sv, AmiEvent::QueueMemberRemoved},
    Entry{"QueueMemberPenalty"sv, AmiEvent::QueueMemberPenalty},
    Entry{"QueueMemberRinginuse"sv, AmiEvent::QueueMemberRinginuse},
};

constexpr std::size_t kLongest = kEntries.back().name.size();

/// Index of the first entry that is at least as long as each length.
constexpr std::array<std::uint8_t, kLongest + 2> startsByLength()
{
    std::array<std::uint8_t, kLongest + 2> starts{};
    for (std::size_t length = 0; length < starts.size(); ++length) {
        std::size_t index = 0;
        while (index < kEntries.size() && kEntries[index].name.size() < length) {
            ++index;
        }
        starts[length] = static_cast<std::uint8_t>(index);
    }
    return starts;
}

constexpr auto kStarts = startsByLength();

} // namespace

AmiEvent eventNamed(std::string_view name)
{
    const std::size_t length = name.size();
    if (length == 0 || length > kLongest) {
        return AmiEvent::Other;
    }
    for (std::size_t index = kStarts[length]; index < kStarts[length + 1]; ++index) {
        const Entry &entry = kEntries[index];
        // The last letters differ more than the first ones.
        if (entry.name.back() == name.back() && entry.name == name) {
            return entry.event;
        }
    }
    return AmiEvent::Other;
}

} // namespace fw::ami
