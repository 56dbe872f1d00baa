// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telephony/commandrunner.h"

#include "core/protocol/ami/commandrights.h"
#include "core/telephony/amiconnection.h"
#include "core/telephony/telephonylog.h"

#include <utility>

namespace fw::telephony {

using ami::AmiKind;
using ami::AmiMessage;
using ami::AmiStep;
using ami::GoalState;
using commands::CommandProblem;
using commands::CommandState;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds kTick{50};
constexpr std::chrono::milliseconds kProofPause{200};

const std::string *agentOf(const commands::SwitchCommand &command)
{
    if (const auto *hangUp = std::get_if<commands::HangUpAgent>(&command)) {
        return &hangUp->agent;
    }
    const auto *supervise = std::get_if<commands::Supervise>(&command);
    return supervise == nullptr ? nullptr : &supervise->agent;
}

const std::string *phoneOf(const commands::SwitchCommand &command)
{
    if (const auto *end = std::get_if<commands::EndSupervision>(&command)) {
        return &end->phone;
    }
    const auto *supervise = std::get_if<commands::Supervise>(&command);
    return supervise == nullptr ? nullptr : &supervise->phone;
}

live::CallRef callOf(const commands::SwitchCommand &command)
{
    if (const auto *withdraw = std::get_if<commands::WithdrawCaller>(&command)) {
        return withdraw->call;
    }
    const auto *priority = std::get_if<commands::SetCallerPriority>(&command);
    return priority == nullptr ? live::kNoCall : priority->call;
}

CommandProblem problemOfMissing(const commands::SwitchCommand &command)
{
    return callOf(command) == live::kNoCall ? CommandProblem::NoSuchAgent
                                            : CommandProblem::NoSuchCaller;
}

CommandProblem problemOfOpen(const commands::SwitchCommand &command, const ami::CommandLists &lists)
{
    const auto *move = std::get_if<commands::MoveMember>(&command);
    return move != nullptr && lists.member(move->agent, move->to) != nullptr
               ? CommandProblem::HalfDone
               : CommandProblem::NoEffect;
}

std::string toString(std::string_view text)
{
    return std::string(text);
}

} // namespace

CommandRunner::CommandRunner(live::SwitchId source, AmiConnection &connection, ActionIds &ids,
                             const ami::AmiMapper &mapper, const Clock &clock, Limits limits,
                             QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_connection(connection)
    , m_ids(ids)
    , m_mapper(mapper)
    , m_clock(clock)
    , m_limits(limits)
    , m_tick(this)
{
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &CommandRunner::tick);
}

CommandRunner::~CommandRunner() = default;

// --- what comes in ---

void CommandRunner::submit(commands::CommandId id, const commands::SwitchCommand &command)
{
    Job job;
    job.id = id;
    job.command = command;
    job.elapsed.start();
    const bool needsPerson = std::holds_alternative<commands::Supervise>(command);
    job.limit.setRemainingTime(needsPerson ? m_limits.pickUp : m_limits.answer);
    const commands::CommandKind kind = commands::kindOf(command);
    if (!m_isUp) {
        tell(job, CommandState::Failed, CommandProblem::NotConnected, {});
    } else if (m_rights.isKnown && !m_rights.allows(kind)) {
        tell(job, CommandState::Failed, CommandProblem::NotPermitted,
             m_rights.missing[static_cast<std::size_t>(kind)]);
    } else {
        begin(std::move(job));
    }
}

void CommandRunner::linkUp()
{
    m_isUp = true;
    m_rights = {};
    m_hasAskedForRights = false;
    m_rightsId.clear();
    m_dialPlanId.clear();
    m_hasDialPlan = false;
}

void CommandRunner::linkLost()
{
    m_isUp = false;
    m_tick.stop();
    for (auto job = m_jobs.begin(); job != m_jobs.end();) {
        const auto each = job++;
        if (each->stage == Stage::Looking) {
            finish(each, CommandProblem::NotConnected);
        } else {
            setAdrift(*each);
            each->pending.clear();
        }
    }
}

void CommandRunner::snapshotTaken()
{
    if (!std::exchange(m_hasAskedForRights, true)) {
        // Not before the lists: a switch that has only just started knows few actions.
        m_rightsId = m_ids.next();
        m_dialPlanId = m_ids.next();
        const AmiStep dialPlan{
            "ExtensionState", {{"Context", toString(ami::kSuperviseContext)}, {"Exten", "listen"}}};
        m_connection.send(ami::framed({"ListCommands", {}}, m_rightsId));
        m_connection.send(ami::framed(dialPlan, m_dialPlanId));
    }
    for (auto job = m_jobs.begin(); job != m_jobs.end();) {
        const auto each = job++;
        if (each->stage == Stage::Adrift && !each->isSettling) {
            settle(each);
        }
    }
}

bool CommandRunner::feed(const AmiMessage &message)
{
    if (m_jobs.empty() && m_rightsId.empty() && m_dialPlanId.empty()) {
        return false; // nearly always
    }
    const std::string_view id = message.value("ActionID");
    if (!id.empty() && message.name != "OriginateResponse") {
        if (takeRights(message)) {
            return true;
        }
        const auto job = std::ranges::find(m_jobs, id, &Job::pending);
        if (job != m_jobs.end()) {
            takeAnswer(job, message);
            return true;
        }
    }
    if (message.kind == AmiKind::Event) {
        see(message);
    }
    return false;
}

bool CommandRunner::takeRights(const AmiMessage &message)
{
    const std::string_view id = message.value("ActionID");
    if (id == m_rightsId) {
        m_rightsId.clear();
        m_rights = ami::readRights(message);
        emit rightsRead(m_source, m_rights);
        return true;
    }
    if (id == m_dialPlanId) {
        m_dialPlanId.clear();
        const std::string_view status = message.value("Status");
        m_hasDialPlan = message.name == "Success" && !status.empty() && status != "-1";
        return true;
    }
    return false;
}

// --- the way of a command ---

void CommandRunner::begin(Job job)
{
    m_jobs.push_back(std::move(job));
    const auto added = std::prev(m_jobs.end());
    m_tick.start();
    gatherFacts(*added);
    if (const auto look = ami::lookFor(added->command, added->facts)) {
        if (!send(*added, *look)) {
            finish(added, CommandProblem::BadValue);
        }
        return;
    }
    plan(added);
}

void CommandRunner::gatherFacts(Job &job) const
{
    job.facts.hasSuperviseDialPlan = m_hasDialPlan;
    if (const live::CallRef call = callOf(job.command); call != live::kNoCall) {
        job.facts.callerChannel = m_mapper.callerChannel(call);
    }
    if (const std::string *agent = agentOf(job.command)) {
        job.facts.agentChannel = m_mapper.agentChannel(*agent);
    }
    if (const std::string *phone = phoneOf(job.command)) {
        ami::SpySession session = m_mapper.spySession(*phone);
        job.facts.spyChannel = std::move(session.spyChannel);
        job.facts.spiedChannel = std::move(session.spiedChannel);
    }
}

void CommandRunner::plan(JobIterator job)
{
    job->plan = ami::planOf(job->command, job->facts);
    if (job->plan.steps.empty() && job->plan.problem != CommandProblem::StaticMember) {
        finish(job, job->plan.problem);
        return;
    }
    if (job->plan.steps.empty() &&
        commands::kindOf(job->command) != commands::CommandKind::SignOutAgent) {
        finish(job, job->plan.problem);
        return;
    }
    // All or nothing: what can't be sent whole is not begun.
    for (const AmiStep &step : job->plan.steps) {
        if (!ami::framed(step, "check")) {
            finish(job, CommandProblem::BadValue);
            return;
        }
    }
    job->stage = Stage::Acting;
    act(job);
}

void CommandRunner::act(JobIterator job)
{
    if (job->next == job->plan.steps.size()) {
        waitForEffect(job);
        return;
    }
    const AmiStep &step = job->plan.steps[job->next++];
    if (!send(*job, step)) {
        finish(job, CommandProblem::NotConnected);
    } else if (step.name == "Originate") {
        job->origination = job->pending;
    }
}

void CommandRunner::waitForEffect(JobIterator job)
{
    if (job->hasEffect) {
        finish(job, CommandProblem::None);
        return;
    }
    if (job->plan.hasOrigination()) {
        job->stage = Stage::Waiting; // the switch tells when the phone hears the agent
        job->nextProof = QDeadlineTimer(QDeadlineTimer::Forever);
        return;
    }
    prove(job);
}

void CommandRunner::prove(JobIterator job)
{
    job->answer.clear();
    if (job->stage != Stage::Adrift) {
        job->stage = Stage::Proving;
    }
    if (!send(*job, ami::proofOf(job->command, job->facts))) {
        finish(job, CommandProblem::BadValue);
    }
}

bool CommandRunner::send(Job &job, const AmiStep &step)
{
    job.pending = m_ids.next();
    return m_connection.send(ami::framed(step, job.pending));
}

void CommandRunner::takeAnswer(JobIterator job, const AmiMessage &message)
{
    const bool isOfAction =
        job->stage == Stage::Acting || (job->stage == Stage::Adrift && !job->isSettling);
    if (isOfAction) {
        takeActionAnswer(job, message);
    } else {
        takeListAnswer(job, message);
    }
}

void CommandRunner::takeActionAnswer(JobIterator job, const AmiMessage &message)
{
    if (message.kind != AmiKind::Response) {
        return;
    }
    job->pending.clear();
    const AmiStep &step = job->plan.steps[job->next - 1];
    const CommandProblem problem = ami::problemOf(step, message);
    if (takeStaleSession(job, problem)) {
        return;
    }
    if (problem == CommandProblem::NotPermitted) {
        finish(job, problem, toString(ami::classOf(step.name)));
    } else if (problem != CommandProblem::None) {
        const bool isHalf =
            job->next > 1 && std::holds_alternative<commands::MoveMember>(job->command);
        finish(job, isHalf ? CommandProblem::HalfDone : problem,
               toString(message.value("Message")));
    } else if (job->stage == Stage::Adrift) {
        // Late, and after the person was told that nobody knows: only looked up, not gone on with.
        settle(job);
    } else {
        act(job);
    }
}

/// The phone's earlier session ended unheard, so nothing was stepped or hung up: it is called anew.
bool CommandRunner::takeStaleSession(JobIterator job, CommandProblem problem)
{
    const bool isStale = problem == CommandProblem::NotOnCall && job->stage == Stage::Acting &&
                         std::holds_alternative<commands::Supervise>(job->command) &&
                         !job->facts.spyChannel.empty();
    if (isStale) {
        job->facts.spyChannel.clear();
        job->facts.spiedChannel.clear();
        job->next = 0;
        plan(job);
    }
    return isStale;
}

void CommandRunner::takeListAnswer(JobIterator job, const AmiMessage &message)
{
    ami::CommandLists &lists = job->stage == Stage::Looking ? job->facts.lists : job->answer;
    if (message.kind == AmiKind::Event) {
        lists.take(message);
        if (message.value("EventList") != "Complete") {
            return;
        }
    } else if (message.name == "Success") {
        return; // the items follow
    } else if (ami::problemOf({"QueueStatus", {}}, message) == CommandProblem::Draining) {
        job->pending.clear();
        if (job->stage == Stage::Looking) {
            finish(job, CommandProblem::Draining);
        } else {
            setAdrift(*job);
        }
        return;
    } else if (job->stage != Stage::Looking &&
               ami::problemOf({"Status", {}}, message) == CommandProblem::NotPermitted) {
        job->pending.clear();
        if (job->isSettling) {
            finish(job, CommandProblem::Other, toString(message.value("Message")));
        } else {
            job->stage = Stage::Waiting; // this account has to wait for the event
            job->nextProof = QDeadlineTimer(QDeadlineTimer::Forever);
        }
        return;
    }
    job->pending.clear();
    if (job->stage == Stage::Looking) {
        plan(job);
    } else {
        judge(job);
    }
}

void CommandRunner::judge(JobIterator job)
{
    switch (ami::goalState(job->command, job->facts, job->answer)) {
    case GoalState::Reached:
        finish(job, CommandProblem::None);
        return;
    case GoalState::Impossible:
        finish(job, problemOfMissing(job->command));
        return;
    case GoalState::Open:
        break;
    }
    if (job->limit.hasExpired()) {
        finish(job, problemOfOpen(job->command, job->answer));
        return;
    }
    if (!job->isSettling) {
        job->stage = Stage::Waiting;
    }
    job->nextProof.setRemainingTime(kProofPause);
}

// --- the end ---

void CommandRunner::tick()
{
    for (auto job = m_jobs.begin(); job != m_jobs.end();) {
        check(job++);
    }
    if (std::ranges::all_of(m_jobs, [](const Job &each) {
            return each.stage == Stage::Adrift && !each.isSettling;
        })) {
        m_tick.stop();
    }
}

void CommandRunner::check(JobIterator job)
{
    const bool isWaiting =
        job->stage == Stage::Waiting || (job->isSettling && job->pending.empty());
    if (job->stage == Stage::Adrift && !isWaiting) {
        return;
    }
    if (!job->limit.hasExpired()) {
        if (isWaiting && job->nextProof.hasExpired()) {
            prove(job);
        }
    } else if (isWaiting) {
        finish(job, job->plan.hasOrigination() && !job->isSettling
                        ? CommandProblem::PhoneNotReached
                        : problemOfOpen(job->command, job->answer));
    } else if (job->stage == Stage::Looking) {
        finish(job, CommandProblem::Other, "no answer");
    } else {
        setAdrift(*job);
    }
}

/// What was under way in the switch when the answer was lost may take its time, too.
void CommandRunner::settle(JobIterator job)
{
    job->isSettling = true;
    job->limit.setRemainingTime(m_limits.answer);
    m_tick.start();
    prove(job);
}

void CommandRunner::setAdrift(Job &job)
{
    if (std::exchange(job.stage, Stage::Adrift) != Stage::Adrift) {
        tell(job, CommandState::Unknown, CommandProblem::None, {});
    }
    job.isSettling = false;
}

void CommandRunner::finish(JobIterator job, CommandProblem problem, std::string detail)
{
    const Job done = std::move(*job);
    m_jobs.erase(job);
    if (problem != CommandProblem::None) {
        tell(done, CommandState::Failed, problem, std::move(detail));
        return;
    }
    tell(done, CommandState::Done, done.plan.problem, done.plan.detail);
}

void CommandRunner::tell(const Job &job, CommandState state, CommandProblem problem,
                         std::string detail)
{
    qCInfo(lcLink) << "command" << job.id << "kind"
                   << static_cast<int>(commands::kindOf(job.command)) << "state"
                   << static_cast<int>(state) << "problem" << static_cast<int>(problem);
    commands::CommandResult result;
    result.id = job.id;
    result.source = m_source;
    result.state = state;
    result.problem = problem;
    result.detail = std::move(detail);
    result.settledAt = m_clock.now();
    result.took = std::chrono::milliseconds(job.elapsed.elapsed());
    emit settled(result);
}

} // namespace fw::telephony
