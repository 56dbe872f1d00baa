// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/accesstext.h"

#include "ui/access/worktext.h"
#include "ui/settings/feedtext.h"
#include "ui/widgets/visibletext.h"

namespace fw::ui {

using namespace Qt::StringLiterals;
using access::Role;
using Verdict = access::SignInAnswer::Verdict;

QString AccessText::role(Role role)
{
    switch (role) {
    case Role::GroupLeader:
        return tr("Group leader");
    case Role::CarrierProjectManager:
        return tr("Carrier project manager");
    case Role::FloorSupervisor:
        return tr("Floor operations supervisor");
    case Role::BusinessSupervisor:
        return tr("Business supervisor");
    case Role::QualitySupervisor:
        return tr("Quality supervisor");
    case Role::BusinessGuide:
        return tr("Business guide");
    case Role::CommercialManager:
        return tr("Commercial manager");
    case Role::OperationsSupport:
        return tr("Operations support");
    case Role::PartnerProjectManager:
        return tr("Partner project manager");
    case Role::OperationsSupervisor:
        return tr("Operations supervisor");
    case Role::TrainingAdmin:
        return tr("Training administrator");
    case Role::TeamAdmin:
        return tr("Team administrator");
    case Role::GeneralAdmin:
        return tr("General administrator");
    case Role::TeamLead:
        return tr("Team lead");
    case Role::Agent:
        return tr("Agent");
    case Role::SystemAdmin:
        return tr("System administrator");
    case Role::SecurityAdmin:
        return tr("Security administrator");
    case Role::Auditor:
        return tr("Auditor");
    case Role::Count:
        break;
    }
    return {};
}

QString AccessText::role(const QString &code)
{
    const auto known = access::roleOfCode(code);
    return known ? role(*known) : visibleText(code);
}

QString AccessText::side(access::Side side)
{
    switch (side) {
    case access::Side::Carrier:
        return tr("Carrier");
    case access::Side::Outsourcer:
        return tr("Outsourcer");
    case access::Side::Technical:
        break;
    }
    //: the people who run the system, beside carrier and outsourcer
    return tr("Technical");
}

QString AccessText::switchAction(const QString &action)
{
    const QHash<QString, QString> words = {
        {u"switch.pauseAgent"_s, tr("Pause")},
        {u"switch.resumeAgent"_s, tr("Make ready")},
        {u"switch.signOutAgent"_s, tr("Sign an agent out")},
        {u"switch.addMember"_s, tr("Add to a queue")},
        {u"switch.removeMember"_s, tr("Remove from a queue")},
        {u"switch.moveMember"_s, tr("Move to another queue")},
        {u"switch.setPenalty"_s, tr("Change the penalty")},
        {u"switch.callerPriority"_s, tr("Move a caller to the front")},
        {u"switch.withdrawCaller"_s, tr("Take a caller out of the queue")},
        {u"switch.hangUp"_s, tr("Hang up the call")},
        {u"switch.listen"_s, tr("Silent monitor")},
        {u"switch.whisper"_s, tr("Whisper")},
        {u"switch.bargeIn"_s, tr("Barge in")},
        {u"switch.endSupervision"_s, tr("Leave the call")},
    };
    return words.value(action);
}

QString AccessText::action(const QString &action)
{
    const QHash<QString, QString> words = {
        {u"session.signIn"_s, tr("Log in")},
        {u"session.signOut"_s, tr("Log out")},
        {u"session.lock"_s, tr("Lock the desk")},
        {u"user.first"_s, tr("First administrator")},
        {u"user.add"_s, tr("Add an account")},
        {u"user.change"_s, tr("Change an account")},
        {u"user.disable"_s, tr("Shut an account")},
        {u"user.enable"_s, tr("Open an account")},
        {u"user.password"_s, tr("Change the own password")},
        {u"user.resetPassword"_s, tr("Set a new password")},
        {u"user.delegate"_s, tr("Delegate a post")},
        {u"user.endDelegation"_s, tr("Take a delegated post back")},
        {u"reveal"_s, tr("Reveal a number")},
        {u"audit.export"_s, tr("Export the audit trail")},
        {u"table.export"_s, tr("Export a table")},
        {u"table.copy"_s, tr("Copy a table")},
        {u"settings.change"_s, tr("Change the settings")},
        {u"switches.change"_s, tr("Change a switch connection")},
        {u"alarmRules.change"_s, tr("Change alarm rules")},
        {u"report.export"_s, tr("Export a report")},
        {u"export.approve"_s, tr("Approve a large export")},
        {u"export.limit"_s, tr("Change the limit of exports")},
        {u"import.queueLog"_s, tr("Import a switch's log")},
        {u"incident.open"_s, tr("Open an incident")},
        {u"incident.note"_s, tr("Add a note to an incident")},
        {u"incident.owner"_s, tr("Change an incident's owner")},
        {u"incident.judge"_s, tr("Judge an incident")},
        {u"incident.link"_s, tr("Link something to an incident")},
        {u"incident.attach"_s, tr("Attach something to an incident")},
        {u"incident.close"_s, tr("Close an incident")},
        {u"task.issue"_s, tr("Issue a task")},
        {u"task.acknowledge"_s, tr("Acknowledge a task")},
        {u"task.finish"_s, tr("Say that a task is done")},
        {u"handover.give"_s, tr("Hand over a shift")},
        {u"handover.sign"_s, tr("Sign a handover")},
        {u"handover.escalate"_s, tr("Escalate a handover")},
    };
    QString known = words.value(action, switchAction(action));
    if (known.isEmpty()) {
        known = WorkText::action(action);
    }
    return known.isEmpty() ? visibleText(action) : known;
}

QString AccessText::result(access::AuditResult result)
{
    switch (result) {
    case access::AuditResult::Done:
        return tr("Done");
    case access::AuditResult::Asked:
        //: of an action that was permitted and begun; a later row says what came of it
        return tr("Begun");
    case access::AuditResult::Refused:
        return tr("Refused");
    case access::AuditResult::Failed:
        return tr("Failed");
    case access::AuditResult::Unknown:
    case access::AuditResult::Count:
        break;
    }
    //: of an action whose answer was lost
    return tr("Not known");
}

QString AccessText::answer(const access::SignInAnswer &answer, const QString &time)
{
    switch (answer.verdict) {
    case Verdict::Welcome:
        return {};
    case Verdict::MustChangePassword:
        return tr("Choose a password of your own. Only you will know it.");
    case Verdict::Wrong:
        return tr("The name or the password is wrong.");
    case Verdict::LockedOut:
        //: %1 is a time of day
        return tr("Too many wrong passwords. Try again after %1.").arg(time);
    case Verdict::Disabled:
        return tr("This account is shut. Ask an administrator.");
    case Verdict::Asking:
        return tr("Asking the server…");
    case Verdict::Failed:
        break;
    }
    return refusal(answer.error);
}

QString AccessText::refusal(const Error &error)
{
    const QHash<QString, QString> words = {
        {u"right"_s, tr("Your role does not include this.")},
        {u"self"_s, tr("Nobody changes the own post or shuts the own account.")},
        {u"lastAdmin"_s, tr("This is the last administrator. Make another one first.")},
        {u"name"_s, tr("A log-in name has small letters a–z, digits, dots, hyphens and "
                       "underscores, and begins with a letter.")},
        {u"taken"_s, tr("There is an account of this name already.")},
        {u"first"_s, tr("This desk has accounts already.")},
        {u"short"_s, tr("The password needs at least 10 characters.")},
        {u"long"_s, tr("The password is longer than 200 characters.")},
        {u"login"_s, tr("The password must not contain the log-in name.")},
        {u"plain"_s, tr("The password needs more different characters.")},
        {u"post"_s, tr("Nobody gives on what they don't have.")},
        {u"side"_s, tr("A post is only given on to somebody of the same side.")},
        {u"span"_s, tr("The end has to be after the beginning.")},
        {u"past"_s, tr("That time is over already.")},
        {u"giver"_s, tr("Choose whose post it is.")},
        {u"scope"_s, tr("Your role includes this for other teams or regions only.")},
        {u"reason"_s, tr("Say in a few words what you need it for.")},
        {u"same"_s, tr("The new password is the old one.")},
        {u"repeat"_s, tr("The two new passwords are not the same.")},
    };
    const QString known =
        error.code == ErrorCode::InvalidArgument ? words.value(error.detail) : QString();
    return known.isEmpty() ? FeedText::error(error) : known;
}

} // namespace fw::ui
