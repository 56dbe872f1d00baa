// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulation/simulatedswitch.h"

#include <vector>

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

    [[nodiscard]] bool isRefused() const { return m_isRefused; }

private:
    using Headers = std::vector<std::pair<std::string, std::string>>;

    std::string answer(const Headers &action);
    std::string answerSession(const std::string &name, const Headers &action);
    std::string answerList(const std::string &name, const Headers &action);
    std::string answerQueueAction(const std::string &name, const Headers &action);
    std::string answerCallAction(const std::string &name, const Headers &action);
    std::string login(const Headers &action);
    std::string queueStatus(const std::string &only);
    std::string queueSummary(const std::string &only);
    std::string channels();
    std::string queueConfig();
    void setMask(const std::string &mask);
    [[nodiscard]] bool mayWrite(const std::string &name) const;
    [[nodiscard]] std::string reply(const char *kind, const std::string &fields) const;
    [[nodiscard]] std::string error(const char *message) const;
    [[nodiscard]] std::string done(const char *message) const;
    [[nodiscard]] std::string list(const char *message, const std::string &items,
                                   const char *complete, int count) const;

    SimulatedSwitch &m_switch;
    AmiAccount m_account;
    std::string m_challenge;
    std::string m_buffer;
    std::string m_actionId; ///< the line to echo, of the action being answered
    unsigned m_mask = 7;
    bool m_isLoggedIn = false;
    bool m_isClosing = false;
    bool m_isRefused = false;
};

} // namespace fw::simulation
