// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/channeltext.h"

#include <array>
#include <cstdio>

namespace fw::simulation {

std::string field(const char *key, const std::string &value)
{
    return std::string(key) + ": " + value + "\r\n";
}

std::string field(const char *key, std::int64_t value)
{
    return field(key, std::to_string(value));
}

std::string epochText(TimePoint time)
{
    const std::int64_t micros = toMicroseconds(time);
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%lld.%06lld",
                  static_cast<long long>(micros / 1'000'000),
                  static_cast<long long>(micros % 1'000'000));
    return text.data();
}

std::string channelFields(const std::string &prefix, const ChannelText &text)
{
    const char *state = text.state == 0   ? "Down"
                        : text.state == 4 ? "Ring"
                        : text.state == 5 ? "Ringing"
                                          : "Up";
    const auto line = [&prefix](const char *key, const std::string &value) {
        return prefix + key + ": " + value + "\r\n";
    };
    return line("Channel", text.channel.name) + line("ChannelState", std::to_string(text.state)) +
           line("ChannelStateDesc", state) + line("CallerIDNum", text.number) +
           line("CallerIDName", text.name) + line("ConnectedLineNum", text.connectedNumber) +
           line("ConnectedLineName", text.connectedName) + line("Language", "zh") +
           line("AccountCode", {}) + line("Context", text.context) + line("Exten", text.extension) +
           line("Priority", "1") + line("Uniqueid", text.channel.uniqueid) +
           line("Linkedid", text.linkedId);
}

} // namespace fw::simulation
