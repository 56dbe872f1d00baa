// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/worktext.h"

#include <QHash>

namespace fw::ui {

using namespace Qt::StringLiterals;

QString WorkText::action(const QString &action)
{
    for (const QString &words : {planning(action), quality(action), month(action)}) {
        if (!words.isEmpty()) {
            return words;
        }
    }
    return {};
}

QString WorkText::planning(const QString &action)
{
    const QHash<QString, QString> words = {
        {u"forecast.calendar"_s, tr("Change the calendar of forecasts")},
        {u"forecast.standard"_s, tr("Change a queue's standard")},
        {u"forecast.standard.remove"_s, tr("Remove a queue's standard")},
        {u"forecast.history"_s, tr("Import past calls")},
        {u"forecast.publish"_s, tr("Publish a forecast")},
        {u"forecast.export"_s, tr("Export a forecast")},
        {u"roster.people"_s, tr("Change people of the roster")},
        {u"roster.patterns"_s, tr("Change shift patterns")},
        {u"roster.rules"_s, tr("Change rules of rosters")},
        {u"roster.requirement"_s, tr("Change required agents")},
        {u"roster.save"_s, tr("Save a roster")},
        {u"roster.submit"_s, tr("Submit a roster")},
        {u"roster.release"_s, tr("Release a roster")},
        {u"roster.refuse"_s, tr("Send a roster back")},
        {u"roster.export"_s, tr("Export a roster")},
        {u"attendance.decide"_s, tr("Decide an exception of attendance")},
        {u"attendance.freeze"_s, tr("Freeze the hours of a team")},
    };
    return words.value(action);
}

QString WorkText::quality(const QString &action)
{
    const QHash<QString, QString> words = {
        {u"quality.assign"_s, tr("Assign a call to be scored")},
        {u"quality.start"_s, tr("Begin to score a call")},
        {u"quality.submit"_s, tr("Submit a score")},
        {u"quality.confirm"_s, tr("Confirm a fatal score")},
        {u"quality.release"_s, tr("Release a score")},
        {u"quality.acknowledge"_s, tr("Acknowledge a score")},
        {u"quality.appeal"_s, tr("Appeal against a score")},
        {u"quality.appeal.review"_s, tr("Review an appeal")},
        {u"quality.appeal.decide"_s, tr("Decide an appeal")},
        {u"quality.appeal.escalate"_s, tr("Escalate an appeal")},
        {u"quality.void"_s, tr("Make a score void")},
        {u"quality.scorecard.save"_s, tr("Save a scorecard")},
        {u"quality.scorecard.publish"_s, tr("Publish a scorecard")},
        {u"quality.scorecard.retire"_s, tr("Retire a scorecard")},
        {u"quality.plan.save"_s, tr("Save a sampling plan")},
        {u"quality.plan.draw"_s, tr("Draw calls of a sampling plan")},
        {u"quality.calibration.save"_s, tr("Save a calibration session")},
        {u"quality.calibration.score"_s, tr("Score a call of a calibration session")},
        {u"quality.coaching.save"_s, tr("Save a coaching task")},
        {u"quality.certificate.issue"_s, tr("Issue a certificate")},
        {u"quality.certificate.withdraw"_s, tr("Withdraw a certificate")},
        {u"quality.recording.found"_s, tr("Find a recording")},
        {u"quality.comment"_s, tr("Comment on a recording")},
        {u"quality.export"_s, tr("Export a score sheet")},
        {u"recording.play"_s, tr("Listen to a recording")},
    };
    return words.value(action);
}

QString WorkText::month(const QString &action)
{
    const QHash<QString, QString> words = {
        {u"complaint.receive"_s, tr("Write a complaint down")},
        {u"complaint.note"_s, tr("Add a note to a complaint")},
        {u"complaint.classify"_s, tr("Classify a complaint")},
        {u"complaint.judge"_s, tr("Judge a complaint")},
        {u"complaint.reopen"_s, tr("Have a complaint judged again")},
        {u"complaint.close"_s, tr("Close a complaint")},
        {u"contract.save"_s, tr("Save a contract")},
        {u"contract.propose"_s, tr("Propose terms of a contract")},
        {u"contract.approve"_s, tr("Approve terms of a contract")},
        {u"settlement.gather"_s, tr("Gather the figures of a month")},
        {u"settlement.import"_s, tr("Import figures of a month")},
        {u"settlement.adjust"_s, tr("Adjust an earlier month")},
        {u"settlement.comment"_s, tr("Comment on a settlement")},
        {u"settlement.sendBack"_s, tr("Send a month back")},
        {u"settlement.freezeHours"_s, tr("Freeze the hours of a month")},
        {u"settlement.freezeScores"_s, tr("Freeze the scores of a month")},
        {u"settlement.calculate"_s, tr("Calculate a settlement")},
        {u"settlement.confirm"_s, tr("Confirm a settlement")},
        {u"settlement.approveFirst"_s, tr("Approve a settlement")},
        {u"settlement.approveSecond"_s, tr("Approve a settlement, second")},
        {u"settlement.approveAboveLimit"_s, tr("Approve a settlement above the limit")},
        {u"settlement.lock"_s, tr("Lock a month")},
        {u"settlement.save"_s, tr("Save a settlement")},
        {u"settlement.export"_s, tr("Export a settlement sheet")},
    };
    return words.value(action);
}

} // namespace fw::ui
