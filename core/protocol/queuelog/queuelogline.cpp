// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/queuelog/queuelogline.h"

#include "core/base/packing.h"

#include <algorithm>
#include <charconv>

namespace fw::queuelog {

using namespace std::string_view_literals;

namespace {

struct Word
{
    std::string_view text;
    LogEvent event;
};

/// All that Asterisk 1.4 to 22 write, by text.
constexpr std::array kWords{
    Word{"ABANDON"sv, LogEvent::Abandon},
    Word{"ADDMEMBER"sv, LogEvent::MemberAdded},
    Word{"AGENTCALLBACKLOGIN"sv, LogEvent::SignedIn},
    Word{"AGENTCALLBACKLOGOFF"sv, LogEvent::SignedOut},
    Word{"AGENTDUMP"sv, LogEvent::Nothing},
    Word{"AGENTLOGIN"sv, LogEvent::SignedIn},
    Word{"AGENTLOGOFF"sv, LogEvent::SignedOut},
    Word{"ATTENDEDTRANSFER"sv, LogEvent::Transfer},
    Word{"BLINDTRANSFER"sv, LogEvent::Transfer},
    Word{"CALLSTATUS"sv, LogEvent::Nothing},
    Word{"COMPLETEAGENT"sv, LogEvent::CompletedByAgent},
    Word{"COMPLETECALLER"sv, LogEvent::CompletedByCaller},
    Word{"CONFIGRELOAD"sv, LogEvent::Nothing},
    Word{"CONNECT"sv, LogEvent::Answer},
    Word{"DID"sv, LogEvent::Nothing},
    Word{"ENTERQUEUE"sv, LogEvent::Join},
    Word{"EXITEMPTY"sv, LogEvent::NoAgents},
    Word{"EXITWITHKEY"sv, LogEvent::ByKey},
    Word{"EXITWITHTIMEOUT"sv, LogEvent::TimedOut},
    Word{"INFO"sv, LogEvent::Nothing},
    Word{"PAUSE"sv, LogEvent::Paused},
    Word{"PAUSEALL"sv, LogEvent::Nothing}, // a PAUSE for each queue stands beside it
    Word{"PENALTY"sv, LogEvent::Nothing},
    Word{"QUEUESTART"sv, LogEvent::Started},
    Word{"REMOVEMEMBER"sv, LogEvent::MemberRemoved},
    Word{"RINGCANCELED"sv, LogEvent::Nothing},
    Word{"RINGNOANSWER"sv, LogEvent::Missed},
    Word{"SYSCOMPAT"sv, LogEvent::Nothing},
    Word{"TRANSFER"sv, LogEvent::Transfer},
    Word{"UNPAUSE"sv, LogEvent::Resumed},
    Word{"UNPAUSEALL"sv, LogEvent::Nothing},
    Word{"WITHDRAW"sv, LogEvent::Withdrawn},
};
static_assert(std::ranges::is_sorted(kWords, {}, &Word::text));

std::optional<LogEvent> eventOf(std::string_view word)
{
    const auto *const found = std::ranges::lower_bound(kWords, word, {}, &Word::text);
    return found != kWords.end() && found->text == word ? std::optional(found->event)
                                                        : std::nullopt;
}

std::optional<std::int64_t> numberIn(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool isNumber =
        error == std::errc() && end == text.data() + text.size() && value >= 0 && !text.empty();
    return isNumber ? std::optional(value) : std::nullopt;
}

std::optional<TimePoint> timeIn(std::string_view text)
{
    constexpr std::size_t kDecimals = 6;
    const std::size_t point = text.find('.');
    const std::optional<std::int64_t> seconds = numberIn(text.substr(0, point));
    if (!seconds || *seconds > wholeSeconds(kLatestTime.time_since_epoch())) {
        return std::nullopt;
    }
    TimePoint time{std::chrono::seconds(*seconds)};
    if (point != std::string_view::npos) {
        const std::string_view decimals = text.substr(point + 1);
        std::optional<std::int64_t> fraction = numberIn(decimals);
        if (!fraction || decimals.size() > kDecimals) {
            return std::nullopt;
        }
        for (std::size_t digit = decimals.size(); digit < kDecimals; ++digit) {
            *fraction *= 10;
        }
        time += Microseconds(*fraction);
    }
    return time >= kEarliestTime && time <= kLatestTime ? std::optional(time) : std::nullopt;
}

/// Takes the text up to the next bar off \a rest.
std::string_view fieldOf(std::string_view &rest, bool &hasMore)
{
    const std::size_t bar = rest.find('|');
    hasMore = bar != std::string_view::npos;
    const std::string_view field = rest.substr(0, bar);
    rest.remove_prefix(hasMore ? bar + 1 : rest.size());
    return field;
}

} // namespace

std::variant<QueueLogLine, LineFault> QueueLogLine::parse(std::string_view line)
{
    QueueLogLine made;
    bool hasMore = true;
    const std::string_view time = fieldOf(line, hasMore);
    for (std::string_view *field : {&made.call, &made.queue, &made.agent, &made.word}) {
        if (!hasMore) {
            return LineFault::TooFewFields;
        }
        *field = fieldOf(line, hasMore);
    }
    while (hasMore && made.dataCount < kMostData) {
        made.data[made.dataCount++] = fieldOf(line, hasMore);
    }
    const std::optional<TimePoint> at = timeIn(time);
    if (!at) {
        return LineFault::BadTime;
    }
    const std::optional<LogEvent> event = eventOf(made.word);
    if (!event) {
        return LineFault::UnknownEvent;
    }
    made.time = *at;
    made.event = *event;
    return made;
}

std::optional<std::int64_t> QueueLogLine::number(std::size_t index) const
{
    return index < dataCount ? numberIn(data[index]) : std::nullopt;
}

std::optional<std::int64_t> QueueLogLine::numberFromEnd(std::size_t index) const
{
    return index <= dataCount ? number(dataCount - index) : std::nullopt;
}

} // namespace fw::queuelog
