// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/amisession.h"

#include "core/simulation/amicommands.h"

#include <QByteArray>
#include <QCryptographicHash>

namespace fw::simulation {

namespace {

/// No action is so long; a client that sends more without an end is none.
constexpr std::size_t kLongestAction = 64 * 1024;

} // namespace

AmiSession::AmiSession(SimulatedSwitch &simulated, AmiAccount account, std::uint32_t challenge)
    : m_switch(simulated)
    , m_lists(simulated)
    , m_actions(simulated)
    , m_account(std::move(account))
    , m_challenge(std::to_string(challenge))
{
}

std::string AmiSession::banner()
{
    return "Asterisk Call Manager/11.0.0\r\n";
}

bool AmiSession::wants(EventClass eventClass) const
{
    return m_isLoggedIn && (m_mask & static_cast<unsigned>(eventClass)) != 0;
}

std::string AmiSession::receive(std::string_view bytes)
{
    m_buffer += bytes;
    std::string out;
    AmiRequest::Headers headers;
    std::size_t start = 0;
    std::size_t consumed = 0;
    for (std::size_t end = m_buffer.find('\n'); end != std::string::npos && !m_isClosing;
         end = m_buffer.find('\n', start)) {
        std::string line = m_buffer.substr(start, end - start);
        start = end + 1;
        if (!line.empty() && line.back() == '\r') {
            line.pop_back();
        }
        if (const std::size_t colon = line.find(':'); colon != std::string::npos) {
            const std::size_t text = line.find_first_not_of(' ', colon + 1);
            headers.emplace_back(lowerCase(line.substr(0, colon)),
                                 text == std::string::npos ? std::string() : line.substr(text));
        } else if (line.empty()) {
            consumed = start;
            out += answer(AmiRequest(std::exchange(headers, {})));
        }
    }
    m_buffer.erase(0, consumed);
    m_isClosing = m_isClosing || m_buffer.size() > kLongestAction;
    return out;
}

std::string AmiSession::answer(const AmiRequest &request)
{
    const std::string &name = request.name();
    if (name.empty()) {
        return request.error("Missing action in request");
    }
    const bool isOpen = name == "challenge" || name == "login" || name == "logoff";
    if ((!isOpen && !m_isLoggedIn) || !mayUse(name, m_account.writeClasses)) {
        return request.error("Permission denied");
    }
    if (std::string text = answerSession(request); !text.empty()) {
        return text;
    }
    if (std::optional<std::string> text = m_lists.answer(request)) {
        return *text;
    }
    if (std::optional<std::string> text = m_actions.answer(request)) {
        return *text;
    }
    return request.error("Invalid/unknown command: " + request.value("action") +
                         ". Use Action: ListCommands to show available commands.");
}

bool AmiSession::isRight(const AmiRequest &request) const
{
    if (request.value("username") != m_account.user) {
        return false;
    }
    if (lowerCase(request.value("authtype")) != "md5") {
        return request.value("secret") == m_account.secret;
    }
    const QByteArray key =
        QCryptographicHash::hash(QByteArray::fromStdString(m_challenge + m_account.secret),
                                 QCryptographicHash::Md5)
            .toHex();
    return request.value("key") == key.toStdString();
}

std::string AmiSession::login(const AmiRequest &request)
{
    if (m_isLoggedIn) {
        return request.done("Already authenticated");
    }
    if (!isRight(request)) {
        m_isClosing = true;
        m_isRefused = true;
        return request.error("Authentication failed");
    }
    m_isLoggedIn = true;
    setMask(request.value("events"));
    std::string out = request.done("Authentication accepted");
    if (wants(EventClass::System)) {
        const std::int64_t up = m_switch.state().secondsSince(m_switch.startedAt());
        out += field("Event", "FullyBooted") + field("Privilege", "system,all") +
               field("Uptime", up) + field("LastReload", up) + field("Status", "Fully Booted") +
               "\r\n";
    }
    return out;
}

void AmiSession::setMask(const std::string &mask)
{
    const std::string words = lowerCase(mask);
    if (words.empty() || words == "on" || words == "true" || words == "yes" ||
        hasWord(words, "all")) {
        m_mask = 7;
        return;
    }
    m_mask = (hasWord(words, "system") ? 1U : 0U) | (hasWord(words, "call") ? 2U : 0U) |
             (hasWord(words, "agent") ? 4U : 0U);
}

std::string AmiSession::answerSession(const AmiRequest &request)
{
    const std::string &name = request.name();
    if (name == "challenge") {
        return lowerCase(request.value("authtype")) == "md5"
                   ? request.reply("Success", field("Challenge", m_challenge))
                   : request.error("Must specify AuthType");
    }
    if (name == "login") {
        return login(request);
    }
    if (name == "logoff") {
        m_isClosing = true;
        return request.reply("Goodbye", field("Message", "Thanks for all the fish."));
    }
    if (name == "events") {
        setMask(request.value("eventmask"));
        return request.reply("Success", field("Events", m_mask == 0 ? "Off" : "On"));
    }
    if (name == "ping") {
        return request.reply("Success", field("Ping", "Pong") +
                                            field("Timestamp", epochText(m_switch.state().now)));
    }
    if (name == "listcommands") {
        return listCommands(request, m_account.writeClasses);
    }
    return {};
}

} // namespace fw::simulation
