// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/protocol/ami/amimapper.h"
#include "core/protocol/ami/commandgoal.h"
#include "core/telephony/actionids.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTimer>

#include <list>

namespace fw::telephony {

class AmiConnection;

/// Carries out supervisors' commands in one session: looks, acts step by step, and then asks the
/// switch whether the effect is there. A command whose answer was lost is told as Unknown and
/// settled by the lists of the next snapshot; nothing is ever sent twice. Lives in the network
/// thread.
class CommandRunner final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandRunner)

public:
    struct Limits
    {
        std::chrono::milliseconds answer; ///< from the command to its effect
        std::chrono::milliseconds pickUp; ///< where a person has to answer a phone first
    };

    CommandRunner(live::SwitchId source, AmiConnection &connection, ActionIds &ids,
                  const ami::AmiMapper &mapper, const Clock &clock, Limits limits,
                  QObject *parent = nullptr);
    ~CommandRunner() override;

    void submit(commands::CommandId id, const commands::SwitchCommand &command);

    // What the session tells.
    void linkUp();
    void linkLost();
    /// A snapshot was taken: the switch answers lists, and what is unknown can be looked up.
    void snapshotTaken();
    /// True when the message answers one of our actions and is nobody else's.
    bool feed(const ami::AmiMessage &message);

signals:
    void settled(const fw::commands::CommandResult &result);
    void rightsRead(fw::live::SwitchId source, const fw::commands::AccountRights &rights);

private:
    enum class Stage : std::uint8_t {
        Looking, ///< asks for what the plan needs
        Acting,
        Proving, ///< asks whether the effect is there
        Waiting, ///< for an event, or to ask again
        Adrift   ///< told as Unknown
    };

    struct Job
    {
        commands::CommandId id = 0;
        commands::SwitchCommand command;
        Stage stage = Stage::Looking;
        ami::CommandFacts facts;
        ami::CommandPlan plan;
        std::size_t next = 0;     ///< of plan.steps
        std::string pending;      ///< ActionID of what is to be answered
        std::string origination;  ///< ActionID of an Originate
        std::string phoneChannel; ///< that it made, once the phone was picked up
        ami::CommandLists answer; ///< being read
        bool hasEffect = false;   ///< an event told so already
        bool isSettling = false;  ///< Adrift, and the switch answers lists again
        QDeadlineTimer limit;
        QDeadlineTimer nextProof;
        QElapsedTimer elapsed;
    };

    using JobIterator = std::list<Job>::iterator;

    void begin(Job job);
    void gatherFacts(Job &job) const;
    void plan(JobIterator job);
    void act(JobIterator job);
    void prove(JobIterator job);
    void waitForEffect(JobIterator job);
    void judge(JobIterator job);
    bool send(Job &job, const ami::AmiStep &step);
    void takeAnswer(JobIterator job, const ami::AmiMessage &message);
    void takeActionAnswer(JobIterator job, const ami::AmiMessage &message);
    bool takeStaleSession(JobIterator job, commands::CommandProblem problem);
    void takeListAnswer(JobIterator job, const ami::AmiMessage &message);
    bool takeRights(const ami::AmiMessage &message);
    void see(const ami::AmiMessage &event);
    void seeForSupervision(JobIterator job, const ami::AmiMessage &event);
    void noteEffect(JobIterator job);
    void tick();
    void check(JobIterator job);
    void setAdrift(Job &job);
    void settle(JobIterator job);
    void finish(JobIterator job, commands::CommandProblem problem, std::string detail = {});
    void tell(const Job &job, commands::CommandState state, commands::CommandProblem problem,
              std::string detail);

    const live::SwitchId m_source;
    AmiConnection &m_connection;
    ActionIds &m_ids;
    const ami::AmiMapper &m_mapper;
    const Clock &m_clock;
    const Limits m_limits;
    std::list<Job> m_jobs; ///< a person's few
    commands::AccountRights m_rights;
    bool m_hasAskedForRights = false;
    std::string m_rightsId; ///< empty once it is answered
    std::string m_dialPlanId;
    bool m_hasDialPlan = false;
    bool m_isUp = false;
    QTimer m_tick;
};

} // namespace fw::telephony
