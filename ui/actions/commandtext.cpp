// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/commandtext.h"

#include "ui/widgets/visibletext.h"

#include <QLocale>

namespace fw::ui {

using namespace Qt::StringLiterals;
using commands::CommandProblem;

namespace {

QString shown(const LocalizedText &text)
{
    return visibleText(text.in(QLocale().name()));
}

} // namespace

QString CommandText::name(AgentAction action)
{
    switch (action) {
    case AgentAction::Pause:
        //: menu: put an agent on a break
        return tr("Pause");
    case AgentAction::Resume:
        //: menu: end an agent's break
        return tr("Make ready");
    case AgentAction::SignOut:
        return tr("Sign out");
    case AgentAction::Listen:
        return tr("Listen");
    case AgentAction::Whisper:
        //: speak so that only the agent hears it
        return tr("Whisper");
    case AgentAction::Barge:
        return tr("Barge in");
    case AgentAction::HangUp:
        return tr("Hang up the call");
    case AgentAction::AddToQueue:
        return tr("Add to a queue");
    case AgentAction::MoveToQueue:
        return tr("Move to another queue");
    case AgentAction::RemoveFromQueue:
        return tr("Remove from a queue");
    case AgentAction::SetPenalty:
        //: of a member of a queue: a higher one is called later
        return tr("Change the penalty");
    case AgentAction::Count:
        break;
    }
    return {};
}

QString CommandText::name(CallerAction action)
{
    //: menu: what can be done about a waiting caller
    return action == CallerAction::MoveToFront ? tr("Move to the front")
                                               : tr("Take out of the queue");
}

QString CommandText::mode(commands::SuperviseMode mode)
{
    switch (mode) {
    case commands::SuperviseMode::Listen:
        return name(AgentAction::Listen);
    case commands::SuperviseMode::Whisper:
        return name(AgentAction::Whisper);
    case commands::SuperviseMode::Barge:
        break;
    }
    return name(AgentAction::Barge);
}

QString CommandText::whatOfAgent(AgentAction action, const ActionWords &words)
{
    const QString queue = shown(words.queue);
    switch (action) {
    case AgentAction::Pause: {
        const QString reason = shown(words.reason);
        if (reason.isEmpty()) {
            //: %1 a queue
            return queue.isEmpty() ? name(action) : tr("Pause in %1").arg(queue);
        }
        //: %1 the reason of a break
        return queue.isEmpty() ? tr("Pause: %1").arg(reason)
                               //: %1 a queue, %2 the reason of a break
                               : tr("Pause in %1: %2").arg(queue, reason);
    }
    case AgentAction::Resume:
        //: %1 a queue
        return queue.isEmpty() ? name(action) : tr("Make ready in %1").arg(queue);
    case AgentAction::AddToQueue:
        //: %1 a queue, %2 a number
        return tr("Add to %1, penalty %2").arg(queue, QString::number(words.penalty));
    case AgentAction::MoveToQueue:
        //: %1 and %2 queues
        return tr("Move from %1 to %2").arg(queue, shown(words.toQueue));
    case AgentAction::RemoveFromQueue:
        //: %1 a queue
        return tr("Remove from %1").arg(queue);
    case AgentAction::SetPenalty:
        //: %1 a queue, %2 a number
        return tr("Penalty %2 in %1").arg(queue, QString::number(words.penalty));
    case AgentAction::SignOut:
    case AgentAction::Listen:
    case AgentAction::Whisper:
    case AgentAction::Barge:
    case AgentAction::HangUp:
    case AgentAction::Count:
        break;
    }
    return name(action);
}

QString CommandText::what(const ActionWords &words)
{
    QString what;
    if (const auto *agent = std::get_if<AgentAction>(&words.action)) {
        what = whatOfAgent(*agent, words);
    } else if (const auto *caller = std::get_if<CallerAction>(&words.action)) {
        const QString queue = shown(words.queue);
        what = queue.isEmpty() ? name(*caller) : name(*caller) + u" · "_s + queue;
    } else {
        what = tr("Leave the call");
    }
    //: in the list of what was done: %1 an action
    return words.isUndo ? tr("Taken back: %1").arg(what) : what;
}

QString CommandText::who(const ActionWho &who, bool isCaller)
{
    const QString id = visibleText(who.id);
    if (isCaller) {
        //: %1 a masked number
        return id.isEmpty() ? tr("Caller without a number") : tr("Caller %1").arg(id);
    }
    const QString name = shown(who.name);
    return name.isEmpty() || name == id ? id : id + u"  "_s + name;
}

QString CommandText::block(const Possibility &possibility)
{
    switch (possibility.block) {
    case Block::None:
        break;
    case Block::NotConnected:
        return tr("There is no connection to the switch.");
    case Block::Past:
        return tr("What is shown is the past. Return to the present to act.");
    case Block::NoRight:
        //: %1 a class of rights on the switch, such as originate
        return tr("The account on the switch lacks the right “%1”.")
            .arg(visibleText(possibility.detail));
    case Block::NoAuthority:
        return tr("Your role does not include this.");
    case Block::OutsideScope:
        return tr("Your role includes this for other teams or regions only.");
    case Block::SignedOut:
        return tr("The agent is in no queue.");
    case Block::NotPaused:
        return tr("The agent is not paused.");
    case Block::StaticMember:
        return tr("The membership is configured on the switch: it can be paused, not removed.");
    case Block::NotOnCall:
        return tr("The agent is not on a call.");
    case Block::OnlyOne:
        return tr("Only one agent can be heard at a time.");
    case Block::NoOtherQueue:
        return tr("There is no other queue.");
    case Block::NotInQueue:
        return tr("The agent is not in this queue.");
    case Block::AlreadyInQueue:
        return tr("The agent is in this queue already.");
    case Block::OtherSwitch:
        return tr("The queue is on another switch.");
    case Block::SamePenalty:
        return tr("The penalty is this already.");
    case Block::CallerGone:
        return tr("The caller does not wait any more.");
    case Block::AlreadyFirst:
        return tr("The caller is the first already.");
    }
    return {};
}

QString CommandText::shortBlock(const Possibility &possibility)
{
    switch (possibility.block) {
    case Block::NotConnected:
        //: beside a greyed entry of a menu, as short as possible
        return tr("not connected");
    case Block::Past:
        //: beside a greyed entry of a menu: what is shown is not the present
        return tr("the past");
    case Block::NoRight:
        //: beside a greyed entry of a menu: %1 a class of rights on the switch
        return tr("lacks the right “%1”").arg(visibleText(possibility.detail));
    case Block::NoAuthority:
        //: beside a greyed entry of a menu: the person's role has no such right
        return tr("not in your role");
    case Block::OutsideScope:
        //: beside a greyed entry of a menu: the person is in charge of other teams
        return tr("outside your scope");
    case Block::SignedOut:
        //: beside a greyed entry of a menu, as short as possible
        return tr("in no queue");
    case Block::NotPaused:
        //: beside a greyed entry of a menu, as short as possible
        return tr("not paused");
    case Block::StaticMember:
        //: beside a greyed entry of a menu: the membership is configured on the switch
        return tr("fixed on the switch");
    case Block::NotOnCall:
        //: beside a greyed entry of a menu, as short as possible
        return tr("not on a call");
    case Block::OnlyOne:
        //: beside a greyed entry of a menu, as short as possible
        return tr("one agent at a time");
    case Block::NoOtherQueue:
        //: beside a greyed entry of a menu, as short as possible
        return tr("no other queue");
    case Block::AlreadyFirst:
        //: beside a greyed entry of a menu, as short as possible
        return tr("is first");
    case Block::CallerGone:
        //: beside a greyed entry of a menu: the caller waits no more
        return tr("gone");
    case Block::None:
    case Block::NotInQueue:
    case Block::AlreadyInQueue:
    case Block::OtherSwitch:
    case Block::SamePenalty:
        break;
    }
    return block(possibility);
}

QString CommandText::problem(CommandProblem problem, const QString &detail)
{
    const QString outside = visibleText(detail);
    switch (problem) {
    case CommandProblem::None:
        break;
    case CommandProblem::NotConnected:
        return tr("There is no connection to the switch. Try again when it is back.");
    case CommandProblem::NotPermitted:
        return block({Block::NoRight, detail}) + u' ' +
               tr("Whoever keeps the switch can grant it.");
    case CommandProblem::NoAuthority:
        return block({detail == "scope"_L1 ? Block::OutsideScope : Block::NoAuthority, {}}) + u' ' +
               tr("The attempt is in the audit trail.");
    case CommandProblem::NotRecorded:
        return tr("It was not sent, because the audit trail can't be written.");
    case CommandProblem::NoSuchAgent:
        return tr("The switch does not know this agent.");
    case CommandProblem::NoSuchQueue:
        return tr("The switch does not know this queue.");
    case CommandProblem::NoSuchCaller:
        return tr("The caller does not wait any more.");
    case CommandProblem::NotOnCall:
        return tr("The agent is not on a call any more.");
    case CommandProblem::AlreadyThere:
        return tr("It was so already.");
    case CommandProblem::StaticMember:
        return block({Block::StaticMember, {}}) + u' ' + tr("Pause the agent instead.");
    case CommandProblem::PhoneNotReached:
        return tr("Your phone was not reached. Check its number in the settings and that it is "
                  "registered.");
    case CommandProblem::NoEffect:
        return tr("The switch accepted it, but nothing changed. Look again, then repeat it.");
    case CommandProblem::BadValue:
        return tr("A value holds a character that the switch does not take. Choose another one.");
    case CommandProblem::Draining:
        return tr("The switch is about to stop and carries out nothing. Try again later.");
    case CommandProblem::HalfDone:
        return tr("Only the first half was done: the agent is in both queues now. Remove the agent "
                  "from the old one.");
    case CommandProblem::TooLate:
        return tr("It was not sent, because the recorder took too long. Look again, then repeat "
                  "it.");
    case CommandProblem::Other:
        return outside.isEmpty() ? tr("The switch refused it.")
                                 //: %1 the switch's own words
                                 : tr("The switch refused it: %1").arg(outside);
    }
    return {};
}

} // namespace fw::ui
