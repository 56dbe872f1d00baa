// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulation/amiactions.h"
#include "core/simulation/amilists.h"

namespace fw::simulation {

struct AmiAccount
{
    std::string user = "console";
    std::string secret = "floorwarden";
    std::string writeClasses = "agent,call,originate,reporting,config";
};

/// One client's conversation with the simulated switch: bytes in, bytes out, no socket.
class AmiSession final
{
public:
    AmiSession(SimulatedSwitch &simulated, AmiAccount account, std::uint32_t challenge);

    [[nodiscard]] static std::string banner();

    /// Takes what the client sent and gives what it gets back.
    [[nodiscard]] std::string receive(std::string_view bytes);
    [[nodiscard]] bool wants(EventClass eventClass) const;

    [[nodiscard]] bool isClosing() const { return m_isClosing; }

    /// Closing because the login was wrong; a switch takes a second to say so.
    [[nodiscard]] bool isRefused() const { return m_isRefused; }

private:
    [[nodiscard]] std::string answer(const AmiRequest &request);
    [[nodiscard]] std::string answerSession(const AmiRequest &request);
    [[nodiscard]] std::string login(const AmiRequest &request);
    [[nodiscard]] bool isRight(const AmiRequest &request) const;
    void setMask(const std::string &mask);

    SimulatedSwitch &m_switch;
    AmiLists m_lists;
    AmiActions m_actions;
    AmiAccount m_account;
    std::string m_challenge;
    std::string m_buffer;
    unsigned m_mask = 7;
    bool m_isLoggedIn = false;
    bool m_isClosing = false;
    bool m_isRefused = false;
};

} // namespace fw::simulation
