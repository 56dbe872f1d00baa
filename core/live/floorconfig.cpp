// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/live/floorconfig.h"

#include <algorithm>

namespace fw::live {

using namespace std::chrono_literals;

namespace {

bool equalWithoutCase(const std::string &a, const std::string &b)
{
    return a == b ||
           QString::fromStdString(a).compare(QString::fromStdString(b), Qt::CaseInsensitive) == 0;
}

ReasonCode reasonCode(const char *code, const char *en, const char *zh, bool isProductive,
                      bool isPaid, std::optional<std::chrono::seconds> limit)
{
    return {code, {QString::fromUtf8(en), QString::fromUtf8(zh)}, isProductive, isPaid, limit};
}

std::vector<ReasonCode> usualReasons()
{
    return {
        reasonCode("meal", "Meal", "就餐", false, false, 45min),
        reasonCode("break", "Break", "小休", false, true, 15min),
        reasonCode("restroom", "Restroom", "洗手间", false, true, 10min),
        reasonCode("meeting", "Meeting", "会议", true, true, 60min),
        reasonCode("training", "Training", "培训", true, true, 60min),
        reasonCode("coaching", "Coaching", "辅导", true, true, 30min),
        reasonCode("qa", "Quality talk", "质检面谈", true, true, 30min),
        reasonCode("system", "System fault", "系统故障", true, true, std::nullopt),
        reasonCode("device", "Device fault", "设备故障", true, true, 15min),
        reasonCode("backoffice", "Back office", "后台处理", true, true, 60min),
        reasonCode("duty", "Floor duty", "班务", true, true, 60min),
        reasonCode("forced", "Forced by a supervisor", "强制示忙", false, true, 15min),
        reasonCode("login", "After sign-in", "签入后", false, true, 5min),
        reasonCode("rona", "Did not answer", "未应答", false, true, 3min),
        reasonCode("Auto-Pause", "Did not answer", "未应答", false, true, 3min),
    };
}

} // namespace

const QueueSettings &FloorConfig::queue(const std::string &name) const
{
    const auto found = queues.find(name);
    return found == queues.end() ? defaultQueue : found->second;
}

const PersonSettings *FloorConfig::person(const std::string &address, const std::string &name) const
{
    auto found = people.find(address);
    if (found == people.end() && !name.empty()) {
        found = people.find(name);
    }
    return found == people.end() ? nullptr : &found->second;
}

const ReasonCode *FloorConfig::reason(const std::string &code) const
{
    const auto found = std::find_if(reasons.begin(), reasons.end(), [&](const ReasonCode &each) {
        return equalWithoutCase(each.code, code);
    });
    return found == reasons.end() ? nullptr : &*found;
}

FloorConfig FloorConfig::defaults()
{
    FloorConfig config;
    config.reasons = usualReasons();
    config.stateLimits[indexOf(AgentState::Ringing)] = 20s;
    config.stateLimits[indexOf(AgentState::Talking)] = 15min;
    config.stateLimits[indexOf(AgentState::OnHold)] = 120s;
    config.stateLimits[indexOf(AgentState::WrapUp)] = 120s;
    config.stateLimits[indexOf(AgentState::OnBreak)] = 15min;
    return config;
}

} // namespace fw::live
