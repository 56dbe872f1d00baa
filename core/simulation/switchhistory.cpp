// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/switchhistory.h"

#include <algorithm>
#include <array>
#include <string_view>

using namespace std::string_view_literals;

namespace fw::simulation {

namespace {

constexpr std::array kOfCalls{"AgentCalled"sv,
                              "AgentComplete"sv,
                              "AgentConnect"sv,
                              "AgentRingNoAnswer"sv,
                              "AttendedTransfer"sv,
                              "BlindTransfer"sv,
                              "Hangup"sv,
                              "HangupRequest"sv,
                              "Hold"sv,
                              "QueueCallerJoin"sv,
                              "QueueCallerAbandon"sv,
                              "QueueCallerLeave"sv,
                              "Unhold"sv};
constexpr std::array kOfAgents{"DeviceStateChange"sv,  "QueueMemberAdded"sv,
                               "QueueMemberPause"sv,   "QueueMemberPenalty"sv,
                               "QueueMemberRemoved"sv, "QueueMemberRinginuse"sv};
/// Repeated for each channel of an event, and of no use to a floor afterwards.
constexpr std::array kDroppedKeys{
    "AccountCode"sv,  "Cause-txt"sv,         "ChannelState"sv,     "ChannelStateDesc"sv,
    "Class"sv,        "ConnectedLineName"sv, "ConnectedLineNum"sv, "Context"sv,
    "Exten"sv,        "Language"sv,          "Linkedid"sv,         "MusicClass"sv,
    "Priority"sv,     "Ringinuse"sv,         "StateInterface"sv,   "Wrapuptime"sv,
    "CallerIDName"sv,
};
constexpr std::array kDroppedOfPartners{"CallerIDNum"sv, "Channel"sv};

constexpr std::string_view kEvent = "Event: "sv;

template<std::size_t Size>
bool isIn(const std::array<std::string_view, Size> &words, std::string_view word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::string_view nameOf(std::string_view text)
{
    text.remove_prefix(kEvent.size());
    return text.substr(0, text.find('\r'));
}

bool isNeeded(const SwitchEvent &event)
{
    const std::string_view name = nameOf(event.text);
    return isKnown(event.callStarted) ? isIn(kOfCalls, name) : isIn(kOfAgents, name);
}

bool isDropped(std::string_view key)
{
    if (key.starts_with("Dest"sv)) {
        key.remove_prefix(4);
        return isIn(kDroppedKeys, key) || isIn(kDroppedOfPartners, key);
    }
    return isIn(kDroppedKeys, key);
}

std::string shortened(std::string_view text)
{
    std::string result;
    for (std::size_t start = 0; start < text.size();) {
        const std::size_t end = text.find('\n', start) + 1;
        const std::string_view line = text.substr(start, end - start);
        if (!isDropped(line.substr(0, line.find(':')))) {
            result += line;
        }
        start = end;
    }
    result.shrink_to_fit();
    return result;
}

} // namespace

void SwitchHistory::beginChapter(TimePoint time, std::vector<SwitchEvent> opening, TimePoint oldest)
{
    for (SwitchEvent &event : opening) {
        event.text = shortened(event.text);
    }
    m_chapters.push_back({time, std::move(opening), {}});
    while (m_chapters.size() > 1 && m_chapters[1].begin <= oldest) {
        m_chapters.pop_front();
    }
}

void SwitchHistory::add(const SwitchEvent &event)
{
    if (!m_chapters.empty() && isNeeded(event)) {
        m_chapters.back().events.push_back(
            {event.eventClass, event.time, event.callStarted, shortened(event.text)});
    }
}

void SwitchHistory::clear()
{
    m_chapters.clear();
}

std::string SwitchHistory::told(unsigned mask) const
{
    std::string text;
    const auto tell = [this, mask, &text](const SwitchEvent &event) {
        const bool isWhole = !isKnown(event.callStarted) || event.callStarted >= begin();
        if (isWhole && (mask & static_cast<unsigned>(event.eventClass)) != 0) {
            text += event.text;
        }
    };
    for (const Chapter &chapter : m_chapters) {
        if (&chapter == &m_chapters.front()) {
            std::for_each(chapter.opening.begin(), chapter.opening.end(), tell);
        }
        std::for_each(chapter.events.begin(), chapter.events.end(), tell);
    }
    return text;
}

} // namespace fw::simulation
