// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace fw::telephony {

/// ActionIDs that no other client of the same switch makes: some events carry another client's
/// ActionID to every session (OriginateResponse, UserEvent), so a bare counter would take theirs
/// for ours.
class ActionIds final
{
public:
    ActionIds();

    [[nodiscard]] std::string next();

private:
    std::string m_prefix; ///< host, process and a random number
    std::uint64_t m_counter = 0;
};

} // namespace fw::telephony
