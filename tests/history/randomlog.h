// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <random>
#include <string>

namespace fw::history::tests {

/// A queue_log of a made-up shift: well-formed, with all the events that are counted, old kinds of
/// lines, and calls whose end is missing.
class RandomLog final
{
public:
    explicit RandomLog(std::uint32_t seed)
        : m_random(seed)
    {
    }

    /// \a calls calls from \a start on, in the order of their times.
    [[nodiscard]] std::string lines(int calls, long start = 1'795'417'000)
    {
        m_now = start;
        for (int call = 0; call < calls; ++call) {
            m_now += pick(40);
            if (pick(12) == 0) {
                agentLine();
            }
            one(std::to_string(m_now) + '.' + std::to_string(++m_number));
        }
        std::string text;
        for (const auto &[time, line] : m_lines) {
            text += std::to_string(time) + '|' + line + '\n';
        }
        m_lines.clear();
        return text;
    }

    [[nodiscard]] long lastTime() const { return m_last; }

private:
    int pick(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    void say(long time, const std::string &line)
    {
        m_last = std::max(m_last, time);
        m_lines.emplace(time, line);
    }

    std::string agent() { return std::array{"Ann", "Bo", "王小明", "PJSIP/6001"}[m_random() % 4]; }

    std::string queue() { return std::array{"sales", "support", "it"}[m_random() % 3]; }

    void agentLine()
    {
        const std::string words = std::array{"PAUSE|lunch", "UNPAUSE|", "ADDMEMBER|PAUSED",
                                             "ADDMEMBER|", "REMOVEMEMBER|"}[m_random() % 5];
        say(m_now, "NONE|" + queue() + '|' + agent() + '|' + words);
    }

    void one(const std::string &id)
    {
        const std::string in = queue();
        const std::string who = agent();
        const std::string head = id + '|' + in + '|';
        const int wait = pick(60);
        const int talk = pick(400);
        const auto seconds = [](int value) { return std::to_string(value); };
        say(m_now, head + "NONE|ENTERQUEUE||1380013" + std::to_string(1000 + pick(9000)) + "|1");
        if (pick(4) == 0) {
            say(m_now + wait / 2, head + agent() + "|RINGNOANSWER|5000");
        }
        switch (pick(12)) {
        case 0:
            say(m_now + wait, head + "NONE|ABANDON|1|1|" + seconds(wait));
            return;
        case 1:
            say(m_now + wait, head + "NONE|EXITWITHTIMEOUT|1|1|" + seconds(wait));
            return;
        case 2:
            say(m_now + wait, head + "NONE|EXITWITHTIMEOUT|1"); // as Asterisk 1.4 wrote it
            return;
        case 3:
            say(m_now + wait, head + "NONE|EXITWITHKEY|9|1|1|" + seconds(wait));
            return;
        case 4:
            return; // its end is missing
        default:
            break;
        }
        say(m_now + wait, head + who + "|CONNECT|" + seconds(wait) + "|x|2");
        const long end = m_now + wait + talk;
        const std::string times = seconds(wait) + '|' + seconds(talk) + "|1";
        switch (pick(6)) {
        case 0:
            say(end, head + who + "|COMPLETEAGENT|" + times);
            break;
        case 1:
            say(end, head + who + "|BLINDTRANSFER|7100|targets|" + times);
            break;
        case 2:
            say(end, head + who + "|ATTENDEDTRANSFER|LINK|a-1|b-1|" + times);
            break;
        default:
            say(end, head + who + "|COMPLETECALLER|" + times);
            break;
        }
    }

    std::mt19937 m_random;
    long m_now = 0;
    long m_last = 0;
    int m_number = 0;
    std::multimap<long, std::string> m_lines;
};

} // namespace fw::history::tests
