// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/commandrunner.h"

/// What the switch tells by itself while a command is on its way.
namespace fw::telephony {

using ami::AmiMessage;
using commands::CommandProblem;

namespace {

/// The channel whose end is what was wanted.
std::string endOf(const ami::CommandPlan &plan)
{
    const bool isHangUp = plan.steps.size() == 1 && plan.steps.front().name == "Hangup";
    return isHangUp ? plan.steps.front().fields.front().second : std::string();
}

} // namespace

void CommandRunner::see(const AmiMessage &event)
{
    const bool isHangup = event.name == "Hangup";
    const bool isConnect = event.name == "AgentConnect";
    const bool isOfSpy = event.name == "ChanSpyStart" || event.name == "OriginateResponse";
    if (!isHangup && !isConnect && !isOfSpy) {
        return;
    }
    const std::string_view channel = event.value("Channel");
    for (auto job = m_jobs.begin(); job != m_jobs.end();) {
        const auto each = job++;
        if (each->stage == Stage::Looking || each->stage == Stage::Adrift) {
            continue;
        }
        if (each->plan.hasOrigination()) {
            seeForSupervision(each, event);
        } else if (isHangup && !channel.empty() && channel == endOf(each->plan)) {
            noteEffect(each);
        } else if (isConnect && std::holds_alternative<commands::WithdrawCaller>(each->command) &&
                   channel == each->facts.callerChannel) {
            finish(each, CommandProblem::NoEffect); // answered first
        }
    }
}

void CommandRunner::seeForSupervision(JobIterator job, const AmiMessage &event)
{
    const auto &supervise = std::get<commands::Supervise>(job->command);
    if (event.name == "OriginateResponse" && event.value("ActionID") == job->origination) {
        job->phoneChannel = event.value("Channel");
        if (event.value("Response") != "Success") {
            finish(job, CommandProblem::PhoneNotReached);
        }
    } else if (event.name == "ChanSpyStart" &&
               event.value("SpyeeChannel") == ami::channelOf(supervise.agent, job->facts) &&
               ami::isChannelOf(event.value("SpyerChannel"), supervise.phone)) {
        noteEffect(job);
    } else if (event.name == "Hangup" && !job->phoneChannel.empty() &&
               event.value("Channel") == job->phoneChannel) {
        // Picked up, and there was nothing to hear any more.
        finish(job, CommandProblem::NotOnCall);
    }
}

void CommandRunner::noteEffect(JobIterator job)
{
    job->hasEffect = true;
    if (job->stage != Stage::Acting || job->next == job->plan.steps.size()) {
        finish(job, CommandProblem::None);
    }
}

} // namespace fw::telephony
