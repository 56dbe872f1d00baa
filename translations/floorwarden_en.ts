<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccessShots</name>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Chen Jing</source>
        <translation>Chen Jing</translation>
    </message>
    <message>
        <source>Liu Yang</source>
        <translation>Liu Yang</translation>
    </message>
    <message>
        <source>Wang Min</source>
        <translation>Wang Min</translation>
    </message>
    <message>
        <source>On leave until Monday</source>
        <translation>On leave until Monday</translation>
    </message>
    <message>
        <source>Complaint: call the customer back</source>
        <translation>Complaint: call the customer back</translation>
    </message>
    <message>
        <source>Calls of this month</source>
        <translation>Calls of this month</translation>
    </message>
</context>
<context>
    <name>AccessText</name>
    <message>
        <source>Group leader</source>
        <translation>Group leader</translation>
    </message>
    <message>
        <source>Carrier project manager</source>
        <translation>Carrier project manager</translation>
    </message>
    <message>
        <source>Floor operations supervisor</source>
        <translation>Floor operations supervisor</translation>
    </message>
    <message>
        <source>Business supervisor</source>
        <translation>Business supervisor</translation>
    </message>
    <message>
        <source>Quality supervisor</source>
        <translation>Quality supervisor</translation>
    </message>
    <message>
        <source>Business guide</source>
        <translation>Business guide</translation>
    </message>
    <message>
        <source>Commercial manager</source>
        <translation>Commercial manager</translation>
    </message>
    <message>
        <source>Operations support</source>
        <translation>Operations support</translation>
    </message>
    <message>
        <source>Partner project manager</source>
        <translation>Partner project manager</translation>
    </message>
    <message>
        <source>Operations supervisor</source>
        <translation>Operations supervisor</translation>
    </message>
    <message>
        <source>Training administrator</source>
        <translation>Training administrator</translation>
    </message>
    <message>
        <source>Team administrator</source>
        <translation>Team administrator</translation>
    </message>
    <message>
        <source>General administrator</source>
        <translation>General administrator</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Team lead</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>System administrator</source>
        <translation>System administrator</translation>
    </message>
    <message>
        <source>Security administrator</source>
        <translation>Security administrator</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>Outsourcer</source>
        <translation>Outsourcer</translation>
    </message>
    <message>
        <source>Technical</source>
        <extracomment>the people who run the system, beside carrier and outsourcer</extracomment>
        <translation>Technical</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Make ready</source>
        <translation>Make ready</translation>
    </message>
    <message>
        <source>Sign an agent out</source>
        <translation>Sign an agent out</translation>
    </message>
    <message>
        <source>Add to a queue</source>
        <translation>Add to a queue</translation>
    </message>
    <message>
        <source>Remove from a queue</source>
        <translation>Remove from a queue</translation>
    </message>
    <message>
        <source>Move to another queue</source>
        <translation>Move to another queue</translation>
    </message>
    <message>
        <source>Change the penalty</source>
        <translation>Change the penalty</translation>
    </message>
    <message>
        <source>Move a caller to the front</source>
        <translation>Move a caller to the front</translation>
    </message>
    <message>
        <source>Take a caller out of the queue</source>
        <translation>Take a caller out of the queue</translation>
    </message>
    <message>
        <source>Hang up the call</source>
        <translation>Hang up the call</translation>
    </message>
    <message>
        <source>Silent monitor</source>
        <translation>Silent monitor</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Whisper</translation>
    </message>
    <message>
        <source>Barge in</source>
        <translation>Barge in</translation>
    </message>
    <message>
        <source>Leave the call</source>
        <translation>Leave the call</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Log out</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Lock the desk</translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation>First administrator</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Add an account</translation>
    </message>
    <message>
        <source>Change an account</source>
        <translation>Change an account</translation>
    </message>
    <message>
        <source>Shut an account</source>
        <translation>Shut an account</translation>
    </message>
    <message>
        <source>Open an account</source>
        <translation>Open an account</translation>
    </message>
    <message>
        <source>Change the own password</source>
        <translation>Change the own password</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Set a new password</translation>
    </message>
    <message>
        <source>Delegate a post</source>
        <translation>Delegate a post</translation>
    </message>
    <message>
        <source>Reveal a number</source>
        <translation>Reveal a number</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>Export the audit trail</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Change the settings</translation>
    </message>
    <message>
        <source>Change a switch connection</source>
        <translation>Change a switch connection</translation>
    </message>
    <message>
        <source>Change alarm rules</source>
        <translation>Change alarm rules</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Begun</source>
        <extracomment>of an action that was permitted and begun; a later row says what came of it</extracomment>
        <translation>Begun</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Not known</source>
        <extracomment>of an action whose answer was lost</extracomment>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Choose a password of your own. Only you will know it.</source>
        <translation>Choose a password of your own. Only you will know it.</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>The name or the password is wrong.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again after %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Too many wrong passwords. Try again after %1.</translation>
    </message>
    <message>
        <source>This account is shut. Ask an administrator.</source>
        <translation>This account is shut. Ask an administrator.</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>Your role does not include this.</translation>
    </message>
    <message>
        <source>Nobody changes the own post or shuts the own account.</source>
        <translation>Nobody changes the own post or shuts the own account.</translation>
    </message>
    <message>
        <source>This is the last administrator. Make another one first.</source>
        <translation>This is the last administrator. Make another one first.</translation>
    </message>
    <message>
        <source>A log-in name has small letters a–z, digits, dots, hyphens and underscores, and begins with a letter.</source>
        <translation>A log-in name has small letters a–z, digits, dots, hyphens and underscores, and begins with a letter.</translation>
    </message>
    <message>
        <source>There is an account of this name already.</source>
        <translation>There is an account of this name already.</translation>
    </message>
    <message>
        <source>This desk has accounts already.</source>
        <translation>This desk has accounts already.</translation>
    </message>
    <message>
        <source>The password needs at least 10 characters.</source>
        <translation>The password needs at least 10 characters.</translation>
    </message>
    <message>
        <source>The password is longer than 200 characters.</source>
        <translation>The password is longer than 200 characters.</translation>
    </message>
    <message>
        <source>The password must not contain the log-in name.</source>
        <translation>The password must not contain the log-in name.</translation>
    </message>
    <message>
        <source>The password needs more different characters.</source>
        <translation>The password needs more different characters.</translation>
    </message>
    <message>
        <source>Your role includes this for other teams or regions only.</source>
        <translation>Your role includes this for other teams or regions only.</translation>
    </message>
    <message>
        <source>Say in a few words what you need it for.</source>
        <translation>Say in a few words what you need it for.</translation>
    </message>
    <message>
        <source>The new password is the old one.</source>
        <translation>The new password is the old one.</translation>
    </message>
    <message>
        <source>The two new passwords are not the same.</source>
        <translation>The two new passwords are not the same.</translation>
    </message>
    <message>
        <source>Take a delegated post back</source>
        <translation>Take a delegated post back</translation>
    </message>
    <message>
        <source>Export a table</source>
        <translation>Export a table</translation>
    </message>
    <message>
        <source>Copy a table</source>
        <translation>Copy a table</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Asking the server…</translation>
    </message>
    <message>
        <source>Nobody gives on what they don&apos;t have.</source>
        <translation>Nobody gives on what they don&apos;t have.</translation>
    </message>
    <message>
        <source>A post is only given on to somebody of the same side.</source>
        <translation>A post is only given on to somebody of the same side.</translation>
    </message>
    <message>
        <source>The end has to be after the beginning.</source>
        <translation>The end has to be after the beginning.</translation>
    </message>
    <message>
        <source>That time is over already.</source>
        <translation>That time is over already.</translation>
    </message>
    <message>
        <source>Choose whose post it is.</source>
        <translation>Choose whose post it is.</translation>
    </message>
    <message>
        <source>Export a report</source>
        <translation>Export a report</translation>
    </message>
    <message>
        <source>Open an incident</source>
        <translation>Open an incident</translation>
    </message>
    <message>
        <source>Add a note to an incident</source>
        <translation>Add a note to an incident</translation>
    </message>
    <message>
        <source>Change an incident&apos;s owner</source>
        <translation>Change an incident&apos;s owner</translation>
    </message>
    <message>
        <source>Judge an incident</source>
        <translation>Judge an incident</translation>
    </message>
    <message>
        <source>Link something to an incident</source>
        <translation>Link something to an incident</translation>
    </message>
    <message>
        <source>Attach something to an incident</source>
        <translation>Attach something to an incident</translation>
    </message>
    <message>
        <source>Close an incident</source>
        <translation>Close an incident</translation>
    </message>
    <message>
        <source>Issue a task</source>
        <translation>Issue a task</translation>
    </message>
    <message>
        <source>Acknowledge a task</source>
        <translation>Acknowledge a task</translation>
    </message>
    <message>
        <source>Say that a task is done</source>
        <translation>Say that a task is done</translation>
    </message>
    <message>
        <source>Hand over a shift</source>
        <translation>Hand over a shift</translation>
    </message>
    <message>
        <source>Sign a handover</source>
        <translation>Sign a handover</translation>
    </message>
    <message>
        <source>Escalate a handover</source>
        <translation>Escalate a handover</translation>
    </message>
    <message>
        <source>Approve a large export</source>
        <translation>Approve a large export</translation>
    </message>
    <message>
        <source>Change the limit of exports</source>
        <translation>Change the limit of exports</translation>
    </message>
    <message>
        <source>Import a switch&apos;s log</source>
        <translation>Import a switch&apos;s log</translation>
    </message>
</context>
<context>
    <name>ActionText</name>
    <message>
        <source>Go to</source>
        <extracomment>group of actions: to another page</extracomment>
        <translation>Go to</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>group of actions: what tables and pages show</extracomment>
        <translation>View</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Wallboard</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
</context>
<context>
    <name>AgentFigures</name>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Handling time, average</source>
        <translation>Handling time, average</translation>
    </message>
    <message>
        <source>Wrap-up, average</source>
        <translation>Wrap-up, average</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Missed calls</translation>
    </message>
    <message>
        <source>Break time</source>
        <translation>Break time</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Occupancy</translation>
    </message>
    <message>
        <source>+ better</source>
        <extracomment>a figure against the team&apos;s median</extracomment>
        <translation>+ better</translation>
    </message>
    <message>
        <source>0 even</source>
        <extracomment>a figure against the team&apos;s median</extracomment>
        <translation>0 even</translation>
    </message>
    <message>
        <source>− worse</source>
        <extracomment>a figure against the team&apos;s median</extracomment>
        <translation>− worse</translation>
    </message>
</context>
<context>
    <name>AlarmText</name>
    <message>
        <source>%1: longest wait %2 &gt; %3</source>
        <extracomment>%1 a queue, %2 a time, %3 the limit</extracomment>
        <translation>%1: longest wait %2 &gt; %3</translation>
    </message>
    <message>
        <source>%1: service level of 15 min %2 &lt; %3</source>
        <translation>%1: service level of 15 min %2 &lt; %3</translation>
    </message>
    <message>
        <source>%1: the day is heading below its service level</source>
        <translation>%1: the day is heading below its service level</translation>
    </message>
    <message>
        <source>%1: abandoned in 15 min %2 &gt; %3</source>
        <translation>%1: abandoned in 15 min %2 &gt; %3</translation>
    </message>
    <message>
        <source>%1: nobody is available, %2 waiting</source>
        <extracomment>%1 a queue, %2 a number of callers</extracomment>
        <translation>%1: nobody is available, %2 waiting</translation>
    </message>
    <message>
        <source>%1: %2 of the rostered are there &lt; %3</source>
        <translation>%1: %2 of the rostered are there &lt; %3</translation>
    </message>
    <message>
        <source>%1: %2 %3 &gt; %4</source>
        <extracomment>%1 an agent, %2 a state such as &quot;On break&quot;, %3 a time, %4 the limit</extracomment>
        <translation>%1: %2 %3 &gt; %4</translation>
    </message>
    <message>
        <source>%1: call %2 &gt; %3</source>
        <translation>%1: call %2 &gt; %3</translation>
    </message>
    <message>
        <source>%1: caller on hold %2 &gt; %3</source>
        <translation>%1: caller on hold %2 &gt; %3</translation>
    </message>
    <message>
        <source>%1: calls at %2 of the forecast &gt; %3</source>
        <translation>%1: calls at %2 of the forecast &gt; %3</translation>
    </message>
    <message>
        <source>%1: calls at %2 of the forecast &lt; %3</source>
        <translation>%1: calls at %2 of the forecast &lt; %3</translation>
    </message>
    <message>
        <source>%1: no data for %2</source>
        <extracomment>%1 a switch, %2 a time</extracomment>
        <translation>%1: no data for %2</translation>
    </message>
    <message>
        <source>%1: %2 of the phones are unreachable &gt; %3</source>
        <translation>%1: %2 of the phones are unreachable &gt; %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 a switch, %2 what is wrong with its data</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 alarms within one minute</source>
        <translation>%1 alarms within one minute</translation>
    </message>
    <message>
        <source>Shelved until %1 · %2</source>
        <extracomment>%1 a time of day, %2 a person</extracomment>
        <translation>Shelved until %1 · %2</translation>
    </message>
    <message>
        <source>Acknowledged · %1</source>
        <translation>Acknowledged · %1</translation>
    </message>
    <message>
        <source>Over since %1</source>
        <extracomment>%1 a time of day</extracomment>
        <translation>Over since %1</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escalated</translation>
    </message>
    <message>
        <source>%1 times in 10 min</source>
        <extracomment>%1 a number: how often the alarm came within 10 minutes</extracomment>
        <translation>%1 times in 10 min</translation>
    </message>
    <message>
        <source>for %1</source>
        <extracomment>%1 a time: how long it had to be bad before the alarm was raised</extracomment>
        <translation>for %1</translation>
    </message>
    <message>
        <source>Whole floor</source>
        <translation>Whole floor</translation>
    </message>
    <message>
        <source>no reason</source>
        <translation>no reason</translation>
    </message>
    <message>
        <source>its clock is off</source>
        <translation>its clock is off</translation>
    </message>
    <message>
        <source>events are missing</source>
        <translation>events are missing</translation>
    </message>
    <message>
        <source>figures had to be corrected</source>
        <translation>figures had to be corrected</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Longest wait</translation>
    </message>
    <message>
        <source>Waiting per available agent</source>
        <translation>Waiting per available agent</translation>
    </message>
    <message>
        <source>Service level of 15 min</source>
        <translation>Service level of 15 min</translation>
    </message>
    <message>
        <source>Outlook of today&apos;s service level</source>
        <translation>Outlook of today&apos;s service level</translation>
    </message>
    <message>
        <source>Abandoned in 15 min</source>
        <translation>Abandoned in 15 min</translation>
    </message>
    <message>
        <source>Nobody available</source>
        <translation>Nobody available</translation>
    </message>
    <message>
        <source>Fewer than rostered</source>
        <translation>Fewer than rostered</translation>
    </message>
    <message>
        <source>Over the state&apos;s limit</source>
        <translation>Over the state&apos;s limit</translation>
    </message>
    <message>
        <source>Breaks together</source>
        <translation>Breaks together</translation>
    </message>
    <message>
        <source>Calls not taken</source>
        <translation>Calls not taken</translation>
    </message>
    <message>
        <source>Long call</source>
        <translation>Long call</translation>
    </message>
    <message>
        <source>Long hold</source>
        <translation>Long hold</translation>
    </message>
    <message>
        <source>Very short calls</source>
        <translation>Very short calls</translation>
    </message>
    <message>
        <source>More calls than forecast</source>
        <translation>More calls than forecast</translation>
    </message>
    <message>
        <source>Far fewer calls than forecast</source>
        <translation>Far fewer calls than forecast</translation>
    </message>
    <message>
        <source>Switch lost</source>
        <translation>Switch lost</translation>
    </message>
    <message>
        <source>Phones unreachable</source>
        <translation>Phones unreachable</translation>
    </message>
    <message>
        <source>Faults of the data</source>
        <translation>Faults of the data</translation>
    </message>
    <message>
        <source>Flood of alarms</source>
        <translation>Flood of alarms</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critical</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Shelved</source>
        <extracomment>state of an alarm: put away for a while</extracomment>
        <translation>Shelved</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>Unacknowledged</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>Over, not acknowledged</source>
        <extracomment>state of an alarm: good again, but nobody has acknowledged it</extracomment>
        <translation>Over, not acknowledged</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>state of an alarm: over and seen</extracomment>
        <translation>Gone</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Raised</translation>
    </message>
    <message>
        <source>Raised again</source>
        <translation>Raised again</translation>
    </message>
    <message>
        <source>Became critical</source>
        <translation>Became critical</translation>
    </message>
    <message>
        <source>No longer critical</source>
        <translation>No longer critical</translation>
    </message>
    <message>
        <source>Good again</source>
        <translation>Good again</translation>
    </message>
    <message>
        <source>Back from the shelf</source>
        <translation>Back from the shelf</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Team lead</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Network centre</source>
        <translation>Network centre</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Goes by itself when it is over</source>
        <translation>Goes by itself when it is over</translation>
    </message>
    <message>
        <source>With a text or without</source>
        <translation>With a text or without</translation>
    </message>
    <message>
        <source>Only with a text</source>
        <translation>Only with a text</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, after a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source> × limit</source>
        <extracomment>after a number: times the limit of the agent&apos;s state</extracomment>
        <translation> × limit</translation>
    </message>
    <message>
        <source>This alarm is over and no longer listed.</source>
        <translation>This alarm is over and no longer listed.</translation>
    </message>
    <message>
        <source>This alarm needs a text of at most 500 characters.</source>
        <translation>This alarm needs a text of at most 500 characters.</translation>
    </message>
    <message>
        <source>This alarm cannot be shelved for that long.</source>
        <translation>This alarm cannot be shelved for that long.</translation>
    </message>
    <message>
        <source>Who acknowledges is not known.</source>
        <translation>Who acknowledges is not known.</translation>
    </message>
    <message>
        <source>The rules could not be stored: %1</source>
        <translation>The rules could not be stored: %1</translation>
    </message>
    <message>
        <source>Warning: at least one level is needed, and it must clear on the good side.</source>
        <translation>Warning: at least one level is needed, and it must clear on the good side.</translation>
    </message>
    <message>
        <source>Critical: it must lie beyond the warning and clear on the good side.</source>
        <translation>Critical: it must lie beyond the warning and clear on the good side.</translation>
    </message>
    <message>
        <source>Suppressed by: rules must not suppress each other in a circle.</source>
        <translation>Suppressed by: rules must not suppress each other in a circle.</translation>
    </message>
    <message>
        <source>Scope: choose what the rule watches.</source>
        <translation>Scope: choose what the rule watches.</translation>
    </message>
    <message>
        <source>This rule cannot be disabled.</source>
        <translation>This rule cannot be disabled.</translation>
    </message>
    <message>
        <source>A value is out of its range: %1</source>
        <translation>A value is out of its range: %1</translation>
    </message>
    <message>
        <source>Rests: no expected volumes are imported (settings, expectation).</source>
        <translation>Rests: no expected volumes are imported (settings, expectation).</translation>
    </message>
    <message>
        <source>Rests: no scheduled agents are imported (settings, expectation).</source>
        <translation>Rests: no scheduled agents are imported (settings, expectation).</translation>
    </message>
    <message>
        <source>%1: %2 waiting per agent &gt; %3</source>
        <extracomment>%1 a queue, %2 callers for each available agent, %3 the limit</extracomment>
        <translation>%1: %2 waiting per agent &gt; %3</translation>
    </message>
    <message>
        <source>%1: overdue for %2</source>
        <extracomment>%1 a task, or a handover, %2 a time</extracomment>
        <translation>%1: overdue for %2</translation>
    </message>
    <message>
        <source>%1: not signed for %2</source>
        <translation>%1: not signed for %2</translation>
    </message>
    <message>
        <source>acknowledge it, do it, and say what shows it</source>
        <extracomment>what to do about a task that is late</extracomment>
        <translation>acknowledge it, do it, and say what shows it</translation>
    </message>
    <message>
        <source>the incoming lead reads and signs it</source>
        <extracomment>what to do about a handover that nobody has signed</extracomment>
        <translation>the incoming lead reads and signs it</translation>
    </message>
    <message>
        <source>Improvement #%1 “%2”</source>
        <extracomment>a task: %1 its number, %2 its title</extracomment>
        <translation>Improvement #%1 “%2”</translation>
    </message>
    <message>
        <source>Directive #%1 “%2”</source>
        <extracomment>a task: %1 its number, %2 its title</extracomment>
        <translation>Directive #%1 “%2”</translation>
    </message>
    <message>
        <source>Handover #%1 by %2</source>
        <extracomment>of a shift: %1 its number, %2 who gave it</extracomment>
        <translation>Handover #%1 by %2</translation>
    </message>
    <message>
        <source>Task overdue</source>
        <translation>Task overdue</translation>
    </message>
    <message>
        <source>Handover not signed</source>
        <translation>Handover not signed</translation>
    </message>
    <message>
        <source>%1: agents on a break together: %2 (%3)</source>
        <extracomment>%1 a team, %2 a number of agents, one perhaps, %3 the reason of the break</extracomment>
        <translation>%1: agents on a break together: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: calls not taken in 10 min: %2</source>
        <translation>%1: calls not taken in 10 min: %2</translation>
    </message>
    <message>
        <source>%1: calls under 10 s in 15 min: %2</source>
        <translation>%1: calls under 10 s in 15 min: %2</translation>
    </message>
</context>
<context>
    <name>AnomalyText</name>
    <message>
        <source>Text that could not be decoded</source>
        <translation>Text that could not be decoded</translation>
    </message>
    <message>
        <source>Event with forged fields</source>
        <translation>Event with forged fields</translation>
    </message>
    <message>
        <source>Message cut in the middle</source>
        <translation>Message cut in the middle</translation>
    </message>
    <message>
        <source>Gap in the numbering of events</source>
        <translation>Gap in the numbering of events</translation>
    </message>
    <message>
        <source>Event that came late</source>
        <translation>Event that came late</translation>
    </message>
    <message>
        <source>Event of an unknown queue</source>
        <translation>Event of an unknown queue</translation>
    </message>
    <message>
        <source>Event of an unknown agent</source>
        <translation>Event of an unknown agent</translation>
    </message>
    <message>
        <source>Event of an unknown call</source>
        <translation>Event of an unknown call</translation>
    </message>
    <message>
        <source>Call queued twice</source>
        <translation>Call queued twice</translation>
    </message>
    <message>
        <source>Call answered twice</source>
        <translation>Call answered twice</translation>
    </message>
    <message>
        <source>Answer of a call not queued</source>
        <translation>Answer of a call not queued</translation>
    </message>
    <message>
        <source>Abandon of a call not queued</source>
        <translation>Abandon of a call not queued</translation>
    </message>
    <message>
        <source>Overflow of a call not queued</source>
        <translation>Overflow of a call not queued</translation>
    </message>
    <message>
        <source>Abandon that is not certain</source>
        <translation>Abandon that is not certain</translation>
    </message>
    <message>
        <source>End of a talk without an answer</source>
        <translation>End of a talk without an answer</translation>
    </message>
    <message>
        <source>Talk without an end</source>
        <translation>Talk without an end</translation>
    </message>
    <message>
        <source>Call ended while it was waiting</source>
        <translation>Call ended while it was waiting</translation>
    </message>
    <message>
        <source>Call left the queue without an outcome</source>
        <translation>Call left the queue without an outcome</translation>
    </message>
    <message>
        <source>Offer after the call was over</source>
        <translation>Offer after the call was over</translation>
    </message>
    <message>
        <source>Offer of a call not queued</source>
        <translation>Offer of a call not queued</translation>
    </message>
    <message>
        <source>Agent in a queue that nobody told of</source>
        <translation>Agent in a queue that nobody told of</translation>
    </message>
    <message>
        <source>Set right: queue missing</source>
        <translation>Set right: queue missing</translation>
    </message>
    <message>
        <source>Set right: queue is gone</source>
        <translation>Set right: queue is gone</translation>
    </message>
    <message>
        <source>Set right: waiting caller missing</source>
        <translation>Set right: waiting caller missing</translation>
    </message>
    <message>
        <source>Set right: waiting caller is gone</source>
        <translation>Set right: waiting caller is gone</translation>
    </message>
    <message>
        <source>Set right: order of waiting callers</source>
        <translation>Set right: order of waiting callers</translation>
    </message>
    <message>
        <source>Set right: agent missing in a queue</source>
        <translation>Set right: agent missing in a queue</translation>
    </message>
    <message>
        <source>Set right: agent is no longer in a queue</source>
        <translation>Set right: agent is no longer in a queue</translation>
    </message>
    <message>
        <source>Set right: break of an agent</source>
        <translation>Set right: break of an agent</translation>
    </message>
    <message>
        <source>Set right: reason of a break</source>
        <translation>Set right: reason of a break</translation>
    </message>
    <message>
        <source>Set right: penalty of an agent</source>
        <translation>Set right: penalty of an agent</translation>
    </message>
    <message>
        <source>Set right: state of a phone</source>
        <translation>Set right: state of a phone</translation>
    </message>
    <message>
        <source>Set right: talk missing</source>
        <translation>Set right: talk missing</translation>
    </message>
    <message>
        <source>Set right: talk is over</source>
        <translation>Set right: talk is over</translation>
    </message>
    <message>
        <source>Set right: listener missing</source>
        <translation>Set right: listener missing</translation>
    </message>
    <message>
        <source>Set right: listener is gone</source>
        <translation>Set right: listener is gone</translation>
    </message>
    <message>
        <source>Set right: outcome of a call</source>
        <translation>Set right: outcome of a call</translation>
    </message>
</context>
<context>
    <name>AttendanceText</name>
    <message>
        <source>Not scheduled</source>
        <translation>Not scheduled</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Meal</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>As scheduled</source>
        <translation>As scheduled</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Left early</translation>
    </message>
    <message>
        <source>Break too long</source>
        <translation>Break too long</translation>
    </message>
    <message>
        <source>Break not scheduled</source>
        <translation>Break not scheduled</translation>
    </message>
    <message>
        <source>Phone unreachable</source>
        <translation>Phone unreachable</translation>
    </message>
    <message>
        <source>Another activity</source>
        <translation>Another activity</translation>
    </message>
    <message>
        <source>Works in a break</source>
        <translation>Works in a break</translation>
    </message>
    <message>
        <source>Works off duty</source>
        <translation>Works off duty</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Away in between</source>
        <translation>Away in between</translation>
    </message>
    <message>
        <source>Stayed beyond the shift</source>
        <translation>Stayed beyond the shift</translation>
    </message>
    <message>
        <source>Worked without a shift</source>
        <translation>Worked without a shift</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Written off</source>
        <translation>Written off</translation>
    </message>
    <message>
        <source>Counted as overtime</source>
        <translation>Counted as overtime</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Trainee</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Team lead</translation>
    </message>
    <message>
        <source>Your post may not do this for the team.</source>
        <translation>Your post may not do this for the team.</translation>
    </message>
    <message>
        <source>The month is frozen: nothing of it changes any more.</source>
        <translation>The month is frozen: nothing of it changes any more.</translation>
    </message>
    <message>
        <source>Give a reason first.</source>
        <translation>Give a reason first.</translation>
    </message>
    <message>
        <source>Exceptions are still open: decide about each before the month is frozen.</source>
        <translation>Exceptions are still open: decide about each before the month is frozen.</translation>
    </message>
    <message>
        <source>The database could not be read or written: %1</source>
        <extracomment>%1 is what the database said</extracomment>
        <translation>The database could not be read or written: %1</translation>
    </message>
    <message>
        <source>The month is not over, or shifts have no attendance yet: recalculate it first.</source>
        <translation>The month is not over, or shifts have no attendance yet: recalculate it first.</translation>
    </message>
    <message>
        <source>Scheduled: %1. Now: %2. Adherence today: %3</source>
        <extracomment>%1 what is scheduled now, %2 how it is followed, %3 the share of the day</extracomment>
        <translation>Scheduled: %1. Now: %2. Adherence today: %3</translation>
    </message>
</context>
<context>
    <name>CalibrationLines</name>
    <message>
        <source>Fatal: not all agree</source>
        <translation>Fatal: not all agree</translation>
    </message>
    <message>
        <source>Fatal: all agree</source>
        <translation>Fatal: all agree</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Within</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Outside</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Nothing is measured before all have submitted</source>
        <translation>Nothing is measured before all have submitted</translation>
    </message>
    <message>
        <source>total score: alpha %1, %2 · reliable from 0.800, tentative from 0.667</source>
        <extracomment>%1 is a coefficient of agreement, %2 a verdict</extracomment>
        <translation>total score: alpha %1, %2 · reliable from 0.800, tentative from 0.667</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Deviation</translation>
    </message>
    <message>
        <source>beside the expert: bias at most 3 points, deviation at most 5</source>
        <translation>beside the expert: bias at most 3 points, deviation at most 5</translation>
    </message>
    <message>
        <source>The session has no expert to be compared with</source>
        <translation>The session has no expert to be compared with</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>your own notes; those of others later</source>
        <translation>your own notes; those of others later</translation>
    </message>
    <message>
        <source>Nobody wrote a note</source>
        <translation>Nobody wrote a note</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>alpha of the final scores of all revealed sessions of a month · reliable from 0.800, tentative from 0.667</source>
        <translation>alpha of the final scores of all revealed sessions of a month · reliable from 0.800, tentative from 0.667</translation>
    </message>
    <message>
        <source>No session is revealed yet</source>
        <translation>No session is revealed yet</translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message>
        <source>Answered</source>
        <extracomment>how a call&apos;s way through a queue ended</extracomment>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Abandoned, short</source>
        <translation>Abandoned, short</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandoned</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Timed out</translation>
    </message>
    <message>
        <source>No agents</source>
        <translation>No agents</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Taken out</translation>
    </message>
    <message>
        <source>Left by key</source>
        <translation>Left by key</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Agent</source>
        <extracomment>who ended a conversation</extracomment>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Switch</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
</context>
<context>
    <name>CallerText</name>
    <message>
        <source>Withheld</source>
        <extracomment>the caller gives no number</extracomment>
        <translation>Withheld</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <extracomment>the caller&apos;s priority in the queue</extracomment>
        <translation>Priority %1</translation>
    </message>
    <message numerus="yes">
        <source>rings at %n phone(s)</source>
        <extracomment>%n phones of agents</extracomment>
        <translation>
            <numerusform>rings at %n phone</numerusform>
            <numerusform>rings at %n phones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardFaultText</name>
    <message>
        <source>Give the scorecard a title in at least one language.</source>
        <translation>Give the scorecard a title in at least one language.</translation>
    </message>
    <message>
        <source>Give each grade a name.</source>
        <translation>Give each grade a name.</translation>
    </message>
    <message>
        <source>The first grade begins at 0, and each one above the one before.</source>
        <translation>The first grade begins at 0, and each one above the one before.</translation>
    </message>
    <message>
        <source>Nothing can be scored: add a section with a question that weighs.</source>
        <translation>Nothing can be scored: add a section with a question that weighs.</translation>
    </message>
    <message>
        <source>The section has no question: add one, or remove it.</source>
        <translation>The section has no question: add one, or remove it.</translation>
    </message>
    <message>
        <source>Another section has this name.</source>
        <translation>Another section has this name.</translation>
    </message>
    <message>
        <source>Give the section a name.</source>
        <translation>Give the section a name.</translation>
    </message>
    <message>
        <source>A weight is 0 or more.</source>
        <translation>A weight is 0 or more.</translation>
    </message>
    <message>
        <source>Another question has this id.</source>
        <translation>Another question has this id.</translation>
    </message>
    <message>
        <source>Give the question an id, such as A1.</source>
        <translation>Give the question an id, such as A1.</translation>
    </message>
    <message>
        <source>Write the question in at least one language.</source>
        <translation>Write the question in at least one language.</translation>
    </message>
    <message>
        <source>The end of the scale has to be above its begin.</source>
        <translation>The end of the scale has to be above its begin.</translation>
    </message>
    <message>
        <source>A choice needs at least two answers.</source>
        <translation>A choice needs at least two answers.</translation>
    </message>
    <message>
        <source>An answer is worth from 0 to 1.</source>
        <translation>An answer is worth from 0 to 1.</translation>
    </message>
    <message>
        <source>Two answers are worth the same: what was answered could not be told.</source>
        <translation>Two answers are worth the same: what was answered could not be told.</translation>
    </message>
    <message>
        <source>Give each answer a label.</source>
        <translation>Give each answer a label.</translation>
    </message>
    <message>
        <source>Bonus points are 0 or more.</source>
        <translation>Bonus points are 0 or more.</translation>
    </message>
    <message>
        <source>The question of the condition is not there any more.</source>
        <translation>The question of the condition is not there any more.</translation>
    </message>
    <message>
        <source>The question of the condition has to come before this one.</source>
        <translation>The question of the condition has to come before this one.</translation>
    </message>
    <message>
        <source>The question of the condition has to be one of yes or no.</source>
        <translation>The question of the condition has to be one of yes or no.</translation>
    </message>
</context>
<context>
    <name>CellMenu</name>
    <message>
        <source>Day off</source>
        <translation>Day off</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Pin or free</source>
        <translation>Pin or free</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>✕ %1: %2</source>
        <extracomment>a shift that cannot be given: %1 its name, %2 the rules against it</extracomment>
        <translation>✕ %1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between sentences of a list</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandoned</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Service level %1</source>
        <extracomment>%1 is the id of a formula, such as SL-1</extracomment>
        <translation>Service level %1</translation>
    </message>
    <message>
        <source>%1–%2 s</source>
        <extracomment>a class of waits in seconds, the end not included</extracomment>
        <translation>%1–%2 s</translation>
    </message>
    <message>
        <source>from %1 s</source>
        <extracomment>all waits of so many seconds and more</extracomment>
        <translation>from %1 s</translation>
    </message>
</context>
<context>
    <name>CoachingText</name>
    <message>
        <source>Planned</source>
        <extracomment>of a coaching talk</extracomment>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Agent has spoken</source>
        <translation>Agent has spoken</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Not valid yet</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valid</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Only the agent it is about can do this.</source>
        <translation>Only the agent it is about can do this.</translation>
    </message>
    <message>
        <source>Say in a few words what is to be reached.</source>
        <translation>Say in a few words what is to be reached.</translation>
    </message>
    <message>
        <source>Only the coach can do this.</source>
        <translation>Only the coach can do this.</translation>
    </message>
    <message>
        <source>Say until which day it is to be held.</source>
        <translation>Say until which day it is to be held.</translation>
    </message>
    <message>
        <source>A clip has to end behind its begin.</source>
        <translation>A clip has to end behind its begin.</translation>
    </message>
    <message>
        <source>Say in a few words what was talked about.</source>
        <translation>Say in a few words what was talked about.</translation>
    </message>
    <message>
        <source>The day lies in the future, or before it began.</source>
        <translation>The day lies in the future, or before it began.</translation>
    </message>
    <message>
        <source>Write what the agent says to it.</source>
        <translation>Write what the agent says to it.</translation>
    </message>
    <message>
        <source>Say whose certificate it is.</source>
        <translation>Say whose certificate it is.</translation>
    </message>
    <message>
        <source>Say for which skill it is.</source>
        <translation>Say for which skill it is.</translation>
    </message>
    <message>
        <source>The level is 1 or more.</source>
        <translation>The level is 1 or more.</translation>
    </message>
    <message>
        <source>The exam was not passed: at least 80 points of 100 are needed.</source>
        <translation>The exam was not passed: at least 80 points of 100 are needed.</translation>
    </message>
    <message>
        <source>Say how many calls were supervised.</source>
        <translation>Say how many calls were supervised.</translation>
    </message>
    <message>
        <source>It has to be valid until a day that is not before its first one.</source>
        <translation>It has to be valid until a day that is not before its first one.</translation>
    </message>
    <message>
        <source>Say why it is withdrawn.</source>
        <translation>Say why it is withdrawn.</translation>
    </message>
    <message>
        <source>Nobody decides about the own certificate or coaching.</source>
        <translation>Nobody decides about the own certificate or coaching.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Show the demo floor.</source>
        <translation>Show the demo floor.</translation>
    </message>
    <message>
        <source>Connect to this switch.</source>
        <translation>Connect to this switch.</translation>
    </message>
    <message>
        <source>A file whose first line is the secret.</source>
        <translation>A file whose first line is the secret.</translation>
    </message>
    <message>
        <source>Use an encrypted connection.</source>
        <translation>Use an encrypted connection.</translation>
    </message>
    <message>
        <source>Keep the settings in this folder.</source>
        <translation>Keep the settings in this folder.</translation>
    </message>
    <message>
        <source>The floor&apos;s configuration (JSON).</source>
        <translation>The floor&apos;s configuration (JSON).</translation>
    </message>
    <message>
        <source>The language: zh_CN or en.</source>
        <translation>The language: zh_CN or en.</translation>
    </message>
    <message>
        <source>The theme: light or dark.</source>
        <translation>The theme: light or dark.</translation>
    </message>
    <message>
        <source>Write every page as a PNG file into this folder, and end.</source>
        <translation>Write every page as a PNG file into this folder, and end.</translation>
    </message>
    <message>
        <source>The size of the snapshot, such as 1366x768.</source>
        <translation>The size of the snapshot, such as 1366x768.</translation>
    </message>
    <message>
        <source>The supervisor&apos;s desk of a hotline.</source>
        <translation>The supervisor&apos;s desk of a hotline.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1</source>
        <translation>Unexpected argument: %1</translation>
    </message>
    <message>
        <source>--ami needs host:port, not “%1”.</source>
        <translation>--ami needs host:port, not “%1”.</translation>
    </message>
    <message>
        <source>--ami needs --user.</source>
        <translation>--ami needs --user.</translation>
    </message>
    <message>
        <source>--lang is zh_CN or en, not “%1”.</source>
        <translation>--lang is zh_CN or en, not “%1”.</translation>
    </message>
    <message>
        <source>--theme is light or dark, not “%1”.</source>
        <translation>--theme is light or dark, not “%1”.</translation>
    </message>
    <message>
        <source>--after is a number of seconds up to 3600, not “%1”.</source>
        <translation>--after is a number of seconds up to 3600, not “%1”.</translation>
    </message>
    <message>
        <source>--size is WIDTHxHEIGHT between 320 and 8000, not “%1”.</source>
        <translation>--size is WIDTHxHEIGHT between 320 and 8000, not “%1”.</translation>
    </message>
    <message>
        <source>Trust the switch&apos;s certificate with this SHA-256 fingerprint.</source>
        <translation>Trust the switch&apos;s certificate with this SHA-256 fingerprint.</translation>
    </message>
    <message>
        <source>Seconds from the complete floor to the snapshot.</source>
        <translation>Seconds from the complete floor to the snapshot.</translation>
    </message>
    <message>
        <source>The account on the switch or on the server. Its secret is taken from --secret-file, from the variable FLOORWARDEN_SECRET, or asked for.</source>
        <translation>The account on the switch or on the server. Its secret is taken from --secret-file, from the variable FLOORWARDEN_SECRET, or asked for.</translation>
    </message>
    <message>
        <source>Join the floor that is recorded in this PostgreSQL database. The host may be the folder of a socket.</source>
        <translation>Join the floor that is recorded in this PostgreSQL database. The host may be the folder of a socket.</translation>
    </message>
    <message>
        <source>How the connection with --server is protected: off, encrypted, verify-ca or verify-full.</source>
        <translation>How the connection with --server is protected: off, encrypted, verify-ca or verify-full.</translation>
    </message>
    <message>
        <source>Check the server&apos;s certificate with those in this file.</source>
        <translation>Check the server&apos;s certificate with those in this file.</translation>
    </message>
    <message>
        <source>--user and --secret-file need --ami or --server, --tls and --certificate need --ami.</source>
        <translation>--user and --secret-file need --ami or --server, --tls and --certificate need --ami.</translation>
    </message>
    <message>
        <source>--server needs host:port/database, not “%1”.</source>
        <translation>--server needs host:port/database, not “%1”.</translation>
    </message>
    <message>
        <source>--server-tls is off, encrypted, verify-ca or verify-full, not “%1”.</source>
        <translation>--server-tls is off, encrypted, verify-ca or verify-full, not “%1”.</translation>
    </message>
    <message>
        <source>--server excludes --ami and --demo.</source>
        <translation>--server excludes --ami and --demo.</translation>
    </message>
    <message>
        <source>Show the floor of this site, at a server where several meet.</source>
        <translation>Show the floor of this site, at a server where several meet.</translation>
    </message>
    <message>
        <source>--server-tls, --root-cert and --site need --server.</source>
        <translation>--server-tls, --root-cert and --site need --server.</translation>
    </message>
    <message>
        <source>--site is a number from 0 to 8999, not “%1”.</source>
        <translation>--site is a number from 0 to 8999, not “%1”.</translation>
    </message>
    <message>
        <source>Settle the month in this folder without a window, and end.</source>
        <translation>Settle the month in this folder without a window, and end.</translation>
    </message>
    <message>
        <source>Write the bonus of each person to this file, with --settle.</source>
        <translation>Write the bonus of each person to this file, with --settle.</translation>
    </message>
    <message>
        <source>--settle needs a folder, and --out with a file.</source>
        <translation>--settle needs a folder, and --out with a file.</translation>
    </message>
    <message>
        <source>Score the evaluations in this folder without a window, and end.</source>
        <translation>Score the evaluations in this folder without a window, and end.</translation>
    </message>
    <message>
        <source>Write the result of --settle to this file, that of --qa into this folder.</source>
        <translation>Write the result of --settle to this file, that of --qa into this folder.</translation>
    </message>
    <message>
        <source>--qa needs a folder, and --out with another.</source>
        <translation>--qa needs a folder, and --out with another.</translation>
    </message>
    <message>
        <source>--out needs --settle or --qa, and --out-bonus --settle.</source>
        <translation>--out needs --settle or --qa, and --out-bonus --settle.</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>Pause</source>
        <extracomment>menu: put an agent on a break</extracomment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Make ready</source>
        <extracomment>menu: end an agent&apos;s break</extracomment>
        <translation>Make ready</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Whisper</source>
        <extracomment>speak so that only the agent hears it</extracomment>
        <translation>Whisper</translation>
    </message>
    <message>
        <source>Barge in</source>
        <translation>Barge in</translation>
    </message>
    <message>
        <source>Hang up the call</source>
        <translation>Hang up the call</translation>
    </message>
    <message>
        <source>Add to a queue</source>
        <translation>Add to a queue</translation>
    </message>
    <message>
        <source>Move to another queue</source>
        <translation>Move to another queue</translation>
    </message>
    <message>
        <source>Remove from a queue</source>
        <translation>Remove from a queue</translation>
    </message>
    <message>
        <source>Change the penalty</source>
        <extracomment>of a member of a queue: a higher one is called later</extracomment>
        <translation>Change the penalty</translation>
    </message>
    <message>
        <source>Move to the front</source>
        <extracomment>menu: what can be done about a waiting caller</extracomment>
        <translation>Move to the front</translation>
    </message>
    <message>
        <source>Take out of the queue</source>
        <translation>Take out of the queue</translation>
    </message>
    <message>
        <source>Pause in %1</source>
        <extracomment>%1 a queue</extracomment>
        <translation>Pause in %1</translation>
    </message>
    <message>
        <source>Pause: %1</source>
        <extracomment>%1 the reason of a break</extracomment>
        <translation>Pause: %1</translation>
    </message>
    <message>
        <source>Pause in %1: %2</source>
        <extracomment>%1 a queue, %2 the reason of a break</extracomment>
        <translation>Pause in %1: %2</translation>
    </message>
    <message>
        <source>Make ready in %1</source>
        <extracomment>%1 a queue</extracomment>
        <translation>Make ready in %1</translation>
    </message>
    <message>
        <source>Add to %1, penalty %2</source>
        <extracomment>%1 a queue, %2 a number</extracomment>
        <translation>Add to %1, penalty %2</translation>
    </message>
    <message>
        <source>Move from %1 to %2</source>
        <extracomment>%1 and %2 queues</extracomment>
        <translation>Move from %1 to %2</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <extracomment>%1 a queue</extracomment>
        <translation>Remove from %1</translation>
    </message>
    <message>
        <source>Penalty %2 in %1</source>
        <extracomment>%1 a queue, %2 a number</extracomment>
        <translation>Penalty %2 in %1</translation>
    </message>
    <message>
        <source>Leave the call</source>
        <translation>Leave the call</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <extracomment>in the list of what was done: %1 an action</extracomment>
        <translation>Taken back: %1</translation>
    </message>
    <message>
        <source>Caller without a number</source>
        <extracomment>%1 a masked number</extracomment>
        <translation>Caller without a number</translation>
    </message>
    <message>
        <source>Caller %1</source>
        <translation>Caller %1</translation>
    </message>
    <message>
        <source>There is no connection to the switch.</source>
        <translation>There is no connection to the switch.</translation>
    </message>
    <message>
        <source>The account on the switch lacks the right “%1”.</source>
        <extracomment>%1 a class of rights on the switch, such as originate</extracomment>
        <translation>The account on the switch lacks the right “%1”.</translation>
    </message>
    <message>
        <source>The agent is in no queue.</source>
        <translation>The agent is in no queue.</translation>
    </message>
    <message>
        <source>The agent is not paused.</source>
        <translation>The agent is not paused.</translation>
    </message>
    <message>
        <source>The membership is configured on the switch: it can be paused, not removed.</source>
        <translation>The membership is configured on the switch: it can be paused, not removed.</translation>
    </message>
    <message>
        <source>The agent is not on a call.</source>
        <translation>The agent is not on a call.</translation>
    </message>
    <message>
        <source>Only one agent can be heard at a time.</source>
        <translation>Only one agent can be heard at a time.</translation>
    </message>
    <message>
        <source>There is no other queue.</source>
        <translation>There is no other queue.</translation>
    </message>
    <message>
        <source>The agent is not in this queue.</source>
        <translation>The agent is not in this queue.</translation>
    </message>
    <message>
        <source>The agent is in this queue already.</source>
        <translation>The agent is in this queue already.</translation>
    </message>
    <message>
        <source>The queue is on another switch.</source>
        <translation>The queue is on another switch.</translation>
    </message>
    <message>
        <source>The penalty is this already.</source>
        <translation>The penalty is this already.</translation>
    </message>
    <message>
        <source>The caller does not wait any more.</source>
        <translation>The caller does not wait any more.</translation>
    </message>
    <message>
        <source>The caller is the first already.</source>
        <translation>The caller is the first already.</translation>
    </message>
    <message>
        <source>not connected</source>
        <extracomment>beside a greyed entry of a menu, as short as possible</extracomment>
        <translation>not connected</translation>
    </message>
    <message>
        <source>lacks the right “%1”</source>
        <extracomment>beside a greyed entry of a menu: %1 a class of rights on the switch</extracomment>
        <translation>lacks the right “%1”</translation>
    </message>
    <message>
        <source>in no queue</source>
        <extracomment>beside a greyed entry of a menu, as short as possible</extracomment>
        <translation>in no queue</translation>
    </message>
    <message>
        <source>not paused</source>
        <extracomment>beside a greyed entry of a menu, as short as possible</extracomment>
        <translation>not paused</translation>
    </message>
    <message>
        <source>fixed on the switch</source>
        <extracomment>beside a greyed entry of a menu: the membership is configured on the switch</extracomment>
        <translation>fixed on the switch</translation>
    </message>
    <message>
        <source>not on a call</source>
        <extracomment>beside a greyed entry of a menu, as short as possible</extracomment>
        <translation>not on a call</translation>
    </message>
    <message>
        <source>one agent at a time</source>
        <extracomment>beside a greyed entry of a menu, as short as possible</extracomment>
        <translation>one agent at a time</translation>
    </message>
    <message>
        <source>no other queue</source>
        <extracomment>beside a greyed entry of a menu, as short as possible</extracomment>
        <translation>no other queue</translation>
    </message>
    <message>
        <source>is first</source>
        <extracomment>beside a greyed entry of a menu, as short as possible</extracomment>
        <translation>is first</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>beside a greyed entry of a menu: the caller waits no more</extracomment>
        <translation>gone</translation>
    </message>
    <message>
        <source>There is no connection to the switch. Try again when it is back.</source>
        <translation>There is no connection to the switch. Try again when it is back.</translation>
    </message>
    <message>
        <source>Whoever keeps the switch can grant it.</source>
        <translation>Whoever keeps the switch can grant it.</translation>
    </message>
    <message>
        <source>The switch does not know this agent.</source>
        <translation>The switch does not know this agent.</translation>
    </message>
    <message>
        <source>The switch does not know this queue.</source>
        <translation>The switch does not know this queue.</translation>
    </message>
    <message>
        <source>The agent is not on a call any more.</source>
        <translation>The agent is not on a call any more.</translation>
    </message>
    <message>
        <source>It was so already.</source>
        <translation>It was so already.</translation>
    </message>
    <message>
        <source>Pause the agent instead.</source>
        <translation>Pause the agent instead.</translation>
    </message>
    <message>
        <source>Your phone was not reached. Check its number in the settings and that it is registered.</source>
        <translation>Your phone was not reached. Check its number in the settings and that it is registered.</translation>
    </message>
    <message>
        <source>The switch accepted it, but nothing changed. Look again, then repeat it.</source>
        <translation>The switch accepted it, but nothing changed. Look again, then repeat it.</translation>
    </message>
    <message>
        <source>A value holds a character that the switch does not take. Choose another one.</source>
        <translation>A value holds a character that the switch does not take. Choose another one.</translation>
    </message>
    <message>
        <source>The switch is about to stop and carries out nothing. Try again later.</source>
        <translation>The switch is about to stop and carries out nothing. Try again later.</translation>
    </message>
    <message>
        <source>Only the first half was done: the agent is in both queues now. Remove the agent from the old one.</source>
        <translation>Only the first half was done: the agent is in both queues now. Remove the agent from the old one.</translation>
    </message>
    <message>
        <source>The switch refused it.</source>
        <translation>The switch refused it.</translation>
    </message>
    <message>
        <source>The switch refused it: %1</source>
        <translation>The switch refused it: %1</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>Your role does not include this.</translation>
    </message>
    <message>
        <source>Your role includes this for other teams or regions only.</source>
        <translation>Your role includes this for other teams or regions only.</translation>
    </message>
    <message>
        <source>not in your role</source>
        <extracomment>beside a greyed entry of a menu: the person&apos;s role has no such right</extracomment>
        <translation>not in your role</translation>
    </message>
    <message>
        <source>outside your scope</source>
        <extracomment>beside a greyed entry of a menu: the person is in charge of other teams</extracomment>
        <translation>outside your scope</translation>
    </message>
    <message>
        <source>The attempt is in the audit trail.</source>
        <translation>The attempt is in the audit trail.</translation>
    </message>
    <message>
        <source>It was not sent, because the audit trail can&apos;t be written.</source>
        <translation>It was not sent, because the audit trail can&apos;t be written.</translation>
    </message>
    <message>
        <source>What is shown is the past. Return to the present to act.</source>
        <translation>What is shown is the past. Return to the present to act.</translation>
    </message>
    <message>
        <source>the past</source>
        <extracomment>beside a greyed entry of a menu: what is shown is not the present</extracomment>
        <translation>the past</translation>
    </message>
    <message>
        <source>It was not sent, because the recorder took too long. Look again, then repeat it.</source>
        <translation>It was not sent, because the recorder took too long. Look again, then repeat it.</translation>
    </message>
</context>
<context>
    <name>ComplaintText</name>
    <message>
        <source>Hotline</source>
        <extracomment>the way in which a complaint came</extracomment>
        <translation>Hotline</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Business hall</source>
        <translation>Business hall</translation>
    </message>
    <message>
        <source>Regulator</source>
        <translation>Regulator</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Not classified</source>
        <extracomment>a complaint that nobody has classified yet</extracomment>
        <translation>Not classified</translation>
    </message>
    <message>
        <source>Attitude</source>
        <extracomment>what a complaint is about</extracomment>
        <translation>Attitude</translation>
    </message>
    <message>
        <source>Wrong answer</source>
        <translation>Wrong answer</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Promise not kept</source>
        <translation>Promise not kept</translation>
    </message>
    <message>
        <source>Tariff</source>
        <translation>Tariff</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Received</source>
        <extracomment>what has become of a complaint</extracomment>
        <translation>Received</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>In work</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Judged</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>a complaint: nobody did anything wrong</extracomment>
        <translation>Rejected</translation>
    </message>
    <message>
        <source>Upheld: agent</source>
        <extracomment>a complaint that is upheld, and whose fault it was</extracomment>
        <translation>Upheld: agent</translation>
    </message>
    <message>
        <source>Upheld: partner</source>
        <translation>Upheld: partner</translation>
    </message>
    <message>
        <source>Upheld: carrier</source>
        <translation>Upheld: carrier</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Classified</translation>
    </message>
    <message>
        <source>To be judged again</source>
        <translation>To be judged again</translation>
    </message>
    <message>
        <source>%1, owner %2</source>
        <extracomment>a complaint: %1 what it is about, %2 who works on it</extracomment>
        <translation>%1, owner %2</translation>
    </message>
    <message>
        <source>It can&apos;t have come in later than now.</source>
        <translation>It can&apos;t have come in later than now.</translation>
    </message>
    <message>
        <source>At least one customer complains.</source>
        <translation>At least one customer complains.</translation>
    </message>
    <message>
        <source>Leave out telephone numbers: mask them as 138****5678.</source>
        <translation>Leave out telephone numbers: mask them as 138****5678.</translation>
    </message>
    <message>
        <source>Say what it is about.</source>
        <translation>Say what it is about.</translation>
    </message>
    <message>
        <source>Name who works on it.</source>
        <translation>Name who works on it.</translation>
    </message>
    <message>
        <source>The answer has to be due in the future.</source>
        <translation>The answer has to be due in the future.</translation>
    </message>
    <message>
        <source>Say whether it is upheld, and who is liable.</source>
        <translation>Say whether it is upheld, and who is liable.</translation>
    </message>
    <message>
        <source>Say why, in at most 2,000 characters.</source>
        <translation>Say why, in at most 2,000 characters.</translation>
    </message>
    <message>
        <source>Nobody is named who served the call.</source>
        <translation>Nobody is named who served the call.</translation>
    </message>
    <message>
        <source>Say what the customer was told, in at most 2,000 characters.</source>
        <translation>Say what the customer was told, in at most 2,000 characters.</translation>
    </message>
    <message>
        <source>Nobody judges a complaint about themselves.</source>
        <translation>Nobody judges a complaint about themselves.</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>There is no display. Use --snapshot DIR to write the pages to files.</source>
        <translation>There is no display. Use --snapshot DIR to write the pages to files.</translation>
    </message>
</context>
<context>
    <name>ExportApproval</name>
    <message>
        <source>Somebody else has to approve it.</source>
        <translation>Somebody else has to approve it.</translation>
    </message>
    <message>
        <source>Not approved: the name or the password is wrong, or the account can&apos;t be used now.</source>
        <translation>Not approved: the name or the password is wrong, or the account can&apos;t be used now.</translation>
    </message>
    <message>
        <source>Not approved: the audit trail can&apos;t be written.</source>
        <translation>Not approved: the audit trail can&apos;t be written.</translation>
    </message>
    <message>
        <source>This person may not approve it.</source>
        <translation>This person may not approve it.</translation>
    </message>
    <message>
        <source>Not approved: too many wrong passwords. Try again later.</source>
        <translation>Not approved: too many wrong passwords. Try again later.</translation>
    </message>
    <message>
        <source>Not approved: the server does not answer.</source>
        <translation>Not approved: the server does not answer.</translation>
    </message>
</context>
<context>
    <name>FaultText</name>
    <message>
        <source>No column holds this.</source>
        <translation>No column holds this.</translation>
    </message>
    <message>
        <source>It stands behind the last heading.</source>
        <translation>It stands behind the last heading.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>It is empty.</translation>
    </message>
    <message>
        <source>Another line has the same.</source>
        <translation>Another line has the same.</translation>
    </message>
    <message>
        <source>This is no date.</source>
        <translation>This is no date.</translation>
    </message>
    <message>
        <source>These are no hours.</source>
        <translation>These are no hours.</translation>
    </message>
    <message>
        <source>This is no number.</source>
        <translation>This is no number.</translation>
    </message>
    <message>
        <source>This word is not known here.</source>
        <translation>This word is not known here.</translation>
    </message>
    <message>
        <source>The list is not clear.</source>
        <translation>The list is not clear.</translation>
    </message>
    <message>
        <source>A code with other signs than letters and digits.</source>
        <translation>A code with other signs than letters and digits.</translation>
    </message>
    <message>
        <source>No team that you may change.</source>
        <translation>No team that you may change.</translation>
    </message>
    <message>
        <source>Nobody in the team has this number.</source>
        <translation>Nobody in the team has this number.</translation>
    </message>
    <message>
        <source>No shift pattern, leave or day off.</source>
        <translation>No shift pattern, leave or day off.</translation>
    </message>
    <message>
        <source>The day lies outside of the plan.</source>
        <translation>The day lies outside of the plan.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>The last day is before the first.</translation>
    </message>
    <message>
        <source>The shift does not begin on its own day.</source>
        <translation>The shift does not begin on its own day.</translation>
    </message>
    <message>
        <source>It is longer than a day.</source>
        <translation>It is longer than a day.</translation>
    </message>
    <message>
        <source>The hours overlap.</source>
        <translation>The hours overlap.</translation>
    </message>
    <message>
        <source>The break lies outside of the hours.</source>
        <translation>The break lies outside of the hours.</translation>
    </message>
    <message>
        <source>The break is longer than the time it may lie in.</source>
        <translation>The break is longer than the time it may lie in.</translation>
    </message>
    <message>
        <source>There is no room for all breaks.</source>
        <translation>There is no room for all breaks.</translation>
    </message>
    <message>
        <source>Choose above which column it is.</source>
        <translation>Choose above which column it is.</translation>
    </message>
    <message>
        <source>Give the column a heading, or empty it.</source>
        <translation>Give the column a heading, or empty it.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>Fill it in.</translation>
    </message>
    <message>
        <source>Leave one of the two.</source>
        <translation>Leave one of the two.</translation>
    </message>
    <message>
        <source>Write it as 2026-03-01.</source>
        <translation>Write it as 2026-03-01.</translation>
    </message>
    <message>
        <source>Write them as 07:00-15:00, two spans as 07:00-11:00 / 17:00-21:00.</source>
        <translation>Write them as 07:00-15:00, two spans as 07:00-11:00 / 17:00-21:00.</translation>
    </message>
    <message>
        <source>Write digits only.</source>
        <translation>Write digits only.</translation>
    </message>
    <message>
        <source>Use a word that an export has there.</source>
        <translation>Use a word that an export has there.</translation>
    </message>
    <message>
        <source>Write it as an export does, parts between semicolons.</source>
        <translation>Write it as an export does, parts between semicolons.</translation>
    </message>
    <message>
        <source>Use letters and digits, without blanks.</source>
        <translation>Use letters and digits, without blanks.</translation>
    </message>
    <message>
        <source>Use the team&apos;s id, or ask whoever may.</source>
        <translation>Use the team&apos;s id, or ask whoever may.</translation>
    </message>
    <message>
        <source>Correct the number, or import the person first.</source>
        <translation>Correct the number, or import the person first.</translation>
    </message>
    <message>
        <source>Correct the code, or import the pattern first.</source>
        <translation>Correct the code, or import the pattern first.</translation>
    </message>
    <message>
        <source>Open the plan of that day, or leave the day out.</source>
        <translation>Open the plan of that day, or leave the day out.</translation>
    </message>
    <message>
        <source>Exchange or correct the days.</source>
        <translation>Exchange or correct the days.</translation>
    </message>
    <message>
        <source>Begin between 00:00 and 23:59; an end may be later than 24:00.</source>
        <translation>Begin between 00:00 and 23:59; an end may be later than 24:00.</translation>
    </message>
    <message>
        <source>Correct the hours.</source>
        <translation>Correct the hours.</translation>
    </message>
    <message>
        <source>Give it other hours, or make it shorter.</source>
        <translation>Give it other hours, or make it shorter.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>%1 a field, %2 what is wrong, %3 what to do</extracomment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a sentence, %2 what was typed</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>FeedText</name>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connecting</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Signing in</translation>
    </message>
    <message>
        <source>Synchronising</source>
        <translation>Synchronising</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>state of a switch link: events arrive as they happen</extracomment>
        <translation>Live</translation>
    </message>
    <message>
        <source>Reconnecting</source>
        <translation>Reconnecting</translation>
    </message>
    <message>
        <source>Shutting down</source>
        <translation>Shutting down</translation>
    </message>
    <message>
        <source>The host name of the switch is not known.</source>
        <translation>The host name of the switch is not known.</translation>
    </message>
    <message>
        <source>The switch refused the connection.</source>
        <translation>The switch refused the connection.</translation>
    </message>
    <message>
        <source>The switch did not answer in time.</source>
        <translation>The switch did not answer in time.</translation>
    </message>
    <message>
        <source>Something answered on this port, but it is not the switch&apos;s manager interface.</source>
        <translation>Something answered on this port, but it is not the switch&apos;s manager interface.</translation>
    </message>
    <message>
        <source>This port expects an encrypted connection.</source>
        <translation>This port expects an encrypted connection.</translation>
    </message>
    <message>
        <source>This port does not offer an encrypted connection.</source>
        <translation>This port does not offer an encrypted connection.</translation>
    </message>
    <message>
        <source>The switch&apos;s certificate is not trusted yet.</source>
        <translation>The switch&apos;s certificate is not trusted yet.</translation>
    </message>
    <message>
        <source>The switch shows another certificate than the one you accepted.</source>
        <translation>The switch shows another certificate than the one you accepted.</translation>
    </message>
    <message>
        <source>The switch refused the user name or the secret.</source>
        <translation>The switch refused the user name or the secret.</translation>
    </message>
    <message>
        <source>The account may not read all that the floor needs.</source>
        <translation>The account may not read all that the floor needs.</translation>
    </message>
    <message>
        <source>The account lacks the permission class “%1”.</source>
        <translation>The account lacks the permission class “%1”.</translation>
    </message>
    <message>
        <source>The switch is shutting down and waits for its calls to end.</source>
        <translation>The switch is shutting down and waits for its calls to end.</translation>
    </message>
    <message>
        <source>The switch is connected but no longer answers.</source>
        <translation>The switch is connected but no longer answers.</translation>
    </message>
    <message>
        <source>The connection to the switch was lost.</source>
        <translation>The connection to the switch was lost.</translation>
    </message>
    <message>
        <source>The switch sent something that cannot be understood.</source>
        <translation>The switch sent something that cannot be understood.</translation>
    </message>
    <message>
        <source>Check the spelling of the host, or use its IP address.</source>
        <translation>Check the spelling of the host, or use its IP address.</translation>
    </message>
    <message>
        <source>Check the port, and whether the manager interface is enabled (manager.conf).</source>
        <translation>Check the port, and whether the manager interface is enabled (manager.conf).</translation>
    </message>
    <message>
        <source>Check the host, the network and the firewall between this desk and the switch.</source>
        <translation>Check the host, the network and the firewall between this desk and the switch.</translation>
    </message>
    <message>
        <source>The usual port is 5038, or 5039 with TLS.</source>
        <translation>The usual port is 5038, or 5039 with TLS.</translation>
    </message>
    <message>
        <source>Turn on TLS for this switch in the settings.</source>
        <translation>Turn on TLS for this switch in the settings.</translation>
    </message>
    <message>
        <source>Use the switch&apos;s TLS port (usually 5039), or turn TLS off on a trusted network.</source>
        <translation>Use the switch&apos;s TLS port (usually 5039), or turn TLS off on a trusted network.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with your administrator, then accept the certificate.</source>
        <translation>Compare the fingerprint with your administrator, then accept the certificate.</translation>
    </message>
    <message>
        <source>Do not go on before your administrator confirms that it was renewed.</source>
        <translation>Do not go on before your administrator confirms that it was renewed.</translation>
    </message>
    <message>
        <source>Correct them in the settings. There is no automatic retry, so that the account is not locked.</source>
        <translation>Correct them in the settings. There is no automatic retry, so that the account is not locked.</translation>
    </message>
    <message>
        <source>Ask for read = agent,call,reporting for this account in manager.conf.</source>
        <translation>Ask for read = agent,call,reporting for this account in manager.conf.</translation>
    </message>
    <message>
        <source>The floor stays as it is until the switch is back.</source>
        <translation>The floor stays as it is until the switch is back.</translation>
    </message>
    <message>
        <source>The figures below are old. The connection is being made anew.</source>
        <translation>The figures below are old. The connection is being made anew.</translation>
    </message>
    <message>
        <source>The figures below are old. They are read again as soon as the switch is back.</source>
        <translation>The figures below are old. They are read again as soon as the switch is back.</translation>
    </message>
    <message>
        <source>The connection is being made anew. If it happens again, tell your administrator.</source>
        <translation>The connection is being made anew. If it happens again, tell your administrator.</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>Cannot be read: %1</translation>
    </message>
    <message>
        <source>Cannot be written: %1</source>
        <translation>Cannot be written: %1</translation>
    </message>
    <message>
        <source>The file is damaged or not one of Floorwarden; it was left as it is: %1</source>
        <translation>The file is damaged or not one of Floorwarden; it was left as it is: %1</translation>
    </message>
    <message>
        <source>The file was written by a newer Floorwarden; please update this one: %1</source>
        <translation>The file was written by a newer Floorwarden; please update this one: %1</translation>
    </message>
    <message>
        <source>Another Floorwarden is using this file: %1</source>
        <translation>Another Floorwarden is using this file: %1</translation>
    </message>
    <message>
        <source>The database refused: %1</source>
        <translation>The database refused: %1</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>Not found: %1</translation>
    </message>
    <message>
        <source>Not valid: %1</source>
        <translation>Not valid: %1</translation>
    </message>
    <message>
        <source>Demo floor</source>
        <translation>Demo floor</translation>
    </message>
    <message>
        <source>It is of %1, valid until %2, SHA-256 %3.</source>
        <extracomment>of a certificate: %1 its subject, %2 the day it ends, %3 its SHA-256 in hex</extracomment>
        <translation>It is of %1, valid until %2, SHA-256 %3.</translation>
    </message>
    <message>
        <source>The database is of an older Floorwarden; an administrator has to migrate it first: %1</source>
        <translation>The database is of an older Floorwarden; an administrator has to migrate it first: %1</translation>
    </message>
    <message>
        <source>There is no space left; what was stored is safe: %1</source>
        <translation>There is no space left; what was stored is safe: %1</translation>
    </message>
    <message>
        <source>The server does not answer: %1</source>
        <translation>The server does not answer: %1</translation>
    </message>
    <message>
        <source>The account may not do this: %1</source>
        <translation>The account may not do this: %1</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile: %1</source>
        <translation>Somebody else changed it meanwhile: %1</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>The connection to the server was lost.</translation>
    </message>
    <message>
        <source>The server does not let your role follow the live floor.</source>
        <translation>The server does not let your role follow the live floor.</translation>
    </message>
    <message>
        <source>The recorder is silent: nothing new was recorded.</source>
        <translation>The recorder is silent: nothing new was recorded.</translation>
    </message>
    <message>
        <source>The figures below are old. What was missed is read as soon as the server is back.</source>
        <translation>The figures below are old. What was missed is read as soon as the server is back.</translation>
    </message>
    <message>
        <source>The journal holds the whole floor, so only roles that may see all of it can follow it. Reports show what lies in your scope.</source>
        <translation>The journal holds the whole floor, so only roles that may see all of it can follow it. Reports show what lies in your scope.</translation>
    </message>
    <message>
        <source>The figures below are old. Ask your administrator whether the recorder runs and reaches the switch.</source>
        <translation>The figures below are old. Ask your administrator whether the recorder runs and reaches the switch.</translation>
    </message>
    <message>
        <source>Your post may not do this.</source>
        <translation>Your post may not do this.</translation>
    </message>
</context>
<context>
    <name>ForecastText</name>
    <message>
        <source>calendar model, quick level</source>
        <translation>calendar model, quick level</translation>
    </message>
    <message>
        <source>calendar model, sharp days</source>
        <translation>calendar model, sharp days</translation>
    </message>
    <message>
        <source>calendar model, steady level</source>
        <translation>calendar model, steady level</translation>
    </message>
    <message>
        <source>calendar model, cautious</source>
        <translation>calendar model, cautious</translation>
    </message>
    <message>
        <source>last same weekday</source>
        <translation>last same weekday</translation>
    </message>
    <message>
        <source>4-week mean</source>
        <translation>4-week mean</translation>
    </message>
    <message>
        <source>4-week median</source>
        <translation>4-week median</translation>
    </message>
    <message>
        <source>exponentially weighted weekdays</source>
        <translation>exponentially weighted weekdays</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Make-up working day</source>
        <translation>Make-up working day</translation>
    </message>
    <message>
        <source>Festival</source>
        <translation>Festival</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Closed weekday</source>
        <translation>Closed weekday</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Statutory holiday</source>
        <translation>Statutory holiday</translation>
    </message>
    <message>
        <source>Erlang B: who finds nobody is lost</source>
        <translation>Erlang B: who finds nobody is lost</translation>
    </message>
    <message>
        <source>Erlang C: nobody gives up</source>
        <translation>Erlang C: nobody gives up</translation>
    </message>
    <message>
        <source>Erlang A: callers give up</source>
        <translation>Erlang A: callers give up</translation>
    </message>
    <message>
        <source>SL-2: answered in time of all answered</source>
        <translation>SL-2: answered in time of all answered</translation>
    </message>
    <message>
        <source>SL-3: answered or abandoned in time of all offered</source>
        <translation>SL-3: answered or abandoned in time of all offered</translation>
    </message>
    <message>
        <source>SL-4: as SL-1, without those who gave up in time</source>
        <translation>SL-4: as SL-1, without those who gave up in time</translation>
    </message>
    <message>
        <source>SL-1: answered in time of all offered</source>
        <translation>SL-1: answered in time of all offered</translation>
    </message>
    <message>
        <source>added up</source>
        <translation>added up</translation>
    </message>
    <message>
        <source>each of what is left</source>
        <translation>each of what is left</translation>
    </message>
    <message numerus="yes">
        <source>%1: nothing of the past could be judged yet (%n whole day(s) are known).</source>
        <translation>
            <numerusform>%1: nothing of the past could be judged yet (%n whole day is known).</numerusform>
            <numerusform>%1: nothing of the past could be judged yet (%n whole days are known).</numerusform>
        </translation>
    </message>
    <message>
        <source>Fallback to %1: it missed by %2 in the last weeks, the calendar model by %3.</source>
        <extracomment>%1 a simple method, %2 its error in percent, %3 that of the calendar model</extracomment>
        <translation>Fallback to %1: it missed by %2 in the last weeks, the calendar model by %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: it missed by %2; a calendar model needs more days (%n known).</source>
        <translation>
            <numerusform>%1: it missed by %2; a calendar model needs more days (%n known).</numerusform>
            <numerusform>%1: it missed by %2; a calendar model needs more days (%n known).</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: it missed by %2 in the last weeks; the best simple method, %3, by %4.</source>
        <extracomment>%1 a model, %2 its error in percent, %3 a simple method, %4 the error of that</extracomment>
        <translation>%1: it missed by %2 in the last weeks; the best simple method, %3, by %4.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>The date is missing.</translation>
    </message>
    <message>
        <source>No number of agents can reach this target; it lies between 0 and 100 %.</source>
        <translation>No number of agents can reach this target; it lies between 0 and 100 %.</translation>
    </message>
    <message>
        <source>The time to answer is from 0 to 86,400 seconds.</source>
        <translation>The time to answer is from 0 to 86,400 seconds.</translation>
    </message>
    <message>
        <source>The handling time is more than 0 and at most 86,400 seconds.</source>
        <translation>The handling time is more than 0 and at most 86,400 seconds.</translation>
    </message>
    <message>
        <source>The patience is more than 0 and at most 86,400 seconds.</source>
        <translation>The patience is more than 0 and at most 86,400 seconds.</translation>
    </message>
    <message>
        <source>The highest occupancy is more than 0 and at most 100 %.</source>
        <translation>The highest occupancy is more than 0 and at most 100 %.</translation>
    </message>
    <message>
        <source>The most who may give up is more than 0 and at most 100 %.</source>
        <translation>The most who may give up is more than 0 and at most 100 %.</translation>
    </message>
    <message>
        <source>Lines are a whole number; 0 means no limit.</source>
        <translation>Lines are a whole number; 0 means no limit.</translation>
    </message>
    <message>
        <source>The certainty is 0 for the point of the forecast, or from 50 to below 100 %.</source>
        <translation>The certainty is 0 for the point of the forecast, or from 50 to below 100 %.</translation>
    </message>
    <message>
        <source>Each shrinkage has a name and a share, and something is left of 100 %.</source>
        <translation>Each shrinkage has a name and a share, and something is left of 100 %.</translation>
    </message>
    <message>
        <source>Each team is named once, and the shares add up to 100 %.</source>
        <translation>Each team is named once, and the shares add up to 100 %.</translation>
    </message>
    <message>
        <source>The forecast ends after it begins, and within 366 days.</source>
        <translation>The forecast ends after it begins, and within 366 days.</translation>
    </message>
    <message>
        <source>A field makes no sense: %1</source>
        <translation>A field makes no sense: %1</translation>
    </message>
    <message>
        <source>Your rights don&apos;t reach this queue.</source>
        <translation>Your rights don&apos;t reach this queue.</translation>
    </message>
    <message>
        <source>You don&apos;t have the right to do this.</source>
        <translation>You don&apos;t have the right to do this.</translation>
    </message>
    <message>
        <source>Somebody else saved it first; look at what is there now.</source>
        <translation>Somebody else saved it first; look at what is there now.</translation>
    </message>
    <message>
        <source>There are too few whole days of calls before this date.</source>
        <translation>There are too few whole days of calls before this date.</translation>
    </message>
    <message>
        <source>It could not be kept: %1</source>
        <translation>It could not be kept: %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>a day: Fri 20 Nov</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <comment>a time: 20 Nov, 07:30</comment>
        <translation>d MMM, HH:mm</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>without end</translation>
    </message>
    <message>
        <source>Nothing was heard of this queue in the last %1 weeks.</source>
        <extracomment>%1 a number of weeks</extracomment>
        <translation>Nothing was heard of this queue in the last %1 weeks.</translation>
    </message>
    <message>
        <source>handling time of %1 calls</source>
        <extracomment>%1 a number of calls</extracomment>
        <translation>handling time of %1 calls</translation>
    </message>
    <message>
        <source>too few calls for the handling time (%1 of %2)</source>
        <extracomment>%1 a number of calls, %2 how many there have to be</extracomment>
        <translation>too few calls for the handling time (%1 of %2)</translation>
    </message>
    <message>
        <source>patience of %1 who gave up (±%2)</source>
        <translation>patience of %1 who gave up (±%2)</translation>
    </message>
    <message>
        <source>too few who gave up for the patience (%1 of %2)</source>
        <extracomment>%1 a number of callers, %2 how many there have to be</extracomment>
        <translation>too few who gave up for the patience (%1 of %2)</translation>
    </message>
    <message>
        <source>Last %1 weeks, heard since %2: %3; %4.</source>
        <extracomment>%1 a number of weeks, %2 a day, %3 and %4 what was found</extracomment>
        <translation>Last %1 weeks, heard since %2: %3; %4.</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>Data as of %1</source>
        <extracomment>%1 a time of day, such as 10:47:12</extracomment>
        <translation>Data as of %1</translation>
    </message>
    <message>
        <source>Without %1 since %2</source>
        <extracomment>%1 names of switches that are gone, %2 a time of day</extracomment>
        <translation>Without %1 since %2</translation>
    </message>
</context>
<context>
    <name>HandoverPaper</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a number of calls, %2 their share</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandoned</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service level</translation>
    </message>
    <message>
        <source>Longest wait, at</source>
        <translation>Longest wait, at</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>All queues</translation>
    </message>
    <message>
        <source>Calls from the beginning of the shift are no longer remembered: the figures are too low.</source>
        <translation>Calls from the beginning of the shift are no longer remembered: the figures are too low.</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s) were there</source>
        <extracomment>%n people were signed in at some time of the shift</extracomment>
        <translation>
            <numerusform>%n agent was there</numerusform>
            <numerusform>%n agents were there</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 raised, %2 of them critical. Not acknowledged:</source>
        <extracomment>%1 alarms of the shift, %2 of them critical</extracomment>
        <translation>%1 raised, %2 of them critical. Not acknowledged:</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>opened %1</source>
        <extracomment>of an incident: %1 date and time</extracomment>
        <translation>opened %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>To follow</source>
        <translation>To follow</translation>
    </message>
    <message>
        <source>Given by %1, %2</source>
        <extracomment>who gave a shift over: %1 a person, %2 date and time</extracomment>
        <translation>Given by %1, %2</translation>
    </message>
    <message>
        <source>Escalated %1</source>
        <translation>Escalated %1</translation>
    </message>
    <message>
        <source>Read and signed by %1, %2</source>
        <translation>Read and signed by %1, %2</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Not signed yet</translation>
    </message>
    <message>
        <source>Shift handover %1 – %2</source>
        <extracomment>title of a handover: %1 and %2 are the beginning and the end of the shift</extracomment>
        <translation>Shift handover %1 – %2</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Tasks that are not done</source>
        <translation>Tasks that are not done</translation>
    </message>
    <message>
        <source>Actions on the switch</source>
        <translation>Actions on the switch</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>handover</translation>
    </message>
    <message>
        <source>%1 (SL-%2)</source>
        <extracomment>a service level with the number of its formula: %1 a share, %2 a number</extracomment>
        <translation>%1 (SL-%2)</translation>
    </message>
</context>
<context>
    <name>ImportText</name>
    <message>
        <source>The line is longer than any that Asterisk writes.</source>
        <translation>The line is longer than any that Asterisk writes.</translation>
    </message>
    <message>
        <source>The line has fewer than five fields.</source>
        <translation>The line has fewer than five fields.</translation>
    </message>
    <message>
        <source>The time cannot be read, or lies in the future.</source>
        <translation>The time cannot be read, or lies in the future.</translation>
    </message>
    <message>
        <source>The line is more than an hour older than one above it.</source>
        <translation>The line is more than an hour older than one above it.</translation>
    </message>
    <message>
        <source>Asterisk writes no such event.</source>
        <translation>Asterisk writes no such event.</translation>
    </message>
    <message>
        <source>The line names no call, queue or agent, and its event needs one.</source>
        <translation>The line names no call, queue or agent, and its event needs one.</translation>
    </message>
    <message>
        <source>A number of seconds is missing or cannot be read.</source>
        <translation>A number of seconds is missing or cannot be read.</translation>
    </message>
    <message>
        <source>The file names more queues or agents than any switch has.</source>
        <translation>The file names more queues or agents than any switch has.</translation>
    </message>
    <message>
        <source>%1, %2, %3.</source>
        <extracomment>%1: lines, %2: calls, %3: errors, each with its number</extracomment>
        <translation>%1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines from %1 on were left out: that time is known already.</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Lines from %1 on were left out: that time is known already.</translation>
    </message>
    <message>
        <source>The last line is not finished; it is read when the file has grown.</source>
        <translation>The last line is not finished; it is read when the file has grown.</translation>
    </message>
    <message>
        <source>Not finished. Start again to go on from there.</source>
        <translation>Not finished. Start again to go on from there.</translation>
    </message>
    <message>
        <source>All of it was imported before.</source>
        <translation>All of it was imported before.</translation>
    </message>
    <message>
        <source>Refused: this switch has been recorded since %1, and the file begins later.</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Refused: this switch has been recorded since %1, and the file begins later.</translation>
    </message>
    <message>
        <source>Refused: it begins in a time that was imported from another file.</source>
        <translation>Refused: it begins in a time that was imported from another file.</translation>
    </message>
    <message>
        <source>Refused: its begin holds no line of a queue_log.</source>
        <translation>Refused: its begin holds no line of a queue_log.</translation>
    </message>
</context>
<context>
    <name>IntradayText</name>
    <message>
        <source>%1 of %2: %3 → %4</source>
        <extracomment>%1 break, meal, training or meeting, %2 a name, %3 and %4 times</extracomment>
        <translation>%1 of %2: %3 → %4</translation>
    </message>
    <message>
        <source>%1 of %2 at %3 is cancelled</source>
        <extracomment>%1 training or meeting, %2 a name, %3 hours of the day</extracomment>
        <translation>%1 of %2 at %3 is cancelled</translation>
    </message>
    <message>
        <source>%1 stays until %2</source>
        <extracomment>%1 a name, %2 a time</extracomment>
        <translation>%1 stays until %2</translation>
    </message>
    <message>
        <source>%1 begins at %2</source>
        <translation>%1 begins at %2</translation>
    </message>
    <message>
        <source>%1 comes in, %2</source>
        <extracomment>%1 a name, %2 hours of the day</extracomment>
        <translation>%1 comes in, %2</translation>
    </message>
    <message>
        <source>%1 is lent to these queues, %2</source>
        <extracomment>%1 a name, %2 hours of the day</extracomment>
        <translation>%1 is lent to these queues, %2</translation>
    </message>
    <message>
        <source>%1 goes home at %2</source>
        <translation>%1 goes home at %2</translation>
    </message>
    <message>
        <source>up to %1 missing %2</source>
        <extracomment>%1 a number of people, %2 hours of the day</extracomment>
        <translation>up to %1 missing %2</translation>
    </message>
    <message>
        <source>up to %1 too many %2</source>
        <extracomment>%1 a number of people, %2 hours of the day</extracomment>
        <translation>up to %1 too many %2</translation>
    </message>
    <message>
        <source>%1 points over the rest of the day</source>
        <extracomment>%1 a difference of the service level in points, such as &quot;+1.4 ± 0.3&quot;</extracomment>
        <translation>%1 points over the rest of the day</translation>
    </message>
    <message>
        <source>%1 points %2</source>
        <extracomment>%1 a difference of the service level in points, %2 hours of the day</extracomment>
        <translation>%1 points %2</translation>
    </message>
    <message>
        <source>%1 h at %2%</source>
        <extracomment>%1 hours, %2 a percentage</extracomment>
        <translation>%1 h at %2%</translation>
    </message>
    <message>
        <source>saves %1 h</source>
        <extracomment>%1 hours</extracomment>
        <translation>saves %1 h</translation>
    </message>
    <message>
        <source>no pay; missing from their own queues meanwhile</source>
        <translation>no pay; missing from their own queues meanwhile</translation>
    </message>
    <message>
        <source>no pay; it has to be held another day</source>
        <translation>no pay; it has to be held another day</translation>
    </message>
    <message>
        <source>no pay</source>
        <translation>no pay</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>Into the draft</source>
        <translation>Into the draft</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>Asked for as overtime. It is decided on among the requests of the roster.</source>
        <translation>Asked for as overtime. It is decided on among the requests of the roster.</translation>
    </message>
    <message>
        <source>In the draft of the roster. It holds when the draft is published.</source>
        <translation>In the draft of the roster. It holds when the draft is published.</translation>
    </message>
    <message>
        <source>Copied, for a message to whoever may do it.</source>
        <translation>Copied, for a message to whoever may do it.</translation>
    </message>
    <message>
        <source>Enough people for the rest of the day</source>
        <translation>Enough people for the rest of the day</translation>
    </message>
    <message>
        <source>People are missing, and no permitted move helps</source>
        <translation>People are missing, and no permitted move helps</translation>
    </message>
    <message>
        <source>People are missing; these help most for their cost</source>
        <translation>People are missing; these help most for their cost</translation>
    </message>
    <message>
        <source>Some are free, and nobody can be let go</source>
        <translation>Some are free, and nobody can be let go</translation>
    </message>
    <message>
        <source>Nobody is missing; these can go</source>
        <translation>Nobody is missing; these can go</translation>
    </message>
    <message>
        <source>Needs a forecast, a released roster and time left today</source>
        <translation>Needs a forecast, a released roster and time left today</translation>
    </message>
    <message>
        <source>The plan of this day has changed meanwhile. Search again.</source>
        <translation>The plan of this day has changed meanwhile. Search again.</translation>
    </message>
</context>
<context>
    <name>OperationsShots</name>
    <message>
        <source>Broadband queues overflow after an outage of the access network</source>
        <translation>Broadband queues overflow after an outage of the access network</translation>
    </message>
    <message>
        <source>The network centre expects the line back within the hour.</source>
        <translation>The network centre expects the line back within the hour.</translation>
    </message>
    <message>
        <source>Ten more agents for broadband until the outage is over</source>
        <translation>Ten more agents for broadband until the outage is over</translation>
    </message>
    <message>
        <source>Breaks that can wait are to be moved behind the peak.</source>
        <translation>Breaks that can wait are to be moved behind the peak.</translation>
    </message>
    <message>
        <source>The outage goes on; see the incident.</source>
        <translation>The outage goes on; see the incident.</translation>
    </message>
    <message>
        <source>Ask the network centre at the full hour</source>
        <translation>Ask the network centre at the full hour</translation>
    </message>
</context>
<context>
    <name>OperationsText</name>
    <message>
        <source>Low</source>
        <extracomment>how bad an incident is</extracomment>
        <translation>Low</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>how bad an incident is</extracomment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>how bad an incident is</extracomment>
        <translation>High</translation>
    </message>
    <message>
        <source>Telephony</source>
        <translation>Telephony</translation>
    </message>
    <message>
        <source>Business system</source>
        <translation>Business system</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Call volume</source>
        <extracomment>more or fewer callers than expected</extracomment>
        <translation>Call volume</translation>
    </message>
    <message>
        <source>Staffing</source>
        <translation>Staffing</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Information security</source>
        <translation>Information security</translation>
    </message>
    <message>
        <source>Facilities</source>
        <extracomment>power, rooms, desks</extracomment>
        <translation>Facilities</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>of an incident that nobody is at yet</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>In work</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Directive</source>
        <translation>Directive</translation>
    </message>
    <message>
        <source>Improvement request</source>
        <translation>Improvement request</translation>
    </message>
    <message>
        <source>Overdue, not acknowledged</source>
        <translation>Overdue, not acknowledged</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Not acknowledged</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>Done late</source>
        <translation>Done late</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>who wants something of whom: %1 and %2 are the two companies&apos; sides</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Escalated: not signed in time</source>
        <translation>Escalated: not signed in time</translation>
    </message>
    <message>
        <source>To be signed within %1</source>
        <extracomment>of a handover that nobody has signed yet: %1 is a duration such as 12:30</extracomment>
        <translation>To be signed within %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an alarm: %1 what is wrong, %2 of which queue, agent or switch</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Say in at most 120 characters what it is.</source>
        <translation>Say in at most 120 characters what it is.</translation>
    </message>
    <message>
        <source>Write something, but not more than 2,000 characters.</source>
        <translation>Write something, but not more than 2,000 characters.</translation>
    </message>
    <message>
        <source>Nothing is closed without a cause.</source>
        <translation>Nothing is closed without a cause.</translation>
    </message>
    <message>
        <source>Name somebody else who takes it over.</source>
        <translation>Name somebody else who takes it over.</translation>
    </message>
    <message>
        <source>It is closed: only notes can be added.</source>
        <translation>It is closed: only notes can be added.</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>Nothing would change.</translation>
    </message>
    <message>
        <source>Give an address, a path or a number of a paper.</source>
        <translation>Give an address, a path or a number of a paper.</translation>
    </message>
    <message>
        <source>This is for the other side to do.</source>
        <translation>This is for the other side to do.</translation>
    </message>
    <message>
        <source>The deadline has to be in the future.</source>
        <translation>The deadline has to be in the future.</translation>
    </message>
    <message>
        <source>It is not at this step, or no longer.</source>
        <translation>It is not at this step, or no longer.</translation>
    </message>
    <message>
        <source>Say what shows that it is done.</source>
        <translation>Say what shows that it is done.</translation>
    </message>
    <message>
        <source>Nobody signs the own handover.</source>
        <translation>Nobody signs the own handover.</translation>
    </message>
    <message>
        <source>Say who signs.</source>
        <translation>Say who signs.</translation>
    </message>
    <message>
        <source>Tick every point to follow first.</source>
        <translation>Tick every point to follow first.</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>Your role does not include this.</translation>
    </message>
    <message>
        <source>Your role includes this for other teams or regions only.</source>
        <translation>Your role includes this for other teams or regions only.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile. This is how it is now.</source>
        <translation>Somebody else changed it meanwhile. This is how it is now.</translation>
    </message>
    <message>
        <source>The server did not answer in time. It may be kept: look before you try again.</source>
        <translation>The server did not answer in time. It may be kept: look before you try again.</translation>
    </message>
</context>
<context>
    <name>PaperPages</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 of %2 pages</extracomment>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>PersonColumns</name>
    <message>
        <source>No. and name</source>
        <translation>No. and name</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Adherence</source>
        <translation>Adherence</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>%1 hours</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>adherence %1</source>
        <extracomment>%1 a percentage</extracomment>
        <translation>adherence %1</translation>
    </message>
</context>
<context>
    <name>PersonPrint</name>
    <message>
        <source>Performance sheet and bonus statement · %1 · %2</source>
        <extracomment>title of a paper: %1 a contract, %2 a month</extracomment>
        <translation>Performance sheet and bonus statement · %1 · %2</translation>
    </message>
    <message>
        <source>Effective hours</source>
        <translation>Effective hours</translation>
    </message>
    <message>
        <source>Worked hours</source>
        <translation>Worked hours</translation>
    </message>
    <message>
        <source>Overtime begins at</source>
        <translation>Overtime begins at</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Overtime</translation>
    </message>
    <message>
        <source>Hours by role</source>
        <translation>Hours by role</translation>
    </message>
    <message>
        <source>Hours of the month</source>
        <translation>Hours of the month</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>This person&apos;s work is not measured by calls.</source>
        <translation>This person&apos;s work is not measured by calls.</translation>
    </message>
    <message>
        <source>Calls handled</source>
        <translation>Calls handled</translation>
    </message>
    <message>
        <source>Own target</source>
        <translation>Own target</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Above the target</source>
        <translation>Above the target</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>There is no over-target bonus in this month.</source>
        <translation>There is no over-target bonus in this month.</translation>
    </message>
    <message>
        <source>Pool of all employees ¥</source>
        <translation>Pool of all employees ¥</translation>
    </message>
    <message>
        <source>Shares of all employees</source>
        <translation>Shares of all employees</translation>
    </message>
    <message>
        <source>Own shares (calls above the own target)</source>
        <translation>Own shares (calls above the own target)</translation>
    </message>
    <message>
        <source>Own bonus ¥</source>
        <translation>Own bonus ¥</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>The pool is shared by calls above the own targets, in whole fen; what is left over goes to the largest remainders.</source>
        <translation>The pool is shared by calls above the own targets, in whole fen; what is left over goes to the largest remainders.</translation>
    </message>
    <message>
        <source>not calculated yet</source>
        <translation>not calculated yet</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>General administrator</source>
        <translation>General administrator</translation>
    </message>
    <message>
        <source>Employee</source>
        <translation>Employee</translation>
    </message>
    <message>
        <source>Input (SHA-256): %1</source>
        <translation>Input (SHA-256): %1</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Very short</source>
        <extracomment>why a call is worth hearing</extracomment>
        <translation>Very short</translation>
    </message>
    <message>
        <source>Very long</source>
        <translation>Very long</translation>
    </message>
    <message>
        <source>Long hold</source>
        <translation>Long hold</translation>
    </message>
    <message>
        <source>Repeat call</source>
        <translation>Repeat call</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silence</translation>
    </message>
    <message>
        <source>Overtalk</source>
        <translation>Overtalk</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>After coaching</source>
        <translation>After coaching</translation>
    </message>
    <message>
        <source>After a fatal error</source>
        <translation>After a fatal error</translation>
    </message>
    <message>
        <source>Self-operated and outsourced</source>
        <translation>Self-operated and outsourced</translation>
    </message>
    <message>
        <source>Self-operated</source>
        <translation>Self-operated</translation>
    </message>
    <message>
        <source>Outsourced</source>
        <translation>Outsourced</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Random</translation>
    </message>
    <message>
        <source>Random, fills up</source>
        <extracomment>a call drawn because fewer were targeted than the plan wants</extracomment>
        <translation>Random, fills up</translation>
    </message>
    <message>
        <source>N/A</source>
        <extracomment>nothing varies, so agreement can&apos;t be measured</extracomment>
        <translation>N/A</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Not usable</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Tentative</translation>
    </message>
    <message>
        <source>Reliable</source>
        <translation>Reliable</translation>
    </message>
    <message>
        <source>Period: the last day has to be on or after the first one.</source>
        <translation>Period: the last day has to be on or after the first one.</translation>
    </message>
    <message>
        <source>Hours: begin and end have to differ.</source>
        <translation>Hours: begin and end have to differ.</translation>
    </message>
    <message>
        <source>Talk: the longest has to be at least the shortest, or 0 for no limit.</source>
        <translation>Talk: the longest has to be at least the shortest, or 0 for no limit.</translation>
    </message>
    <message>
        <source>Scorecard: choose one that is published.</source>
        <translation>Scorecard: choose one that is published.</translation>
    </message>
    <message>
        <source>Seed: write a text without the character |. It has to be known to both sides before the period begins.</source>
        <translation>Seed: write a text without the character |. It has to be known to both sides before the period begins.</translation>
    </message>
    <message>
        <source>Calls per agent: at least one of both numbers has to be above 0.</source>
        <translation>Calls per agent: at least one of both numbers has to be above 0.</translation>
    </message>
    <message>
        <source>Random part: choose 0 to 100 %.</source>
        <translation>Random part: choose 0 to 100 %.</translation>
    </message>
    <message>
        <source>Targeted part: choose at least one trigger, or a random part of 100 %.</source>
        <translation>Targeted part: choose at least one trigger, or a random part of 100 %.</translation>
    </message>
    <message>
        <source>Triggers: their limits have to be above 0.</source>
        <translation>Triggers: their limits have to be above 0.</translation>
    </message>
    <message>
        <source>Evaluators: name at least one, and nobody twice.</source>
        <translation>Evaluators: name at least one, and nobody twice.</translation>
    </message>
    <message>
        <source>Due: choose a day on or after the end of the period.</source>
        <translation>Due: choose a day on or after the end of the period.</translation>
    </message>
    <message>
        <source>Replacement: say why, in a few words.</source>
        <translation>Replacement: say why, in a few words.</translation>
    </message>
    <message>
        <source>Keep the plan first.</source>
        <translation>Keep the plan first.</translation>
    </message>
    <message>
        <source>Calls: a session needs three to ten. There are not enough in this period.</source>
        <translation>Calls: a session needs three to ten. There are not enough in this period.</translation>
    </message>
    <message>
        <source>Participants: name at least two, and nobody twice.</source>
        <translation>Participants: name at least two, and nobody twice.</translation>
    </message>
    <message>
        <source>Only participants of the session can do this.</source>
        <translation>Only participants of the session can do this.</translation>
    </message>
    <message>
        <source>Expert: has to be one of the participants, or nobody.</source>
        <translation>Expert: has to be one of the participants, or nobody.</translation>
    </message>
    <message>
        <source>Facilitator: name one. Nobody else can open the session.</source>
        <translation>Facilitator: name one. Nobody else can open the session.</translation>
    </message>
</context>
<context>
    <name>QueueFigures</name>
    <message>
        <source>%1 waiting, %2 agents signed in</source>
        <extracomment>%1 callers, %2 agents</extracomment>
        <translation>%1 waiting, %2 agents signed in</translation>
    </message>
    <message>
        <source>Marked from %1, critical from %2</source>
        <extracomment>%1 and %2 are spans of time</extracomment>
        <translation>Marked from %1, critical from %2</translation>
    </message>
    <message>
        <source>Service level by SL-%1, %2 s, target %3</source>
        <extracomment>%1 the number of the formula, %2 seconds, %3 the target</extracomment>
        <translation>Service level by SL-%1, %2 s, target %3</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>column of a table: number of callers that wait</extracomment>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Longest</source>
        <extracomment>column of a table: the longest running wait</extracomment>
        <translation>Longest</translation>
    </message>
    <message>
        <source>The longest wait that goes on</source>
        <translation>The longest wait that goes on</translation>
    </message>
    <message>
        <source>Per agent</source>
        <extracomment>column of a table, as short as possible: callers per available agent</extracomment>
        <translation>Per agent</translation>
    </message>
    <message>
        <source>Callers that wait per available agent</source>
        <translation>Callers that wait per available agent</translation>
    </message>
    <message>
        <source>Agents by state</source>
        <translation>Agents by state</translation>
    </message>
    <message>
        <source>Available / talking / wrap-up / on break</source>
        <translation>Available / talking / wrap-up / on break</translation>
    </message>
    <message>
        <source>SL 15 min</source>
        <extracomment>column of a table, as short as possible: service level of the last 15 minutes</extracomment>
        <translation>SL 15 min</translation>
    </message>
    <message>
        <source>Service level of the last 15 minutes</source>
        <translation>Service level of the last 15 minutes</translation>
    </message>
    <message>
        <source>30 min</source>
        <translation>30 min</translation>
    </message>
    <message>
        <source>Service level of 15 minutes over the last 30 minutes</source>
        <translation>Service level of 15 minutes over the last 30 minutes</translation>
    </message>
    <message>
        <source>SL today</source>
        <extracomment>column of a table, as short as possible: service level of the day</extracomment>
        <translation>SL today</translation>
    </message>
    <message>
        <source>Service level today, with its formula</source>
        <translation>Service level today, with its formula</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandoned</translation>
    </message>
    <message>
        <source>ASA</source>
        <extracomment>average speed of answer, as short as possible</extracomment>
        <translation>ASA</translation>
    </message>
    <message>
        <source>Average speed of answer</source>
        <translation>Average speed of answer</translation>
    </message>
    <message>
        <source>AHT</source>
        <extracomment>average handling time, as short as possible</extracomment>
        <translation>AHT</translation>
    </message>
    <message>
        <source>Average handling time</source>
        <translation>Average handling time</translation>
    </message>
</context>
<context>
    <name>ReplayPlayer</name>
    <message>
        <source>This computer has no sound device, so the replay is silent.</source>
        <translation>This computer has no sound device, so the replay is silent.</translation>
    </message>
    <message>
        <source>The sound file can&apos;t be opened any more, so the replay is silent.</source>
        <translation>The sound file can&apos;t be opened any more, so the replay is silent.</translation>
    </message>
    <message>
        <source>The sound file can&apos;t be decoded, so the replay is silent.</source>
        <translation>The sound file can&apos;t be decoded, so the replay is silent.</translation>
    </message>
    <message>
        <source>The sound device refused to play or is gone. Check it, then press play again.</source>
        <translation>The sound device refused to play or is gone. Check it, then press play again.</translation>
    </message>
</context>
<context>
    <name>ReplayText</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Ringing</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Wrap-up</translation>
    </message>
    <message>
        <source>Quality monitoring</source>
        <translation>Quality monitoring</translation>
    </message>
    <message>
        <source>Appeal</source>
        <translation>Appeal</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Complaint</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Being scored</source>
        <translation>Being scored</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>Appealed</translation>
    </message>
    <message>
        <source>Endorsed</source>
        <translation>Endorsed</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escalated</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Customer-critical</source>
        <translation>Customer-critical</translation>
    </message>
    <message>
        <source>Business-critical</source>
        <translation>Business-critical</translation>
    </message>
    <message>
        <source>Compliance-critical</source>
        <translation>Compliance-critical</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Full points</source>
        <translation>Full points</translation>
    </message>
    <message>
        <source>Points lost</source>
        <translation>Points lost</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Fatal error</source>
        <translation>Fatal error</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Score kept</source>
        <translation>Score kept</translation>
    </message>
    <message>
        <source>Score changed</source>
        <translation>Score changed</translation>
    </message>
    <message>
        <source>It is not the turn of this step: look at the state of the evaluation.</source>
        <translation>It is not the turn of this step: look at the state of the evaluation.</translation>
    </message>
    <message>
        <source>Only the evaluator it was assigned to may do that.</source>
        <translation>Only the evaluator it was assigned to may do that.</translation>
    </message>
    <message>
        <source>An answer does not fit its question.</source>
        <translation>An answer does not fit its question.</translation>
    </message>
    <message>
        <source>Evidence: a failed fatal question needs a span of the recording.</source>
        <translation>Evidence: a failed fatal question needs a span of the recording.</translation>
    </message>
    <message>
        <source>A fatal score is confirmed by a second person first.</source>
        <translation>A fatal score is confirmed by a second person first.</translation>
    </message>
    <message>
        <source>Nobody decides about what they entered themselves.</source>
        <translation>Nobody decides about what they entered themselves.</translation>
    </message>
    <message>
        <source>Only the agent it is about may acknowledge it.</source>
        <translation>Only the agent it is about may acknowledge it.</translation>
    </message>
    <message>
        <source>Appeal: choose at least one question, and write for each why.</source>
        <translation>Appeal: choose at least one question, and write for each why.</translation>
    </message>
    <message>
        <source>The time for it is over.</source>
        <translation>The time for it is over.</translation>
    </message>
    <message>
        <source>Reason: write at least a few words.</source>
        <translation>Reason: write at least a few words.</translation>
    </message>
    <message>
        <source>Outcome: a changed score needs at least one other answer, another outcome none.</source>
        <translation>Outcome: a changed score needs at least one other answer, another outcome none.</translation>
    </message>
    <message>
        <source>Comment: a failed answer of this question has to say why.</source>
        <translation>Comment: a failed answer of this question has to say why.</translation>
    </message>
    <message>
        <source>Comment: write something.</source>
        <translation>Comment: write something.</translation>
    </message>
    <message>
        <source>Not accepted: %1</source>
        <extracomment>%1 names what was refused</extracomment>
        <translation>Not accepted: %1</translation>
    </message>
    <message>
        <source>Your post has this right for other teams only.</source>
        <translation>Your post has this right for other teams only.</translation>
    </message>
    <message>
        <source>Your post may listen for another purpose only.</source>
        <translation>Your post may listen for another purpose only.</translation>
    </message>
    <message>
        <source>Your post does not have this right.</source>
        <translation>Your post does not have this right.</translation>
    </message>
    <message>
        <source>Not permitted: %1</source>
        <translation>Not permitted: %1</translation>
    </message>
    <message>
        <source>Nobody has said where the recordings of this switch lie: see settings.</source>
        <translation>Nobody has said where the recordings of this switch lie: see settings.</translation>
    </message>
    <message>
        <source>Not found: %1</source>
        <translation>Not found: %1</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile: look at it again.</source>
        <translation>Somebody else changed it meanwhile: look at it again.</translation>
    </message>
    <message>
        <source>Cannot be written: %1</source>
        <translation>Cannot be written: %1</translation>
    </message>
    <message>
        <source>Cannot be read: %1</source>
        <translation>Cannot be read: %1</translation>
    </message>
    <message>
        <source>The recording is damaged: %1</source>
        <translation>The recording is damaged: %1</translation>
    </message>
    <message>
        <source>It did not work: %1</source>
        <translation>It did not work: %1</translation>
    </message>
</context>
<context>
    <name>ReportPrint</name>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>foot of a printed page: %1 its number, %2 how many there are</extracomment>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>Waiting at the start</source>
        <translation>Waiting at the start</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Answered in time</translation>
    </message>
    <message>
        <source>Answered within 20 s</source>
        <translation>Answered within 20 s</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandoned</translation>
    </message>
    <message>
        <source>Short abandon</source>
        <translation>Short abandon</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>Overflow</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Timed out</translation>
    </message>
    <message>
        <source>No agents</source>
        <translation>No agents</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Taken out</translation>
    </message>
    <message>
        <source>Left by key</source>
        <translation>Left by key</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Not answered</translation>
    </message>
    <message>
        <source>Offers not taken</source>
        <translation>Offers not taken</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>Transferred</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service level</translation>
    </message>
    <message>
        <source>Service level of 20 s</source>
        <translation>Service level of 20 s</translation>
    </message>
    <message>
        <source>Connection rate</source>
        <translation>Connection rate</translation>
    </message>
    <message>
        <source>Abandonment rate</source>
        <translation>Abandonment rate</translation>
    </message>
    <message>
        <source>Abandoned in time</source>
        <translation>Abandoned in time</translation>
    </message>
    <message>
        <source>Share of short abandons</source>
        <translation>Share of short abandons</translation>
    </message>
    <message>
        <source>Overflow rate</source>
        <translation>Overflow rate</translation>
    </message>
    <message>
        <source>Average speed of answer</source>
        <translation>Average speed of answer</translation>
    </message>
    <message>
        <source>Average wait of the abandoned</source>
        <translation>Average wait of the abandoned</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Longest wait</translation>
    </message>
    <message>
        <source>Average handle time</source>
        <translation>Average handle time</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Talk time</translation>
    </message>
    <message>
        <source>Hold time</source>
        <translation>Hold time</translation>
    </message>
    <message>
        <source>Wrap-up time</source>
        <translation>Wrap-up time</translation>
    </message>
    <message>
        <source>Talk in all</source>
        <translation>Talk in all</translation>
    </message>
    <message>
        <source>Transfer rate</source>
        <translation>Transfer rate</translation>
    </message>
    <message>
        <source>Ended by agents</source>
        <translation>Ended by agents</translation>
    </message>
    <message>
        <source>Share of offers not taken</source>
        <translation>Share of offers not taken</translation>
    </message>
    <message>
        <source>Calls of agents</source>
        <translation>Calls of agents</translation>
    </message>
    <message>
        <source>Missed by agents</source>
        <translation>Missed by agents</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Holds</translation>
    </message>
    <message>
        <source>Calls per hour</source>
        <translation>Calls per hour</translation>
    </message>
    <message>
        <source>Talk time of agents</source>
        <translation>Talk time of agents</translation>
    </message>
    <message>
        <source>Share of missed calls</source>
        <translation>Share of missed calls</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Occupancy</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Share of breaks</source>
        <translation>Share of breaks</translation>
    </message>
    <message>
        <source>Time logged in</source>
        <translation>Time logged in</translation>
    </message>
    <message>
        <source>Time available</source>
        <translation>Time available</translation>
    </message>
    <message>
        <source>Time ringing</source>
        <translation>Time ringing</translation>
    </message>
    <message>
        <source>Time talking</source>
        <translation>Time talking</translation>
    </message>
    <message>
        <source>Time on hold</source>
        <translation>Time on hold</translation>
    </message>
    <message>
        <source>Time on other calls</source>
        <translation>Time on other calls</translation>
    </message>
    <message>
        <source>Time in wrap-up</source>
        <translation>Time in wrap-up</translation>
    </message>
    <message>
        <source>Time on break</source>
        <translation>Time on break</translation>
    </message>
    <message>
        <source>Time unreachable</source>
        <translation>Time unreachable</translation>
    </message>
    <message>
        <source>Today by half hour</source>
        <translation>Today by half hour</translation>
    </message>
    <message>
        <source>Today by queue</source>
        <translation>Today by queue</translation>
    </message>
    <message>
        <source>Yesterday by agent</source>
        <translation>Yesterday by agent</translation>
    </message>
    <message>
        <source>Last week by team</source>
        <translation>Last week by team</translation>
    </message>
    <message>
        <source>Last week by day</source>
        <translation>Last week by day</translation>
    </message>
    <message>
        <source>Last month by partner</source>
        <translation>Last month by partner</translation>
    </message>
    <message>
        <source>Last month, self-operated and outsourced</source>
        <translation>Last month, self-operated and outsourced</translation>
    </message>
    <message>
        <source>Last month by site and week</source>
        <translation>Last month by site and week</translation>
    </message>
    <message>
        <source>Volume</source>
        <extracomment>a group of metrics: numbers of calls</extracomment>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Abandonment</source>
        <translation>Abandonment</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Handling</source>
        <extracomment>a group of metrics: how long calls are worked on</extracomment>
        <translation>Handling</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Last week</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Chosen days</translation>
    </message>
    <message>
        <source>Whole period</source>
        <extracomment>the lines of a report are not divided by time</extracomment>
        <translation>Whole period</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutes</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Whole floor</source>
        <translation>Whole floor</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Self-operated and outsourced</source>
        <translation>Self-operated and outsourced</translation>
    </message>
    <message>
        <source>Self-operated</source>
        <translation>Self-operated</translation>
    </message>
    <message>
        <source>Outsourced</source>
        <translation>Outsourced</translation>
    </message>
    <message>
        <source>Not assigned</source>
        <extracomment>what belongs to no team, site, partner or region</extracomment>
        <translation>Not assigned</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 the first day, %2 the last</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>the name of a report: %1 a period such as “Last week”, %2 what a line is, such as “team”</extracomment>
        <translation>%1 by %2</translation>
    </message>
    <message>
        <source>That would be too many lines: choose longer steps, fewer days or a smaller part.</source>
        <translation>That would be too many lines: choose longer steps, fewer days or a smaller part.</translation>
    </message>
    <message>
        <source>The days are not in order.</source>
        <translation>The days are not in order.</translation>
    </message>
    <message>
        <source>The organisation has no such part any more: %1</source>
        <translation>The organisation has no such part any more: %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1, before</source>
        <extracomment>title of a column with the figures of the period before; %1 is what it shows</extracomment>
        <translation>%1, before</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>Period: %1</translation>
    </message>
    <message>
        <source>Period before: %1</source>
        <translation>Period before: %1</translation>
    </message>
    <message>
        <source>d MMM HH:mm:ss</source>
        <translation>d MMM HH:mm:ss</translation>
    </message>
    <message>
        <source>Nobody recorded for %1 of it, at longest from %2 to %3: what happened then is in no figure.</source>
        <extracomment>%1 a length, %2 and %3 moments</extracomment>
        <translation>Nobody recorded for %1 of it, at longest from %2 to %3: what happened then is in no figure.</translation>
    </message>
</context>
<context>
    <name>RosterImportDialog</name>
    <message>
        <source>Import people</source>
        <translation>Import people</translation>
    </message>
    <message>
        <source>Import shift patterns</source>
        <translation>Import shift patterns</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>Import a roster</translation>
    </message>
</context>
<context>
    <name>RosterPaint</name>
    <message>
        <source>·</source>
        <extracomment>a day off in a narrow cell; one character</extracomment>
        <translation>·</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Off</translation>
    </message>
    <message>
        <source>L</source>
        <extracomment>a day of leave in a narrow cell; one character</extracomment>
        <translation>L</translation>
    </message>
</context>
<context>
    <name>RosterPrint</name>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 of %2 pages</extracomment>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>day off</source>
        <extracomment>in the legend of a printed roster</extracomment>
        <translation>day off</translation>
    </message>
    <message>
        <source>team lead</source>
        <translation>team lead</translation>
    </message>
</context>
<context>
    <name>RosterStrokes</name>
    <message numerus="yes">
        <source>%1 for %n cell(s)</source>
        <translation>
            <numerusform>%1 for %n cell</numerusform>
            <numerusform>%1 for %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Day off for %n cell(s)</source>
        <translation>
            <numerusform>Day off for %n cell</numerusform>
            <numerusform>Day off for %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Empty %n cell(s)</source>
        <translation>
            <numerusform>Empty %n cell</numerusform>
            <numerusform>Empty %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Free %n cell(s)</source>
        <translation>
            <numerusform>Free %n cell</numerusform>
            <numerusform>Free %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pin %n cell(s)</source>
        <translation>
            <numerusform>Pin %n cell</numerusform>
            <numerusform>Pin %n cells</numerusform>
        </translation>
    </message>
    <message>
        <source>Move shifts by %1 min</source>
        <translation>Move shifts by %1 min</translation>
    </message>
    <message>
        <source>Change the end of shifts by %1 min</source>
        <translation>Change the end of shifts by %1 min</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Edit %1</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cell(s)</source>
        <translation>
            <numerusform>Paste %n cell</numerusform>
            <numerusform>Paste %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut %n cell(s)</source>
        <translation>
            <numerusform>Cut %n cell</numerusform>
            <numerusform>Cut %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n cell(s)</source>
        <translation>
            <numerusform>Copy %n cell</numerusform>
            <numerusform>Copy %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n cell(s)</source>
        <translation>
            <numerusform>Move %n cell</numerusform>
            <numerusform>Move %n cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RosterText</name>
    <message>
        <source>ddd</source>
        <comment>format of a weekday</comment>
        <translation>ddd</translation>
    </message>
    <message>
        <source>ddd d</source>
        <comment>format of a day</comment>
        <translation>ddd d</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>format of a date</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>format of a whole date</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a month</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <comment>first day of a range</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>first day of a range</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>last day in the month</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>last day of a range</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nothing planned</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>day off</translation>
    </message>
    <message>
        <source>overtime %1 h</source>
        <extracomment>%1 hours</extracomment>
        <translation>overtime %1 h</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>pinned</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <extracomment>%1 draft, submitted, released; %2 the number of the version</extracomment>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>%1, based on v%2</source>
        <extracomment>%1 as &quot;Draft v7&quot;, %2 the number of another version</extracomment>
        <translation>%1, based on v%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a change of a plan: %1 person, %2 date, %3 what is planned then
----------
%1 person, %2 date, %3 what is wrong</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s)</source>
        <translation>
            <numerusform>%n more change</numerusform>
            <numerusform>%n more changes</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between sentences of a list</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Early shift</source>
        <translation>Early shift</translation>
    </message>
    <message>
        <source>Middle shift</source>
        <translation>Middle shift</translation>
    </message>
    <message>
        <source>Late shift</source>
        <translation>Late shift</translation>
    </message>
    <message>
        <source>Night shift</source>
        <translation>Night shift</translation>
    </message>
    <message>
        <source>Split shift</source>
        <translation>Split shift</translation>
    </message>
    <message>
        <source>Part-time shift</source>
        <translation>Part-time shift</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message>
        <source>Meal</source>
        <translation>Meal</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Annual leave</source>
        <translation>Annual leave</translation>
    </message>
    <message>
        <source>Sick leave</source>
        <translation>Sick leave</translation>
    </message>
    <message>
        <source>Personal leave</source>
        <translation>Personal leave</translation>
    </message>
    <message>
        <source>Maternity leave</source>
        <translation>Maternity leave</translation>
    </message>
    <message>
        <source>Time off in lieu</source>
        <translation>Time off in lieu</translation>
    </message>
    <message>
        <source>Other leave</source>
        <translation>Other leave</translation>
    </message>
    <message>
        <source>Annual</source>
        <comment>leave, short</comment>
        <translation>Annual</translation>
    </message>
    <message>
        <source>Sick</source>
        <comment>leave, short</comment>
        <translation>Sick</translation>
    </message>
    <message>
        <source>Personal</source>
        <comment>leave, short</comment>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Maternity</source>
        <comment>leave, short</comment>
        <translation>Maternity</translation>
    </message>
    <message>
        <source>In lieu</source>
        <comment>leave, short</comment>
        <translation>In lieu</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>leave, short</comment>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Trainee</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Team lead</translation>
    </message>
    <message>
        <source>Full time</source>
        <translation>Full time</translation>
    </message>
    <message>
        <source>Part time</source>
        <translation>Part time</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Hourly</translation>
    </message>
    <message>
        <source>Standard hours</source>
        <translation>Standard hours</translation>
    </message>
    <message>
        <source>Averaged by week</source>
        <translation>Averaged by week</translation>
    </message>
    <message>
        <source>Averaged by month</source>
        <translation>Averaged by month</translation>
    </message>
    <message>
        <source>Averaged by quarter</source>
        <translation>Averaged by quarter</translation>
    </message>
    <message>
        <source>Averaged by year</source>
        <translation>Averaged by year</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Superseded</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 person, %2 kind of leave, %3 dates</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 ⇄ %2: %3 for %4</source>
        <extracomment>%1 and %2 persons, %3 and %4 dates</extracomment>
        <translation>%1 ⇄ %2: %3 for %4</translation>
    </message>
    <message>
        <source>%1: overtime, %2, %3</source>
        <extracomment>%1 person, %2 date, %3 hours of the day</extracomment>
        <translation>%1: overtime, %2, %3</translation>
    </message>
    <message>
        <source>Nobody decides about what they asked for or submitted themselves.</source>
        <translation>Nobody decides about what they asked for or submitted themselves.</translation>
    </message>
    <message>
        <source>A binding rule is broken: mend it first.</source>
        <translation>A binding rule is broken: mend it first.</translation>
    </message>
    <message>
        <source>This team is outside of your area.</source>
        <translation>This team is outside of your area.</translation>
    </message>
    <message>
        <source>You do not have the right to do this.</source>
        <translation>You do not have the right to do this.</translation>
    </message>
    <message>
        <source>The cells are not those that were signed.</source>
        <translation>The cells are not those that were signed.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile: %1</source>
        <translation>Somebody else changed it meanwhile: %1</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>It is not there any more.</translation>
    </message>
    <message>
        <source>Not possible with this value: %1</source>
        <translation>Not possible with this value: %1</translation>
    </message>
    <message>
        <source>The content cannot be read: %1</source>
        <translation>The content cannot be read: %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>The file cannot be read: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>The file cannot be written: %1</translation>
    </message>
    <message>
        <source>The store refused: %1</source>
        <translation>The store refused: %1</translation>
    </message>
    <message>
        <source>not employed on this day</source>
        <translation>not employed on this day</translation>
    </message>
    <message>
        <source>a shift pattern that is not valid then: %1</source>
        <translation>a shift pattern that is not valid then: %1</translation>
    </message>
    <message>
        <source>not available at these hours</source>
        <translation>not available at these hours</translation>
    </message>
    <message>
        <source>only %1 h between shifts</source>
        <translation>only %1 h between shifts</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off in the week</source>
        <translation>
            <numerusform>%n day off in the week</numerusform>
            <numerusform>%n days off in the week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in a row</source>
        <translation>
            <numerusform>%n day in a row</numerusform>
            <numerusform>%n days in a row</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h on one day</source>
        <translation>%1 h on one day</translation>
    </message>
    <message>
        <source>%1 h in the week</source>
        <translation>%1 h in the week</translation>
    </message>
    <message>
        <source>%1 h in the period</source>
        <translation>%1 h in the period</translation>
    </message>
    <message>
        <source>%1 h overtime in the month</source>
        <translation>%1 h overtime in the month</translation>
    </message>
    <message>
        <source>%1 h on average</source>
        <translation>%1 h on average</translation>
    </message>
    <message>
        <source>a night shift under protection</source>
        <translation>a night shift under protection</translation>
    </message>
    <message>
        <source>overtime under protection</source>
        <translation>overtime under protection</translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) in a row</source>
        <translation>
            <numerusform>%n night in a row</numerusform>
            <numerusform>%n nights in a row</numerusform>
        </translation>
    </message>
    <message>
        <source>no certificate for %1</source>
        <translation>no certificate for %1</translation>
    </message>
    <message>
        <source>a break outside of the shift or over another</source>
        <translation>a break outside of the shift or over another</translation>
    </message>
    <message>
        <source>%1 agents for each team lead</source>
        <translation>%1 agents for each team lead</translation>
    </message>
    <message>
        <source>%1 people short</source>
        <translation>%1 people short</translation>
    </message>
    <message>
        <source>%1 people too many</source>
        <translation>%1 people too many</translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) in the quarter</source>
        <translation>
            <numerusform>%n night in the quarter</numerusform>
            <numerusform>%n nights in the quarter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weekend(s) in the quarter</source>
        <translation>
            <numerusform>%n weekend in the quarter</numerusform>
            <numerusform>%n weekends in the quarter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h overtime on one day</source>
        <translation>%1 h overtime on one day</translation>
    </message>
    <message>
        <source>nothing is planned</source>
        <translation>nothing is planned</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 date and hours, %2 what is wrong then</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Only people employed on the day</source>
        <translation>Only people employed on the day</translation>
    </message>
    <message>
        <source>Only shift patterns in force</source>
        <translation>Only shift patterns in force</translation>
    </message>
    <message>
        <source>Availability agreed by weekday</source>
        <translation>Availability agreed by weekday</translation>
    </message>
    <message>
        <source>Rest between shifts: at least %1 h</source>
        <translation>Rest between shifts: at least %1 h</translation>
    </message>
    <message>
        <source>Days off a week: at least %1</source>
        <translation>Days off a week: at least %1</translation>
    </message>
    <message>
        <source>Working days in a row: at most %1</source>
        <translation>Working days in a row: at most %1</translation>
    </message>
    <message>
        <source>Hours of a day with overtime: at most %1 h</source>
        <translation>Hours of a day with overtime: at most %1 h</translation>
    </message>
    <message>
        <source>Hours of a week with overtime: at most %1 h</source>
        <translation>Hours of a week with overtime: at most %1 h</translation>
    </message>
    <message>
        <source>Hours of the period with overtime: at most %1 h</source>
        <translation>Hours of the period with overtime: at most %1 h</translation>
    </message>
    <message>
        <source>Overtime of a month: at most %1 h</source>
        <translation>Overtime of a month: at most %1 h</translation>
    </message>
    <message>
        <source>Hourly staff: at most %1 h on average</source>
        <translation>Hourly staff: at most %1 h on average</translation>
    </message>
    <message>
        <source>No nights in pregnancy, while nursing, or below 18</source>
        <translation>No nights in pregnancy, while nursing, or below 18</translation>
    </message>
    <message>
        <source>No overtime in pregnancy, while nursing, or below 18</source>
        <translation>No overtime in pregnancy, while nursing, or below 18</translation>
    </message>
    <message>
        <source>Nights in a row: at most %1</source>
        <translation>Nights in a row: at most %1</translation>
    </message>
    <message>
        <source>Only certified people on the phones</source>
        <translation>Only certified people on the phones</translation>
    </message>
    <message>
        <source>Breaks lie within the shift, one after the other</source>
        <translation>Breaks lie within the shift, one after the other</translation>
    </message>
    <message>
        <source>Agents for each team lead: at most %1</source>
        <translation>Agents for each team lead: at most %1</translation>
    </message>
    <message>
        <source>Required staff: %1</source>
        <translation>Required staff: %1</translation>
    </message>
    <message>
        <source>Nights are shared fairly: at most %1</source>
        <translation>Nights are shared fairly: at most %1</translation>
    </message>
    <message>
        <source>Weekends are shared fairly: at most %1</source>
        <translation>Weekends are shared fairly: at most %1</translation>
    </message>
    <message>
        <source>Overtime of a day: usually at most %1 h</source>
        <translation>Overtime of a day: usually at most %1 h</translation>
    </message>
    <message>
        <source>Every day of an employed person is planned</source>
        <translation>Every day of an employed person is planned</translation>
    </message>
    <message>
        <source>1 person short</source>
        <translation>1 person short</translation>
    </message>
    <message>
        <source>1 person too many</source>
        <translation>1 person too many</translation>
    </message>
</context>
<context>
    <name>ScoreLines</name>
    <message>
        <source>no answer yet</source>
        <translation>no answer yet</translation>
    </message>
    <message>
        <source>needs a comment: why?</source>
        <translation>needs a comment: why?</translation>
    </message>
    <message>
        <source>needs evidence: mark it with [ and ]</source>
        <translation>needs evidence: mark it with [ and ]</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <comment>how many are missing</comment>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <comment>how many are missing</comment>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n evidence span(s)</source>
        <comment>how many are missing</comment>
        <translation>
            <numerusform>%n evidence span</numerusform>
            <numerusform>%n evidence spans</numerusform>
        </translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <extracomment>%1 is a list such as &quot;2 answers, 1 comment&quot;</extracomment>
        <translation>Still missing: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>No evaluation is chosen</source>
        <translation>No evaluation is chosen</translation>
    </message>
    <message>
        <source>%1 has not submitted it yet</source>
        <extracomment>%1 is a person</extracomment>
        <translation>%1 has not submitted it yet</translation>
    </message>
    <message>
        <source>Classroom mode: the results are hidden</source>
        <translation>Classroom mode: the results are hidden</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>Fatal</translation>
    </message>
    <message>
        <source>Bonus points</source>
        <translation>Bonus points</translation>
    </message>
    <message>
        <source>%1 to …</source>
        <extracomment>a stretch of a recording whose end is not marked yet</extracomment>
        <translation>%1 to …</translation>
    </message>
</context>
<context>
    <name>ScoreText</name>
    <message>
        <source>Yes or no</source>
        <translation>Yes or no</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choice</translation>
    </message>
    <message>
        <source>Text, not scored</source>
        <translation>Text, not scored</translation>
    </message>
    <message>
        <source>Customer-critical</source>
        <translation>Customer-critical</translation>
    </message>
    <message>
        <source>Business-critical</source>
        <translation>Business-critical</translation>
    </message>
    <message>
        <source>Compliance-critical</source>
        <translation>Compliance-critical</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Fatal error confirmed</source>
        <translation>Fatal error confirmed</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>Appealed</source>
        <translation>Appealed</translation>
    </message>
    <message>
        <source>Appeal endorsed</source>
        <translation>Appeal endorsed</translation>
    </message>
    <message>
        <source>Appeal escalated</source>
        <translation>Appeal escalated</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Retired</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>what was given on a scale: %1 of at most %2</extracomment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>It is not at this step, or no longer.</source>
        <translation>It is not at this step, or no longer.</translation>
    </message>
    <message>
        <source>Only the evaluator it was assigned to can do this.</source>
        <translation>Only the evaluator it was assigned to can do this.</translation>
    </message>
    <message>
        <source>An answer does not fit its question. Answer it again.</source>
        <translation>An answer does not fit its question. Answer it again.</translation>
    </message>
    <message>
        <source>A failed fatal question needs a stretch of the recording that shows it. Mark its begin with [ and its end with ].</source>
        <translation>A failed fatal question needs a stretch of the recording that shows it. Mark its begin with [ and its end with ].</translation>
    </message>
    <message>
        <source>A failed answer needs a comment that says why.</source>
        <translation>A failed answer needs a comment that says why.</translation>
    </message>
    <message>
        <source>Give it a title in at least one language.</source>
        <translation>Give it a title in at least one language.</translation>
    </message>
    <message>
        <source>The first grade begins at 0, each one above the one before, and all have names.</source>
        <translation>The first grade begins at 0, each one above the one before, and all have names.</translation>
    </message>
    <message>
        <source>The scorecard is not published.</source>
        <translation>The scorecard is not published.</translation>
    </message>
    <message>
        <source>A second person has to confirm the fatal error first.</source>
        <translation>A second person has to confirm the fatal error first.</translation>
    </message>
    <message>
        <source>Nobody decides about what they did themselves.</source>
        <translation>Nobody decides about what they did themselves.</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Say why, in a few words.</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>Your role does not include this.</translation>
    </message>
    <message>
        <source>Your role includes this for other teams or regions only.</source>
        <translation>Your role includes this for other teams or regions only.</translation>
    </message>
    <message>
        <source>It needs at least one section with a question that is scored, and sections with different names.</source>
        <translation>It needs at least one section with a question that is scored, and sections with different names.</translation>
    </message>
    <message>
        <source>A weight is below 0.</source>
        <translation>A weight is below 0.</translation>
    </message>
    <message>
        <source>The end of a scale has to be above its begin.</source>
        <translation>The end of a scale has to be above its begin.</translation>
    </message>
    <message>
        <source>Bonus points are below 0.</source>
        <translation>Bonus points are below 0.</translation>
    </message>
    <message>
        <source>Each question needs an id of its own.</source>
        <translation>Each question needs an id of its own.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile. This is how it is now.</source>
        <translation>Somebody else changed it meanwhile. This is how it is now.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>It is not there any more.</translation>
    </message>
</context>
<context>
    <name>SettlementBook</name>
    <message>
        <source>Settlement</source>
        <translation>Settlement</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>Base fee</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Coefficient</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Amount ¥</source>
        <translation>Amount ¥</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Input (SHA-256): %1</source>
        <translation>Input (SHA-256): %1</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Percent</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Provenance</source>
        <translation>Provenance</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Incidents and comments</source>
        <translation>Incidents and comments</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Prior adjustment</source>
        <translation>Prior adjustment</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
</context>
<context>
    <name>SettlementPrint</name>
    <message>
        <source>Settlement sheet · %1 · %2</source>
        <extracomment>title of a paper: %1 a contract, %2 a month</extracomment>
        <translation>Settlement sheet · %1 · %2</translation>
    </message>
    <message>
        <source>Settled seats</source>
        <translation>Settled seats</translation>
    </message>
    <message>
        <source>Lowest: %1</source>
        <extracomment>%1 a score&apos;s name</extracomment>
        <translation>Lowest: %1</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Coefficient</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>Base fee</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Amount ¥</source>
        <translation>Amount ¥</translation>
    </message>
    <message>
        <source>Incidents and adjustments</source>
        <translation>Incidents and adjustments</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Input (SHA-256): %1</source>
        <extracomment>%1 a hash</extracomment>
        <translation>Input (SHA-256): %1</translation>
    </message>
    <message>
        <source>not calculated yet</source>
        <translation>not calculated yet</translation>
    </message>
    <message>
        <source>Engine %1 · terms %2 · revision %3</source>
        <translation>Engine %1 · terms %2 · revision %3</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Annex: people, hours and bonus shares</source>
        <translation>Annex: people, hours and bonus shares</translation>
    </message>
</context>
<context>
    <name>SettlementText</name>
    <message>
        <source>Trainee seat</source>
        <translation>Trainee seat</translation>
    </message>
    <message>
        <source>Agent seat</source>
        <translation>Agent seat</translation>
    </message>
    <message>
        <source>Team-lead seat</source>
        <translation>Team-lead seat</translation>
    </message>
    <message>
        <source>Overtime seat</source>
        <translation>Overtime seat</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>Trainee</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Team lead</source>
        <translation>Team lead</translation>
    </message>
    <message>
        <source>Quality score</source>
        <translation>Quality score</translation>
    </message>
    <message>
        <source>Business score</source>
        <translation>Business score</translation>
    </message>
    <message>
        <source>Overall result</source>
        <translation>Overall result</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Partner share</source>
        <translation>Partner share</translation>
    </message>
    <message>
        <source>Employee pool</source>
        <translation>Employee pool</translation>
    </message>
    <message>
        <source>Deductions</source>
        <translation>Deductions</translation>
    </message>
    <message>
        <source>Prior adjustment</source>
        <translation>Prior adjustment</translation>
    </message>
    <message>
        <source>Carry-over</source>
        <translation>Carry-over</translation>
    </message>
    <message>
        <source>Carried on</source>
        <translation>Carried on</translation>
    </message>
    <message>
        <source>Call journal</source>
        <translation>Call journal</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>Hours ledger</source>
        <translation>Hours ledger</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Evaluations</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Carrier</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Freeze the hours</source>
        <translation>Freeze the hours</translation>
    </message>
    <message>
        <source>Freeze the scores</source>
        <translation>Freeze the scores</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Calculate</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>First approval</source>
        <translation>First approval</translation>
    </message>
    <message>
        <source>Second approval</source>
        <translation>Second approval</translation>
    </message>
    <message>
        <source>Approval above the limit</source>
        <translation>Approval above the limit</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Partner, general administrator</source>
        <translation>Partner, general administrator</translation>
    </message>
    <message>
        <source>Carrier, project manager</source>
        <translation>Carrier, project manager</translation>
    </message>
    <message>
        <source>Partner, project manager</source>
        <translation>Partner, project manager</translation>
    </message>
    <message>
        <source>Carrier, commercial manager</source>
        <translation>Carrier, commercial manager</translation>
    </message>
    <message>
        <source>Carrier, group leader</source>
        <translation>Carrier, group leader</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Open · hours not frozen</source>
        <translation>Open · hours not frozen</translation>
    </message>
    <message>
        <source>Hours frozen · scores are not</source>
        <translation>Hours frozen · scores are not</translation>
    </message>
    <message>
        <source>Frozen · to be calculated</source>
        <translation>Frozen · to be calculated</translation>
    </message>
    <message>
        <source>Calculated · the partner confirms</source>
        <translation>Calculated · the partner confirms</translation>
    </message>
    <message>
        <source>Confirmed · first approval is due</source>
        <translation>Confirmed · first approval is due</translation>
    </message>
    <message>
        <source>Approved once · second approval is due</source>
        <translation>Approved once · second approval is due</translation>
    </message>
    <message>
        <source>Above the limit · the group leader approves</source>
        <translation>Above the limit · the group leader approves</translation>
    </message>
    <message>
        <source>Signed by both sides · to be locked</source>
        <translation>Signed by both sides · to be locked</translation>
    </message>
    <message>
        <source>The contract&apos;s terms can&apos;t be reckoned with: check hours, ratios, prices and the indicators&apos; rules.</source>
        <translation>The contract&apos;s terms can&apos;t be reckoned with: check hours, ratios, prices and the indicators&apos; rules.</translation>
    </message>
    <message>
        <source>The score bands are missing, are there twice, or don&apos;t start at 0.</source>
        <translation>The score bands are missing, are there twice, or don&apos;t start at 0.</translation>
    </message>
    <message>
        <source>The hours ledger has a role that nobody knows.</source>
        <translation>The hours ledger has a role that nobody knows.</translation>
    </message>
    <message>
        <source>The hours ledger has a time outside of the month.</source>
        <translation>The hours ledger has a time outside of the month.</translation>
    </message>
    <message>
        <source>The hours ledger has two times of one person that overlap.</source>
        <translation>The hours ledger has two times of one person that overlap.</translation>
    </message>
    <message>
        <source>The hours ledger has hours below zero.</source>
        <translation>The hours ledger has hours below zero.</translation>
    </message>
    <message>
        <source>None of the three scores is there: without a score there is no amount.</source>
        <translation>None of the three scores is there: without a score there is no amount.</translation>
    </message>
    <message>
        <source>More was written off than was scheduled for somebody.</source>
        <translation>More was written off than was scheduled for somebody.</translation>
    </message>
    <message>
        <source>Nobody may have the employees&apos; part of the bonus.</source>
        <translation>Nobody may have the employees&apos; part of the bonus.</translation>
    </message>
    <message>
        <source>An incident caps the coefficient.</source>
        <translation>An incident caps the coefficient.</translation>
    </message>
    <message>
        <source>Hours above the standard are billed as seats and as overtime.</source>
        <translation>Hours above the standard are billed as seats and as overtime.</translation>
    </message>
    <message>
        <source>The month came out below zero; the rest is carried on.</source>
        <translation>The month came out below zero; the rest is carried on.</translation>
    </message>
    <message>
        <source>There is no volume target: no bonus is reckoned.</source>
        <translation>There is no volume target: no bonus is reckoned.</translation>
    </message>
    <message>
        <source>Somebody is above the monthly limit of overtime.</source>
        <translation>Somebody is above the monthly limit of overtime.</translation>
    </message>
    <message>
        <source>A score is not applicable.</source>
        <translation>A score is not applicable.</translation>
    </message>
    <message>
        <source>More seats were used than are approved; the approved ones are billed.</source>
        <translation>More seats were used than are approved; the approved ones are billed.</translation>
    </message>
    <message>
        <source>A trainee worked overtime.</source>
        <translation>A trainee worked overtime.</translation>
    </message>
    <message>
        <source>Another step comes first.</source>
        <translation>Another step comes first.</translation>
    </message>
    <message>
        <source>This step belongs to the other side.</source>
        <translation>This step belongs to the other side.</translation>
    </message>
    <message>
        <source>Who calculated or signed this month can&apos;t sign it again; somebody else has to.</source>
        <translation>Who calculated or signed this month can&apos;t sign it again; somebody else has to.</translation>
    </message>
    <message>
        <source>Hours: some teams have not frozen theirs yet.</source>
        <translation>Hours: some teams have not frozen theirs yet.</translation>
    </message>
    <message>
        <source>%1 is no indicator of these terms, or it is there twice.</source>
        <translation>%1 is no indicator of these terms, or it is there twice.</translation>
    </message>
    <message>
        <source>%1: give the number of cases that it is a part of, above 0.</source>
        <translation>%1: give the number of cases that it is a part of, above 0.</translation>
    </message>
    <message>
        <source>%1: say where the figure comes from.</source>
        <translation>%1: say where the figure comes from.</translation>
    </message>
    <message>
        <source>Give a reason.</source>
        <translation>Give a reason.</translation>
    </message>
    <message>
        <source>Month: choose an earlier month than this one.</source>
        <translation>Month: choose an earlier month than this one.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Write something first.</translation>
    </message>
    <message>
        <source>Something in it can&apos;t be as it is.</source>
        <translation>Something in it can&apos;t be as it is.</translation>
    </message>
    <message>
        <source>%1: this can&apos;t be as it is.</source>
        <translation>%1: this can&apos;t be as it is.</translation>
    </message>
    <message>
        <source>Your rights don&apos;t reach this contract.</source>
        <translation>Your rights don&apos;t reach this contract.</translation>
    </message>
    <message>
        <source>Nobody approves an own entry; somebody else has to.</source>
        <translation>Nobody approves an own entry; somebody else has to.</translation>
    </message>
    <message>
        <source>You don&apos;t have the right to do this.</source>
        <translation>You don&apos;t have the right to do this.</translation>
    </message>
    <message>
        <source>The month is locked; correct it by an adjustment in a later month.</source>
        <translation>The month is locked; correct it by an adjustment in a later month.</translation>
    </message>
    <message>
        <source>The month is calculated; send it back before you change it.</source>
        <translation>The month is calculated; send it back before you change it.</translation>
    </message>
    <message>
        <source>That month isn&apos;t locked: put it right there.</source>
        <translation>That month isn&apos;t locked: put it right there.</translation>
    </message>
    <message>
        <source>The scores are frozen; send the month back before you bring figures.</source>
        <translation>The scores are frozen; send the month back before you bring figures.</translation>
    </message>
    <message>
        <source>The month before it is not locked yet; close that one first.</source>
        <translation>The month before it is not locked yet; close that one first.</translation>
    </message>
    <message>
        <source>The figures have changed; look at them again before you sign.</source>
        <translation>The figures have changed; look at them again before you sign.</translation>
    </message>
    <message>
        <source>Somebody else saved it first; look at what is there now.</source>
        <translation>Somebody else saved it first; look at what is there now.</translation>
    </message>
    <message>
        <source>There is nothing of that name.</source>
        <translation>There is nothing of that name.</translation>
    </message>
    <message>
        <source>It could not be kept: %1</source>
        <translation>It could not be kept: %1</translation>
    </message>
    <message>
        <source>The whole sheet</source>
        <translation>The whole sheet</translation>
    </message>
    <message>
        <source>Over-target bonus</source>
        <translation>Over-target bonus</translation>
    </message>
    <message>
        <source>Payable</source>
        <translation>Payable</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month: October 2026</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>a time: 20 Nov 2026, 07:30</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>A service in it can&apos;t be outsourced.</source>
        <translation>A service in it can&apos;t be outsourced.</translation>
    </message>
</context>
<context>
    <name>SheetPaper</name>
    <message>
        <source>Score sheet</source>
        <translation>Score sheet</translation>
    </message>
    <message>
        <source>Coaching pack</source>
        <translation>Coaching pack</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Evaluator</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>fatal, raw %1</source>
        <extracomment>%1 what the score would have been without the fatal error</extracomment>
        <translation>fatal, raw %1</translation>
    </message>
    <message>
        <source>Final score</source>
        <translation>Final score</translation>
    </message>
    <message>
        <source>Original score</source>
        <translation>Original score</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>No evidence was marked.</source>
        <translation>No evidence was marked.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Recording</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>From – to</translation>
    </message>
    <message>
        <source>What to hear</source>
        <translation>What to hear</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>At</source>
        <translation>At</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 of %2 pages</extracomment>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>From, ms</source>
        <translation>From, ms</translation>
    </message>
    <message>
        <source>To, ms</source>
        <translation>To, ms</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Of</translation>
    </message>
</context>
<context>
    <name>SheetRows</name>
    <message>
        <source>Paused</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Takes calls</source>
        <translation>Takes calls</translation>
    </message>
    <message>
        <source>without a reason</source>
        <extracomment>time on break that no reason was given for</extracomment>
        <translation>without a reason</translation>
    </message>
    <message>
        <source>goes on</source>
        <extracomment>how a call ended: it did not yet</extracomment>
        <translation>goes on</translation>
    </message>
    <message>
        <source>by agent</source>
        <extracomment>how a call ended: who hung up</extracomment>
        <translation>by agent</translation>
    </message>
    <message>
        <source>by caller</source>
        <extracomment>how a call ended: who hung up</extracomment>
        <translation>by caller</translation>
    </message>
    <message>
        <source>transferred</source>
        <extracomment>how a call ended</extracomment>
        <translation>transferred</translation>
    </message>
    <message>
        <source>by switch</source>
        <extracomment>how a call ended: the switch ended it</extracomment>
        <translation>by switch</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>time granted for breaks of one reason: %1 such as 45:00</extracomment>
        <translation>of %1</translation>
    </message>
</context>
<context>
    <name>SheetTables</name>
    <message>
        <source>Seat</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>Hours h</source>
        <translation>Hours h</translation>
    </message>
    <message>
        <source>Seats used</source>
        <translation>Seats used</translation>
    </message>
    <message>
        <source>Billed seats</source>
        <translation>Billed seats</translation>
    </message>
    <message>
        <source>Unit price ¥</source>
        <translation>Unit price ¥</translation>
    </message>
    <message>
        <source>Fee ¥</source>
        <translation>Fee ¥</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>Base fee</translation>
    </message>
    <message>
        <source>Σ hours ÷ %1 h × ratio %2 → seats × price</source>
        <translation>Σ hours ÷ %1 h × ratio %2 → seats × price</translation>
    </message>
    <message>
        <source>Σ hours ÷ %1 h ÷ ratio %2 → seats × price</source>
        <extracomment>the formula of seats: %1 hours, %2 a number of persons for a seat</extracomment>
        <translation>Σ hours ÷ %1 h ÷ ratio %2 → seats × price</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Percent</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>not applicable</translation>
    </message>
    <message>
        <source>Nobody has delivered this figure yet. It is missing, which is not zero: its weight is spread over the others of its group.</source>
        <translation>Nobody has delivered this figure yet. It is missing, which is not zero: its weight is spread over the others of its group.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>The figure is missing, which is not zero: its weight is spread over the others of its group.</source>
        <translation>The figure is missing, which is not zero: its weight is spread over the others of its group.</translation>
    </message>
    <message>
        <source>Guard: %1 of %2</source>
        <translation>Guard: %1 of %2</translation>
    </message>
    <message>
        <source>Counted by the program, %1</source>
        <extracomment>who brought a figure, and when</extracomment>
        <translation>Counted by the program, %1</translation>
    </message>
    <message>
        <source>Imported by %1, %2</source>
        <translation>Imported by %1, %2</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Effective h</source>
        <translation>Effective h</translation>
    </message>
    <message>
        <source>Worked h</source>
        <translation>Worked h</translation>
    </message>
    <message>
        <source>Overtime h</source>
        <translation>Overtime h</translation>
    </message>
    <message>
        <source>Billed overtime h</source>
        <translation>Billed overtime h</translation>
    </message>
    <message>
        <source>Calls handled</source>
        <translation>Calls handled</translation>
    </message>
    <message>
        <source>Own target</source>
        <translation>Own target</translation>
    </message>
    <message>
        <source>Bonus share ¥</source>
        <translation>Bonus share ¥</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Scheduled h</source>
        <translation>Scheduled h</translation>
    </message>
    <message>
        <source>Written off h</source>
        <translation>Written off h</translation>
    </message>
</context>
<context>
    <name>SpanPainter</name>
    <message>
        <source>%1, since %2, %3</source>
        <extracomment>what an agent does: %1 state, %2 a time of day, %3 how long</extracomment>
        <translation>%1, since %2, %3</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4</source>
        <extracomment>what an agent did: %1 state, %2 and %3 times of day, %4 how long</extracomment>
        <translation>%1, %2 to %3, %4</translation>
    </message>
</context>
<context>
    <name>StateText</name>
    <message>
        <source>Logged out</source>
        <translation>Logged out</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Ringing</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Talking</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message>
        <source>Other call</source>
        <extracomment>a call that no queue gave: outbound or internal</extracomment>
        <translation>Other call</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Wrap-up</translation>
    </message>
    <message>
        <source>On break</source>
        <translation>On break</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <extracomment>the agent&apos;s phone is not registered</extracomment>
        <translation>Unreachable</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>tag on a seat, as short as possible: logged out</extracomment>
        <translation>Off</translation>
    </message>
    <message>
        <source>Idle</source>
        <extracomment>tag on a seat, as short as possible: available</extracomment>
        <translation>Idle</translation>
    </message>
    <message>
        <source>Ring</source>
        <extracomment>tag on a seat, as short as possible: ringing</extracomment>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Talk</source>
        <extracomment>tag on a seat, as short as possible: talking</extracomment>
        <translation>Talk</translation>
    </message>
    <message>
        <source>Hold</source>
        <extracomment>tag on a seat, as short as possible: caller on hold</extracomment>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Out</source>
        <extracomment>tag on a seat, as short as possible: outbound or internal call</extracomment>
        <translation>Out</translation>
    </message>
    <message>
        <source>Wrap</source>
        <extracomment>tag on a seat, as short as possible: wrap-up</extracomment>
        <translation>Wrap</translation>
    </message>
    <message>
        <source>Break</source>
        <extracomment>tag on a seat, as short as possible: on break</extracomment>
        <translation>Break</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>tag on a seat, as short as possible: the phone is gone</extracomment>
        <translation>Lost</translation>
    </message>
    <message>
        <source>over the limit of %1</source>
        <translation>over the limit of %1</translation>
    </message>
    <message>
        <source>paused in some queues</source>
        <translation>paused in some queues</translation>
    </message>
    <message>
        <source>heard by %1</source>
        <extracomment>%1 the phones of supervisors who listen to an agent</extracomment>
        <translation>heard by %1</translation>
    </message>
    <message>
        <source>Switch %1</source>
        <extracomment>a switch without a name: %1 its number</extracomment>
        <translation>Switch %1</translation>
    </message>
    <message>
        <source>SL-%1 · %2 s</source>
        <extracomment>formula %1 of a service level with its threshold of %2 seconds</extracomment>
        <translation>SL-%1 · %2 s</translation>
    </message>
</context>
<context>
    <name>TermsText</name>
    <message>
        <source>%1: person-seat ratio</source>
        <extracomment>%1 a kind of seat</extracomment>
        <translation>%1: person-seat ratio</translation>
    </message>
    <message>
        <source>%1: unit price ¥</source>
        <translation>%1: unit price ¥</translation>
    </message>
    <message>
        <source>%1: approved seats</source>
        <translation>%1: approved seats</translation>
    </message>
    <message>
        <source>Weight of %1</source>
        <extracomment>%1 a group of indicators</extracomment>
        <translation>Weight of %1</translation>
    </message>
    <message>
        <source>Bonus: lowest score</source>
        <translation>Bonus: lowest score</translation>
    </message>
    <message>
        <source>Bonus: ¥ of a call above the target</source>
        <translation>Bonus: ¥ of a call above the target</translation>
    </message>
    <message>
        <source>Bonus: most calls, % of the target</source>
        <translation>Bonus: most calls, % of the target</translation>
    </message>
    <message>
        <source>Bonus: most, % of the base fee</source>
        <translation>Bonus: most, % of the base fee</translation>
    </message>
    <message>
        <source>Bonus: lost by incidents of class</source>
        <translation>Bonus: lost by incidents of class</translation>
    </message>
    <message>
        <source>Bonus: partner share %</source>
        <translation>Bonus: partner share %</translation>
    </message>
    <message>
        <source>Bonus: target of calls</source>
        <translation>Bonus: target of calls</translation>
    </message>
    <message>
        <source>Additional points</source>
        <translation>Additional points</translation>
    </message>
    <message>
        <source>Points off</source>
        <translation>Points off</translation>
    </message>
    <message>
        <source>Group leader approves above ¥</source>
        <translation>Group leader approves above ¥</translation>
    </message>
    <message>
        <source>Budget of a month ¥</source>
        <translation>Budget of a month ¥</translation>
    </message>
    <message>
        <source>Standard monthly hours</source>
        <translation>Standard monthly hours</translation>
    </message>
    <message>
        <source>Person-seat ratio</source>
        <translation>Person-seat ratio</translation>
    </message>
    <message>
        <source>Ratio is (persons_per_seat, seats_per_person)</source>
        <translation>Ratio is (persons_per_seat, seats_per_person)</translation>
    </message>
    <message>
        <source>Decimals of seats</source>
        <translation>Decimals of seats</translation>
    </message>
    <message>
        <source>Decimals of scores</source>
        <translation>Decimals of scores</translation>
    </message>
    <message>
        <source>Rounding (half_up, half_even)</source>
        <translation>Rounding (half_up, half_even)</translation>
    </message>
    <message>
        <source>Overtime basis (literal, capped)</source>
        <translation>Overtime basis (literal, capped)</translation>
    </message>
    <message>
        <source>Overtime from (none, calendar_days)</source>
        <translation>Overtime from (none, calendar_days)</translation>
    </message>
    <message>
        <source>Roles with billed overtime</source>
        <translation>Roles with billed overtime</translation>
    </message>
    <message>
        <source>Overtime limit of a month, h</source>
        <translation>Overtime limit of a month, h</translation>
    </message>
    <message>
        <source>Below zero (zero_and_carry, zero, allow_negative)</source>
        <translation>Below zero (zero_and_carry, zero, allow_negative)</translation>
    </message>
    <message>
        <source>Coefficient from score %1</source>
        <extracomment>%1 a score</extracomment>
        <translation>Coefficient from score %1</translation>
    </message>
    <message>
        <source>%1: weight</source>
        <extracomment>%1 an indicator</extracomment>
        <translation>%1: weight</translation>
    </message>
    <message>
        <source>%1: rule</source>
        <translation>%1: rule</translation>
    </message>
</context>
<context>
    <name>WallFigures</name>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Offered in 15 min: %1</source>
        <extracomment>%1 calls that came in the last 15 minutes</extracomment>
        <translation>Offered in 15 min: %1</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Longest wait</translation>
    </message>
    <message>
        <source>Target &lt; %1</source>
        <extracomment>%1 a duration as mm:ss</extracomment>
        <translation>Target &lt; %1</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service level</translation>
    </message>
    <message>
        <source>%1 · target %2</source>
        <extracomment>%1 the formula and its threshold such as &quot;SL-1 · 20 s&quot;, %2 a share</extracomment>
        <translation>%1 · target %2</translation>
    </message>
    <message>
        <source>Connection rate</source>
        <translation>Connection rate</translation>
    </message>
    <message>
        <source>Target %1</source>
        <extracomment>%1 a share</extracomment>
        <translation>Target %1</translation>
    </message>
    <message>
        <source>Abandonment rate</source>
        <translation>Abandonment rate</translation>
    </message>
    <message>
        <source>Target ≤ %1</source>
        <translation>Target ≤ %1</translation>
    </message>
    <message>
        <source>Average speed of answer</source>
        <translation>Average speed of answer</translation>
    </message>
    <message>
        <source>Average handling time</source>
        <translation>Average handling time</translation>
    </message>
    <message>
        <source>Today %1</source>
        <extracomment>%1 the day&apos;s figure</extracomment>
        <translation>Today %1</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Talking</translation>
    </message>
    <message>
        <source>of %1 signed in</source>
        <extracomment>%1 agents that are signed in</extracomment>
        <translation>of %1 signed in</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>On break: %1</source>
        <extracomment>%1 agents on a break</extracomment>
        <translation>On break: %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>Over their limit: %1</source>
        <extracomment>%1 agents that are longer in their state than allowed</extracomment>
        <translation>Over their limit: %1</translation>
    </message>
</context>
<context>
    <name>WallShots</name>
    <message>
        <source>Tonight from 20:00 the account system is serviced: balance enquiries get the recorded notice, complaints go to the second line.</source>
        <translation>Tonight from 20:00 the account system is serviced: balance enquiries get the recorded notice, complaints go to the second line.</translation>
    </message>
</context>
<context>
    <name>WhatIfText</name>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>SL ± 95%</source>
        <translation>SL ± 95%</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Mean wait</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Occupancy</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Whole day</source>
        <translation>Whole day</translation>
    </message>
    <message>
        <source>%1: SL %2, target %3, lost %4, mean wait %5, occupancy %6.</source>
        <extracomment>%1 which plan, then its figures: %2 as &quot;83.6% ± 0.8%&quot;, %5 mm:ss</extracomment>
        <translation>%1: SL %2, target %3, lost %4, mean wait %5, occupancy %6.</translation>
    </message>
    <message>
        <source>The difference in SL, %1 ± %2 points, may be chance.</source>
        <extracomment>percentage points</extracomment>
        <translation>The difference in SL, %1 ± %2 points, may be chance.</translation>
    </message>
    <message>
        <source>Difference in SL: %1 ± %2 points.</source>
        <extracomment>percentage points</extracomment>
        <translation>Difference in SL: %1 ± %2 points.</translation>
    </message>
</context>
<context>
    <name>WorkText</name>
    <message>
        <source>Change the calendar of forecasts</source>
        <translation>Change the calendar of forecasts</translation>
    </message>
    <message>
        <source>Change a queue&apos;s standard</source>
        <translation>Change a queue&apos;s standard</translation>
    </message>
    <message>
        <source>Remove a queue&apos;s standard</source>
        <translation>Remove a queue&apos;s standard</translation>
    </message>
    <message>
        <source>Import past calls</source>
        <translation>Import past calls</translation>
    </message>
    <message>
        <source>Publish a forecast</source>
        <translation>Publish a forecast</translation>
    </message>
    <message>
        <source>Export a forecast</source>
        <translation>Export a forecast</translation>
    </message>
    <message>
        <source>Change people of the roster</source>
        <translation>Change people of the roster</translation>
    </message>
    <message>
        <source>Change shift patterns</source>
        <translation>Change shift patterns</translation>
    </message>
    <message>
        <source>Change rules of rosters</source>
        <translation>Change rules of rosters</translation>
    </message>
    <message>
        <source>Change required agents</source>
        <translation>Change required agents</translation>
    </message>
    <message>
        <source>Save a roster</source>
        <translation>Save a roster</translation>
    </message>
    <message>
        <source>Submit a roster</source>
        <translation>Submit a roster</translation>
    </message>
    <message>
        <source>Release a roster</source>
        <translation>Release a roster</translation>
    </message>
    <message>
        <source>Send a roster back</source>
        <translation>Send a roster back</translation>
    </message>
    <message>
        <source>Export a roster</source>
        <translation>Export a roster</translation>
    </message>
    <message>
        <source>Decide an exception of attendance</source>
        <translation>Decide an exception of attendance</translation>
    </message>
    <message>
        <source>Freeze the hours of a team</source>
        <translation>Freeze the hours of a team</translation>
    </message>
    <message>
        <source>Assign a call to be scored</source>
        <translation>Assign a call to be scored</translation>
    </message>
    <message>
        <source>Begin to score a call</source>
        <translation>Begin to score a call</translation>
    </message>
    <message>
        <source>Submit a score</source>
        <translation>Submit a score</translation>
    </message>
    <message>
        <source>Confirm a fatal score</source>
        <translation>Confirm a fatal score</translation>
    </message>
    <message>
        <source>Release a score</source>
        <translation>Release a score</translation>
    </message>
    <message>
        <source>Acknowledge a score</source>
        <translation>Acknowledge a score</translation>
    </message>
    <message>
        <source>Appeal against a score</source>
        <translation>Appeal against a score</translation>
    </message>
    <message>
        <source>Review an appeal</source>
        <translation>Review an appeal</translation>
    </message>
    <message>
        <source>Decide an appeal</source>
        <translation>Decide an appeal</translation>
    </message>
    <message>
        <source>Escalate an appeal</source>
        <translation>Escalate an appeal</translation>
    </message>
    <message>
        <source>Make a score void</source>
        <translation>Make a score void</translation>
    </message>
    <message>
        <source>Save a scorecard</source>
        <translation>Save a scorecard</translation>
    </message>
    <message>
        <source>Publish a scorecard</source>
        <translation>Publish a scorecard</translation>
    </message>
    <message>
        <source>Retire a scorecard</source>
        <translation>Retire a scorecard</translation>
    </message>
    <message>
        <source>Save a sampling plan</source>
        <translation>Save a sampling plan</translation>
    </message>
    <message>
        <source>Draw calls of a sampling plan</source>
        <translation>Draw calls of a sampling plan</translation>
    </message>
    <message>
        <source>Save a calibration session</source>
        <translation>Save a calibration session</translation>
    </message>
    <message>
        <source>Score a call of a calibration session</source>
        <translation>Score a call of a calibration session</translation>
    </message>
    <message>
        <source>Save a coaching task</source>
        <translation>Save a coaching task</translation>
    </message>
    <message>
        <source>Issue a certificate</source>
        <translation>Issue a certificate</translation>
    </message>
    <message>
        <source>Withdraw a certificate</source>
        <translation>Withdraw a certificate</translation>
    </message>
    <message>
        <source>Find a recording</source>
        <translation>Find a recording</translation>
    </message>
    <message>
        <source>Comment on a recording</source>
        <translation>Comment on a recording</translation>
    </message>
    <message>
        <source>Export a score sheet</source>
        <translation>Export a score sheet</translation>
    </message>
    <message>
        <source>Listen to a recording</source>
        <translation>Listen to a recording</translation>
    </message>
    <message>
        <source>Write a complaint down</source>
        <translation>Write a complaint down</translation>
    </message>
    <message>
        <source>Add a note to a complaint</source>
        <translation>Add a note to a complaint</translation>
    </message>
    <message>
        <source>Classify a complaint</source>
        <translation>Classify a complaint</translation>
    </message>
    <message>
        <source>Judge a complaint</source>
        <translation>Judge a complaint</translation>
    </message>
    <message>
        <source>Have a complaint judged again</source>
        <translation>Have a complaint judged again</translation>
    </message>
    <message>
        <source>Close a complaint</source>
        <translation>Close a complaint</translation>
    </message>
    <message>
        <source>Save a contract</source>
        <translation>Save a contract</translation>
    </message>
    <message>
        <source>Propose terms of a contract</source>
        <translation>Propose terms of a contract</translation>
    </message>
    <message>
        <source>Approve terms of a contract</source>
        <translation>Approve terms of a contract</translation>
    </message>
    <message>
        <source>Gather the figures of a month</source>
        <translation>Gather the figures of a month</translation>
    </message>
    <message>
        <source>Import figures of a month</source>
        <translation>Import figures of a month</translation>
    </message>
    <message>
        <source>Adjust an earlier month</source>
        <translation>Adjust an earlier month</translation>
    </message>
    <message>
        <source>Comment on a settlement</source>
        <translation>Comment on a settlement</translation>
    </message>
    <message>
        <source>Send a month back</source>
        <translation>Send a month back</translation>
    </message>
    <message>
        <source>Freeze the hours of a month</source>
        <translation>Freeze the hours of a month</translation>
    </message>
    <message>
        <source>Freeze the scores of a month</source>
        <translation>Freeze the scores of a month</translation>
    </message>
    <message>
        <source>Calculate a settlement</source>
        <translation>Calculate a settlement</translation>
    </message>
    <message>
        <source>Confirm a settlement</source>
        <translation>Confirm a settlement</translation>
    </message>
    <message>
        <source>Approve a settlement</source>
        <translation>Approve a settlement</translation>
    </message>
    <message>
        <source>Approve a settlement, second</source>
        <translation>Approve a settlement, second</translation>
    </message>
    <message>
        <source>Approve a settlement above the limit</source>
        <translation>Approve a settlement above the limit</translation>
    </message>
    <message>
        <source>Lock a month</source>
        <translation>Lock a month</translation>
    </message>
    <message>
        <source>Save a settlement</source>
        <translation>Save a settlement</translation>
    </message>
    <message>
        <source>Export a settlement sheet</source>
        <translation>Export a settlement sheet</translation>
    </message>
</context>
<context>
    <name>fw::app::AccessParts</name>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Lock the desk</source>
        <translation>Lock the desk</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Log out</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>in the header and the title: %1 a person&apos;s name, %2 the role</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
</context>
<context>
    <name>fw::app::AttendanceParts</name>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
</context>
<context>
    <name>fw::app::Console</name>
    <message>
        <source>Floorwarden</source>
        <translation>Floorwarden</translation>
    </message>
</context>
<context>
    <name>fw::app::OperationsParts</name>
    <message>
        <source>Shift handover</source>
        <translation>Shift handover</translation>
    </message>
</context>
<context>
    <name>fw::app::QualityParts</name>
    <message>
        <source>Sampling plans</source>
        <translation>Sampling plans</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Scorecards</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>Save the calls</source>
        <translation>Save the calls</translation>
    </message>
    <message>
        <source>Floorwarden</source>
        <extracomment>%1 the name of a file, %2 why, as the operating system says</extracomment>
        <translation>Floorwarden</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 can&apos;t be written: %2</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Recordings</translation>
    </message>
</context>
<context>
    <name>fw::app::RewindParts</name>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Nothing is recorded yet.</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>Mark this moment</translation>
    </message>
    <message>
        <source>What is to be remembered of it?</source>
        <translation>What is to be remembered of it?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what became of an alarm (%1), and the alarm</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>fw::app::ServerParts</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
</context>
<context>
    <name>fw::app::Snapshotter</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>The folder %1 cannot be made.</translation>
    </message>
    <message>
        <source>The switch could not be reached, so there is no floor to show.</source>
        <translation>The switch could not be reached, so there is no floor to show.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>The file %1 cannot be written.</translation>
    </message>
</context>
<context>
    <name>fw::app::SwitchParts</name>
    <message>
        <source>The simulated switch did not start: %1</source>
        <extracomment>%1 is the program&apos;s file and the system&apos;s reason</extracomment>
        <translation>The simulated switch did not start: %1</translation>
    </message>
    <message>
        <source>The secret is missing: use --secret-file or FLOORWARDEN_SECRET.</source>
        <translation>The secret is missing: use --secret-file or FLOORWARDEN_SECRET.</translation>
    </message>
    <message>
        <source>Secret of the switch</source>
        <translation>Secret of the switch</translation>
    </message>
    <message>
        <source>Secret of %1 on %2:</source>
        <extracomment>%1 is a user name, %2 the name of a switch</extracomment>
        <translation>Secret of %1 on %2:</translation>
    </message>
</context>
<context>
    <name>fw::app::WallboardHost</name>
    <message>
        <source>Open or close the wallboard</source>
        <translation>Open or close the wallboard</translation>
    </message>
    <message>
        <source>The wallboard is shown</source>
        <translation>The wallboard is shown</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Wallboard</translation>
    </message>
</context>
<context>
    <name>fw::ui::AcknowledgeDialog</name>
    <message>
        <source>Acknowledge with a text</source>
        <translation>Acknowledge with a text</translation>
    </message>
    <message>
        <source>What is the reason, or what is done?</source>
        <translation>What is the reason, or what is done?</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>fw::ui::ActionCentre</name>
    <message>
        <source>Take the last action back</source>
        <translation>Take the last action back</translation>
    </message>
    <message>
        <source>Leave the supervised call</source>
        <translation>Leave the supervised call</translation>
    </message>
    <message>
        <source>Last actions</source>
        <translation>Last actions</translation>
    </message>
</context>
<context>
    <name>fw::ui::ActionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Who is affected</source>
        <translation>Who is affected</translation>
    </message>
    <message>
        <source>Can be taken back for five seconds.</source>
        <translation>Can be taken back for five seconds.</translation>
    </message>
    <message>
        <source>This cannot be taken back.</source>
        <translation>This cannot be taken back.</translation>
    </message>
    <message numerus="yes">
        <source>For %n agent(s)</source>
        <translation>
            <numerusform>For %n agent</numerusform>
            <numerusform>For %n agents</numerusform>
        </translation>
    </message>
    <message>
        <source>For %1 of %2 agents</source>
        <translation>For %1 of %2 agents</translation>
    </message>
</context>
<context>
    <name>fw::ui::ActionFlow</name>
    <message>
        <source>Choose agents first.</source>
        <translation>Choose agents first.</translation>
    </message>
</context>
<context>
    <name>fw::ui::ActionLogModel</name>
    <message numerus="yes">
        <source>%n agent(s): %1</source>
        <extracomment>%n agents, %1 some of their numbers</extracomment>
        <translation>
            <numerusform>%n agent: %1</numerusform>
            <numerusform>%n agents: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent</source>
        <extracomment>of a command to a switch that is not answered yet</extracomment>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Done in %1 ms</source>
        <translation>Done in %1 ms</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Failed: %1</translation>
    </message>
    <message>
        <source>Unknown: the connection was lost. The next check will tell.</source>
        <translation>Unknown: the connection was lost. The next check will tell.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <extracomment>of a command to several agents</extracomment>
        <translation>%1 of %2 done</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown: the connection was lost. The next check will tell.</source>
        <translation>
            <numerusform>%n unknown: the connection was lost. The next check will tell.</numerusform>
            <numerusform>%n unknown: the connection was lost. The next check will tell.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done in %1 ms; paused in the fixed queues: %2</source>
        <extracomment>%1 queues that the switch&apos;s configuration puts the agent into</extracomment>
        <translation>Done in %1 ms; paused in the fixed queues: %2</translation>
    </message>
</context>
<context>
    <name>fw::ui::ActionLogPanel</name>
    <message>
        <source>Last actions</source>
        <translation>Last actions</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Nothing was done yet.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>fw::ui::ActionToast</name>
    <message>
        <source>Take back (%1 s)</source>
        <extracomment>a button: %1 the seconds that are left</extracomment>
        <translation>Take back (%1 s)</translation>
    </message>
    <message>
        <source>Last actions</source>
        <translation>Last actions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>fw::ui::AdherenceTab</name>
    <message>
        <source>No such agent on the floor</source>
        <translation>No such agent on the floor</translation>
    </message>
    <message>
        <source>Not in the roster</source>
        <translation>Not in the roster</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>All teams</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>no roster was released for this day</source>
        <translation>no roster was released for this day</translation>
    </message>
    <message>
        <source>Everybody keeps to the roster</source>
        <translation>Everybody keeps to the roster</translation>
    </message>
    <message>
        <source>Publish a roster, and it is compared here</source>
        <translation>Publish a roster, and it is compared here</translation>
    </message>
    <message>
        <source>Scheduled now</source>
        <translation>Scheduled now</translation>
    </message>
    <message>
        <source>%1 of them to serve calls</source>
        <translation>%1 of them to serve calls</translation>
    </message>
    <message>
        <source>Serving now</source>
        <translation>Serving now</translation>
    </message>
    <message>
        <source>%1 scheduled are here</source>
        <translation>%1 scheduled are here</translation>
    </message>
    <message>
        <source>Late, missing, gone</source>
        <translation>Late, missing, gone</translation>
    </message>
    <message>
        <source>%1 late · %2 missing · %3 left</source>
        <translation>%1 late · %2 missing · %3 left</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Breaks</translation>
    </message>
    <message>
        <source>too long or not scheduled</source>
        <translation>too long or not scheduled</translation>
    </message>
    <message>
        <source>Off duty</source>
        <translation>Off duty</translation>
    </message>
    <message>
        <source>serve calls unscheduled</source>
        <translation>serve calls unscheduled</translation>
    </message>
    <message>
        <source>Adherence today</source>
        <translation>Adherence today</translation>
    </message>
    <message>
        <source>Conformance today</source>
        <translation>Conformance today</translation>
    </message>
    <message>
        <source>Schedule adherence</source>
        <translation>Schedule adherence</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Deviations</translation>
    </message>
    <message>
        <source>On shift</source>
        <translation>On shift</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Unmatched</source>
        <translation>Unmatched</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Scheduled</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Deviation</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impact</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Adherence</source>
        <translation>Adherence</translation>
    </message>
    <message>
        <source>Conformance</source>
        <translation>Conformance</translation>
    </message>
    <message>
        <source>of the scheduled time</source>
        <translation>of the scheduled time</translation>
    </message>
    <message>
        <source>served / scheduled</source>
        <translation>served / scheduled</translation>
    </message>
</context>
<context>
    <name>fw::ui::AdjustDialog</name>
    <message>
        <source>Adjust an earlier month</source>
        <translation>Adjust an earlier month</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Adjust</translation>
    </message>
    <message>
        <source>Month that it is about</source>
        <translation>Month that it is about</translation>
    </message>
    <message>
        <source>Amount ¥ (− takes off)</source>
        <translation>Amount ¥ (− takes off)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Amount: write yuan with at most two decimals, such as -1285.50.</source>
        <translation>Amount: write yuan with at most two decimals, such as -1285.50.</translation>
    </message>
    <message>
        <source>Reason: say what is put right.</source>
        <translation>Reason: say what is put right.</translation>
    </message>
    <message>
        <source>¥ %1 for %2 are added.</source>
        <extracomment>%1 an amount of money, %2 a month</extracomment>
        <translation>¥ %1 for %2 are added.</translation>
    </message>
</context>
<context>
    <name>fw::ui::AgentActionRow</name>
    <message>
        <source>More</source>
        <extracomment>a button that opens a menu with more actions</extracomment>
        <translation>More</translation>
    </message>
</context>
<context>
    <name>fw::ui::AgentFilterPanel</name>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>States</source>
        <translation>States</translation>
    </message>
</context>
<context>
    <name>fw::ui::AgentMenu</name>
    <message>
        <source>Pause now</source>
        <translation>Pause now</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::ui::AgentNow</name>
    <message>
        <source>paused in some queues</source>
        <translation>paused in some queues</translation>
    </message>
    <message>
        <source> %1 over %2</source>
        <extracomment>time in the state beyond its limit: %1 how much, %2 the limit</extracomment>
        <translation> %1 over %2</translation>
    </message>
    <message>
        <source>limit %1</source>
        <extracomment>%1 how long the state may last</extracomment>
        <translation>limit %1</translation>
    </message>
    <message>
        <source>outside of the queues</source>
        <translation>outside of the queues</translation>
    </message>
    <message>
        <source>talk %1</source>
        <extracomment>how long the call has lasted</extracomment>
        <translation>talk %1</translation>
    </message>
    <message>
        <source>on hold %1</source>
        <extracomment>how long the caller has been on hold</extracomment>
        <translation>on hold %1</translation>
    </message>
    <message>
        <source>Phone ready</source>
        <translation>Phone ready</translation>
    </message>
    <message>
        <source>Phone in use</source>
        <translation>Phone in use</translation>
    </message>
    <message>
        <source>Phone ringing</source>
        <translation>Phone ringing</translation>
    </message>
    <message>
        <source>Phone in use and ringing</source>
        <translation>Phone in use and ringing</translation>
    </message>
    <message>
        <source>Phone holding a call</source>
        <translation>Phone holding a call</translation>
    </message>
    <message>
        <source>✕ Phone not reachable</source>
        <translation>✕ Phone not reachable</translation>
    </message>
    <message>
        <source>Phone&apos;s state not known</source>
        <translation>Phone&apos;s state not known</translation>
    </message>
    <message>
        <source>Listening: %1</source>
        <extracomment>who hears the agent&apos;s call: %1 phones of supervisors</extracomment>
        <translation>Listening: %1</translation>
    </message>
</context>
<context>
    <name>fw::ui::AgentScoreBand</name>
    <message>
        <source>mean %1 · n %2</source>
        <translation>mean %1 · n %2</translation>
    </message>
    <message>
        <source>none in 4 weeks</source>
        <translation>none in 4 weeks</translation>
    </message>
    <message>
        <source>%1 open, %2 overdue</source>
        <extracomment>coaching talks of an agent: %1 how many are open, %2 how many of them are late</extracomment>
        <translation>%1 open, %2 overdue</translation>
    </message>
    <message>
        <source>%1 open</source>
        <extracomment>coaching talks of an agent</extracomment>
        <translation>%1 open</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>of an agent: no certificate</extracomment>
        <translation>none</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Show the scored calls of this agent</source>
        <translation>Show the scored calls of this agent</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Show the coaching of this agent</source>
        <translation>Show the coaching of this agent</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Show the certificates of this agent</source>
        <translation>Show the certificates of this agent</translation>
    </message>
</context>
<context>
    <name>fw::ui::AgentSheet</name>
    <message>
        <source>Own window</source>
        <translation>Own window</translation>
    </message>
    <message>
        <source>Open in a window of its own</source>
        <translation>Open in a window of its own</translation>
    </message>
    <message>
        <source>Open in a window of its own (Ctrl+Enter)</source>
        <translation>Open in a window of its own (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close the agent&apos;s sheet</source>
        <translation>Close the agent&apos;s sheet</translation>
    </message>
    <message>
        <source>Close the agent&apos;s sheet (Esc)</source>
        <translation>Close the agent&apos;s sheet (Esc)</translation>
    </message>
    <message>
        <source>About the agent</source>
        <translation>About the agent</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>This shift</translation>
    </message>
    <message>
        <source>What the agent did in this shift</source>
        <translation>What the agent did in this shift</translation>
    </message>
    <message>
        <source>Queues</source>
        <extracomment>columns of the agent&apos;s queues: penalty as the switch counts it</extracomment>
        <translation>Queues</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalty</translation>
    </message>
    <message>
        <source>In no queue now</source>
        <translation>In no queue now</translation>
    </message>
    <message>
        <source>Today and the team&apos;s median</source>
        <translation>Today and the team&apos;s median</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Compared</translation>
    </message>
    <message>
        <source>Time by state today</source>
        <translation>Time by state today</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Not signed in today</source>
        <translation>Not signed in today</translation>
    </message>
    <message>
        <source>Last calls</source>
        <translation>Last calls</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>No calls yet</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Last calls · Enter hears one</source>
        <translation>Last calls · Enter hears one</translation>
    </message>
</context>
<context>
    <name>fw::ui::AgentTableModel</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>column of a table: time in the state</extracomment>
        <translation>Time</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Calls</source>
        <extracomment>column of a table: calls answered today</extracomment>
        <translation>Calls</translation>
    </message>
    <message>
        <source>AHT</source>
        <extracomment>average handling time, as short as possible</extracomment>
        <translation>AHT</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Occupancy</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Breaks</source>
        <extracomment>column of a table: time on break today</extracomment>
        <translation>Breaks</translation>
    </message>
    <message>
        <source>%1: %2 of %3 used</source>
        <extracomment>%1 the reason of breaks, %2 the time on them today, %3 the time granted for a shift</extracomment>
        <translation>%1: %2 of %3 used</translation>
    </message>
    <message>
        <source>Quota</source>
        <extracomment>column of a table: how much of what is granted for breaks is used, as short as possible</extracomment>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Adherence</source>
        <translation>Adherence</translation>
    </message>
</context>
<context>
    <name>fw::ui::AgentTimeline</name>
    <message>
        <source>Timeline of the agents</source>
        <translation>Timeline of the agents</translation>
    </message>
    <message>
        <source>%1, %2 of %3 signed in</source>
        <extracomment>the head of a team: %1 its name, %2 agents signed in, %3 all</extracomment>
        <translation>%1, %2 of %3 signed in</translation>
    </message>
    <message>
        <source>folded up</source>
        <translation>folded up</translation>
    </message>
    <message>
        <source>No agents here</source>
        <translation>No agents here</translation>
    </message>
    <message>
        <source>In %1/%2</source>
        <extracomment>agents of a team signed in / all</extracomment>
        <translation>In %1/%2</translation>
    </message>
</context>
<context>
    <name>fw::ui::AgentWishForm</name>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <extracomment>how long a break may last, beside its reason</extracomment>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>All queues</source>
        <extracomment>all queues of an agent</extracomment>
        <translation>All queues</translation>
    </message>
    <message>
        <source>Penalty</source>
        <extracomment>of a member of a queue: a higher one is called later</extracomment>
        <translation>Penalty</translation>
    </message>
</context>
<context>
    <name>fw::ui::AgentsPage</name>
    <message>
        <source>Find an agent</source>
        <translation>Find an agent</translation>
    </message>
    <message>
        <source>Open the agent&apos;s sheet</source>
        <translation>Open the agent&apos;s sheet</translation>
    </message>
    <message>
        <source>Open the agent&apos;s sheet in a window</source>
        <translation>Open the agent&apos;s sheet in a window</translation>
    </message>
    <message>
        <source>Agents as a list</source>
        <translation>Agents as a list</translation>
    </message>
    <message>
        <source>Agents as a timeline</source>
        <translation>Agents as a timeline</translation>
    </message>
    <message>
        <source>Timeline: show less time</source>
        <translation>Timeline: show less time</translation>
    </message>
    <message>
        <source>Timeline: show more time</source>
        <translation>Timeline: show more time</translation>
    </message>
    <message>
        <source>Show all agents again</source>
        <translation>Show all agents again</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n chosen</source>
        <extracomment>remark beside the title &quot;Agents&quot;: %1 how many are shown, %n chosen</extracomment>
        <translation>
            <numerusform>%1 · %n chosen</numerusform>
            <numerusform>%1 · %n chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>the agents as a table, and as lines of what they did</extracomment>
        <translation>List</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>30 min</source>
        <extracomment>how much time the timeline shows, as short as possible</extracomment>
        <translation>30 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>2 h</source>
        <translation>2 h</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 h</translation>
    </message>
    <message>
        <source>8 h</source>
        <translation>8 h</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Worst first</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>By number</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>By state</translation>
    </message>
    <message>
        <source>Order of the agents</source>
        <translation>Order of the agents</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>the find field while it is empty: %1 the key that leads there</extracomment>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find ( %1 )</source>
        <translation>Find ( %1 )</translation>
    </message>
</context>
<context>
    <name>fw::ui::AgreementTab</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Linked</translation>
    </message>
    <message>
        <source>Not to be outsourced</source>
        <translation>Not to be outsourced</translation>
    </message>
    <message>
        <source>included</source>
        <translation>included</translation>
    </message>
    <message>
        <source>pays</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>does</source>
        <translation>does</translation>
    </message>
    <message>
        <source>not in this month</source>
        <translation>not in this month</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>broken</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>Choose a line first.</source>
        <translation>Choose a line first.</translation>
    </message>
    <message>
        <source>%1: %2 from now on.</source>
        <extracomment>%1 a duty, %2 one of the sides</extracomment>
        <translation>%1: %2 from now on.</translation>
    </message>
    <message>
        <source>Service catalogue (9+4)</source>
        <translation>Service catalogue (9+4)</translation>
    </message>
    <message>
        <source>Who does and pays what</source>
        <translation>Who does and pays what</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Breaches</source>
        <translation>Breaches</translation>
    </message>
    <message>
        <source>over all months of the contract</source>
        <translation>over all months of the contract</translation>
    </message>
    <message>
        <source>Nothing is promised yet</source>
        <translation>Nothing is promised yet</translation>
    </message>
    <message>
        <source>Every promise was kept</source>
        <translation>Every promise was kept</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Delivered</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>To the other side</source>
        <translation>To the other side</translation>
    </message>
</context>
<context>
    <name>fw::ui::AlarmAnnouncer</name>
    <message>
        <source>%1 · Floorwarden</source>
        <extracomment>title of a desktop notification: %1 is &quot;Warning&quot; or &quot;Critical&quot;</extracomment>
        <translation>%1 · Floorwarden</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::ui::AlarmBadge</name>
    <message>
        <source>No unacknowledged alarms</source>
        <translation>No unacknowledged alarms</translation>
    </message>
    <message numerus="yes">
        <source>%n unacknowledged alarm(s)</source>
        <translation>
            <numerusform>%n unacknowledged alarm</numerusform>
            <numerusform>%n unacknowledged alarms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::ui::AlarmHistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>fw::ui::AlarmLineDelegate</name>
    <message>
        <source>Acknowledge</source>
        <translation>Acknowledge</translation>
    </message>
</context>
<context>
    <name>fw::ui::AlarmListLabel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::ui::AlarmPage</name>
    <message>
        <source>Acknowledge</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>Acknowledge with a text</source>
        <translation>Acknowledge with a text</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Shelve</translation>
    </message>
    <message>
        <source>Previous alarm</source>
        <translation>Previous alarm</translation>
    </message>
    <message>
        <source>Next alarm</source>
        <translation>Next alarm</translation>
    </message>
    <message>
        <source>%1 unacknowledged of %2</source>
        <extracomment>beside the title &quot;Alarms&quot;: %1 alarms that nobody has acknowledged, %2 all</extracomment>
        <translation>%1 unacknowledged of %2</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>the alarms that are open, and what happened to alarms</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>All open</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>Unacknowledged</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Shelved</translation>
    </message>
    <message>
        <source>Which alarms</source>
        <translation>Which alarms</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find an alarm</source>
        <translation>Find an alarm</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Rules…</translation>
    </message>
    <message>
        <source>Open alarms</source>
        <translation>Open alarms</translation>
    </message>
    <message>
        <source>History of alarms</source>
        <translation>History of alarms</translation>
    </message>
    <message>
        <source>Acknowledge with a text…</source>
        <translation>Acknowledge with a text…</translation>
    </message>
    <message>
        <source>Shelve…</source>
        <translation>Shelve…</translation>
    </message>
    <message>
        <source>Take back</source>
        <extracomment>takes an alarm back that was put away</extracomment>
        <translation>Take back</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>No alarms</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Nothing has happened yet</translation>
    </message>
    <message>
        <source>Go to it</source>
        <extracomment>shows the task or the handover that an alarm is about</extracomment>
        <translation>Go to it</translation>
    </message>
</context>
<context>
    <name>fw::ui::AlarmPanel</name>
    <message>
        <source>Alarms</source>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>the alarms that nobody has acknowledged, as short as possible; and all of them</extracomment>
        <translation>New</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Open the page of alarms</source>
        <translation>Open the page of alarms</translation>
    </message>
    <message>
        <source>Of the present</source>
        <extracomment>badge on the alarms while everything around them is of another time</extracomment>
        <translation>Of the present</translation>
    </message>
</context>
<context>
    <name>fw::ui::AlarmSection</name>
    <message>
        <source>Alarms</source>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>Play a sound for a new alarm</source>
        <translation>Play a sound for a new alarm</translation>
    </message>
    <message>
        <source>Show notifications of the desktop</source>
        <translation>Show notifications of the desktop</translation>
    </message>
    <message>
        <source>The rules themselves are on the page of alarms.</source>
        <translation>The rules themselves are on the page of alarms.</translation>
    </message>
</context>
<context>
    <name>fw::ui::AlarmTableModel</name>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Owner</source>
        <extracomment>who has acknowledged or shelved an alarm</extracomment>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>column of a table: how often the alarm came within 10 minutes</extracomment>
        <translation>Times</translation>
    </message>
</context>
<context>
    <name>fw::ui::AnomalyModel</name>
    <message>
        <source>Number</source>
        <extracomment>columns: kind of an irregularity, and how often it was seen</extracomment>
        <translation>Number</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
</context>
<context>
    <name>fw::ui::AnswerBar</name>
    <message>
        <source>%1  %2</source>
        <extracomment>a button: %1 is an answer, %2 the key that gives it</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>from %1 to %2: type the digits</source>
        <extracomment>a scale: %1 its least, %2 its most</extracomment>
        <translation>from %1 to %2: type the digits</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>%1 to …</source>
        <extracomment>a stretch of a recording whose end is not marked yet</extracomment>
        <translation>%1 to …</translation>
    </message>
    <message>
        <source>Points on the scale</source>
        <translation>Points on the scale</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Comment  C</source>
        <translation>Comment  C</translation>
    </message>
    <message>
        <source>[ Begin</source>
        <extracomment>buttons that mark the begin and the end of the evidence, with their keys</extracomment>
        <translation>[ Begin</translation>
    </message>
    <message>
        <source>End ]</source>
        <translation>End ]</translation>
    </message>
    <message>
        <source>The evidence begins here</source>
        <translation>The evidence begins here</translation>
    </message>
    <message>
        <source>The evidence ends here</source>
        <translation>The evidence ends here</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove the evidence</source>
        <translation>Remove the evidence</translation>
    </message>
</context>
<context>
    <name>fw::ui::AppealDialog</name>
    <message>
        <source>Appeal</source>
        <translation>Appeal</translation>
    </message>
    <message>
        <source>Write beside each question that you contest why. The others stay.</source>
        <translation>Write beside each question that you contest why. The others stay.</translation>
    </message>
</context>
<context>
    <name>fw::ui::ApprovalDialog</name>
    <message>
        <source>Second person needed</source>
        <translation>Second person needed</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) would leave the program. Somebody else who may see reports has to sign in here to approve it.</source>
        <extracomment>%1 is the name of a report or a table</extracomment>
        <translation>
            <numerusform>%1: %n row would leave the program. Somebody else who may see reports has to sign in here to approve it.</numerusform>
            <numerusform>%1: %n rows would leave the program. Somebody else who may see reports has to sign in here to approve it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Asking…</translation>
    </message>
</context>
<context>
    <name>fw::ui::AskDialog</name>
    <message>
        <source>New request</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>From, or the day</source>
        <translation>From, or the day</translation>
    </message>
    <message>
        <source>To, or the other&apos;s day</source>
        <translation>To, or the other&apos;s day</translation>
    </message>
    <message>
        <source>Kind of leave</source>
        <translation>Kind of leave</translation>
    </message>
    <message>
        <source>Swap with</source>
        <translation>Swap with</translation>
    </message>
    <message>
        <source>Overtime from</source>
        <translation>Overtime from</translation>
    </message>
    <message>
        <source>Overtime to</source>
        <translation>Overtime to</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Shift swap</source>
        <translation>Shift swap</translation>
    </message>
    <message>
        <source>Overtime</source>
        <translation>Overtime</translation>
    </message>
    <message>
        <source>The other&apos;s staff number</source>
        <translation>The other&apos;s staff number</translation>
    </message>
</context>
<context>
    <name>fw::ui::AttendancePage</name>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
</context>
<context>
    <name>fw::ui::AuditPage</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %n entry(s)</source>
        <translation>
            <numerusform>the newest entry</numerusform>
            <numerusform>the newest %n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ Whole: %1 entries are sealed. Head of the chain: %2</source>
        <extracomment>%1 a number of entries, %2 a checksum that both companies note down</extracomment>
        <translation>✓ Whole: %1 entries are sealed. Head of the chain: %2</translation>
    </message>
    <message>
        <source>Broken: the entry with seal %1 was changed.</source>
        <extracomment>%1 the number of a seal</extracomment>
        <translation>Broken: the entry with seal %1 was changed.</translation>
    </message>
    <message>
        <source>Broken: the entry with seal %1 is missing.</source>
        <extracomment>%1 the number of a seal</extracomment>
        <translation>Broken: the entry with seal %1 is missing.</translation>
    </message>
    <message>
        <source>Broken: an entry was put in between entries that are sealed.</source>
        <translation>Broken: an entry was put in between entries that are sealed.</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Audit trail</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 hours</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 days</translation>
    </message>
    <message>
        <source>31 days</source>
        <translation>31 days</translation>
    </message>
    <message>
        <source>Always</source>
        <extracomment>the whole time</extracomment>
        <translation>Always</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Log-ins</source>
        <translation>Log-ins</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Switch</translation>
    </message>
    <message>
        <source>Revealed numbers</source>
        <translation>Revealed numbers</translation>
    </message>
    <message>
        <source>Every result</source>
        <translation>Every result</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Which time</translation>
    </message>
    <message>
        <source>Which actions</source>
        <translation>Which actions</translation>
    </message>
    <message>
        <source>Which results</source>
        <translation>Which results</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>Find an entry</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>Check the chain</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Asking the server…</translation>
    </message>
</context>
<context>
    <name>fw::ui::AuditTableModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Desk</source>
        <extracomment>the computer at which something was done</extracomment>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>to what or to whom something was done</extracomment>
        <translation>To</translation>
    </message>
    <message>
        <source>Purpose of access</source>
        <translation>Purpose of access</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Seal</source>
        <extracomment>the number of an entry in the chain that shows later changes</extracomment>
        <translation>Seal</translation>
    </message>
</context>
<context>
    <name>fw::ui::CalendarDialog</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Add China&apos;s holidays</source>
        <translation>Add China&apos;s holidays</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Calendar of forecasts</source>
        <translation>Calendar of forecasts</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>All queues</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Weekday</translation>
    </message>
    <message>
        <source>Effect on calls</source>
        <translation>Effect on calls</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>A festival needs a name.</source>
        <translation>A festival needs a name.</translation>
    </message>
    <message>
        <source>The last day lies before the first, or more than ten years after it.</source>
        <translation>The last day lies before the first, or more than ten years after it.</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Choose a row first.</translation>
    </message>
</context>
<context>
    <name>fw::ui::CalibrationDialog</name>
    <message>
        <source>New calibration session</source>
        <translation>New calibration session</translation>
    </message>
    <message>
        <source>Draw and keep</source>
        <translation>Draw and keep</translation>
    </message>
    <message>
        <source>Title, English</source>
        <translation>Title, English</translation>
    </message>
    <message>
        <source>Title, Chinese</source>
        <translation>Title, Chinese</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Scorecard</translation>
    </message>
    <message>
        <source>Calls from</source>
        <translation>Calls from</translation>
    </message>
    <message>
        <source>Calls to</source>
        <translation>Calls to</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Seed of the draw</source>
        <translation>Seed of the draw</translation>
    </message>
    <message>
        <source>Participants of both sides</source>
        <translation>Participants of both sides</translation>
    </message>
    <message>
        <source>Expert, if any</source>
        <translation>Expert, if any</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitator</translation>
    </message>
    <message>
        <source>names, with commas between them</source>
        <translation>names, with commas between them</translation>
    </message>
    <message>
        <source>Period: the last day has to be on or after the first one.</source>
        <translation>Period: the last day has to be on or after the first one.</translation>
    </message>
    <message>
        <source>Reading the calls of the period…</source>
        <translation>Reading the calls of the period…</translation>
    </message>
</context>
<context>
    <name>fw::ui::CalibrationSheetDialog</name>
    <message>
        <source>Score blind: %1</source>
        <extracomment>%1 is a call</extracomment>
        <translation>Score blind: %1</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Why? For the talk afterwards</source>
        <translation>Why? For the talk afterwards</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <extracomment>%1 is a question</extracomment>
        <translation>Note on %1</translation>
    </message>
</context>
<context>
    <name>fw::ui::CalibrationTab</name>
    <message>
        <source>There is no calibration session yet</source>
        <translation>There is no calibration session yet</translation>
    </message>
    <message>
        <source>Revealed</source>
        <extracomment>everybody sees everybody&apos;s scores</extracomment>
        <translation>Revealed</translation>
    </message>
    <message>
        <source>Blind until all have submitted</source>
        <extracomment>nobody sees the scores of others yet</extracomment>
        <translation>Blind until all have submitted</translation>
    </message>
    <message>
        <source>Blind: you submitted %1 of %2</source>
        <translation>Blind: you submitted %1 of %2</translation>
    </message>
    <message>
        <source>Outside twice running: %1</source>
        <extracomment>%1 are names of evaluators</extracomment>
        <translation>Outside twice running: %1</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Choose a session</source>
        <translation>Choose a session</translation>
    </message>
    <message>
        <source>hidden</source>
        <extracomment>a score that nobody else sees yet</extracomment>
        <translation>hidden</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begun</translation>
    </message>
    <message>
        <source>%1, expert</source>
        <extracomment>%1 is a name, of the expert of a session</extracomment>
        <translation>%1, expert</translation>
    </message>
    <message>
        <source>final scores</source>
        <translation>final scores</translation>
    </message>
    <message>
        <source>final scores, in brackets beside the expert&apos;s</source>
        <translation>final scores, in brackets beside the expert&apos;s</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Not answered yet: %1</source>
        <extracomment>%1 is a question</extracomment>
        <translation>Not answered yet: %1</translation>
    </message>
    <message>
        <source>The session is not there any more.</source>
        <translation>The session is not there any more.</translation>
    </message>
    <message>
        <source>Calibration sessions</source>
        <translation>Calibration sessions</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Scorecard</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitator</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>What is compared</translation>
    </message>
    <message>
        <source>New session…</source>
        <translation>New session…</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Open now</translation>
    </message>
    <message>
        <source>Shows all scores to all, though not everybody has submitted</source>
        <translation>Shows all scores to all, though not everybody has submitted</translation>
    </message>
    <message>
        <source>Score…</source>
        <translation>Score…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
</context>
<context>
    <name>fw::ui::CallFilter</name>
    <message>
        <source>All teams</source>
        <translation>All teams</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <extracomment>a question of which the failed answers are listed</extracomment>
        <translation>Failed: %1</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Last 4 weeks</source>
        <translation>Last 4 weeks</translation>
    </message>
    <message>
        <source>Last 12 weeks</source>
        <translation>Last 12 weeks</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>From – to</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Score below</source>
        <translation>Score below</translation>
    </message>
    <message>
        <source>Any question</source>
        <translation>Any question</translation>
    </message>
    <message>
        <source>Failed question</source>
        <translation>Failed question</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Any state</translation>
    </message>
    <message>
        <source>Waiting for a step</source>
        <extracomment>evaluations that somebody has to confirm, release or decide about</extracomment>
        <translation>Waiting for a step</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>Appeals</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>All evaluators</source>
        <translation>All evaluators</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Evaluator</translation>
    </message>
    <message>
        <source>All plans</source>
        <translation>All plans</translation>
    </message>
    <message>
        <source>Sampling plan</source>
        <translation>Sampling plan</translation>
    </message>
</context>
<context>
    <name>fw::ui::CallList</name>
    <message>
        <source>No scored call passes the filter</source>
        <translation>No scored call passes the filter</translation>
    </message>
    <message numerus="yes">
        <source>the newest %n</source>
        <extracomment>more calls pass the filter than are listed</extracomment>
        <translation>
            <numerusform>the newest %n</numerusform>
            <numerusform>the newest %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Scored calls</source>
        <translation>Scored calls</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>fw::ui::CallTableModel</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Num. + den.</source>
        <extracomment>the call is in the numerator and in the denominator of the service level</extracomment>
        <translation>Num. + den.</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numerator</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Denominator</translation>
    </message>
    <message>
        <source>talking</source>
        <extracomment>the conversation goes on</extracomment>
        <translation>talking</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>column of a table: when the call was answered, or left the queue</extracomment>
        <translation>Time</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>column of a table: how long the caller has waited</extracomment>
        <translation>Wait</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>column of a table: whether the wait was short enough for the service level</extracomment>
        <translation>Threshold</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service level</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>column of a table: offers to agents that were not answered</extracomment>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Ended by</translation>
    </message>
    <message>
        <source>Another team</source>
        <extracomment>in the place of an agent&apos;s name: somebody whom the reader may not see took the call</extracomment>
        <translation>Another team</translation>
    </message>
</context>
<context>
    <name>fw::ui::CallerMenu</name>
    <message>
        <source>Choose a caller first.</source>
        <translation>Choose a caller first.</translation>
    </message>
    <message>
        <source>Reveal the number…</source>
        <translation>Reveal the number…</translation>
    </message>
</context>
<context>
    <name>fw::ui::CallsDialog</name>
    <message>
        <source>%1, counted from %2 to %3</source>
        <extracomment>%1 a queue, %2 and %3 times of day</extracomment>
        <translation>%1, counted from %2 to %3</translation>
    </message>
    <message>
        <source>Answered %1 (in time %2)</source>
        <extracomment>%1 calls, %2 of them in time</extracomment>
        <translation>Answered %1 (in time %2)</translation>
    </message>
    <message>
        <source>Abandoned %1 (short %2)</source>
        <extracomment>%1 calls, %2 of them short</extracomment>
        <translation>Abandoned %1 (short %2)</translation>
    </message>
    <message>
        <source>Overflow %1</source>
        <translation>Overflow %1</translation>
    </message>
    <message>
        <source>Not known %1</source>
        <translation>Not known %1</translation>
    </message>
    <message>
        <source>Average speed of answer %1</source>
        <translation>Average speed of answer %1</translation>
    </message>
    <message>
        <source>Longest wait %1</source>
        <translation>Longest wait %1</translation>
    </message>
    <message>
        <source>These queues have different rules; each call is marked by its own queue&apos;s.</source>
        <translation>These queues have different rules; each call is marked by its own queue&apos;s.</translation>
    </message>
    <message>
        <source>of the offered calls, %1 left their queue within the interval</source>
        <extracomment>%1 the number of calls</extracomment>
        <translation>of the offered calls, %1 left their queue within the interval</translation>
    </message>
    <message>
        <source>The log no longer holds all calls of this interval: the oldest are forgotten.</source>
        <translation>The log no longer holds all calls of this interval: the oldest are forgotten.</translation>
    </message>
    <message>
        <source>The figures of this interval are no longer kept.</source>
        <translation>The figures of this interval are no longer kept.</translation>
    </message>
    <message>
        <source>✓ These calls add up to the interval&apos;s figures.</source>
        <translation>✓ These calls add up to the interval&apos;s figures.</translation>
    </message>
    <message>
        <source>These calls do not add up to the interval&apos;s figures.</source>
        <translation>These calls do not add up to the interval&apos;s figures.</translation>
    </message>
    <message>
        <source>Calls of an interval</source>
        <translation>Calls of an interval</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>fw::ui::CardHeadForm</name>
    <message>
        <source>Title, English</source>
        <translation>Title, English</translation>
    </message>
    <message>
        <source>Title, Chinese</source>
        <translation>Title, Chinese</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Grades</translation>
    </message>
    <message>
        <source>Sections share 100 points by their weights, the questions of a section share its points by theirs. What does not apply is left out.</source>
        <translation>Sections share 100 points by their weights, the questions of a section share its points by theirs. What does not apply is left out.</translation>
    </message>
</context>
<context>
    <name>fw::ui::CardTreeModel</name>
    <message>
        <source>Section and question</source>
        <extracomment>heading of a column: what of 100 points a question is worth</extracomment>
        <translation>Section and question</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
</context>
<context>
    <name>fw::ui::CellDialog</name>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>07:00-15:00, or two such spans</source>
        <translation>07:00-15:00, or two such spans</translation>
    </message>
    <message>
        <source>Of it overtime</source>
        <translation>Of it overtime</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Day off</translation>
    </message>
    <message>
        <source>The hours are not clear. Write them as 07:00-15:00.</source>
        <translation>The hours are not clear. Write them as 07:00-15:00.</translation>
    </message>
</context>
<context>
    <name>fw::ui::CertificateDialog</name>
    <message>
        <source>Issue an on-duty certificate</source>
        <translation>Issue an on-duty certificate</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Skill</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Exam, points of 100</source>
        <extracomment>points of 100</extracomment>
        <translation>Exam, points of 100</translation>
    </message>
    <message>
        <source>Supervised calls</source>
        <translation>Supervised calls</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valid from</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
</context>
<context>
    <name>fw::ui::CertificatesTab</name>
    <message>
        <source>No certificate of this kind</source>
        <translation>No certificate of this kind</translation>
    </message>
    <message>
        <source>%1 valid, %2 of them end within 30 days</source>
        <extracomment>beside the title: certificates that are valid, and how many of them end within 30 days</extracomment>
        <translation>%1 valid, %2 of them end within 30 days</translation>
    </message>
    <message>
        <source>Withdrawn %1: %2</source>
        <extracomment>%1 is a day, %2 a reason</extracomment>
        <translation>Withdrawn %1: %2</translation>
    </message>
    <message>
        <source>Withdraw the certificate</source>
        <translation>Withdraw the certificate</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Why, and what lets the person come back?</source>
        <translation>Why, and what lets the person come back?</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>It is not there any more.</translation>
    </message>
    <message>
        <source>On-duty certificates</source>
        <translation>On-duty certificates</translation>
    </message>
    <message>
        <source>Valid</source>
        <extracomment>certificates</extracomment>
        <translation>Valid</translation>
    </message>
    <message>
        <source>End within 30 days</source>
        <translation>End within 30 days</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Which certificates</source>
        <translation>Which certificates</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>Skill</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Exam</translation>
    </message>
    <message>
        <source>Supervised</source>
        <extracomment>heading of a column: how many</extracomment>
        <translation>Supervised</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Issue…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Withdraw…</translation>
    </message>
</context>
<context>
    <name>fw::ui::ChartCard</name>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>There is nothing to draw in this period.</source>
        <translation>There is nothing to draw in this period.</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <extracomment>%1 calls are drawn, %2 there are</extracomment>
        <translation>the first %1 of %2</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <extracomment>a chart of calls over time</extracomment>
        <translation>Arrivals</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service level</translation>
    </message>
    <message>
        <source>Agent state, hours</source>
        <extracomment>a chart of the hours that agents spend in each state</extracomment>
        <translation>Agent state, hours</translation>
    </message>
    <message>
        <source>By weekday</source>
        <extracomment>a chart of weekdays by times of day</extracomment>
        <translation>By weekday</translation>
    </message>
    <message>
        <source>Abandoned by wait</source>
        <extracomment>a chart of abandoned calls by how long they waited</extracomment>
        <translation>Abandoned by wait</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>What the chart shows</translation>
    </message>
    <message>
        <source>Figure in the cells</source>
        <translation>Figure in the cells</translation>
    </message>
</context>
<context>
    <name>fw::ui::ChecksPanel</name>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Binding rules</source>
        <translation>Binding rules</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>This day</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>This person</translation>
    </message>
    <message>
        <source>Which checks</source>
        <translation>Which checks</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Repair</translation>
    </message>
    <message>
        <source>Mends what is chosen by the fewest changes</source>
        <translation>Mends what is chosen by the fewest changes</translation>
    </message>
    <message>
        <source>Repair all</source>
        <translation>Repair all</translation>
    </message>
    <message>
        <source>Mends the binding rules one after the other</source>
        <translation>Mends the binding rules one after the other</translation>
    </message>
    <message>
        <source>✓ Every rule is kept.</source>
        <translation>✓ Every rule is kept.</translation>
    </message>
    <message numerus="yes">
        <source>%n binding rule(s) broken</source>
        <translation>
            <numerusform>%n binding rule broken</numerusform>
            <numerusform>%n binding rules broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>%n piece of advice</numerusform>
            <numerusform>%n pieces of advice</numerusform>
        </translation>
    </message>
    <message>
        <source>No repair is known that keeps every binding rule.</source>
        <translation>No repair is known that keeps every binding rule.</translation>
    </message>
    <message>
        <source>Repair: %1</source>
        <translation>Repair: %1</translation>
    </message>
    <message>
        <source>Repaired: %1</source>
        <translation>Repaired: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed; every binding rule is kept.</source>
        <translation>
            <numerusform>%n cell changed; every binding rule is kept.</numerusform>
            <numerusform>%n cells changed; every binding rule is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed.</source>
        <translation>
            <numerusform>%n cell changed.</numerusform>
            <numerusform>%n cells changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n binding rule(s) are left to mend by hand.</source>
        <translation>
            <numerusform>%n binding rule is left to mend by hand.</numerusform>
            <numerusform>%n binding rules are left to mend by hand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
</context>
<context>
    <name>fw::ui::ChoicesField</name>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Worth</source>
        <extracomment>what an answer of a choice is worth, from 0 to 1</extracomment>
        <translation>Worth</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Add an answer</translation>
    </message>
    <message>
        <source>Add a grade</source>
        <translation>Add a grade</translation>
    </message>
    <message>
        <source>Remove the answer</source>
        <translation>Remove the answer</translation>
    </message>
    <message>
        <source>Remove the grade</source>
        <translation>Remove the grade</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Grades</source>
        <translation>Grades</translation>
    </message>
</context>
<context>
    <name>fw::ui::ClassroomPanel</name>
    <message>
        <source>End the class</source>
        <translation>End the class</translation>
    </message>
    <message>
        <source>Begin a class</source>
        <translation>Begin a class</translation>
    </message>
    <message>
        <source>Hide the scores</source>
        <translation>Hide the scores</translation>
    </message>
    <message>
        <source>Show the scores</source>
        <translation>Show the scores</translation>
    </message>
    <message>
        <source>Scores are hidden until the class has raised its hands</source>
        <translation>Scores are hidden until the class has raised its hands</translation>
    </message>
    <message>
        <source>Blind: type the hands of each question</source>
        <translation>Blind: type the hands of each question</translation>
    </message>
    <message>
        <source>N/A</source>
        <comment>nothing varied</comment>
        <translation>N/A</translation>
    </message>
    <message>
        <source>%1 of %2 hands as the evaluator · agreement of the class α %3</source>
        <extracomment>%1 a percentage, %2 numbers of hands, %3 a measure of agreement</extracomment>
        <translation>%1 of %2 hands as the evaluator · agreement of the class α %3</translation>
    </message>
    <message>
        <source>Classroom mode</source>
        <translation>Classroom mode</translation>
    </message>
    <message>
        <source>Show or hide the scores</source>
        <translation>Show or hide the scores</translation>
    </message>
    <message>
        <source>Hands by question</source>
        <translation>Hands by question</translation>
    </message>
    <message>
        <source>The call has not been scored</source>
        <translation>The call has not been scored</translation>
    </message>
    <message numerus="yes">
        <source>From %n station(s)</source>
        <translation>
            <numerusform>From %n station</numerusform>
            <numerusform>From %n stations</numerusform>
        </translation>
    </message>
    <message>
        <source>Blind: scored at the stations</source>
        <translation>Blind: scored at the stations</translation>
    </message>
    <message>
        <source>From the evaluator&apos;s score: %1</source>
        <extracomment>%1 people, each with how many points their score lies above or below the evaluator&apos;s</extracomment>
        <translation>From the evaluator&apos;s score: %1</translation>
    </message>
    <message>
        <source>Take what a session of calibration scored blind, each at an own station</source>
        <translation>Take what a session of calibration scored blind, each at an own station</translation>
    </message>
</context>
<context>
    <name>fw::ui::CloseTab</name>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Next, something is missing</source>
        <translation>Next, something is missing</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Hours, figures and incidents were read anew.</source>
        <translation>Hours, figures and incidents were read anew.</translation>
    </message>
    <message>
        <source>Import figures</source>
        <translation>Import figures</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) were imported.</source>
        <translation>
            <numerusform>%n figure were imported.</numerusform>
            <numerusform>%n figures were imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>number of calls</source>
        <translation>number of calls</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Missing: %1</translation>
    </message>
    <message>
        <source>%1 (void)</source>
        <translation>%1 (void)</translation>
    </message>
    <message>
        <source>Sent back: %1</source>
        <extracomment>%1 a reason</extracomment>
        <translation>Sent back: %1</translation>
    </message>
    <message>
        <source>Payable: ¥ %1</source>
        <translation>Payable: ¥ %1</translation>
    </message>
    <message>
        <source>Input (SHA-256): %1</source>
        <translation>Input (SHA-256): %1</translation>
    </message>
    <message>
        <source>not calculated yet</source>
        <translation>not calculated yet</translation>
    </message>
    <message>
        <source>Engine %1 · terms %2 · revision %3</source>
        <translation>Engine %1 · terms %2 · revision %3</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Month close</source>
        <translation>Month close</translation>
    </message>
    <message>
        <source>a month needs the partner&apos;s confirmation and two persons of the carrier</source>
        <translation>a month needs the partner&apos;s confirmation and two persons of the carrier</translation>
    </message>
    <message>
        <source>What is signed</source>
        <translation>What is signed</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>There is no month here</source>
        <translation>There is no month here</translation>
    </message>
    <message>
        <source>Nobody has signed anything yet</source>
        <translation>Nobody has signed anything yet</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Input</translation>
    </message>
    <message>
        <source>Read anew</source>
        <translation>Read anew</translation>
    </message>
    <message>
        <source>Hours, figures and incidents that are not frozen</source>
        <translation>Hours, figures and incidents that are not frozen</translation>
    </message>
    <message>
        <source>Import figures…</source>
        <translation>Import figures…</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Send back…</translation>
    </message>
</context>
<context>
    <name>fw::ui::CoachingDialog</name>
    <message>
        <source>Coaching after an evaluation</source>
        <translation>Coaching after an evaluation</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1, scored %2</source>
        <extracomment>%1 is an agent, %2 a score</extracomment>
        <translation>%1, scored %2</translation>
    </message>
    <message>
        <source>What is to be reached?</source>
        <translation>What is to be reached?</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Clips to hear together</source>
        <translation>Clips to hear together</translation>
    </message>
</context>
<context>
    <name>fw::ui::CoachingTab</name>
    <message>
        <source>No coaching of this kind</source>
        <translation>No coaching of this kind</translation>
    </message>
    <message>
        <source>%1 open, %2 overdue</source>
        <extracomment>beside the title: talks that are not closed, and how many of them are late</extracomment>
        <translation>%1 open, %2 overdue</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Goal: %1</translation>
    </message>
    <message>
        <source>Held %1: %2</source>
        <extracomment>%1 is a day, %2 what was talked about</extracomment>
        <translation>Held %1: %2</translation>
    </message>
    <message>
        <source>The agent says: %1</source>
        <translation>The agent says: %1</translation>
    </message>
    <message>
        <source>Effect: %1</source>
        <extracomment>means of scores before and after a talk, with how many</extracomment>
        <translation>Effect: %1</translation>
    </message>
    <message>
        <source>The talk was held</source>
        <translation>The talk was held</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>What was talked about and agreed?</source>
        <translation>What was talked about and agreed?</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>It is not there any more.</translation>
    </message>
    <message>
        <source>The agent&apos;s own words</source>
        <translation>The agent&apos;s own words</translation>
    </message>
    <message>
        <source>What does the agent say?</source>
        <translation>What does the agent say?</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>coaching talks</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Which talks</source>
        <translation>Which talks</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Before → after</source>
        <extracomment>heading of a column: scores before and after the talk</extracomment>
        <translation>Before → after</translation>
    </message>
    <message>
        <source>Hear clip</source>
        <translation>Hear clip</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluation</translation>
    </message>
    <message>
        <source>Held…</source>
        <translation>Held…</translation>
    </message>
    <message>
        <source>Agent&apos;s words…</source>
        <translation>Agent&apos;s words…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>No coaching of this agent is kept.</source>
        <translation>No coaching of this agent is kept.</translation>
    </message>
</context>
<context>
    <name>fw::ui::ColumnDialog</name>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Largest first</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Usual columns</translation>
    </message>
    <message>
        <source>Columns and views: %1</source>
        <extracomment>%1 is the name of a table</extracomment>
        <translation>Columns and views: %1</translation>
    </message>
    <message>
        <source>Columns, from left to right</source>
        <translation>Columns, from left to right</translation>
    </message>
    <message>
        <source>Width of the column</source>
        <translation>Width of the column</translation>
    </message>
    <message>
        <source> px</source>
        <extracomment>unit behind a number: pixels</extracomment>
        <translation> px</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>Sorted by</source>
        <translation>Sorted by</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Usual order</source>
        <extracomment>sorted by: as the page sorts, the worst first</extracomment>
        <translation>Usual order</translation>
    </message>
</context>
<context>
    <name>fw::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Command palette</translation>
    </message>
    <message>
        <source>Action, queue or agent</source>
        <translation>Action, queue or agent</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Matches</translation>
    </message>
    <message>
        <source>Nothing of that name.</source>
        <translation>Nothing of that name.</translation>
    </message>
</context>
<context>
    <name>fw::ui::CommentsPanel</name>
    <message>
        <source>Private</source>
        <translation>Private</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Nobody has said anything; C writes about the moment</source>
        <translation>Nobody has said anything; C writes about the moment</translation>
    </message>
    <message>
        <source>At</source>
        <translation>At</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Comment on this moment</source>
        <translation>Comment on this moment</translation>
    </message>
    <message>
        <source>Nobody else sees it</source>
        <translation>Nobody else sees it</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>fw::ui::CommitmentsDialog</name>
    <message>
        <source>Commitments</source>
        <translation>Commitments</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promised</translation>
    </message>
    <message>
        <source>From (YYYY-MM)</source>
        <translation>From (YYYY-MM)</translation>
    </message>
    <message>
        <source>%1: write a value such as 97.5.</source>
        <extracomment>%1 an indicator</extracomment>
        <translation>%1: write a value such as 97.5.</translation>
    </message>
    <message>
        <source>%1: write a month such as 2026-03.</source>
        <translation>%1: write a month such as 2026-03.</translation>
    </message>
    <message>
        <source>The commitments are kept.</source>
        <translation>The commitments are kept.</translation>
    </message>
</context>
<context>
    <name>fw::ui::CompareDialog</name>
    <message>
        <source>Compare versions</source>
        <translation>Compare versions</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>First version</translation>
    </message>
    <message>
        <source>Second version</source>
        <translation>Second version</translation>
    </message>
    <message>
        <source>As it is shown</source>
        <translation>As it is shown</translation>
    </message>
    <message>
        <source>Cells that differ</source>
        <translation>Cells that differ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) differ.</source>
        <translation>
            <numerusform>%n cell differs.</numerusform>
            <numerusform>%n cells differ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Scheduled: %1 h.</source>
        <extracomment>%1 hours with a sign</extracomment>
        <translation>Scheduled: %1 h.</translation>
    </message>
    <message>
        <source>Pay: %1 h at 100 %, %2 h at 150 %, %3 h at 200 %, %4 h at 300 %.</source>
        <extracomment>hours with a sign, by the rate of pay</extracomment>
        <translation>Pay: %1 h at 100 %, %2 h at 150 %, %3 h at 200 %, %4 h at 300 %.</translation>
    </message>
    <message>
        <source>On the phones: %1 h more, %2 h fewer.</source>
        <extracomment>person-hours with a sign</extracomment>
        <translation>On the phones: %1 h more, %2 h fewer.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
</context>
<context>
    <name>fw::ui::ComparePanel</name>
    <message>
        <source>%1 of %2 questions alike (%3) · %4 against %5</source>
        <extracomment>%1 and %2 numbers of questions, %3 a percentage, %4 and %5 two scores</extracomment>
        <translation>%1 of %2 questions alike (%3) · %4 against %5</translation>
    </message>
    <message>
        <source>First reviewer</source>
        <translation>First reviewer</translation>
    </message>
    <message>
        <source>Second reviewer</source>
        <translation>Second reviewer</translation>
    </message>
    <message>
        <source>Next disagreement</source>
        <translation>Next disagreement</translation>
    </message>
    <message>
        <source>Two reviewers</source>
        <translation>Two reviewers</translation>
    </message>
    <message>
        <source>Only one person has scored this call</source>
        <translation>Only one person has scored this call</translation>
    </message>
    <message>
        <source>Question</source>
        <extracomment>heads of a table: what each of two reviewers gave, and the difference</extracomment>
        <translation>Question</translation>
    </message>
    <message>
        <source>First</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Second</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Gap</translation>
    </message>
</context>
<context>
    <name>fw::ui::CompareTab</name>
    <message>
        <source>with the month before</source>
        <translation>with the month before</translation>
    </message>
    <message>
        <source>with the budget</source>
        <translation>with the budget</translation>
    </message>
    <message>
        <source>with self-operated: %1</source>
        <extracomment>a contract of another region that is compared with</extracomment>
        <translation>with self-operated: %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>with %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Budget ¥</source>
        <translation>Budget ¥</translation>
    </message>
    <message>
        <source>This month ¥</source>
        <translation>This month ¥</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>The terms have no budget</source>
        <translation>The terms have no budget</translation>
    </message>
    <message>
        <source>The other contract</source>
        <translation>The other contract</translation>
    </message>
    <message>
        <source>That month was never opened</source>
        <translation>That month was never opened</translation>
    </message>
    <message>
        <source>%1, hours</source>
        <extracomment>%1 a kind of seat</extracomment>
        <translation>%1, hours</translation>
    </message>
    <message>
        <source>%1, billed</source>
        <extracomment>%1 a kind of seat</extracomment>
        <translation>%1, billed</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Lowest score</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Coefficient</translation>
    </message>
    <message>
        <source>Carried on ¥</source>
        <translation>Carried on ¥</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>the differences of the steps add up to that of the payable</source>
        <translation>the differences of the steps add up to that of the payable</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Compare with</translation>
    </message>
</context>
<context>
    <name>fw::ui::ComplaintDialog</name>
    <message>
        <source>New complaint</source>
        <translation>New complaint</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Write down</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>What is it about?</translation>
    </message>
    <message>
        <source>In the customer&apos;s words</source>
        <translation>In the customer&apos;s words</translation>
    </message>
    <message>
        <source>Came in by</source>
        <translation>Came in by</translation>
    </message>
    <message>
        <source>Came in at</source>
        <translation>Came in at</translation>
    </message>
    <message>
        <source>Team or region</source>
        <translation>Team or region</translation>
    </message>
    <message>
        <source>Who served the call</source>
        <translation>Who served the call</translation>
    </message>
    <message>
        <source>Call, as the switch names it</source>
        <translation>Call, as the switch names it</translation>
    </message>
    <message>
        <source>Customer&apos;s number, masked</source>
        <translation>Customer&apos;s number, masked</translation>
    </message>
    <message>
        <source>Customers who say the same</source>
        <translation>Customers who say the same</translation>
    </message>
    <message>
        <source>Nobody in particular</source>
        <extracomment>no agent in particular served the call that is complained about</extracomment>
        <translation>Nobody in particular</translation>
    </message>
</context>
<context>
    <name>fw::ui::ComplaintsTab</name>
    <message>
        <source>%1 not closed, %2 overdue · %3 of %4 judged are upheld</source>
        <extracomment>beside the title &quot;Complaints&quot;: %1 not closed, %2 of them late, %3 upheld of %4 judged</extracomment>
        <translation>%1 not closed, %2 overdue · %3 of %4 judged are upheld</translation>
    </message>
    <message>
        <source>No complaint is chosen</source>
        <translation>No complaint is chosen</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <extracomment>a complaint: %1 its number, %2 its title</extracomment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>customer %1</source>
        <translation>customer %1</translation>
    </message>
    <message>
        <source>call %1</source>
        <translation>call %1</translation>
    </message>
    <message>
        <source>group complaint of %1 customers</source>
        <extracomment>of a complaint: %1 a number</extracomment>
        <translation>group complaint of %1 customers</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 customers</translation>
    </message>
    <message>
        <source>finding: %1</source>
        <translation>finding: %1</translation>
    </message>
    <message>
        <source>What the complaint is about</source>
        <translation>What the complaint is about</translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>Classify</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>Who works on it</translation>
    </message>
    <message>
        <source>The customer has an answer by</source>
        <translation>The customer has an answer by</translation>
    </message>
    <message>
        <source>Who is liable</source>
        <translation>Who is liable</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Judge</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Note on the complaint</source>
        <translation>Note on the complaint</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Judge it again</source>
        <translation>Judge it again</translation>
    </message>
    <message>
        <source>What is wrong with the finding</source>
        <translation>What is wrong with the finding</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Send back</translation>
    </message>
    <message>
        <source>Close the complaint</source>
        <translation>Close the complaint</translation>
    </message>
    <message>
        <source>What the customer was told</source>
        <translation>What the customer was told</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
    <message>
        <source>Not closed</source>
        <translation>Not closed</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Which complaints</source>
        <translation>Which complaints</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>number of a complaint</extracomment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Came in at</source>
        <translation>Came in at</translation>
    </message>
    <message>
        <source>Came in by</source>
        <translation>Came in by</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Team or region</source>
        <translation>Team or region</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Liability</source>
        <translation>Liability</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>What was said</translation>
    </message>
    <message>
        <source>Story of the complaint</source>
        <translation>Story of the complaint</translation>
    </message>
    <message>
        <source>New complaint…</source>
        <translation>New complaint…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Classify…</source>
        <translation>Classify…</translation>
    </message>
    <message>
        <source>Judge…</source>
        <translation>Judge…</translation>
    </message>
    <message>
        <source>Judge again…</source>
        <translation>Judge again…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Close…</translation>
    </message>
</context>
<context>
    <name>fw::ui::ConflictDialog</name>
    <message>
        <source>Two people planned at once</source>
        <translation>Two people planned at once</translation>
    </message>
    <message>
        <source>Merge and keep</source>
        <translation>Merge and keep</translation>
    </message>
    <message>
        <source>%1 kept the same draft meanwhile.</source>
        <translation>%1 kept the same draft meanwhile.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were changed by the other only: they are taken over.</source>
        <translation>
            <numerusform>%n cell was changed by the other only: it is taken over.</numerusform>
            <numerusform>%n cells were changed by the other only: they are taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were changed here only: they stay.</source>
        <translation>
            <numerusform>%n cell was changed here only: it stays.</numerusform>
            <numerusform>%n cells were changed here only: they stay.</numerusform>
        </translation>
    </message>
    <message>
        <source>No cell was changed by both.</source>
        <translation>No cell was changed by both.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were changed by both. Whose is taken?</source>
        <translation>
            <numerusform>%n cell was changed by both. Whose is taken?</numerusform>
            <numerusform>%n cells were changed by both. Whose is taken?</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all of mine</source>
        <translation>Take all of mine</translation>
    </message>
    <message>
        <source>Take all of theirs</source>
        <translation>Take all of theirs</translation>
    </message>
    <message>
        <source>Cells that both changed</source>
        <translation>Cells that both changed</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cell</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Take theirs</translation>
    </message>
</context>
<context>
    <name>fw::ui::ConnectionBanner</name>
    <message numerus="yes">
        <source>Next attempt in %n second(s).</source>
        <translation>
            <numerusform>Next attempt in %n second.</numerusform>
            <numerusform>Next attempt in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>The data is stale.</source>
        <translation>The data is stale.</translation>
    </message>
    <message>
        <source>Nothing has been heard for some seconds. The connection is being checked.</source>
        <translation>Nothing has been heard for some seconds. The connection is being checked.</translation>
    </message>
    <message>
        <source>Round trip %1 ms</source>
        <translation>Round trip %1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%n reconnect(s) since the start</source>
        <translation>
            <numerusform>%n reconnect since the start</numerusform>
            <numerusform>%n reconnects since the start</numerusform>
        </translation>
    </message>
    <message>
        <source>Clock difference %1 ms</source>
        <extracomment>the difference between the switch&apos;s clock and this computer&apos;s</extracomment>
        <translation>Clock difference %1 ms</translation>
    </message>
    <message>
        <source>Retry now</source>
        <translation>Retry now</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Open settings</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>fw::ui::ConnectionPill</name>
    <message>
        <source>%1 ms</source>
        <extracomment>round trip to the switch in milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Click for details of the connection.</source>
        <translation>Click for details of the connection.</translation>
    </message>
</context>
<context>
    <name>fw::ui::ContractHeadDialog</name>
    <message>
        <source>New contract</source>
        <translation>New contract</translation>
    </message>
    <message>
        <source>Change the contract</source>
        <translation>Change the contract</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Create</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Name (English)</source>
        <translation>Name (English)</translation>
    </message>
    <message>
        <source>Name (Chinese)</source>
        <translation>Name (Chinese)</translation>
    </message>
    <message>
        <source>Partner&apos;s part</source>
        <translation>Partner&apos;s part</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To (included)</source>
        <translation>To (included)</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>%1: can&apos;t be outsourced</source>
        <extracomment>a service of the catalogue that no contract may include</extracomment>
        <translation>%1: can&apos;t be outsourced</translation>
    </message>
    <message>
        <source>Number: there is a contract with this number already.</source>
        <translation>Number: there is a contract with this number already.</translation>
    </message>
    <message>
        <source>Number: give one of at most 64 characters.</source>
        <translation>Number: give one of at most 64 characters.</translation>
    </message>
    <message>
        <source>Name: give one.</source>
        <translation>Name: give one.</translation>
    </message>
    <message>
        <source>To: choose a day after the begin.</source>
        <translation>To: choose a day after the begin.</translation>
    </message>
    <message>
        <source>Partner&apos;s part: choose one.</source>
        <translation>Partner&apos;s part: choose one.</translation>
    </message>
    <message>
        <source>The contract is kept.</source>
        <translation>The contract is kept.</translation>
    </message>
</context>
<context>
    <name>fw::ui::ContractImportDialog</name>
    <message>
        <source>Import contracts, prices and people</source>
        <translation>Import contracts, prices and people</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>CSV in UTF-8, also saved from a spreadsheet. The columns say what it is:
contracts: contract, scope, from, to, name_en, name_zh, services
prices: contract, from, key, value
people: contract, post, person, name, team, from, to
Several files are taken together, all of them or none.</source>
        <translation>CSV in UTF-8, also saved from a spreadsheet. The columns say what it is:
contracts: contract, scope, from, to, name_en, name_zh, services
prices: contract, from, key, value
people: contract, post, person, name, team, from, to
Several files are taken together, all of them or none.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Nothing is chosen yet.</translation>
    </message>
    <message>
        <source>What the files say</source>
        <translation>What the files say</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s): nothing can be imported. Put them right in the files and choose these again.</source>
        <translation>
            <numerusform>%n fault: nothing can be imported. Put them right in the files and choose these again.</numerusform>
            <numerusform>%n faults: nothing can be imported. Put them right in the files and choose these again.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message numerus="yes">
        <source>Tried out, nothing is kept yet: %n entries can be imported.</source>
        <translation>
            <numerusform>Tried out, nothing is kept yet: %n entries can be imported.</numerusform>
            <numerusform>Tried out, nothing is kept yet: %n entries can be imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Prices, to be approved</source>
        <translation>Prices, to be approved</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), in the place of all</source>
        <translation>
            <numerusform>%n person, in the place of all</numerusform>
            <numerusform>%n persons, in the place of all</numerusform>
        </translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>it is empty</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>it is too long</translation>
    </message>
    <message>
        <source>it is before the begin</source>
        <translation>it is before the begin</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date such as 2026-03-31</source>
        <translation>&quot;%1&quot; is not a date such as 2026-03-31</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a month such as 2026-03</source>
        <translation>&quot;%1&quot; is not a month such as 2026-03</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no part of the organisation</source>
        <translation>&quot;%1&quot; is no part of the organisation</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no post of the partner</source>
        <translation>&quot;%1&quot; is no post of the partner</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount</source>
        <translation>&quot;%1&quot; is no amount</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be outsourced</source>
        <translation>&quot;%1&quot; can&apos;t be outsourced</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a word of this column</source>
        <translation>&quot;%1&quot; is not a word of this column</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>&quot;%1&quot; is not a number</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list such as 0:0.5;90:0.98</source>
        <translation>&quot;%1&quot; is no list such as 0:0.5;90:0.98</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>%1 is there twice</translation>
    </message>
    <message>
        <source>%1 is of a month, not of a contract</source>
        <translation>%1 is of a month, not of a contract</translation>
    </message>
    <message>
        <source>there are no bands for %1</source>
        <translation>there are no bands for %1</translation>
    </message>
    <message>
        <source>there is no column scope (contracts), key (prices) or post (people)</source>
        <translation>there is no column scope (contracts), key (prices) or post (people)</translation>
    </message>
    <message>
        <source>Nothing can be imported as long as there are faults.</source>
        <translation>Nothing can be imported as long as there are faults.</translation>
    </message>
    <message>
        <source>Choose files first.</source>
        <translation>Choose files first.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were imported.</source>
        <translation>
            <numerusform>%n entries were imported.</numerusform>
            <numerusform>%n entries were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::ui::ContractTab</name>
    <message>
        <source>from %1 to %2</source>
        <extracomment>a contract: %1 and %2 are dates</extracomment>
        <translation>from %1 to %2</translation>
    </message>
    <message>
        <source>Partner: %1</source>
        <translation>Partner: %1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>Region: %1</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>Services: %1</translation>
    </message>
    <message>
        <source>Holds in this month</source>
        <translation>Holds in this month</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>What changes</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>There are no terms that others could be made from.</source>
        <translation>There are no terms that others could be made from.</translation>
    </message>
    <message>
        <source>Approve terms</source>
        <translation>Approve terms</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>These terms will hold from %1 on and can&apos;t be changed any more.</source>
        <extracomment>%1 a month</extracomment>
        <translation>These terms will hold from %1 on and can&apos;t be changed any more.</translation>
    </message>
    <message>
        <source>The terms are approved.</source>
        <translation>The terms are approved.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Terms by date</source>
        <translation>Terms by date</translation>
    </message>
    <message>
        <source>Nobody has proposed terms yet</source>
        <translation>Nobody has proposed terms yet</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Nothing changes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposed by</translation>
    </message>
    <message>
        <source>Proposed at</source>
        <translation>Proposed at</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Approved at</source>
        <translation>Approved at</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Propose terms…</source>
        <translation>Propose terms…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approve…</translation>
    </message>
    <message>
        <source>New contract…</source>
        <translation>New contract…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
</context>
<context>
    <name>fw::ui::CoverageChart</name>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>no required staff is known for this day</source>
        <translation>no required staff is known for this day</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>covered</translation>
    </message>
    <message>
        <source>short %1 · %2</source>
        <extracomment>%1 people, %2 hours of the day</extracomment>
        <translation>short %1 · %2</translation>
    </message>
    <message>
        <source>expected SL %1</source>
        <extracomment>%1 a percentage; the expected service level</extracomment>
        <translation>expected SL %1</translation>
    </message>
    <message>
        <source>occupancy %1</source>
        <extracomment>%1 a percentage</extracomment>
        <translation>occupancy %1</translation>
    </message>
    <message>
        <source>%1 h on the phones</source>
        <extracomment>%1 hours</extracomment>
        <translation>%1 h on the phones</translation>
    </message>
    <message>
        <source>Coverage · %1</source>
        <translation>Coverage · %1</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>scheduled</translation>
    </message>
    <message>
        <source>required</source>
        <translation>required</translation>
    </message>
    <message>
        <source>actual</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>simulated SL %1 ± %2</source>
        <extracomment>percentages: the simulated service level, and how far it may be off</extracomment>
        <translation>simulated SL %1 ± %2</translation>
    </message>
</context>
<context>
    <name>fw::ui::DecideDialog</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Not applicable</translation>
    </message>
    <message>
        <source>Decide the appeal</source>
        <translation>Decide the appeal</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>As it was</translation>
    </message>
</context>
<context>
    <name>fw::ui::DelegationDialog</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>who gives a post to somebody else: %1 a name, %2 the role</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>in force</translation>
    </message>
    <message>
        <source>not yet in force</source>
        <translation>not yet in force</translation>
    </message>
    <message>
        <source>over</source>
        <translation>over</translation>
    </message>
    <message>
        <source>%1 (%2) from %3</source>
        <extracomment>%1 a role, %2 parts of the organisation, %3 the log-in name of who gave it</extracomment>
        <translation>%1 (%2) from %3</translation>
    </message>
    <message>
        <source>Posts held for others: %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Posts held for others: %1</translation>
    </message>
    <message>
        <source>Delegated to this person</source>
        <translation>Delegated to this person</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Delegate a post</source>
        <translation>Delegate a post</translation>
    </message>
    <message>
        <source>Post of</source>
        <translation>Post of</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Such as: leave, training, a second site</source>
        <translation>Such as: leave, training, a second site</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegate</translation>
    </message>
</context>
<context>
    <name>fw::ui::DictionarySection</name>
    <message>
        <source>“%1” is no length of time. Examples: 15 (minutes), 2:30, 1:00:00. An empty field means no limit.</source>
        <extracomment>%1 is what the person typed</extracomment>
        <translation>“%1” is no length of time. Examples: 15 (minutes), 2:30, 1:00:00. An empty field means no limit.</translation>
    </message>
    <message>
        <source>Reason %1 needs a code: what the switch says for it.</source>
        <translation>Reason %1 needs a code: what the switch says for it.</translation>
    </message>
    <message>
        <source>Two reasons have the code “%1”. Capital letters make no difference.</source>
        <translation>Two reasons have the code “%1”. Capital letters make no difference.</translation>
    </message>
    <message>
        <source>The quota of “%1” is shorter than its limit, so no break could use the limit.</source>
        <translation>The quota of “%1” is shorter than its limit, so no break could use the limit.</translation>
    </message>
    <message>
        <source>States</source>
        <translation>States</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>Chinese name</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Reasons for a break</source>
        <translation>Reasons for a break</translation>
    </message>
    <message>
        <source>The code is what the switch says. The limit holds for one break, the quota for all breaks of that reason in a shift.</source>
        <translation>The code is what the switch says. The limit holds for one break, the quota for all breaks of that reason in a shift.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Productive</source>
        <translation>Productive</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Add a reason</source>
        <translation>Add a reason</translation>
    </message>
    <message>
        <source>Remove the reason</source>
        <translation>Remove the reason</translation>
    </message>
    <message>
        <source>As the floor&apos;s configuration</source>
        <translation>As the floor&apos;s configuration</translation>
    </message>
    <message>
        <source>The site&apos;s own names; an empty field keeps ours. Who is in a state longer than its limit is marked. Limits are 15 (minutes) or 2:30. F2 or typing changes a field.</source>
        <translation>The site&apos;s own names; an empty field keeps ours. Who is in a state longer than its limit is marked. Limits are 15 (minutes) or 2:30. F2 or typing changes a field.</translation>
    </message>
</context>
<context>
    <name>fw::ui::DimensionsPanel</name>
    <message>
        <source>▲ %1 points → ×%2: ¥ %3</source>
        <translation>▲ %1 points → ×%2: ¥ %3</translation>
    </message>
    <message>
        <source>▲ %1 points → ×%2: ¥ %3 alone, %4 with the lower ones</source>
        <extracomment>as above; %4 the money when the lower scores get there too</extracomment>
        <translation>▲ %1 points → ×%2: ¥ %3 alone, %4 with the lower ones</translation>
    </message>
    <message>
        <source>▼ %1 points → ×%2: ¥ %3</source>
        <extracomment>%1 points to a score band, %2 its coefficient, %3 an amount of money</extracomment>
        <translation>▼ %1 points → ×%2: ¥ %3</translation>
    </message>
    <message>
        <source>Lowest: %1 %2 → coefficient %3</source>
        <extracomment>%1 a score&apos;s name, %2 the score, %3 the coefficient</extracomment>
        <translation>Lowest: %1 %2 → coefficient %3</translation>
    </message>
    <message>
        <source>(band %1, capped by an incident)</source>
        <extracomment>behind the sentence above: %1 the coefficient of the score band</extracomment>
        <translation>(band %1, capped by an incident)</translation>
    </message>
    <message>
        <source>highest band</source>
        <translation>highest band</translation>
    </message>
    <message>
        <source>lowest band</source>
        <translation>lowest band</translation>
    </message>
    <message>
        <source>Three dimensions</source>
        <translation>Three dimensions</translation>
    </message>
    <message>
        <source>lowest, decides</source>
        <translation>lowest, decides</translation>
    </message>
</context>
<context>
    <name>fw::ui::DisplaySection</name>
    <message>
        <source>Display</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>As the desktop</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
</context>
<context>
    <name>fw::ui::DutyBand</name>
    <message>
        <source>Rostered %1</source>
        <extracomment>%1 hours such as 09:00-17:30</extracomment>
        <translation>Rostered %1</translation>
    </message>
    <message>
        <source>adherence %1</source>
        <extracomment>%1 a percentage</extracomment>
        <translation>adherence %1</translation>
    </message>
</context>
<context>
    <name>fw::ui::EffectLine</name>
    <message>
        <source>Agent&apos;s month %1</source>
        <extracomment>the mean of an agent&apos;s scores of a month without this score and with it</extracomment>
        <translation>Agent&apos;s month %1</translation>
    </message>
    <message>
        <source>team %1</source>
        <extracomment>the same of the team</extracomment>
        <translation>team %1</translation>
    </message>
    <message>
        <source>%1 → %2 (n %3)</source>
        <extracomment>%1 a mean before and %2 after, %3 of how many scores</extracomment>
        <translation>%1 → %2 (n %3)</translation>
    </message>
    <message>
        <source>not part of a settlement</source>
        <translation>not part of a settlement</translation>
    </message>
    <message>
        <source>settlement: no contract of this team in this month</source>
        <translation>settlement: no contract of this team in this month</translation>
    </message>
    <message>
        <source>settlement: the month was not reckoned yet</source>
        <translation>settlement: the month was not reckoned yet</translation>
    </message>
    <message>
        <source>dimension %1 points</source>
        <translation>dimension %1 points</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <extracomment>money</extracomment>
        <translation>%1 yuan</translation>
    </message>
    <message>
        <source>next band in %1 points</source>
        <translation>next band in %1 points</translation>
    </message>
</context>
<context>
    <name>fw::ui::ExpectationSection</name>
    <message>
        <source>Import what is expected</source>
        <translation>Import what is expected</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Save what is expected</source>
        <translation>Save what is expected</translation>
    </message>
    <message>
        <source>larger than 20 MB</source>
        <translation>larger than 20 MB</translation>
    </message>
    <message>
        <source>Not on this floor: %1.</source>
        <extracomment>%1 names of queues and teams in a file that the floor does not have</extracomment>
        <translation>Not on this floor: %1.</translation>
    </message>
    <message>
        <source>Nothing is imported: four rules of alarms rest.</source>
        <translation>Nothing is imported: four rules of alarms rest.</translation>
    </message>
    <message>
        <source>Calls of %1 queues and agents of %2 teams and sites are expected, in intervals of %3 min.</source>
        <extracomment>%1 and %2 are numbers of queues and of teams or sites, %3 minutes</extracomment>
        <translation>Calls of %1 queues and agents of %2 teams and sites are expected, in intervals of %3 min.</translation>
    </message>
    <message>
        <source>They came with the floor.</source>
        <translation>They came with the floor.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8. Save it as “CSV UTF-8”.</source>
        <translation>The file is not in UTF-8. Save it as “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>The first line must name the columns; “%1” is missing.</source>
        <extracomment>%1 the name of a column</extracomment>
        <translation>The first line must name the columns; “%1” is missing.</translation>
    </message>
    <message>
        <source>This line has more or fewer fields than the first one.</source>
        <translation>This line has more or fewer fields than the first one.</translation>
    </message>
    <message>
        <source>A line needs either a queue or a node.</source>
        <translation>A line needs either a queue or a node.</translation>
    </message>
    <message>
        <source>“%1” is no day: use mon to sun, daily, or a date such as 2026-11-25.</source>
        <translation>“%1” is no day: use mon to sun, daily, or a date such as 2026-11-25.</translation>
    </message>
    <message>
        <source>“%1” is no start of an interval: use a time on five minutes, such as 09:30.</source>
        <translation>“%1” is no start of an interval: use a time on five minutes, such as 09:30.</translation>
    </message>
    <message>
        <source>“%1” is no number from 0 to 100,000.</source>
        <translation>“%1” is no number from 0 to 100,000.</translation>
    </message>
    <message>
        <source>This interval of “%1” was there before.</source>
        <extracomment>%1 a queue or a team</extracomment>
        <translation>This interval of “%1” was there before.</translation>
    </message>
    <message>
        <source>The file has more than 200,000 lines.</source>
        <translation>The file has more than 200,000 lines.</translation>
    </message>
    <message>
        <source>Nothing was imported:</source>
        <translation>Nothing was imported:</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 the number of a line of a file, %2 what is wrong there</extracomment>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Expected calls and agents</source>
        <translation>Expected calls and agents</translation>
    </message>
    <message>
        <source>A CSV file with the columns queue, node, day, start, calls, agents. A line is about a queue (by the switch&apos;s name) with its calls, or about a team or site (by its id) with its scheduled agents. “Save as” writes what holds now, or lines to be filled in.</source>
        <translation>A CSV file with the columns queue, node, day, start, calls, agents. A line is about a queue (by the switch&apos;s name) with its calls, or about a team or site (by its id) with its scheduled agents. “Save as” writes what holds now, or lines to be filled in.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Expectation</translation>
    </message>
</context>
<context>
    <name>fw::ui::ExportSection</name>
    <message>
        <source>Large exports</source>
        <translation>Large exports</translation>
    </message>
    <message>
        <source>Rows without approval</source>
        <translation>Rows without approval</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>No limit</translation>
    </message>
    <message>
        <source>A report, a table, a roster or a copy of one with more rows than this leaves the program only when somebody else gives a name and a password and approves it. Both names go into the audit trail. A desk without accounts asks nobody.</source>
        <translation>A report, a table, a roster or a copy of one with more rows than this leaves the program only when somebody else gives a name and a password and approves it. Both names go into the audit trail. A desk without accounts asks nobody.</translation>
    </message>
</context>
<context>
    <name>fw::ui::FeasibilityDialog</name>
    <message>
        <source>Feasibility of a contract</source>
        <translation>Feasibility of a contract</translation>
    </message>
    <message>
        <source>Seats held open</source>
        <translation>Seats held open</translation>
    </message>
    <message>
        <source>Hours of a day</source>
        <translation>Hours of a day</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Lost to leave, sickness, training</source>
        <translation>Lost to leave, sickness, training</translation>
    </message>
    <message>
        <source>The last day lies before the first one.</source>
        <translation>The last day lies before the first one.</translation>
    </message>
    <message>
        <source>The people can hold all seats.</source>
        <translation>The people can hold all seats.</translation>
    </message>
    <message>
        <source>Only with overtime: the standard hours fill %1.</source>
        <translation>Only with overtime: the standard hours fill %1.</translation>
    </message>
    <message>
        <source>Not feasible: the people fill %1 of what is wanted.</source>
        <extracomment>%1 a percentage of the hours that are wanted</extracomment>
        <translation>Not feasible: the people fill %1 of what is wanted.</translation>
    </message>
    <message>
        <source>Wanted: %1 seats × %2 h × %3 days = %4 h.</source>
        <extracomment>seats, hours, days, and their product in hours</extracomment>
        <translation>Wanted: %1 seats × %2 h × %3 days = %4 h.</translation>
    </message>
    <message>
        <source>There: %1 people × %2 standard hours = %3 h.</source>
        <extracomment>people, standard hours of each without what is lost, and their product in hours</extracomment>
        <translation>There: %1 people × %2 standard hours = %3 h.</translation>
    </message>
    <message>
        <source>That holds %1 seats open throughout.</source>
        <extracomment>%1 seats</extracomment>
        <translation>That holds %1 seats open throughout.</translation>
    </message>
    <message>
        <source>%1 h are left over.</source>
        <extracomment>hours</extracomment>
        <translation>%1 h are left over.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) would be enough.</source>
        <translation>
            <numerusform>%n person would be enough.</numerusform>
            <numerusform>%n people would be enough.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to %1 of the people&apos;s hours may be lost.</source>
        <extracomment>%1 a percentage of the people&apos;s hours</extracomment>
        <translation>Up to %1 of the people&apos;s hours may be lost.</translation>
    </message>
    <message>
        <source>%1 h are missing. Any one of these would do:</source>
        <extracomment>hours</extracomment>
        <translation>%1 h are missing. Any one of these would do:</translation>
    </message>
    <message numerus="yes">
        <source>%n more person(s), %1 in all</source>
        <translation>
            <numerusform>%n more person, %1 in all</numerusform>
            <numerusform>%n more people, %1 in all</numerusform>
        </translation>
    </message>
    <message>
        <source>overtime: %1 h of the %2 h that the law allows at most</source>
        <extracomment>%1 and %2 hours</extracomment>
        <translation>overtime: %1 h of the %2 h that the law allows at most</translation>
    </message>
    <message numerus="yes">
        <source>%n more person(s) when all work the most overtime that the law allows (%1 h now)</source>
        <translation>
            <numerusform>%n more person when all work the most overtime that the law allows (%1 h now)</numerusform>
            <numerusform>%n more people when all work the most overtime that the law allows (%1 h now)</numerusform>
        </translation>
    </message>
    <message>
        <source>all seats open for %1 h a day instead of %2 h</source>
        <extracomment>%1 and %2 hours of a day</extracomment>
        <translation>all seats open for %1 h a day instead of %2 h</translation>
    </message>
    <message>
        <source>%1 seats instead of %2</source>
        <extracomment>%1 and %2 seats</extracomment>
        <translation>%1 seats instead of %2</translation>
    </message>
</context>
<context>
    <name>fw::ui::FillDialog</name>
    <message>
        <source>Fill from a rotation</source>
        <translation>Fill from a rotation</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Fill</translation>
    </message>
    <message>
        <source>Mend broken rules afterwards</source>
        <translation>Mend broken rules afterwards</translation>
    </message>
    <message>
        <source>Empty cells are filled; what is planned or pinned stays.</source>
        <translation>Empty cells are filled; what is planned or pinned stays.</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Groups that take turns</source>
        <translation>Groups that take turns</translation>
    </message>
    <message>
        <source>There is no rotation for the shift patterns of this site.</source>
        <translation>There is no rotation for the shift patterns of this site.</translation>
    </message>
    <message>
        <source>Fill from %1</source>
        <translation>Fill from %1</translation>
    </message>
    <message>
        <source>No cell is empty.</source>
        <translation>No cell is empty.</translation>
    </message>
</context>
<context>
    <name>fw::ui::FirstAdminDialog</name>
    <message>
        <source>Set up accounts</source>
        <translation>Set up accounts</translation>
    </message>
    <message>
        <source>From now on everybody at this desk logs in, and sees and does what the own role includes. The first account administers the others; it sees no calls. There is no way back without the file of this desk, and nobody can look a password up.</source>
        <translation>From now on everybody at this desk logs in, and sees and does what the own role includes. The first account administers the others; it sees no calls. There is no way back without the file of this desk, and nobody can look a password up.</translation>
    </message>
    <message>
        <source>Log-in name</source>
        <translation>Log-in name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Password again</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>fw::ui::FirstStartDialog</name>
    <message>
        <source>Start the demo</source>
        <translation>Start the demo</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>Welcome to Floorwarden</source>
        <translation>Welcome to Floorwarden</translation>
    </message>
    <message>
        <source>Which floor do you want to see? You can change this later in the settings.</source>
        <translation>Which floor do you want to see? You can change this later in the settings.</translation>
    </message>
    <message>
        <source>Try the demo floor</source>
        <translation>Try the demo floor</translation>
    </message>
    <message>
        <source>A simulated call centre on this computer. Nothing leaves it, and nothing real is touched.</source>
        <translation>A simulated call centre on this computer. Nothing leaves it, and nothing real is touched.</translation>
    </message>
    <message>
        <source>Connect to a switch</source>
        <translation>Connect to a switch</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Asterisk 16 to 22 by its manager interface (AMI). Floorwarden does no more than the account may.</source>
        <translation>Asterisk 16 to 22 by its manager interface (AMI). Floorwarden does no more than the account may.</translation>
    </message>
    <message>
        <source>Join and log in</source>
        <translation>Join and log in</translation>
    </message>
    <message>
        <source>Join a floor that others record</source>
        <translation>Join a floor that others record</translation>
    </message>
    <message>
        <source>A recorder writes what the switches tell into a PostgreSQL database. You log in there with your own account.</source>
        <translation>A recorder writes what the switches tell into a PostgreSQL database. You log in there with your own account.</translation>
    </message>
</context>
<context>
    <name>fw::ui::FloorPage</name>
    <message>
        <source>%1 · worst first</source>
        <extracomment>remark beside the title &quot;Queues&quot;: %1 their number</extracomment>
        <translation>%1 · worst first</translation>
    </message>
    <message>
        <source>Over</source>
        <extracomment>agents longer in their state than allowed, as short as possible</extracomment>
        <translation>Over</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Queues</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Waiting callers</source>
        <translation>Waiting callers</translation>
    </message>
    <message>
        <source>Last hour, 5 minutes each</source>
        <translation>Last hour, 5 minutes each</translation>
    </message>
    <message>
        <source>Calls of the last hour</source>
        <translation>Calls of the last hour</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>List</source>
        <extracomment>the agents as a table, and as a map of their seats</extracomment>
        <translation>List</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Find agent</source>
        <translation>Find agent</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>the find field while it is empty: %1 the key that leads there</extracomment>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find ( %1 )</source>
        <translation>Find ( %1 )</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nobody is waiting</translation>
    </message>
</context>
<context>
    <name>fw::ui::ForecastChart</name>
    <message>
        <source>Calls that came, and the forecast</source>
        <translation>Calls that came, and the forecast</translation>
    </message>
    <message>
        <source>%1 calls came</source>
        <extracomment>%1 a number</extracomment>
        <translation>%1 calls came</translation>
    </message>
    <message>
        <source>forecast %1, from %2 to %3</source>
        <extracomment>three numbers of calls: the forecast and its interval</extracomment>
        <translation>forecast %1, from %2 to %3</translation>
    </message>
    <message>
        <source>last same weekday %1, 4-week mean %2</source>
        <extracomment>two numbers of calls</extracomment>
        <translation>last same weekday %1, 4-week mean %2</translation>
    </message>
    <message>
        <source>came</source>
        <translation>came</translation>
    </message>
    <message>
        <source>forecast with its interval</source>
        <translation>forecast with its interval</translation>
    </message>
    <message>
        <source>last same weekday</source>
        <translation>last same weekday</translation>
    </message>
    <message>
        <source>4-week mean</source>
        <translation>4-week mean</translation>
    </message>
</context>
<context>
    <name>fw::ui::ForecastPage</name>
    <message>
        <source>There is no queue that you may see.</source>
        <translation>There is no queue that you may see.</translation>
    </message>
    <message>
        <source>Reading the calls and choosing a model…</source>
        <translation>Reading the calls and choosing a model…</translation>
    </message>
    <message>
        <source>Published; it is judged as the calls come.</source>
        <translation>Published; it is judged as the calls come.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>First day of the forecast</source>
        <translation>First day of the forecast</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizon</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Standard…</source>
        <translation>Standard…</translation>
    </message>
    <message>
        <source>Calendar…</source>
        <translation>Calendar…</translation>
    </message>
    <message>
        <source>Requirement of a team…</source>
        <translation>Requirement of a team…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Import calls from CSV…</source>
        <translation>Import calls from CSV…</translation>
    </message>
    <message>
        <source>Export the forecast as CSV…</source>
        <translation>Export the forecast as CSV…</translation>
    </message>
</context>
<context>
    <name>fw::ui::ForecastPapers</name>
    <message>
        <source>Import calls</source>
        <translation>Import calls</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>What the file has</source>
        <translation>What the file has</translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) of %1</source>
        <extracomment>%1 a queue</extracomment>
        <translation>
            <numerusform>%n interval of %1</numerusform>
            <numerusform>%n intervals of %1</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 to %2; days that are there already are replaced</source>
        <extracomment>two days</extracomment>
        <translation>from %1 to %2; days that are there already are replaced</translation>
    </message>
    <message>
        <source>Nothing is imported as long as lines are wrong.</source>
        <translation>Nothing is imported as long as lines are wrong.</translation>
    </message>
    <message>
        <source>The file has no calls.</source>
        <translation>The file has no calls.</translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) were imported.</source>
        <translation>
            <numerusform>%n interval was imported.</numerusform>
            <numerusform>%n intervals were imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the forecast</source>
        <translation>Export the forecast</translation>
    </message>
</context>
<context>
    <name>fw::ui::ForecastTab</name>
    <message>
        <source>shrinkage %1, %2</source>
        <extracomment>%1 a percentage, %2 &quot;added up&quot; or &quot;each of what is left&quot;</extracomment>
        <translation>shrinkage %1, %2</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervals</translation>
    </message>
    <message>
        <source>One agent fewer or more</source>
        <translation>One agent fewer or more</translation>
    </message>
    <message>
        <source>%1: one agent fewer or more</source>
        <extracomment>%1 a time of the day</extracomment>
        <translation>%1: one agent fewer or more</translation>
    </message>
    <message>
        <source>one fewer</source>
        <translation>one fewer</translation>
    </message>
    <message>
        <source>required</source>
        <translation>required</translation>
    </message>
    <message>
        <source>one more</source>
        <translation>one more</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day in a chart: 20 Nov</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Calls by day</source>
        <translation>Calls by day</translation>
    </message>
    <message>
        <source>Calls on %1</source>
        <translation>Calls on %1</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>What the chart shows</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>By day</translation>
    </message>
    <message>
        <source>low and high: sums over the intervals, the widest case</source>
        <translation>low and high: sums over the intervals, the widest case</translation>
    </message>
    <message>
        <source>Forecast by day</source>
        <translation>Forecast by day</translation>
    </message>
    <message>
        <source>Forecast by interval</source>
        <translation>Forecast by interval</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Agents</source>
        <comment>the most that are required at once</comment>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Gross</source>
        <comment>people to be rostered, with shrinkage</comment>
        <translation>Gross</translation>
    </message>
    <message>
        <source>SL</source>
        <translation>SL</translation>
    </message>
    <message>
        <source>Occup.</source>
        <comment>occupancy, short</comment>
        <translation>Occup.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Occupancy</translation>
    </message>
    <message>
        <source>No forecast yet</source>
        <translation>No forecast yet</translation>
    </message>
</context>
<context>
    <name>fw::ui::GroupRadar</name>
    <message>
        <source>Groups of indicators</source>
        <translation>Groups of indicators</translation>
    </message>
</context>
<context>
    <name>fw::ui::HandoverDialog</name>
    <message>
        <source>Hand over the shift</source>
        <translation>Hand over the shift</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Hand over</translation>
    </message>
    <message>
        <source>What the machine says of the shift</source>
        <translation>What the machine says of the shift</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>To follow, one a line</source>
        <translation>To follow, one a line</translation>
    </message>
</context>
<context>
    <name>fw::ui::HandoverTab</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>a shift: %1 date and time, %2 time</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not signed</source>
        <translation>
            <numerusform>%n not signed</numerusform>
            <numerusform>%n not signed</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the handover</source>
        <translation>Save the handover</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Shift handovers</source>
        <translation>Shift handovers</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>number of a handover</extracomment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Outgoing</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Incoming</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Hand over…</translation>
    </message>
    <message>
        <source>Read and sign…</source>
        <translation>Read and sign…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Show the floor then</source>
        <translation>Show the floor then</translation>
    </message>
</context>
<context>
    <name>fw::ui::HandsModel</name>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Met</source>
        <extracomment>hands of those who think that the question was met</extracomment>
        <translation>Met</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Not met</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Scored</translation>
    </message>
    <message>
        <source>Agree</source>
        <extracomment>the share of hands that scored as the evaluator did</extracomment>
        <translation>Agree</translation>
    </message>
</context>
<context>
    <name>fw::ui::HappeningsModel</name>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Mark</source>
        <extracomment>a moment that somebody marked to find it again</extracomment>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
</context>
<context>
    <name>fw::ui::HeaderBar</name>
    <message>
        <source>Data as of %1</source>
        <extracomment>%1 is a time of day: how old the figures on the screen are</extracomment>
        <translation>Data as of %1</translation>
    </message>
    <message>
        <source>Interval %1–%2</source>
        <extracomment>the current interval of the statistics, such as &quot;10:30–11:00&quot;</extracomment>
        <translation>Interval %1–%2</translation>
    </message>
    <message>
        <source>Switch to the dark theme</source>
        <translation>Switch to the dark theme</translation>
    </message>
    <message>
        <source>Switch to the light theme</source>
        <translation>Switch to the light theme</translation>
    </message>
    <message>
        <source>Floorwarden</source>
        <extracomment>the product&apos;s name</extracomment>
        <translation>Floorwarden</translation>
    </message>
    <message>
        <source>中文</source>
        <extracomment>the other language in its own words: 中文 here, EN in the Chinese translation</extracomment>
        <translation>中文</translation>
    </message>
    <message>
        <source>Switch the language</source>
        <translation>Switch the language</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Time of day</translation>
    </message>
    <message>
        <source>The past</source>
        <extracomment>instead of how old the figures are: they are not of the present</extracomment>
        <translation>The past</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)/s</source>
        <extracomment>events of the switches per second</extracomment>
        <translation>
            <numerusform>%n event/s</numerusform>
            <numerusform>%n events/s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::ui::HearingBar</name>
    <message>
        <source>Silence and overtalk: %1 heard, %2 not heard yet, %3 without a recording</source>
        <extracomment>how many recordings of a plan&apos;s calls a machine has listened to</extracomment>
        <translation>Silence and overtalk: %1 heard, %2 not heard yet, %3 without a recording</translation>
    </message>
    <message>
        <source>Recordings listened to</source>
        <translation>Recordings listened to</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Listen to recordings</source>
        <translation>Listen to recordings</translation>
    </message>
    <message>
        <source>What was heard until now is kept</source>
        <translation>What was heard until now is kept</translation>
    </message>
    <message>
        <source>Looks for silence from 10 s and overtalk from 3 s in the recordings that nobody listened to yet</source>
        <translation>Looks for silence from 10 s and overtalk from 3 s in the recordings that nobody listened to yet</translation>
    </message>
</context>
<context>
    <name>fw::ui::HeatMap</name>
    <message>
        <source>Weekdays by time of day</source>
        <translation>Weekdays by time of day</translation>
    </message>
</context>
<context>
    <name>fw::ui::ImportSection</name>
    <message>
        <source>Choose logs</source>
        <translation>Choose logs</translation>
    </message>
    <message>
        <source>Logs of queues (queue_log*)</source>
        <translation>Logs of queues (queue_log*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>What was imported before stays; start again to go on from there.</source>
        <translation>What was imported before stays; start again to go on from there.</translation>
    </message>
    <message>
        <source>Cancelled. What was imported stays; start again to go on from there.</source>
        <translation>Cancelled. What was imported stays; start again to go on from there.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a file, %2 a sentence of what became of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>The first %n line(s) that were not counted</source>
        <translation>
            <numerusform>The first %n line that was not counted</numerusform>
            <numerusform>The first %n lines that were not counted</numerusform>
        </translation>
    </message>
    <message>
        <source>Lines that were not counted</source>
        <translation>Lines that were not counted</translation>
    </message>
    <message>
        <source>Import of queue_log</source>
        <translation>Import of queue_log</translation>
    </message>
    <message>
        <source>Brings what an Asterisk logged before it was recorded here into reports. Rotated and packed files may be chosen together, in any order. What was imported before is left out. A log tells no hold, no ringing that was answered, and no time of agents whose coming and going it does not name: those stay uncounted.</source>
        <translation>Brings what an Asterisk logged before it was recorded here into reports. Rotated and packed files may be chosen together, in any order. What was imported before is left out. A log tells no hold, no ringing that was answered, and no time of agents whose coming and going it does not name: those stay uncounted.</translation>
    </message>
    <message>
        <source>Switch:</source>
        <translation>Switch:</translation>
    </message>
    <message>
        <source>Switch that wrote the logs</source>
        <translation>Switch that wrote the logs</translation>
    </message>
    <message>
        <source>Chosen logs</source>
        <translation>Chosen logs</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choose files…</translation>
    </message>
    <message>
        <source>Start import</source>
        <translation>Start import</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Cancel the import</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progress of the import</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>fw::ui::IncidentDetail</name>
    <message>
        <source>nobody owns it</source>
        <extracomment>of an incident: %1 a person</extracomment>
        <translation>nobody owns it</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>owner %1</translation>
    </message>
    <message>
        <source>opened %1 by %2</source>
        <extracomment>of an incident: %1 date and time, %2 a person</extracomment>
        <translation>opened %1 by %2</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <extracomment>of an incident: %1 what its cause was</extracomment>
        <translation>Cause: %1</translation>
    </message>
    <message>
        <source>No incident is chosen</source>
        <translation>No incident is chosen</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <extracomment>an incident: %1 its number, %2 its title</extracomment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>Unacknowledged</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <translation>Last 15 minutes</translation>
    </message>
    <message>
        <source>Queues then</source>
        <translation>Queues then</translation>
    </message>
    <message>
        <source>Alarms then</source>
        <translation>Alarms then</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>number of callers who wait</extracomment>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Longest</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandoned</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Available</translation>
    </message>
    <message>
        <source>On calls</source>
        <extracomment>agents who ring, talk or wrap up</extracomment>
        <translation>On calls</translation>
    </message>
    <message>
        <source>On break</source>
        <translation>On break</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Raised</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Timeline of the incident</source>
        <translation>Timeline of the incident</translation>
    </message>
    <message>
        <source>The floor&apos;s last 15 minutes before the incident</source>
        <translation>The floor&apos;s last 15 minutes before the incident</translation>
    </message>
    <message>
        <source>Queues in the 15 minutes before the incident</source>
        <translation>Queues in the 15 minutes before the incident</translation>
    </message>
    <message>
        <source>Alarms that were open</source>
        <translation>Alarms that were open</translation>
    </message>
    <message>
        <source>Links and attachments</source>
        <translation>Links and attachments</translation>
    </message>
</context>
<context>
    <name>fw::ui::IncidentDialog</name>
    <message>
        <source>Open an incident</source>
        <translation>Open an incident</translation>
    </message>
    <message>
        <source>Severity and class</source>
        <translation>Severity and class</translation>
    </message>
    <message>
        <source>Link to the incident</source>
        <translation>Link to the incident</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>The last 15 minutes of the floor are kept with it, as they were when you pressed the key.</source>
        <translation>The last 15 minutes of the floor are kept with it, as they were when you pressed the key.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>What is it?</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a link of an incident: %1 alarm, call, agent or queue, %2 which one</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>Linked to</translation>
    </message>
</context>
<context>
    <name>fw::ui::IncidentFlow</name>
    <message>
        <source>Open an incident</source>
        <translation>Open an incident</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <extracomment>a caller who waits: %1 a masked number, %2 a queue</extracomment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What happened, or what is done?</source>
        <translation>What happened, or what is done?</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Who takes it over?</source>
        <translation>Who takes it over?</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Where is it? An address, a path, or the number of a paper.</source>
        <translation>Where is it? An address, a path, or the number of a paper.</translation>
    </message>
    <message>
        <source>Close the incident</source>
        <translation>Close the incident</translation>
    </message>
    <message>
        <source>What was the cause?</source>
        <translation>What was the cause?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>fw::ui::IncidentsPage</name>
    <message>
        <source>Nobody signed handover #%1 within 15 minutes: it is escalated.</source>
        <extracomment>%1 is the number of a handover</extracomment>
        <translation>Nobody signed handover #%1 within 15 minutes: it is escalated.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>Complaints</translation>
    </message>
</context>
<context>
    <name>fw::ui::IncidentsTab</name>
    <message>
        <source>Add a note to the incident</source>
        <translation>Add a note to the incident</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Not closed</source>
        <extracomment>incidents that are not closed</extracomment>
        <translation>Not closed</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Which incidents</source>
        <translation>Which incidents</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find an incident</source>
        <translation>Find an incident</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>number of an incident</extracomment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Opened</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Open an incident…</source>
        <translation>Open an incident…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Owner…</source>
        <translation>Owner…</translation>
    </message>
    <message>
        <source>Severity…</source>
        <translation>Severity…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Link…</translation>
    </message>
    <message>
        <source>Attachment…</source>
        <translation>Attachment…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Close…</translation>
    </message>
    <message>
        <source>Show the floor then</source>
        <translation>Show the floor then</translation>
    </message>
</context>
<context>
    <name>fw::ui::IntervalChart</name>
    <message>
        <source>Offered</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandoned</translation>
    </message>
    <message>
        <source>%1: %2 offered, %3 answered, %4 abandoned</source>
        <extracomment>a bar of a chart for screen readers: %1 a time of day, %2 to %4 numbers of calls</extracomment>
        <translation>%1: %2 offered, %3 answered, %4 abandoned</translation>
    </message>
</context>
<context>
    <name>fw::ui::IntradayChart</name>
    <message>
        <source>Calls and people of the day</source>
        <translation>Calls and people of the day</translation>
    </message>
    <message>
        <source>Forecast %1, updated %2, came %3</source>
        <extracomment>%1 to %4 numbers of calls and a percentage; parts of a tool tip</extracomment>
        <translation>Forecast %1, updated %2, came %3</translation>
    </message>
    <message>
        <source>Required %1, scheduled %2, present %3</source>
        <translation>Required %1, scheduled %2, present %3</translation>
    </message>
    <message>
        <source>Service level %1, expected %2</source>
        <translation>Service level %1, expected %2</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>calls</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>forecast</translation>
    </message>
    <message>
        <source>updated forecast</source>
        <translation>updated forecast</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>service level</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>scheduled</translation>
    </message>
    <message>
        <source>required</source>
        <translation>required</translation>
    </message>
    <message>
        <source>present</source>
        <translation>present</translation>
    </message>
    <message>
        <source>expected to be there</source>
        <translation>expected to be there</translation>
    </message>
</context>
<context>
    <name>fw::ui::IntradayPage</name>
    <message>
        <source>Queues</source>
        <translation>Queues</translation>
    </message>
    <message>
        <source>Intervals of the day</source>
        <translation>Intervals of the day</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervals</translation>
    </message>
    <message>
        <source>Calls, service level and people</source>
        <translation>Calls, service level and people</translation>
    </message>
    <message>
        <source>Open the forecast page</source>
        <translation>Open the forecast page</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Came</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Required now</source>
        <translation>Required now</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Scheduled</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Gap</translation>
    </message>
    <message>
        <source>SL</source>
        <translation>SL</translation>
    </message>
    <message>
        <source>SL expected</source>
        <translation>SL expected</translation>
    </message>
    <message>
        <source>%1 · all queues</source>
        <extracomment>%1 a part of the organisation</extracomment>
        <translation>%1 · all queues</translation>
    </message>
    <message>
        <source>There are no queues whose forecast you may see.</source>
        <translation>There are no queues whose forecast you may see.</translation>
    </message>
    <message>
        <source>No forecast was published for this day. Publish one, and the day is held against it here.</source>
        <translation>No forecast was published for this day. Publish one, and the day is held against it here.</translation>
    </message>
    <message>
        <source>as it was on %1 at %2</source>
        <extracomment>%1 a date, %2 a time</extracomment>
        <translation>as it was on %1 at %2</translation>
    </message>
    <message>
        <source>no roster was released for this day</source>
        <translation>no roster was released for this day</translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s) without a forecast are left out</source>
        <translation>
            <numerusform>%n queue without a forecast is left out</numerusform>
            <numerusform>%n queues without a forecast are left out</numerusform>
        </translation>
    </message>
    <message>
        <source>target %1</source>
        <extracomment>%1 a percentage</extracomment>
        <translation>target %1</translation>
    </message>
    <message>
        <source>SL so far</source>
        <translation>SL so far</translation>
    </message>
    <message>
        <source>SL at the day&apos;s end</source>
        <translation>SL at the day&apos;s end</translation>
    </message>
    <message>
        <source>if nothing is done</source>
        <translation>if nothing is done</translation>
    </message>
    <message>
        <source>needs a released roster</source>
        <translation>needs a released roster</translation>
    </message>
    <message>
        <source>Calls so far</source>
        <extracomment>%1 calls, %2 a difference in per cent</extracomment>
        <translation>Calls so far</translation>
    </message>
    <message>
        <source>forecast %1 · %2</source>
        <translation>forecast %1 · %2</translation>
    </message>
    <message>
        <source>× %1 since %2</source>
        <extracomment>%1 a factor such as 1.08, %2 a time</extracomment>
        <translation>× %1 since %2</translation>
    </message>
    <message>
        <source>not corrected yet</source>
        <translation>not corrected yet</translation>
    </message>
    <message>
        <source>Updated forecast</source>
        <translation>Updated forecast</translation>
    </message>
    <message>
        <source>of %1 scheduled</source>
        <translation>of %1 scheduled</translation>
    </message>
    <message numerus="yes">
        <source> · %n gone</source>
        <extracomment>behind &quot;of 12 scheduled&quot;; people who did not come or have left</extracomment>
        <translation>
            <numerusform> · %n gone</numerusform>
            <numerusform> · %n gone</numerusform>
        </translation>
    </message>
    <message>
        <source>Present now</source>
        <translation>Present now</translation>
    </message>
    <message>
        <source>Gap now</source>
        <translation>Gap now</translation>
    </message>
    <message>
        <source>%1 required</source>
        <extracomment>%1 people</extracomment>
        <translation>%1 required</translation>
    </message>
</context>
<context>
    <name>fw::ui::JournalBar</name>
    <message>
        <source>The journal could not be written for too long. What happens from now on is not recorded; start Floorwarden again when the cause is gone.</source>
        <translation>The journal could not be written for too long. What happens from now on is not recorded; start Floorwarden again when the cause is gone.</translation>
    </message>
    <message>
        <source>The journal is not written: %1</source>
        <extracomment>%1 why the journal can&apos;t be written</extracomment>
        <translation>The journal is not written: %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is lost yet: %n event(s) wait in memory, and it is tried again.</source>
        <translation>
            <numerusform>Nothing is lost yet: %n event waits in memory, and it is tried again.</numerusform>
            <numerusform>Nothing is lost yet: %n events wait in memory, and it is tried again.</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk of the journal is nearly full: %1 are left. Make room, or soon nothing is recorded any more.</source>
        <extracomment>%1 a size as &quot;812 MB&quot;</extracomment>
        <translation>The disk of the journal is nearly full: %1 are left. Make room, or soon nothing is recorded any more.</translation>
    </message>
</context>
<context>
    <name>fw::ui::KeySection</name>
    <message>
        <source>%1 also belongs to %2</source>
        <extracomment>%1 keys such as Ctrl+E, %2 names of actions</extracomment>
        <translation>%1 also belongs to %2</translation>
    </message>
    <message>
        <source>changed, delivered without keys</source>
        <extracomment>remark on an action whose keys the user changed: %1 the delivered keys</extracomment>
        <translation>changed, delivered without keys</translation>
    </message>
    <message>
        <source>changed, delivered as %1</source>
        <translation>changed, delivered as %1</translation>
    </message>
    <message>
        <source>%1 already belongs to %2. Nothing is changed yet.</source>
        <translation>%1 already belongs to %2. Nothing is changed yet.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Choose an action, press the new keys in the field below and set them. Keys act on the page that is shown; letters only where a list has the focus.</source>
        <translation>Choose an action, press the new keys in the field below and set them. Keys act on the page that is shown; letters only where a list has the focus.</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions and their keys</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>New keys</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Beside the keys that it has</source>
        <translation>Beside the keys that it has</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>No keys</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>As delivered</translation>
    </message>
    <message>
        <source>All keys as delivered</source>
        <translation>All keys as delivered</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Take them over</translation>
    </message>
</context>
<context>
    <name>fw::ui::KpiCardTab</name>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>Standard %1 · challenge %2</source>
        <extracomment>values of an indicator: where its points begin, and where all are reached</extracomment>
        <translation>Standard %1 · challenge %2</translation>
    </message>
    <message>
        <source>Contract %1</source>
        <extracomment>what a contract promises of an indicator</extracomment>
        <translation>Contract %1</translation>
    </message>
    <message>
        <source>broken by %1</source>
        <translation>broken by %1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Indicators as cards</source>
        <translation>Indicators as cards</translation>
    </message>
    <message>
        <source>Percent of points</source>
        <translation>Percent of points</translation>
    </message>
    <message>
        <source>Columns of the heat map</source>
        <translation>Columns of the heat map</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>By region</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>By month</translation>
    </message>
</context>
<context>
    <name>fw::ui::KpiTab</name>
    <message>
        <source>if it earned all of its points</source>
        <translation>if it earned all of its points</translation>
    </message>
    <message>
        <source>scores are frozen; for the next month</source>
        <translation>scores are frozen; for the next month</translation>
    </message>
    <message>
        <source>Nobody knows its rule.</source>
        <translation>Nobody knows its rule.</translation>
    </message>
    <message>
        <source>Linear: %1% of the points at %2, all of them at %3.</source>
        <extracomment>%1 percent of the points at %2, all points at %3</extracomment>
        <translation>Linear: %1% of the points at %2, all of them at %3.</translation>
    </message>
    <message>
        <source>All points from %1 on, else none.</source>
        <translation>All points from %1 on, else none.</translation>
    </message>
    <message>
        <source>%1% of the points are lost for each %2 above %3.</source>
        <extracomment>points are lost for each unit above a limit</extracomment>
        <translation>%1% of the points are lost for each %2 above %3.</translation>
    </message>
    <message>
        <source>Steps: %1.</source>
        <translation>Steps: %1.</translation>
    </message>
    <message>
        <source>Between these values: %1.</source>
        <translation>Between these values: %1.</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>weight %1</translation>
    </message>
    <message>
        <source>Its guard has taken points away.</source>
        <translation>Its guard has taken points away.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>thick line: standard value, thin line: challenge value</source>
        <translation>thick line: standard value, thin line: challenge value</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What could still move the band</source>
        <translation>What could still move the band</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>The terms have no indicators</source>
        <translation>The terms have no indicators</translation>
    </message>
    <message>
        <source>Every indicator earns all of its points</source>
        <translation>Every indicator earns all of its points</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Earned %</source>
        <translation>Earned %</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Lowest</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Coefficient</translation>
    </message>
    <message>
        <source>Payable ¥</source>
        <translation>Payable ¥</translation>
    </message>
</context>
<context>
    <name>fw::ui::LineErrorModel</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Why it was not counted</source>
        <translation>Why it was not counted</translation>
    </message>
    <message>
        <source>Begin of the line</source>
        <translation>Begin of the line</translation>
    </message>
</context>
<context>
    <name>fw::ui::LinkLogModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Switch</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Problem</source>
        <extracomment>column: what was wrong</extracomment>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>fw::ui::LinkTableModel</name>
    <message>
        <source>not known yet</source>
        <translation>not known yet</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>%1 permission classes that the account lacks</extracomment>
        <translation>all</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>without %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>How often the whole state was read from the switch and compared</source>
        <translation>How often the whole state was read from the switch and compared</translation>
    </message>
    <message>
        <source>Differences that such a comparison set right</source>
        <translation>Differences that such a comparison set right</translation>
    </message>
    <message>
        <source>Events that were numbered and never came</source>
        <translation>Events that were numbered and never came</translation>
    </message>
    <message>
        <source>The switch&apos;s clock minus the clock of this desk</source>
        <translation>The switch&apos;s clock minus the clock of this desk</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Switch</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latency</translation>
    </message>
    <message>
        <source>Latency, 10 min</source>
        <translation>Latency, 10 min</translation>
    </message>
    <message>
        <source>Events/s</source>
        <translation>Events/s</translation>
    </message>
    <message>
        <source>Last event</source>
        <extracomment>column: how long ago the last event came</extracomment>
        <translation>Last event</translation>
    </message>
    <message>
        <source>Reconnects</source>
        <translation>Reconnects</translation>
    </message>
    <message>
        <source>Reconciles</source>
        <extracomment>column: how often the whole state was compared</extracomment>
        <translation>Reconciles</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Missing</source>
        <extracomment>column: events that never came</extracomment>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>Rights</source>
        <extracomment>column: what the account on the switch may do</extracomment>
        <translation>Rights</translation>
    </message>
</context>
<context>
    <name>fw::ui::LinksPage</name>
    <message>
        <source>Connect to the chosen switch now</source>
        <translation>Connect to the chosen switch now</translation>
    </message>
    <message>
        <source>Links to the switches</source>
        <translation>Links to the switches</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Irregularities since the start</source>
        <translation>Irregularities since the start</translation>
    </message>
    <message>
        <source>Connect now</source>
        <translation>Connect now</translation>
    </message>
    <message>
        <source>The chosen switch, without waiting for the next attempt (Ctrl+R)</source>
        <translation>The chosen switch, without waiting for the next attempt (Ctrl+R)</translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Compare now</translation>
    </message>
    <message>
        <source>Ask the switches for everything again (F5)</source>
        <translation>Ask the switches for everything again (F5)</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Nothing has happened yet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
</context>
<context>
    <name>fw::ui::LockScreen</name>
    <message>
        <source>What is done here is recorded under the name that logs in.</source>
        <translation>What is done here is recorded under the name that logs in.</translation>
    </message>
    <message>
        <source>Floorwarden</source>
        <extracomment>the product&apos;s name</extracomment>
        <translation>Floorwarden</translation>
    </message>
</context>
<context>
    <name>fw::ui::MainWindow</name>
    <message>
        <source>Floorwarden</source>
        <extracomment>title of the window: %1 is who is logged in, with the role</extracomment>
        <translation>Floorwarden</translation>
    </message>
    <message>
        <source>Ask the switches for everything again</source>
        <translation>Ask the switches for everything again</translation>
    </message>
    <message>
        <source>Full screen on or off</source>
        <translation>Full screen on or off</translation>
    </message>
    <message>
        <source>Floorwarden – %1</source>
        <translation>Floorwarden – %1</translation>
    </message>
</context>
<context>
    <name>fw::ui::MeasureSection</name>
    <message>
        <source>A short abandon cannot last longer than the threshold.</source>
        <translation>A short abandon cannot last longer than the threshold.</translation>
    </message>
    <message>
        <source>answered in time ÷ (answered + abandoned)</source>
        <translation>answered in time ÷ (answered + abandoned)</translation>
    </message>
    <message>
        <source>answered in time ÷ answered</source>
        <translation>answered in time ÷ answered</translation>
    </message>
    <message>
        <source>(answered in time + abandoned in time) ÷ (answered + abandoned)</source>
        <translation>(answered in time + abandoned in time) ÷ (answered + abandoned)</translation>
    </message>
    <message>
        <source>answered in time ÷ (answered + abandoned after the threshold)</source>
        <translation>answered in time ÷ (answered + abandoned after the threshold)</translation>
    </message>
    <message>
        <source>answered in time ÷ (answered + abandoned − short abandons)</source>
        <translation>answered in time ÷ (answered + abandoned − short abandons)</translation>
    </message>
    <message>
        <source>answered in time ÷ (answered + abandoned + overflowed)</source>
        <translation>answered in time ÷ (answered + abandoned + overflowed)</translation>
    </message>
    <message>
        <source>answered in time ÷ offered</source>
        <translation>answered in time ÷ offered</translation>
    </message>
    <message>
        <source>all that left the queue in time ÷ offered</source>
        <translation>all that left the queue in time ÷ offered</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Measuring</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service level</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Threshold</translation>
    </message>
    <message>
        <source>Boundary</source>
        <translation>Boundary</translation>
    </message>
    <message>
        <source>Short abandon</source>
        <translation>Short abandon</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 minutes</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>A wait of exactly the threshold is in time</source>
        <translation>A wait of exactly the threshold is in time</translation>
    </message>
    <message>
        <source>A wait of exactly the threshold is late</source>
        <translation>A wait of exactly the threshold is late</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>unit behind a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Queues with a rule of their own in the floor&apos;s configuration keep it. The formula&apos;s id stands beside every figure.</source>
        <translation>Queues with a rule of their own in the floor&apos;s configuration keep it. The formula&apos;s id stands beside every figure.</translation>
    </message>
    <message>
        <source>After a change here this desk connects to the switches again and starts counting anew.</source>
        <translation>After a change here this desk connects to the switches again and starts counting anew.</translation>
    </message>
</context>
<context>
    <name>fw::ui::MetricDialog</name>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Metrics of the report</source>
        <translation>Metrics of the report</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find a metric</source>
        <translation>Find a metric</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metric</translation>
    </message>
    <message>
        <source>Formula id</source>
        <translation>Formula id</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Says nothing about such rows.</source>
        <translation>Says nothing about such rows.</translation>
    </message>
    <message>
        <source>Choose one at least.</source>
        <translation>Choose one at least.</translation>
    </message>
    <message numerus="yes">
        <source>%n metric(s)</source>
        <translation>
            <numerusform>%n metric</numerusform>
            <numerusform>%n metrics</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::ui::MonthTab</name>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a month&apos;s title</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>all of %1</source>
        <translation>all of %1</translation>
    </message>
    <message>
        <source>frozen by %1 · %2</source>
        <extracomment>%1 is a name, %2 the begin of a check sum</extracomment>
        <translation>frozen by %1 · %2</translation>
    </message>
    <message>
        <source>open: figures may still change</source>
        <translation>open: figures may still change</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) without attendance: nothing was heard of them</source>
        <translation>
            <numerusform>%n shift without attendance: nothing was heard of them</numerusform>
            <numerusform>%n shifts without attendance: nothing was heard of them</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>From the journal and the released roster; decisions stay</source>
        <translation>From the journal and the released roster; decisions stay</translation>
    </message>
    <message>
        <source>Freeze the month</source>
        <translation>Freeze the month</translation>
    </message>
    <message>
        <source>No hour of the month changes any more; the settlement starts from it</source>
        <translation>No hour of the month changes any more; the settlement starts from it</translation>
    </message>
    <message>
        <source>Hours ledger</source>
        <translation>Hours ledger</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Scheduled h</source>
        <translation>Scheduled h</translation>
    </message>
    <message>
        <source>Worked h</source>
        <translation>Worked h</translation>
    </message>
    <message>
        <source>Overtime h</source>
        <translation>Overtime h</translation>
    </message>
    <message>
        <source>Written off h</source>
        <translation>Written off h</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Adherence</source>
        <translation>Adherence</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation>Exceptions</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nothing is open</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Exception</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>Excuse</translation>
    </message>
    <message>
        <source>Write off</source>
        <translation>Write off</translation>
    </message>
    <message>
        <source>Count as overtime</source>
        <translation>Count as overtime</translation>
    </message>
    <message>
        <source>Recalculate</source>
        <translation>Recalculate</translation>
    </message>
    <message>
        <source>No attendance has been calculated for this month</source>
        <translation>No attendance has been calculated for this month</translation>
    </message>
</context>
<context>
    <name>fw::ui::MovesPanel</name>
    <message>
        <source>Moves are proposed for the present only</source>
        <translation>Moves are proposed for the present only</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Nothing was looked for yet</source>
        <translation>Nothing was looked for yet</translation>
    </message>
    <message>
        <source>Simulated service level of the rest as it stands: %1 ± %2</source>
        <extracomment>%1 and %2 percentages; of calls that are played through</extracomment>
        <translation>Simulated service level of the rest as it stands: %1 ± %2</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>What would help</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Search again</translation>
    </message>
</context>
<context>
    <name>fw::ui::NotesTab</name>
    <message>
        <source>fixed amount</source>
        <translation>fixed amount</translation>
    </message>
    <message>
        <source>%1% of the base fee</source>
        <translation>%1% of the base fee</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Write something first.</translation>
    </message>
    <message>
        <source>The comment is kept.</source>
        <translation>The comment is kept.</translation>
    </message>
    <message>
        <source>Incidents and deductions</source>
        <translation>Incidents and deductions</translation>
    </message>
    <message>
        <source>Prior adjustments</source>
        <translation>Prior adjustments</translation>
    </message>
    <message>
        <source>Comments of both sides</source>
        <translation>Comments of both sides</translation>
    </message>
    <message>
        <source>No major incident in this month</source>
        <translation>No major incident in this month</translation>
    </message>
    <message>
        <source>Nothing of an earlier month is put right</source>
        <translation>Nothing of an earlier month is put right</translation>
    </message>
    <message>
        <source>Nobody has said anything</source>
        <translation>Nobody has said anything</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effect</translation>
    </message>
    <message>
        <source>Coefficient cap</source>
        <translation>Coefficient cap</translation>
    </message>
    <message>
        <source>Amount ¥</source>
        <translation>Amount ¥</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Adjust a month…</source>
        <translation>Adjust a month…</translation>
    </message>
    <message>
        <source>Line of the sheet</source>
        <translation>Line of the sheet</translation>
    </message>
    <message>
        <source>What is there to say about this line?</source>
        <translation>What is there to say about this line?</translation>
    </message>
</context>
<context>
    <name>fw::ui::OptimiserPanel</name>
    <message numerus="yes">
        <source>Optimise %n cell(s)</source>
        <translation>
            <numerusform>Optimise %n cell</numerusform>
            <numerusform>Optimise %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) changed by the optimiser.</source>
        <translation>
            <numerusform>%n cell changed by the optimiser.</numerusform>
            <numerusform>%n cells changed by the optimiser.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Searching…</translation>
    </message>
    <message>
        <source>Pinned cells stay as they are. The plan is legal at every moment, and can be taken when you stop.</source>
        <translation>Pinned cells stay as they are. The plan is legal at every moment, and can be taken when you stop.</translation>
    </message>
    <message>
        <source>Cost %1 after %2 s</source>
        <extracomment>%1 a number without unit, %2 seconds</extracomment>
        <translation>Cost %1 after %2 s</translation>
    </message>
    <message>
        <source>Optimise</source>
        <translation>Optimise</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation>Cost over time</translation>
    </message>
    <message>
        <source>No plan without a broken rule was found. Pin less, or look at the checks.</source>
        <translation>No plan without a broken rule was found. Pin less, or look at the checks.</translation>
    </message>
    <message>
        <source>The plan is as good as the optimiser can make it.</source>
        <translation>The plan is as good as the optimiser can make it.</translation>
    </message>
</context>
<context>
    <name>fw::ui::OrganisationTab</name>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message numerus="yes">
        <source>%n too few</source>
        <extracomment>%n team leads too few</extracomment>
        <translation>
            <numerusform>%n too few</numerusform>
            <numerusform>%n too few</numerusform>
        </translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>at most 1:%1</source>
        <extracomment>one team lead for at most %1 agents</extracomment>
        <translation>at most 1:%1</translation>
    </message>
    <message>
        <source>Carrier&apos;s posts</source>
        <translation>Carrier&apos;s posts</translation>
    </message>
    <message>
        <source>Partner&apos;s posts</source>
        <translation>Partner&apos;s posts</translation>
    </message>
    <message>
        <source>Spans of team leads</source>
        <translation>Spans of team leads</translation>
    </message>
    <message>
        <source>People in posts</source>
        <translation>People in posts</translation>
    </message>
    <message>
        <source>No team of this part has agents</source>
        <translation>No team of this part has agents</translation>
    </message>
    <message>
        <source>Nobody is in a post yet</source>
        <translation>Nobody is in a post yet</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Team leads</source>
        <translation>Team leads</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Posts and spans…</source>
        <translation>Posts and spans…</translation>
    </message>
    <message>
        <source>Carrier&apos;s people…</source>
        <translation>Carrier&apos;s people…</translation>
    </message>
    <message>
        <source>Partner&apos;s people…</source>
        <translation>Partner&apos;s people…</translation>
    </message>
</context>
<context>
    <name>fw::ui::OutlookChart</name>
    <message>
        <source>target %1</source>
        <extracomment>%1 a percentage</extracomment>
        <translation>target %1</translation>
    </message>
</context>
<context>
    <name>fw::ui::OverviewTab</name>
    <message>
        <source>standard values of %1</source>
        <extracomment>%1 a region</extracomment>
        <translation>standard values of %1</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message>
        <source>Settled seats</source>
        <translation>Settled seats</translation>
    </message>
    <message>
        <source>Three dimensions</source>
        <translation>Three dimensions</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Fee waterfall (¥)</source>
        <translation>Fee waterfall (¥)</translation>
    </message>
    <message>
        <source>Nothing can be settled yet</source>
        <translation>Nothing can be settled yet</translation>
    </message>
    <message>
        <source>The terms have no indicators</source>
        <translation>The terms have no indicators</translation>
    </message>
    <message>
        <source>Payable = settled seats × unit price × assessment coefficient + over-target bonus − deductions ± prior adjustment</source>
        <translation>Payable = settled seats × unit price × assessment coefficient + over-target bonus − deductions ± prior adjustment</translation>
    </message>
</context>
<context>
    <name>fw::ui::PaletteModel</name>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
</context>
<context>
    <name>fw::ui::PatternsDialog</name>
    <message>
        <source>Shift patterns</source>
        <translation>Shift patterns</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Letters that type it</source>
        <translation>Letters that type it</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>Chinese name</translation>
    </message>
    <message>
        <source>Shown as (English / Chinese)</source>
        <translation>Shown as (English / Chinese)</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>The letters are empty or taken.</source>
        <translation>The letters are empty or taken.</translation>
    </message>
    <message>
        <source>Breaks</source>
        <translation>Breaks</translation>
    </message>
    <message>
        <source>meal 30 11:00-13:30 unpaid
break 15 09:00-10:30</source>
        <translation>meal 30 11:00-13:30 unpaid
break 15 09:00-10:30</translation>
    </message>
    <message>
        <source>One a line: break, meal, training or meeting, its minutes, and the hours in which it may lie.</source>
        <translation>One a line: break, meal, training or meeting, its minutes, and the hours in which it may lie.</translation>
    </message>
    <message>
        <source>always</source>
        <translation>always</translation>
    </message>
</context>
<context>
    <name>fw::ui::PeopleDialog</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Hours scheme</source>
        <translation>Hours scheme</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>English name</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>Chinese name</translation>
    </message>
    <message>
        <source>Role from today on</source>
        <translation>Role from today on</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Joined</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Skills, certified from and to</source>
        <translation>Skills, certified from and to</translation>
    </message>
    <message>
        <source>Logins, from and to</source>
        <translation>Logins, from and to</translation>
    </message>
    <message>
        <source>The number is empty or taken.</source>
        <translation>The number is empty or taken.</translation>
    </message>
    <message>
        <source>Protected, from and to</source>
        <translation>Protected, from and to</translation>
    </message>
    <message>
        <source>Can work, by weekday</source>
        <translation>Can work, by weekday</translation>
    </message>
    <message>
        <source>pregnancy 2026-03-01 2026-08-31; minor . 2027-02-01</source>
        <translation>pregnancy 2026-03-01 2026-08-31; minor . 2027-02-01</translation>
    </message>
    <message>
        <source>Pregnancy, nursing or minor, its first day and its last, between semicolons; a point where it is open.</source>
        <translation>Pregnancy, nursing or minor, its first day and its last, between semicolons; a point where it is open.</translation>
    </message>
    <message>
        <source>Mon 09:00-18:00; Sat -</source>
        <translation>Mon 09:00-18:00; Sat -</translation>
    </message>
    <message>
        <source>Weekdays that are not named are free for any shift; a dash means none.</source>
        <translation>Weekdays that are not named are free for any shift; a dash means none.</translation>
    </message>
</context>
<context>
    <name>fw::ui::PeopleTab</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message>
        <source>no over-target bonus in this month</source>
        <translation>no over-target bonus in this month</translation>
    </message>
    <message>
        <source>%1 calls above the target: ¥ %2 for the partner, ¥ %3 for the employees</source>
        <extracomment>%1 calls that count, %2 and %3 amounts of money</extracomment>
        <translation>%1 calls above the target: ¥ %2 for the partner, ¥ %3 for the employees</translation>
    </message>
    <message>
        <source>Line of the sheet</source>
        <translation>Line of the sheet</translation>
    </message>
    <message>
        <source>All seats</source>
        <translation>All seats</translation>
    </message>
    <message>
        <source>Employee performance sheet</source>
        <translation>Employee performance sheet</translation>
    </message>
    <message>
        <source>Role segments</source>
        <translation>Role segments</translation>
    </message>
    <message>
        <source>The hours ledger has nobody here</source>
        <translation>The hours ledger has nobody here</translation>
    </message>
    <message>
        <source>Choose a person above</source>
        <translation>Choose a person above</translation>
    </message>
    <message>
        <source>Statements (PDF)…</source>
        <translation>Statements (PDF)…</translation>
    </message>
</context>
<context>
    <name>fw::ui::PhoneDialog</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Your phone</translation>
    </message>
    <message>
        <source>To let you hear a call, the switch rings your phone. Enter it as the switch names it. It is kept in the settings.</source>
        <translation>To let you hear a call, the switch rings your phone. Enter it as the switch names it. It is kept in the settings.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>fw::ui::PlanDialog</name>
    <message>
        <source>New sampling plan</source>
        <translation>New sampling plan</translation>
    </message>
    <message>
        <source>Sampling plan</source>
        <translation>Sampling plan</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>all queues</source>
        <translation>all queues</translation>
    </message>
    <message>
        <source>names, with commas between them</source>
        <translation>names, with commas between them</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, behind a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Title, English</source>
        <translation>Title, English</translation>
    </message>
    <message>
        <source>Title, Chinese</source>
        <translation>Title, Chinese</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Teams of</source>
        <translation>Teams of</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Queues</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Answered from</source>
        <translation>Answered from</translation>
    </message>
    <message>
        <source>Answered before</source>
        <translation>Answered before</translation>
    </message>
    <message>
        <source>Talk at least</source>
        <translation>Talk at least</translation>
    </message>
    <message>
        <source>Talk at most</source>
        <translation>Talk at most</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Scorecard</translation>
    </message>
    <message>
        <source>Seed of the draw</source>
        <translation>Seed of the draw</translation>
    </message>
    <message>
        <source>Calls per agent</source>
        <translation>Calls per agent</translation>
    </message>
    <message>
        <source>Per agent below 3 months</source>
        <translation>Per agent below 3 months</translation>
    </message>
    <message>
        <source>Random part</source>
        <translation>Random part</translation>
    </message>
    <message>
        <source>Targeted part</source>
        <translation>Targeted part</translation>
    </message>
    <message>
        <source>Very short is below</source>
        <translation>Very short is below</translation>
    </message>
    <message>
        <source>Long hold is from</source>
        <translation>Long hold is from</translation>
    </message>
    <message>
        <source>Transfers from</source>
        <translation>Transfers from</translation>
    </message>
    <message>
        <source>Evaluators</source>
        <translation>Evaluators</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>spread over queues and times of day</source>
        <translation>spread over queues and times of day</translation>
    </message>
</context>
<context>
    <name>fw::ui::PlanPreviewModel</name>
    <message>
        <source>%1; the call goes on</source>
        <extracomment>%1 what happens to an agent who is talking</extracomment>
        <translation>%1; the call goes on</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>a caller in a queue</extracomment>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>column of a table: agents or callers that are affected</extracomment>
        <translation>Who</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>What will happen</translation>
    </message>
</context>
<context>
    <name>fw::ui::PlansTab</name>
    <message>
        <source>There is no sampling plan yet</source>
        <translation>There is no sampling plan yet</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 to %2 are days</extracomment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 / new %2</source>
        <extracomment>%1 calls per agent, %2 per agent who is new</extracomment>
        <translation>%1 / new %2</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>not assigned</translation>
    </message>
    <message>
        <source>Choose a plan to see what it draws</source>
        <translation>Choose a plan to see what it draws</translation>
    </message>
    <message>
        <source>Reading the calls of the period…</source>
        <translation>Reading the calls of the period…</translation>
    </message>
    <message>
        <source>No call of the period fits the plan</source>
        <translation>No call of the period fits the plan</translation>
    </message>
    <message>
        <source>%1 of %2 calls · %3 agents · margin ±%4</source>
        <extracomment>calls that are drawn, calls there are, agents, and how far a share may be off</extracomment>
        <translation>%1 of %2 calls · %3 agents · margin ±%4</translation>
    </message>
    <message>
        <source>seed set after the period began</source>
        <translation>seed set after the period began</translation>
    </message>
    <message>
        <source>Replace this call</source>
        <translation>Replace this call</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Why can it not be judged? (no sound, another language…)</source>
        <translation>Why can it not be judged? (no sound, another language…)</translation>
    </message>
    <message>
        <source>The plan is not there any more.</source>
        <translation>The plan is not there any more.</translation>
    </message>
    <message>
        <source>Sampling plans</source>
        <translation>Sampling plans</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Scorecard</translation>
    </message>
    <message>
        <source>Per agent</source>
        <translation>Per agent</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Random</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>What it draws</source>
        <translation>What it draws</translation>
    </message>
    <message>
        <source>What the plan draws</source>
        <translation>What the plan draws</translation>
    </message>
    <message>
        <source>Draw key</source>
        <extracomment>begin of the SHA-256 by which a call was drawn</extracomment>
        <translation>Draw key</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Drawn by</source>
        <translation>Drawn by</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Evaluator</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>New plan…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Export population…</source>
        <translation>Export population…</translation>
    </message>
    <message>
        <source>Every call that may be drawn, as CSV: with the seed anybody can draw again</source>
        <translation>Every call that may be drawn, as CSV: with the seed anybody can draw again</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Replace…</translation>
    </message>
    <message>
        <source>The call with the next key takes its place</source>
        <translation>The call with the next key takes its place</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assign</translation>
    </message>
    <message>
        <source>Gives the drawn calls to the evaluators of the plan</source>
        <translation>Gives the drawn calls to the evaluators of the plan</translation>
    </message>
</context>
<context>
    <name>fw::ui::PostsDialog</name>
    <message>
        <source>Posts and spans</source>
        <translation>Posts and spans</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>One for as many agents</source>
        <translation>One for as many agents</translation>
    </message>
    <message>
        <source>Agents of one team lead, at most</source>
        <translation>Agents of one team lead, at most</translation>
    </message>
    <message>
        <source>%1: write whole numbers, not below 0.</source>
        <extracomment>%1 a post</extracomment>
        <translation>%1: write whole numbers, not below 0.</translation>
    </message>
    <message>
        <source>The posts are kept.</source>
        <translation>The posts are kept.</translation>
    </message>
</context>
<context>
    <name>fw::ui::PublishDialog</name>
    <message>
        <source>Release the roster</source>
        <translation>Release the roster</translation>
    </message>
    <message>
        <source>Publish the roster</source>
        <translation>Publish the roster</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Sign and submit</source>
        <translation>Sign and submit</translation>
    </message>
    <message>
        <source>Refuse it</source>
        <translation>Refuse it</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Release it at once (this desk has no accounts)</source>
        <translation>Release it at once (this desk has no accounts)</translation>
    </message>
    <message>
        <source>Somebody else changed the draft meanwhile.</source>
        <translation>Somebody else changed the draft meanwhile.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 a team, %2 dates</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n binding rule(s) broken</source>
        <translation>
            <numerusform>%n binding rule broken</numerusform>
            <numerusform>%n binding rules broken</numerusform>
        </translation>
    </message>
    <message>
        <source>mend them before it can be published.</source>
        <translation>mend them before it can be published.</translation>
    </message>
    <message>
        <source>Every binding rule is kept.</source>
        <translation>Every binding rule is kept.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>%n piece of advice</numerusform>
            <numerusform>%n pieces of advice</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by: %1</source>
        <translation>Signed by: %1</translation>
    </message>
    <message>
        <source>this desk</source>
        <translation>this desk</translation>
    </message>
    <message>
        <source>SHA-256 of what is signed: %1</source>
        <translation>SHA-256 of what is signed: %1</translation>
    </message>
    <message>
        <source>Say why it is refused.</source>
        <translation>Say why it is refused.</translation>
    </message>
</context>
<context>
    <name>fw::ui::PublishedTab</name>
    <message>
        <source>%1 (fallback)</source>
        <extracomment>%1 a simple method that took the place of a better one</extracomment>
        <translation>%1 (fallback)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ahead</source>
        <translation>
            <numerusform>%n day ahead</numerusform>
            <numerusform>%n days ahead</numerusform>
        </translation>
    </message>
    <message>
        <source>Judged</source>
        <comment>intervals of which the calls are known</comment>
        <translation>Judged</translation>
    </message>
    <message>
        <source>WAPE</source>
        <comment>weighted absolute percentage error</comment>
        <translation>WAPE</translation>
    </message>
    <message>
        <source>Naive</source>
        <comment>error of the last same weekday</comment>
        <translation>Naive</translation>
    </message>
    <message>
        <source>4-week</source>
        <comment>error of the 4-week mean</comment>
        <translation>4-week</translation>
    </message>
    <message>
        <source>MASE</source>
        <comment>mean absolute scaled error</comment>
        <translation>MASE</translation>
    </message>
    <message>
        <source>Naive M.</source>
        <comment>MASE of the last same weekday</comment>
        <translation>Naive M.</translation>
    </message>
    <message>
        <source>Bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>Naive b.</source>
        <comment>bias of the last same weekday</comment>
        <translation>Naive b.</translation>
    </message>
    <message>
        <source>Covered</source>
        <comment>share of the intervals between low and high</comment>
        <translation>Covered</translation>
    </message>
    <message>
        <source>Published forecasts</source>
        <translation>Published forecasts</translation>
    </message>
    <message>
        <source>each is kept, and judged by the calls that came</source>
        <translation>each is kept, and judged by the calls that came</translation>
    </message>
    <message>
        <source>By lead time</source>
        <translation>By lead time</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Nothing was published for this queue</source>
        <translation>Nothing was published for this queue</translation>
    </message>
    <message>
        <source>None of its intervals has passed yet</source>
        <translation>None of its intervals has passed yet</translation>
    </message>
</context>
<context>
    <name>fw::ui::PurposeStrip</name>
    <message>
        <source>What do you listen for? It is written down.</source>
        <translation>What do you listen for? It is written down.</translation>
    </message>
    <message>
        <source>Purpose of access</source>
        <translation>Purpose of access</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
</context>
<context>
    <name>fw::ui::QualityPage</name>
    <message>
        <source>Replay</source>
        <translation>Replay</translation>
    </message>
</context>
<context>
    <name>fw::ui::QuestionForm</name>
    <message>
        <source>Write a number, such as 2.5.</source>
        <translation>Write a number, such as 2.5.</translation>
    </message>
    <message>
        <source>Always asked</source>
        <translation>Always asked</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Question, English</source>
        <translation>Question, English</translation>
    </message>
    <message>
        <source>Question, Chinese</source>
        <translation>Question, Chinese</translation>
    </message>
    <message>
        <source>Help, English</source>
        <translation>Help, English</translation>
    </message>
    <message>
        <source>Help, Chinese</source>
        <translation>Help, Chinese</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>Scale from</source>
        <translation>Scale from</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>Scale to</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Weight in the section</source>
        <translation>Weight in the section</translation>
    </message>
    <message>
        <source>Bonus points</source>
        <translation>Bonus points</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critical</translation>
    </message>
    <message>
        <source>Asked only if yes to</source>
        <translation>Asked only if yes to</translation>
    </message>
    <message>
        <source>Knowledge base article</source>
        <translation>Knowledge base article</translation>
    </message>
    <message>
        <source>Fatal: failed, the whole evaluation is 0</source>
        <translation>Fatal: failed, the whole evaluation is 0</translation>
    </message>
    <message>
        <source>May not apply</source>
        <translation>May not apply</translation>
    </message>
    <message>
        <source>A failed answer needs a comment</source>
        <translation>A failed answer needs a comment</translation>
    </message>
    <message>
        <source>A failed answer needs evidence</source>
        <translation>A failed answer needs evidence</translation>
    </message>
    <message>
        <source>Good and bad examples</source>
        <translation>Good and bad examples</translation>
    </message>
    <message>
        <source>Not critical</source>
        <translation>Not critical</translation>
    </message>
</context>
<context>
    <name>fw::ui::QueueChart</name>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandoned</translation>
    </message>
    <message>
        <source>Left otherwise</source>
        <extracomment>bars of a chart: callers who left the queue in any other way</extracomment>
        <translation>Left otherwise</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service level</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Intervals of today</source>
        <translation>Intervals of today</translation>
    </message>
    <message>
        <source>offered %1</source>
        <translation>offered %1</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>answered %1</translation>
    </message>
    <message>
        <source>abandoned %1</source>
        <translation>abandoned %1</translation>
    </message>
    <message>
        <source>left otherwise %1</source>
        <translation>left otherwise %1</translation>
    </message>
</context>
<context>
    <name>fw::ui::QueueTableModel</name>
    <message>
        <source>Service level by SL-%1, %2 s, target %3</source>
        <extracomment>%1 the number of the formula, %2 seconds, %3 the target</extracomment>
        <translation>Service level by SL-%1, %2 s, target %3</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>column of a table: number of callers that wait</extracomment>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Longest</source>
        <extracomment>column of a table: the longest running wait</extracomment>
        <translation>Longest</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service level</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offered</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Abandoned</translation>
    </message>
    <message>
        <source>ASA</source>
        <extracomment>average speed of answer, as short as possible</extracomment>
        <translation>ASA</translation>
    </message>
    <message>
        <source>Agents by state</source>
        <translation>Agents by state</translation>
    </message>
    <message>
        <source>Offered, 30 min</source>
        <translation>Offered, 30 min</translation>
    </message>
</context>
<context>
    <name>fw::ui::QueuesPage</name>
    <message>
        <source>Find queue</source>
        <translation>Find queue</translation>
    </message>
    <message>
        <source>Go to the intervals of the day</source>
        <translation>Go to the intervals of the day</translation>
    </message>
    <message>
        <source>Calls of the chosen interval</source>
        <translation>Calls of the chosen interval</translation>
    </message>
    <message>
        <source>All %1 queues shown</source>
        <extracomment>%1 their number</extracomment>
        <translation>All %1 queues shown</translation>
    </message>
    <message>
        <source>Intervals of today · %1</source>
        <extracomment>title of a chart: %1 a queue&apos;s name</extracomment>
        <translation>Intervals of today · %1</translation>
    </message>
    <message>
        <source>Find</source>
        <extracomment>%1 a key</extracomment>
        <translation>Find</translation>
    </message>
    <message>
        <source>Find ( %1 )</source>
        <translation>Find ( %1 )</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Queues</translation>
    </message>
    <message>
        <source>%1 · worst first</source>
        <translation>%1 · worst first</translation>
    </message>
    <message>
        <source>Queues and their waiting callers</source>
        <translation>Queues and their waiting callers</translation>
    </message>
    <message>
        <source>One queue</source>
        <translation>One queue</translation>
    </message>
    <message>
        <source>All shown</source>
        <translation>All shown</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>What the chart shows</translation>
    </message>
    <message>
        <source>Calls…</source>
        <translation>Calls…</translation>
    </message>
</context>
<context>
    <name>fw::ui::RailButton</name>
    <message>
        <source>Floor</source>
        <extracomment>name of the page that shows what happens in the call centre now</extracomment>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Queues</source>
        <extracomment>name of the page of all queues</extracomment>
        <translation>Queues</translation>
    </message>
    <message>
        <source>Agents</source>
        <extracomment>name of the page of all agents</extracomment>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Alarms</source>
        <extracomment>name of the page of alarms</extracomment>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>Links</source>
        <extracomment>name of the page about the connections to the switches</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tool tip of a page&apos;s button: %1 its name, %2 its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Audit</source>
        <extracomment>name of the page of who did what; as short as the other pages&apos; names</extracomment>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Incidents</source>
        <extracomment>name of the page of incidents, tasks and handovers</extracomment>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>name of the page of reports about days and weeks</extracomment>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Roster</source>
        <extracomment>name of the page on which shifts are planned</extracomment>
        <translation>Roster</translation>
    </message>
    <message>
        <source>Attendance</source>
        <extracomment>name of the page of who keeps to the roster, and of the hours worked</extracomment>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Forecast</source>
        <extracomment>name of the page of forecasts and of the people they ask for</extracomment>
        <translation>Forecast</translation>
    </message>
    <message>
        <source>Intraday</source>
        <extracomment>name of the page on which a running day is held against its forecast and roster</extracomment>
        <translation>Intraday</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>name of the page on which recorded calls are scored and replayed</extracomment>
        <translation>Quality</translation>
    </message>
    <message>
        <source>Settlement</source>
        <extracomment>name of the page of what a month costs, and why</extracomment>
        <translation>Settlement</translation>
    </message>
</context>
<context>
    <name>fw::ui::RecordDialog</name>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Waiting for the server…</translation>
    </message>
</context>
<context>
    <name>fw::ui::RecordingSection</name>
    <message>
        <source>Folder of the switch&apos;s recordings</source>
        <translation>Folder of the switch&apos;s recordings</translation>
    </message>
    <message>
        <source>Name the switch as it is called on the page of links.</source>
        <translation>Name the switch as it is called on the page of links.</translation>
    </message>
    <message>
        <source>Give the whole path of the folder, from the root on.</source>
        <translation>Give the whole path of the folder, from the root on.</translation>
    </message>
    <message>
        <source>Only these stand in braces: %1.</source>
        <extracomment>%1 a list of words in braces</extracomment>
        <translation>Only these stand in braces: %1.</translation>
    </message>
    <message>
        <source>The pattern is a path below the folder, without &quot;..&quot;.</source>
        <translation>The pattern is a path below the folder, without &quot;..&quot;.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Kept.</translation>
    </message>
    <message>
        <source>Recordings of calls</source>
        <translation>Recordings of calls</translation>
    </message>
    <message>
        <source>Where this desk finds what a switch has recorded: a folder, and how files are named in it. {call} is the call&apos;s id, {linked} that of the whole conversation; {yyyy}, {MM}, {dd}, {HH}, {queue} and {agent} say the rest. A file that the pattern does not find is looked for by its begin and length.</source>
        <translation>Where this desk finds what a switch has recorded: a folder, and how files are named in it. {call} is the call&apos;s id, {linked} that of the whole conversation; {yyyy}, {MM}, {dd}, {HH}, {queue} and {agent} say the rest. A file that the pattern does not find is looked for by its begin and length.</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Switch</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Pattern</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Forget</translation>
    </message>
</context>
<context>
    <name>fw::ui::ReplayPapers</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Another call is shown by now: export it again.</source>
        <translation>Another call is shown by now: export it again.</translation>
    </message>
</context>
<context>
    <name>fw::ui::ReplaySitting</name>
    <message>
        <source>No recording of this call was found.</source>
        <translation>No recording of this call was found.</translation>
    </message>
</context>
<context>
    <name>fw::ui::ReplayTab</name>
    <message>
        <source>Replay: play or pause</source>
        <translation>Replay: play or pause</translation>
    </message>
    <message>
        <source>Replay: stop</source>
        <translation>Replay: stop</translation>
    </message>
    <message>
        <source>Replay: 5 seconds back</source>
        <translation>Replay: 5 seconds back</translation>
    </message>
    <message>
        <source>Replay: 5 seconds on</source>
        <translation>Replay: 5 seconds on</translation>
    </message>
    <message>
        <source>Replay: 15 seconds back</source>
        <translation>Replay: 15 seconds back</translation>
    </message>
    <message>
        <source>Replay: 15 seconds on</source>
        <translation>Replay: 15 seconds on</translation>
    </message>
    <message>
        <source>Replay: faster</source>
        <translation>Replay: faster</translation>
    </message>
    <message>
        <source>Replay: slower</source>
        <translation>Replay: slower</translation>
    </message>
    <message>
        <source>Replay: A is here</source>
        <translation>Replay: A is here</translation>
    </message>
    <message>
        <source>Replay: B is here</source>
        <translation>Replay: B is here</translation>
    </message>
    <message>
        <source>Replay: loop A–B on or off</source>
        <translation>Replay: loop A–B on or off</translation>
    </message>
    <message>
        <source>Replay: skip silence on or off</source>
        <translation>Replay: skip silence on or off</translation>
    </message>
    <message>
        <source>Replay: mute the agent</source>
        <translation>Replay: mute the agent</translation>
    </message>
    <message>
        <source>Replay: mute the customer</source>
        <translation>Replay: mute the customer</translation>
    </message>
    <message>
        <source>Replay: next lost point, also across calls</source>
        <translation>Replay: next lost point, also across calls</translation>
    </message>
    <message>
        <source>Replay: previous lost point, also across calls</source>
        <translation>Replay: previous lost point, also across calls</translation>
    </message>
    <message>
        <source>Replay: next marker</source>
        <translation>Replay: next marker</translation>
    </message>
    <message>
        <source>Replay: previous marker</source>
        <translation>Replay: previous marker</translation>
    </message>
    <message>
        <source>Replay: next critical error</source>
        <translation>Replay: next critical error</translation>
    </message>
    <message>
        <source>Replay: next hold</source>
        <translation>Replay: next hold</translation>
    </message>
    <message>
        <source>Replay: next silence</source>
        <translation>Replay: next silence</translation>
    </message>
    <message>
        <source>Replay: next disagreement of reviewers</source>
        <translation>Replay: next disagreement of reviewers</translation>
    </message>
    <message>
        <source>Replay: zoom in</source>
        <translation>Replay: zoom in</translation>
    </message>
    <message>
        <source>Replay: zoom out</source>
        <translation>Replay: zoom out</translation>
    </message>
    <message>
        <source>Replay: the whole recording</source>
        <translation>Replay: the whole recording</translation>
    </message>
    <message>
        <source>Replay: comment on this moment</source>
        <translation>Replay: comment on this moment</translation>
    </message>
    <message>
        <source>Replay: another purpose</source>
        <translation>Replay: another purpose</translation>
    </message>
    <message>
        <source>Replay: classroom mode on or off</source>
        <translation>Replay: classroom mode on or off</translation>
    </message>
    <message>
        <source>Replay: show or hide the scores of a class</source>
        <translation>Replay: show or hide the scores of a class</translation>
    </message>
    <message>
        <source>Replay: one more hand for met</source>
        <translation>Replay: one more hand for met</translation>
    </message>
    <message>
        <source>Replay: one more hand for not met</source>
        <translation>Replay: one more hand for not met</translation>
    </message>
    <message>
        <source>Replay: play on from lost point to lost point, or not</source>
        <translation>Replay: play on from lost point to lost point, or not</translation>
    </message>
    <message>
        <source>Replay: export</source>
        <translation>Replay: export</translation>
    </message>
    <message>
        <source>Replay: the next step of the evaluation</source>
        <translation>Replay: the next step of the evaluation</translation>
    </message>
    <message>
        <source>Replay: plan coaching</source>
        <translation>Replay: plan coaching</translation>
    </message>
    <message>
        <source>%1 · expert</source>
        <translation>%1 · expert</translation>
    </message>
    <message>
        <source>%1 · calibration</source>
        <extracomment>%1 a person</extracomment>
        <translation>%1 · calibration</translation>
    </message>
    <message>
        <source>%1 · original</source>
        <extracomment>%1 a person</extracomment>
        <translation>%1 · original</translation>
    </message>
    <message>
        <source>%1 · revision</source>
        <extracomment>%1 a person</extracomment>
        <translation>%1 · revision</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Overtalk</source>
        <translation>Overtalk</translation>
    </message>
    <message>
        <source>No call is chosen</source>
        <translation>No call is chosen</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>number withheld</translation>
    </message>
    <message>
        <source>for: %1</source>
        <extracomment>%1 why somebody listens</extracomment>
        <translation>for: %1</translation>
    </message>
    <message>
        <source>Score trend</source>
        <translation>Score trend</translation>
    </message>
    <message>
        <source>Score trend of %1 · 12 weeks</source>
        <extracomment>%1 a person</extracomment>
        <translation>Score trend of %1 · 12 weeks</translation>
    </message>
    <message>
        <source>silence %1%</source>
        <extracomment>of a recording: %1 a number</extracomment>
        <translation>silence %1%</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) overtalk</source>
        <translation>
            <numerusform>%n time overtalk</numerusform>
            <numerusform>%n times overtalk</numerusform>
        </translation>
    </message>
    <message>
        <source>overtalk unknown: one channel</source>
        <translation>overtalk unknown: one channel</translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s), %1 s</source>
        <extracomment>%1 seconds altogether</extracomment>
        <translation>
            <numerusform>%n hold, %1 s</numerusform>
            <numerusform>%n holds, %1 s</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording is being opened…</source>
        <translation>The recording is being opened…</translation>
    </message>
    <message>
        <source>Choose a call at the left</source>
        <translation>Choose a call at the left</translation>
    </message>
    <message>
        <source>The sound file is not the one that was found: it was changed since.</source>
        <translation>The sound file is not the one that was found: it was changed since.</translation>
    </message>
    <message>
        <source>so far %1</source>
        <extracomment>the score as far as it is known at this moment of the recording: %1 a score or a dash</extracomment>
        <translation>so far %1</translation>
    </message>
    <message>
        <source>This call is not in the journal of the last 12 weeks.</source>
        <translation>This call is not in the journal of the last 12 weeks.</translation>
    </message>
    <message>
        <source>Play list</source>
        <translation>Play list</translation>
    </message>
    <message>
        <source>Play on from lost point to lost point, also across calls</source>
        <translation>Play on from lost point to lost point, also across calls</translation>
    </message>
    <message>
        <source>Previous low</source>
        <translation>Previous low</translation>
    </message>
    <message>
        <source>Previous lost point, also across calls</source>
        <translation>Previous lost point, also across calls</translation>
    </message>
    <message>
        <source>Next low</source>
        <translation>Next low</translation>
    </message>
    <message>
        <source>Next lost point, also across calls</source>
        <translation>Next lost point, also across calls</translation>
    </message>
    <message>
        <source>Floor then</source>
        <translation>Floor then</translation>
    </message>
    <message>
        <source>Show the floor as it was when the call was answered</source>
        <translation>Show the floor as it was when the call was answered</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Score sheet (PDF)…</source>
        <translation>Score sheet (PDF)…</translation>
    </message>
    <message>
        <source>Markers (CSV)…</source>
        <translation>Markers (CSV)…</translation>
    </message>
    <message>
        <source>Coaching pack (PDF)…</source>
        <translation>Coaching pack (PDF)…</translation>
    </message>
    <message>
        <source>Two reviewers</source>
        <translation>Two reviewers</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>Classroom</translation>
    </message>
    <message>
        <source>Reviewers, comments, classroom</source>
        <translation>Reviewers, comments, classroom</translation>
    </message>
    <message>
        <source>No evidence was marked for the lost points: it plays from the begin.</source>
        <translation>No evidence was marked for the lost points: it plays from the begin.</translation>
    </message>
    <message>
        <source>No more of them in this recording.</source>
        <translation>No more of them in this recording.</translation>
    </message>
    <message>
        <source>No more lost points in the calls of the list.</source>
        <translation>No more lost points in the calls of the list.</translation>
    </message>
    <message>
        <source>No earlier lost points in the calls of the list.</source>
        <translation>No earlier lost points in the calls of the list.</translation>
    </message>
    <message>
        <source>The journal does not have this call yet: it comes when the call is over.</source>
        <translation>The journal does not have this call yet: it comes when the call is over.</translation>
    </message>
    <message>
        <source>Coaching pack with sound (folder)…</source>
        <translation>Coaching pack with sound (folder)…</translation>
    </message>
</context>
<context>
    <name>fw::ui::ReportCallsDialog</name>
    <message>
        <source>No single calls are behind this: it is counted from the time that agents spend, or from offers.</source>
        <translation>No single calls are behind this: it is counted from the time that agents spend, or from offers.</translation>
    </message>
    <message>
        <source>Reading the calls…</source>
        <translation>Reading the calls…</translation>
    </message>
    <message>
        <source>The first %1 of %2 calls are shown.</source>
        <translation>The first %1 of %2 calls are shown.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s).</source>
        <translation>
            <numerusform>%n call.</numerusform>
            <numerusform>%n calls.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ As many as the report counts.</source>
        <translation>✓ As many as the report counts.</translation>
    </message>
    <message>
        <source>The report counts %1: calls are kept for a shorter time than figures, or a call is counted in more than one of them.</source>
        <extracomment>%1 a number of calls</extracomment>
        <translation>The report counts %1: calls are kept for a shorter time than figures, or a call is counted in more than one of them.</translation>
    </message>
    <message>
        <source>Calls behind a figure</source>
        <translation>Calls behind a figure</translation>
    </message>
    <message>
        <source>Which calls</source>
        <translation>Which calls</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Numerator</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Denominator</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>fw::ui::ReportCallsModel</name>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>column of a table: when the call was answered, or left the queue</extracomment>
        <translation>Time</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>column of a table: how long the caller has waited</extracomment>
        <translation>Wait</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Threshold</source>
        <extracomment>column of a table: whether the wait was short enough for the service level</extracomment>
        <translation>Threshold</translation>
    </message>
    <message>
        <source>Missed</source>
        <extracomment>column of a table: offers to agents that were not answered</extracomment>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Ended by</translation>
    </message>
</context>
<context>
    <name>fw::ui::ReportExport</name>
    <message>
        <source>Export the report</source>
        <translation>Export the report</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel workbooks (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
</context>
<context>
    <name>fw::ui::ReportForm</name>
    <message numerus="yes">
        <source>Metrics: %n…</source>
        <extracomment>a button: %n metrics are chosen</extracomment>
        <translation>
            <numerusform>Metrics: %n…</numerusform>
            <numerusform>Metrics: %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Period before</source>
        <extracomment>whether the period before is shown beside</extracomment>
        <translation>Period before</translation>
    </message>
    <message>
        <source>Show the period before beside it</source>
        <translation>Show the period before beside it</translation>
    </message>
    <message>
        <source>Show</source>
        <extracomment>button: makes the report</extracomment>
        <translation>Show</translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation>Make the report</translation>
    </message>
    <message>
        <source>Choose the metrics</source>
        <translation>Choose the metrics</translation>
    </message>
</context>
<context>
    <name>fw::ui::ReportList</name>
    <message>
        <source>★ %1</source>
        <extracomment>a report that was kept at this desk; %1 is its name</extracomment>
        <translation>★ %1</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Name of the report</source>
        <translation>Name of the report</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Delete the saved report</source>
        <translation>Delete the saved report</translation>
    </message>
</context>
<context>
    <name>fw::ui::ReportPage</name>
    <message>
        <source>Writing the report…</source>
        <translation>Writing the report…</translation>
    </message>
    <message>
        <source>The report was printed.</source>
        <translation>The report was printed.</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>The report was written to %1.</translation>
    </message>
    <message>
        <source>Your role sees no reports of this part.</source>
        <translation>Your role sees no reports of this part.</translation>
    </message>
    <message>
        <source>“%1” is kept at this desk.</source>
        <extracomment>%1 is the name of a report</extracomment>
        <translation>“%1” is kept at this desk.</translation>
    </message>
    <message>
        <source>The report was cancelled.</source>
        <translation>The report was cancelled.</translation>
    </message>
    <message>
        <source>The journal is empty. It fills by itself while this desk is connected to a switch: leave the program running, and look here again when the first half hour is over.</source>
        <translation>The journal is empty. It fills by itself while this desk is connected to a switch: leave the program running, and look here again when the first half hour is over.</translation>
    </message>
    <message>
        <source>Choose a report at the left, or describe one above and press Show.</source>
        <translation>Choose a report at the left, or describe one above and press Show.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this period.</source>
        <translation>Nothing was recorded in this period.</translation>
    </message>
    <message>
        <source>Nothing was recorded in this period. The journal reaches from %1 to %2: choose days among them, or another part of the floor.</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>Nothing was recorded in this period. The journal reaches from %1 to %2: choose days among them, or another part of the floor.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <extracomment>%1 the days of a report, %2 those of the period before</extracomment>
        <translation>%1, before: %2</translation>
    </message>
    <message>
        <source>period before</source>
        <extracomment>the figure is one of the period before</extracomment>
        <translation>period before</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>What is reported</source>
        <translation>What is reported</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel the report</source>
        <translation>Cancel the report</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Progress of the report</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Excel…</source>
        <translation>Excel…</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Print the report</translation>
    </message>
    <message>
        <source>Export the report as PDF</source>
        <translation>Export the report as PDF</translation>
    </message>
    <message>
        <source>Export the report as an Excel workbook</source>
        <translation>Export the report as an Excel workbook</translation>
    </message>
    <message>
        <source>Export the report as CSV</source>
        <translation>Export the report as CSV</translation>
    </message>
</context>
<context>
    <name>fw::ui::ReportTable</name>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Totals of the report</source>
        <translation>Totals of the report</translation>
    </message>
</context>
<context>
    <name>fw::ui::ReportTableModel</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>before</source>
        <extracomment>second line of a column&apos;s head: the figures of the period before</extracomment>
        <translation>before</translation>
    </message>
    <message>
        <source>Period before: %1</source>
        <extracomment>%1 the days of the period before</extracomment>
        <translation>Period before: %1</translation>
    </message>
</context>
<context>
    <name>fw::ui::RequestsPanel</name>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Decided ones, too</source>
        <translation>Decided ones, too</translation>
    </message>
    <message>
        <source>Words to the decision</source>
        <translation>Words to the decision</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>New…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>Nobody asks for anything.</source>
        <translation>Nobody asks for anything.</translation>
    </message>
    <message>
        <source>Short: %1 h before, %2 h after</source>
        <extracomment>%1 and %2 person-hours</extracomment>
        <translation>Short: %1 h before, %2 h after</translation>
    </message>
    <message>
        <source>No rule would be broken.</source>
        <translation>No rule would be broken.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>%1: %2 h in the period, %3 h left; %4 nights and %5 weekends in the quarter</source>
        <extracomment>%1 person, %2 and %3 hours, %4 and %5 counts</extracomment>
        <translation>%1: %2 h in the period, %3 h left; %4 nights and %5 weekends in the quarter</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Waiting for the server…</translation>
    </message>
</context>
<context>
    <name>fw::ui::RequireDialog</name>
    <message>
        <source>Requirement of a team</source>
        <translation>Requirement of a team</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Use it</translation>
    </message>
    <message>
        <source>The team&apos;s roster is planned against what its part of all queues needs, by the newest published forecasts and the standards.</source>
        <translation>The team&apos;s roster is planned against what its part of all queues needs, by the newest published forecasts and the standards.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>The last day lies before the first, or more than a year after it.</source>
        <translation>The last day lies before the first, or more than a year after it.</translation>
    </message>
    <message>
        <source>No published forecast covers these days for a queue of which the team has a share. Publish one, and say in the standard which teams take part.</source>
        <translation>No published forecast covers these days for a queue of which the team has a share. Publish one, and say in the standard which teams take part.</translation>
    </message>
    <message>
        <source>The roster of %1 is planned against the forecasts from %2 to %3.</source>
        <extracomment>%1 a team, %2 and %3 days</extracomment>
        <translation>The roster of %1 is planned against the forecasts from %2 to %3.</translation>
    </message>
</context>
<context>
    <name>fw::ui::ReturnDialog</name>
    <message>
        <source>Send the month back</source>
        <translation>Send the month back</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Send back</translation>
    </message>
    <message>
        <source>The month opens again and all of its signatures are void. They are kept.</source>
        <translation>The month opens again and all of its signatures are void. They are kept.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reason: say why it goes back.</source>
        <translation>Reason: say why it goes back.</translation>
    </message>
    <message>
        <source>The month is open again.</source>
        <translation>The month is open again.</translation>
    </message>
</context>
<context>
    <name>fw::ui::RevealDialog</name>
    <message>
        <source>Show the number</source>
        <translation>Show the number</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Reveal a number</source>
        <translation>Reveal a number</translation>
    </message>
    <message>
        <source>Your name, the time and the reason go into the audit trail first. The number is shown for 30 seconds.</source>
        <translation>Your name, the time and the reason go into the audit trail first. The number is shown for 30 seconds.</translation>
    </message>
    <message>
        <source>Purpose of access</source>
        <translation>Purpose of access</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>The caller has no number.</source>
        <translation>The caller has no number.</translation>
    </message>
    <message numerus="yes">
        <source>Close (%n s)</source>
        <extracomment>on the button that closes: %n seconds until it closes by itself</extracomment>
        <translation>
            <numerusform>Close (%n s)</numerusform>
            <numerusform>Close (%n s)</numerusform>
        </translation>
    </message>
    <message>
        <source>This caller no longer waits.</source>
        <translation>This caller no longer waits.</translation>
    </message>
</context>
<context>
    <name>fw::ui::ReviewDialog</name>
    <message>
        <source>Review the appeal</source>
        <translation>Review the appeal</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Endorse: it goes on to the final review</source>
        <translation>Endorse: it goes on to the final review</translation>
    </message>
    <message>
        <source>Reject: the score is kept</source>
        <translation>Reject: the score is kept</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
</context>
<context>
    <name>fw::ui::RewindAxis</name>
    <message>
        <source>Nobody recorded then</source>
        <translation>Nobody recorded then</translation>
    </message>
</context>
<context>
    <name>fw::ui::RewindBar</name>
    <message>
        <source>Look at the past, or return to the present</source>
        <translation>Look at the past, or return to the present</translation>
    </message>
    <message>
        <source>Go to a moment of the past</source>
        <translation>Go to a moment of the past</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>Mark this moment</translation>
    </message>
    <message>
        <source>Let the past go on, or stand still</source>
        <translation>Let the past go on, or stand still</translation>
    </message>
    <message>
        <source>One event back in the past</source>
        <translation>One event back in the past</translation>
    </message>
    <message>
        <source>One event on in the past</source>
        <translation>One event on in the past</translation>
    </message>
    <message>
        <source>To the alarm or mark before</source>
        <translation>To the alarm or mark before</translation>
    </message>
    <message>
        <source>To the next alarm or mark</source>
        <translation>To the next alarm or mark</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy, HH:mm:ss</source>
        <translation>ddd d MMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>The past</source>
        <extracomment>what is shown is not the present; short</extracomment>
        <translation>The past</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Play or pause</translation>
    </message>
    <message>
        <source>One event back</source>
        <translation>One event back</translation>
    </message>
    <message>
        <source>One event on</source>
        <translation>One event on</translation>
    </message>
    <message>
        <source>The alarm or mark before</source>
        <translation>The alarm or mark before</translation>
    </message>
    <message>
        <source>The next alarm or mark</source>
        <translation>The next alarm or mark</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>How fast the past goes on</source>
        <translation>How fast the past goes on</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>The moment to go to, in the site&apos;s time; then Enter</source>
        <translation>The moment to go to, in the site&apos;s time; then Enter</translation>
    </message>
    <message>
        <source>Mark…</source>
        <translation>Mark…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>Alarms, actions and marks around this moment</source>
        <translation>Alarms, actions and marks around this moment</translation>
    </message>
    <message>
        <source>What happened around this moment</source>
        <translation>What happened around this moment</translation>
    </message>
    <message>
        <source>Nothing happened around this moment</source>
        <translation>Nothing happened around this moment</translation>
    </message>
    <message>
        <source>Back to the present</source>
        <translation>Back to the present</translation>
    </message>
    <message>
        <source>The day, and the moment that is shown</source>
        <translation>The day, and the moment that is shown</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>Nobody recorded %1 from %2 to %3: the floor is shown as it was before.</source>
        <translation>Nobody recorded %1 from %2 to %3: the floor is shown as it was before.</translation>
    </message>
</context>
<context>
    <name>fw::ui::RosterDayView</name>
    <message>
        <source>People and hours of the day</source>
        <translation>People and hours of the day</translation>
    </message>
    <message>
        <source>Change the hours of %1</source>
        <translation>Change the hours of %1</translation>
    </message>
</context>
<context>
    <name>fw::ui::RosterGrid</name>
    <message>
        <source>People and days</source>
        <translation>People and days</translation>
    </message>
    <message>
        <source>Nobody is in this team.</source>
        <translation>Nobody is in this team.</translation>
    </message>
    <message>
        <source>first</source>
        <extracomment>the character of a weekday&apos;s short name that is shown where there is room for one</extracomment>
        <translation>first</translation>
    </message>
</context>
<context>
    <name>fw::ui::RosterHand</name>
    <message>
        <source>Roster: day off</source>
        <translation>Roster: day off</translation>
    </message>
    <message>
        <source>Roster: pin or free cells</source>
        <translation>Roster: pin or free cells</translation>
    </message>
    <message>
        <source>Roster: empty cells</source>
        <translation>Roster: empty cells</translation>
    </message>
    <message>
        <source>Roster: edit the cell</source>
        <translation>Roster: edit the cell</translation>
    </message>
    <message>
        <source>Roster: shift 15 minutes earlier</source>
        <translation>Roster: shift 15 minutes earlier</translation>
    </message>
    <message>
        <source>Roster: shift 15 minutes later</source>
        <translation>Roster: shift 15 minutes later</translation>
    </message>
    <message>
        <source>Roster: shift ends 15 minutes earlier</source>
        <translation>Roster: shift ends 15 minutes earlier</translation>
    </message>
    <message>
        <source>Roster: shift ends 15 minutes later</source>
        <translation>Roster: shift ends 15 minutes later</translation>
    </message>
    <message>
        <source>Cells of the roster</source>
        <translation>Cells of the roster</translation>
    </message>
</context>
<context>
    <name>fw::ui::RosterHeader</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a team&apos;s name, %2 how many people are in it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing is kept yet</source>
        <translation>Nothing is kept yet</translation>
    </message>
    <message>
        <source>Not everything is kept yet</source>
        <translation>Not everything is kept yet</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <extracomment>%1 what was done</extracomment>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Release…</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publish…</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Days in sight</source>
        <translation>Days in sight</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Fill from rotation…</source>
        <translation>Fill from rotation…</translation>
    </message>
    <message>
        <source>Optimise…</source>
        <translation>Optimise…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>Keeping…</translation>
    </message>
</context>
<context>
    <name>fw::ui::RosterImportDialog</name>
    <message>
        <source>Import a roster</source>
        <translation>Import a roster</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Take it over</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): nothing is taken over until the file is right.</source>
        <translation>
            <numerusform>%n problem: nothing is taken over until the file is right.</numerusform>
            <numerusform>%n problems: nothing is taken over until the file is right.</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems of the file</source>
        <translation>Problems of the file</translation>
    </message>
    <message>
        <source>Mend the file first.</source>
        <translation>Mend the file first.</translation>
    </message>
    <message>
        <source>This version can&apos;t be changed any more.</source>
        <translation>This version can&apos;t be changed any more.</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Column of the file</translation>
    </message>
    <message>
        <source>Its first cell</source>
        <translation>Its first cell</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>What it holds</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>What stands there</source>
        <translation>What stands there</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encoding</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <extracomment>%1 the heading of a column</extracomment>
        <translation>What column %1 holds</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) read.</source>
        <translation>
            <numerusform>%n line read.</numerusform>
            <numerusform>%n lines read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) are days.</source>
        <translation>
            <numerusform>%n column is a day.</numerusform>
            <numerusform>%n columns are days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cells: %1 new, %2 changed, %3 the same.</source>
        <translation>Cells: %1 new, %2 changed, %3 the same.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 the same.</source>
        <translation>%1 new, %2 changed, %3 the same.</translation>
    </message>
</context>
<context>
    <name>fw::ui::RosterImports</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.xlsx);;All files (*)</source>
        <translation>Tables (*.csv *.txt *.xlsx);;All files (*)</translation>
    </message>
    <message>
        <source>The file is too large to be a table of rosters: %1</source>
        <translation>The file is too large to be a table of rosters: %1</translation>
    </message>
</context>
<context>
    <name>fw::ui::RosterPage</name>
    <message>
        <source>Roster: undo</source>
        <translation>Roster: undo</translation>
    </message>
    <message>
        <source>Roster: redo</source>
        <translation>Roster: redo</translation>
    </message>
    <message>
        <source>Roster: keep the draft</source>
        <translation>Roster: keep the draft</translation>
    </message>
    <message>
        <source>Roster: earlier days</source>
        <translation>Roster: earlier days</translation>
    </message>
    <message>
        <source>Roster: later days</source>
        <translation>Roster: later days</translation>
    </message>
    <message>
        <source>Roster: fill from a rotation</source>
        <translation>Roster: fill from a rotation</translation>
    </message>
    <message>
        <source>Roster: publish</source>
        <translation>Roster: publish</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Keep the draft</translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation>Compare versions…</translation>
    </message>
    <message>
        <source>What-if…</source>
        <translation>What-if…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Workbook…</source>
        <translation>Workbook…</translation>
    </message>
    <message>
        <source>iCalendar…</source>
        <translation>iCalendar…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Shift patterns…</source>
        <translation>Shift patterns…</translation>
    </message>
    <message>
        <source>People…</source>
        <translation>People…</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Rules…</translation>
    </message>
    <message>
        <source>No shift pattern has the letters %1.</source>
        <translation>No shift pattern has the letters %1.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Checks or requests</source>
        <translation>Checks or requests</translation>
    </message>
    <message>
        <source>Roster: what-if, by simulation</source>
        <translation>Roster: what-if, by simulation</translation>
    </message>
    <message>
        <source>Roster: required agents</source>
        <translation>Roster: required agents</translation>
    </message>
    <message>
        <source>Roster: feasibility of a contract</source>
        <translation>Roster: feasibility of a contract</translation>
    </message>
    <message>
        <source>Required agents…</source>
        <translation>Required agents…</translation>
    </message>
    <message>
        <source>Feasibility of a contract…</source>
        <translation>Feasibility of a contract…</translation>
    </message>
    <message>
        <source>Everybody&apos;s iCalendar…</source>
        <translation>Everybody&apos;s iCalendar…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Roster…</source>
        <translation>Roster…</translation>
    </message>
</context>
<context>
    <name>fw::ui::RosterPapers</name>
    <message>
        <source>Export as CSV</source>
        <translation>Export as CSV</translation>
    </message>
    <message>
        <source>Export as workbook</source>
        <translation>Export as workbook</translation>
    </message>
    <message>
        <source>Export the person&apos;s calendar</source>
        <translation>Export the person&apos;s calendar</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>Export as PDF</translation>
    </message>
    <message>
        <source>The printer refused.</source>
        <translation>The printer refused.</translation>
    </message>
    <message>
        <source>CSV, UTF-8 (*.csv)</source>
        <translation>CSV, UTF-8 (*.csv)</translation>
    </message>
    <message>
        <source>CSV, GB18030 (*.csv)</source>
        <translation>CSV, GB18030 (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>People by days, UTF-8 (*.csv)</source>
        <translation>People by days, UTF-8 (*.csv)</translation>
    </message>
    <message>
        <source>People by days, GB18030 (*.csv)</source>
        <translation>People by days, GB18030 (*.csv)</translation>
    </message>
    <message>
        <source>One line a shift, UTF-8 (*.csv)</source>
        <translation>One line a shift, UTF-8 (*.csv)</translation>
    </message>
    <message>
        <source>One line a shift, GB18030 (*.csv)</source>
        <translation>One line a shift, GB18030 (*.csv)</translation>
    </message>
    <message>
        <source>People by days (*.xlsx)</source>
        <translation>People by days (*.xlsx)</translation>
    </message>
    <message>
        <source>One line a shift (*.xlsx)</source>
        <translation>One line a shift (*.xlsx)</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Export people</translation>
    </message>
    <message>
        <source>Export shift patterns</source>
        <translation>Export shift patterns</translation>
    </message>
    <message>
        <source>iCalendar (*.ics)</source>
        <translation>iCalendar (*.ics)</translation>
    </message>
    <message>
        <source>Export everybody&apos;s calendar into a folder</source>
        <translation>Export everybody&apos;s calendar into a folder</translation>
    </message>
    <message>
        <source>PDF for A3 (*.pdf)</source>
        <translation>PDF for A3 (*.pdf)</translation>
    </message>
    <message>
        <source>PDF for A2 (*.pdf)</source>
        <translation>PDF for A2 (*.pdf)</translation>
    </message>
    <message>
        <source>PDF for A4 (*.pdf)</source>
        <translation>PDF for A4 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>fw::ui::RosterPlan</name>
    <message>
        <source>Take over what %1 changed</source>
        <translation>Take over what %1 changed</translation>
    </message>
    <message>
        <source>%1 saved version %2.</source>
        <extracomment>%1 a person, %2 the number of a version</extracomment>
        <translation>%1 saved version %2.</translation>
    </message>
    <message>
        <source>What you changed is still here; both are compared when you keep it.</source>
        <translation>What you changed is still here; both are compared when you keep it.</translation>
    </message>
    <message>
        <source>The draft is just being kept; try again in a moment.</source>
        <translation>The draft is just being kept; try again in a moment.</translation>
    </message>
    <message>
        <source>Bring back what was not kept</source>
        <translation>Bring back what was not kept</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that could not be kept when the window closed are here again. Look at them, then keep the draft.</source>
        <translation>
            <numerusform>%n cell that could not be kept when the window closed is here again. Look at it, then keep the draft.</numerusform>
            <numerusform>%n cells that could not be kept when the window closed are here again. Look at them, then keep the draft.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::ui::RuleDialog</name>
    <message>
        <source>As delivered</source>
        <translation>As delivered</translation>
    </message>
    <message>
        <source>Rules of alarms</source>
        <translation>Rules of alarms</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>What this rule would have done</source>
        <translation>What this rule would have done</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <extracomment>a disabled rule in a list: %1 its name</extracomment>
        <translation>%1 (off)</translation>
    </message>
    <message>
        <source>%1 (rests)</source>
        <extracomment>a rule without data in a list: %1 its name</extracomment>
        <translation>%1 (rests)</translation>
    </message>
    <message>
        <source>Since %1 this rule would have raised %2 alarms, %3 of them critical. Times are right to the minute.</source>
        <extracomment>%1 a time of day, %2 a number of alarms, %3 how many of them critical</extracomment>
        <translation>Since %1 this rule would have raised %2 alarms, %3 of them critical. Times are right to the minute.</translation>
    </message>
</context>
<context>
    <name>fw::ui::RuleForm</name>
    <message>
        <source>Enabled</source>
        <translation>Enabled</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Watches</source>
        <translation>Watches</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critical</translation>
    </message>
    <message>
        <source>Raised when bad for</source>
        <translation>Raised when bad for</translation>
    </message>
    <message>
        <source>Over when good for</source>
        <translation>Over when good for</translation>
    </message>
    <message>
        <source>Least volume</source>
        <extracomment>the least number of calls, callers or agents behind a figure that a rule takes seriously</extracomment>
        <translation>Least volume</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>Escalates after</source>
        <translation>Escalates after</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>Suppressed by</source>
        <extracomment>label of a choice: another rule, whose alarm keeps this one from raising any</extracomment>
        <translation>Suppressed by</translation>
    </message>
    <message>
        <source>Only in shift</source>
        <translation>Only in shift</translation>
    </message>
    <message>
        <source>every shift</source>
        <translation>every shift</translation>
    </message>
    <message>
        <source>%1: raise at</source>
        <extracomment>%1 is &quot;Warning&quot; or &quot;Critical&quot;</extracomment>
        <translation>%1: raise at</translation>
    </message>
    <message>
        <source>%1: over at</source>
        <translation>%1: over at</translation>
    </message>
    <message>
        <source>over again at</source>
        <extracomment>the level at which an alarm is over again, between two number fields</extracomment>
        <translation>over again at</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>seconds, after a number</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>which alarms of a rule somebody gets
----------
no rule</extracomment>
        <translation>none</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>critical</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Queue %1</source>
        <translation>Queue %1</translation>
    </message>
    <message>
        <source>Agents of queue %1</source>
        <translation>Agents of queue %1</translation>
    </message>
    <message>
        <source>This rule cannot be disabled.</source>
        <translation>This rule cannot be disabled.</translation>
    </message>
    <message>
        <source>Or of the team</source>
        <extracomment>label of a number: agents on a break together count also as a share of their team</extracomment>
        <translation>Or of the team</translation>
    </message>
</context>
<context>
    <name>fw::ui::RulesDialog</name>
    <message>
        <source>Standard day (h)</source>
        <translation>Standard day (h)</translation>
    </message>
    <message>
        <source>Standard week (h)</source>
        <translation>Standard week (h)</translation>
    </message>
    <message>
        <source>Standard monthly hours (h)</source>
        <translation>Standard monthly hours (h)</translation>
    </message>
    <message>
        <source>Rest between shifts (h)</source>
        <translation>Rest between shifts (h)</translation>
    </message>
    <message>
        <source>Days off a week</source>
        <translation>Days off a week</translation>
    </message>
    <message>
        <source>Working days in a row</source>
        <translation>Working days in a row</translation>
    </message>
    <message>
        <source>Usual overtime of a day (h)</source>
        <translation>Usual overtime of a day (h)</translation>
    </message>
    <message>
        <source>Overtime of a day at most (h)</source>
        <translation>Overtime of a day at most (h)</translation>
    </message>
    <message>
        <source>Overtime of a month at most (h)</source>
        <translation>Overtime of a month at most (h)</translation>
    </message>
    <message>
        <source>Nights in a row</source>
        <translation>Nights in a row</translation>
    </message>
    <message>
        <source>Agents for each team lead</source>
        <translation>Agents for each team lead</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In force from</translation>
    </message>
    <message>
        <source>Day (h)</source>
        <translation>Day (h)</translation>
    </message>
    <message>
        <source>Week (h)</source>
        <translation>Week (h)</translation>
    </message>
    <message>
        <source>Month (h)</source>
        <translation>Month (h)</translation>
    </message>
    <message>
        <source>Rest (h)</source>
        <translation>Rest (h)</translation>
    </message>
    <message>
        <source>Certificate needed on the phones</source>
        <translation>Certificate needed on the phones</translation>
    </message>
    <message>
        <source>Write the day as 2026-01-01.</source>
        <translation>Write the day as 2026-01-01.</translation>
    </message>
    <message>
        <source>Nights of a quarter above the team&apos;s median</source>
        <translation>Nights of a quarter above the team&apos;s median</translation>
    </message>
    <message>
        <source>Weekends of a quarter above the team&apos;s median</source>
        <translation>Weekends of a quarter above the team&apos;s median</translation>
    </message>
    <message>
        <source>Average day of hourly staff (h)</source>
        <translation>Average day of hourly staff (h)</translation>
    </message>
    <message>
        <source>Average week of hourly staff (h)</source>
        <translation>Average week of hourly staff (h)</translation>
    </message>
    <message>
        <source>Night begins at (h)</source>
        <translation>Night begins at (h)</translation>
    </message>
    <message>
        <source>Night ends at (h, the next day from 24)</source>
        <translation>Night ends at (h, the next day from 24)</translation>
    </message>
    <message>
        <source>The night must end after it begins: 22 to 30 is from 22:00 to 06:00.</source>
        <translation>The night must end after it begins: 22 to 30 is from 22:00 to 06:00.</translation>
    </message>
</context>
<context>
    <name>fw::ui::ScopeTreeModel</name>
    <message>
        <source>Whole floor</source>
        <extracomment>root of the scope tree when the site has not named it</extracomment>
        <translation>Whole floor</translation>
    </message>
    <message>
        <source>%1: %2 agents signed in</source>
        <extracomment>%1 a part of the organisation, %2 agents signed in / all agents, such as 12/20</extracomment>
        <translation>%1: %2 agents signed in</translation>
    </message>
</context>
<context>
    <name>fw::ui::ScoreSheet</name>
    <message>
        <source>Everything is answered</source>
        <translation>Everything is answered</translation>
    </message>
    <message>
        <source>This was the last question. Ctrl+Return submits.</source>
        <translation>This was the last question. Ctrl+Return submits.</translation>
    </message>
    <message>
        <source>This question always applies.</source>
        <translation>This question always applies.</translation>
    </message>
    <message>
        <source>Give points from %1 to %2.</source>
        <translation>Give points from %1 to %2.</translation>
    </message>
    <message>
        <source>Take one of the answers below, by its digit.</source>
        <translation>Take one of the answers below, by its digit.</translation>
    </message>
    <message>
        <source>This question is not answered so.</source>
        <translation>This question is not answered so.</translation>
    </message>
    <message>
        <source>It can be submitted when nothing is missing.</source>
        <translation>It can be submitted when nothing is missing.</translation>
    </message>
    <message>
        <source>Questions of the scorecard</source>
        <translation>Questions of the scorecard</translation>
    </message>
    <message>
        <source>Next missing  M</source>
        <translation>Next missing  M</translation>
    </message>
    <message>
        <source>Goes to the next question that still needs something</source>
        <translation>Goes to the next question that still needs something</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Submit</translation>
    </message>
    <message>
        <source>Ends the scoring (Ctrl+Return)</source>
        <translation>Ends the scoring (Ctrl+Return)</translation>
    </message>
    <message>
        <source>The end of the evidence has to lie behind its begin.</source>
        <translation>The end of the evidence has to lie behind its begin.</translation>
    </message>
</context>
<context>
    <name>fw::ui::ScorecardEditor</name>
    <message>
        <source>New section</source>
        <translation>New section</translation>
    </message>
    <message>
        <source>This version is frozen: evaluations refer to it. A change makes a new version.</source>
        <translation>This version is frozen: evaluations refer to it. A change makes a new version.</translation>
    </message>
    <message>
        <source>Nothing stands in the way of publishing it.</source>
        <translation>Nothing stands in the way of publishing it.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to mend before it can be published</source>
        <translation>
            <numerusform>%n thing to mend before it can be published</numerusform>
            <numerusform>%n things to mend before it can be published</numerusform>
        </translation>
    </message>
    <message>
        <source>Head</source>
        <extracomment>a button: title and grades of the scorecard</extracomment>
        <translation>Head</translation>
    </message>
    <message>
        <source>Title and grades of the scorecard</source>
        <translation>Title and grades of the scorecard</translation>
    </message>
    <message>
        <source>+ Section</source>
        <translation>+ Section</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Add a section</translation>
    </message>
    <message>
        <source>+ Question</source>
        <translation>+ Question</translation>
    </message>
    <message>
        <source>Add a question (Ins)</source>
        <translation>Add a question (Ins)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Duplicate what is chosen (Ctrl+D)</source>
        <translation>Duplicate what is chosen (Ctrl+D)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove what is chosen (Del)</source>
        <translation>Remove what is chosen (Del)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Move up (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Move down (Alt+Down)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>One step back (Ctrl+Z)</source>
        <translation>One step back (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Take the step again</source>
        <translation>Take the step again</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Try the scorecard out as evaluators see it</source>
        <translation>Try the scorecard out as evaluators see it</translation>
    </message>
    <message>
        <source>Sections and questions</source>
        <translation>Sections and questions</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show the next thing to mend</source>
        <translation>Show the next thing to mend</translation>
    </message>
    <message>
        <source>About what is chosen</source>
        <translation>About what is chosen</translation>
    </message>
</context>
<context>
    <name>fw::ui::ScorecardsTab</name>
    <message>
        <source>There is no scorecard yet</source>
        <translation>There is no scorecard yet</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Scorecard</translation>
    </message>
    <message>
        <source>● not saved</source>
        <translation>● not saved</translation>
    </message>
    <message>
        <source>saved %1 by %2</source>
        <translation>saved %1 by %2</translation>
    </message>
    <message>
        <source>No evaluation uses it yet.</source>
        <translation>No evaluation uses it yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n evaluation(s) by %1</source>
        <extracomment>%1 is a list of people</extracomment>
        <translation>
            <numerusform>%n evaluation by %1</numerusform>
            <numerusform>%n evaluations by %1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Another scorecard has this id.</source>
        <translation>Another scorecard has this id.</translation>
    </message>
    <message>
        <source>The id is of letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;.&quot; only.</source>
        <translation>The id is of letters, digits, &quot;-&quot;, &quot;_&quot; and &quot;.&quot; only.</translation>
    </message>
    <message>
        <source>New scorecard</source>
        <translation>New scorecard</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Make</translation>
    </message>
    <message>
        <source>Id, such as 10086-inbound</source>
        <translation>Id, such as 10086-inbound</translation>
    </message>
    <message>
        <source>Title, English</source>
        <translation>Title, English</translation>
    </message>
    <message>
        <source>Title, Chinese</source>
        <translation>Title, Chinese</translation>
    </message>
    <message>
        <source>The usual one of 10086</source>
        <translation>The usual one of 10086</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nothing</translation>
    </message>
    <message>
        <source>A copy of %1</source>
        <extracomment>%1 is a title</extracomment>
        <translation>A copy of %1</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Begins with</translation>
    </message>
    <message>
        <source>This scorecard has a draft already: this is it.</source>
        <translation>This scorecard has a draft already: this is it.</translation>
    </message>
    <message>
        <source>Publish the scorecard</source>
        <translation>Publish the scorecard</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>%1, version %2: from now on calls are scored by it, and it can&apos;t be changed any more. A change makes a new version.</source>
        <extracomment>%1 is a title, %2 the number of a version</extracomment>
        <translation>%1, version %2: from now on calls are scored by it, and it can&apos;t be changed any more. A change makes a new version.</translation>
    </message>
    <message>
        <source>Retire the scorecard</source>
        <translation>Retire the scorecard</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>%1, version %2: no new call is scored by it. Scores that were given stay.</source>
        <translation>%1, version %2: no new call is scored by it. Scores that were given stay.</translation>
    </message>
    <message>
        <source>Scorecards</source>
        <translation>Scorecards</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Used</source>
        <extracomment>heading of a column: how many evaluations</extracomment>
        <translation>Used</translation>
    </message>
    <message>
        <source>Versions of scorecards</source>
        <translation>Versions of scorecards</translation>
    </message>
    <message>
        <source>New scorecard…</source>
        <translation>New scorecard…</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>New version</translation>
    </message>
    <message>
        <source>A draft that begins with this version</source>
        <translation>A draft that begins with this version</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Saves the draft (Ctrl+S)</source>
        <translation>Saves the draft (Ctrl+S)</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publish…</translation>
    </message>
    <message>
        <source>Retire…</source>
        <translation>Retire…</translation>
    </message>
</context>
<context>
    <name>fw::ui::SeatMap</name>
    <message>
        <source>Seats</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>No agents here</source>
        <translation>No agents here</translation>
    </message>
    <message>
        <source>In %1/%2</source>
        <extracomment>agents of a team signed in / all</extracomment>
        <translation>In %1/%2</translation>
    </message>
    <message>
        <source>Occ. %1</source>
        <extracomment>occupancy of a team, as short as possible</extracomment>
        <translation>Occ. %1</translation>
    </message>
</context>
<context>
    <name>fw::ui::SectionForm</name>
    <message>
        <source>Write a number, such as 2.5.</source>
        <translation>Write a number, such as 2.5.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
</context>
<context>
    <name>fw::ui::ServerForm</name>
    <message>
        <source>Enter the server&apos;s host name or IP address.</source>
        <translation>Enter the server&apos;s host name or IP address.</translation>
    </message>
    <message>
        <source>Enter the name of the database.</source>
        <translation>Enter the name of the database.</translation>
    </message>
    <message>
        <source>There is no such file that can be read.</source>
        <translation>There is no such file that can be read.</translation>
    </message>
    <message>
        <source>Nobody in between can read along or pretend to be the server.</source>
        <translation>Nobody in between can read along or pretend to be the server.</translation>
    </message>
    <message>
        <source>Any server with a certificate of this authority is believed.</source>
        <translation>Any server with a certificate of this authority is believed.</translation>
    </message>
    <message>
        <source>Somebody in between can pretend to be the server.</source>
        <translation>Somebody in between can pretend to be the server.</translation>
    </message>
    <message>
        <source>Anybody in between can read along. Only for a socket of this computer or a tunnel.</source>
        <translation>Anybody in between can read along. Only for a socket of this computer or a tunnel.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Certificate file</translation>
    </message>
    <message>
        <source>Name or IP address</source>
        <translation>Name or IP address</translation>
    </message>
    <message>
        <source>May be left to who logs in</source>
        <translation>May be left to who logs in</translation>
    </message>
    <message>
        <source>Empty: where PostgreSQL usually looks</source>
        <translation>Empty: where PostgreSQL usually looks</translation>
    </message>
    <message>
        <source>Encrypted, server checked by name</source>
        <translation>Encrypted, server checked by name</translation>
    </message>
    <message>
        <source>Encrypted, certificate checked</source>
        <translation>Encrypted, certificate checked</translation>
    </message>
    <message>
        <source>Encrypted only</source>
        <translation>Encrypted only</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>The only one</source>
        <translation>The only one</translation>
    </message>
    <message>
        <source>Where the floors of several sites meet in one database: which is shown.</source>
        <translation>Where the floors of several sites meet in one database: which is shown.</translation>
    </message>
</context>
<context>
    <name>fw::ui::ServerSection</name>
    <message>
        <source>Join a floor that others record</source>
        <translation>Join a floor that others record</translation>
    </message>
    <message>
        <source>A recorder holds the connections to the switches and writes what happens into a PostgreSQL database. Everybody logs in there with an own account, which says what they may see and do.</source>
        <translation>A recorder holds the connections to the switches and writes what happens into a PostgreSQL database. Everybody logs in there with an own account, which says what they may see and do.</translation>
    </message>
    <message>
        <source>Join and log in</source>
        <translation>Join and log in</translation>
    </message>
    <message>
        <source>Choose another floor…</source>
        <translation>Choose another floor…</translation>
    </message>
</context>
<context>
    <name>fw::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Switches</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Measuring</translation>
    </message>
    <message>
        <source>Site dictionary</source>
        <translation>Site dictionary</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Sections of the settings</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
</context>
<context>
    <name>fw::ui::SettlementPage</name>
    <message>
        <source>There is no contract that you may see.</source>
        <translation>There is no contract that you may see.</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Sign…</translation>
    </message>
    <message>
        <source>Hours, figures and incidents were read anew.</source>
        <translation>Hours, figures and incidents were read anew.</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Month before</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Recalculate</source>
        <translation>Recalculate</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>XLSX</source>
        <translation>XLSX</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comments</translation>
    </message>
    <message>
        <source>Month close</source>
        <translation>Month close</translation>
    </message>
    <message>
        <source>KPI cards</source>
        <translation>KPI cards</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
</context>
<context>
    <name>fw::ui::SettlementPapers</name>
    <message>
        <source>Export the settlement sheet</source>
        <translation>Export the settlement sheet</translation>
    </message>
    <message>
        <source>The sheet is written.</source>
        <translation>The sheet is written.</translation>
    </message>
    <message>
        <source>Export the statements of all people</source>
        <translation>Export the statements of all people</translation>
    </message>
    <message>
        <source>The statements are written.</source>
        <translation>The statements are written.</translation>
    </message>
</context>
<context>
    <name>fw::ui::SheetHead</name>
    <message>
        <source>Tried out: nothing is kept</source>
        <translation>Tried out: nothing is kept</translation>
    </message>
    <message>
        <source>▲ Not kept yet, tried again: %1</source>
        <extracomment>%1 is the reason, a sentence</extracomment>
        <translation>▲ Not kept yet, tried again: %1</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Draft kept</translation>
    </message>
    <message>
        <source>Draft…</source>
        <translation>Draft…</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>internal</translation>
    </message>
    <message>
        <source>changed in the appeal, was %1</source>
        <extracomment>%1 is a score</extracomment>
        <translation>changed in the appeal, was %1</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <extracomment>%1 is the title of a scorecard, %2 the number of its version</extracomment>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>raw %1</source>
        <extracomment>the score before a fatal error or bonus points, beside the final one</extracomment>
        <translation>raw %1</translation>
    </message>
    <message>
        <source>Final score %1</source>
        <extracomment>name of the figure for screen readers</extracomment>
        <translation>Final score %1</translation>
    </message>
    <message>
        <source>Fatal error</source>
        <translation>Fatal error</translation>
    </message>
    <message>
        <source>nothing answered yet</source>
        <translation>nothing answered yet</translation>
    </message>
    <message>
        <source>not scorable</source>
        <translation>not scorable</translation>
    </message>
    <message>
        <source>By %1: %2 (%3 of %4 heard)</source>
        <extracomment>%1 a moment of the recording, %2 the score as far as it was heard, %3 of %4 questions</extracomment>
        <translation>By %1: %2 (%3 of %4 heard)</translation>
    </message>
</context>
<context>
    <name>fw::ui::ShelveDialog</name>
    <message>
        <source>Shelve</source>
        <translation>Shelve</translation>
    </message>
    <message>
        <source>For how long?</source>
        <translation>For how long?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>It comes back when the time is over, or sooner when it becomes critical.</source>
        <translation>It comes back when the time is over, or sooner when it becomes critical.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>fw::ui::ShiftPalette</name>
    <message>
        <source>%1, %2: drag to paint with it, or type %3</source>
        <extracomment>%1 name of a shift, %2 its hours, %3 the letters that paint it</extracomment>
        <translation>%1, %2: drag to paint with it, or type %3</translation>
    </message>
    <message>
        <source>Paint with %1</source>
        <translation>Paint with %1</translation>
    </message>
</context>
<context>
    <name>fw::ui::SignDialog</name>
    <message>
        <source>Sign the handover</source>
        <translation>Sign the handover</translation>
    </message>
    <message>
        <source>Read and signed</source>
        <translation>Read and signed</translation>
    </message>
    <message>
        <source>You take the shift over from %1.</source>
        <extracomment>%1 who gave the shift over</extracomment>
        <translation>You take the shift over from %1.</translation>
    </message>
    <message>
        <source>To follow: tick each</source>
        <translation>To follow: tick each</translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation>Who signs?</translation>
    </message>
</context>
<context>
    <name>fw::ui::SignInForm</name>
    <message>
        <source>Locked by %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>Locked by %1</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Log in</translation>
    </message>
    <message>
        <source>Log-in name</source>
        <translation>Log-in name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>New password again</translation>
    </message>
    <message>
        <source>Another user</source>
        <translation>Another user</translation>
    </message>
    <message>
        <source>Change and log in</source>
        <translation>Change and log in</translation>
    </message>
</context>
<context>
    <name>fw::ui::SignatureDialog</name>
    <message>
        <source>Done: %1.</source>
        <extracomment>%1 a step of the month&apos;s close</extracomment>
        <translation>Done: %1.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 a contract, %2 a month</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>The hours of all teams are read once more and stay as they are then. %n row(s) are in the ledger now.</source>
        <translation>
            <numerusform>The hours of all teams are read once more and stay as they are then. %n row are in the ledger now.</numerusform>
            <numerusform>The hours of all teams are read once more and stay as they are then. %n rows are in the ledger now.</numerusform>
        </translation>
    </message>
    <message>
        <source>Indicators and incidents are read once more and stay as they are then. What is missing stays missing: it is not zero.</source>
        <translation>Indicators and incidents are read once more and stay as they are then. What is missing stays missing: it is not zero.</translation>
    </message>
    <message>
        <source>Payable: ¥ %1</source>
        <extracomment>%1 an amount of money</extracomment>
        <translation>Payable: ¥ %1</translation>
    </message>
    <message>
        <source>Input (SHA-256): %1</source>
        <extracomment>%1 the hash of all input</extracomment>
        <translation>Input (SHA-256): %1</translation>
    </message>
    <message>
        <source>A locked month is never reckoned again; what is wrong is put right in a later month.</source>
        <translation>A locked month is never reckoned again; what is wrong is put right in a later month.</translation>
    </message>
    <message>
        <source>You sign that these figures are right.</source>
        <translation>You sign that these figures are right.</translation>
    </message>
</context>
<context>
    <name>fw::ui::StaffDialog</name>
    <message>
        <source>People in posts</source>
        <translation>People in posts</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Line %1: write dates such as 2026-03-31.</source>
        <extracomment>%1 the number of a line</extracomment>
        <translation>Line %1: write dates such as 2026-03-31.</translation>
    </message>
    <message>
        <source>%1: no post of this side, or the end is before the begin.</source>
        <extracomment>%1 the number of a person</extracomment>
        <translation>%1: no post of this side, or the end is before the begin.</translation>
    </message>
    <message>
        <source>The people are kept.</source>
        <translation>The people are kept.</translation>
    </message>
</context>
<context>
    <name>fw::ui::StaffingDialog</name>
    <message>
        <source>Required agents</source>
        <translation>Required agents</translation>
    </message>
    <message>
        <source>Figures of</source>
        <translation>Figures of</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Rostered</source>
        <translation>Rostered</translation>
    </message>
    <message>
        <source>SL</source>
        <translation>SL</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Lost</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Wait (s)</source>
        <translation>Wait (s)</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Occupancy</translation>
    </message>
    <message>
        <source>Agents around the answer</source>
        <translation>Agents around the answer</translation>
    </message>
    <message>
        <source>Lost calls have given up, or found no line. The mean wait is of all calls. ▶ marks the fewest agents that meet every limit.</source>
        <translation>Lost calls have given up, or found no line. The mean wait is of all calls. ▶ marks the fewest agents that meet every limit.</translation>
    </message>
    <message>
        <source>My own figures</source>
        <translation>My own figures</translation>
    </message>
    <message>
        <source>Standard of %1</source>
        <extracomment>%1 a queue</extracomment>
        <translation>Standard of %1</translation>
    </message>
    <message>
        <source>No number of agents meets this.</source>
        <translation>No number of agents meets this.</translation>
    </message>
    <message>
        <source>One of the figures makes no sense.</source>
        <translation>One of the figures makes no sense.</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n agent</numerusform>
            <numerusform>%n agents</numerusform>
        </translation>
    </message>
    <message>
        <source>added up</source>
        <translation>added up</translation>
    </message>
    <message>
        <source>each of what is left</source>
        <translation>each of what is left</translation>
    </message>
    <message>
        <source>%1 to be rostered: shrinkage %2, %3. The load is %4 Erlangs.</source>
        <extracomment>%1 people, %2 a percentage, %3 how it is made up, %4 Erlangs</extracomment>
        <translation>%1 to be rostered: shrinkage %2, %3. The load is %4 Erlangs.</translation>
    </message>
    <message>
        <source>SL %1, lost %2, mean wait %3 s, occupancy %4.</source>
        <extracomment>%1 and %2 percentages, %3 seconds, %4 a percentage</extracomment>
        <translation>SL %1, lost %2, mean wait %3 s, occupancy %4.</translation>
    </message>
    <message>
        <source>One agent fewer: SL %1 points, mean wait %2 s.</source>
        <extracomment>%1 percentage points with a sign, %2 seconds</extracomment>
        <translation>One agent fewer: SL %1 points, mean wait %2 s.</translation>
    </message>
    <message>
        <source>One agent more: SL %1 points, mean wait %2 s.</source>
        <extracomment>%1 percentage points with a sign, %2 seconds</extracomment>
        <translation>One agent more: SL %1 points, mean wait %2 s.</translation>
    </message>
</context>
<context>
    <name>fw::ui::StaffingForm</name>
    <message>
        <source>Breaks</source>
        <translation>Breaks</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Sickness</source>
        <translation>Sickness</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Calls in the interval</source>
        <translation>Calls in the interval</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Interval</translation>
    </message>
    <message>
        <source>Mean handle time</source>
        <translation>Mean handle time</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Erlang A: callers give up</source>
        <translation>Erlang A: callers give up</translation>
    </message>
    <message>
        <source>Erlang C: all wait</source>
        <translation>Erlang C: all wait</translation>
    </message>
    <message>
        <source>Erlang B: nobody can wait</source>
        <translation>Erlang B: nobody can wait</translation>
    </message>
    <message>
        <source>Mean patience</source>
        <translation>Mean patience</translation>
    </message>
    <message>
        <source>Lines, served ones included</source>
        <translation>Lines, served ones included</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>A answered, B abandoned, T within the limit. SL-1: A_T / (A + B). SL-2: A_T / A. SL-3: (A_T + B_T) / (A + B). SL-4: A_T / (A + B − B_T).</source>
        <translation>A answered, B abandoned, T within the limit. SL-1: A_T / (A + B). SL-2: A_T / A. SL-3: (A_T + B_T) / (A + B). SL-4: A_T / (A + B − B_T).</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Within</translation>
    </message>
    <message>
        <source>Occupancy at most</source>
        <translation>Occupancy at most</translation>
    </message>
    <message>
        <source>Abandoned at most</source>
        <translation>Abandoned at most</translation>
    </message>
    <message>
        <source>The forecast may miss by</source>
        <translation>The forecast may miss by</translation>
    </message>
    <message>
        <source>The standard deviation of its own error, without what calls do by chance.</source>
        <translation>The standard deviation of its own error, without what calls do by chance.</translation>
    </message>
    <message>
        <source>Enough with a probability of</source>
        <translation>Enough with a probability of</translation>
    </message>
    <message>
        <source>Shrinkage is</source>
        <translation>Shrinkage is</translation>
    </message>
    <message>
        <source>added up</source>
        <translation>added up</translation>
    </message>
    <message>
        <source>each of what is left</source>
        <translation>each of what is left</translation>
    </message>
    <message>
        <source>What takes time</source>
        <translation>What takes time</translation>
    </message>
    <message>
        <source>Part of paid time</source>
        <translation>Part of paid time</translation>
    </message>
</context>
<context>
    <name>fw::ui::StandardDialog</name>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Standard of %1</source>
        <extracomment>%1 the name of a queue</extracomment>
        <translation>Standard of %1</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>the forecast&apos;s point</source>
        <translation>the forecast&apos;s point</translation>
    </message>
    <message>
        <source>leave 6; training 4</source>
        <comment>shares in percent</comment>
        <translation>leave 6; training 4</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Holds from</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service level</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Answered within</source>
        <translation>Answered within</translation>
    </message>
    <message>
        <source>Handling time</source>
        <translation>Handling time</translation>
    </message>
    <message>
        <source>Mean patience</source>
        <translation>Mean patience</translation>
    </message>
    <message>
        <source>Highest occupancy</source>
        <translation>Highest occupancy</translation>
    </message>
    <message>
        <source>Most who give up</source>
        <translation>Most who give up</translation>
    </message>
    <message>
        <source>Lines (Erlang C)</source>
        <translation>Lines (Erlang C)</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Shrinkage, in percent</source>
        <translation>Shrinkage, in percent</translation>
    </message>
    <message>
        <source>Shrinkages are</source>
        <translation>Shrinkages are</translation>
    </message>
    <message>
        <source>Teams, in percent of the calls</source>
        <translation>Teams, in percent of the calls</translation>
    </message>
    <message>
        <source>Standards by date</source>
        <translation>Standards by date</translation>
    </message>
    <message>
        <source>Certainty: that the people are enough for what the forecast may miss by; its errors are taken as normal.</source>
        <translation>Certainty: that the people are enough for what the forecast may miss by; its errors are taken as normal.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>In all %1: %3 are rostered so that %2 serve calls.</source>
        <extracomment>%1 a percentage, %2 and %3 numbers of people</extracomment>
        <translation>In all %1: %3 are rostered so that %2 serve calls.</translation>
    </message>
    <message>
        <source>Shrinkage is written as a name and percents: leave 6; training 4</source>
        <translation>Shrinkage is written as a name and percents: leave 6; training 4</translation>
    </message>
    <message>
        <source>Teams are written as an id or a name that is known, and percents.</source>
        <translation>Teams are written as an id or a name that is known, and percents.</translation>
    </message>
    <message>
        <source>From history</source>
        <translation>From history</translation>
    </message>
    <message>
        <source>Handling time and patience as the journal counted them</source>
        <translation>Handling time and patience as the journal counted them</translation>
    </message>
</context>
<context>
    <name>fw::ui::StateChips</name>
    <message>
        <source>Over limit</source>
        <extracomment>agents longer in their state than allowed</extracomment>
        <translation>Over limit</translation>
    </message>
</context>
<context>
    <name>fw::ui::StatisticsTab</name>
    <message>
        <source>All teams</source>
        <translation>All teams</translation>
    </message>
    <message>
        <source>No call was scored in these weeks</source>
        <translation>No call was scored in these weeks</translation>
    </message>
    <message>
        <source>Mean %1 %2 of %3 scores</source>
        <extracomment>%1 is a mean of scores, %2 how far it may be off, %3 how many scores</extracomment>
        <translation>Mean %1 %2 of %3 scores</translation>
    </message>
    <message>
        <source>ranked from 10 scores on, or 3 within ±5 points</source>
        <translation>ranked from 10 scores on, or 3 within ±5 points</translation>
    </message>
    <message>
        <source>There is nothing to draw in these weeks</source>
        <translation>There is nothing to draw in these weeks</translation>
    </message>
    <message>
        <source>%1: %2 of %3 failed · %4 of all failures up to here</source>
        <extracomment>%1 is a question, %2 of %3 answers to it failed, %4 of all failures up to here</extracomment>
        <translation>%1: %2 of %3 failed · %4 of all failures up to here</translation>
    </message>
    <message>
        <source>failed answers by question; the line adds them up</source>
        <translation>failed answers by question; the line adds them up</translation>
    </message>
    <message>
        <source>Failed questions</source>
        <translation>Failed questions</translation>
    </message>
    <message>
        <source>Week of %1: mean %2 %3 of %4 scores</source>
        <extracomment>%1 is a Monday, %2 a mean, %3 how far it may be off, %4 how many scores</extracomment>
        <translation>Week of %1: mean %2 %3 of %4 scores</translation>
    </message>
    <message>
        <source>outside of the limits</source>
        <translation>outside of the limits</translation>
    </message>
    <message>
        <source>eight or more weeks on one side</source>
        <translation>eight or more weeks on one side</translation>
    </message>
    <message>
        <source>upper limit</source>
        <translation>upper limit</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>mean</translation>
    </message>
    <message>
        <source>lower limit</source>
        <translation>lower limit</translation>
    </message>
    <message>
        <source>XmR chart of weekly means with 95 % intervals</source>
        <translation>XmR chart of weekly means with 95 % intervals</translation>
    </message>
    <message>
        <source>weekly means; limits from six weeks on</source>
        <translation>weekly means; limits from six weeks on</translation>
    </message>
    <message>
        <source>Weekly means</source>
        <translation>Weekly means</translation>
    </message>
    <message>
        <source>Trend: fewer than four weeks have scores</source>
        <translation>Trend: fewer than four weeks have scores</translation>
    </message>
    <message>
        <source>Trend: %1 points a week %2, %3</source>
        <extracomment>%1 points a week, %2 how far that may be off, %3 a verdict</extracomment>
        <translation>Trend: %1 points a week %2, %3</translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation>more than chance</translation>
    </message>
    <message>
        <source>may well be chance</source>
        <translation>may well be chance</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 weeks</translation>
    </message>
    <message>
        <source>13 weeks</source>
        <translation>13 weeks</translation>
    </message>
    <message>
        <source>26 weeks</source>
        <translation>26 weeks</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Evaluators</source>
        <translation>Evaluators</translation>
    </message>
    <message>
        <source>Whose means</source>
        <translation>Whose means</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % interval</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>Fatal</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>how an evaluator scores beside the others</extracomment>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>Control chart</source>
        <translation>Control chart</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>What the chart shows</translation>
    </message>
</context>
<context>
    <name>fw::ui::StepBar</name>
    <message>
        <source>Confirm fatal</source>
        <translation>Confirm fatal</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Review appeal…</source>
        <translation>Review appeal…</translation>
    </message>
    <message>
        <source>Decide appeal…</source>
        <translation>Decide appeal…</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>Appeal…</source>
        <translation>Appeal…</translation>
    </message>
    <message>
        <source>Escalate…</source>
        <translation>Escalate…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Void…</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Comment on this moment</source>
        <translation>Comment on this moment</translation>
    </message>
    <message>
        <source>Coaching</source>
        <translation>Coaching</translation>
    </message>
    <message>
        <source>Plan coaching from this evaluation</source>
        <translation>Plan coaching from this evaluation</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>More steps</source>
        <translation>More steps</translation>
    </message>
</context>
<context>
    <name>fw::ui::StepDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Waiting for the server…</source>
        <translation>Waiting for the server…</translation>
    </message>
</context>
<context>
    <name>fw::ui::SupervisionBar</name>
    <message>
        <source>Your phone %1 rings</source>
        <extracomment>%1 the supervisor&apos;s phone</extracomment>
        <translation>Your phone %1 rings</translation>
    </message>
    <message>
        <source>also listening: %1</source>
        <extracomment>%1 phones of other supervisors</extracomment>
        <translation>also listening: %1</translation>
    </message>
    <message>
        <source>Leave the call</source>
        <translation>Leave the call</translation>
    </message>
</context>
<context>
    <name>fw::ui::SupervisorSection</name>
    <message>
        <source>Listening to calls</source>
        <translation>Listening to calls</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Your phone</translation>
    </message>
    <message>
        <source>As the switch names it. It rings when you listen to an agent.</source>
        <translation>As the switch names it. It rings when you listen to an agent.</translation>
    </message>
</context>
<context>
    <name>fw::ui::SwitchDialog</name>
    <message>
        <source>Add a switch</source>
        <translation>Add a switch</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Change a switch</source>
        <translation>Change a switch</translation>
    </message>
</context>
<context>
    <name>fw::ui::SwitchForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Old caller names</source>
        <translation>Old caller names</translation>
    </message>
    <message>
        <source>What you call this switch</source>
        <translation>What you call this switch</translation>
    </message>
    <message>
        <source>Name or IP address</source>
        <translation>Name or IP address</translation>
    </message>
    <message>
        <source>Encrypted connection (TLS)</source>
        <translation>Encrypted connection (TLS)</translation>
    </message>
    <message>
        <source>Account of the manager interface</source>
        <translation>Account of the manager interface</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one</source>
        <translation>Leave empty to keep the stored one</translation>
    </message>
    <message>
        <source>Used for caller names that are not UTF-8</source>
        <translation>Used for caller names that are not UTF-8</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Test the connection</translation>
    </message>
    <message>
        <source>In the desktop&apos;s keychain</source>
        <translation>In the desktop&apos;s keychain</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>For this session only</translation>
    </message>
    <message>
        <source>In a file that only you can read (not encrypted)</source>
        <translation>In a file that only you can read (not encrypted)</translation>
    </message>
    <message>
        <source>This desktop has no keychain. </source>
        <translation>This desktop has no keychain. </translation>
    </message>
    <message>
        <source>The keychain locks the secret together with your desktop.</source>
        <translation>The keychain locks the secret together with your desktop.</translation>
    </message>
    <message>
        <source>You will be asked for it again at the next start.</source>
        <translation>You will be asked for it again at the next start.</translation>
    </message>
    <message>
        <source>Anyone who can act as you on this computer, and its administrator, can read it.</source>
        <translation>Anyone who can act as you on this computer, and its administrator, can read it.</translation>
    </message>
    <message>
        <source>Enter the switch&apos;s host name or IP address.</source>
        <translation>Enter the switch&apos;s host name or IP address.</translation>
    </message>
    <message>
        <source>Only the name or the address, without http:// and without a port.</source>
        <translation>Only the name or the address, without http:// and without a port.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s name.</source>
        <translation>Enter the account&apos;s name.</translation>
    </message>
    <message>
        <source>Enter the account&apos;s secret.</source>
        <translation>Enter the account&apos;s secret.</translation>
    </message>
</context>
<context>
    <name>fw::ui::SwitchesSection</name>
    <message>
        <source>Remove a switch</source>
        <translation>Remove a switch</translation>
    </message>
    <message>
        <source>Remove “%1” and forget its secret?</source>
        <extracomment>%1 is the name of a switch</extracomment>
        <translation>Remove “%1” and forget its secret?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Switches</translation>
    </message>
    <message>
        <source>No switch yet. Add one to see a real floor.</source>
        <translation>No switch yet. Add one to see a real floor.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Remove…</translation>
    </message>
</context>
<context>
    <name>fw::ui::TableDesk</name>
    <message>
        <source>Copy as table</source>
        <translation>Copy as table</translation>
    </message>
    <message>
        <source>Export table as CSV…</source>
        <translation>Export table as CSV…</translation>
    </message>
    <message>
        <source>Columns and views…</source>
        <translation>Columns and views…</translation>
    </message>
    <message numerus="yes">
        <source>Copied with headers: %n row(s).</source>
        <translation>
            <numerusform>Copied with headers: %n row.</numerusform>
            <numerusform>Copied with headers: %n rows.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export table as CSV</source>
        <translation>Export table as CSV</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%n row written to %1.</numerusform>
            <numerusform>%n rows written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Usual columns</translation>
    </message>
</context>
<context>
    <name>fw::ui::TaskDialog</name>
    <message>
        <source>New task for the other side</source>
        <translation>New task for the other side</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>What is to be done?</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>In detail</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>From incident</source>
        <translation>From incident</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>no incident</extracomment>
        <translation>None</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <extracomment>an incident: %1 its number, %2 its title</extracomment>
        <translation>#%1 %2</translation>
    </message>
</context>
<context>
    <name>fw::ui::TasksTab</name>
    <message>
        <source>%1 not done, %2 overdue</source>
        <extracomment>beside the title &quot;Tasks&quot;: %1 tasks that are not done, %2 of them late</extracomment>
        <translation>%1 not done, %2 overdue</translation>
    </message>
    <message>
        <source>issued %1 by %2</source>
        <extracomment>a task: %1 date and time, %2 a person</extracomment>
        <translation>issued %1 by %2</translation>
    </message>
    <message>
        <source>acknowledged %1 by %2</source>
        <translation>acknowledged %1 by %2</translation>
    </message>
    <message>
        <source>done %1 by %2: %3</source>
        <translation>done %1 by %2: %3</translation>
    </message>
    <message>
        <source>from incident #%1</source>
        <translation>from incident #%1</translation>
    </message>
    <message>
        <source>Task done</source>
        <translation>Task done</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>What shows it? A sentence, an address, the number of a paper.</source>
        <translation>What shows it? A sentence, an address, the number of a paper.</translation>
    </message>
    <message>
        <source>Tasks between the two sides</source>
        <extracomment>improvement requests and directives between the two sides</extracomment>
        <translation>Tasks between the two sides</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Not done</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Which tasks</source>
        <translation>Which tasks</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>number of a task</extracomment>
        <translation>No.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>From → to</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Acknowledged by</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>New task…</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Done…</translation>
    </message>
</context>
<context>
    <name>fw::ui::TermsDialog</name>
    <message>
        <source>Propose terms</source>
        <translation>Propose terms</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Propose</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameters</translation>
    </message>
    <message>
        <source>Score bands</source>
        <translation>Score bands</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <source>Hold from</source>
        <translation>Hold from</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>From score</source>
        <translation>From score</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Coefficient</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Challenge</translation>
    </message>
    <message>
        <source>Steps (value:percent;…)</source>
        <translation>Steps (value:percent;…)</translation>
    </message>
    <message>
        <source>%1: this can&apos;t be as it is.</source>
        <extracomment>%1 the name of a field</extracomment>
        <translation>%1: this can&apos;t be as it is.</translation>
    </message>
    <message>
        <source>Ratio, rounding, overtime or what is done below zero: use one of the words in brackets.</source>
        <translation>Ratio, rounding, overtime or what is done below zero: use one of the words in brackets.</translation>
    </message>
    <message>
        <source>Score bands, line %1: write a score and a coefficient, such as 95 and 1.00.</source>
        <extracomment>%1 the number of a line</extracomment>
        <translation>Score bands, line %1: write a score and a coefficient, such as 95 and 1.00.</translation>
    </message>
    <message>
        <source>Score bands, line %1: this score is there twice.</source>
        <translation>Score bands, line %1: this score is there twice.</translation>
    </message>
    <message>
        <source>Score bands: one of them has to begin at 0.</source>
        <translation>Score bands: one of them has to begin at 0.</translation>
    </message>
    <message>
        <source>%1: weight, values or steps can&apos;t be as they are.</source>
        <extracomment>%1 an indicator</extracomment>
        <translation>%1: weight, values or steps can&apos;t be as they are.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Nothing is changed yet.</translation>
    </message>
    <message>
        <source>Proposed; a second person has to approve it.</source>
        <translation>Proposed; a second person has to approve it.</translation>
    </message>
</context>
<context>
    <name>fw::ui::TestResultView</name>
    <message>
        <source>Accept this certificate</source>
        <translation>Accept this certificate</translation>
    </message>
    <message>
        <source>Testing the connection…</source>
        <translation>Testing the connection…</translation>
    </message>
    <message>
        <source>The switch</source>
        <translation>The switch</translation>
    </message>
    <message>
        <source>%1 answers, and the account may read the floor.</source>
        <extracomment>%1 is the switch&apos;s name and version such as &quot;Asterisk 22.10.1&quot;</extracomment>
        <translation>%1 answers, and the account may read the floor.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Details: %1</translation>
    </message>
    <message>
        <source>Issued to: %1</source>
        <translation>Issued to: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Issued by: %1</translation>
    </message>
    <message>
        <source>Valid until: %1</source>
        <translation>Valid until: %1</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Not trusted because: %1</source>
        <translation>Not trusted because: %1</translation>
    </message>
</context>
<context>
    <name>fw::ui::TileStrip</name>
    <message>
        <source>Calls waiting</source>
        <translation>Calls waiting</translation>
    </message>
    <message>
        <source>Longest %1</source>
        <extracomment>%1 the longest running wait</extracomment>
        <translation>Longest %1</translation>
    </message>
    <message>
        <source>Callers in the queues of this scope at this moment</source>
        <translation>Callers in the queues of this scope at this moment</translation>
    </message>
    <message>
        <source>Service level %1</source>
        <extracomment>%1 formula and threshold, such as &quot;SL-1 · 20 s&quot;</extracomment>
        <translation>Service level %1</translation>
    </message>
    <message>
        <source>Target %1 · today %2</source>
        <extracomment>%1 target of the service level, %2 today&apos;s figure</extracomment>
        <translation>Target %1 · today %2</translation>
    </message>
    <message>
        <source>Last 15 minutes, formula %1</source>
        <translation>Last 15 minutes, formula %1</translation>
    </message>
    <message>
        <source>The queues have different rules: each counts by its own limit</source>
        <translation>The queues have different rules: each counts by its own limit</translation>
    </message>
    <message>
        <source>Connection rate</source>
        <translation>Connection rate</translation>
    </message>
    <message>
        <source>Last 15 minutes: answered / (answered + abandoned + overflowed)</source>
        <translation>Last 15 minutes: answered / (answered + abandoned + overflowed)</translation>
    </message>
    <message>
        <source>Abandonment rate</source>
        <translation>Abandonment rate</translation>
    </message>
    <message>
        <source>%1 calls · short %2</source>
        <extracomment>%1 abandoned calls of the last 15 minutes, %2 those that were given up at once</extracomment>
        <translation>%1 calls · short %2</translation>
    </message>
    <message>
        <source>Last 15 minutes: abandoned / (answered + abandoned)</source>
        <translation>Last 15 minutes: abandoned / (answered + abandoned)</translation>
    </message>
    <message>
        <source>Average speed of answer</source>
        <translation>Average speed of answer</translation>
    </message>
    <message>
        <source>Target ≤ %1</source>
        <extracomment>%1 seconds as mm:ss</extracomment>
        <translation>Target ≤ %1</translation>
    </message>
    <message>
        <source>Last 15 minutes: waits of the answered / answered</source>
        <translation>Last 15 minutes: waits of the answered / answered</translation>
    </message>
    <message>
        <source>Average handling time</source>
        <translation>Average handling time</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>Today %1</translation>
    </message>
    <message>
        <source>Last 15 minutes: (talk + wrap-up) / completed calls</source>
        <translation>Last 15 minutes: (talk + wrap-up) / completed calls</translation>
    </message>
    <message>
        <source>Available agents</source>
        <translation>Available agents</translation>
    </message>
    <message>
        <source>Talking %1 · break %2</source>
        <extracomment>%1 agents talking, %2 agents on break</extracomment>
        <translation>Talking %1 · break %2</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Signed in</translation>
    </message>
    <message>
        <source>of %1 · over limit %2</source>
        <extracomment>%1 all agents of the scope, %2 those over a time limit</extracomment>
        <translation>of %1 · over limit %2</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>tile, instead of &quot;Calls waiting&quot; where that does not fit</extracomment>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>ASA</source>
        <extracomment>average speed of answer, as short as possible</extracomment>
        <translation>ASA</translation>
    </message>
    <message>
        <source>AHT</source>
        <extracomment>average handling time, as short as possible</extracomment>
        <translation>AHT</translation>
    </message>
    <message>
        <source>Available</source>
        <extracomment>tile, instead of &quot;Available agents&quot; where that does not fit</extracomment>
        <translation>Available</translation>
    </message>
    <message>
        <source>Talking %1</source>
        <extracomment>%1 agents talking, as short as possible</extracomment>
        <translation>Talking %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>%1 all agents of the scope</extracomment>
        <translation>of %1</translation>
    </message>
</context>
<context>
    <name>fw::ui::TransportBar</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>15 seconds back</source>
        <translation>15 seconds back</translation>
    </message>
    <message>
        <source>5 seconds back</source>
        <translation>5 seconds back</translation>
    </message>
    <message>
        <source>5 seconds on</source>
        <translation>5 seconds on</translation>
    </message>
    <message>
        <source>15 seconds on</source>
        <translation>15 seconds on</translation>
    </message>
    <message>
        <source>Loop A–B; A and B set its ends</source>
        <translation>Loop A–B; A and B set its ends</translation>
    </message>
    <message>
        <source>Skip silence</source>
        <translation>Skip silence</translation>
    </message>
    <message>
        <source>Playback speed</source>
        <translation>Playback speed</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>%1: mute</source>
        <extracomment>%1 Agent or Customer</extracomment>
        <translation>%1: mute</translation>
    </message>
    <message>
        <source>%1: volume</source>
        <translation>%1: volume</translation>
    </message>
</context>
<context>
    <name>fw::ui::TrendChart</name>
    <message numerus="yes">
        <source>Week of %1: %2 of %n call(s), team %3</source>
        <extracomment>%1 a date, %2 and %3 mean scores, %n scored calls</extracomment>
        <translation>
            <numerusform>Week of %1: %2 of %n call, team %3</numerusform>
            <numerusform>Week of %1: %2 of %n calls, team %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fw::ui::TrendPanel</name>
    <message>
        <source>Hidden in classroom mode</source>
        <translation>Hidden in classroom mode</translation>
    </message>
    <message>
        <source>No score of this agent in the last 12 weeks</source>
        <translation>No score of this agent in the last 12 weeks</translation>
    </message>
    <message numerus="yes">
        <source>Mean %1 of %n call(s) · team %2 · fatal rate %3</source>
        <extracomment>%1 and %2 mean scores, %3 a percentage, %n scored calls of the agent</extracomment>
        <translation>
            <numerusform>Mean %1 of %n call · team %2 · fatal rate %3</numerusform>
            <numerusform>Mean %1 of %n calls · team %2 · fatal rate %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Score trend</source>
        <translation>Score trend</translation>
    </message>
</context>
<context>
    <name>fw::ui::UserDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Add an account</translation>
    </message>
    <message>
        <source>Change an account</source>
        <translation>Change an account</translation>
    </message>
    <message>
        <source>Log-in name</source>
        <translation>Log-in name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Id on the floor</source>
        <extracomment>the id by which rosters and floors know a person</extracomment>
        <translation>Id on the floor</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>First password</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>fw::ui::UserTableModel</name>
    <message>
        <source>Shut</source>
        <extracomment>of an account</extracomment>
        <translation>Shut</translation>
    </message>
    <message>
        <source>New password due</source>
        <extracomment>of an account whose owner has not chosen the own password yet</extracomment>
        <translation>New password due</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Log-in name</source>
        <translation>Log-in name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Side</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>fw::ui::UsersSection</name>
    <message>
        <source>Open</source>
        <extracomment>of an account: so that nobody gets in by it, or again</extracomment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Shut</source>
        <translation>Shut</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Set a new password</translation>
    </message>
    <message>
        <source>New password of %1, to be changed at the next log-in:</source>
        <extracomment>%1 is a log-in name</extracomment>
        <translation>New password of %1, to be changed at the next log-in:</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Everybody logs in. Whoever can open the file of this desk on the disk is beyond these rights; two companies are kept apart by a shared database only.</source>
        <translation>Everybody logs in. Whoever can open the file of this desk on the disk is beyond these rights; two companies are kept apart by a shared database only.</translation>
    </message>
    <message>
        <source>This desk has no accounts: everyone who sits at it may do all that the switch allows, and the audit trail knows no names.</source>
        <translation>This desk has no accounts: everyone who sits at it may do all that the switch allows, and the audit trail knows no names.</translation>
    </message>
    <message>
        <source>Set up accounts…</source>
        <translation>Set up accounts…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>New password…</translation>
    </message>
    <message>
        <source>Delegations…</source>
        <extracomment>of an account: posts that it holds for others for a while</extracomment>
        <translation>Delegations…</translation>
    </message>
</context>
<context>
    <name>fw::ui::WaitingTableModel</name>
    <message>
        <source>Withheld</source>
        <extracomment>the caller gives no number</extracomment>
        <translation>Withheld</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>Caller</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Wait</source>
        <extracomment>column of a table: how long the caller has waited</extracomment>
        <translation>Wait</translation>
    </message>
    <message>
        <source>Pos.</source>
        <extracomment>column of a table: place in the queue, as short as possible</extracomment>
        <translation>Pos.</translation>
    </message>
</context>
<context>
    <name>fw::ui::WallComparison</name>
    <message>
        <source>Comparison</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Waiting %1 · %2</source>
        <extracomment>%1 callers that wait, %2 the longest wait</extracomment>
        <translation>Waiting %1 · %2</translation>
    </message>
    <message>
        <source>Available %1 · talking %2</source>
        <extracomment>%1 agents that are free, %2 agents on calls</extracomment>
        <translation>Available %1 · talking %2</translation>
    </message>
</context>
<context>
    <name>fw::ui::WallHeader</name>
    <message>
        <source>Alarm not acknowledged</source>
        <translation>Alarm not acknowledged</translation>
    </message>
</context>
<context>
    <name>fw::ui::WallPeople</name>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Over their limit: %1</source>
        <translation>Over their limit: %1</translation>
    </message>
</context>
<context>
    <name>fw::ui::WallQueues</name>
    <message>
        <source>Queues beyond their limits</source>
        <translation>Queues beyond their limits</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Queues</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message numerus="yes">
        <source>and %n more queue(s)</source>
        <translation>
            <numerusform>and %n more queue</numerusform>
            <numerusform>and %n more queues</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Longest</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Service level</translation>
    </message>
    <message>
        <source>Available / talking</source>
        <translation>Available / talking</translation>
    </message>
    <message>
        <source>No queue is beyond its limits</source>
        <translation>No queue is beyond its limits</translation>
    </message>
</context>
<context>
    <name>fw::ui::WallTicker</name>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
</context>
<context>
    <name>fw::ui::WallboardSection</name>
    <message>
        <source>Whole floor</source>
        <translation>Whole floor</translation>
    </message>
    <message>
        <source>Automatic: one without the console</source>
        <translation>Automatic: one without the console</translation>
    </message>
    <message>
        <source>%1 · %2 × %3 %4</source>
        <extracomment>a monitor: %1 its connector, %2 width, %3 height, %4 make and model</extracomment>
        <translation>%1 · %2 × %3 %4</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Wallboard</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Time of a page</source>
        <translation>Time of a page</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Monitor</translation>
    </message>
    <message>
        <source>Overview with queues</source>
        <translation>Overview with queues</translation>
    </message>
    <message>
        <source>Nine figures</source>
        <translation>Nine figures</translation>
    </message>
    <message>
        <source>Comparison of partners and sites</source>
        <translation>Comparison of partners and sites</translation>
    </message>
    <message>
        <source>Queues beyond their limits</source>
        <translation>Queues beyond their limits</translation>
    </message>
    <message>
        <source>Agents by state</source>
        <translation>Agents by state</translation>
    </message>
    <message>
        <source>Show names of agents (else their ids)</source>
        <translation>Show names of agents (else their ids)</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>unit behind a number: seconds</extracomment>
        <translation> s</translation>
    </message>
    <message>
        <source>Runs along the lower edge</source>
        <translation>Runs along the lower edge</translation>
    </message>
    <message>
        <source>Open or close the wallboard (F9)</source>
        <translation>Open or close the wallboard (F9)</translation>
    </message>
    <message>
        <source>The wallboard fills one monitor and has nothing to click: Esc or F9 closes it. A page with a critical alarm that nobody has acknowledged stays. Once open, it comes back at the next start.</source>
        <translation>The wallboard fills one monitor and has nothing to click: Esc or F9 closes it. A page with a critical alarm that nobody has acknowledged stays. Once open, it comes back at the next start.</translation>
    </message>
</context>
<context>
    <name>fw::ui::WallboardView</name>
    <message>
        <source>Whole floor</source>
        <translation>Whole floor</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Last 15 minutes</source>
        <extracomment>page of the wallboard with the numbers of the last 15 minutes</extracomment>
        <translation>Last 15 minutes</translation>
    </message>
    <message>
        <source>Answered within 20 s, last 15 minutes</source>
        <translation>Answered within 20 s, last 15 minutes</translation>
    </message>
    <message>
        <source>Queues beyond their limits</source>
        <translation>Queues beyond their limits</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Live</source>
        <extracomment>the figures are of this moment</extracomment>
        <translation>Live</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>No data yet</translation>
    </message>
    <message>
        <source>Without %1 since %2</source>
        <extracomment>%1 names of switches, %2 a time of day</extracomment>
        <translation>Without %1 since %2</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <extracomment>%1 a time of day, such as 10:47:12</extracomment>
        <translation>Data as of %1</translation>
    </message>
</context>
<context>
    <name>fw::ui::WallboardWindow</name>
    <message>
        <source>Wallboard</source>
        <translation>Wallboard</translation>
    </message>
</context>
<context>
    <name>fw::ui::WaterfallChart</name>
    <message>
        <source>Base fee</source>
        <translation>Base fee</translation>
    </message>
    <message>
        <source>Coefficient ×%1</source>
        <extracomment>%1 the assessment coefficient</extracomment>
        <translation>Coefficient ×%1</translation>
    </message>
    <message>
        <source>Fee waterfall</source>
        <translation>Fee waterfall</translation>
    </message>
    <message>
        <source>Bars begin at ¥ %1</source>
        <extracomment>below a chart: %1 an amount of money</extracomment>
        <translation>Bars begin at ¥ %1</translation>
    </message>
</context>
<context>
    <name>fw::ui::WaveformView</name>
    <message>
        <source>One channel: both speak in the lane above</source>
        <translation>One channel: both speak in the lane above</translation>
    </message>
    <message>
        <source>%1 %2 s</source>
        <extracomment>%1 what went on, %2 how many seconds</extracomment>
        <translation>%1 %2 s</translation>
    </message>
    <message>
        <source>Recording along its time</source>
        <translation>Recording along its time</translation>
    </message>
    <message>
        <source>Silence, %1 s</source>
        <translation>Silence, %1 s</translation>
    </message>
    <message>
        <source>Overtalk, %1 s</source>
        <translation>Overtalk, %1 s</translation>
    </message>
</context>
<context>
    <name>fw::ui::WhatIfDialog</name>
    <message>
        <source>Beside the released roster</source>
        <translation>Beside the released roster</translation>
    </message>
    <message>
        <source>What-if: the plan played through</source>
        <translation>What-if: the plan played through</translation>
    </message>
    <message>
        <source>Days to play through</source>
        <translation>Days to play through</translation>
    </message>
    <message>
        <source>Replications</source>
        <translation>Replications</translation>
    </message>
    <message>
        <source>How often each day is played through: four times as many halve the width of the band.</source>
        <translation>How often each day is played through: four times as many halve the width of the band.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Day shown</source>
        <translation>Day shown</translation>
    </message>
    <message>
        <source>Queue shown</source>
        <translation>Queue shown</translation>
    </message>
    <message>
        <source>Service level by interval</source>
        <translation>Service level by interval</translation>
    </message>
    <message>
        <source>Figures by interval</source>
        <translation>Figures by interval</translation>
    </message>
    <message>
        <source>The plan has changed since.</source>
        <translation>The plan has changed since.</translation>
    </message>
    <message>
        <source>No forecast is published for this team&apos;s queues on these days.</source>
        <translation>No forecast is published for this team&apos;s queues on these days.</translation>
    </message>
    <message>
        <source>Nothing is released for some of these days.</source>
        <translation>Nothing is released for some of these days.</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>All queues</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Play through</source>
        <translation>Play through</translation>
    </message>
    <message>
        <source>The day is played through call by call, with the skills, breaks and shifts of the plan. The plan can be edited meanwhile.</source>
        <translation>The day is played through call by call, with the skills, breaks and shifts of the plan. The plan can be edited meanwhile.</translation>
    </message>
    <message>
        <source>released</source>
        <translation>released</translation>
    </message>
    <message>
        <source>this plan, with its 95% band</source>
        <translation>this plan, with its 95% band</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>This plan</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Released</translation>
    </message>
    <message numerus="yes">
        <source>%L1 calls were played through in %n replication(s).</source>
        <translation>
            <numerusform>%L1 calls were played through in %n replication.</numerusform>
            <numerusform>%L1 calls were played through in %n replications.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other team(s) serve the same queues as released.</source>
        <translation>
            <numerusform>%n other team serves the same queues as released.</numerusform>
            <numerusform>%n other teams serve the same queues as released.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a released roster, and left out with their part of the calls (%2): %1.</source>
        <extracomment>%1 teams, %2 a percentage of the calls</extracomment>
        <translation>Without a released roster, and left out with their part of the calls (%2): %1.</translation>
    </message>
    <message>
        <source>By Erlang A: SL %1, occupancy %2.</source>
        <translation>By Erlang A: SL %1, occupancy %2.</translation>
    </message>
    <message>
        <source>Handle times and patience are exponential; people and occupancy are of all queues together.</source>
        <translation>Handle times and patience are exponential; people and occupancy are of all queues together.</translation>
    </message>
</context>
<context>
    <name>fw::ui::WhatIfModel</name>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>column of a table: the queue, agent or team that an alarm is about</extracomment>
        <translation>About</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Worst</translation>
    </message>
</context>
<context>
    <name>fw::ui::WhatIfTab</name>
    <message>
        <source>Lowest score %1 → coefficient %2</source>
        <extracomment>%1 a score, %2 the coefficient</extracomment>
        <translation>Lowest score %1 → coefficient %2</translation>
    </message>
    <message>
        <source>¥ %1 against what there is now</source>
        <extracomment>behind the sentence above: %1 an amount of money</extracomment>
        <translation>¥ %1 against what there is now</translation>
    </message>
    <message>
        <source>If a score were…</source>
        <translation>If a score were…</translation>
    </message>
    <message>
        <source>If an indicator were…</source>
        <translation>If an indicator were…</translation>
    </message>
    <message>
        <source>its group and the overall result follow</source>
        <translation>its group and the overall result follow</translation>
    </message>
    <message>
        <source>Payable then</source>
        <translation>Payable then</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Only tried, never saved: the month stays as it is.</source>
        <translation>Only tried, never saved: the month stays as it is.</translation>
    </message>
</context>
</TS>
